import { doerOf, MANAGERS } from '@causeway/access';
import { planHandedOverV1 } from '@causeway/event-contracts';
import { addDays, err, ok, refuse, type Decision } from '@causeway/kernel';
import { command, notYours, type Scope } from '@causeway/persistence';
import type { HandOverPlanInput, RefusalCode } from '../__generated__/graphql';
import { findLastMoveFrom, personTable } from '../people/repository';
import { carePlanTable, findVersionOn, listNamedOn } from '../plans/repository';
import { handingOverFaults, type HandedOverPlan } from './domain';
import { findHandedOver, handedOverPlanTable } from './repository';

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
      const plan = await tx.find(carePlanTable, input.planId);
      if (!plan) return refuse('NOT_FOUND', 'planId');
      if (!(await tx.mayAct(plan.serviceId))) return notYours(tx, plan, 'planId');
      if (plan.enteredInErrorAt) return refuse('ENTERED_IN_ERROR', 'planId');
      const person = await tx.lock(personTable, plan.personId);
      const movedOn = await findLastMoveFrom(tx, plan.personId, plan.serviceId);
      const version = await findVersionOn(tx, plan.id, movedOn);
      const wrong = handingOverFaults({
        personServiceId: person?.serviceId ?? null,
        planServiceId: plan.serviceId,
        movedOn,
        inForce: version !== null,
        before: await findHandedOver(tx, plan.id, person?.serviceId ?? null),
        handedOverById,
        namedIds: await listNamedOn(tx, plan.id, movedOn && addDays(movedOn, -1)),
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
