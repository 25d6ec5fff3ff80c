import { aCaller, type TestGraph } from '@causeway/testing';
import { afterChange, type AfterChange } from './after-change';
import { openGraph } from './desk';
import { aCompletion, anAction, auditOf } from './review-inputs';
import { confirmed, LATER } from './review-stages';

const JUNE = '2026-06-02T09:00:00.000Z';

let graph: TestGraph;
let place: AfterChange;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  place = await afterChange(graph);
  await place.month('2026-04-01', 20);
  await place.heard();
});

const since = async (): Promise<Record<string, string[]>> => {
  const { evidenceSince } = await place.bench.review(place.reviewId, 'evidenceSince { source records { kind id } }');
  return Object.fromEntries(evidenceSince.map(({ source, records }: any) => [source, records.map(({ kind }: { kind: string }) => kind)]));
};

describe('what shows what a change came to', () => {
  it('is seven kinds of evidence from after it, each with its records or with its gap (R100)', async () => {
    const gaps = {
      CARE_RECORDS: [],
      AUDITS: [],
      FEEDBACK: [],
      SUPERVISION: [],
      INCIDENT_ANALYSIS: [],
      ROTA_RECORDS: [],
      GOVERNANCE_MINUTES: [],
    };
    expect(await since()).toEqual(gaps);
    await confirmed(place.bench, place.causeId);
    await place.bench.does('completeAction', await aCompletion(place.bench, place.action, { completedOn: '2026-04-01' }), 'id', LATER);
    const on = { happenedAt: '2026-04-10T09:00:00.000Z' };
    const kinds = ['Incident', 'Feedback', 'Supervision', 'Shift'];
    const evidence = [...(await Promise.all(kinds.map((kind) => place.bench.knows(kind, on)))), await auditOf(place.bench, '2026-04-01')];
    await place.bench.does('recordOutcome', await place.outcome('2026-04-01', { evidence }), 'id', JUNE);
    const seen = await since();
    expect(seen).toMatchObject({
      INCIDENT_ANALYSIS: ['Incident'],
      FEEDBACK: ['Feedback'],
      SUPERVISION: ['Supervision'],
      ROTA_RECORDS: ['Shift'],
    });
    expect(seen).toMatchObject({ AUDITS: ['Audit'], GOVERNANCE_MINUTES: [] });
    // What proved the cause, and what showed the action done.
    expect(seen['CARE_RECORDS']?.length).toBeGreaterThan(0);
    await place.bench.ownerSays('RETRACTED', 'Feedback');
    expect(await since()).toMatchObject({ FEEDBACK: [], SUPERVISION: ['Supervision'] });
    const asked = (first: number) =>
      graph.statements(() =>
        graph.run(place.bench.caller('quality'), JUNE, `{ reviews(first: ${first}) { edges { node { evidenceSince { source } } } } }`),
      );
    const one = await asked(1);
    await afterChange(graph, place.bench);
    expect(await asked(2)).toBe(one);
  });
});

it('is no gap to whoever may not read every record of its kind: it is not told (part of R100)', async () => {
  const supervision = await place.bench.knows('Supervision', { happenedAt: '2026-04-14T09:00:00.000Z' });
  const evidence = [supervision, await auditOf(place.bench, '2026-04-01')];
  await place.bench.does('recordOutcome', await place.outcome('2026-04-01', { evidence }), 'id', JUNE);
  const { tenantId, serviceId } = place.bench.desk;
  const representative = aCaller('PROVIDER_REPRESENTATIVE', { tenantId, services: [serviceId] });
  const query = `{ review(id: "${place.reviewId}") { evidenceSince { source records { kind } } } }`;
  const seen = (await graph.run(representative, JUNE, query))['review'].evidenceSince;
  expect(seen).toContainEqual({ source: 'SUPERVISION', records: null });
  expect(seen).toContainEqual({ source: 'GOVERNANCE_MINUTES', records: [] });
});

it('a plan shows how many of its actions mend causes, by strength (R86)', async () => {
  const { bench, reviewId, causeId } = place;
  const strengths = async () =>
    (await bench.review(reviewId, 'actionStrengths { actions atCause share stronger intermediate weaker }'))['actionStrengths'];
  expect(await strengths()).toEqual({ actions: 1, atCause: 1, share: 1, stronger: 1, intermediate: 0, weaker: 0 });
  await bench.does('planAction', { ...anAction(bench, reviewId, [causeId]), kind: 'CORRECTION', category: 'REMINDER' });
  expect(await strengths()).toEqual({ actions: 2, atCause: 1, share: 0.5, stronger: 1, intermediate: 0, weaker: 1 });
});
