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

const SAID: readonly (readonly [table: string, ...columns: string[]])[] = [
  ['barrier', 'hazard', 'target', 'barrier', 'why_not'],
  ['difference', 'normal', 'this_time', 'effect'],
  ['timeline_judgement', 'expected', 'reason'],
  ['review_note', 'text'],
  ['involvement', 'answer'],
  ['reporter_feedback', 'told'],
];
const SAID_IN = SAID.map(
  ([
    table,
    ...columns
  ]) => `select f.text from ${table} t cross join lateral (values ${columns.map((column) => `(t.${column})`).join(', ')}) as f(text)
      where t.tenant_id = $1 and t.review_id = $2 and t.entered_in_error_at is null and f.text is not null`,
).join(' union all ');

/**
 * What was said in a review beside its causes, as far as it stands: of barriers and differences, in judgements of its timeline and in notes,
 * and to those who asked or are told. What others asked is theirs.
 */
export async function analysedIn(tx: Tx, reviewId: string): Promise<string[]> {
  return (await tx.query<{ text: string }>(SAID_IN, [tx.tenantId, reviewId])).map(({ text }) => text);
}
