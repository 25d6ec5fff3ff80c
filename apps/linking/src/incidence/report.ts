import { addDays } from '@causeway/kernel';
import type { GraphContext } from '@causeway/subgraph';
import type { Window } from '../measures/window';
import { COMPARED_DAYS } from './comparing';
import { agencyShareOver, rateOver } from './figures';
import { isIncident } from './happening';
import { readIncidence, type Incidence } from './reading';
import { unfamiliarShare } from './reliance';
import { inWeek, weeksOf } from './weeks';

export interface ReportArgs {
  readonly on: string;
  readonly side?: 'FROM' | 'BEFORE' | null | undefined;
}

/** Incidents, what was complained of and raised, and who worked, by week of the eight that begin on a day, or end before it: step 5 of the second example. */
export async function staffingReport(ctx: GraphContext, serviceId: string, { on, side }: ReportArgs) {
  const from = side === 'BEFORE' ? addDays(on, -COMPARED_DAYS) : on;
  const window = { from, to: addDays(from, COMPARED_DAYS - 1) };
  const incidence = await readIncidence(ctx, serviceId, window, ['MEASURE', 'ROTA', 'INCIDENT', 'FEEDBACK']);
  return incidence && { ...window, weeks: staffingWeeks(incidence).map((week) => ({ ...week, serviceId, report: window })) };
}

/** A week carries its service, its days and those of its report, so that a feature which measures the same weeks adds its figure by a resolver of its own on `StaffingWeek`. */
export type StaffingWeek = ReturnType<typeof staffingWeeks>[number] & { readonly serviceId: string; readonly report: Window };

/** Each week's figures. */
export const staffingWeeks = ({ window, units, concerns, before }: Incidence) =>
  weeksOf(window).map((week) => {
    const days = { from: week.from, to: week.to };
    const own = inWeek(units, week, ({ startsAt }) => startsAt);
    const raised = inWeek(concerns, week, ({ happenedAt }) => happenedAt);
    const rate = (count: number) => rateOver(count, own.length, 'SHIFTS', days);
    return {
      ...{ ...days, over: week.ends <= before },
      incidents: rate(raised.filter(isIncident).length),
      complaints: rate(raised.filter(({ kind }) => kind === 'Complaint').length),
      feedback: rate(raised.filter(({ kind }) => kind === 'Feedback').length),
      agencyShare: agencyShareOver(own, days),
      unfamiliarShare: unfamiliarShare(own, 'FEW_SHIFTS', days),
    };
  });
