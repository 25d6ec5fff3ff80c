import { byId, pageOf, recordTable } from '@causeway/persistence';
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
