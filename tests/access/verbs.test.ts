import { ROLES, VERBS, POLICY } from '@causeway/access';
import { EXPECTATIONS } from './expectations';

const SHORT: Readonly<Record<string, string>> = {
  SW: 'SUPPORT_WORKER',
  SC: 'SENIOR_CARER',
  KW: 'KEY_WORKER',
  CC: 'CARE_COORDINATOR',
  FS: 'FIELD_SUPERVISOR',
  RC: 'ROTA_COORDINATOR',
  SL: 'SAFEGUARDING_LEAD',
  DM: 'DEPUTY_MANAGER',
  LD: 'SERVICE_LEAD',
  RM: 'REGISTERED_MANAGER',
  OC: 'ON_CALL_MANAGER',
  PR: 'PROVIDER_REPRESENTATIVE',
  QL: 'PROVIDER_QUALITY_LEAD',
  NI: 'NOMINATED_INDIVIDUAL',
  RV: 'REVIEWER',
  AW: 'AGENCY_WORKER',
  IN: 'INTEGRATION',
  AD: 'ADMINISTRATOR',
};

/**
 * Who performs which mutation, written down by hand from what was agreed about each role, and never from the verbs that
 * the platform runs. Commissioners, inspectors, readers for BI and the data protection officer perform none.
 */
const AGREED = `
SW SC KW CC FS    SL DM LD RM OC          IN  recordNote reportIncident logCommunication recordHandover proposeChange
SW SC KW CC FS    SL DM LD RM OC          IN  issueInterimInstruction openCarePlan recordPlanReview handOverPlan publishPlanVersion
SW SC KW CC FS    SL DM LD RM OC          IN  addChangeEvidence enterCareRecordInError reportVisit logStaffQuestion enterWorkforceRecordInError
SW SC KW CC FS    SL DM LD RM OC          IN  flagIndicator raiseConcern sendAlert enterSafeguardingRecordInError
SW SC KW CC FS    SL DM LD RM OC       AW IN  giveBriefing acknowledgeGuidance
SW SC KW CC FS RC SL DM LD RM OC          IN  acknowledgeLearning
SW SC KW CC FS    SL DM LD RM OC PR QL NI IN  recordFeedback receiveComplaint
         CC          DM LD RM             IN  registerPerson placePerson endPlacement assignKeyWorker assignPlanOwner
         CC          DM LD RM             IN  recordPersonLeft recordDeath resumeCare movePerson
         CC          DM LD RM    PR QL NI IN  acknowledgeComplaint
                     DM LD RM    PR QL NI IN  answerComplaint recordInspection recordInspectionFinding shareLearning reviewFinding testFinding
      KW                   RM             IN  confirmChange
                     DM LD RM OC              signOffChange
                           RM                 enterChangeInError escalate endReviewEscalation
   SC    CC FS RC    DM LD RM OC          IN  fileInFolder recordScenarioResult reportActionProgress completeWorkforceAction
   SC    CC FS RC    DM LD RM OC          IN  completeBriefingChecklist allocateAtShiftStart recordAllocationCheck recordInduction
   SC    CC FS RC    DM LD RM OC          IN  recordTraining recordPracticeObservation completeCoaching logWorkforceAction
         CC FS RC    DM LD RM OC          IN  recordSupervision
         CC FS RC    DM LD RM OC       RV IN  recordInterview
               RC    DM LD RM             IN  registerAgencySupplier registerStaffMember recordLeaver
         CC    RC    DM LD RM             IN  planShifts cancelShift endAssignment swapAssignment
               RC    DM LD RM    PR QL NI IN  reviewSupplier
                  SL DM    RM OC              answerNotificationPrompt
                  SL DM    RM OC          IN  reviewIndicator
                  SL       RM OC          IN  decideReferral
                  SL DM    RM             IN  signDailyScreening startEscalation
                  SL DM    RM                 endEscalation fileDelay recordAlertFinding
                                       AD     establishGroup
                                    NI AD IN  registerProvider registerService
                                    NI AD     changeRegistration
                           RM       NI AD     appoint
                  SL DM LD RM    PR QL NI IN  holdMeeting recordMinute fileDocument storeDocument
                     DM LD RM       QL    IN  recordAudit recordStaffingAudit recordSafeguardingAudit recordAuditByTool
                           RM    PR QL NI     settleTriggeredAction drawInspectionSample
                     DM LD RM    PR QL NI     feedFinding
                     DM LD RM                 assessOwnService
                     DM LD RM    PR QL NI     linkAssessmentAction
                                 PR QL NI RV  ratePeerService
                     DM LD RM             IN  openProcedure assessFairness
   SC KW CC FS RC SL DM LD RM    PR QL NI IN  reviseProcedure
   SC KW CC FS RC SL DM LD RM    PR QL NI RV  recordReviewNote
SW SC KW CC FS RC SL DM LD RM OC PR QL NI RV  breakGlass endGlassBreak
                  SL       RM                 reviewGlassBreak
   SC    CC FS RC SL DM LD RM OC PR QL NI IN  answerChallenge
   SC    CC FS RC    DM LD RM OC PR QL NI IN  doCheck enterGovernanceRecordInError
                                 PR QL NI     raiseChallenge signTemplateVersion defineAuditTool acceptRisk acceptWeakActions
                           RM    PR QL NI RV  reviewCause judgeLink endReviewAtLevel
                           RM       QL        freezeBaseline
                                 PR QL        defineMeasure
                     DM    RM                 enterMeasureCounts
                           RM       QL NI     setInternalLimit
                     DM    RM       QL NI     openReview
   SC KW CC FS RC SL DM LD RM    PR QL NI     drawSample recordTimeline judgeTimelineEntry compareHandover examineSource identifyCause askWhy nameFactor
   SC KW CC FS RC SL DM LD RM    PR QL NI     testCause confirmCause planAction concludeReview makeChange closeReview completeAction
   SC KW CC FS RC SL DM LD RM    PR QL NI     recordOutcome recordRevisit drawWorkforceSample judgeInduction nameWorkerInCause drawNoteSample
   SC KW CC FS RC SL DM LD RM    PR QL NI     judgeRouteKnowledge assessBarrier recordDifference recordInvolvement answerInvolvement
   SC KW CC FS RC SL DM LD RM OC PR QL NI RV  readNotice setContactAddress
                                    QL NI     setNoticeDelays
                     DM    RM    PR QL NI     raiseReviewLevel
                  SL DM LD RM    PR QL NI     giveReporterFeedback
SW SC KW CC FS RC SL DM LD RM OC       AW IN  acknowledgeReporterFeedback
`;

const words = (line: string): string[] => line.trim().split(/\s+/);
const agreed = new Map(
  AGREED.trim()
    .split('\n')
    .flatMap((line) => {
      const roles = words(line).flatMap((word) => SHORT[word] ?? []);
      return words(line).flatMap((word) => (word in SHORT ? [] : [[word, roles] as const]));
    }),
);

describe('who performs a mutation', () => {
  it('was agreed for every mutation, and for none that is not there', () => {
    expect(Object.keys(VERBS).sort()).toEqual([...agreed.keys()].sort());
  });

  it.each(Object.keys(VERBS))('%s: as agreed', (mutation) => {
    expect([...new Set<string>(VERBS[mutation])].sort()).toEqual([...(agreed.get(mutation) ?? [])].sort());
  });
});

it.each(ROLES)('%s has of each class what was agreed, and no other', (role) => {
  const expected = [...(EXPECTATIONS.get(role) ?? [])].flatMap(([dataClass, { read, write }]) =>
    read === 'NOTHING' && !write ? [] : [[dataClass, write ? 'RW' : 'R']],
  );
  expect(POLICY[role]).toEqual(Object.fromEntries(expected));
});
