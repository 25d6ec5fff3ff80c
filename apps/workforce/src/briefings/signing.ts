import { refusal } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import { onShift } from '../rota/planning';

/** Whoever is briefed is on the shift; an agency worker is briefed, and briefs nobody else. */
export async function ownSignature(tx: Tx, row: { readonly shiftId: string; readonly staffMemberId: string }) {
  const agencyAlone = tx.caller.grants.every(({ role }) => role === 'AGENCY_WORKER');
  if (agencyAlone && row.staffMemberId !== tx.caller.staffMemberId) return [refusal('NOT_PERMITTED', 'staffMemberId')];
  return onShift(tx, row);
}
