import { blamingIn, plainly, vagueIn } from '../causes/wording';
import { hindsightIn } from './hindsight';

/** What words do: put a failure down to a person, judge it by how it ended, or name no mechanism. */
export type WordingKind = 'BLAME' | 'HINDSIGHT' | 'VAGUE';

/** A text of a review, and where it stands. */
export interface Text {
  readonly kind: string;
  readonly id: string;
  readonly field: string;
  readonly text: string;
}

/** Words that a reader might stop at, in the text as it stands: it is never changed by that (R118). */
export interface WordingFlag extends Omit<Text, 'text'> {
  readonly wording: WordingKind;
  /** The words as they read, in lower case, each once. */
  readonly words: readonly string[];
}

/** What a text is flagged for, by LRRIT D4 and D6 and by what names no mechanism (R95, R118). */
export function flagsOf({ text, ...place }: Text): WordingFlag[] {
  const plain = plainly(text);
  const found: readonly (readonly [WordingKind, readonly string[]])[] = [
    ['BLAME', blamingIn(plain)],
    ['HINDSIGHT', hindsightIn(plain)],
    ['VAGUE', vagueIn(plain)],
  ];
  return found.flatMap(([wording, words]) => (words.length > 0 ? [{ ...place, wording, words: [...new Set(words)] }] : []));
}
