import { ENGLAND_AND_WALES, firstOfMonth, lastOfMonth } from '@causeway/kernel';
import { poissonRate, specialCauses, uChart } from '@causeway/statistics';
import { baselineOf, requireBaseline, type Window } from '../measures/window';

/** In what way a note is vague, as care records flags it. */
export const WORDINGS = ['UNSPECIFIC_CHANGE', 'UNDESCRIBED_MARK', 'UNSPECIFIC_CONCERN', 'STOCK_PHRASE'] as const;
type Wording = (typeof WORDINGS)[number];

/** The notes of a month, by its first day, and how many of them carry each flag. */
export type MonthOfNotes = { readonly month: string; readonly notes: number } & Readonly<Record<Wording, number>>;

const flagsOf = (month: MonthOfNotes): number => WORDINGS.reduce((sum, wording) => sum + month[wording], 0);

/** Flags per 100 notes, with everything that the number rests on (R113). */
function per100(flags: number, notes: number, { from, to }: Window) {
  const { rate, lower, upper, method, level } = poissonRate(flags, notes / 100);
  return { flags, notes, flagsPer100Notes: rate, lower, upper, method, level, from, to, calendarVersion: ENGLAND_AND_WALES.version };
}

/**
 * M3c (REFERENCE 5.4): vague-wording flags per 100 notes, over a window and by month on a u chart whose limits rest on the first
 * `baselineMonths` months, or on all. A note carries a flag once for each way in which it is vague, so that it may carry several.
 */
export function qualityOf(months: readonly MonthOfNotes[], window: Window, baselineMonths?: number | null) {
  const counted = months.map((month) => ({ label: month.month, numerator: flagsOf(month), denominator: month.notes / 100 }));
  const notesOf = new Map(months.map(({ month, notes }) => [month, notes]));
  requireBaseline(baselineMonths);
  const chart = uChart(
    counted,
    baselineOf(
      counted.map(({ label }) => label),
      window.from,
      baselineMonths,
    ),
  );
  const causes = specialCauses(chart.points);
  const sum = (of: (month: MonthOfNotes) => number): number => months.reduce((total, month) => total + of(month), 0);
  return {
    ...per100(
      sum(flagsOf),
      sum(({ notes }) => notes),
      window,
    ),
    byWording: WORDINGS.map((wording) => ({ wording, notes: sum((month) => month[wording]) })),
    chart: {
      method: chart.method,
      centre: chart.centre,
      warnings: [...chart.warnings],
      points: chart.points.map((point, i) => ({
        month: point.label,
        ...per100(point.numerator, notesOf.get(point.label) ?? 0, { from: firstOfMonth(point.label), to: lastOfMonth(point.label) }),
        centre: point.centre,
        lowerLimit: point.lower,
        upperLimit: point.upper,
        specialCause: causes[i] ?? null,
      })),
    },
  };
}
