import { faults, londonDay } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import { findAgencyOnShift } from '../rota/repository';
import type { BriefingChecklist, ShiftAllocation } from './domain';
import { listChecklists, listNamedSeniors } from './repository';

export interface Gate {
  readonly onShift: boolean;
  readonly agency: boolean;
  /** Those whom the worker is given. */
  readonly peopleIds: readonly string[];
  /** The worker's briefing checklists of this shift, of those that were there when people were given. */
  readonly checklists: readonly Pick<BriefingChecklist, 'seniorId' | 'peopleIds'>[];
  readonly overridden: boolean;
  /** Those whom governance named while it escalates: one of them must have given the briefing. None when it does not. */
  readonly namedSeniors: readonly string[];
}

/**
 * Shift-start allocation of an agency worker waits for a complete checklist of each person, or an override with its reason
 * (R59); while senior briefing is in force, for that of a senior who is named, whatever the reason (R64).
 */
export const gateFaults = (gate: Gate) =>
  faults([
    [!gate.onShift, 'NOT_ON_SHIFT', 'staffMemberId'],
    [gate.agency && !gate.overridden && !ofEach(gate.peopleIds, gate.checklists), 'CHECKLIST_MISSING', 'staffMemberId', 'R59'],
    [gate.agency && !briefedAsAsked(gate), 'SENIOR_BRIEFING_MISSING', 'staffMemberId', 'R64'],
  ]);

const briefedAsAsked = ({ namedSeniors, checklists, peopleIds }: Gate): boolean =>
  namedSeniors.length === 0 ||
  ofEach(
    peopleIds,
    checklists.filter(({ seniorId }) => namedSeniors.includes(seniorId)),
  );

/** Whether each of the people is in a checklist: not all of them need be in the same. */
const ofEach = (peopleIds: readonly string[], checklists: Gate['checklists']): boolean =>
  peopleIds.every((personId) => checklists.some((checklist) => checklist.peopleIds.includes(personId)));

/**
 * The faults of an allocation beside the worker's assignment and checklists, and what governance has put in force on the day of
 * the allocation or when it is written down: saying that it was earlier or later gets round none of them.
 */
export async function allocationFaults(tx: Tx, row: ShiftAllocation) {
  const agency = await findAgencyOnShift(tx, row);
  const checklists = await listChecklists(tx, row);
  const namedSeniors = await listNamedSeniors(tx, row.serviceId, [londonDay(row.happenedAt), londonDay(row.recordedAt)]);
  return gateFaults({
    onShift: agency !== null,
    agency: agency ?? false,
    peopleIds: row.peopleIds,
    checklists,
    overridden: row.overridden,
    namedSeniors,
  });
}
