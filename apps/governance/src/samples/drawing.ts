import { createHash } from 'node:crypto';
import type { CitedRecord, RecordRef } from '@causeway/kernel';
import { byText, keyOf, type InspectionSample } from './domain';

/** How it is drawn. A change of the method is a new version: samples that were drawn keep theirs. */
export const METHOD = 'sha256-order/1';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The frame as it is kept: each record once, in the order of kind and id. */
export const frameOf = (refs: readonly RecordRef[]): string[] => [...new Set(refs.map(keyOf))].sort(byText);

/** SHA-256 of the frame's lines, each ended by a line feed. */
export const frameHashOf = (frame: readonly string[]): string => hashOf(frame.map((line) => `${line}\n`).join(''));

/**
 * The records whose SHA-256 of `<seed>/<kind>/<id>` comes first, in that order: whoever knows the seed and the frame draws the
 * same, in any language, and a record that is added or taken away moves no other.
 */
export const drawnFrom = (frame: readonly string[], seed: number, number: number): string[] =>
  [...frame]
    .map((line) => ({ line, score: hashOf(`${seed}/${line}`) }))
    .sort((one, other) => byText(one.score, other.score))
    .slice(0, number)
    .map(({ line }) => line);

/** What a sample is made of: the frame frozen, and those drawn from it. */
export function drawSample(refs: readonly CitedRecord[], seed: number, number: number) {
  const frame = frameOf(refs);
  const byKey = new Map(refs.map((ref) => [keyOf(ref), ref]));
  return {
    method: METHOD,
    frame,
    frameHash: frameHashOf(frame),
    drawn: drawnFrom(frame, seed, number).flatMap((key) => byKey.get(key) ?? []),
  };
}

/** Whether drawing again from the frame that was kept gives the records that were drawn, and the frame is the one of its hash. */
export const reproduces = ({ frame, frameHash, seed, number, drawn }: InspectionSample): boolean =>
  frameHashOf(frame) === frameHash && drawnFrom(frame, seed, number).join() === drawn.map(keyOf).join();
