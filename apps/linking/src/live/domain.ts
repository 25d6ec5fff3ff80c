/** What became of a record. */
export type Change = 'MADE' | 'CHANGED' | 'RETRACTED';

/** One record that a transaction made, changed or took away. */
export interface Told {
  readonly position: number;
  readonly kind: string;
  readonly id: string;
  readonly change: Change;
  readonly serviceId: string | null;
  readonly personId: string | null;
  readonly happenedAt: Date;
  readonly recordedAt: Date;
}

/** Which updates a subscriber asked for, of those that they may know of. */
export interface Wanted {
  readonly serviceIds: readonly string[] | null;
  readonly reviewId: string | null;
}

/** The next updates of a stream. */
export interface Page {
  readonly told: readonly Told[];
  /** The last position that was looked at, whether it was told or not; null when there was nothing to look at. */
  readonly reached: number | null;
  /** Up to which position nothing is held any more. */
  readonly gone: number;
}

/** Why a stream ends that its caller did not leave, and what they do then. */
export const ENDINGS = {
  TOKEN_EXPIRED: 'The access token has expired. Go on from the last position with a new one.',
  TOO_SLOW: 'Nothing was taken in for too long. Go on from the last position.',
  STOPPING: 'The server is stopping. Go on from the last position.',
  POSITION_INVALID: 'This is no position that was given to you.',
  POSITION_NOT_HELD: 'What came after this position is no longer held. Load anew, and begin without a position.',
} as const;
export type Ending = keyof typeof ENDINGS;

/** Ends a stream with a code. */
export class Ended extends Error {
  constructor(readonly code: Ending) {
    super(ENDINGS[code]);
  }
}

/**
 * Whether a stream may go on from a position: nothing after it has gone, and it is none that this database has yet to
 * reach, as one of before a backup was put back.
 */
export const isHeld = (position: number, { gone, head }: { readonly gone: number; readonly head: number }): boolean =>
  position >= gone && position <= head;
