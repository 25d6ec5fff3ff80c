import { imports } from '@causeway/access';
import { assignmentMadeV1, shiftPlannedV1 } from '@causeway/event-contracts';
import { err, ok, refusal, refuse, type Decision } from '@causeway/kernel';
import { command, notYours, type Scope, type Tx } from '@causeway/persistence';
import type { PlanShiftsInput, RefusalCode } from '../__generated__/graphql';
import type { StaffMember } from '../staff/domain';
import { listWorkers } from '../staff/repository';
import type { Assignment, Shift } from './domain';
import { assignmentTable, findBusyElsewhere, findImported, findOnShift, lockWorkers, shiftTable } from './repository';
import { leftBefore, planFaults } from './rules';

/** Plans shifts or visits with their workers, all or none. */
export const planShifts = (scope: Scope, input: PlanShiftsInput): Promise<Decision<{ ids: readonly string[] }, RefusalCode>> =>
  command(
    scope,
    {
      mutation: 'planShifts',
      idempotencyKey: input.idempotencyKey,
      input,
      cites: [
        { kind: 'Service', id: input.serviceId, field: 'serviceId' },
        ...[...new Set(input.shifts.flatMap((shift) => shift.peopleIds))].map((id) => ({ kind: 'Person', id, field: 'peopleIds' })),
      ],
    },
    async (tx): Promise<Decision<{ ids: readonly string[] }, RefusalCode>> => {
      if (!(await tx.mayAct(input.serviceId))) return notYours(tx, { serviceId: input.serviceId }, 'serviceId');
      const broken = planFaults(input.shifts, scope.clock.now(), imports(scope.caller));
      if (broken.length > 0) return err(broken);
      await lockWorkers(
        tx,
        input.shifts.flatMap((shift) => shift.staffMemberIds),
      );
      const workers = await staffOf(tx, [...new Set(input.shifts.flatMap((shift) => shift.staffMemberIds))]);
      if (!workers) return refuse('NOT_FOUND', 'staffMemberIds');
      if (input.shifts.some((shift) => shift.staffMemberIds.some((id) => leftBefore(workers.get(id) ?? { leftOn: null }, shift.startsAt))))
        return refuse('LEFT_BY_THEN', 'staffMemberIds');
      const now = scope.clock.now();
      // A shift happened, as a record, when it was planned: at its source where it was imported.
      const timesOf = (recordedAt: Date) => ({ happenedAt: recordedAt, recordedAt, receivedAt: now });
      const shifts = input.shifts.map((shift): Shift => ({
        ...tx.newRow(input.serviceId, timesOf(shift.recordedAt ?? now), { ...shift, kind: shiftTable.kind }),
        kind: shift.kind,
        startsAt: shift.startsAt,
        endsAt: shift.endsAt,
        plannedStaff: shift.plannedStaff,
        peopleIds: shift.peopleIds,
        cancelledAt: null,
        cancelReasonCode: null,
      }));
      const assignments = input.shifts.flatMap((shift, i) => {
        const planned = shifts[i];
        return planned
          ? [...new Set(shift.staffMemberIds)].map((id) =>
              assignmentOf(tx, planned, id, workers.get(id)?.contract === 'AGENCY', timesOf(planned.recordedAt)),
            )
          : [];
      });
      if (await findBusyElsewhere(tx, assignments)) return refuse('TWO_PLACES_AT_ONCE', 'staffMemberIds');
      if (await importedBefore(tx, shifts)) return refuse('ALREADY_IMPORTED', 'externalId');
      await tx.insertAll(shiftTable, shifts);
      await tx.insertAll(assignmentTable, assignments);
      for (const shift of shifts) {
        tx.announce(shiftPlannedV1, shift, shiftFacts(shift));
      }
      for (const row of assignments) {
        tx.announce(assignmentMadeV1, row, assignmentFacts(row));
      }
      return ok({ ids: shifts.map((shift) => shift.id) });
    },
  );

/** For a record about a worker on a shift: that the worker is on it. */
export async function onShift(tx: Tx, row: { readonly shiftId: string; readonly staffMemberId: string }) {
  return (await findOnShift(tx, row)) ? [] : [refusal('NOT_ON_SHIFT', 'staffMemberId')];
}

export const shiftFacts = (shift: Shift) => ({
  kind: shift.kind,
  startsAt: shift.startsAt.toISOString(),
  endsAt: shift.endsAt.toISOString(),
  plannedStaff: shift.plannedStaff,
  peopleIds: [...shift.peopleIds],
});

export const assignmentFacts = (row: Assignment) => ({
  shiftId: row.shiftId,
  staffMemberId: row.staffMemberId,
  startsAt: row.startsAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
  agency: row.agency,
  peopleIds: [...row.peopleIds],
});

export const assignmentOf = (
  tx: Tx,
  shift: Shift,
  staffMemberId: string,
  agency: boolean,
  times: { happenedAt: Date; recordedAt: Date; receivedAt: Date },
): Assignment => ({
  ...tx.newRow(shift.serviceId, times),
  shiftId: shift.id,
  staffMemberId,
  startsAt: shift.startsAt,
  endsAt: shift.endsAt,
  agency,
  peopleIds: shift.peopleIds,
  endedAt: null,
  endReasonCode: null,
});

/** The workers by id, or null when one is unknown in this tenant. */
export async function staffOf(tx: Tx, ids: readonly string[]): Promise<Map<string, StaffMember> | null> {
  const rows = await listWorkers(tx, ids);
  return rows.length === ids.length ? new Map(rows.map((row) => [row.id, row])) : null;
}

/** Whether one of the shifts is here already. Two imports of the same shift wait for each other. */
async function importedBefore(tx: Tx, shifts: readonly Shift[]): Promise<boolean> {
  const imported = shifts.filter((shift) => shift.source !== null);
  for (const id of imported.map((shift) => shift.id).sort()) await tx.exclusively('import', 'shift', id);
  return findImported(tx, imported);
}
