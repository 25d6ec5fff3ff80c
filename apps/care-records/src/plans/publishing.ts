import { doerOf } from '@causeway/access';
import { planVersionPublishedV1 } from '@causeway/event-contracts';
import type { Decision } from '@causeway/kernel';
import { createRecord, type Scope } from '@causeway/persistence';
import type { PublishPlanVersionInput, RefusalCode } from '../__generated__/graphql';
import { listChanges, listNamedSeniors } from '../changes/repository';
import type { PlanVersion } from './domain';
import { carePlanTable, findLatestNumber, findOwnership, findStandingText, ownersNamedBy, planVersionTable } from './repository';
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
    writtenOn: { table: carePlanTable, version: input.version, unsaid: 'VERSION_MISSING' },
    fields: async (tx, place) => {
      const plan = place as { id: string; personId: string } & typeof place;
      const latest = await findLatestNumber(tx, input.planId);
      const owner = await findOwnership(tx, input.planId, scope.clock.today());
      return {
        planId: input.planId,
        personId: plan.personId,
        number: latest + 1,
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
      const answers = await listChanges(tx, row.answersIds);
      const previousText = await findStandingText(tx, row.planId);
      return publicationFaults({
        personId: row.personId,
        reason: row.reason,
        text: row.text,
        riskCodes: row.riskCodes,
        previousText,
        answers,
        askedAnswers: row.answersIds.length,
        owner: await findOwnership(tx, row.planId, scope.clock.today()),
        ownershipInForce: await ownersNamedBy(tx, row.serviceId, scope.clock.today()),
        signOffInForce: (await listNamedSeniors(tx, row.serviceId, tx.clock.today())).length > 0,
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
