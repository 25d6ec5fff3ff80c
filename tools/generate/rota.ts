import type { Day } from './calendar';
import type { Draw } from './random';
import { DAY, HOUR, MINUTE } from './rows';
import { RATES } from './settings';
import type { Person } from './people';
import type { Service } from './service';
import { employed, type Worker } from './staff';

/** A shift or visit as it is on the rota. */
export interface Planned {
  readonly kind: 'SHIFT' | 'VISIT';
  readonly day: Day;
  readonly from: number;
  readonly until: number;
  readonly plannedStaff: number;
  readonly people: readonly Person[];
  readonly crew: readonly Worker[];
}

/** A worker has so long between shifts, where there is anybody else. */
const REST = 8 * HOUR;
const TRAVEL = 10 * MINUTE;
const ROUND = 4;

export function rotaOf(service: Service, people: readonly Person[], staff: readonly Worker[]): Iterable<Planned> {
  const hands = staff.filter(({ jobRole }) => jobRole !== 'REGISTERED_MANAGER');
  return service.kind === 'HOMECARE' ? visitsOf(service, people, hands) : shiftsOf(service, people, hands);
}

const bounded = (n: number): number => Math.min(4, Math.max(2, Math.round(n)));

/** Day, evening and night; fewer by day at weekends. */
function* shiftsOf(service: Service, people: readonly Person[], staff: readonly Worker[]): Iterable<Planned> {
  const draw = service.draw('rota');
  for (const day of service.days) {
    const shifts = [
      { from: day.seven, until: day.three, needed: bounded(people.length / (day.off ? 5 : 4)), agency: RATES.agency.DAY },
      { from: day.three, until: day.ten, needed: bounded(people.length / 5), agency: RATES.agency.EVENING },
      { from: day.ten, until: day.nextSeven, needed: 2, agency: RATES.agency.NIGHT },
    ];
    for (const { from, until, needed, agency } of shifts) {
      const short = draw.chance(day.off ? RATES.short.weekend : RATES.short.weekday);
      const crew: Worker[] = [];
      for (let n = short ? 1 : 0; n < needed; n += 1) {
        const worker = workerFor(draw, staff, crew, day.day, from, REST, agency);
        if (worker) crew.push(worker);
      }
      if (crew.length === 0) continue;
      for (const worker of crew) worker.busyUntil = until;
      yield { kind: 'SHIFT', day, from, until, plannedStaff: needed, people, crew };
    }
  }
}

/** Visits of 15 to 60 minutes, morning, noon and evening, and for some at bedtime; a worker goes from one to the next. */
function* visitsOf(service: Service, people: readonly Person[], staff: readonly Worker[]): Iterable<Planned> {
  const habits = service.draw('habits');
  const needs = people.map((person) => ({
    person,
    staff: habits.chance(0.2) ? 2 : 1,
    minutes: [habits.pick([30, 45, 60]), habits.pick([15, 30]), habits.pick([15, 30]), habits.chance(0.4) ? 15 : 0],
  }));
  const draw = service.draw('rota');
  for (const day of service.days) {
    const visits: Planned[] = [];
    [day.seven, day.noon, day.five, day.nine].forEach((starts, part) => {
      const due = needs.filter(({ minutes }) => (minutes[part] ?? 0) > 0);
      for (let n = 0; n < due.length; n += ROUND) {
        const round = due.slice(n, n + ROUND);
        const first = workerFor(draw, staff, [], day.day, starts, 0, RATES.agency.DAY);
        if (!first) continue;
        const pair = round.some((need) => need.staff > 1) && !draw.chance(RATES.short[day.off ? 'weekend' : 'weekday']);
        const second = pair ? workerFor(draw, staff, [first], day.day, starts, 0, RATES.agency.DAY) : null;
        let from = starts;
        for (const need of round) {
          const until = from + (need.minutes[part] ?? 0) * MINUTE;
          const crew = need.staff > 1 && second ? [first, second] : [first];
          visits.push({ kind: 'VISIT', day, from, until, plannedStaff: need.staff, people: [need.person], crew });
          from = until + TRAVEL;
        }
        first.busyUntil = from;
        if (second) second.busyUntil = from;
      }
    });
    yield* visits.sort((one, other) => one.from - other.from);
  }
}

/** What starts at the same moment, together: what is recorded for one before it starts is known in the others. */
export function* startingTogether(rota: Iterable<Planned>): Iterable<readonly Planned[]> {
  let together: Planned[] = [];
  for (const planned of rota) {
    if (together[0] && together[0].from !== planned.from) {
      yield together;
      together = [];
    }
    together.push(planned);
  }
  if (together.length > 0) yield together;
}

/** Somebody who is free, and has rested if anybody has; from an agency now and then. Null where nobody is free. */
function workerFor(
  draw: Draw,
  staff: readonly Worker[],
  taken: readonly Worker[],
  day: string,
  from: number,
  rest: number,
  agency: number,
): Worker | null {
  const fromAgency = draw.chance(agency);
  const free = staff.filter((worker) => worker.busyUntil <= from && employed(worker, day) && !taken.includes(worker));
  const rested = free.filter((worker) => worker.busyUntil + rest <= from);
  const wanted = (rested.length > 0 ? rested : free).filter((worker) => (worker.contract === 'AGENCY') === fromAgency);
  const from_ = [wanted, rested, free].find((some) => some.length > 0);
  return from_ ? draw.pick(from_) : null;
}

/** How many shifts or visits of the service the worker had completed in the 90 days before, as far as it matters: up to three. */
export function completedBefore({ ends }: Worker, began: number): number {
  let count = 0;
  for (let i = ends.length - 1; i >= 0 && count < 3; i -= 1) {
    const end = ends[i] ?? 0;
    if (end <= began - 90 * DAY) break;
    if (end <= began) count += 1;
  }
  return count;
}
