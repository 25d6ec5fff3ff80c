import type { Writer } from '@causeway/persistence';
import { listConcerns } from '../concerns/repository';
import { surroundingsOfConcerns } from '../concerns/surroundings';
import { inHighAgencyShift } from './agency-detector';
import { keepWarnings } from './keeping';
import { firedBy } from './repository';

/** Brings the warnings about incidents in shifts with much agency staff to what the facts now say, about these concerns. */
export async function raiseHighAgency(tx: Writer, concernIds: readonly string[], now: Date): Promise<void> {
  if (concernIds.length === 0) return;
  const incidents = (await listConcerns(tx, concernIds)).filter(({ kind }) => kind === 'Incident');
  const around = await surroundingsOfConcerns(tx, incidents);
  const fired = incidents.flatMap((incident) => {
    const { shifts, works } = around.get(incident.id) ?? { shifts: [], works: [] };
    return inHighAgencyShift(incident, shifts, works);
  });
  await keepWarnings(tx, fired, firedBy(['INCIDENT_IN_HIGH_AGENCY_SHIFT'], concernIds), now);
}
