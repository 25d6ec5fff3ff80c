/** What a command ends with. */
export const EXIT = { DONE: 0, FAILED: 1, MISUSED: 2, UNREACHED: 3 } as const;

/** Why a command can't go on, as a sentence for whoever typed it. */
export class Fault extends Error {
  constructor(
    message: string,
    readonly exit: keyof typeof EXIT = 'FAILED',
  ) {
    super(message);
  }
}
