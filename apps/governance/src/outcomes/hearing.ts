import { partitionOf } from '@causeway/event-contracts';
import type { Scope, Tx } from '@causeway/persistence';
import { findWatermark, listSourcesOfDeadLetters } from './figures-repository';
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
