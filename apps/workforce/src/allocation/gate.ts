import { faults } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import type { ShiftAllocation } from './domain';

export interface Gate {
  readonly onShift: boolean;
  readonly agency: boolean;
  /** The worker's briefing checklists of this shift. */
  readonly checklists: readonly { readonly seniorId: string }[];
  readonly overridden: boolean;
  /** Those whom governance named while it escalates: one of them must have given the briefing. None when it does not. */
  readonly namedSeniors: readonly string[];
}

/**
 * Shift-start allocation of an agency worker waits for a complete checklist, or an override with its reason (R59); while
 * senior briefing is in force, for the checklist of a senior who is named, whatever the reason (R64).
 */
export const gateFaults = (gate: Gate) =>
  faults([
    [!gate.onShift, 'NOT_ON_SHIFT', 'staffMemberId'],
    [gate.agency && gate.checklists.length === 0 && !gate.overridden, 'CHECKLIST_MISSING', 'staffMemberId', 'R59'],
    [gate.agency && !briefedAsAsked(gate), 'SENIOR_BRIEFING_MISSING', 'staffMemberId', 'R64'],
  ]);

const briefedAsAsked = ({ namedSeniors, checklists }: Gate): boolean =>
  namedSeniors.length === 0 || checklists.some(({ seniorId }) => namedSeniors.includes(seniorId));

export async function allocationFaults(tx: Tx, row: ShiftAllocation) {
  const [assignment] = await tx.query<{ agency: boolean }>(
    'select agency from assignment where tenant_id = $1 and shift_id = $2 and staff_member_id = $3 and (ended_at is null or ended_at > starts_at) and entered_in_error_at is null',
    [tx.tenantId, row.shiftId, row.staffMemberId],
  );
  const checklists = await tx.query<{ seniorId: string }>(
    'select senior_id as "seniorId" from briefing_checklist where tenant_id = $1 and shift_id = $2 and staff_member_id = $3 and entered_in_error_at is null',
    [tx.tenantId, row.shiftId, row.staffMemberId],
  );
  const escalations = await tx.query<{ namedSeniorId: string }>(
    `select facts->>'namedSeniorId' as "namedSeniorId" from known_record where tenant_id = $1 and kind = 'ReviewEscalation' and state <> 'RETRACTED' and service_id = $2 and facts->>'kind' = 'SENIOR_BRIEFING'
        and facts->>'startsOn' <= $3 and (facts->>'endsOn' is null or facts->>'endsOn' >= $3)`,
    [tx.tenantId, row.serviceId, tx.clock.today()],
  );
  return gateFaults({
    onShift: Boolean(assignment),
    agency: assignment?.agency ?? false,
    checklists,
    overridden: row.overridden,
    namedSeniors: escalations.map(({ namedSeniorId }) => namedSeniorId),
  });
}
