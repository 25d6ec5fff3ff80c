import { imports, type Caller } from './caller';

/** The field of each mutation's input that says who does it; whoever is not named is the caller. */
export const DOERS: Readonly<Record<string, string>> = {
  // care-records
  answerComplaint: 'answeredById',
  confirmChange: 'confirmedById',
  handOverPlan: 'handedOverById',
  issueInterimInstruction: 'issuedById',
  logCommunication: 'loggedById',
  publishPlanVersion: 'publishedById',
  recordFeedback: 'takenById',
  recordHandover: 'givenById',
  recordNote: 'authorId',
  recordPlanReview: 'heldById',
  reportIncident: 'reportedById',
  signOffChange: 'signedOffById',
  // safeguarding
  answerNotificationPrompt: 'answeredById',
  decideReferral: 'decidedById',
  drawNoteSample: 'drawnById',
  fileDelay: 'filedById',
  flagIndicator: 'flaggedById',
  raiseConcern: 'raisedById',
  recordAlertFinding: 'foundById',
  reviewIndicator: 'reviewedById',
  signDailyScreening: 'screenedById',
  // workforce
  acknowledgeGuidance: 'staffMemberId',
  allocateAtShiftStart: 'allocatedById',
  completeBriefingChecklist: 'seniorId',
  completeCoaching: 'coachId',
  drawWorkforceSample: 'drawnById',
  fileInFolder: 'filedById',
  giveBriefing: 'staffMemberId',
  judgeInduction: 'checkedById',
  judgeRouteKnowledge: 'checkedById',
  recordAllocationCheck: 'checkedById',
  recordInterview: 'interviewerId',
  recordPracticeObservation: 'observerId',
  recordScenarioResult: 'askedById',
  recordSupervision: 'supervisorId',
  reportActionProgress: 'reportedById',
  reportVisit: 'reportedById',
  reviewSupplier: 'reviewedById',
  // governance
  doCheck: 'doneById',
  drawSample: 'drawnById',
  fileDocument: 'filedById',
  recordAudit: 'auditedById',
  recordAuditByTool: 'auditedById',
  recordStaffingAudit: 'auditedById',
  recordSafeguardingAudit: 'auditedById',
  recordOutcome: 'recordedByMemberId',
  recordRevisit: 'revisitedById',
  recordTimeline: 'recordedByMemberId',
  reviewFinding: 'reviewedById',
  reviseProcedure: 'issuedById',
  testFinding: 'testedById',
};

/** A machine that brings records in: it is nobody itself, and says who did what it brings. */
const bringsRecords = (caller: Caller): boolean => caller.staffMemberId === null && imports(caller);

/** Who did it: whoever is named, else the caller. `doerFault` has refused a caller who is nobody and names nobody. */
export const doerOf = (caller: Caller, named: string | null | undefined): string => named ?? caller.staffMemberId ?? '';

/** The field that names someone other than the caller as the doer, or null. */
export function doerFault(caller: Caller, mutation: string, input: object): string | null {
  const field = DOERS[mutation];
  if (!field) return null;
  const doer = doerOf(caller, (input as Readonly<Record<string, string | null>>)[field]);
  if (bringsRecords(caller)) return doer === '' ? field : null;
  return caller.staffMemberId !== null && doer === caller.staffMemberId ? null : field;
}

/** Whom a machine names as the doer: the trail says both. */
export const namedDoer = (caller: Caller, mutation: string, input: object): string | null => {
  const field = DOERS[mutation];
  return field && bringsRecords(caller) ? ((input as Readonly<Record<string, string | null>>)[field] ?? null) : null;
};
