import { identifiedChangeProposedV1, personRegisteredV1, serviceRegisteredV1 } from '@causeway/event-contracts';
import { aCaller, anId, verbsOf, type TestGraph, type Verb } from '@causeway/testing';

export const NOW = '2026-03-09T08:00:00.000Z';
const BEFORE = '2026-01-05T09:00:00.000Z';

/** A service with its people and workers, as other domains and earlier mutations left them. */
export interface Team {
  readonly tenantId: string;
  readonly serviceId: string;
  readonly personId: string;
  readonly changeId: string;
  readonly supplierId: string;
  readonly worker: string;
  readonly senior: string;
  readonly agencyWorker: string;
  /** A shift of two hours ago with the worker and the agency worker on it. */
  readonly shiftId: string;
  /** Four of five questions on escalation triggers that the worker passed. */
  readonly scenarioResultId: string;
  /** Every verb of this domain as the registered manager of the service sends it, with an input that is accepted. */
  readonly verbs: Readonly<Record<VerbName, Verb>>;
}

export async function aTeam(graph: TestGraph): Promise<Team> {
  const tenantId = anId();
  const serviceId = anId();
  const personId = anId();
  const changeId = anId();
  const told = { serviceId, happenedAt: BEFORE };
  await graph.told(tenantId, serviceRegisteredV1, { ...told, id: serviceId, data: serviceRegisteredV1.example });
  await graph.told(tenantId, personRegisteredV1, { ...told, id: personId, data: personRegisteredV1.example });
  await graph.told(tenantId, identifiedChangeProposedV1, {
    ...told,
    id: changeId,
    data: { ...identifiedChangeProposedV1.example, personId },
  });
  const facts = {
    tenantId,
    serviceId,
    personId,
    changeId,
    supplierId: '',
    worker: '',
    senior: '',
    agencyWorker: '',
    shiftId: '',
    scenarioResultId: '',
  };
  const verbs = verbsOf(graph, ACCEPTED, { at: NOW, by: () => aCaller('REGISTERED_MANAGER', { tenantId }), facts });
  facts.supplierId = (await verbs.registerAgencySupplier.takes()).id;
  facts.worker = (await verbs.registerStaffMember.takes()).id;
  facts.senior = (await verbs.registerStaffMember.takes({ jobRole: 'SENIOR_CARER' })).id;
  facts.agencyWorker = (await verbs.registerStaffMember.takes({ contract: 'AGENCY', supplierId: facts.supplierId })).id;
  facts.shiftId = (await verbs.planShifts.takes({ shifts: [aShift(facts, { staffMemberIds: [facts.worker, facts.agencyWorker] })] })).id;
  facts.scenarioResultId = (await verbs.recordScenarioResult.takes()).id;
  return { ...facts, verbs };
}

/** A shift of 9 March from 06:00 to 14:00 to plan, with nobody on it. */
export const aShift = (team: { readonly personId: string }, changed: object = {}) => ({
  kind: 'SHIFT',
  startsAt: '2026-03-09T06:00:00.000Z',
  endsAt: '2026-03-09T14:00:00.000Z',
  plannedStaff: 2,
  peopleIds: [team.personId],
  staffMemberIds: [] as string[],
  ...changed,
});

type Facts = Omit<Team, 'verbs'>;

/** Each mutation with the field of its answer and an input that is accepted. */
const ACCEPTED = {
  registerAgencySupplier: ['agencySupplier', () => ({ name: 'Helping Hands' })],
  registerStaffMember: [
    'staffMember',
    (team: Facts) => ({
      serviceId: team.serviceId,
      name: 'A. Worker',
      contract: 'PERMANENT',
      jobRole: 'SUPPORT_WORKER',
      startedOn: '2026-01-05',
    }),
  ],
  planShifts: ['shifts', (team: Facts) => ({ serviceId: team.serviceId, shifts: [aShift(team)] })],
  completeBriefingChecklist: [
    'briefingChecklist',
    (team: Facts) => ({
      shiftId: team.shiftId,
      staffMemberId: team.agencyWorker,
      seniorId: team.senior,
      peopleIds: [team.personId],
      keyRisks: 'Choking: thickened fluids only.',
      routines: 'Sits upright for meals.',
      workerSigned: true,
      seniorSigned: true,
    }),
  ],
  allocateAtShiftStart: [
    'shiftAllocation',
    (team: Facts) => ({ shiftId: team.shiftId, staffMemberId: team.worker, peopleIds: [team.personId], allocatedById: team.senior }),
  ],
  recordAllocationCheck: [
    'allocationCheck',
    (team: Facts) => ({
      serviceId: team.serviceId,
      checkedById: team.senior,
      allocationClear: true,
      ownershipClear: false,
      note: 'One plan has no owner.',
    }),
  ],
  giveBriefing: [
    'briefing',
    (team: Facts) => ({
      shiftId: team.shiftId,
      staffMemberId: team.worker,
      personId: team.personId,
      changeId: team.changeId,
      givenById: team.senior,
      happenedAt: '2026-03-09T06:00:00.000Z',
      acknowledgedAt: '2026-03-09T06:05:00.000Z',
    }),
  ],
  acknowledgeGuidance: [
    'personGuidance',
    (team: Facts) => ({ shiftId: team.shiftId, staffMemberId: team.worker, peopleIds: [team.personId] }),
  ],
  recordInduction: [
    'induction',
    (team: Facts) => ({
      serviceId: team.serviceId,
      staffMemberId: team.agencyWorker,
      orientation: true,
      personSpecific: true,
      peopleIds: [team.personId],
    }),
  ],
  recordSupervision: [
    'supervision',
    (team: Facts) => ({
      serviceId: team.serviceId,
      staffMemberId: team.worker,
      supervisorId: team.senior,
      topics: ['ESCALATION_ROUTE'],
      note: 'Knows whom to ring.',
      nextDueOn: '2026-05-04',
    }),
  ],
  recordTraining: [
    'trainingRecord',
    (team: Facts) => ({
      serviceId: team.serviceId,
      staffMemberId: team.worker,
      courseCode: 'SAFEGUARDING_ADULTS',
      completedOn: '2026-03-02',
      validUntil: '2027-03-02',
    }),
  ],
  recordPracticeObservation: [
    'practiceObservation',
    (team: Facts) => ({
      serviceId: team.serviceId,
      staffMemberId: team.worker,
      observerId: team.senior,
      practiceCode: 'MEALTIME_SUPPORT',
      verdict: 'GOOD',
      note: 'Followed the plan.',
    }),
  ],
  recordScenarioResult: [
    'scenarioResult',
    (team: Facts) => ({
      serviceId: team.serviceId,
      staffMemberId: team.worker,
      askedById: team.senior,
      topicCode: 'ESCALATION_TRIGGERS',
      questionsTaken: 5,
      questionsPassed: 4,
    }),
  ],
  completeCoaching: [
    'coaching',
    (team: Facts) => ({
      serviceId: team.serviceId,
      staffMemberId: team.worker,
      coachId: team.senior,
      topicCode: 'ESCALATION_TRIGGERS',
      scenarioResultIds: [team.scenarioResultId],
    }),
  ],
  logWorkforceAction: [
    'workforceAction',
    (team: Facts) => ({
      serviceId: team.serviceId,
      staffMemberId: team.worker,
      gapCode: 'ESCALATION_ROUTE_UNKNOWN',
      dueOn: '2026-03-20',
      ownerId: team.senior,
    }),
  ],
  recordInterview: [
    'staffInterview',
    (team: Facts) => ({
      serviceId: team.serviceId,
      staffMemberId: team.worker,
      interviewerId: team.senior,
      topic: 'HANDOVER',
      ownershipAccount: 'ASSUMED_SOMEONE_ELSE',
      shiftId: team.shiftId,
      account: 'Nobody told me at handover.',
    }),
  ],
  logStaffQuestion: [
    'staffQuestion',
    (team: Facts) => ({ serviceId: team.serviceId, askedById: team.agencyWorker, questionCode: 'ROUTINE_UNKNOWN', shiftId: team.shiftId }),
  ],
} as const;

export type VerbName = keyof typeof ACCEPTED;
export const VERB_NAMES = Object.keys(ACCEPTED) as VerbName[];
