import { reporterFeedbackAcknowledgedV1, reporterFeedbackGivenV1 } from '@causeway/event-contracts';
import { err, ok, refuse, type Decision } from '@causeway/kernel';
import { command, createRecord, type Scope } from '@causeway/persistence';
import type { AcknowledgeReporterFeedbackInput, GiveReporterFeedbackInput, RefusalCode } from '../__generated__/graphql';
import { toldFaults } from '../causes/untested-blame';
import { involvementTable } from '../involvements/repository';
import { evidenceOf } from '../reviews/gathering';
import type { Review } from '../reviews/domain';
import { reviewTable } from '../reviews/repository';
import { acknowledgingFaults, reporterOf, tellingFaults, type ReporterFeedback, type Telling } from './domain';
import { findReported, reporterFeedbackTable } from './repository';

const said = (text: string | null | undefined): string | null => (text?.trim() ? text : null);

/** Tells whoever reported what a review was opened on, or was involved in it, what came of it; or says why they are not told. */
export const giveReporterFeedback = (scope: Scope, input: GiveReporterFeedbackInput): Promise<Decision<{ id: string }, RefusalCode>> => {
  let telling: Telling | null = null;
  return createRecord<ReporterFeedback, RefusalCode>(scope, {
    mutation: 'giveReporterFeedback',
    input,
    table: reporterFeedbackTable,
    placeField: 'reviewId',
    place: (tx) => tx.find(reviewTable, input.reviewId),
    fields: async (tx, place) => {
      const { triggers } = place as Review;
      const trigger = triggers.find(({ kind, id }) => kind === input.trigger?.kind && id === input.trigger.id) ?? null;
      const reported = trigger && (await findReported(tx, trigger));
      const reporter = reported && reporterOf(reported);
      const involvement = input.involvementId ? await tx.find(involvementTable, input.involvementId) : null;
      telling = {
        ofTrigger: Boolean(input.trigger),
        isTrigger: trigger !== null,
        ofInvolvement: Boolean(input.involvementId),
        isInvolvement: involvement?.reviewId === input.reviewId && !involvement.enteredInErrorAt,
        reporter,
        relation: input.relation ?? null,
        told: said(input.told),
        notToldReason: said(input.notToldReason),
        acknowledged: input.acknowledged ?? false,
      };
      return {
        reviewId: input.reviewId,
        trigger,
        involvementId: involvement?.id ?? null,
        toldToId: reporter?.staffMemberId ?? null,
        personId: reporter?.personId ?? involvement?.personId ?? null,
        relation: involvement?.relation ?? telling.relation,
        told: telling.told,
        notToldReason: telling.notToldReason,
        acknowledgedAt: telling.acknowledged ? (input.happenedAt ?? scope.clock.now()) : null,
        givenById: tx.caller.staffMemberId,
      };
    },
    faults: () => (telling ? tellingFaults(telling) : []),
    further: async (tx, { reviewId, told }) => toldFaults(told, 'told', (await evidenceOf(tx, reviewId)).standing),
    announce: (tx, row) =>
      tx.announce(reporterFeedbackGivenV1, row, {
        reviewId: row.reviewId,
        trigger: row.trigger,
        involvementId: row.involvementId,
        told: row.told !== null,
        acknowledged: row.acknowledgedAt !== null,
      }),
  });
};

/** The worker who was told says that they have heard it, once; to anybody else there is no such record. */
export const acknowledgeReporterFeedback = (
  scope: Scope,
  input: AcknowledgeReporterFeedbackInput,
): Promise<Decision<{ id: string }, RefusalCode>> =>
  command(
    scope,
    { mutation: 'acknowledgeReporterFeedback', idempotencyKey: input.idempotencyKey, input },
    async (tx): Promise<Decision<{ id: string }, RefusalCode>> => {
      const feedback = await tx.lock(reporterFeedbackTable, input.feedbackId);
      const own = feedback?.told && feedback.toldToId !== null && feedback.toldToId === tx.caller.staffMemberId;
      if (!feedback || !own || !(await tx.mayAct(feedback.serviceId))) return refuse('NOT_FOUND', 'feedbackId');
      if (feedback.version !== input.version) return refuse('STALE', 'version');
      if (feedback.enteredInErrorAt) return refuse('ENTERED_IN_ERROR', 'feedbackId');
      const broken = acknowledgingFaults(feedback);
      if (broken.length > 0) return err(broken);
      const acknowledged = await tx.update(reporterFeedbackTable, feedback, { acknowledgedAt: scope.clock.now() });
      tx.announce(reporterFeedbackAcknowledgedV1, acknowledged, { acknowledged: true });
      return ok({ id: acknowledged.id });
    },
  );
