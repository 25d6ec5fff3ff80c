import { reachOf, type DataClass } from '@causeway/access';
import { daysBetween, WrongArgument } from '@causeway/kernel';
import type { GraphContext } from '@causeway/subgraph';
import { readingOf } from '../links/known-repository';
import { instantsOf, type Window } from '../measures/window';
import { listUnitFailures, listUnits } from '../units/repository';
import { FACTORS } from './factors';
import { countUnits } from './repository';
import { shown } from './shown';
import { testHypotheses } from './testing';

export interface HypothesesArgs extends Window {
  readonly codes: readonly string[];
}

const MOST_CODES = 20;
const LONGEST_DAYS = 366;
/** What is computed on each reading: more would keep others waiting. */
const MOST_UNITS = 20_000;

/** The hypotheses over one service; null for those who may not know of all that it measures. */
export async function hypothesesOfService(ctx: GraphContext, serviceId: string, args: HypothesesArgs) {
  return reaches(ctx, 'MEASURE', serviceId) ? hypothesesOf(ctx, [serviceId], args) : null;
}

/** Whether the caller may read every record of the class in the service, and not only their own. */
function reaches({ caller }: GraphContext, dataClass: DataClass, serviceId: string): boolean {
  const { ANY } = reachOf(caller, dataClass);
  return ANY === 'ALL' || (ANY?.includes(serviceId) ?? false);
}

/** The hypotheses over every service whose measures the caller may know of; null where that is none. */
export async function hypothesesOfGroup(ctx: GraphContext, args: HypothesesArgs) {
  const { ANY } = reachOf(ctx.caller, 'MEASURE');
  return ANY === null ? null : hypothesesOf(ctx, ANY, args);
}

async function hypothesesOf(ctx: GraphContext, serviceIds: 'ALL' | readonly string[], args: HypothesesArgs) {
  const [from, to] = bounds(args);
  const before = new Date(to.getTime() + 1);
  const counted = await countUnits(ctx.session, serviceIds, from, before);
  if (counted.reduce((sum, { units }) => sum + units, 0) > MOST_UNITS)
    throw new WrongArgument(
      'to',
      `more than ${MOST_UNITS} shifts and visits began in that window: ask for a shorter one, or for one service`,
    );
  const services = counted.map(({ serviceId }) => serviceId);
  for (const serviceId of services) ctx.session.touch(serviceId);
  const window = { serviceIds: services, from, before };
  const reading = readingOf(ctx.session);
  const units = await listUnits(reading, window);
  const failures = await listUnitFailures(reading, window);
  const mayRead = (dataClass: DataClass): boolean => services.every((serviceId) => reaches(ctx, dataClass, serviceId));
  return shown(testHypotheses([...new Set(args.codes)], units, failures, { from: args.from, to: args.to }, FACTORS, mayRead));
}

function bounds(args: HypothesesArgs): [Date, Date] {
  const instants = instantsOf(args);
  if (args.codes.length === 0 || args.codes.length > MOST_CODES)
    throw new WrongArgument('codes', `name from 1 to ${MOST_CODES} codes of failures`);
  if (daysBetween(args.from, args.to) >= LONGEST_DAYS) throw new WrongArgument('to', `a window has at most ${LONGEST_DAYS} days`);
  return instants;
}
