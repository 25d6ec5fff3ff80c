import { partitionOf } from '@causeway/event-contracts';
import { type Refusal } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import { SILENCE_MS } from '../config';
import type { Watermark } from './domain';
import { findWatermark, listSourcesOfDeadLetters } from './figures-repository';

const LINKING = 'linking';

/**
 * The sources that hold back a verdict (R112): linking, when it is silent, names none that it reads, or has not counted
 * to the end of what is asked about; a source that linking has not heard from lately; and any of whose events one waits
 * as a dead letter.
 */
export function silentSources(watermark: Watermark | null, deadLetters: readonly string[], lastDay: string, machineNow: number): string[] {
  const silent = (time: string | null): boolean => time === null || machineNow - Date.parse(time) > SILENCE_MS;
  const seen = Object.entries(watermark?.seenUntil ?? {});
  const linkingBehind = !watermark || watermark.reached <= lastDay || silent(watermark.at) || seen.length === 0;
  const behind = seen.filter(([, time]) => silent(time)).map(([source]) => source);
  return [...new Set([...(linkingBehind ? [LINKING] : []), ...behind, ...deadLetters])].sort();
}

/** A refusal that names the sources that were not heard from. */
export interface SourceBehind extends Refusal<'SOURCE_BEHIND'> {
  readonly sources: readonly string[];
}

export const sourceBehind = (sources: readonly string[], field: string): SourceBehind[] =>
  sources.length === 0 ? [] : [{ code: 'SOURCE_BEHIND', field, rule: 'R112', sources }];

/**
 * The sources that hold back what is said of a service and the days up to one: by the mark that came the way of its
 * figures, so that none of them that linking told before the mark is still to come. Silence is counted on the machine's clock.
 */
export async function notHeardFrom(tx: Tx, serviceId: string | null, lastDay: string, machineNow: number): Promise<string[]> {
  const watermark = await findWatermark(tx, partitionOf(serviceId ?? tx.tenantId));
  return silentSources(watermark, await listSourcesOfDeadLetters(tx), lastDay, machineNow);
}
