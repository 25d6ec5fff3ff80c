import { doerOf } from '@causeway/access';
import { planVersionPublishedV1 } from '@causeway/event-contracts';
import type { Decision } from '@causeway/kernel';
import { createRecord, type Scope, type Tx } from '@causeway/persistence';
import type { PublishPlanVersionInput, RefusalCode } from '../__generated__/graphql';
import type { IdentifiedChange } from '../changes/domain';
import { namedSeniors } from '../changes/escalation';
import { identifiedChangeTable } from '../changes/repository';
import type { PlanOwnership, PlanVersion } from './domain';
import { carePlanTable, planOwnershipTable, planVersionTable } from './repository';
import { publicationFaults } from './rules';

/** Publishes a new version of a plan: it answers the changes that it cites, from this moment on. */
export const publishPlanVersion = (scope: Scope, input: PublishPlanVersionInput): Promise<Decision<{ id: string }, RefusalCode>> =>
  createRecord<PlanVersion, RefusalCode>(scope, {
    mutation: 'publishPlanVersion',
    input,
    table: planVersionTable,
    cites: [{ kind: 'StaffMember', id: doerOf(scope.caller, input.publishedById), field: 'publishedById' }],
    placeField: 'planId',
    place: (tx) => tx.lock(carePlanTable, input.planId),
    fields: async (tx, place) => {
      const plan = place as { id: string; personId: string } & typeof place;
      const [latest] = await tx.query<{ number: number }>(
        'select number from plan_version where tenant_id = $1 and plan_id = $2 order by number desc limit 1',
        [tx.tenantId, input.planId],
      );
      const owner = await ownerOf(tx, input.planId, scope.clock.today());
      return {
        planId: input.planId,
        personId: plan.personId,
        number: (latest?.number ?? 0) + 1,
        reason: input.reason,
        text: input.text,
        riskCodes: input.riskCodes,
        answersIds: [...new Set(input.answersIds)],
        publishedById: doerOf(scope.caller, input.publishedById),
        ownerId: owner?.ownerId ?? null,
      };
    },
    faults: () => [],
    further: async (tx, row) => {
      const answers = await tx.query<IdentifiedChange>(
        `select ${identifiedChangeTable.columns('t')} from identified_change t where t.tenant_id = $1 and t.id = any($2::uuid[])`,
        [tx.tenantId, row.answersIds],
      );
      const [previous] = await tx.query<{ text: string }>(
        'select text from plan_version where tenant_id = $1 and plan_id = $2 and entered_in_error_at is null order by number desc limit 1',
        [tx.tenantId, row.planId],
      );
      return publicationFaults({
        personId: row.personId,
        reason: row.reason,
        text: row.text,
        riskCodes: row.riskCodes,
        previousText: previous?.text ?? null,
        answers,
        askedAnswers: row.answersIds.length,
        owner: await ownerOf(tx, row.planId, scope.clock.today()),
        ownershipInForce: await inForce(
          tx,
          row.serviceId,
          'ReviewAction',
          `facts->>'changeKind' = 'OWNERSHIP' and facts->>'completedOn' <= $3`,
          scope.clock.today(),
        ),
        signOffInForce: (await namedSeniors(tx, row.serviceId)).length > 0,
      });
    },
    announce: (tx, row) =>
      tx.announce(planVersionPublishedV1, row, {
        planId: row.planId,
        personId: row.personId,
        number: row.number,
        reason: row.reason,
        riskCodes: [...row.riskCodes],
        answersIds: [...row.answersIds],
        publishedById: row.publishedById,
        ownerId: row.ownerId,
      }),
  });

async function ownerOf(tx: Tx, planId: string, today: string): Promise<PlanOwnership | null> {
  const [owner] = await tx.query<PlanOwnership>(
    `select ${planOwnershipTable.columns('t')} from plan_ownership t where t.tenant_id = $1 and t.plan_id = $2 and t.entered_in_error_at is null and t.starts_on <= $3 and (t.ends_on is null or t.ends_on >= $3) order by t.starts_on desc, t.id desc limit 1`,
    [tx.tenantId, planId, today],
  );
  return owner ?? null;
}

/** Whether governance has told of something for the service that is in force today. */
async function inForce(tx: Tx, serviceId: string | null, kind: string, condition: string, today: string): Promise<boolean> {
  const found = await tx.query(
    `select 1 from known_record where tenant_id = $1 and kind = '${kind}' and state <> 'RETRACTED' and service_id = $2 and ${condition} limit 1`,
    [tx.tenantId, serviceId, today],
  );
  return found.length > 0;
}
