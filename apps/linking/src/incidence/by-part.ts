import type { GraphContext } from '@causeway/subgraph';
import { partAt, partOfDay, timeByPart, type PartOfDay } from '../hypotheses/day-parts';
import type { Window } from '../measures/window';
import { HOUR_MS, saysWhen } from '../units/rules';
import { rateOver } from './figures';
import { countIn } from './happening';
import { readIncidence, type Incidence } from './reading';
import type { StaffedUnit } from './rules';
import { showsOne } from './withholding';

const PARTS: readonly PartOfDay[] = ['DAY', 'EVENING', 'NIGHT'];

/** The concerns of a service by part of the day, told to whoever may read its rota, its incidents and its feedback. */
export async function concernsByPartOfDay(ctx: GraphContext, serviceId: string, window: Window) {
  const incidence = await readIncidence(ctx, serviceId, window, ['MEASURE', 'ROTA', 'INCIDENT', 'FEEDBACK']);
  return incidence && concernsByPart(incidence);
}

/**
 * Concerns by the part of the day in which they happened, over the care hours that were given in that part: a shift lies in several, and so
 * is no exposure to any. Beside it by the label of the shift in which they happened, over shifts, of which each has one label.
 */
export function concernsByPart({ window, from, before, units, reaching, concerns, happened }: Incidence) {
  const timed = concerns.filter(saysWhen);
  const withoutTime = concerns.length - timed.length;
  const given = (unit: StaffedUnit) => timeGiven(unit, from, before);
  const inPart = new Map(PARTS.map((part) => [part, reaching.filter((unit) => given(unit)[part] > 0)]));
  const labelled = new Map(PARTS.map((part) => [part, units.filter((unit) => partOfDay(unit) === part)]));
  const shown = { withoutTime, from: window.from, to: window.to };
  if ([...inPart.values(), ...labelled.values()].some(showsOne)) return { ...shown, withheld: true, byTime: [], byLabel: [] };
  return {
    ...{ ...shown, withheld: false },
    byTime: PARTS.map((part) => {
      const count = timed.filter(({ happenedAt }) => partAt(Date.parse(happenedAt)) === part).length;
      const hours = (inPart.get(part) ?? []).reduce((sum, unit) => sum + given(unit)[part], 0) / HOUR_MS;
      return { part, concerns: rateOver(count, Math.round(hours), 'CARE_HOURS', window) };
    }),
    byLabel: PARTS.map((part) => {
      const own = labelled.get(part) ?? [];
      return { part, concerns: rateOver(countIn(own, happened), own.length, 'SHIFTS', window) };
    }),
  };
}

/** The time that workers gave in a unit in each part of the day, within a window. */
function timeGiven({ workers }: StaffedUnit, first: number, before: number): Readonly<Record<PartOfDay, number>> {
  const sum = { DAY: 0, EVENING: 0, NIGHT: 0 };
  for (const { from, until } of workers.flatMap(({ times }) => times)) {
    const [starts, ends] = [Math.max(from, first), Math.min(until, before)];
    if (ends <= starts) continue;
    const time = timeByPart({ startsAt: new Date(starts).toISOString(), endsAt: new Date(ends).toISOString() });
    for (const part of PARTS) sum[part] += time[part];
  }
  return sum;
}
