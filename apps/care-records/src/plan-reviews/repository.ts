import { londonDay } from '@causeway/kernel';
import { byId, pageOf, recordTable, type Tx } from '@causeway/persistence';
import type { PlanReview } from './domain';

export const planReviewTable = recordTable<PlanReview>('plan_review', {
  planId: 'uuid',
  personId: 'uuid',
  heldById: 'uuid',
  lookedAt: 'text[]',
  outcome: 'text',
  text: 'text',
  nextReviewOn: 'date',
  amendsId: 'uuid?',
});
export const planReviewById = byId(planReviewTable, 'CARE');
export const planReviewsPage = pageOf(planReviewTable, 'CARE');

/** The newest review of each plan, which nobody corrected, while its person is cared for in the service whose plan it is. */
const OF_TODAY = `t.entered_in_error_at is null
  and not exists (select 1 from plan_review c where c.tenant_id = t.tenant_id and c.amends_id = t.id and c.entered_in_error_at is null)
  and not exists (select 1 from plan_review n where n.tenant_id = t.tenant_id and n.plan_id = t.plan_id and n.entered_in_error_at is null
    and (n.happened_at, n.id) > (t.happened_at, t.id)
    and not exists (select 1 from plan_review c where c.tenant_id = n.tenant_id and c.amends_id = n.id and c.entered_in_error_at is null))
  and exists (select 1 from care_plan p where p.tenant_id = t.tenant_id and p.id = t.plan_id and p.entered_in_error_at is null)
  and exists (select 1 from person p where p.tenant_id = t.tenant_id and p.id = t.person_id and p.service_id = t.service_id
    and p.state = 'RECEIVING_CARE' and p.entered_in_error_at is null)`;
const byNextReview = { where: OF_TODAY, orderBy: 'nextReviewOn', descending: false } as const;
export const dueReviewsOfService = pageOf(planReviewTable, 'CARE', { ...byNextReview, parent: 'serviceId' });
export const dueReviewsOfPerson = pageOf(planReviewTable, 'CARE', { ...byNextReview, parent: 'personId' });
export const planReviewsOfCarePlan = pageOf(planReviewTable, 'CARE', { parent: 'planId' });

/** Whether the plan had a version by the time of the review, and the person had not left or died before its day. */
export async function findPlanInForce(tx: Tx, review: PlanReview): Promise<boolean> {
  const inForce = await tx.query(
    `select 1 from person p where p.tenant_id = $1 and p.id = $2 and (p.state = 'RECEIVING_CARE' or p.state_since >= $3::date)
       and exists (select 1 from plan_version v where v.tenant_id = $1 and v.plan_id = $4 and v.happened_at <= $5 and v.entered_in_error_at is null)`,
    [tx.tenantId, review.personId, londonDay(review.happenedAt), review.planId, review.happenedAt],
  );
  return inForce.length > 0;
}
