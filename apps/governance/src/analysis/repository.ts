import { byId, pageOf, recordTable, type Tx } from '@causeway/persistence';
import type { Barrier, Difference } from './domain';

export const barrierTable = recordTable<Barrier>('barrier', {
  reviewId: 'uuid',
  hazard: 'text',
  target: 'text',
  barrier: 'text',
  kind: 'text',
  inPlace: 'text',
  worked: 'text?',
  whyNot: 'text?',
  evidence: 'jsonb',
});
export const barrierById = byId(barrierTable, 'REVIEW');
export const barriersPage = pageOf(barrierTable, 'REVIEW');
export const barriersOfReview = pageOf(barrierTable, 'REVIEW', { parent: 'reviewId' });

export const differenceTable = recordTable<Difference>('difference', {
  reviewId: 'uuid',
  normal: 'text',
  thisTime: 'text',
  effect: 'text',
  evidence: 'jsonb',
});
export const differenceById = byId(differenceTable, 'REVIEW');
export const differencesPage = pageOf(differenceTable, 'REVIEW');
export const differencesOfReview = pageOf(differenceTable, 'REVIEW', { parent: 'reviewId' });

/** What was said in a review of barriers and of differences, as far as it stands. */
export async function analysedIn(tx: Tx, reviewId: string): Promise<string[]> {
  const said = await tx.query<{ text: string }>(
    `select f.text from barrier t cross join lateral (values (t.hazard), (t.target), (t.barrier), (t.why_not)) as f(text)
      where t.tenant_id = $1 and t.review_id = $2 and t.entered_in_error_at is null and f.text is not null
     union all
     select f.text from difference t cross join lateral (values (t.normal), (t.this_time), (t.effect)) as f(text)
      where t.tenant_id = $1 and t.review_id = $2 and t.entered_in_error_at is null`,
    [tx.tenantId, reviewId],
  );
  return said.map(({ text }) => text);
}
