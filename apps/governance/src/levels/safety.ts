import { ofOthers } from '../evidence/domain';
import type { NoteVerdict } from '../notes/domain';

/** What a note of a review says of whether people are safe, as far as it stands. */
export interface SafetyWord {
  /** Of whom it says so; of nobody by name in a note from before people were named, or of a review that concerns nobody. */
  readonly peopleIds: readonly string[];
  readonly verdict: NoteVerdict | null;
  /** Of each record that shows it and stands, whom it is about. */
  readonly shownBy: readonly { readonly peopleIds: readonly string[] }[];
}

/** Whether a word says of somebody that they are safe or corrected, by a record that stands and is of nobody else. */
const saysSafe = ({ verdict, shownBy }: SafetyWord, person: string): boolean =>
  verdict === 'SUFFICIENT' && shownBy.some((record) => !ofOthers(record, [person]));

/**
 * Those whom a review concerns and whom the last word on them does not show to be safe; words in the order in which they came. A word that
 * names nobody is good news of the one person whom the review concerns, and of none of several; that people are not safe, or that nobody
 * knows, it says of everybody.
 */
export const unsafeOf = (concerned: readonly string[], words: readonly SafetyWord[]): string[] =>
  concerned.filter((person) => {
    const last = words.filter((word) => isOf(word, person, concerned.length)).at(-1);
    return !last || !saysSafe(last, person);
  });

const isOf = ({ peopleIds, verdict }: SafetyWord, person: string, concerned: number): boolean =>
  peopleIds.length === 0 ? verdict !== 'SUFFICIENT' || concerned === 1 : peopleIds.includes(person);

/** Of a review that concerns nobody by name: whether the last word is that it is safe, by a record that stands. */
export const lastlySafe = (words: readonly SafetyWord[]): boolean => {
  const last = words.at(-1);
  return last?.verdict === 'SUFFICIENT' && last.shownBy.length > 0;
};
