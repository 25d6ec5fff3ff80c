import { faults } from '@causeway/kernel';
import { blamingOf, untestedOf, type CauseTest, type Said } from './domain';
import { blames } from './wording';

/** What a review says of its causes, and how they were tested, by records that stand. */
export interface Weighed extends Said {
  readonly tests: readonly CauseTest[];
}

/**
 * What stands against saying something to somebody outside the review: words that put it down to a worker, while a cause that blames, or
 * each where none does, is not tested on all of the five, or while the review has no cause. What was told can't be taken back (R96).
 */
export const toldFaults = <Field extends 'told' | 'answer'>(words: string | null, field: Field, weighed: Weighed) =>
  faults([[words !== null && blames(words) && untested(words, weighed), 'BLAME_UNTESTED', field, 'R96']]);

function untested(words: string, weighed: Weighed): boolean {
  const blaming = blamingOf(weighed, [words]);
  return blaming.length === 0 || blaming.some(({ id }) => untestedOf(id, weighed.tests).length > 0);
}
