import { anId, atOnce, type TestGraph } from '@causeway/testing';
import { NOW, openGraph, refused, type Input } from './desk';
import { aBarrier, aCause, aConclusion, anInvolvement, anOpening, shownBy } from './review-inputs';
import { compared, explained, opened, weighed } from './review-stages';
import { aBench, type Bench, type Cast, type Ref } from './reviewing';

let graph: TestGraph;
let bench: Bench;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  bench = await aBench(graph);
});

const WHY = 'Nobody was hurt, and the gap was closed the same day.';
const openedAt = async (level: string, more: Input = {}) => {
  const { id } = await opened(bench, { level, levelReason: WHY, ...more });
  return id as string;
};
const versionOf = async (id: string): Promise<number> => (await bench.review(id, 'version'))['version'] as number;
const raise = async (id: string, level: string, reason = 'The same gap was found in two more plans.', who?: keyof Cast) =>
  bench.send('raiseReviewLevel', { reviewId: id, version: await versionOf(id), level, reason }, who);
const ending = async (id: string, more: Input = {}): Promise<Input> => ({
  ...{ reviewId: id, version: await versionOf(id), reason: 'The plan is right, and no other was behind.', ...more },
});
const endRefused = async (id: string, more: Input = {}, who?: keyof Cast) =>
  bench.refusals('endReviewAtLevel', await ending(id, more), who);
const noted = async (reviewId: string, subject: string, more: Input = {}) => {
  const refs = [await bench.knows('PlanVersion')];
  return bench.send('recordReviewNote', {
    reviewId,
    subject,
    verdict: 'SUFFICIENT',
    text: 'The plan was corrected at noon.',
    refs,
    ...more,
  });
};
/** What a 72-hour review asks. */
const madeSafe = async (id: string) => {
  for (const subject of ['IMMEDIATE_SAFETY', 'CANDOUR_AND_NOTIFICATION']) expect((await noted(id, subject)).refusals).toEqual([]);
};
const examined = async (reviewId: string, sourceKind: 'ROTAS' | 'SUPERVISION'): Promise<Ref> => {
  const ref = await shownBy(bench, sourceKind);
  await bench.does('examineSource', { reviewId, sourceKind, state: 'EXAMINED', refs: [ref], showing: 'NEUTRAL' });
  return ref;
};
/** What a concise review asks beside. */
const lookedAt = async (id: string, personId = bench.people[0]) => {
  await bench.does('recordInvolvement', anInvolvement(bench, id, { personId }));
  for (const source of ['ROTAS', 'SUPERVISION'] as const) await examined(id, source);
  await bench.does('assessBarrier', aBarrier(id, [await bench.knows('AllocationCheck')]));
};
const [SAFETY, CANDOUR] = [refused('SAFETY_NOT_SHOWN', 'reviewId', 'PSIRF'), refused('CANDOUR_NOT_LOOKED_AT', 'reviewId', 'R116')];
const [ALONE, DEFENCES] = [refused('NOBODY_INVOLVED', 'reviewId', 'PSIRF'), refused('DEFENCES_UNEXAMINED', 'reviewId', 'PSIRF')];
const FEW = refused('SOURCES_TOO_FEW', 'reviewId', 'R17');

describe('the level of a review', () => {
  it('is full unless said, with no time, no reason and its template’s gates alone', async () => {
    const { id } = await opened(bench);
    const fields = 'level levelReason levelDueAt levelAsks { level ask met } reviewNotes(first: 5) { totalCount }';
    expect(await bench.review(id, fields)).toEqual({
      ...{ level: 'FULL', levelReason: null, levelDueAt: null, reviewNotes: { totalCount: 0 } },
      levelAsks: [{ level: 'FULL', ask: 'CAUSES_CONCLUDED', met: false }],
    });
    expect(await bench.desk.announced('governance.review.opened.v1')).toMatchObject({ level: 'FULL' });
    expect(await endRefused(id)).toEqual([refused('LEVEL_FULL', 'reviewId', 'PSIRF')]);
  });

  it('below the full one says why that is enough; 72 hours are due 72 hours from the opening, and late once they are over', async () => {
    const { levelReason: _, ...unreasoned } = await anOpening(bench, { level: 'SEVENTY_TWO_HOUR' });
    const missing = [refused('LEVEL_REASON_MISSING', 'levelReason', 'PSIRF')];
    expect(await bench.refusals('openReview', unreasoned)).toEqual(missing);
    expect(await bench.refusals('openReview', { ...unreasoned, levelReason: 'No harm.' })).toEqual(missing);
    const id = await openedAt('SEVENTY_TWO_HOUR');
    const { level, levelReason, levelDueAt, levelAsks } = await bench.review(
      id,
      'level levelReason levelDueAt levelAsks { level ask met }',
    );
    expect([level, levelReason, new Date(levelDueAt).toISOString()]).toEqual(['SEVENTY_TWO_HOUR', WHY, '2026-03-12T08:00:00.000Z']);
    expect(levelAsks.map(({ ask, met }: Input) => [ask, met])).toEqual([
      ['IMMEDIATE_SAFETY', false],
      ['CANDOUR_AND_NOTIFICATION', false],
    ]);
    const warnings = async (at: string): Promise<string[]> =>
      (await graph.run(bench.caller('quality'), at, `{ review(id: "${id}") { warnings { code } } }`))['review'].warnings.map(
        ({ code }: Input) => code,
      );
    expect(await warnings('2026-03-12T08:00:00.000Z')).not.toContain('LEVEL_UNDECIDED');
    expect(await warnings('2026-03-12T08:00:01.000Z')).toContain('LEVEL_UNDECIDED');
    await raise(id, 'CONCISE');
    expect(await warnings('2026-03-12T08:00:01.000Z')).not.toContain('LEVEL_UNDECIDED');
  });

  it('is told as data, each with what those below it ask', async () => {
    const { reviewLevels } = await graph.run(bench.caller('keyWorker'), NOW, '{ reviewLevels { level asks } }');
    expect(reviewLevels.map(({ level, asks }: Input) => [level, (asks as string[]).length])).toEqual([
      ['SEVENTY_TWO_HOUR', 2],
      ['CONCISE', 5],
      ['FULL', 6],
    ]);
  });

  it('is raised with a reason and never lowered, by nobody who judges the review; the checks of its template begin with the full one', async () => {
    const id = await openedAt('SEVENTY_TWO_HOUR');
    const checks = async (): Promise<number> =>
      (
        await graph.database.asAdmin<{ n: number }>('select count(*)::int as n from check_entry where tenant_id = $1', [
          bench.desk.tenantId,
        ])
      )[0]?.n ?? 0;
    expect((await raise(id, 'SEVENTY_TWO_HOUR')).refusals).toEqual([refused('LEVEL_NOT_HIGHER', 'level', 'PSIRF')]);
    expect((await raise(id, 'FULL', 'More harm.')).refusals).toEqual([refused('REASON_TOO_SHORT', 'reason', 'PSIRF')]);
    expect((await raise(id, 'FULL', WHY, 'quality')).refusals).toEqual([refused('JUDGE_DOES_THE_WORK', 'reviewId', 'R109')]);
    expect((await raise(id, 'FULL', WHY, 'lead')).refusals).toEqual([refused('NOT_PERMITTED', 'reviewId')]);
    expect((await raise(id, 'CONCISE')).refusals).toEqual([]);
    expect(await bench.desk.announced('governance.review-level.raised.v1')).toEqual({ level: 'CONCISE' });
    expect(await checks()).toBe(0);
    expect((await raise(id, 'SEVENTY_TWO_HOUR')).refusals).toEqual([refused('LEVEL_NOT_HIGHER', 'level', 'PSIRF')]);
    expect((await raise(id, 'FULL')).refusals).toEqual([]);
    expect(await checks()).toBeGreaterThan(0);
    expect(await bench.review(id, 'level levelReason')).toEqual({
      level: 'FULL',
      levelReason: 'The same gap was found in two more plans.',
    });
    expect(await bench.refusals('raiseReviewLevel', { reviewId: anId(), version: 1, level: 'FULL', reason: WHY })).toEqual([
      refused('NOT_FOUND', 'reviewId'),
    ]);
  });
});

describe('a review that ends below the full level', () => {
  it('after 72 hours is one in which people are safe and candour was looked at, as its reviewer finds', async () => {
    const id = await openedAt('SEVENTY_TWO_HOUR');
    expect(await endRefused(id)).toEqual([SAFETY, CANDOUR]);
    expect((await noted(id, 'IMMEDIATE_SAFETY', { refs: [] })).refusals).toEqual([refused('EVIDENCE_MISSING', 'refs', 'PSIRF')]);
    expect((await noted(id, 'CANDOUR_AND_NOTIFICATION', { verdict: null })).refusals).toEqual([
      refused('VERDICT_MISSING', 'verdict', 'R116'),
    ]);
    await noted(id, 'IMMEDIATE_SAFETY', { verdict: 'INSUFFICIENT' });
    expect(await endRefused(id)).toEqual([SAFETY, CANDOUR]);
    await madeSafe(id);
    // The last word counts.
    await noted(id, 'CANDOUR_AND_NOTIFICATION', { verdict: 'UNCLEAR', refs: [] });
    expect(await endRefused(id)).toEqual([CANDOUR]);
    await noted(id, 'CANDOUR_AND_NOTIFICATION', { refs: [] });
    for (const who of ['manager', 'nominated'] as const)
      expect(await endRefused(id, {}, who)).toEqual([refused('NOT_THE_REVIEWER', 'reviewId', 'R109')]);
    expect(await endRefused(id, { reason: 'No more.' })).toEqual([refused('REASON_TOO_SHORT', 'reason', 'PSIRF')]);
    await bench.does('endReviewAtLevel', await ending(id));
    const closed = await bench.review(id, 'state level concludedAt closedAt levelReason levelAsks { met }');
    expect(closed).toMatchObject({
      state: 'CLOSED',
      level: 'SEVENTY_TWO_HOUR',
      concludedAt: null,
      levelReason: (await ending(id))['reason'],
    });
    expect(closed['closedAt']).not.toBeNull();
    expect(await bench.desk.announced('governance.review.moved.v1')).toEqual({ state: 'CLOSED', changedOn: null });
    expect((await raise(id, 'FULL')).refusals).toEqual([refused('WRONG_STATE', 'reviewId', 'PSIRF')]);
    expect((await bench.send('endReviewAtLevel', await ending(id))).refusals).toEqual([refused('WRONG_STATE', 'reviewId', 'PSIRF')]);
  });

  it('as a concise one asks more, and on records that stand', async () => {
    const id = await openedAt('CONCISE');
    expect(await endRefused(id)).toEqual([SAFETY, CANDOUR, ALONE, FEW, DEFENCES]);
    await madeSafe(id);
    await lookedAt(id);
    await bench.ownerSays('RETRACTED', 'AllocationCheck');
    expect(await endRefused(id)).toEqual([DEFENCES]);
    await bench.ownerSays('RETRACTED', 'PlanVersion');
    await bench.ownerSays('RETRACTED', 'Shift');
    expect(await endRefused(id)).toEqual([SAFETY, CANDOUR, FEW, DEFENCES]);
    await madeSafe(id);
    await examined(id, 'ROTAS');
    await bench.does('assessBarrier', aBarrier(id, [await bench.knows('AllocationCheck')]));
    await bench.does('endReviewAtLevel', await ending(id));
  });

  it('as a concise one involves those whom it concerns, and nobody else in their place', async () => {
    const [ann, bob] = bench.people;
    const incident = await bench.knows('Incident', { personId: ann ?? '' });
    const id = await openedAt('CONCISE', { triggerKind: 'SERIOUS_INCIDENT', triggers: [incident] });
    await madeSafe(id);
    await lookedAt(id, bob);
    expect(await endRefused(id)).toEqual([ALONE]);
    await bench.does('recordInvolvement', anInvolvement(bench, id, { personId: ann }));
    await bench.does('endReviewAtLevel', await ending(id));
  });

  it('concludes nothing: no cause is named or concluded in it, and no word of it blames a worker (part of R96)', async () => {
    const id = await openedAt('CONCISE');
    const low = [refused('LEVEL_TOO_LOW', 'reviewId', 'R96')];
    expect(await bench.refusals('identifyCause', aCause(id))).toEqual(low);
    expect(await bench.refusals('concludeReview', aConclusion({ id, version: 1 }))).toEqual(low);
    await madeSafe(id);
    await lookedAt(id);
    const blame = [refused('BLAME_BELOW_FULL', 'reason', 'R96')];
    expect(await endRefused(id, { reason: 'The key worker failed to update the plan.' })).toEqual(blame);
    const { id: barrier } = await bench.does(
      'assessBarrier',
      aBarrier(id, [await bench.knows('AllocationCheck')], { whyNot: 'The senior forgot it.' }),
    );
    expect(await endRefused(id)).toEqual(blame);
    const marking = { record: { kind: 'BARRIER', id: barrier }, version: 1, reasonCode: 'WRONG_DETAILS' };
    expect((await bench.desk.send(bench.caller('deputy'), 'enterGovernanceRecordInError', marking, '')).refusals).toEqual([]);
    await bench.does('endReviewAtLevel', await ending(id));
  });

  it('is ended once, of two who decide at once the second reads it anew', async () => {
    const id = await openedAt('SEVENTY_TWO_HOUR');
    await madeSafe(id);
    const input = await ending(id);
    const answers = await atOnce(graph.database, 'review', [
      () => bench.send('endReviewAtLevel', input),
      () => bench.send('raiseReviewLevel', { ...input, level: 'FULL' }),
    ]);
    expect(answers.map(({ refusals: [first] }) => first?.code ?? 'TAKEN').sort()).toEqual(['STALE', 'TAKEN']);
    expect(await versionOf(id)).toBe((input['version'] as number) + 1);
  });
});

it('a review that was raised to the full level takes along what the levels below ask, when its causes are concluded', async () => {
  const id = await openedAt('SEVENTY_TWO_HOUR');
  await raise(id, 'FULL');
  await compared(bench, id);
  await weighed(bench, id, await explained(bench, id));
  const review = await bench.review(id, 'id version levelAsks { ask met }');
  expect(review['levelAsks'].filter(({ met }: Input) => met).map(({ ask }: Input) => ask)).toEqual([
    'IMMEDIATE_SAFETY',
    'PEOPLE_INVOLVED',
    'TWO_SOURCES',
  ]);
  expect(await bench.refusals('concludeReview', aConclusion(review))).toEqual([CANDOUR, DEFENCES]);
  await noted(id, 'CANDOUR_AND_NOTIFICATION');
  await bench.does('assessBarrier', aBarrier(id, [await bench.knows('AllocationCheck')]));
  await bench.does('concludeReview', aConclusion(review));
  expect((await bench.review(id, 'levelAsks { met }'))['levelAsks'].every(({ met }: Input) => met)).toBe(true);
});
