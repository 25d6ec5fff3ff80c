import { offAfter, type Day } from './calendar';
import type { Reach, Told } from './told';
import { completedBefore } from './rota';
import { DAY, iso } from './rows';
import type { Worker } from './staff';
import { SUPPLIER_KEYS } from './settings';
import { isInducted, supervisionInDate, trainingInDate } from './development';

export type Level = 'EXPOSED' | 'NOT_EXPOSED' | 'UNKNOWN';

const OTHERS = [
  'UNFAMILIAR_WORKER',
  'NOT_INDUCTED',
  'NOT_GUIDED',
  'NOT_BRIEFED',
  'AGENCY_SHARE',
  'EVENING',
  'NIGHT',
  'HANDOVER_INCOMPLETE',
  'OWNERSHIP_UNCLEAR',
  'SHORT_STAFFED',
  'SUPERVISION_OVERDUE',
  'TRAINING_OVERDUE',
  'ALERT_NOT_DELIVERED',
  'WEEKEND_OR_HOLIDAY',
  'RECENT_PLAN_CHANGE',
] as const;

export type FactorName = (typeof OTHERS)[number] | SupplierFactor;

type SupplierFactor = `SUPPLIER_${(typeof SUPPLIER_KEYS)[number]}`;

const SUPPLIED = SUPPLIER_KEYS.map((key) => [`SUPPLIER_${key}`, key] as const);

/** The factors that can be planted, by the names of `apps/linking/src/hypotheses/factors.ts`; each supplier is one by its key. */
export const FACTORS: readonly FactorName[] = [...OTHERS, ...SUPPLIED.map(([factor]) => factor)];

export const isFactor = (name: string): name is FactorName => FACTORS.some((factor) => factor === name);

export type Levels = Readonly<Record<FactorName, Level>>;

const levelOf = (exposed: boolean | null): Level => (exposed === null ? 'UNKNOWN' : exposed ? 'EXPOSED' : 'NOT_EXPOSED');

/** Exposed by anybody of whom it is true; not exposed when it is false of all. */
function byCrew(found: readonly (boolean | null)[]): Level {
  if (found.includes(true)) return 'EXPOSED';
  return found.length > 0 && found.every((one) => one === false) ? 'NOT_EXPOSED' : 'UNKNOWN';
}

const not = (well: boolean | null): boolean | null => (well === null ? null : !well);

/** To what a unit was exposed, by what this tool let happen: linking has to find the same in the records. */
export function levelsOf(unit: Told, reach: Reach): Levels {
  const { day, from, until, crew, plannedStaff } = unit;
  const agency = crew.filter(({ worker }) => worker.contract === 'AGENCY');
  /** That it is not recorded says that it was not done from when on such things are recorded. */
  const missed = (done: boolean, since: number): boolean | null => (done || since <= from ? !done : null);
  /** Who started before the first induction on record may have been inducted before it. */
  const startedSince = ({ startedOn }: Worker): boolean =>
    Number.isFinite(reach.inductions) && startedOn >= iso(reach.inductions).slice(0, 10);
  const suppliers = SUPPLIED.map(([factor, key]) => [factor, byCrew(agency.map(({ worker }) => worker.supplierId === key))]);
  return {
    ...(Object.fromEntries(suppliers) as Record<SupplierFactor, Level>),
    UNFAMILIAR_WORKER: byCrew(crew.map(({ worker }) => (reach.rota <= from - 90 * DAY ? completedBefore(worker, from) < 3 : null))),
    NOT_INDUCTED: byCrew(
      agency.map(({ worker, development }) => missed(isInducted(development, from), startedSince(worker) ? reach.inductions : Infinity)),
    ),
    NOT_GUIDED: byCrew(agency.map(({ guided }) => missed(guided, reach.guidance))),
    NOT_BRIEFED: byCrew(crew.map(({ briefed }) => missed(briefed, reach.briefings))),
    AGENCY_SHARE: levelOf(agency.length / crew.length >= 0.3),
    EVENING: levelOf(2 * overlap(from, until, day.four, day.ten) >= until - from),
    NIGHT: levelOf(2 * overlap(from, until, day.ten, day.nextSeven) >= until - from),
    HANDOVER_INCOMPLETE: levelOf(not(unit.handoverComplete)),
    OWNERSHIP_UNCLEAR: levelOf(unit.people.some(({ ownedSince }) => ownedSince === null || ownedSince > from)),
    SHORT_STAFFED: levelOf(crew.length < 0.95 * plannedStaff),
    SUPERVISION_OVERDUE: byCrew(crew.map(({ development }) => not(supervisionInDate(development, from, day.day)))),
    TRAINING_OVERDUE: byCrew(crew.map(({ development }) => not(trainingInDate(development, from, day.day)))),
    ALERT_NOT_DELIVERED: levelOf(not(alertsDelivered(unit))),
    RECENT_PLAN_CHANGE: levelOf(unit.people.some(({ published }) => published.some((when) => when <= from && from - when < 8 * DAY))),
    WEEKEND_OR_HOLIDAY: levelOf(2 * timeOff(day, from, until) >= until - from),
  };
}

/** Whether each alert of the seven days before had been seen; null without alerts. */
function alertsDelivered({ people, from }: Told): boolean | null {
  const sent = people.flatMap(({ alerts }) => alerts).filter((alert) => alert.sent < from && alert.sent >= from - 7 * DAY);
  return sent.length === 0 ? null : sent.every(({ seen }) => seen !== null && seen <= from);
}

const overlap = (from: number, until: number, low: number, high: number): number =>
  Math.max(0, Math.min(until, high) - Math.max(from, low));

const timeOff = (day: Day, from: number, until: number): number =>
  (day.off ? overlap(from, until, day.midnight, day.nextMidnight) : 0) +
  (until > day.nextMidnight && offAfter(day) ? until - day.nextMidnight : 0);
