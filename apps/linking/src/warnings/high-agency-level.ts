import { addDays, ENGLAND_AND_WALES } from '@causeway/kernel';
import { rateRatio } from '@causeway/statistics';
import { agencyShare } from '../hypotheses/factors';
import { countIn, isIncident } from '../incidence/happening';
import type { StaffedUnit } from '../incidence/rules';
import { inWeek, weeksOf } from '../incidence/weeks';
import { showsFew } from '../incidence/withholding';
import type { ConcernFact } from '../units/facts';
import type { WeekOfService } from './agency-week-detector';
import type { WarningFigure, WarningLevel } from './domain';
import { SETTINGS } from './settings';

/** The shifts and visits of some weeks of a service, and what happened in them. */
export interface UnitsWithConcerns {
  readonly units: readonly StaffedUnit[];
  readonly happened: ReadonlyMap<string, readonly ConcernFact[]>;
}

/** The level of warnings of incidents in high-agency shifts, and the figure by which it is so; none where too little is known, or few workers would show. */
export interface Level {
  readonly level: WarningLevel;
  readonly figure: WarningFigure | null;
}

const isHigh = (unit: StaffedUnit): boolean => (agencyShare(unit) ?? 0) >= SETTINGS.highAgencyShare;

/** The incidents in each high-agency shift of a week, for the warnings of which the week's level is. */
export function incidentsOfWeek({ week }: WeekOfService, { units, happened }: UnitsWithConcerns) {
  const own = weeksOf({ from: week, to: addDays(week, 6) }).flatMap((days) => inWeek(units, days, ({ startsAt }) => startsAt));
  return own.filter(isHigh).flatMap(({ id }) => (happened.get(id) ?? []).filter(isIncident).map((incident) => ({ shiftId: id, incident })));
}

/**
 * Whether there were more incidents per high-agency shift than is expected, in the weeks to the end of this one: what the service's
 * other shifts in the same weeks had. Raised where even the lower end of the interval is above that (R63). It says that they go
 * together, and not that one brings the other.
 */
export function levelOfWeek({ week }: WeekOfService, { units, happened }: UnitsWithConcerns): Level {
  const { ratio: threshold, level, weeks, incidents: fewest, shifts } = SETTINGS.aboveExpected;
  const window = { from: addDays(week, -7 * (weeks - 1)), to: addDays(week, 6) };
  const worked = weeksOf(window)
    .flatMap((days) => inWeek(units, days, ({ startsAt }) => startsAt))
    .filter(({ workers }) => workers.length > 0);
  const [high, others] = [worked.filter(isHigh), worked.filter((unit) => !isHigh(unit))];
  const [seen, elsewhere] = [countIn(high, happened, isIncident), countIn(others, happened, isIncident)];
  const ofFew = showsFew(high, ({ agency }) => agency) || showsFew(others, () => true);
  if (ofFew || seen < fewest || others.length < shifts) return { level: 'USUAL', figure: null };
  const { ratio, lower, upper, method, n } = rateRatio(
    { exposed: { count: seen, exposure: high.length }, unexposed: { count: elsewhere, exposure: others.length } },
    level,
  );
  return {
    level: lower > threshold ? 'RAISED' : 'USUAL',
    figure: {
      ...{ numerator: seen, denominator: high.length, n, expected: (elsewhere * high.length) / others.length },
      ...{ value: ratio, lower, upper, method, level, threshold, ...window, calendarVersion: ENGLAND_AND_WALES.version },
    },
  };
}
