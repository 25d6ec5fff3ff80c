import { Readable } from 'node:stream';
import { Ended } from './domain';
import { COMPLETE, HEARTBEAT } from './frames';
import type { OpenStream } from './open-streams';

export interface Pace {
  readonly heartbeatMs: number;
  /** How long a client may take nothing in. */
  readonly patienceMs: number;
  /** How long it then has to take in why the stream ended. */
  readonly graceMs: number;
}

/** How much may wait for a client that takes nothing in, in bytes. */
const MOST_WAITING = 16_384;

/**
 * A stream of server-sent events. The next frame is asked for when the client took the last in, so that however slow it
 * is, little waits for it here. It ends when the frames do, or when the open stream is ended; `lastly` says why.
 */
export function eventStream(frames: AsyncIterator<string>, stream: OpenStream, pace: Pace, lastly: (error: unknown) => string): Readable {
  let taken: (() => void) | undefined;
  const body = new Readable({
    highWaterMark: MOST_WAITING,
    read: () => taken?.(),
    destroy: (error, callback) => {
      stream.end('GONE');
      callback(error);
    },
  });
  const heartbeat = setInterval(() => taken === undefined && body.push(HEARTBEAT), pace.heartbeatMs);

  const put = (frame: string): Promise<void> =>
    new Promise((resolve, reject) => {
      if (body.push(frame)) return resolve();
      const patience = setTimeout(() => stream.end(new Ended('TOO_SLOW')), pace.patienceMs);
      const settle = (how: () => void): void => {
        clearTimeout(patience);
        taken = undefined;
        stream.signal.removeEventListener('abort', ended);
        how();
      };
      const ended = (): void => settle(() => reject(stream.signal.reason as Error));
      taken = () => settle(resolve);
      stream.signal.addEventListener('abort', ended, { once: true });
    });

  const run = async (): Promise<void> => {
    let last = '';
    try {
      for (let frame = await untilEnded(frames.next(), stream.signal); !frame.done; frame = await untilEnded(frames.next(), stream.signal))
        await put(frame.value);
    } catch (error) {
      last = lastly(error);
    }
    clearInterval(heartbeat);
    void frames.return?.();
    if (body.destroyed) return;
    body.push(`${last}${COMPLETE}`);
    body.push(null);
    const grace = setTimeout(() => body.destroy(), pace.graceMs);
    body.once('close', () => clearTimeout(grace));
  };
  void run();
  return body;
}

/** What is awaited, or the reason for which the stream was ended meanwhile. */
function untilEnded<T>(awaited: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(signal.reason as Error);
    if (signal.aborted) return ended();
    signal.addEventListener('abort', ended, { once: true });
    awaited.then(resolve, reject).finally(() => signal.removeEventListener('abort', ended));
  });
}
