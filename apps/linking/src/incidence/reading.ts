import { readsEvery, type DataClass } from '@causeway/access';
import type { GraphContext } from '@causeway/subgraph';
import { countUnits } from '../hypotheses/repository';
import { readingOf } from '../links/known-repository';
import { requireFew, requireShort } from '../measures/bounds';
import { instantsOf, type Window } from '../measures/window';
import type { ConcernFact } from '../units/facts';
import { DAYS_BEFORE } from '../units/facts-repository';
import { HOUR_MS, isConcern, LONGEST_UNIT_HOURS, timeOf } from '../units/rules';
import { happenedIn } from './happening';
import { listConcernsOf, listStaffing } from './repository';
import type { StaffedUnit } from './rules';
import { staffedUnits } from './staffing';

/** What is known of a window of a service, up to when it is asked: what is planned has not happened, and counts nowhere. */
export interface Incidence {
  readonly window: Window;
  /** The window's first instant, and the first after it; of a window that is not over, when it is asked. */
  readonly from: number;
  readonly before: number;
  /** The units that began in it, by start, with who had been in them by when it is asked. */
  readonly units: readonly StaffedUnit[];
  /** Those too that began before it and may reach into it. */
  readonly reaching: readonly StaffedUnit[];
  /** The concerns that happened in it, or were taken in it where they don't say when they happened; by when. */
  readonly concerns: readonly ConcernFact[];
  /** The concerns that happened during each unit. */
  readonly happened: ReadonlyMap<string, readonly ConcernFact[]>;
}

const LONGEST_UNIT_MS = LONGEST_UNIT_HOURS * HOUR_MS;

/**
 * Reads a window of a service for whoever may read every record of these classes in it, and nothing for anybody else: a number tells of
 * the records that were counted.
 */
export async function readIncidence(
  ctx: GraphContext,
  serviceId: string,
  window: Window,
  restsOn: readonly DataClass[],
): Promise<Incidence | null> {
  const [first, last] = instantsOf(window);
  requireShort(window);
  if (!readsEvery(ctx.caller, serviceId, restsOn)) return null;
  ctx.session.touch(serviceId);
  const from = first.getTime();
  const now = ctx.clock.now().getTime();
  const before = Math.max(from, Math.min(last.getTime() + 1, now));
  const reading = readingOf(ctx.session);
  const since = from - LONGEST_UNIT_MS;
  const [counted] = await countUnits(reading, [serviceId], new Date(since), new Date(before));
  requireFew(counted?.read ?? 0, `that window and the ${DAYS_BEFORE} days before it`, 'a shorter one');
  const reaching = staffedUnits(await listStaffing(reading, serviceId, since, before), since, before, now);
  const all = await listConcernsOf(reading, serviceId, from, before);
  const units = reaching.filter((unit) => timeOf(unit).from >= from);
  return {
    ...{ window, from, before, units, reaching },
    concerns: all.filter((one) => isConcern(one) && Date.parse(one.happenedAt) < before),
    happened: happenedIn(units, all),
  };
}
