import type { Reading } from '../links/reading';
import { DAYS_BEFORE, listOfStaff, listOfUnits, listReach } from './facts-repository';
import { groupedBy } from './grouped';
import { listShifts, listWorkOf, listWorkOn } from './rota-repository';
import { HOUR_MS, timeOf } from './rules';
import type { WorkerInUnit } from './unit';
import { workersBy } from './workers';

/** Who was in each of these shifts and visits, by its id, and what is known of each worker as of when that worker began: nine statements, however many. */
export async function workersOfUnits(tx: Reading, unitIds: readonly string[]): Promise<Map<string, WorkerInUnit[]>> {
  const units = await listShifts(tx, unitIds);
  const own = await listWorkOn(tx, unitIds);
  const starts = new Map(units.map((unit) => [unit.id, timeOf(unit).from]));
  const byWorker = groupedBy(own, (work) => work.staffMemberId);
  const before = await listWorkOf(
    tx,
    [...byWorker].map(([staffMemberId, works]) => {
      const at = works.flatMap((work) => starts.get(work.shiftId) ?? []);
      return { staffMemberId, from: iso(Math.min(...at) - DAYS_BEFORE * 24 * HOUR_MS), until: iso(Math.max(...at) + 24 * HOUR_MS) };
    }),
  );
  const known = new Set(unitIds);
  const others = [...new Set(before.map((work) => work.shiftId))].filter((id) => !known.has(id));
  const { acknowledged } = await listOfUnits(tx, unitIds);
  const workersIn = workersBy({
    shifts: [...units, ...(await listShifts(tx, others))],
    works: [...own, ...before.filter((work) => !known.has(work.shiftId))],
    ...(await listOfStaff(tx, [...byWorker.keys()])),
    acknowledged,
    reach: await listReach(tx, [...new Set(units.map((unit) => unit.serviceId))]),
  });
  return new Map(units.map((unit) => [unit.id, workersIn(unit)]));
}

const iso = (ms: number): string => (Number.isFinite(ms) ? new Date(ms).toISOString() : '');
