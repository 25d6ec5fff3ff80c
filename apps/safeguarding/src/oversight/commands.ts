import { doerOf, imports } from '@causeway/access';
import { alertSentV1, dailyScreeningSignedV1, managementReviewRecordedV1, referralDecidedV1 } from '@causeway/event-contracts';
import { refusal } from '@causeway/kernel';
import { createRecord, type Scope, type Tx } from '@causeway/persistence';
import type { DecideReferralInput, ReviewIndicatorInput, SendAlertInput, SignDailyScreeningInput } from '../__generated__/graphql';
import { knownToCaller } from '../concerns/knowing';
import { concernTable, indicatorTable } from '../concerns/repository';
import { answerByReferral } from '../prompts/commands';
import { alertFaults, alertTimeFaults, managementReviewFaults, referralFaults, dailyScreeningFaults } from './domain';
import { alertTable, dailyScreeningTable, findSignOff, findUnreviewed, managementReviewTable, referralTable } from './repository';
import type { DailyScreening } from './domain';

/** Records that a manager was told of an indicator, as it happens: only a system that imports says that it was earlier (R46). */
export const sendAlert = (scope: Scope, input: SendAlertInput) =>
  createRecord(scope, {
    mutation: 'sendAlert',
    input,
    table: alertTable,
    cites: [{ kind: 'StaffMember', id: input.sentToId, field: 'sentToId' }],
    placeField: 'indicatorId',
    place: (tx) => knownToCaller(tx, indicatorTable, input.indicatorId),
    fields: () => ({ indicatorId: input.indicatorId, pathway: input.pathway, sentToId: input.sentToId, seenAt: input.seenAt ?? null }),
    faults: alertFaults,
    further: async (tx, row) => {
      const indicator = await tx.find(indicatorTable, row.indicatorId);
      return alertTimeFaults(row, indicator, imports(scope.caller));
    },
    announce: (tx, row) =>
      tx.announce(alertSentV1, row, {
        indicatorId: row.indicatorId,
        pathway: row.pathway,
        sentToId: row.sentToId,
        seenAt: row.seenAt?.toISOString() ?? null,
      }),
  });

/** Records a management review of an indicator: a decision and its rationale. */
export const reviewIndicator = (scope: Scope, input: ReviewIndicatorInput) =>
  createRecord(scope, {
    mutation: 'reviewIndicator',
    input,
    table: managementReviewTable,
    cites: [{ kind: 'StaffMember', id: doerOf(scope.caller, input.reviewedById), field: 'reviewedById' }],
    placeField: 'indicatorId',
    place: (tx) => knownToCaller(tx, indicatorTable, input.indicatorId),
    fields: () => ({
      indicatorId: input.indicatorId,
      decision: input.decision,
      rationale: input.rationale,
      reviewedById: doerOf(scope.caller, input.reviewedById),
    }),
    faults: managementReviewFaults,
    announce: (tx, row) =>
      tx.announce(managementReviewRecordedV1, row, {
        indicatorId: row.indicatorId,
        decision: row.decision,
        reviewedById: row.reviewedById,
      }),
  });

/** Records the decision on a referral to the council. */
export const decideReferral = (scope: Scope, input: DecideReferralInput) =>
  createRecord(scope, {
    mutation: 'decideReferral',
    input,
    table: referralTable,
    cites: [{ kind: 'StaffMember', id: doerOf(scope.caller, input.decidedById), field: 'decidedById' }],
    placeField: 'concernId',
    place: (tx) => knownToCaller(tx, concernTable, input.concernId),
    fields: () => ({
      concernId: input.concernId,
      referred: input.referred,
      reason: input.reason,
      decidedById: doerOf(scope.caller, input.decidedById),
    }),
    faults: referralFaults,
    announce: async (tx, row) => {
      tx.announce(referralDecidedV1, row, { concernId: row.concernId, referred: row.referred, decidedById: row.decidedById });
      await answerByReferral(tx, row);
    },
  });

/** Signs a day's screening off. */
export const signDailyScreening = (scope: Scope, input: SignDailyScreeningInput) =>
  createRecord(scope, {
    mutation: 'signDailyScreening',
    input,
    table: dailyScreeningTable,
    cites: [
      { kind: 'StaffMember', id: doerOf(scope.caller, input.screenedById), field: 'screenedById' },
      { kind: 'Service', id: input.serviceId, field: 'serviceId' },
    ],
    placeField: 'serviceId',
    place: (tx) => tx.known('Service', input.serviceId).then((known) => known && { serviceId: known.id }),
    fields: () => ({ day: input.day, screenedById: doerOf(scope.caller, input.screenedById) }),
    faults: dailyScreeningFaults,
    further: async (tx, row) => [...(await signedAlready(tx, row)), ...(await indicatorsLeft(tx, row))],
    announce: (tx, row) => tx.announce(dailyScreeningSignedV1, row, { day: row.day, screenedById: row.screenedById }),
  });

/** A day is signed once. Two who sign the same day wait for each other. */
async function signedAlready(tx: Tx, row: DailyScreening) {
  await tx.exclusively('screening', String(row.serviceId), row.day);
  return (await findSignOff(tx, row.serviceId, row.day)) ? [refusal('SIGNED_ALREADY', 'day', 'R80')] : [];
}

/** A day is signed only when every indicator of it has a management review. */
async function indicatorsLeft(tx: Tx, row: DailyScreening) {
  return (await findUnreviewed(tx, row.serviceId, row.day)) ? [refusal('INDICATORS_LEFT', 'day', 'R80')] : [];
}
