/** A terminal, npm and the door of `npm start` each pass one Ctrl-C on: what comes so soon after is the same one. */
const SAME_WITHIN_MS = 1_000;

export interface Stopping {
  /** Whether somebody has asked for the end. */
  readonly asked: () => boolean;
  /** A signal at this time of the machine. */
  readonly signal: (at: number) => void;
}

/** The first signal ends in peace, a second one that is really another ends by force. */
export function stopping(inPeace: () => void, byForce: () => void): Stopping {
  let first: number | null = null;
  return {
    asked: () => first !== null,
    signal: (at) => {
      if (first === null) {
        first = at;
        inPeace();
      } else if (at - first >= SAME_WITHIN_MS) byForce();
    },
  };
}
