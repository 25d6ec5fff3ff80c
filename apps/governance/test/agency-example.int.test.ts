import { earlyWarningRaisedV1, watermarkAdvancedV1 } from '@causeway/event-contracts';
import type { TestGraph } from '@causeway/testing';
import { firstDue, CADENCES } from '../src/assurance/calendar';
import { aConclusionOnAgency, groundsOf, openedOnAgency } from './agency-review';
import { NOW, openGraph, refused, type Input } from './desk';
import { SOURCES } from './review-inputs';
import { aBench, type Bench } from './reviewing';

let graph: TestGraph;
let bench: Bench;
beforeAll(async () => {
  graph = await openGraph();
  bench = await aBench(graph);
  await openedOnAgency(bench);
});
afterAll(() => graph.close());

const ITEMS = ['AGENCY_INDUCTION_RECORDS', 'ROTA_PATTERNS', 'INCIDENT_LINKS', 'FEEDBACK', 'HANDOVER_QUALITY'];
const RULES = [
  ['REPEATED_HIGH_AGENCY_INCIDENTS', 'Incident'],
  ['POOR_INDUCTION_FEEDBACK', 'Feedback'],
  ['INDUCTION_EVIDENCE_MISSING', 'Shift'],
  ['UNFAMILIAR_STAFF_CONTINUED', 'Shift'],
] as const;

/** Each of the five sources of the example beside the seven: a review that left it out is not concluded, and for no other source once it was examined. */
async function askedForSources(): Promise<void> {
  const unexamined = refused('SOURCES_UNEXAMINED', 'reviewId', 'R18');
  for (const source of ['ROTAS', 'CARE_RECORDS', 'AUDITS', 'FEEDBACK', 'PRACTICE_OBSERVATIONS']) {
    const review = await openedOnAgency(bench);
    const concluding = () => bench.refusals('concludeReview', aConclusionOnAgency(review), 'manager');
    await groundsOf(bench, review['id'], [source]);
    expect([source, await concluding()]).toEqual([source, expect.arrayContaining([unexamined])]);
    await groundsOf(
      bench,
      review['id'],
      SOURCES.filter((one) => one !== source),
    );
    expect([source, await concluding()]).not.toEqual([source, expect.arrayContaining([unexamined])]);
  }
}

/** The weekly checks, each of its role, missed when their week is over. */
async function missedWeeks(): Promise<void> {
  const at = '2026-03-24T08:00:00.000Z';
  await graph.told(bench.desk.tenantId, watermarkAdvancedV1, { happenedAt: at, data: { ...watermarkAdvancedV1.example } });
  const page = await graph.run(
    bench.caller('quality'),
    at,
    'query ($service: UUID!) { checks(serviceId: $service, first: 100) { edges { node { kind role dueOn missed } } } }',
    { service: bench.desk.serviceId },
  );
  const missed = page['checks'].edges.map((edge: any) => edge.node).filter((one: any) => one.missed);
  expect(new Set(missed.map(({ kind, role, dueOn }: any) => `${kind} ${role} ${dueOn}`))).toEqual(
    new Set(
      ['2026-03-16', '2026-03-23'].flatMap((dueOn) =>
        ['SHIFT_START_CHECK DEPUTY_MANAGER', 'ROTA_MONITORING ROTA_COORDINATOR', 'WEEKLY_HIGH_AGENCY_REVIEW REGISTERED_MANAGER'].map(
          (check) => `${check} ${dueOn}`,
        ),
      ),
    ),
  );
}

/** The provider's review, in the seven days that follow on eight weeks after a change. */
function eightWeeks(): void {
  const review = CADENCES.find(({ kind }) => kind === 'PROVIDER_REVIEW');
  expect([review?.role, review?.since, review && firstDue(review, '2026-03-09')]).toEqual([
    'PROVIDER_REPRESENTATIVE',
    'CHANGE',
    '2026-05-10',
  ]);
}

/** The audit takes exactly its five items. */
async function audited(): Promise<void> {
  const shift = await bench.knows('Shift');
  const input = (items: readonly string[]): Input => ({
    ...{ serviceId: bench.desk.serviceId, population: 4, sampleSize: 1, selectionMethod: 'Every fourth', evidence: [shift] },
    findings: items.map((item) => ({ item, met: 1, evidence: [shift] })),
  });
  const auditing = async (items: readonly string[]) =>
    (await bench.desk.send(bench.caller('quality'), 'recordStaffingAudit', input(items), 'audit { id }')).refusals;
  for (const left of ITEMS)
    expect(await auditing(ITEMS.filter((item) => item !== left))).toEqual([refused('ITEMS_WRONG', 'findings', 'R66')]);
  expect(await auditing(ITEMS)).toEqual([]);
}

/** Each of the four triggers opens an action, with its records. */
async function triggered(): Promise<void> {
  for (const [rule, kind] of RULES) {
    const record = { ...(await bench.knows(kind)), happenedAt: NOW, recordedAt: NOW };
    const data = { rule, personId: null, because: [record], suggestsReview: true };
    await graph.told(bench.desk.tenantId, earlyWarningRaisedV1, { serviceId: bench.desk.serviceId, happenedAt: NOW, data });
  }
  const page = await graph.run(
    bench.caller('manager'),
    NOW,
    'query ($id: UUID!) { triggeredActions(serviceId: $id, first: 20) { edges { node { rule because { kind } settlement } } } }',
    { id: bench.desk.serviceId },
  );
  const actions = page['triggeredActions'].edges.map((edge: any) => edge.node);
  expect(actions).toHaveLength(RULES.length);
  for (const [rule, kind] of RULES) expect(actions).toContainEqual({ rule, because: [{ kind }], settlement: null });
}

test('the second example has its sources, its checks, the five items of its audit, its week and eight weeks, and four triggers that open actions (R66)', async () => {
  await askedForSources();
  await missedWeeks();
  eightWeeks();
  await audited();
  await triggered();
});
