import { londonDay } from '@causeway/kernel';
import type { AcknowledgedFact, ReachFact, ShiftFact, StaffFact, TrainingFact, UnitFacts, WorkFact } from './facts';
import { groupedBy } from './grouped';
import { HOUR_MS, isUnit, timeIn, timeOf, type Stretch } from './rules';
import type { WorkerInUnit } from './unit';

/** Familiarity looks back so many days from when a worker began. */
export const FAMILIARITY_DAYS = 90;

const FAMILIARITY_MS = FAMILIARITY_DAYS * 24 * HOUR_MS;

/** What is known of workers, by what it is looked up by. */
interface Indexed {
  readonly worksOf: ReadonlyMap<string, readonly WorkFact[]>;
  /** Each worker's shifts of each service that were worked to their end, by when they ended. */
  readonly endsOf: ReadonlyMap<string, readonly { readonly shiftId: string; readonly at: number }[]>;
  readonly staff: ReadonlyMap<string, StaffFact>;
  readonly inductionsOf: ReadonlyMap<string, UnitFacts['inductions']>;
  readonly supervisionsOf: ReadonlyMap<string, UnitFacts['supervisions']>;
  readonly trainingsOf: ReadonlyMap<string, UnitFacts['trainings']>;
  readonly acknowledgedOf: ReadonlyMap<string, readonly AcknowledgedFact[]>;
  readonly reachOf: ReadonlyMap<string, ReachFact>;
}

const key = (...parts: readonly (string | null)[]): string => parts.join('/');

/** What tells of the workers of units. */
export type WorkerFacts = Pick<
  UnitFacts,
  'shifts' | 'works' | 'staff' | 'inductions' | 'supervisions' | 'trainings' | 'acknowledged' | 'reach'
>;

/** Who was in a unit, and what is known of each as of when that worker began; of any of the services of which something is known. */
export function workersBy(facts: WorkerFacts): (shift: ShiftFact) => WorkerInUnit[] {
  const units = new Map(facts.shifts.filter(isUnit).map((shift) => [shift.id, shift]));
  const completed = facts.works.flatMap((work) => {
    const shift = units.get(work.shiftId);
    return shift && stayed(work, shift)
      ? [{ by: key(shift.serviceId, work.staffMemberId), shiftId: shift.id, at: timeOf(shift).until }]
      : [];
  });
  const known: Indexed = {
    worksOf: groupedBy(facts.works, (work) => work.shiftId),
    endsOf: groupedBy(completed, (end) => end.by),
    staff: new Map(facts.staff.map((worker) => [worker.id, worker])),
    inductionsOf: groupedBy(facts.inductions, (one) => key(one.serviceId, one.staffMemberId)),
    supervisionsOf: groupedBy(facts.supervisions, (one) => one.staffMemberId),
    trainingsOf: groupedBy(facts.trainings, (one) => one.staffMemberId),
    acknowledgedOf: groupedBy(facts.acknowledged, (one) => key(one.shiftId, one.staffMemberId)),
    reachOf: new Map(facts.reach.map((reach) => [reach.serviceId, reach])),
  };
  return (shift) => {
    const works = groupedBy(known.worksOf.get(shift.id) ?? [], (work) => work.staffMemberId);
    return [...works].sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([id, own]) => workerIn(shift, id, own, known));
  };
}

/** Whether a worker was on a shift when it ended. */
function stayed(work: WorkFact, shift: ShiftFact): boolean {
  const time = timeIn(work, shift);
  return time !== null && time.until === timeOf(shift).until;
}

function workerIn(shift: ShiftFact, staffMemberId: string, works: readonly WorkFact[], known: Indexed): WorkerInUnit[] {
  const times = works.flatMap((work) => timeIn(work, shift) ?? []);
  if (times.length === 0) return [];
  const began = Math.min(...times.map((time) => time.from));
  const by = (fact: Recorded): boolean => knownBy(fact, began);
  const acknowledged = (known.acknowledgedOf.get(key(shift.id, staffMemberId)) ?? []).filter(
    (fact) => fact.signed && by(fact) && Date.parse(fact.acknowledgedAt) <= began,
  );
  const reach = known.reachOf.get(shift.serviceId);
  /** No record is evidence that something was not done from when on such records are kept. */
  const done = (found: boolean, since: string | null | undefined): boolean | null => (found || reaches(since, began) ? found : null);
  const worker = known.staff.get(staffMemberId);
  // Who started before may have been inducted before.
  const startedAfter = (since: string): boolean => (worker?.startedOn ?? '') >= londonDay(new Date(since));
  return [
    {
      staffMemberId,
      agency: works.some((work) => work.agency),
      supplierId: worker?.supplierId ?? null,
      hours: lengthOf(times) / HOUR_MS,
      completedBefore: reaches(reach?.rota, began - FAMILIARITY_MS)
        ? completedBefore(known.endsOf.get(key(shift.serviceId, staffMemberId)) ?? [], began)
        : null,
      inducted: done(
        (known.inductionsOf.get(key(shift.serviceId, staffMemberId)) ?? []).some((fact) => fact.orientation && by(fact)),
        reach?.inductions && startedAfter(reach.inductions) ? reach.inductions : null,
      ),
      guided: done(
        guidedOn(
          shift,
          acknowledged.filter((fact) => fact.kind === 'PersonGuidance'),
        ),
        reach?.guidance,
      ),
      briefed: done(
        acknowledged.some((fact) => fact.kind !== 'PersonGuidance'),
        reach?.briefings,
      ),
      supervisionInDate: supervisionInDate((known.supervisionsOf.get(staffMemberId) ?? []).filter(by), began),
      trainingInDate: trainingInDate((known.trainingsOf.get(staffMemberId) ?? []).filter(by), began),
    },
  ];
}

const reaches = (since: string | null | undefined, at: number): boolean => typeof since === 'string' && Date.parse(since) <= at;

interface Recorded {
  readonly happenedAt: string;
  readonly recordedAt: string;
}

/** When something was known, in milliseconds: what is written down later proves nothing of before. */
export const knownAt = ({ happenedAt, recordedAt }: Recorded): number => Math.max(Date.parse(happenedAt), Date.parse(recordedAt));

/** Whether something had happened and had been written down by an instant. */
export const knownBy = (fact: Recorded, at: number): boolean => knownAt(fact) <= at;

/** How long stretches of time are together; what two of them share counts once. */
function lengthOf(times: readonly Stretch[]): number {
  let [length, last] = [0, -Infinity];
  for (const { from, until } of [...times].sort((one, other) => one.from - other.from)) {
    length += Math.max(0, until - Math.max(from, last));
    last = Math.max(last, until);
  }
  return length;
}

/** How many shifts the worker had worked to their end, of those that ended in the days before: never the one at hand. */
const completedBefore = (ends: readonly { readonly shiftId: string; readonly at: number }[], began: number): number =>
  new Set(ends.filter(({ at }) => at <= began && at > began - FAMILIARITY_MS).map(({ shiftId }) => shiftId)).size;

/** Guidance about each person whom the unit names; where it serves everyone there, about anyone. Guidance about nobody is none. */
function guidedOn(shift: ShiftFact, guidance: readonly AcknowledgedFact[]): boolean {
  const about = new Set(guidance.flatMap(({ peopleIds }) => peopleIds));
  return about.size > 0 && shift.peopleIds.every((person) => about.has(person));
}

/** By the latest session: null where there was none, or where it set no next one. */
function supervisionInDate(held: UnitFacts['supervisions'], began: number): boolean | null {
  const latest = held.reduce<UnitFacts['supervisions'][number] | null>(
    (last, one) =>
      last === null || one.happenedAt > last.happenedAt || (one.happenedAt === last.happenedAt && one.id > last.id) ? one : last,
    null,
  );
  return latest === null || latest.nextDueOn === null ? null : latest.nextDueOn >= londonDay(new Date(began));
}

/** Whether each course that the worker ever completed still held on the day: null where none is known. */
function trainingInDate(completed: readonly TrainingFact[], began: number): boolean | null {
  const day = londonDay(new Date(began));
  const courses = groupedBy(
    completed.filter(({ completedOn }) => completedOn <= day),
    ({ courseCode }) => courseCode,
  );
  if (courses.size === 0) return null;
  return [...courses.values()].every((records) => records.some(({ validUntil }) => validUntil === null || validUntil >= day));
}
