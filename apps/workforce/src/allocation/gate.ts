import { faults } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import type { BriefingChecklist, ShiftAllocation } from './domain';
import { briefingChecklistTable } from './repository';

export interface Gate {
  readonly onShift: boolean;
  readonly agency: boolean;
  readonly checklist: BriefingChecklist | null;
  readonly overridden: boolean;
  /** Whether governance has escalated: a named senior must have given the briefing. */
  readonly seniorBriefingInForce: boolean;
}

/** Shift-start allocation of an agency worker waits for a complete checklist, or an override with its reason (R59). */
export const gateFaults = (gate: Gate) =>
  faults([
    [!gate.onShift, 'NOT_ON_SHIFT', 'staffMemberId'],
    [gate.agency && gate.checklist === null && !gate.overridden, 'CHECKLIST_MISSING', 'staffMemberId', 'R59'],
    [gate.agency && gate.seniorBriefingInForce && gate.checklist === null, 'SENIOR_BRIEFING_MISSING', 'staffMemberId', 'R64'],
  ]);

export async function allocationFaults(tx: Tx, row: ShiftAllocation) {
  const [assignment] = await tx.query<{ agency: boolean }>(
    'select agency from assignment where tenant_id = $1 and shift_id = $2 and staff_member_id = $3 and (ended_at is null or ended_at > starts_at) and entered_in_error_at is null',
    [tx.tenantId, row.shiftId, row.staffMemberId],
  );
  const [checklist] = await tx.query<BriefingChecklist>(
    `select ${briefingChecklistTable.columns('t')} from briefing_checklist t where t.tenant_id = $1 and t.shift_id = $2 and t.staff_member_id = $3 and t.entered_in_error_at is null limit 1`,
    [tx.tenantId, row.shiftId, row.staffMemberId],
  );
  const escalated = await tx.query(
    `select 1 from known_record where tenant_id = $1 and kind = 'ReviewEscalation' and state <> 'RETRACTED' and service_id = $2 and facts->>'kind' = 'SENIOR_BRIEFING'
        and facts->>'startsOn' <= $3 and (facts->>'endsOn' is null or facts->>'endsOn' >= $3) limit 1`,
    [tx.tenantId, row.serviceId, tx.clock.today()],
  );
  return gateFaults({
    onShift: Boolean(assignment),
    agency: assignment?.agency ?? false,
    checklist: checklist ?? null,
    overridden: row.overridden,
    seniorBriefingInForce: escalated.length > 0,
  });
}
