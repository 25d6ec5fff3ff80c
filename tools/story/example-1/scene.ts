import type { Answer } from '../../play/client';
import type { Scene } from '../scene';

/** What was known when the review was opened. */
export interface Failure extends Scene {
  /** The identified changes of the baseline, in its order. */
  readonly changes: readonly Answer[];
  readonly handover: Answer;
  readonly allocation: Answer;
  readonly audit: Answer;
}

/** The review, as the later chapters need it. */
export interface Case extends Failure {
  readonly reviewId: string;
  /** The visible problem, in the review's words. */
  readonly problem: string;
  /** The note, feedback or plan review that showed a change of the baseline. */
  readonly noteOf: (change: number) => Answer;
}
