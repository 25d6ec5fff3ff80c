import { readsEvery, type DataClass } from '@causeway/access';
import { addDays, addMonths, ENGLAND_AND_WALES, lastOfMonth } from '@causeway/kernel';
import type { GraphContext } from '@causeway/subgraph';
import { instantsOf, type Window } from '../measures/window';
import { COMPARED_DAYS, compareWindows, windowOf, within } from './comparing';
import { readIncidence } from './reading';
import { STAFF_EXPOSURES, type StaffExposure } from './rules';

const CAUTION = 'That incidents go with unfamiliar staff does not say that they caused them, and says nothing of any one worker.';
const RESTS_ON: readonly DataClass[] = ['MEASURE', 'ROTA', 'INCIDENT'];

/** The exposures that a caller may be told of: guidance is read by whoever may read briefings. */
export const exposuresFor = (ctx: GraphContext, serviceId: string): readonly StaffExposure[] =>
  readsEvery(ctx.caller, serviceId, ['BRIEFING']) ? STAFF_EXPOSURES : ['FEW_SHIFTS'];

/** M2b of a window: the incidents in shifts with unfamiliar agency or bank workers. */
export async function unfamiliarStaffIncidents(ctx: GraphContext, serviceId: string, window: Window) {
  const incidence = await readIncidence(ctx, serviceId, window, RESTS_ON);
  return incidence && { ...windowOf(incidence, exposuresFor(ctx, serviceId)), caution: CAUTION };
}

export interface ChangeArgs {
  readonly changedOn: string;
  readonly baseline?: 'DAYS_56' | 'PREVIOUS_MONTH' | null | undefined;
}

/** The days that are compared with those after a change. */
export const baselineOf = ({ changedOn, baseline }: ChangeArgs): Window =>
  baseline === 'PREVIOUS_MONTH'
    ? { from: addMonths(changedOn, -1), to: lastOfMonth(addMonths(changedOn, -1)) }
    : { from: addDays(changedOn, -COMPARED_DAYS), to: addDays(changedOn, -1) };

/** M2b of the 56 days from a change against that of the 56 days before it, or of the month before. Nothing is compared until those are over. */
export async function unfamiliarStaffComparison(ctx: GraphContext, serviceId: string, args: ChangeArgs) {
  const before = baselineOf(args);
  const after = { from: args.changedOn, to: addDays(args.changedOn, COMPARED_DAYS - 1) };
  const incidence = await readIncidence(ctx, serviceId, { from: before.from, to: after.to }, RESTS_ON);
  if (!incidence) return null;
  const exposures = exposuresFor(ctx, serviceId);
  const [first, second] = [before, after].map((window) => within(incidence, window, instantsOf(window)));
  if (!first || !second) return null;
  const over = ctx.clock.now() > instantsOf(after)[1];
  const { ratio, ...found } = over
    ? compareWindows(first, second)
    : ({ state: 'NOT_YET', ratio: null, reduced: null, supported: null } as const);
  return {
    ...found,
    changedOn: args.changedOn,
    lastDay: after.to,
    before: windowOf(first, exposures),
    after: over ? windowOf(second, exposures) : null,
    ratio: ratio && { ...ratio, from: before.from, to: after.to, calendarVersion: ENGLAND_AND_WALES.version },
    caution: CAUTION,
  };
}
