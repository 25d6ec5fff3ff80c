import { assignmentEndedV1, assignmentMadeV1, assignmentWithdrawnV1, shiftCancelledV1 } from '@causeway/event-contracts';
import { err, ok, refuse, type Decision } from '@causeway/kernel';
import { amendRecord, command, notYours, type Scope, type Tx } from '@causeway/persistence';
import type { CancelShiftInput, EndAssignmentInput, RefusalCode, SwapAssignmentInput } from '../__generated__/graphql';
import type { Assignment } from './domain';
import { assignmentFacts, assignmentOf, onShift, shiftFacts, staffOf } from './planning';
import { assignmentTable, findBusyElsewhere, lockAssignmentsOn, lockWorkers, shiftTable } from './repository';
import { cancelFaults, endFaults, leftBefore, neverWorked } from './rules';

/** Cancels a shift or visit that has not begun; its workers are free again. */
export const cancelShift = (scope: Scope, input: CancelShiftInput) =>
  amendRecord(scope, {
    mutation: 'cancelShift',
    input,
    table: shiftTable,
    id: input.shiftId,
    field: 'shiftId',
    decide: async (_tx, shift) => {
      const wrong = cancelFaults(shift, input.reasonCode, scope.clock.now());
      return wrong.length > 0 ? err(wrong) : ok({ cancelledAt: scope.clock.now(), cancelReasonCode: input.reasonCode });
    },
    announce: async (tx, shift) => {
      tx.announce(shiftCancelledV1, shift, {
        ...shiftFacts(shift),
        cancelledAt: scope.clock.now().toISOString(),
        reasonCode: input.reasonCode,
      });
      for (const assignment of await lockAssignmentsOn(tx, shift.id)) await end(tx, assignment, scope.clock.now(), input.reasonCode);
    },
  });

/** Takes a worker off a shift or visit from now on. */
export const endAssignment = (scope: Scope, input: EndAssignmentInput) =>
  amendRecord(scope, {
    mutation: 'endAssignment',
    input,
    table: assignmentTable,
    id: input.assignmentId,
    field: 'assignmentId',
    decide: async (_tx, assignment) => {
      const wrong = endFaults(assignment, input.reasonCode, scope.clock.now());
      return wrong.length > 0 ? err(wrong) : ok({ endedAt: scope.clock.now(), endReasonCode: input.reasonCode });
    },
    announce: (tx, assignment) => announceEnd(tx, assignment),
  });

/** Puts another worker in the place of one, from now or from the start of the shift; answers with the new assignment. */
export const swapAssignment = (scope: Scope, input: SwapAssignmentInput): Promise<Decision<{ id: string }, RefusalCode>> =>
  command(
    scope,
    { mutation: 'swapAssignment', idempotencyKey: input.idempotencyKey, input },
    async (tx): Promise<Decision<{ id: string }, RefusalCode>> => {
      const now = scope.clock.now();
      const found = await tx.find(assignmentTable, input.assignmentId);
      // Nobody cancels the shift meanwhile; what happened to the assignment before is read again.
      const shift = found && (await tx.lock(shiftTable, found.shiftId));
      const before = shift && (await tx.find(assignmentTable, input.assignmentId));
      if (!before) return refuse('NOT_FOUND', 'assignmentId');
      if (!(await tx.mayAct(before.serviceId))) return notYours(tx, before, 'assignmentId');
      if (before.version !== input.version) return refuse('STALE', 'version');
      if (before.enteredInErrorAt) return refuse('ENTERED_IN_ERROR', 'assignmentId');
      const wrong = endFaults(before, input.reasonCode, now);
      if (wrong.length > 0) return err(wrong);
      await lockWorkers(tx, [input.toStaffMemberId]);
      const worker = (await staffOf(tx, [input.toStaffMemberId]))?.get(input.toStaffMemberId);
      if (!worker) return refuse('NOT_FOUND', 'toStaffMemberId', 'R28');
      if (leftBefore(worker, shift.startsAt)) return refuse('LEFT_BY_THEN', 'toStaffMemberId');
      if ((await onShift(tx, { shiftId: shift.id, staffMemberId: worker.id })).length === 0)
        return refuse('ON_SHIFT_ALREADY', 'toStaffMemberId');
      const times = { happenedAt: now, recordedAt: now, receivedAt: now };
      const made: Assignment = {
        ...assignmentOf(tx, shift, worker.id, worker.contract === 'AGENCY', times),
        startsAt: now > before.startsAt ? now : before.startsAt,
      };
      if (await findBusyElsewhere(tx, [made])) return refuse('TWO_PLACES_AT_ONCE', 'toStaffMemberId');
      await end(tx, before, now, input.reasonCode);
      await tx.insert(assignmentTable, made);
      tx.announce(assignmentMadeV1, made, assignmentFacts(made));
      return ok({ id: made.id });
    },
  );

const end = async (tx: Tx, assignment: Assignment, endedAt: Date, endReasonCode: string): Promise<void> =>
  announceEnd(tx, await tx.update(assignmentTable, assignment, { endedAt, endReasonCode }));

/** A worker who was taken off before the start was never on the shift: the assignment no longer counts. */
function announceEnd(tx: Tx, assignment: Assignment): void {
  const { endedAt, endReasonCode } = assignment;
  if (endedAt === null || endReasonCode === null) return;
  tx.announce(neverWorked(assignment) ? assignmentWithdrawnV1 : assignmentEndedV1, assignment, {
    ...assignmentFacts(assignment),
    endsAt: (neverWorked(assignment) ? assignment.endsAt : endedAt).toISOString(),
    reasonCode: endReasonCode,
  });
}
