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

/** Ends in peace once whoever read what is said has gone: a write that fails would end this process alone, and leave its servers. */
export function whenUnheard(said: NodeJS.WritableStream, inPeace: () => void): void {
  said.once('error', inPeace);
  said.on('error', () => undefined); // what is said on the way out reaches nobody either
}
