import { type Refusal } from '@causeway/kernel';
import type { Watermark } from './domain';

const LINKING = 'linking';

/**
 * The sources that hold back a verdict (R112): linking, when it is silent, names none that it reads, or has not counted
 * to the end of what is asked about; a source that linking, or this domain itself, has not heard from since a time of the machine; and any of
 * whose events one waits as a dead letter.
 */
export function silentSources(
  watermark: Watermark | null,
  seenHere: Readonly<Record<string, Date | null>>,
  deadLetters: readonly string[],
  lastDay: string,
  heardSince: number,
): string[] {
  const silent = (time: string | Date | null): boolean => time === null || new Date(time).getTime() < heardSince;
  const seen = Object.entries(watermark?.seenUntil ?? {});
  const linkingBehind = !watermark || watermark.reached <= lastDay || silent(watermark.at) || seen.length === 0;
  const behind = [...seen, ...Object.entries(seenHere)].filter(([, time]) => silent(time)).map(([source]) => source);
  return [...new Set([...(linkingBehind ? [LINKING] : []), ...behind, ...deadLetters])].sort();
}

/** A refusal that names the sources that were not heard from. */
export interface SourceBehind extends Refusal<'SOURCE_BEHIND'> {
  readonly sources: readonly string[];
}

export const sourceBehind = (sources: readonly string[], field: string): SourceBehind[] =>
  sources.length === 0 ? [] : [{ code: 'SOURCE_BEHIND', field, rule: 'R112', sources }];
