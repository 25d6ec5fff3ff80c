import { byId, pageOf, recordTable, type Tx } from '@causeway/persistence';
import type { AllocationCheck, BriefingChecklist, ShiftAllocation } from './domain';

export const briefingChecklistTable = recordTable<BriefingChecklist>('briefing_checklist', {
  shiftId: 'uuid',
  staffMemberId: 'uuid',
  seniorId: 'uuid',
  peopleIds: 'uuid[]',
  keyRisks: 'text?',
  routines: 'text?',
  items: 'jsonb?',
  workerSigned: 'boolean',
  seniorSigned: 'boolean',
});
export const briefingChecklistById = byId(briefingChecklistTable, 'BRIEFING');
export const briefingChecklistsPage = pageOf(briefingChecklistTable, 'BRIEFING');
export const briefingChecklistsOfShift = pageOf(briefingChecklistTable, 'BRIEFING', { parent: 'shiftId' });

export const shiftAllocationTable = recordTable<ShiftAllocation>('shift_allocation', {
  shiftId: 'uuid',
  staffMemberId: 'uuid',
  peopleIds: 'uuid[]',
  allocatedById: 'uuid',
  overrideReason: 'text?',
  overridden: 'boolean',
});
export const shiftAllocationById = byId(shiftAllocationTable, 'ROTA');
export const shiftAllocationsPage = pageOf(shiftAllocationTable, 'ROTA');
export const shiftAllocationsOfShift = pageOf(shiftAllocationTable, 'ROTA', { parent: 'shiftId' });

export const allocationCheckTable = recordTable<AllocationCheck>('allocation_check', {
  checkedById: 'uuid',
  allocationClear: 'boolean',
  ownershipClear: 'boolean',
  note: 'text?',
});
export const allocationCheckById = byId(allocationCheckTable, 'GOVERNANCE');
export const allocationChecksPage = pageOf(allocationCheckTable, 'GOVERNANCE');
export const allocationChecksOfService = pageOf(allocationCheckTable, 'GOVERNANCE', { parent: 'serviceId' });

/** Who gave a worker the briefings of a shift, and about whom, one for each checklist that was complete and written down by when people were given. */
export const listChecklists = (
  tx: Tx,
  { shiftId, staffMemberId, happenedAt }: Pick<ShiftAllocation, 'shiftId' | 'staffMemberId' | 'happenedAt'>,
): Promise<Pick<BriefingChecklist, 'seniorId' | 'peopleIds'>[]> =>
  tx.query<Pick<BriefingChecklist, 'seniorId' | 'peopleIds'>>(
    `select senior_id as "seniorId", people_ids as "peopleIds" from briefing_checklist
      where tenant_id = $1 and shift_id = $2 and staff_member_id = $3 and entered_in_error_at is null and greatest(happened_at, recorded_at) <= $4`,
    [tx.tenantId, shiftId, staffMemberId, happenedAt],
  );

/** The seniors named by the escalations that ask in the service, on any of these days, for a senior's briefing. */
export async function listNamedSeniors(tx: Tx, serviceId: string | null, days: readonly string[]): Promise<string[]> {
  const escalations = await tx.query<{ namedSeniorId: string }>(
    `select facts->>'namedSeniorId' as "namedSeniorId" from known_record where tenant_id = $1 and kind = 'ReviewEscalation' and state <> 'RETRACTED' and service_id = $2 and facts->>'kind' = 'SENIOR_BRIEFING'
        and exists (select 1 from unnest($3::text[]) as on_day(day) where facts->>'startsOn' <= day and (facts->>'endsOn' is null or facts->>'endsOn' >= day))`,
    [tx.tenantId, serviceId, days],
  );
  return escalations.map(({ namedSeniorId }) => namedSeniorId);
}
