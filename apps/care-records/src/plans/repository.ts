import { byId, pageOf, recordTable, type Tx } from '@causeway/persistence';
import type { CarePlan, PlanOwnership, PlanVersion } from './domain';

export const carePlanTable = recordTable<CarePlan>('care_plan', {
  personId: 'uuid',
  title: 'text',
  domainCode: 'text',
});
export const carePlanById = byId(carePlanTable, 'CARE');
export const carePlansPage = pageOf(carePlanTable, 'CARE');
export const carePlansOfPerson = pageOf(carePlanTable, 'CARE', { parent: 'personId' });

export const planOwnershipTable = recordTable<PlanOwnership>('plan_ownership', {
  planId: 'uuid',
  personId: 'uuid',
  ownerId: 'uuid',
  deputyId: 'uuid',
  startsOn: 'date',
  endsOn: 'date?',
});
export const planOwnershipById = byId(planOwnershipTable, 'CARE');
export const planOwnershipsPage = pageOf(planOwnershipTable, 'CARE');
export const planOwnershipsOfCarePlan = pageOf(planOwnershipTable, 'CARE', { parent: 'planId' });

export const planVersionTable = recordTable<PlanVersion>('plan_version', {
  planId: 'uuid',
  personId: 'uuid',
  number: 'integer',
  reason: 'text',
  text: 'text',
  riskCodes: 'text[]',
  answersIds: 'uuid[]',
  publishedById: 'uuid',
  ownerId: 'uuid?',
});
export const planVersionById = byId(planVersionTable, 'CARE');
export const planVersionsPage = pageOf(planVersionTable, 'CARE');
export const planVersionsOfCarePlan = pageOf(planVersionTable, 'CARE', { parent: 'planId' });

/** The ownership of a plan on a day: of several that claim it, the one that began last. */
export async function findOwnership(tx: Tx, planId: string, day: string): Promise<PlanOwnership | null> {
  const [owner] = await tx.query<PlanOwnership>(
    `select ${planOwnershipTable.columns('t')} from plan_ownership t where t.tenant_id = $1 and t.plan_id = $2 and t.entered_in_error_at is null and t.starts_on <= $3 and (t.ends_on is null or t.ends_on >= $3) order by t.starts_on desc, t.id desc limit 1`,
    [tx.tenantId, planId, day],
  );
  return owner ?? null;
}

/** Whoever was named for a plan on a day: owners and deputies. */
export async function listNamedOn(tx: Tx, planId: string, day: string | null): Promise<string[]> {
  const rows = await tx.query<{ ids: string[] }>(
    `select array[owner_id, deputy_id] as ids from plan_ownership where tenant_id = $1 and plan_id = $2 and entered_in_error_at is null
      and starts_on <= $3::date and (ends_on is null or ends_on >= $3::date)`,
    [tx.tenantId, planId, day],
  );
  return rows.flatMap((row) => row.ids);
}

/** Ends the ownership that a plan has on a day with the day before; yields what it ended. */
export const endOwnershipBefore = (tx: Tx, planId: string, day: string): Promise<PlanOwnership[]> =>
  tx.query<PlanOwnership>(
    `update plan_ownership set ends_on = $3::date - 1, version = version + 1
      where tenant_id = $1 and plan_id = $2 and entered_in_error_at is null and starts_on <= $3::date and (ends_on is null or ends_on >= $3::date)
      returning ${planOwnershipTable.columns()}`,
    [tx.tenantId, planId, day],
  );

/** Ends every ownership of the person's plans on a day at the latest, and what begins later before it begins; yields what it ended. */
export const endOwnershipsBy = (tx: Tx, personId: string, lastDay: string): Promise<PlanOwnership[]> =>
  tx.query<PlanOwnership>(
    `update plan_ownership set ends_on = greatest($3::date, starts_on - 1), version = version + 1
      where tenant_id = $1 and plan_id in (select id from care_plan where tenant_id = $1 and person_id = $2)
        and entered_in_error_at is null and (ends_on is null or ends_on > $3::date)
      returning ${planOwnershipTable.columns()}`,
    [tx.tenantId, personId, lastDay],
  );

/** Whether governance has told of a review whose change was in force in the service by a day, and one of whose actions names owners. */
export async function ownersNamedBy(tx: Tx, serviceId: string | null, day: string): Promise<boolean> {
  const found = await tx.query(
    `select 1 from known_record action
      join known_record review on review.tenant_id = action.tenant_id and review.kind = 'Review' and review.id = (action.facts->>'reviewId')::uuid
      where action.tenant_id = $1 and action.kind = 'ReviewAction' and action.state <> 'RETRACTED' and action.service_id = $2
        and action.facts->>'changeKind' = 'OWNERSHIP' and review.state <> 'RETRACTED' and review.facts->>'changedOn' <= $3 limit 1`,
    [tx.tenantId, serviceId, day],
  );
  return found.length > 0;
}

/** The number of a plan's latest version, also of one that was entered in error; 0 when it has none. */
export async function findLatestNumber(tx: Tx, planId: string): Promise<number> {
  const [latest] = await tx.query<{ number: number }>(
    'select number from plan_version where tenant_id = $1 and plan_id = $2 order by number desc limit 1',
    [tx.tenantId, planId],
  );
  return latest?.number ?? 0;
}

/** What a plan says in its latest version that was not entered in error; null when it has none. */
export async function findStandingText(tx: Tx, planId: string): Promise<string | null> {
  const [previous] = await tx.query<{ text: string }>(
    'select text from plan_version where tenant_id = $1 and plan_id = $2 and entered_in_error_at is null order by number desc limit 1',
    [tx.tenantId, planId],
  );
  return previous?.text ?? null;
}

/** The version that was in force at the end of a day. */
export async function findVersionOn(tx: Tx, planId: string, day: string | null): Promise<PlanVersion | null> {
  const [latest] = await tx.query<PlanVersion>(
    `select ${planVersionTable.columns()} from plan_version where tenant_id = $1 and plan_id = $2 and entered_in_error_at is null
      and (recorded_at at time zone 'Europe/London')::date <= $3::date order by number desc limit 1`,
    [tx.tenantId, planId, day],
  );
  return latest ?? null;
}
