/** What became of a piece of a text. */
export type TextPartKind = 'KEPT' | 'ADDED' | 'REMOVED';

/** A piece of two texts that are compared. */
export interface TextPart {
  readonly kind: TextPartKind;
  readonly text: string;
}

/** Two texts of 4000 words that share neither beginning nor end; beyond that they are shown whole. */
const MOST_PAIRS = 16_000_000;

/** What turns one text into another, word by word and in reading order, with as much kept as can be. */
export function differenceOf(before: string, after: string): TextPart[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const start = sharedStart(old, now);
  const end = sharedStart(old.slice(start).reverse(), now.slice(start).reverse());
  const [removed, added] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
  const kept = removed.length * added.length > MOST_PAIRS ? [] : longestKept(removed, added);
  const parts: (readonly [TextPartKind, readonly string[]])[] = [['KEPT', old.slice(0, start)]];
  let [i, j] = [0, 0];
  for (const [oldAt, nowAt] of [...kept, [removed.length, added.length] as const]) {
    parts.push(['REMOVED', removed.slice(i, oldAt)], ['ADDED', added.slice(j, nowAt)], ['KEPT', removed.slice(oldAt, oldAt + 1)]);
    [i, j] = [oldAt + 1, nowAt + 1];
  }
  return joined([...parts, ['KEPT', old.slice(old.length - end)]]);
}

/** Each word with the space that follows it. */
const wordsOf = (text: string): string[] => text.match(/\s*\S+\s*?(?=\s|$)|\s+/g) ?? [];

function sharedStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((word, i) => word !== other[i]);
  return differs === -1 ? one.length : differs;
}

/** The longest common run of words, not all neighbours, as places in the one and in the other. */
function longestKept(one: readonly string[], other: readonly string[]): (readonly [number, number])[] {
  const width = other.length + 1;
  const longest = new Uint16Array((one.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1)
      longest[i * width + j] = one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const kept: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < one.length && j < other.length;) {
    if (one[i] === other[j]) kept.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return kept;
}

/** Neighbours of one kind become one part, and empty ones none; within a change what was taken out comes first. */
function joined(pieces: readonly (readonly [TextPartKind, readonly string[]])[]): TextPart[] {
  const parts: TextPart[] = [];
  for (const [kind, words] of pieces) {
    const text = words.join('');
    const last = parts.at(-1);
    if (text === '') continue;
    if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + text };
    else parts.push({ kind, text });
  }
  return parts;
}
