import type { Writer } from '@causeway/persistence';
import { keepWarnings, warningId } from './keeping';
import { poorCarePlanning } from './planning-detector';
import { listDueChanges, listPlanningToLookAt, savePlanningLooked } from './planning-repository';
import { withIds } from './repository';
import { earlier, type Seen } from './seen';

const SOURCES = ['care-records'];
const AT_ONCE = 50;

/** Brings what months fire that are over, once all of them was seen, to what M1a of them now is. */
export async function lookAtPlanning(tx: Writer, at: Date, seen: Seen): Promise<void> {
  const months = await listPlanningToLookAt(tx, earlier(at, seen(SOURCES)), AT_ONCE);
  if (months.length === 0) return;
  const changes = await listDueChanges(tx, months);
  const fired = months.flatMap((of) =>
    poorCarePlanning(
      of,
      changes.filter(({ serviceId, month }) => serviceId === of.serviceId && month === of.month),
    ),
  );
  const ids = months.map(({ serviceId, month }) =>
    warningId(tx, { rule: 'POOR_CARE_PLANNING', personId: null, about: serviceId, by: month }),
  );
  await keepWarnings(tx, fired, withIds(ids), at);
  await savePlanningLooked(tx, months);
}
