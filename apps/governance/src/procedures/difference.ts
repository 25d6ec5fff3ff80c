import { diffArrays } from 'diff';

/** What became of a piece of a text. */
export type TextPartKind = 'KEPT' | 'ADDED' | 'REMOVED';

/** A piece of two texts that are compared. */
export interface TextPart {
  readonly kind: TextPartKind;
  readonly text: string;
}

/** Words taken out and put in; texts that differ by more are shown whole, since finding what they share takes too long. */
const MOST_EDITS = 1_000;

/** What turns one text into another, word by word and in reading order; within a change what was taken out comes first. */
export function differenceOf(before: string, after: string): TextPart[] {
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_EDITS });
  const parts = changes
    ? changes.map(({ value, added, removed }) => ({
        kind: added ? ('ADDED' as const) : removed ? ('REMOVED' as const) : ('KEPT' as const),
        text: value.join(''),
      }))
    : [
        { kind: 'REMOVED' as const, text: before },
        { kind: 'ADDED' as const, text: after },
      ];
  return parts.filter(({ text }) => text !== '');
}

/** Each word with the space before it. */
const wordsOf = (text: string): string[] => text.match(/\s*\S+|\s+/g) ?? [];
