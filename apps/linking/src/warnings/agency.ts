import type { Writer } from '@causeway/persistence';
import { listConcerns } from '../concerns/repository';
import { surroundingsOfConcerns } from '../concerns/surroundings';
import { inHighAgencyShift } from './agency-detector';
import type { Fired } from './domain';
import { keepWarnings } from './keeping';
import { HIGH_AGENCY_INCIDENTS, type CodedRecord } from './pattern-detector';
import { raisePattern } from './patterns';
import { firedBy } from './repository';

/** Brings the warnings about incidents in shifts with much agency staff, one and several, to what the facts now say, about these concerns. */
export async function raiseHighAgency(tx: Writer, concernIds: readonly string[], now: Date): Promise<void> {
  if (concernIds.length === 0) return;
  const fired = await listInHighAgencyShifts(tx, concernIds);
  await keepWarnings(tx, fired, firedBy(['INCIDENT_IN_HIGH_AGENCY_SHIFT'], concernIds), now);
  await raisePattern(tx, HIGH_AGENCY_INCIDENTS, concernIds, now, async (incidents) => {
    const shifts = new Map<string, CodedRecord['shownBy']>();
    const ids = incidents.map(({ id }) => id);
    for (const { by = '', because } of await listInHighAgencyShifts(tx, ids))
      shifts.set(by, [...(shifts.get(by) ?? []), ...because.filter(({ kind }) => kind === 'Shift')]);
    return incidents.flatMap((incident) => {
      const shownBy = shifts.get(incident.id);
      // Whatever their kind: they are counted together.
      return shownBy ? [{ ...incident, code: '', shownBy: [...shownBy].sort((one, other) => (one.id < other.id ? -1 : 1)) }] : [];
    });
  });
}

async function listInHighAgencyShifts(tx: Writer, concernIds: readonly string[]): Promise<Fired[]> {
  const incidents = (await listConcerns(tx, concernIds)).filter(({ kind }) => kind === 'Incident');
  const around = await surroundingsOfConcerns(tx, incidents);
  return incidents.flatMap((incident) => {
    const { shifts, works } = around.get(incident.id) ?? { shifts: [], works: [] };
    return inHighAgencyShift(incident, shifts, works);
  });
}
