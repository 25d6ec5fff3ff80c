import type { DataClass } from '@causeway/access';
import type { Reading } from '../links/reading';
import { DAYS_BEFORE, listOfStaff, listOfUnits, listReach } from './facts-repository';
import { listShifts, listWorkOf, listWorkOn } from './rota-repository';
import { HOUR_MS, timeOf } from './rules';
import { joined } from './stretches';
import type { WorkerInUnit } from './unit';
import { workersBy } from './workers';

const DAY_MS = 24 * HOUR_MS;

/** Whether records of a class are open to who asks in a service. */
export type Open = (dataClass: DataClass, serviceId: string | null) => boolean;

/**
 * Who was in each of these shifts and visits, by its id, and what is known of each worker as of when that worker began: eight statements,
 * however many. Of a worker's supervision and training, which may be of any service, nothing is said where not all of it is open.
 */
export async function workersOfUnits(
  tx: Reading,
  unitIds: readonly string[],
  open: Open = () => true,
): Promise<Map<string, WorkerInUnit[]>> {
  const units = await listShifts(tx, unitIds);
  const own = await listWorkOn(tx, unitIds);
  const starts = new Map(units.map((unit) => [unit.id, timeOf(unit).from]));
  const before = await listWorkOf(
    tx,
    joined(
      own.flatMap((work) => {
        const at = starts.get(work.shiftId);
        return at === undefined ? [] : [{ key: work.staffMemberId, from: at - DAYS_BEFORE * DAY_MS, until: at + DAY_MS }];
      }),
    ),
  );
  const known = new Set(unitIds);
  const others = [...new Set(before.map((work) => work.shiftId))].filter((id) => !known.has(id));
  const { acknowledged } = await listOfUnits(tx, unitIds);
  const staff = await listOfStaff(tx, [...new Set(own.map((work) => work.staffMemberId))]);
  const workersIn = workersBy({
    shifts: [...units, ...(await listShifts(tx, others))],
    works: [...own, ...before.filter((work) => !known.has(work.shiftId))],
    ...staff,
    acknowledged,
    reach: await listReach(tx, [...new Set(units.map((unit) => unit.serviceId))]),
  });
  const closed = (dataClass: DataClass, records: readonly OfWorker[]): Set<string> =>
    new Set(records.filter((record) => !open(dataClass, record.serviceId)).map((record) => record.staffMemberId));
  const [supervised, trained] = [closed('STAFF_CONFIDENTIAL', staff.supervisions), closed('STAFF_RECORD', staff.trainings)];
  const shown = (worker: WorkerInUnit): WorkerInUnit => ({
    ...worker,
    supervisionInDate: supervised.has(worker.staffMemberId) ? null : worker.supervisionInDate,
    trainingInDate: trained.has(worker.staffMemberId) ? null : worker.trainingInDate,
  });
  return new Map(units.map((unit) => [unit.id, workersIn(unit).map(shown)]));
}

interface OfWorker {
  readonly staffMemberId: string;
  readonly serviceId: string | null;
}
