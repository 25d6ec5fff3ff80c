import { readsEvery } from '@causeway/access';
import { ENGLAND_AND_WALES } from '@causeway/kernel';
import { funnelLimits, poissonRate } from '@causeway/statistics';
import type { GraphContext } from '@causeway/subgraph';
import { readingOf } from '../links/known-repository';
import { shareOver, type Window } from '../measures/window';
import { comparedSuppliers } from './comparing';
import { listIncidentsIn } from './facts-repository';
import { agencyShifts } from './reading';

/** Rates are told of so many shifts. */
const PER_SHIFTS = 100;
const LEVEL = 0.95;
const FUNNEL_LEVELS = [0.95, 0.998] as const;

/** R65: the suppliers of a window's agency workers, in no order of merit; null unless the caller may read all that it rests on. */
export async function agencySuppliers(ctx: GraphContext, serviceId: string, window: Window) {
  const shifts = await agencyShifts(ctx, serviceId, window);
  if (!shifts || !readsEvery(ctx.caller, serviceId, ['INCIDENT', 'FEEDBACK', 'ROTA', 'BRIEFING', 'STAFF_IDENTITY', 'STAFF_RECORD']))
    return null;
  const incidents = await listIncidentsIn(
    readingOf(ctx.session),
    shifts.map(({ id }) => id),
  );
  return {
    suppliers: comparedSuppliers(shifts, incidents).map(({ supplierId, shifts: many, workerShifts, told }) => ({
      ...{ supplier: { id: supplierId }, shifts: many, workerShifts },
      inductions: told && { ...shareOver(told.inducted, workerShifts, window), target: null },
      feedback: told && { ...shareOver(...told.answers, window), target: null },
      incidents: told && rateOf(told.incidents, many, window),
    })),
    withoutSupplier: shifts.flatMap(({ workers }) => workers).filter(({ supplierId }) => supplierId === null).length,
  };
}

/** Incidents of a hundred shifts with their exact interval, beside what all suppliers together had, and the limits within which chance keeps them. */
function rateOf({ observed, expected }: { observed: number; expected: number }, shifts: number, { from, to }: Window) {
  const { rate, lower, upper, method, level } = poissonRate(observed, shifts / PER_SHIFTS, LEVEL);
  const ratio = expected > 0 ? observed / expected : null;
  return {
    ...{ numerator: observed, denominator: shifts, rate, lower, upper, method, level },
    ...{ from, to, calendarVersion: ENGLAND_AND_WALES.version, expected, ratio },
    limits:
      ratio === null
        ? []
        : FUNNEL_LEVELS.map((of) => {
            const limits = funnelLimits(expected, of);
            return { ...limits, outside: ratio < limits.lower || ratio > limits.upper };
          }),
  };
}
