import { addDays, londonInstant } from '@causeway/kernel';
import type { Factor } from '../src/hypotheses/factors';
import type { Unit, UnitFailure, WorkerInUnit } from '../src/units/unit';

/** What a made-up group is like: its size, what is planted in it, and how far its noise is from clean. */
export interface World {
  readonly seed: number;
  readonly services: number;
  readonly weeks: number;
  /** The chance of a failure in a unit without any cause: of each service around it. */
  readonly base: number;
  /** How many times as often a unit fails that is exposed to a factor. */
  readonly causes: readonly (readonly [Factor, number])[];
  /** How far weeks of a service differ in failures that have no cause here: the variance of a factor of mean 1; 0 for none. */
  readonly frailty?: number;
  /** How much of a week's frailty lasts into the next. */
  readonly lasting?: number;
  /** How much what goes badly in a week goes badly together, on the scale of log odds; 0 for not at all. */
  readonly together?: number;
}

export const FROM = '2026-01-05';
export const lastDayOf = ({ weeks }: Pick<World, 'weeks'>): string => addDays(FROM, 7 * weeks - 1);
export const CODE = 'FALL';

type Draw = () => number;

/** Mulberry32: the same numbers for the same seed, everywhere. */
export function draws(seed: number): Draw {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const normal = (draw: Draw): number => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
const chance = (draw: Draw, p: number): boolean => draw() < p;
const pick = <T>(draw: Draw, from: readonly T[]): T => from[Math.floor(draw() * from.length)] as T;
const shifted = (p: number, by: number): number => 1 / (1 + ((1 - p) / p) * Math.exp(-by));

/** Lognormal, of mean 1 and this variance. */
const frail = (z: number, variance: number): number => {
  const spread = Math.log1p(variance);
  return Math.exp(z * Math.sqrt(spread) - spread / 2);
};

const SHIFTS = [
  { from: '07:00:00', to: '15:00:00', days: 0, staff: 4, agency: 0.12 },
  { from: '15:00:00', to: '22:00:00', days: 0, staff: 3, agency: 0.25 },
  { from: '22:00:00', to: '07:00:00', days: 1, staff: 2, agency: 0.12 },
] as const;

type Shift = (typeof SHIFTS)[number] & { readonly startsAt: string; readonly endsAt: string };
const kept: Shift[][] = [];

/** The shifts of the nth day. */
function shiftsOf(n: number): readonly Shift[] {
  const day = addDays(FROM, n);
  kept[n] ??= SHIFTS.map((shift) => ({
    ...shift,
    startsAt: londonInstant(day, shift.from).toISOString(),
    endsAt: londonInstant(addDays(day, shift.days), shift.to).toISOString(),
  }));
  return kept[n];
}

interface Worker {
  readonly id: string;
  readonly supplierId: string | null;
  readonly familiar: number;
}

/** Units and failures of a made-up group, the same for the same world. */
export function worldOf(world: World): { readonly units: readonly Unit[]; readonly failures: readonly UnitFailure[] } {
  const draw = draws(world.seed);
  const agency: Worker[] = Array.from({ length: 36 }, (_, i) => ({ id: `a${i}`, supplierId: `s${i % 3}`, familiar: 0 }));
  const times = Array.from({ length: 7 * world.weeks }, (_, n) => shiftsOf(n));
  const units: Unit[] = [];
  const failures: UnitFailure[] = [];
  for (let s = 0; s < world.services; s += 1) {
    const serviceId = `service-${s}`;
    const base = world.base * Math.exp(0.4 * normal(draw) - 0.08);
    const reliance = normal(draw) * 0.5;
    const own: Worker[] = Array.from({ length: 16 }, (_, i) => ({ id: `w${s}-${i}`, supplierId: null, familiar: 1 }));
    const people = Array.from({ length: 8 }, (_, i) => `p${s}-${i}`);
    let inDate = new Map<string, readonly [boolean | null, boolean | null]>();
    let [week, z, bad, owned, since] = [-1, normal(draw), 0, true, 20];
    times.forEach((shifts, n) => {
      if (Math.floor(n / 7) !== week) {
        week = Math.floor(n / 7);
        const lasting = world.lasting ?? 0;
        z = lasting * z + Math.sqrt(1 - lasting * lasting) * normal(draw);
        bad = (world.together ?? 0) * normal(draw);
        owned = !chance(draw, shifted(0.2, bad));
        if (week % 6 === 0)
          inDate = new Map([...own, ...agency].map(({ id }) => [id, [chance(draw, 0.05) ? null : chance(draw, 0.88), chance(draw, 0.9)]]));
      }
      since = chance(draw, 0.08) ? 0 : since + 1;
      for (const shift of shifts) {
        const goes = (p: number): boolean => chance(draw, shifted(p, bad));
        const hours = (Date.parse(shift.endsAt) - Date.parse(shift.startsAt)) / 3_600_000;
        const present = new Set<string>();
        const workers: WorkerInUnit[] = [];
        const needed = shift.staff - (chance(draw, shifted(n % 7 > 4 ? 0.2 : 0.1, bad)) ? 1 : 0);
        while (workers.length < needed) {
          const worker = pick(draw, chance(draw, shifted(shift.agency, reliance + 0.5 * bad)) ? agency : own);
          if (present.has(worker.id)) continue;
          present.add(worker.id);
          const [supervisionInDate, trainingInDate] = inDate.get(worker.id) ?? [null, null];
          const isAgency = worker.supplierId !== null;
          workers.push({
            staffMemberId: worker.id,
            agency: isAgency,
            supplierId: worker.supplierId,
            hours,
            completedBefore: isAgency && goes(0.35) ? Math.floor(draw() * 3) : 10,
            inducted: !(isAgency && goes(0.35)),
            guided: !(isAgency && goes(0.4)),
            briefed: !goes(0.08),
            supervisionInDate,
            trainingInDate,
          });
        }
        const unit: Unit = {
          id: `u${s}-${n}-${shift.from}`,
          serviceId,
          kind: 'SHIFT',
          startsAt: shift.startsAt,
          endsAt: shift.endsAt,
          plannedStaff: shift.staff,
          peopleIds: people,
          workers,
          handoverComplete: chance(draw, 0.1) ? null : !goes(0.2),
          ownershipClear: chance(draw, 0.05) ? null : owned,
          daysSincePlanChange: since,
          alertsDelivered: chance(draw, 0.6) ? null : !goes(0.2),
        };
        units.push(unit);
        const times = world.causes.reduce((product, [factor, by]) => (factor.level(unit) === 'EXPOSED' ? product * by : product), 1);
        const rate = base * times * (world.frailty ? frail(z, world.frailty) : 1);
        if (!chance(draw, 1 - Math.exp(-rate))) continue;
        for (let k = 0; k === 0 || chance(draw, 0.3); k += 1)
          failures.push({
            unitId: unit.id,
            recordKind: 'Incident',
            recordId: `i-${unit.id}-${k}`,
            code: CODE,
            happenedAt: unit.startsAt,
            recordedAt: unit.startsAt,
          });
      }
    });
  }
  return { units, failures };
}
