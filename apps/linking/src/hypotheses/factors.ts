import type { DataClass } from '@causeway/access';
import type { Unit, WorkerInUnit } from '../units/unit';
import { hoursOf, onWeekendOrHoliday, partOfDay } from './day-parts';

export type Level = 'EXPOSED' | 'NOT_EXPOSED' | 'UNKNOWN';

/** What may go with failures: declared once, and then counted over every unit of delivery. */
export interface Factor {
  readonly name: string;
  /** The supplier, where it is about one. */
  readonly supplierId?: string;
  /** What it means that a unit is exposed, in a sentence. */
  readonly says: string;
  /** The class of the records that it is read from: it is neither tested for, nor shown to, whoever may not read those. */
  readonly restsOn: DataClass;
  readonly level: (unit: Unit) => Level;
  /** The units among which it is a question at all, where it is none for all. */
  readonly among?: { readonly says: string; readonly holds: (unit: Unit) => boolean };
  /** Those whose presence decides the level, by side, where it is decided by who was there: too few of them, and the factor is withheld. */
  readonly deciding?: (unit: Unit) => { readonly exposed: readonly WorkerInUnit[]; readonly notExposed: readonly WorkerInUnit[] };
  /** The adjustments that make no sense for it, since they say the same. */
  readonly isItself?: readonly string[];
}

/** Settings of ours, but for the first two, which are those of the second example (`docs/definitions.md`). */
export const FAMILIAR_AFTER = 3;
export const HIGH_AGENCY_SHARE = 0.3;
export const SHORT_BELOW = 0.95;
export const RECENT_CHANGE_DAYS = 7;

const levelOf = (exposed: boolean | null): Level => (exposed === null ? 'UNKNOWN' : exposed ? 'EXPOSED' : 'NOT_EXPOSED');
const notOf = (well: boolean | null): boolean | null => (well === null ? null : !well);

export const AGENCY_UNITS = {
  says: 'units with an agency worker',
  holds: (unit: Unit): boolean => unit.workers.some((worker) => worker.agency),
};

/** A unit is exposed by any worker of whom it is true, and not exposed when it is false of all who count. */
function byWorker(
  name: string,
  restsOn: DataClass,
  says: string,
  judge: (worker: WorkerInUnit) => boolean | null,
  counts: (worker: WorkerInUnit) => boolean = () => true,
): Factor {
  const judged = (unit: Unit) => unit.workers.filter(counts).map((worker) => ({ worker, found: judge(worker) }));
  return {
    name,
    says,
    restsOn,
    level: (unit) => {
      const found = judged(unit).map((one) => one.found);
      if (found.some((one) => one === true)) return 'EXPOSED';
      return found.length > 0 && found.every((one) => one === false) ? 'NOT_EXPOSED' : 'UNKNOWN';
    },
    deciding: (unit) => {
      const all = judged(unit);
      const of = (wanted: boolean) => all.filter(({ found }) => found === wanted).map(({ worker }) => worker);
      return { exposed: of(true), notExposed: of(false) };
    },
  };
}

const byAgencyWorker = (name: string, restsOn: DataClass, says: string, judge: (worker: WorkerInUnit) => boolean | null): Factor => ({
  ...byWorker(name, restsOn, says, judge, (worker) => worker.agency),
  among: AGENCY_UNITS,
});

/** The hours of agency workers over those of all who cared; null where nobody's hours are known. */
export function agencyShare({ workers }: { readonly workers: readonly Pick<WorkerInUnit, 'agency' | 'hours'>[] }): number | null {
  const hours = (some: typeof workers): number => some.reduce((sum, worker) => sum + worker.hours, 0);
  const all = hours(workers);
  return all > 0 ? hours(workers.filter((worker) => worker.agency)) / all : null;
}

/** Whether fewer hours were assigned than planned; null where no staff were planned, and where nobody is known to have been assigned. */
export function isShort(unit: Unit): boolean | null {
  const planned = unit.plannedStaff * hoursOf(unit);
  if (!(planned > 0) || unit.workers.length === 0) return null;
  return unit.workers.reduce((sum, worker) => sum + worker.hours, 0) < SHORT_BELOW * planned;
}

const agency: Factor = {
  name: 'AGENCY_SHARE',
  says: 'Agency workers gave at least 30 % of the care hours.',
  restsOn: 'ROTA',
  level: (unit) => {
    const share = agencyShare(unit);
    return levelOf(share === null ? null : share >= HIGH_AGENCY_SHARE);
  },
  deciding: ({ workers }) => ({
    exposed: workers.filter((worker) => worker.agency),
    notExposed: workers.filter((worker) => !worker.agency),
  }),
};

const simple = (
  name: string,
  restsOn: DataClass,
  says: string,
  exposed: (unit: Unit) => boolean | null,
  more: Partial<Factor> = {},
): Factor => ({
  name,
  says,
  restsOn,
  level: (unit) => levelOf(exposed(unit)),
  ...more,
});

/** Every candidate but the suppliers, which the units themselves name. To add one, declare it here. */
export const FACTORS: readonly Factor[] = [
  byWorker(
    'UNFAMILIAR_WORKER',
    'ROTA',
    'A worker had completed fewer than 3 shifts or visits in the service in the 90 days before.',
    ({ completedBefore }) => (completedBefore === null ? null : completedBefore < FAMILIAR_AFTER),
  ),
  byAgencyWorker('NOT_INDUCTED', 'STAFF_RECORD', 'An agency worker began without an induction into the service.', (worker) =>
    notOf(worker.inducted),
  ),
  byAgencyWorker('NOT_GUIDED', 'BRIEFING', 'An agency worker began without having acknowledged guidance on the people.', (worker) =>
    notOf(worker.guided),
  ),
  byWorker('NOT_BRIEFED', 'BRIEFING', 'A worker began without having acknowledged the briefing.', (worker) => notOf(worker.briefed)),
  agency,
  simple('EVENING', 'ROTA', 'At least half of it lay between 16:00 and 22:00.', (unit) => partOfDay(unit) === 'EVENING', {
    isItself: ['PART_OF_DAY'],
  }),
  simple('NIGHT', 'ROTA', 'At least half of it lay between 22:00 and 07:00.', (unit) => partOfDay(unit) === 'NIGHT', {
    isItself: ['PART_OF_DAY'],
  }),
  simple('HANDOVER_INCOMPLETE', 'CARE', 'The handover into it did not name the people and the open changes.', (unit) =>
    notOf(unit.handoverComplete),
  ),
  simple('OWNERSHIP_UNCLEAR', 'CARE', 'A plan of the people had no named owner on the day.', (unit) => notOf(unit.ownershipClear)),
  simple('SHORT_STAFFED', 'ROTA', 'Fewer than 95 % of the planned hours were assigned.', isShort, { isItself: ['STAFFING'] }),
  byWorker('SUPERVISION_OVERDUE', 'STAFF_CONFIDENTIAL', 'A worker’s supervision was out of date.', (worker) =>
    notOf(worker.supervisionInDate),
  ),
  byWorker('TRAINING_OVERDUE', 'STAFF_RECORD', 'A worker’s training was out of date.', (worker) => notOf(worker.trainingInDate)),
  simple(
    'ALERT_NOT_DELIVERED',
    'SAFEGUARDING',
    'An alert for the people in the 7 days before was not delivered.',
    (unit) => notOf(unit.alertsDelivered),
    {
      among: { says: 'units whose people had an alert in the 7 days before', holds: (unit) => unit.alertsDelivered !== null },
    },
  ),
  simple('WEEKEND_OR_HOLIDAY', 'ROTA', 'At least half of it lay on a weekend or a bank holiday.', onWeekendOrHoliday),
  simple('RECENT_PLAN_CHANGE', 'CARE', 'A plan of the people had changed within the 7 days before.', (unit) =>
    unit.daysSincePlanChange === null ? null : unit.daysSincePlanChange <= RECENT_CHANGE_DAYS,
  ),
];

/** One factor for each supplier that the units name: its workers against those of the others, among agency units. */
export function supplierFactors(units: readonly Unit[]): readonly Factor[] {
  const named = units.flatMap(({ workers }) =>
    workers.flatMap((worker) => (worker.agency && worker.supplierId ? [worker.supplierId] : [])),
  );
  return [...new Set(named)].sort().map((supplierId) => ({
    ...byAgencyWorker('SUPPLIER', 'STAFF_IDENTITY', 'An agency worker came from this supplier.', (worker) =>
      worker.supplierId === null ? null : worker.supplierId === supplierId,
    ),
    supplierId,
  }));
}
