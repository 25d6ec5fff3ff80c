import { buildSchema, getNamedType, isInputObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The verbs that may go without the version of what was read, written down by hand: two who send one at once overwrite nothing, since each
 * adds a record, or a rule of its own takes it once.
 * Any other says what it was written on; that of two at once one is refused, the journey of races tells of each.
 */
const ADDS = `
  issueInterimInstruction proposeChange logCommunication recordFeedback receiveComplaint recordHandover reportIncident recordNote
  registerPerson placePerson recordPlanReview openCarePlan handOverPlan
  planAction escalate recordAudit shareLearning acknowledgeLearning holdMeeting recordMinute askWhy nameFactor testCause identifyCause
  raiseChallenge fileDocument compareHandover examineSource drawSample recordTimeline assessFairness recordInspection
  recordInspectionFinding appoint establishGroup registerProvider registerService openProcedure recordReviewNote openReview recordOutcome
  flagIndicator raiseConcern startEscalation fileDelay recordAlertFinding sendAlert reviewIndicator decideReferral signDailyScreening
  reportActionProgress completeBriefingChecklist allocateAtShiftStart recordAllocationCheck giveBriefing acknowledgeGuidance
  recordPracticeObservation completeCoaching logWorkforceAction recordInduction recordSupervision recordTraining fileInFolder
  recordInterview logStaffQuestion planShifts recordScenarioResult registerAgencySupplier registerStaffMember reviewSupplier reportVisit
  drawWorkforceSample judgeInduction recordStaffingAudit recordSafeguardingAudit drawNoteSample judgeRouteKnowledge
  feedFinding drawInspectionSample judgeLink judgeTimelineEntry breakGlass enterMeasureCounts recordAuditByTool assessOwnService ratePeerService
  assessBarrier recordDifference recordInvolvement giveReporterFeedback`;

/** These put a new version beside the one before, which stays readable, and say by its number which one they were written on. */
const REPLACES: readonly string[] = [
  ...['defineAuditTool', 'defineMeasure', 'freezeBaseline', 'setInternalLimit', 'setNoticeDelays', 'signTemplateVersion'],
];

describe('a mutation', () => {
  const schema = buildSchema(readFileSync(join(__dirname, '../../supergraph.graphql'), 'utf8'));
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  const without = mutations.flatMap(({ name, args }) => {
    const input = args[0] && getNamedType(args[0].type);
    return isInputObjectType(input) && 'version' in input.getFields() ? [] : [name];
  });

  it('says which version of the record was read, unless it only adds one', () => {
    const may = [...ADDS.trim().split(/\s+/), ...REPLACES];
    expect(without.sort()).toEqual(may.sort());
  });
});
