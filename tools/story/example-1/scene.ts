import type { Answer, Player } from '../../play/client';
import type { World } from '../../play/world';
import type { Telling } from '../telling';

/** Where example 1 plays, and who plays it. */
export interface Scene {
  readonly told: Telling;
  readonly player: Player;
  readonly world: World;
  readonly staff: World['staff'];
  readonly serviceId: string;
  readonly people: World['people'];
}

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

export const at = (day: string, time = '10:00'): string => `${day}T${time}:00.000Z`;

export const ref = (kind: string, record: Answer): Answer => ({ kind, id: record['id'] });
