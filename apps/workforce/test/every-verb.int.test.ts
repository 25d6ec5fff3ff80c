import { aCaller, anId, refusedTogether, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';
import { aShift, aTeam, VERB_NAMES, type Team, type VerbName } from './team';

let graph: TestGraph;
let team: Team;
let others: Team;
beforeAll(async () => {
  graph = await testGraph(parts);
  [team, others] = [await aTeam(graph), await aTeam(graph)];
});
afterAll(() => graph.close());

/** For each field that names a record of this domain: whose id it takes. */
const OWN: readonly [name: VerbName, field: string, kind: 'worker' | 'supplierId' | 'shiftId', also?: object][] = [
  ['registerStaffMember', 'supplierId', 'supplierId', { contract: 'AGENCY' }],
  ['completeBriefingChecklist', 'staffMemberId', 'worker'],
  ['completeBriefingChecklist', 'seniorId', 'worker'],
  ['allocateAtShiftStart', 'staffMemberId', 'worker'],
  ['allocateAtShiftStart', 'allocatedById', 'worker'],
  ['recordAllocationCheck', 'checkedById', 'worker'],
  ['giveBriefing', 'staffMemberId', 'worker'],
  ['giveBriefing', 'givenById', 'worker'],
  ['acknowledgeGuidance', 'staffMemberId', 'worker'],
  ['recordInduction', 'staffMemberId', 'worker'],
  ['recordSupervision', 'staffMemberId', 'worker'],
  ['recordSupervision', 'supervisorId', 'worker'],
  ['recordTraining', 'staffMemberId', 'worker'],
  ['recordPracticeObservation', 'staffMemberId', 'worker'],
  ['recordPracticeObservation', 'observerId', 'worker'],
  ['recordScenarioResult', 'staffMemberId', 'worker'],
  ['recordScenarioResult', 'askedById', 'worker'],
  ['completeCoaching', 'staffMemberId', 'worker'],
  ['completeCoaching', 'coachId', 'worker'],
  ['logWorkforceAction', 'staffMemberId', 'worker'],
  ['logWorkforceAction', 'ownerId', 'worker'],
  ['recordInterview', 'staffMemberId', 'worker'],
  ['recordInterview', 'interviewerId', 'worker'],
  ['recordInterview', 'shiftId', 'shiftId'],
  ['logStaffQuestion', 'askedById', 'worker'],
  ['logStaffQuestion', 'shiftId', 'shiftId'],
];

/** For each field that names a record of another domain: the input that names one which is not known here. */
const CITED: readonly (readonly [VerbName, string, (id: string) => object, 'serviceId' | 'personId' | 'changeId'])[] = [
  ...(
    [
      'registerStaffMember',
      'planShifts',
      'recordAllocationCheck',
      'recordInduction',
      'recordSupervision',
      'recordTraining',
      'recordPracticeObservation',
      'recordScenarioResult',
      'completeCoaching',
      'logWorkforceAction',
      'recordInterview',
      'logStaffQuestion',
    ] as const
  ).map((verb) => [verb, 'serviceId', (serviceId: string) => ({ serviceId }), 'serviceId'] as const),
  ...(['completeBriefingChecklist', 'allocateAtShiftStart', 'acknowledgeGuidance', 'recordInduction'] as const).map(
    (verb) => [verb, 'peopleIds', (id: string) => ({ peopleIds: [id] }), 'personId'] as const,
  ),
  ['planShifts', 'peopleIds', (personId) => ({ shifts: [aShift({ personId })] }), 'personId'],
  ['giveBriefing', 'personId', (personId) => ({ personId }), 'personId'],
  ['giveBriefing', 'changeId', (changeId) => ({ changeId }), 'changeId'],
];

test.each(VERB_NAMES)('%s sent twice with one key takes effect once, and another input under that key is refused', (name) =>
  team.verbs[name].takesOnce(name === 'planShifts' ? { shifts: [] } : { happenedAt: '2026-03-09T05:00:00.000Z' }),
);

test.each(VERB_NAMES.filter((name) => name !== 'planShifts'))('%s refuses what has not happened yet', (name) =>
  team.verbs[name].refuses({ happenedAt: '2026-03-09T08:00:00.001Z' }, 'HAPPENED_IN_FUTURE', 'happenedAt'),
);

test.each(OWN)("%s refuses an id in %s that is nobody's or another group's", async (name, field, kind, also: object = {}) => {
  for (const id of [anId(), others[kind]]) await team.verbs[name].refuses({ ...also, [field]: id }, 'NOT_FOUND', field, 'R28');
});

test("a shift that is nobody's or another group's is not found", async () => {
  for (const name of ['completeBriefingChecklist', 'allocateAtShiftStart', 'giveBriefing', 'acknowledgeGuidance'] as const)
    for (const shiftId of [anId(), others.shiftId]) await team.verbs[name].refuses({ shiftId }, 'NOT_FOUND', 'shiftId');
});

test(
  "services, people and changes that are not known here, or are another group's, are refused by every verb that cites them",
  () =>
    refusedTogether(
      graph,
      CITED.flatMap(([name, field, naming, kind]) =>
        [anId(), others[kind]].map((id) => ({ verb: team.verbs[name], changed: naming(id), code: 'RECORD_NOT_KNOWN', field, rule: 'R28' })),
      ),
    ),
  30_000,
);

test('whoever may not know of the service learns nothing; who knows it is told to ask another', async () => {
  const elsewhere = aCaller('REGISTERED_MANAGER', { tenantId: team.tenantId, services: [anId()] });
  const senior = aCaller('SENIOR_CARER', { tenantId: team.tenantId, services: [team.serviceId] });
  await team.verbs.planShifts.refuses({}, 'NOT_FOUND', 'serviceId', null, elsewhere);
  await team.verbs.planShifts.refuses({}, 'NOT_PERMITTED', 'serviceId', null, senior);
  await team.verbs.completeBriefingChecklist.refuses({}, 'NOT_FOUND', 'shiftId', null, elsewhere);
});
