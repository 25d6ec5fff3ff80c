import { faults } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import { findAgencyOnShift } from '../rota/repository';
import type { ShiftAllocation } from './domain';
import { listChecklists, listNamedSeniors } from './repository';

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

/** The faults of an allocation beside the worker's assignment and checklists, and what governance has put in force. */
export async function allocationFaults(tx: Tx, row: ShiftAllocation) {
  const agency = await findAgencyOnShift(tx, row);
  const checklists = await listChecklists(tx, row);
  const namedSeniors = await listNamedSeniors(tx, row.serviceId, tx.clock.today());
  return gateFaults({
    onShift: agency !== null,
    agency: agency ?? false,
    checklists,
    overridden: row.overridden,
    namedSeniors,
  });
}
