import { WrongArgument, ENGLAND_AND_WALES } from '@causeway/kernel';
import { pChart, rulesBroken, SPECIAL_CAUSE_RULES, type Limited } from '@causeway/statistics';
import type { GraphContext } from '@causeway/subgraph';
import type { Window } from '../measures/window';
import { shareOfUnits } from './figures';
import { readIncidence, type Incidence } from './reading';
import { isAgencyShift, levelOf, type StaffedUnit, type StaffExposure } from './rules';
import { inWeek, weeksOf } from './weeks';

export interface RelianceArgs extends Window {
  readonly by?: StaffExposure | null | undefined;
  readonly baselineWeeks?: number | null | undefined;
}

/** How much a service goes on relying on unfamiliar staff, by week, for whoever may read its rota; where guidance is asked of, its briefings too. */
export async function unfamiliarStaffChart(ctx: GraphContext, serviceId: string, args: RelianceArgs) {
  const by = args.by ?? 'FEW_SHIFTS';
  const baselineWeeks = args.baselineWeeks ?? null;
  if (baselineWeeks !== null && baselineWeeks < 1) throw new WrongArgument('baselineWeeks', 'a baseline has one week or more');
  const incidence = await readIncidence(ctx, serviceId, args, ['MEASURE', 'ROTA', ...(by === 'FEW_SHIFTS' ? [] : (['BRIEFING'] as const))]);
  return incidence && { ...relianceOf(incidence, by, baselineWeeks), by };
}

/** Of the agency shifts of which it is known, those with such a worker. */
export function unfamiliarShare(units: readonly StaffedUnit[], by: StaffExposure, window: Window) {
  const levels = units.filter(isAgencyShift).map((unit) => levelOf(unit, by));
  const known = levels.filter((level) => level !== 'UNKNOWN');
  const share = shareOfUnits(known.filter((level) => level === 'EXPOSED').length, known.length, window);
  return { ...share, unknown: levels.length - known.length };
}

/** What the newest week says: a run that falls is shown, and by itself proves nothing (REFERENCE 3.3). */
export type Reliance = 'COMMON_CAUSE' | 'LESS' | 'MORE' | 'TREND_ALONE';

export function relianceOf(
  { window, units, before }: Pick<Incidence, 'window' | 'units' | 'before'>,
  by: StaffExposure,
  baseline: number | null,
) {
  const weeks = weeksOf(window).filter(({ starts }) => starts < before);
  const shares = weeks.map((week) =>
    unfamiliarShare(
      inWeek(units, week, ({ startsAt }) => startsAt),
      by,
      { from: week.from, to: week.to },
    ),
  );
  const counted = shares.map(({ from, numerator, denominator }) => ({ label: from, numerator, denominator }));
  const chart = pChart(counted, baseline === null ? {} : { baseline: pointsOf(counted, baseline) });
  const broken = rulesBroken(chart.points);
  return {
    ...{ from: window.from, to: window.to, method: chart.method, rules: SPECIAL_CAUSE_RULES, centre: chart.centre },
    ...{ warnings: [...chart.warnings], calendarVersion: ENGLAND_AND_WALES.version, reliance: saysOf(chart.points) },
    points: weeks.map((week, i) => {
      const at = chart.points.findIndex((point) => point.label === week.from);
      const point = chart.points[at];
      const share = shares[i] ?? unfamiliarShare([], by, week);
      const limits = { centre: point?.centre ?? null, lowerLimit: point?.lower ?? null, upperLimit: point?.upper ?? null };
      return { ...share, over: week.ends <= before, ...limits, specialCauses: (broken[at] ?? []).map(({ cause }) => cause) };
    }),
  };
}

/**
 * How many points the limits rest on: those of the first weeks in which anything is counted. A week without an agency shift is a week of the
 * baseline nonetheless, or one after it would be taken for one of it.
 */
function pointsOf(weeks: readonly { readonly denominator: number }[], baseline: number): number {
  const drawn = (of: readonly { readonly denominator: number }[]): number => of.filter(({ denominator }) => denominator > 0).length;
  const points = drawn(weeks.slice(0, baseline));
  if (points === 0 && drawn(weeks) > 0)
    throw new WrongArgument(
      'baselineWeeks',
      `in the first ${baseline} weeks is no agency shift of which it is known who was familiar: name more weeks, or an earlier first day`,
    );
  return Math.max(1, points);
}

function saysOf(points: readonly Limited[]): Reliance {
  const newest = rulesBroken(points).at(-1) ?? [];
  const [proof] = newest.filter(({ cause }) => cause !== 'TREND');
  if (proof) return proof.direction === 'LOW' ? 'LESS' : 'MORE';
  return newest.length === 0 ? 'COMMON_CAUSE' : 'TREND_ALONE';
}
