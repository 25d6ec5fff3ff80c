import { partitionOf } from '@causeway/event-contracts';
import type { Scope, Tx } from '@causeway/persistence';
import type { GraphContext } from '@causeway/subgraph';
import type { Watermark } from './domain';
import { findWatermark, listDeadSources, listSourcesOfDeadLetters, listWatermarks } from './figures-repository';
import { silentSources } from './measuring';

const silence = { ms: 60_000 };

/** Says, at start, for how long a source may say nothing before it is taken to be down: a minute unless said. */
export const takeForDownAfter = (ms: number): void => void (silence.ms = ms);

/**
 * The sources that hold back what is said of a service and the days up to one: those that linking has not heard from, by the mark that came the
 * way of its figures, so that none of them that linking told before the mark is still to come; and those that this domain has not, since
 * what stands of the evidence is what they told here.
 */
export async function notHeardFrom(tx: Tx, scope: Scope, serviceId: string | null, lastDay: string): Promise<string[]> {
  const watermark = await findWatermark(tx, partitionOf(serviceId ?? tx.tenantId));
  const dead = await listSourcesOfDeadLetters(tx);
  return silentSources(watermark, scope.seenUntil?.() ?? {}, dead, lastDay, Date.now() - silence.ms);
}

const [MARKS, DEAD] = [{}, {}];

/** The same for a reader, of any number of services by the same statements. */
export async function silentFor(ctx: GraphContext, serviceId: string | null, lastDay: string): Promise<string[]> {
  const partition = String(partitionOf(serviceId ?? ctx.caller.tenantId));
  const [watermark, dead] = await Promise.all([
    ctx.batch<Watermark | null>(MARKS, (keys) => listWatermarks(ctx.session, keys)).load(partition),
    ctx.batch<string[]>(DEAD, async () => [await listDeadSources(ctx.session)]).load('all'),
  ]);
  return silentSources(watermark, ctx.seenUntil?.() ?? {}, dead, lastDay, Date.now() - silence.ms);
}
