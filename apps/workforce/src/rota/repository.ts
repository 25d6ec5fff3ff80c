import { byId, pageOf, recordTable, type Tx } from '@causeway/persistence';
import type { Assignment, Shift } from './domain';

export const shiftTable = recordTable<Shift>(
  'shift',
  {
    kind: 'text',
    startsAt: 'timestamptz',
    endsAt: 'timestamptz',
    plannedStaff: 'integer',
    peopleIds: 'uuid[]',
    cancelledAt: 'timestamptz?',
    cancelReasonCode: 'text?',
  },
  {
    own: 'exists (select 1 from assignment a where a.tenant_id = t.tenant_id and a.shift_id = t.id and a.staff_member_id = $own and (a.ended_at is null or a.ended_at > a.starts_at) and a.entered_in_error_at is null)',
  },
);
export const shiftById = byId(shiftTable, 'ROTA');
export const shiftsPage = pageOf(shiftTable, 'ROTA', { orderBy: 'startsAt' });
export const shiftsOfService = pageOf(shiftTable, 'ROTA', { parent: 'serviceId', orderBy: 'startsAt' });

export const assignmentTable = recordTable<Assignment>('assignment', {
  shiftId: 'uuid',
  staffMemberId: 'uuid',
  startsAt: 'timestamptz',
  endsAt: 'timestamptz',
  agency: 'boolean',
  peopleIds: 'uuid[]',
  endedAt: 'timestamptz?',
  endReasonCode: 'text?',
});
export const assignmentById = byId(assignmentTable, 'ROTA');
export const assignmentsPage = pageOf(assignmentTable, 'ROTA', { orderBy: 'startsAt' });
export const assignmentsOfShift = pageOf(assignmentTable, 'ROTA', { parent: 'shiftId', orderBy: 'startsAt' });

/** A worker and a shift. */
type OnShift = Pick<Assignment, 'shiftId' | 'staffMemberId'>;

/** Whether one of these imported shifts, by its source's own key, is here already. */
export async function findImported(tx: Tx, imported: readonly Shift[]): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from unnest($2::text[], $3::text[]) as n(source, external_id)
       join shift s on s.tenant_id = $1 and s.source = n.source and s.external_id = n.external_id limit 1`,
    [tx.tenantId, imported.map((shift) => shift.source), imported.map((shift) => shift.externalId)],
  );
  return rows.length > 0;
}

/** Two plannings of one worker wait for each other. */
export async function lockWorkers(tx: Tx, ids: readonly string[]): Promise<void> {
  for (const worker of [...new Set(ids)].sort()) await tx.exclusively('worker', worker);
}

/** Whether one of the workers, whom this transaction has locked, is on another shift at the time. */
export async function findBusyElsewhere(tx: Tx, assignments: readonly Assignment[]): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from unnest($2::uuid[], $3::timestamptz[], $4::timestamptz[]) as n(worker, starts, ends)
       join assignment a on a.tenant_id = $1 and a.staff_member_id = n.worker and a.starts_at < n.ends
        and least(a.ends_at, a.ended_at) > greatest(n.starts, a.starts_at) and a.entered_in_error_at is null limit 1`,
    [
      tx.tenantId,
      assignments.map((row) => row.staffMemberId),
      assignments.map((row) => row.startsAt),
      assignments.map((row) => row.endsAt),
    ],
  );
  return rows.length > 0;
}

/** Whether a worker is on a shift, or was until they were taken off it after it had begun. */
export async function findOnShift(tx: Tx, { shiftId, staffMemberId }: OnShift): Promise<boolean> {
  const found = await tx.query(
    'select 1 from assignment where tenant_id = $1 and shift_id = $2 and staff_member_id = $3 and (ended_at is null or ended_at > starts_at) and entered_in_error_at is null',
    [tx.tenantId, shiftId, staffMemberId],
  );
  return found.length > 0;
}

/** Whether a worker who is on a shift, as `findOnShift` has it, is there from an agency; null for one who is not on it. */
export async function findAgencyOnShift(tx: Tx, { shiftId, staffMemberId }: OnShift): Promise<boolean | null> {
  const [assignment] = await tx.query<{ agency: boolean }>(
    'select agency from assignment where tenant_id = $1 and shift_id = $2 and staff_member_id = $3 and (ended_at is null or ended_at > starts_at) and entered_in_error_at is null',
    [tx.tenantId, shiftId, staffMemberId],
  );
  return assignment?.agency ?? null;
}

/** Whether a worker is on a shift that starts at an instant or later. */
export async function findShiftFrom(tx: Tx, staffMemberId: string, from: Date): Promise<boolean> {
  const later = await tx.query(
    'select 1 from assignment where tenant_id = $1 and staff_member_id = $2 and ended_at is null and entered_in_error_at is null and starts_at >= $3 limit 1',
    [tx.tenantId, staffMemberId, from],
  );
  return later.length > 0;
}

/** The assignments of a shift from which nobody was taken off; nobody else changes them until this transaction ends. */
export const lockAssignmentsOn = (tx: Tx, shiftId: string): Promise<Assignment[]> =>
  tx.query<Assignment>(
    `select ${assignmentTable.columns()} from assignment where tenant_id = $1 and shift_id = $2 and ended_at is null and entered_in_error_at is null order by id for update`,
    [tx.tenantId, shiftId],
  );
