import type { Caller } from '@causeway/access';
import { Ended } from './domain';

export interface OpenStream {
  readonly signal: AbortSignal;
  /** Ends it, for a reason that its caller is told, or since its caller is gone. */
  readonly end: (reason: Ended | 'GONE') => void;
}

export interface StreamLimits {
  readonly ofCaller: number;
  readonly ofProcess: number;
}

/** The streams that are open in this process. */
export class OpenStreams {
  readonly #open = new Map<string, Set<AbortController>>();
  #count = 0;

  constructor(private readonly limits: StreamLimits) {}

  /** Opens one; null where the caller, or the process, has as many as are allowed. */
  open({ tenantId, subject }: Caller): OpenStream | null {
    const key = `${tenantId}/${subject}`;
    const own = this.#open.get(key) ?? new Set();
    if (own.size >= this.limits.ofCaller || this.#count >= this.limits.ofProcess) return null;
    const control = new AbortController();
    this.#open.set(key, own.add(control));
    this.#count += 1;
    control.signal.addEventListener('abort', () => {
      own.delete(control);
      this.#count -= 1;
      if (own.size === 0) this.#open.delete(key);
    });
    return { signal: control.signal, end: (reason) => control.abort(reason) };
  }

  endAll(): void {
    for (const own of [...this.#open.values()]) for (const control of [...own]) control.abort(new Ended('STOPPING'));
  }
}
