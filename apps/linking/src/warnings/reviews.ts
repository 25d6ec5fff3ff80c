import type { Writer } from '@causeway/persistence';
import type { Told } from '../links/domain';
import { uuids } from '../links/told';
import { keepWarnings } from './keeping';
import { dueLook, reviewOverdue } from './review-detector';
import { firedBy } from './repository';
import { listAwaited, listIndicatorsOf } from './reviews-repository';
import { saveNextLooks } from './watch-repository';

/** Brings the warnings about indicators that management did not review in time to what the facts now say. */
export async function raiseReviews(tx: Writer, told: readonly Told[], now: Date): Promise<void> {
  const reviews = told.filter((one) => one.kind === 'ManagementReview');
  const ids = [
    ...told.filter((one) => one.kind === 'Indicator').map((one) => one.id),
    ...reviews.flatMap((one) => uuids(one.facts['indicatorId'])),
  ];
  const before = reviews.length > 0 ? await listIndicatorsOf(tx, [...new Set(reviews.map((one) => one.id))]) : [];
  await lookAtIndicators(tx, [...ids, ...before], now);
}

/** Asks of these indicators whether management reviewed them in time, and says when to ask again. */
export async function lookAtIndicators(tx: Writer, indicatorIds: readonly string[], now: Date): Promise<void> {
  const ids = [...new Set(indicatorIds)].sort();
  if (ids.length === 0) return;
  const awaited = await listAwaited(tx, ids);
  await keepWarnings(
    tx,
    awaited.flatMap((indicator) => reviewOverdue(indicator, now)),
    firedBy(['DELAYED_ESCALATION', 'REVIEW_MISSING'], ids),
    now,
  );
  const looks = new Map(awaited.map((indicator) => [indicator.id, dueLook(indicator, now)]));
  await saveNextLooks(
    tx,
    'review_watch',
    ids.map((id) => ({ id, at: looks.get(id) ?? null })),
  );
}
