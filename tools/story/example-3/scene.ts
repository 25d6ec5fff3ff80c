import type { Answer } from '../../play/client';
import type { Scene } from '../scene';

/** A sign of harm in a visit note, as the play keeps it. */
export interface Sign {
  readonly personId: string;
  readonly note: Answer;
  readonly notedAt: string;
  /** Null while nobody has seen the note for what it is. */
  readonly indicator: Answer | null;
  readonly flaggedAt: string;
  readonly review: Answer | null;
  readonly reviewedAt: string;
}

/** What was known when the review was opened. */
export interface Failure extends Scene {
  /** The signs of the quarter, in the order of their notes. */
  readonly signs: readonly Sign[];
  readonly audit: Answer;
  /** Somebody who is visited says that they feel unsafe. */
  readonly feedback: Answer;
  /** A carer asks whether what she saw is serious enough. */
  readonly question: Answer;
  /** The carer's supervision, which spoke of rotas, and the course that she was sent on afterwards. */
  readonly supervision: Answer;
  readonly lateTraining: Answer;
  /** What the senior carer was taught before the quarter began. */
  readonly training: Answer;
}

/** The review, as the later chapters need it. */
export interface Case extends Failure {
  readonly reviewId: string;
}

/** The sign of this place in the quarter. */
export function signOf({ signs }: Pick<Failure, 'signs'>, place: number): Sign {
  const sign = signs[place];
  if (!sign) throw new Error(`the quarter has no sign ${place}`);
  return sign;
}

/** An indicator that was flagged. */
export function indicatorOf({ indicator }: Sign): Answer {
  if (!indicator) throw new Error('nobody flagged it');
  return indicator;
}
