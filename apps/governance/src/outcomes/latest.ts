import { lastOfMonth } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import type { Review } from '../reviews/domain';
import { monthsBetween, total, type Counts } from './counting';
import type { OutcomeEvidence } from './domain';
import { baselinesInForce } from './freezing';
import { notHeardFrom } from './measuring';

/** An outcome, with what linking counts for its month now. */
export interface Judged {
  readonly outcome: OutcomeEvidence;
  readonly now: Pick<Counts, 'numerator' | 'denominator'>;
}

/**
 * What a review's effect stands at: for each definition its latest outcome, which is the one of the latest month (an
 * earlier month, recorded afterwards, is not), and whether all that it rests on was heard from.
 */
export async function standingOf(tx: Tx, review: Review, recorded: readonly OutcomeEvidence[]) {
  const baselines = await baselinesInForce(tx, review.id, review.changedOn);
  const judged: Judged[] = [];
  for (const { id, measure } of baselines) {
    const outcome = recorded.filter(({ baselineId }) => baselineId === id).reduce<OutcomeEvidence | null>(later, null);
    if (!outcome) continue;
    const now = total(await monthsBetween(tx, review.serviceId, measure, outcome.month, outcome.month));
    judged.push({ outcome, now });
  }
  const lastDay = judged
    .map(({ outcome }) => lastOfMonth(outcome.month))
    .sort()
    .at(-1);
  return { baselines, judged, silent: lastDay ? await notHeardFrom(tx, lastDay) : [] };
}

/** Of two outcomes, given in the order in which they were recorded, the one of the later month, or else the latter. */
const later = (one: OutcomeEvidence | null, next: OutcomeEvidence): OutcomeEvidence => (one && one.month > next.month ? one : next);
