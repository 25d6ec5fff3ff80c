import { doerOf } from '@causeway/access';
import { checkDoneV1, revisitRecordedV1 } from '@causeway/event-contracts';
import { faults, refusal, type Decision } from '@causeway/kernel';
import { createRecord, type Scope, type Tx } from '@causeway/persistence';
import type { RecordRevisitInput, RefusalCode } from '../__generated__/graphql';
import type { Check } from '../assurance/domain';
import { checkTable } from '../assurance/repository';
import { citationsOf, citedRecords } from '../citations/commands';
import { serviceFaults } from '../evidence/belonging';
import { reviewTable } from '../reviews/repository';
import { partStepFaults } from '../reviews/step-role';
import { openOrExtend, type Fired } from '../triggered/opening';
import type { Revisit } from './domain';
import { listShownAlready, revisitTable } from './repository';
import { beforeChange } from './verdict';

/** Looks at the evidence again, some weeks after a change: with new evidence, all of it dated after the change (R103). One that fails opens an action. */
export const recordRevisit = (scope: Scope, input: RecordRevisitInput): Promise<Decision<{ id: string }, RefusalCode>> => {
  let check: Check | null = null;
  return createRecord<Revisit, RefusalCode>(scope, {
    mutation: 'recordRevisit',
    input,
    table: revisitTable,
    cites: [
      ...citationsOf(input.evidence, 'evidence'),
      { kind: 'StaffMember', id: doerOf(scope.caller, input.revisitedById), field: 'revisitedById' },
    ],
    placeField: 'checkId',
    place: async (tx) => {
      check = await tx.find(checkTable, input.checkId);
      return check?.reviewId ? check : null;
    },
    incomplete: (fields) => (fields.evidence.length < input.evidence.length ? 'evidence' : null),
    fields: async (tx) => ({
      reviewId: check?.reviewId ?? '',
      checkId: input.checkId,
      weeks: check?.weeks ?? 0,
      revisitedOn: scope.clock.today(),
      revisitedById: doerOf(scope.caller, input.revisitedById),
      stillHolds: input.stillHolds,
      finding: input.finding,
      evidence: await citedRecords(tx, input.evidence),
    }),
    faults: (revisit) =>
      faults([
        [check?.version !== input.version, 'STALE', 'version'],
        [check?.doneAt !== null, 'CHECK_DONE', 'checkId', 'R46'],
        [(check?.dueOn ?? '') > revisit.revisitedOn, 'NOT_DUE_YET', 'checkId', 'R103'],
        [revisit.finding.trim() === '', 'TEXT_EMPTY', 'finding'],
        [revisit.finding.length > 8000, 'TEXT_TOO_LONG', 'finding'],
        [revisit.evidence.length === 0, 'EVIDENCE_MISSING', 'evidence', 'R103'],
      ]),
    further: (tx, row) => revisitFaults(tx, row),
    announce: async (tx, row) => {
      if (!check) return;
      const done = await tx.update(checkTable, check, { doneAt: scope.clock.now(), doneById: row.revisitedById, finding: row.finding });
      tx.announce(checkDoneV1, done, { doneAt: scope.clock.now().toISOString() });
      tx.announce(revisitRecordedV1, row, {
        reviewId: row.reviewId,
        checkId: row.checkId,
        weeks: row.weeks,
        revisitedOn: row.revisitedOn,
        revisitedById: row.revisitedById,
        stillHolds: row.stillHolds,
        evidence: [...row.evidence],
      });
      if (!row.stillHolds) await openOrExtend(tx, failedBy(row, scope.clock.now()));
    },
  });
};

/** A change that no longer holds asks the service to act, also once its review is closed. */
const failedBy = (row: Revisit, at: Date): Fired => ({
  serviceId: row.serviceId,
  rule: 'REVISIT_FAILED',
  personId: null,
  ground: { warningId: row.id, records: row.evidence },
  at,
});

/** Whose step 5 is revisits: by evidence that is dated after the change, and is not what an outcome or an earlier revisit showed already. */
async function revisitFaults(tx: Tx, row: Revisit) {
  const notTheirs = await partStepFaults(tx, row, 5, 'checkId');
  if (notTheirs.length > 0) return notTheirs;
  const review = await tx.find(reviewTable, row.reviewId);
  if (!review?.changedOn || beforeChange(row.evidence, review.changedOn)) return [refusal('EVIDENCE_BEFORE_CHANGE', 'evidence', 'R103')];
  const before = new Set(await listShownAlready(tx, row.reviewId));
  if (row.evidence.some((cited) => before.has(cited.id))) return [refusal('EVIDENCE_NOT_NEW', 'evidence', 'R103')];
  return serviceFaults(tx, row, { evidence: row.evidence }, 'R103');
}
