import { DOMAINS } from '@causeway/event-contracts';
import type { Caller, Role } from '@causeway/access';
import { getNamedType, isInputObjectType, isNonNullType, type GraphQLInputField, type GraphQLInputType } from 'graphql';
import { randomUUID } from 'node:crypto';
import { underProof, type UnderProof } from './subgraph-under-proof';

/** The fields by which an input says who does it, written down by hand: whoever is signed in may name nobody else there. */
const DOER_FIELDS: Readonly<Record<string, readonly string[]>> = {
  'care-records': [
    'answerComplaint.answeredById',
    'confirmChange.confirmedById',
    'handOverPlan.handedOverById',
    'issueInterimInstruction.issuedById',
    'logCommunication.loggedById',
    'publishPlanVersion.publishedById',
    'recordFeedback.takenById',
    'recordHandover.givenById',
    'recordNote.authorId',
    'recordPlanReview.heldById',
    'reportIncident.reportedById',
    'signOffChange.signedOffById',
  ],
  safeguarding: [
    'answerNotificationPrompt.answeredById',
    'decideReferral.decidedById',
    'drawNoteSample.drawnById',
    'fileDelay.filedById',
    'flagIndicator.flaggedById',
    'raiseConcern.raisedById',
    'recordAlertFinding.foundById',
    'reviewIndicator.reviewedById',
    'signDailyScreening.screenedById',
  ],
  workforce: [
    'acknowledgeGuidance.staffMemberId',
    'allocateAtShiftStart.allocatedById',
    'completeBriefingChecklist.seniorId',
    'completeCoaching.coachId',
    'drawWorkforceSample.drawnById',
    'fileInFolder.filedById',
    'giveBriefing.staffMemberId',
    'judgeInduction.checkedById',
    'judgeRouteKnowledge.checkedById',
    'recordAllocationCheck.checkedById',
    'recordInterview.interviewerId',
    'recordPracticeObservation.observerId',
    'recordScenarioResult.askedById',
    'recordSupervision.supervisorId',
    'reportActionProgress.reportedById',
    'reportVisit.reportedById',
    'reviewSupplier.reviewedById',
  ],
  governance: [
    'doCheck.doneById',
    'drawSample.drawnById',
    'fileDocument.filedById',
    'recordAudit.auditedById',
    'recordAuditByTool.auditedById',
    'recordOutcome.recordedByMemberId',
    'recordRevisit.revisitedById',
    'recordSafeguardingAudit.auditedById',
    'recordStaffingAudit.auditedById',
    'recordTimeline.recordedByMemberId',
    'reviewFinding.reviewedById',
    'reviseProcedure.issuedById',
    'testFinding.testedById',
  ],
  linking: [],
};

/** Members of staff whom an input names without their doing anything by it: the record is about them, or gives them a part. */
const SPOKEN_OF = [
  'allocateAtShiftStart.staffMemberId',
  'appoint.deputyId',
  'appoint.staffMemberId',
  'assignKeyWorker.staffMemberId',
  'assignPlanOwner.deputyId',
  'assignPlanOwner.ownerId',
  'completeBriefingChecklist.staffMemberId',
  'completeCoaching.staffMemberId',
  'escalate.namedSeniorId',
  'giveBriefing.givenById',
  'holdMeeting.chairId',
  'judgeInduction.staffMemberId',
  'logStaffQuestion.askedById',
  'logWorkforceAction.ownerId',
  'logWorkforceAction.staffMemberId',
  'nameWorkerInCause.staffMemberId',
  'openReview.authorId',
  'openReview.reviewerId',
  'openReview.verifierId',
  'planAction.ownerId',
  'raiseChallenge.ownerId',
  'recordFeedback.answeredById',
  'recordInduction.staffMemberId',
  'recordInterview.staffMemberId',
  'recordLeaver.staffMemberId',
  'recordMinute.ownerId',
  'recordPracticeObservation.staffMemberId',
  'recordScenarioResult.staffMemberId',
  'recordSupervision.staffMemberId',
  'recordTraining.staffMemberId',
  'sendAlert.sentToId',
  'startEscalation.ownerId',
  'swapAssignment.toStaffMemberId',
];

const PERSONS = /^(staffMember|deputy|owner|author|reviewer|verifier|chair|coach|senior|supervisor|observer|interviewer|namedSenior)Id$/;
const namesSomeone = (field: GraphQLInputField): boolean =>
  getNamedType(field.type).name === 'UUID' && (PERSONS.test(field.name) || /(By|ByMember|To|ToStaffMember)Id$/.test(field.name));

describe.each(DOMAINS)('%s', (domain) => {
  let subgraph: UnderProof;
  beforeAll(async () => {
    subgraph = await underProof(domain);
  });
  afterAll(() => subgraph.stop());

  const inputs = () =>
    Object.values(subgraph.schema.getMutationType()?.getFields() ?? {}).flatMap((mutation) => {
      const type = mutation.args[0] && getNamedType(mutation.args[0].type);
      return isInputObjectType(type) ? [{ mutation: mutation.name, type, fields: Object.values(type.getFields()) }] : [];
    });

  it('has no input that names a member of staff but as the one who does it or as one who is spoken of', () => {
    const named = inputs().flatMap(({ mutation, fields }) => fields.filter(namesSomeone).map((field) => `${mutation}.${field.name}`));
    expect(named.filter((path) => !DOER_FIELDS[domain]?.includes(path) && !SPOKEN_OF.includes(path))).toEqual([]);
    expect(DOER_FIELDS[domain]?.filter((path) => !named.includes(path))).toEqual([]);
  });

  it('lets whoever is signed in name nobody but themself as the one who does it, and a machine say who did', async () => {
    const found: string[] = [];
    const caller = (role: Role, staffMemberId: string | null): Caller => ({
      subject: `${role}/${staffMemberId}`,
      tenantId: randomUUID(),
      staffMemberId,
      organisationId: null,
      purpose: 'care',
      grants: [{ role, services: 'ALL' }],
    });
    const self = caller('REGISTERED_MANAGER', randomUUID());
    const machine = caller('INTEGRATION', null);
    const holds = async (path: string): Promise<void> => {
      const [mutation = '', field = ''] = path.split('.');
      const { type } = inputs().find((input) => input.mutation === mutation) ?? {};
      if (!type) return;
      const codes = async (as: Caller, doer: string | undefined): Promise<string> => {
        const input = Object.fromEntries(
          Object.values(type.getFields())
            .filter((each) => isNonNullType(each.type))
            .map((each) => [each.name, valueOf(each.type)]),
        );
        const answer = await subgraph.ask(
          as,
          `mutation ($input: ${type.name}!) { done: ${mutation}(input: $input) { refusals { code field } } }`,
          { input: { ...input, [field]: doer } },
        );
        const said = answer.data?.['done']?.refusals as { code: string; field: string }[] | undefined;
        return said?.map((refusal) => `${refusal.code} ${refusal.field}`).join() ?? JSON.stringify(answer.errors);
      };
      const refused = `NOT_THE_CALLER ${field}`;
      const [another, nobody, own, left, told] = await Promise.all([
        codes(self, randomUUID()),
        codes(caller('REGISTERED_MANAGER', null), randomUUID()),
        codes(self, self.staffMemberId ?? ''),
        codes(self, undefined),
        codes(machine, randomUUID()),
      ]);
      if (another !== refused) found.push(`${path}: another's name is ${another}`);
      if (nobody !== refused) found.push(`${path}: a name given by nobody is ${nobody}`);
      // A machine that does not have the class at all is refused whole.
      for (const taken of [own, left, ...(told.includes('FORBIDDEN') ? [] : [told])])
        if (taken === '' || taken.startsWith('[') || taken.includes('NOT_THE_CALLER')) found.push(`${path}: should go on, and is ${taken}`);
    };
    await Promise.all((DOER_FIELDS[domain] ?? []).map(holds));
    expect(found).toEqual([]);
  });
});

/** A value that fits the type: nothing that it names exists. */
function valueOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if ('ofType' in type) return [];
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => [field.name, valueOf(field.type)]),
    );
  if ('getValues' in type) return type.getValues()[0]?.name;
  return VALUES[type.name]?.() ?? 1;
}

const VALUES: Readonly<Record<string, () => unknown>> = {
  UUID: randomUUID,
  String: () => 'x',
  Boolean: () => false,
  LocalDate: () => '2026-03-02',
  DateTime: () => '2026-03-02T09:00:00.000Z',
};
