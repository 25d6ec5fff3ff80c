import { doerOf, MANAGERS } from '@causeway/access';
import { planHandedOverV1 } from '@causeway/event-contracts';
import { err, ok, refuse, type Decision } from '@causeway/kernel';
import { command, notYours, type Scope, type Tx } from '@causeway/persistence';
import type { HandOverPlanInput, RefusalCode } from '../__generated__/graphql';
import { personTable } from '../people/repository';
import type { CarePlan, PlanVersion } from '../plans/domain';
import { carePlanTable, planVersionTable } from '../plans/repository';
import { handingOverFaults, type HandedOverPlan } from './domain';
import { handedOverPlanTable } from './repository';

/** Hands a plan over, as it was in force when the person moved, to the service to which they moved: its text, and no note. */
export const handOverPlan = (scope: Scope, input: HandOverPlanInput): Promise<Decision<{ id: string }, RefusalCode>> => {
  const handedOverById = doerOf(scope.caller, input.handedOverById);
  return command(
    scope,
    {
      mutation: 'handOverPlan',
      idempotencyKey: input.idempotencyKey,
      input,
      cites: [{ kind: 'StaffMember', id: handedOverById, field: 'handedOverById' }],
    },
    async (tx): Promise<Decision<{ id: string }, RefusalCode>> => {
      const plan = await tx.lock(carePlanTable, input.planId);
      if (!plan) return refuse('NOT_FOUND', 'planId');
      if (!(await tx.mayAct(plan.serviceId))) return notYours(tx, plan, 'planId');
      if (plan.enteredInErrorAt) return refuse('ENTERED_IN_ERROR', 'planId');
      const person = await tx.lock(personTable, plan.personId);
      const movedOn = await leftOn(tx, plan);
      const version = await inForceOn(tx, plan.id, movedOn);
      const wrong = handingOverFaults({
        personServiceId: person?.serviceId ?? null,
        planServiceId: plan.serviceId,
        movedOn,
        inForce: version !== null,
        before: await handedOver(tx, plan.id, person?.serviceId ?? null),
        handedOverById,
        namedIds: await namedOn(tx, plan.id, movedOn),
        manager: await tx.mayAct(plan.serviceId, MANAGERS),
      });
      if (wrong.length > 0 || !person || !version) return err(wrong);
      const now = scope.clock.now();
      const row: HandedOverPlan = {
        ...tx.newRow(person.serviceId, { happenedAt: now, recordedAt: now, receivedAt: now }),
        personId: person.id,
        planId: plan.id,
        versionId: version.id,
        fromServiceId: plan.serviceId ?? '',
        title: plan.title,
        domainCode: plan.domainCode,
        number: version.number,
        text: version.text,
        riskCodes: version.riskCodes,
        publishedAt: version.recordedAt,
        handedOverById,
      };
      await tx.insert(handedOverPlanTable, row);
      tx.announce(planHandedOverV1, row, {
        personId: row.personId,
        planId: row.planId,
        versionId: row.versionId,
        fromServiceId: row.fromServiceId,
        number: row.number,
        riskCodes: [...row.riskCodes],
        handedOverById,
      });
      return ok({ id: plan.id });
    },
  );
};

/** The day on which the person last moved from the plan's service. */
async function leftOn(tx: Tx, plan: CarePlan): Promise<string | null> {
  const [last] = await tx.query<{ movedOn: string }>(
    `select moved_on::text as "movedOn" from person_move where tenant_id = $1 and person_id = $2 and from_service_id = $3
      order by moved_on desc, id desc limit 1`,
    [tx.tenantId, plan.personId, plan.serviceId],
  );
  return last?.movedOn ?? null;
}

/** The version that was in force at the end of a day. */
async function inForceOn(tx: Tx, planId: string, day: string | null): Promise<PlanVersion | null> {
  const [latest] = await tx.query<PlanVersion>(
    `select ${planVersionTable.columns()} from plan_version where tenant_id = $1 and plan_id = $2 and entered_in_error_at is null
      and (recorded_at at time zone 'Europe/London')::date <= $3::date order by number desc limit 1`,
    [tx.tenantId, planId, day],
  );
  return latest ?? null;
}

async function namedOn(tx: Tx, planId: string, day: string | null): Promise<string[]> {
  const rows = await tx.query<{ ids: string[] }>(
    `select array[owner_id, deputy_id] as ids from plan_ownership where tenant_id = $1 and plan_id = $2 and entered_in_error_at is null
      and starts_on <= $3::date and (ends_on is null or ends_on >= $3::date)`,
    [tx.tenantId, planId, day],
  );
  return rows.flatMap((row) => row.ids);
}

/** Whether the plan was handed over to the service already; the plan is locked, so that nobody does meanwhile. */
async function handedOver(tx: Tx, planId: string, toServiceId: string | null): Promise<boolean> {
  const found = await tx.query('select 1 from handed_over_plan where tenant_id = $1 and plan_id = $2 and service_id = $3', [
    tx.tenantId,
    planId,
    toServiceId,
  ]);
  return found.length > 0;
}
