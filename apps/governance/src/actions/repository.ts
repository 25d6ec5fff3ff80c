import { byColumn, byId, pageOf, recordTable, type Tx } from '@causeway/persistence';
import { wasWithdrawn } from '../citations/repository';
import type { RaisedSample, ReviewAction, ReviewEscalation } from './domain';

export const reviewActionTable = recordTable<ReviewAction>('review_action', {
  reviewId: 'uuid',
  causesIds: 'uuid[]',
  kind: 'text',
  category: 'text',
  strength: 'text',
  changeKind: 'text',
  description: 'text',
  ownerId: 'uuid',
  namedRole: 'text?',
  dueOn: 'date',
  reviewPointOn: 'date',
  measure: 'text',
  completedOn: 'date?',
  evidence: 'jsonb?',
  doneBefore: 'text?',
  doneSince: 'text?',
  sharesId: 'uuid?',
});
export const reviewActionById = byId(reviewActionTable, 'REVIEW');
export const reviewActionsPage = pageOf(reviewActionTable, 'REVIEW');
export const reviewActionsOfReview = pageOf(reviewActionTable, 'REVIEW', { parent: 'reviewId' });
/** Those that stand. */
export const allActionsOfReview = byColumn(reviewActionTable, 'reviewId', 'REVIEW', { where: 't.entered_in_error_at is null' });

/** Those that stand, and are one with an action. */
export const actionsSharing = byColumn(reviewActionTable, 'sharesId', 'REVIEW', { where: 't.entered_in_error_at is null' });

/**
 * Constant SQL over the alias `t`: whether an action is done. One of whose records none stands any more that is from by the day on
 * which it was done is still to be done, as `stillDone` says.
 */
export const IS_DONE = `t.completed_on is not null
    and (t.evidence is null or exists (select 1 from jsonb_array_elements(t.evidence) as c(cited)
      where ((c.cited->>'happenedAt')::timestamptz at time zone 'Europe/London')::date <= t.completed_on and not (${wasWithdrawn('c.cited')})))`;

/** The actions that stand and are done, in the order in which they were. */
export const doneActionsOfReview = byColumn(reviewActionTable, 'reviewId', 'REVIEW', {
  orderBy: 'completedOn',
  where: `t.entered_in_error_at is null and ${IS_DONE}`,
});

export const reviewEscalationTable = recordTable<ReviewEscalation>('review_escalation', {
  reviewId: 'uuid',
  kind: 'text',
  namedSeniorId: 'uuid',
  startsOn: 'date',
  endsOn: 'date?',
  sampleBefore: 'integer?',
  sampleAfter: 'integer?',
  dueOn: 'date?',
  outcome: 'text?',
  evidence: 'jsonb?',
  endedById: 'uuid?',
});
export const reviewEscalationById = byId(reviewEscalationTable, 'REVIEW');
export const reviewEscalationsPage = pageOf(reviewEscalationTable, 'REVIEW');
export const reviewEscalationsOfReview = pageOf(reviewEscalationTable, 'REVIEW', { parent: 'reviewId' });

/** The largest sample that an escalation asks of a service on a day; null when none does. */
export async function findLargestSample(tx: Tx, serviceId: string | null, today: string): Promise<RaisedSample | null> {
  const [found] = await tx.query<RaisedSample>(
    `select id as "escalationId", sample_before as "from", sample_after as "to" from review_escalation
      where tenant_id = $1 and service_id = $2 and kind = 'LARGER_SAMPLE' and starts_on <= $3 and (ends_on is null or ends_on >= $3)
        and entered_in_error_at is null
      order by sample_after desc, id limit 1`,
    [tx.tenantId, serviceId, today],
  );
  return found ?? null;
}
