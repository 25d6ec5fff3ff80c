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
  level: 'text',
  openedById: 'uuid?',
  isolation: 'text?',
  isolationSearch: 'text?',
  searched: 'jsonb',
  noFactorsReason: 'text?',
  wordingReason: 'text?',
  weakActionsReason: 'text?',
  weakActionsAcceptedById: 'uuid?',
  weakActionsAcceptedAt: 'timestamptz?',
  conductConcern: 'boolean?',
  conclusion: 'text?',
  concludedAt: 'timestamptz?',
  changedOn: 'date?',
  changedAt: 'timestamptz?',
  changedById: 'uuid?',
  closedAt: 'timestamptz?',
  closedById: 'uuid?',
  reopenedAt: 'timestamptz?',
});
export const reviewById = byId(reviewTable, 'REVIEW');
export const reviewsPage = pageOf(reviewTable, 'REVIEW');
export const reviewsOfService = pageOf(reviewTable, 'REVIEW', { parent: 'serviceId' });
/** The review, when one of the records that it was opened on was withdrawn since. */
export const reviewOfWithdrawnTrigger = byColumn(reviewTable, 'id', 'REVIEW', {
  where: `exists (select 1 from jsonb_array_elements(t.triggers) as c(cited) where ${wasWithdrawn('c.cited')})`,
});

const OF_REVIEW = [
  ...['review_sample p, jsonb_array_elements(p.from_audits || p.from_feedback)', 'person_timeline p, jsonb_array_elements(p.entries)'],
  ...['handover_comparison p, jsonb_array_elements(p.handovers || p.allocations)', 'source_examination p, jsonb_array_elements(p.refs)'],
  ...['cause p, jsonb_array_elements(p.proof)', `review_action p, jsonb_array_elements(coalesce(p.evidence, '[]'))`],
  ...['barrier p, jsonb_array_elements(p.evidence)', 'difference p, jsonb_array_elements(p.evidence)'],
  ...['outcome_evidence p, jsonb_array_elements(p.evidence)', 'revisit p, jsonb_array_elements(p.evidence)'],
].map((part) => [part, 'p.review_id = t.id'] as const);
const OF_CAUSE = ['why_step', 'factor', 'cause_test'].map(
  (table) =>
    [
      `${table} p, jsonb_array_elements(p.evidence)`,
      'p.cause_id in (select o.id from cause o where o.tenant_id = t.tenant_id and o.review_id = t.id and o.entered_in_error_at is null)',
    ] as const,
);

/** The review, when one of the records that its parts rest on was withdrawn since. */
export const reviewOfWithdrawnEvidence = byColumn(reviewTable, 'id', 'REVIEW', {
  where: `(${[...OF_REVIEW, ...OF_CAUSE]
    .map(
      ([part, of]) =>
        `exists (select 1 from ${part} as c(cited) where p.tenant_id = t.tenant_id and ${of} and p.entered_in_error_at is null and (${wasWithdrawn('c.cited')}))`,
    )
    .join(' or ')})`,
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
