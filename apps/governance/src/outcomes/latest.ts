import { lastOfMonth } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import type { Review } from '../reviews/domain';
import { monthsBetween, total, type Counts } from './counting';
import type { Baseline, OutcomeEvidence } from './domain';
import { behind, watermarkOf } from './measuring';
import { baselineTable } from './repository';

/** An outcome, with what linking counts for its month now. */
export interface Judged {
  readonly outcome: OutcomeEvidence;
  readonly now: Pick<Counts, 'numerator' | 'denominator'>;
}

/** The definitions in force for a review: the latest version of each measure. */
export const baselinesInForce = (tx: Tx, reviewId: string): Promise<Baseline[]> =>
  tx.query<Baseline>(
    `select distinct on (t.measure) ${baselineTable.columns('t')} from baseline t where t.tenant_id = $1 and t.review_id = $2
      order by t.measure, coalesce(t.number, 1) desc`,
    [tx.tenantId, reviewId],
  );

/**
 * What a review's effect stands at: for each definition its latest outcome, which is the one of the latest month (an
 * earlier month, recorded afterwards, is not), and whether all that it rests on was heard from.
 */
export async function standingOf(tx: Tx, review: Review, recorded: readonly OutcomeEvidence[]) {
  const baselines = await baselinesInForce(tx, review.id);
  const judged: Judged[] = [];
  for (const { id, measure } of baselines) {
    const outcome = recorded.filter(({ baselineId }) => baselineId === id).reduce<OutcomeEvidence | null>(later, null);
    if (!outcome) continue;
    const now = total(await monthsBetween(tx, review.serviceId, measure, outcome.month, outcome.month));
    judged.push({ outcome, now });
  }
  const watermark = await watermarkOf(tx);
  const silent = judged.some(({ outcome }) => behind(watermark, lastOfMonth(outcome.month), Date.now()));
  return { baselines, judged, silent };
}

/** Of two outcomes, given in the order in which they were recorded, the one of the later month, or else the latter. */
const later = (one: OutcomeEvidence | null, next: OutcomeEvidence): OutcomeEvidence => (one && one.month > next.month ? one : next);
