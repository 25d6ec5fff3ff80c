import { reachOf, readsEvery, type DataClass } from '@causeway/access';
import { WrongArgument } from '@causeway/kernel';
import type { GraphContext } from '@causeway/subgraph';
import { readingOf } from '../links/known-repository';
import type { Reading } from '../links/reading';
import { requireFew, requireShort } from '../measures/bounds';
import { instantsOf, type Window } from '../measures/window';
import { DAYS_BEFORE } from '../units/facts-repository';
import { listUnitFailures, listUnits } from '../units/repository';
import { FACTORS } from './factors';
import { listSourcesWithDeadLetters } from '../measures/marks-repository';
import { LATELY_MS } from '../warnings/seen';
import { countUnits, countUnlinked, isLinkingPending, type Services } from './repository';
import { shown } from './shown';
import { testHypotheses } from './testing';

export interface HypothesesArgs extends Window {
  readonly codes: readonly string[];
}

const MOST_CODES = 20;

/** For each source, up to when everything that it told was taken in, by the machine's clock; null where that is not known yet. */
export type SeenUntil = () => Readonly<Record<string, Date | null>>;

/** The hypotheses over one service; null for those who may not know of all that it measures. */
export async function hypothesesOfService(ctx: GraphContext, serviceId: string, args: HypothesesArgs, seenUntil: SeenUntil) {
  return readsEvery(ctx.caller, serviceId, ['MEASURE']) ? hypothesesOf(ctx, [serviceId], args, seenUntil) : null;
}

/** The hypotheses over every service whose measures the caller may know of; null where that is none. */
export async function hypothesesOfGroup(ctx: GraphContext, args: HypothesesArgs, seenUntil: SeenUntil) {
  const { ANY } = reachOf(ctx.caller, 'MEASURE');
  return ANY === null ? null : hypothesesOf(ctx, ANY, args, seenUntil);
}

async function hypothesesOf(ctx: GraphContext, asked: Services, args: HypothesesArgs, seenUntil: SeenUntil) {
  const [from, to] = bounds(args);
  const before = new Date(to.getTime() + 1);
  const reading = readingOf(ctx.session);
  // Before the figures: what comes in between makes them more complete than is said, and never less.
  const wanting = { sourcesBehind: await sourcesBehind(reading, seenUntil()), linksPending: await isLinkingPending(reading) };
  const counted = await countUnits(reading, asked, from, before);
  const all = counted.reduce((sum, { read }) => sum + read, 0);
  requireFew(all, `that window and the ${DAYS_BEFORE} days before it`, 'a shorter one, or for one service');
  const services = counted.map(({ serviceId }) => serviceId);
  for (const serviceId of asked === 'ALL' ? services : asked) ctx.session.touch(serviceId);
  const window = { serviceIds: services, from, before };
  const units = await listUnits(reading, window);
  const failures = await listUnitFailures(reading, window);
  const mayRead = (dataClass: DataClass): boolean => services.every((serviceId) => readsEvery(ctx.caller, serviceId, [dataClass]));
  const codes = [...new Set(args.codes)];
  return {
    ...shown(testHypotheses(codes, units, failures, { from: args.from, to: args.to }, FACTORS, mayRead)),
    unlinkedFailures: await countUnlinked(reading, asked, from, before, codes),
    ...wanting,
  };
}

/** Sources that were not heard from lately, and those of which an event waits as a dead letter. */
async function sourcesBehind(reading: Reading, seenUntil: ReturnType<SeenUntil>): Promise<string[]> {
  const silent = Object.entries(seenUntil).filter(([, time]) => time === null || Date.now() - time.getTime() > LATELY_MS);
  return [...new Set([...silent.map(([source]) => source), ...(await listSourcesWithDeadLetters(reading))])].sort();
}

function bounds(args: HypothesesArgs): [Date, Date] {
  const instants = instantsOf(args);
  if (args.codes.length === 0 || args.codes.length > MOST_CODES)
    throw new WrongArgument('codes', `name from 1 to ${MOST_CODES} codes of failures`);
  if (args.codes.some((code) => !/^[A-Z][A-Z0-9_]{1,39}$/.test(code)))
    throw new WrongArgument('codes', 'a code is of 2 to 40 capital letters, digits and underscores, such as FALL');
  requireShort(args);
  return instants;
}
