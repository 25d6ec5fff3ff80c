import type { RecordRow } from '@causeway/kernel';
import { byColumn, byId, pageOf, recordTable, type Table, type Tx } from '@causeway/persistence';
import { wasWithdrawn } from '../citations/repository';
import type { Review } from './domain';

export const reviewTable = recordTable<Review>('review', {
  title: 'text',
  visibleProblem: 'text',
  template: 'text',
  templateVersion: 'text',
  triggerKind: 'text',
  triggers: 'jsonb',
  patternRule: 'text?',
  patternCount: 'integer?',
  patternWindowDays: 'integer?',
  authorId: 'uuid',
  reviewerId: 'uuid',
  verifierId: 'uuid',
  frameworkItems: 'text[]',
  state: 'text',
  isolation: 'text?',
  isolationSearch: 'text?',
  searched: 'jsonb',
  noFactorsReason: 'text?',
  wordingReason: 'text?',
  weakActionsReason: 'text?',
  weakActionsAcceptedById: 'uuid?',
  conductConcern: 'boolean?',
  conclusion: 'text?',
  concludedAt: 'timestamptz?',
  changedOn: 'date?',
  closedAt: 'timestamptz?',
  reopenedAt: 'timestamptz?',
});
export const reviewById = byId(reviewTable, 'REVIEW');
export const reviewsPage = pageOf(reviewTable, 'REVIEW');
export const reviewsOfService = pageOf(reviewTable, 'REVIEW', { parent: 'serviceId' });
/** The review, when one of the records that it was opened on was withdrawn since. */
export const reviewOfWithdrawnTrigger = byColumn(reviewTable, 'id', 'REVIEW', {
  where: `exists (select 1 from jsonb_array_elements(t.triggers) as c(cited) where ${wasWithdrawn('c.cited')})`,
});

/** The parts of reviews, or of causes, that belong to one of these and stand, in the order in which they came. */
export const listParts = <Part extends RecordRow>(
  tx: Tx,
  table: Table<Part>,
  parent: keyof Part & string,
  ids: readonly string[],
): Promise<Part[]> =>
  tx.query<Part>(
    `select ${table.columns('t')} from ${table.name} t where t.tenant_id = $1 and t.${table.column(parent)} = any($2::uuid[]) and t.entered_in_error_at is null order by t.received_at, t.id`,
    [tx.tenantId, ids],
  );
