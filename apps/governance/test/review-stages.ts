import {
  aCause,
  aComparison,
  aConclusion,
  aFactor,
  anAction,
  anInvolvement,
  anOpening,
  aSample,
  aTimeline,
  auditOf,
  aWhy,
  shownBy,
  SOURCES,
} from './review-inputs';
import { partitionOf } from '@causeway/event-contracts';
import { NOW, type Input } from './desk';
import type { Bench } from './reviewing';

type Row = Record<string, any>;

/** A review that was opened. */
export const opened = async (bench: Bench, more: Input = {}): Promise<Row> =>
  bench.does('openReview', await anOpening(bench, more), 'id version state');

/** A note that people are safe, with a record that shows it. */
export const aSafetyNote = async (bench: Bench, reviewId: string, peopleIds: readonly string[], more: Input = {}): Promise<Input> => ({
  ...{ reviewId, subject: 'IMMEDIATE_SAFETY', verdict: 'SUFFICIENT', text: 'Their plans were corrected at noon.', peopleIds },
  refs: [await bench.knows('InterimInstruction')],
  ...more,
});

/** Notes that the people of the sample are safe. */
export const madeSafe = async (bench: Bench, reviewId: string): Promise<Row> =>
  bench.does('recordReviewNote', await aSafetyNote(bench, reviewId, bench.people));

/** Steps 1 to 3 up to the comparison: the sample, whose people are safe, every timeline, every comparison; and a family that is involved. */
export async function compared(bench: Bench, reviewId: string): Promise<void> {
  await bench.does('drawSample', await aSample(bench, reviewId));
  await madeSafe(bench, reviewId);
  await bench.does('recordInvolvement', anInvolvement(bench, reviewId));
  for (const person of bench.people) await bench.does('recordTimeline', await aTimeline(bench, reviewId, person));
  for (const person of bench.people) await bench.does('compareHandover', await aComparison(bench, reviewId, person));
}

/** A cause with its chain of whys and its factor. */
export async function explained(bench: Bench, reviewId: string, more: Input = {}): Promise<string> {
  const { id } = await bench.does('identifyCause', aCause(reviewId, more));
  await bench.does('askWhy', aWhy(id, [await bench.knows('Handover')]));
  await bench.does('nameFactor', aFactor(id, [await bench.knows('AllocationCheck')]));
  return id as string;
}

/** Examines the first so many kinds of evidence and reasons the others away; leaves some out. */
export async function weighed(
  bench: Bench,
  reviewId: string,
  causeId: string | null,
  examined = 2,
  without: readonly string[] = [],
): Promise<void> {
  for (const [i, sourceKind] of SOURCES.entries()) {
    if (without.includes(sourceKind)) continue;
    await bench.does(
      'examineSource',
      i < examined
        ? { reviewId, sourceKind, state: 'EXAMINED', refs: [await shownBy(bench, sourceKind)], showing: 'SUPPORTS', causeId }
        : { reviewId, sourceKind, state: 'NOT_APPLICABLE', refs: [], reason: 'Nothing of the quarter bears on planning.' },
    );
  }
}

/** A review with all that its conclusion rests on, and its cause. */
export async function readyToConclude(bench: Bench, more: Input = {}, cause: Input = {}): Promise<{ review: Row; causeId: string }> {
  const review = await opened(bench, more);
  await compared(bench, review['id']);
  const causeId = await explained(bench, review['id'], cause);
  await weighed(bench, review['id'], causeId);
  return { review, causeId };
}

/** What is tested before anyone speaks of individual error: the refusal while it is not, and a record that shows it. */
export const FIVE = [
  ['SUPERVISION', 'SUPERVISION_UNTESTED', 'Supervision'],
  ['TRAINING', 'TRAINING_UNTESTED', 'TrainingRecord'],
  ['WORKLOAD', 'WORKLOAD_UNTESTED', 'Shift'],
  ['COMMUNICATION', 'COMMUNICATION_UNTESTED', 'CommunicationLogEntry'],
  ['MANAGEMENT_OVERSIGHT', 'OVERSIGHT_UNTESTED', 'ManagementReview'],
] as const;

/** Tests a cause on one of the five, by a record of a kind. */
export const testedBy = async (bench: Bench, causeId: string, subject: string, kind: string, verdict = 'DID_NOT_CONTRIBUTE') =>
  bench.does('testCause', { causeId, subject, verdict, evidence: [await bench.knows(kind)] });

/** A review that is concluded. */
export async function concluded(bench: Bench, cause: Input = {}): Promise<{ review: Row; causeId: string }> {
  const { review, causeId } = await readyToConclude(bench, {}, cause);
  return { review: await bench.does('concludeReview', aConclusion(review), 'id version state'), causeId };
}

/** Linking has counted up to a time, and every source was heard from just now. */
export async function counted(
  bench: Bench,
  upTo: string,
  { at = new Date().toISOString(), seenUntil = { workforce: at } }: { at?: string; seenUntil?: Record<string, string | null> } = {},
): Promise<void> {
  await bench.desk.graph.database.asAdmin("delete from known_record where tenant_id = $1 and kind = 'Watermark'", [bench.desk.tenantId]);
  await bench.knows('Watermark', { happenedAt: upTo, data: { at, seenUntil, partition: partitionOf(bench.desk.serviceId) } });
}

/** A month's figures as linking told them. */
export const measured = (bench: Bench, month: string, numerator: number, denominator: number, measure = 'M1A') =>
  bench.knows('MeasurePoint', { data: { measure, month, numerator, denominator, calendarVersion: 'test' } });

export const aBaseline = (reviewId: string, more: Input = {}): Input => ({
  reviewId,
  measure: 'M1A',
  target: 0.95,
  workingDays: 5,
  windowStart: '2026-01-01',
  windowEnd: '2026-02-28',
  ...more,
});

/** The figures of January and February, and the baseline frozen on them. */
export async function baselineFrozen(bench: Bench, reviewId: string, more: { measure?: string; workingDays?: number } = {}): Promise<void> {
  for (const month of ['2026-01-01', '2026-02-01']) await measured(bench, month, 4, 10, more.measure);
  await counted(bench, NOW);
  await bench.does('freezeBaseline', aBaseline(reviewId, more));
}

/** A review whose change is made, with one action still to be completed. */
export async function changed(bench: Bench, cause: Input = {}): Promise<{ review: Row; causeId: string; action: Row }> {
  const { review, causeId } = await concluded(bench, cause);
  const action = await bench.does('planAction', anAction(bench, review['id'], [causeId]), 'id version');
  await baselineFrozen(bench, review['id']);
  const moved = await bench.does(
    'makeChange',
    { reviewId: review['id'], version: review['version'], changedOn: '2026-03-09' },
    'id version state',
  );
  return { review: moved, causeId, action };
}

export const LATER = '2026-05-05T09:00:00.000Z';

/** The effect reviewed with evidence from the month after the change. */
export async function verified(bench: Bench, reviewId: string): Promise<Row> {
  await measured(bench, '2026-04-01', 20, 20);
  await counted(bench, LATER);
  const evidence = [await bench.knows('IdentifiedChange', { happenedAt: '2026-04-14T09:00:00.000Z' }), await auditOf(bench, '2026-04-01')];
  await bench.does('recordOutcome', { reviewId, month: '2026-04-01', evidence }, 'id', LATER);
  return bench.review(reviewId, 'id version state');
}

/** Says of a finding why it feeds none of the three feeds in which it is by no action. */
export async function fed(bench: Bench, causeId: string, at = LATER): Promise<void> {
  for (const feed of ['QUALITY_MEETING', 'SUPERVISION', 'PROVIDER_OVERSIGHT'])
    await bench.does('feedFinding', { causeId, feed, reason: 'The service closes in June.' }, 'id', at);
}

/** A cause that was fed on, and is confirmed. */
export async function confirmed(bench: Bench, causeId: string): Promise<void> {
  await fed(bench, causeId);
  await tested(bench, causeId);
}

/** A cause that the reviewer has read and the verifier has tested with a record from after the change. */
export async function tested(bench: Bench, causeId: string): Promise<void> {
  await bench.does('reviewCause', { causeId, version: 1 }, 'id', LATER);
  const proof = [await bench.knows('IdentifiedChange', { happenedAt: '2026-04-14T09:00:00.000Z' })];
  await bench.does('confirmCause', { causeId, version: 2, proof }, 'id', LATER);
}
