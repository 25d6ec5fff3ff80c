import { staffMemberRegisteredV1 } from '@causeway/event-contracts';
import { aCaller, anId, refusedTogether, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';
import { aCase, NOW, VERB_NAMES, type Case, type VerbName } from './case';

let graph: TestGraph;
let own: Case;
let others: Case;
beforeAll(async () => {
  graph = await testGraph(parts);
  [own, others] = [await aCase(graph), await aCase(graph)];
});
afterAll(() => graph.close());

/** For each field that names a record of another domain: which one of the case it takes. */
const CITED: readonly [name: VerbName, field: string, kind: 'serviceId' | 'personId' | 'noteId' | 'manager'][] = [
  ['flagIndicator', 'personId', 'personId'],
  ['flagIndicator', 'noteId', 'noteId'],
  ['flagIndicator', 'flaggedById', 'manager'],
  ['raiseConcern', 'personId', 'personId'],
  ['raiseConcern', 'raisedById', 'manager'],
  ['sendAlert', 'sentToId', 'manager'],
  ['reviewIndicator', 'reviewedById', 'manager'],
  ['decideReferral', 'decidedById', 'manager'],
  ['signDailyScreening', 'screenedById', 'manager'],
  ['signDailyScreening', 'serviceId', 'serviceId'],
];

test.each(VERB_NAMES)('%s sent twice with one key takes effect once, and another input under that key is refused', (name) =>
  own.verbs[name].takesOnce({ happenedAt: '2026-03-09T05:00:00.000Z' }, name === 'signDailyScreening' ? { day: '2026-03-04' } : {}),
);

test.each(VERB_NAMES)('%s refuses what has not happened yet', (name) =>
  own.verbs[name].refuses({ happenedAt: '2026-03-09T08:00:00.001Z' }, 'HAPPENED_IN_FUTURE', 'happenedAt'),
);

test("an indicator or a concern that is nobody's or another group's is not found", async () => {
  for (const indicatorId of [anId(), others.indicatorId]) {
    await own.verbs.sendAlert.refuses({ indicatorId }, 'NOT_FOUND', 'indicatorId');
    await own.verbs.reviewIndicator.refuses({ indicatorId }, 'NOT_FOUND', 'indicatorId');
    await own.verbs.raiseConcern.refuses({ indicatorId }, 'NOT_FOUND', 'indicatorId', 'R28');
  }
  for (const concernId of [anId(), others.concernId]) await own.verbs.decideReferral.refuses({ concernId }, 'NOT_FOUND', 'concernId');
});

test(
  "services, people, notes and staff that are not known here, or are another group's, are refused by every verb that cites them",
  () =>
    refusedTogether(
      graph,
      CITED.flatMap(([name, field, kind]) =>
        [anId(), others[kind]].map((id) => ({
          verb: own.verbs[name],
          changed: { [field]: id },
          code: 'RECORD_NOT_KNOWN',
          field,
          rule: 'R28',
        })),
      ),
    ),
  30_000,
);

test('whoever may not know of a record learns nothing; who knows of it is told to ask another', async () => {
  const here = { tenantId: own.tenantId, services: [own.serviceId] };
  const staffMemberId = anId();
  await graph.told(own.tenantId, staffMemberRegisteredV1, {
    id: staffMemberId,
    serviceId: own.serviceId,
    happenedAt: NOW,
    data: staffMemberRegisteredV1.example,
  });
  const elsewhere = aCaller('SAFEGUARDING_LEAD', { ...here, services: [anId()], staffMemberId });
  const carer = aCaller('SUPPORT_WORKER', { ...here, staffMemberId: own.carer });
  const another = aCaller('SUPPORT_WORKER', { ...here, staffMemberId });
  await own.verbs.reviewIndicator.refuses({ reviewedById: null }, 'NOT_PERMITTED', 'indicatorId', null, carer);
  for (const by of [elsewhere, another]) {
    await own.verbs.reviewIndicator.refuses({ reviewedById: null }, 'NOT_FOUND', 'indicatorId', null, by);
    await own.verbs.decideReferral.refuses({ decidedById: null }, 'NOT_FOUND', 'concernId', null, by);
    await own.verbs.sendAlert.refuses({}, 'NOT_FOUND', 'indicatorId', null, by);
  }
  const raised = { raisedById: null, indicatorId: own.indicatorId };
  await own.verbs.raiseConcern.refuses(raised, 'NOT_FOUND', 'indicatorId', 'R28', another);
  await own.verbs.raiseConcern.refuses({ ...raised, personId: own.neighbourId }, 'NOT_FOUND', 'indicatorId', 'R28', another);
  await own.verbs.sendAlert.takes({}, carer);
});
