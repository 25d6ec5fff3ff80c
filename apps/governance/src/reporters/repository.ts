import { byColumn, byId, pageOf, recordTable, type ReadSession, type Tx } from '@causeway/persistence';
import type { CitedRecord } from '@causeway/kernel';
import { REPORTED_KINDS, reporterOf, type ReporterFeedback, type Reported } from './domain';

export const reporterFeedbackTable = recordTable<ReporterFeedback>('reporter_feedback', {
  reviewId: 'uuid',
  trigger: 'jsonb?',
  involvementId: 'uuid?',
  toldToId: 'uuid?',
  personId: 'uuid?',
  relation: 'text?',
  told: 'text?',
  notToldReason: 'text?',
  acknowledgedAt: 'timestamptz?',
  givenById: 'uuid?',
});
export const reporterFeedbackById = byId(reporterFeedbackTable, 'REVIEW');
export const reporterFeedbacksPage = pageOf(reporterFeedbackTable, 'REVIEW');
export const reporterFeedbacksOfReview = pageOf(reporterFeedbackTable, 'REVIEW', { parent: 'reviewId' });
/** Those that stand. */
export const allFeedbackOfReview = byColumn(reporterFeedbackTable, 'reviewId', 'REVIEW', { where: 't.entered_in_error_at is null' });

const TOLD_AND_STANDS = 't.told is not null and t.trigger is not null and t.entered_in_error_at is null';
/** What a worker was told, for that worker. */
export const feedbackToWorker = pageOf(reporterFeedbackTable, 'BRIEFING', { parent: 'toldToId', where: TOLD_AND_STANDS });
export const feedbackToWorkerById = byColumn(reporterFeedbackTable, 'id', 'BRIEFING', { where: TOLD_AND_STANDS });

/** What was told of a record by its owner; null of one of this domain, or that nobody told of. */
export async function findReported(tx: Tx, { kind, id }: Pick<CitedRecord, 'kind' | 'id'>): Promise<Reported | null> {
  const [found] = await tx.query<Reported>(
    'select kind, person_id as "personId", facts from known_record where tenant_id = $1 and kind = $2 and id = $3::uuid',
    [tx.tenantId, kind, id],
  );
  return found ?? null;
}

/**
 * Constant SQL: whether feedback `f` is of what came of a review `r`, since that was known: from its conclusion on, or its ending at a level,
 * and after it was opened again last.
 */
const ONCE_KNOWN = 'f.happened_at >= coalesce(r.concluded_at, r.closed_at) and (r.reopened_at is null or f.happened_at > r.reopened_at)';

/** Of each of these reviews the records that it was opened on, that stand, and whose reporter nobody told what came of it, or said why not. */
export async function listUntold(session: ReadSession, reviewIds: readonly string[]): Promise<CitedRecord[][]> {
  const rows = await session.query<Reported & { readonly of: string; readonly cited: CitedRecord }>(
    `select r.id as of, c.cited, k.kind, k.person_id as "personId", k.facts from review r cross join lateral jsonb_array_elements(r.triggers) as c(cited)
       join known_record k on k.tenant_id = $1 and k.kind = c.cited->>'kind' and k.id = (c.cited->>'id')::uuid
      where r.tenant_id = $1 and r.id = any($2::uuid[]) and k.state <> 'RETRACTED' and k.kind = any($3::text[])
        and not exists (select 1 from reporter_feedback f where f.tenant_id = $1 and f.review_id = r.id and f.entered_in_error_at is null and ${ONCE_KNOWN}
          and f.trigger->>'kind' = k.kind and f.trigger->>'id' = k.id::text) order by k.happened_at, k.id`,
    [session.caller.tenantId, reviewIds, REPORTED_KINDS],
  );
  return reviewIds.map((id) => rows.filter((row) => row.of === id && reporterOf(row) !== null).map(({ cited }) => cited));
}
