import { doerOf } from '@causeway/access';
import { inspectionFindingMovedV1 } from '@causeway/event-contracts';
import { err, faults, ok, refuse, type Decision, type Refusal } from '@causeway/kernel';
import { command, notYours, type Citation, type Patch, type Scope, type Tx } from '@causeway/persistence';
import type { RefusalCode, ReviewFindingInput, TestFindingInput } from '../__generated__/graphql';
import { citationsOf, citedRecords } from '../citations/commands';
import { serviceFaults } from '../evidence/belonging';
import { beforeChange } from '../outcomes/verdict';
import { stateOf, type FindingState, type InspectionFinding } from './domain';
import { inspectionFindingTable, inspectionTable } from './repository';

type Decided = readonly Refusal<RefusalCode>[] | Patch<InspectionFinding>;

/** A finding is reviewed by someone other than who recorded it (R6). */
export const reviewFinding = (scope: Scope, input: ReviewFindingInput) => {
  const reviewedById = doerOf(scope.caller, input.reviewedById);
  const cites = [{ kind: 'StaffMember', id: reviewedById, field: 'reviewedById' }];
  return move(scope, 'reviewFinding', input, 'RECORDED', cites, (_tx, finding) => {
    const broken = faults([
      [finding.recordedById === reviewedById, 'REVIEWED_BY_RECORDER', 'reviewedById', 'R6'],
      [input.note.trim() === '', 'TEXT_EMPTY', 'note'],
      [input.note.length > 8000, 'TEXT_TOO_LONG', 'note'],
    ]);
    return Promise.resolve(broken.length > 0 ? broken : { state: 'REVIEWED', reviewedById, reviewNote: input.note });
  });
};

/** A finding is tested before re-inspection, with evidence of its service from after what was changed (R6). */
export const testFinding = (scope: Scope, input: TestFindingInput) =>
  move(
    scope,
    'testFinding',
    input,
    'REVIEWED',
    [{ kind: 'StaffMember', id: doerOf(scope.caller, input.testedById), field: 'testedById' }, ...citationsOf(input.evidence, 'evidence')],
    async (tx, finding) => {
      const inspection = await tx.find(inspectionTable, finding.inspectionId);
      const evidence = await citedRecords(tx, input.evidence);
      const broken = faults([
        [evidence.length < input.evidence.length, 'EVIDENCE_UNKNOWN', 'evidence', 'R28'],
        [input.evidence.length === 0, 'EVIDENCE_MISSING', 'evidence', 'R6'],
        [input.changedOn > tx.clock.today(), 'HAPPENED_IN_FUTURE', 'changedOn'],
        [input.changedOn < (inspection?.inspectedOn ?? ''), 'CHANGED_BEFORE_INSPECTION', 'changedOn', 'R6'],
        [beforeChange(evidence, input.changedOn), 'EVIDENCE_BEFORE_CHANGE', 'evidence', 'R6'],
        [input.note.trim() === '', 'TEXT_EMPTY', 'note'],
        [input.note.length > 8000, 'TEXT_TOO_LONG', 'note'],
      ]);
      if (broken.length > 0) return broken;
      const foreign = await serviceFaults(tx, finding, { evidence }, 'R6');
      if (foreign.length > 0) return foreign;
      const { changedOn, stillFound, note } = input;
      const testedById = doerOf(scope.caller, input.testedById);
      return { state: 'TESTED', changedOn, testedById, stillFound, testNote: note, evidence };
    },
  );

function move(
  scope: Scope,
  mutation: string,
  input: { readonly findingId: string; readonly version: number; readonly idempotencyKey: string },
  from: FindingState,
  cites: readonly Citation[],
  decide: (tx: Tx, finding: InspectionFinding) => Promise<Decided>,
): Promise<Decision<{ id: string }, RefusalCode>> {
  return command(
    scope,
    { mutation, idempotencyKey: input.idempotencyKey, input, cites },
    async (tx): Promise<Decision<{ id: string }, RefusalCode>> => {
      const finding = await tx.find(inspectionFindingTable, input.findingId);
      if (!finding) return refuse('NOT_FOUND', 'findingId');
      if (!(await tx.mayAct(finding.serviceId))) return notYours(tx, finding, 'findingId');
      if (finding.version !== input.version) return refuse('STALE', 'version');
      if (finding.enteredInErrorAt) return refuse('ENTERED_IN_ERROR', 'findingId');
      if (stateOf(finding) !== from) return refuse('FINDING_STATE_WRONG', 'findingId', 'R6');
      const decided = await decide(tx, finding);
      if (Array.isArray(decided)) return err(decided as readonly Refusal<RefusalCode>[]);
      const moved = await tx.update(inspectionFindingTable, finding, decided as Patch<InspectionFinding>);
      tx.announce(inspectionFindingMovedV1, moved, { state: stateOf(moved), changedOn: moved.changedOn, stillFound: moved.stillFound });
      return ok({ id: moved.id });
    },
  );
}
