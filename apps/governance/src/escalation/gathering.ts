import type { Tx } from '@causeway/persistence';
import type { LateEscalation } from './domain';
import { listAlertFindings, listPartsOf, listSampledNotes } from './repository';

/** What a review of delayed escalation rests on: as it was once recorded, and what of it still stands. */
export interface GatheredEscalation {
  readonly cited: LateEscalation;
  readonly standing: LateEscalation;
  /** Whether any of it was withdrawn. */
  readonly withdrawn: boolean;
}

export async function lateEscalationOf(tx: Tx, reviewId: string): Promise<GatheredEscalation> {
  const sampled = await listSampledNotes(tx, reviewId);
  const filed = await listPartsOf(tx, reviewId, 'ReviewFileEntry');
  const judged = await listPartsOf(tx, reviewId, 'KnowledgeVerdict');
  const alerts = await listAlertFindings(
    tx,
    sampled.map(({ indicatorId }) => indicatorId),
  );
  const as = (kept: (one: { readonly withdrawn: boolean }) => boolean): LateEscalation => ({
    sampled: sampled.filter(kept),
    filed: filed.filter(kept).map((one) => one.of),
    judged: judged.filter(kept).map((one) => one.of),
    alerts: alerts.filter(kept).map((one) => one.of),
  });
  return {
    cited: as(() => true),
    standing: as(({ withdrawn }) => !withdrawn),
    withdrawn: [...sampled, ...filed, ...judged, ...alerts].some((one) => one.withdrawn),
  };
}
