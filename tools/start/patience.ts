/**
 * How long a process that was asked to end may take over what it had accepted before it is ended by force. The longest is an
 * import through the gateway, which is waited for 90 s; some seconds are for closing what it was done with.
 */
export const FINISHES_WITHIN_MS = 100_000;

const SAY_AFTER_MS = 2_000;
const SAY_EVERY_MS = 10_000;

/** What comes of the work; says after two seconds whose end is waited for, and then now and then how long that has been. */
export async function whileWaitingFor<T>(name: string, work: Promise<T>, say: (line: string) => void): Promise<T> {
  const began = Date.now();
  let shown: NodeJS.Timeout | undefined;
  const first = setTimeout(() => {
    say(`Waiting for ${name} to finish what it has accepted`);
    shown = setInterval(() => say(`Waiting for ${name}: ${Math.round((Date.now() - began) / 1000)} s`), SAY_EVERY_MS).unref();
  }, SAY_AFTER_MS).unref();
  try {
    return await work;
  } finally {
    clearTimeout(first);
    clearInterval(shown);
  }
}
