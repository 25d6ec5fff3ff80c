import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../checks/root';
import type { Order, Saying } from './told';

export type Role = 'producer' | 'relay' | 'consumer';

/** One process of the run. */
export interface Member {
  readonly pid: number;
  readonly kill: () => Promise<void>;
  readonly signal: (signal: 'SIGSTOP' | 'SIGCONT') => void;
  readonly order: (order: Order) => void;
  /** Its exit code, once it has ended; null when it was killed. */
  readonly ended: Promise<number | null>;
}

/** All processes of the run, each by its place; one that ends unasked is a fault of the run. */
export class Fleet {
  readonly #all = new Set<ChildProcess>();
  readonly #ears = new Set<(saying: Saying, by: Member) => void>();
  /** Processes that ended though nobody ended them. */
  readonly fallen: string[] = [];
  readonly #waiting = new Set<() => void>();
  #over = false;

  /** Hears what all of them say until it says so itself. */
  readonly hear = (ear: (saying: Saying, by: Member) => void): (() => void) => {
    this.#ears.add(ear);
    return () => void this.#ears.delete(ear);
  };

  /** Resolves with who first says what is waited for; null when nobody does in time. */
  readonly heard = (what: (saying: Saying, by: Member) => boolean, withinMs: number): Promise<Member | null> =>
    new Promise((done) => {
      const end = (by: Member | null): void => {
        clearTimeout(timer);
        this.#waiting.delete(giveUp);
        deaf();
        done(by);
      };
      const giveUp = (): void => end(null);
      this.#waiting.add(giveUp);
      const timer = setTimeout(giveUp, withinMs);
      const deaf = this.hear((saying, by) => void (what(saying, by) && end(by)));
    });

  readonly start = (role: Role, told: object): Member => {
    if (this.#over) throw new Error('stopped');
    // From the sources where this file itself is run from them.
    const typescript = __filename.endsWith('.ts');
    const options = typescript ? ['-C', '@causeway/source', '-r', join(ROOT, 'libs/testing/typescript-hook.cjs')] : [];
    const child = spawn(process.execPath, [...options, join(__dirname, `${role}.${typescript ? 'ts' : 'js'}`), JSON.stringify(told)], {
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true, // Ctrl-C in the terminal reaches us, and we end them
    });
    this.#all.add(child);
    let asked = false;
    let last = '';
    child.stdin.on('error', () => undefined);
    child.stderr.on('data', (chunk: Buffer) => (last = `${last}${chunk.toString()}`.slice(-2_000)));
    const ended = once(child, 'exit').then(([code]) => {
      this.#all.delete(child);
      if (!asked && !this.#over && code !== 0) this.fallen.push(`a ${role} ended with ${String(code)}: ${last.trim()}`);
      return code as number | null;
    });
    const member: Member = {
      pid: child.pid ?? 0,
      kill: async () => {
        asked = true;
        child.kill('SIGKILL');
        await ended;
      },
      signal: (signal) => void child.kill(signal),
      order: (order) => void child.stdin.write(`${JSON.stringify(order)}\n`),
      ended,
    };
    createInterface({ input: child.stdout }).on('line', (line) => {
      const saying = JSON.parse(line) as Saying;
      for (const ear of [...this.#ears]) ear(saying, member);
    });
    return member;
  };

  /** Ends all of them at once; none is started any more, and whoever waits for one waits no longer. */
  readonly end = (): void => {
    this.#over = true;
    for (const child of this.#all) child.kill('SIGKILL');
    for (const giveUp of [...this.#waiting]) giveUp();
  };
}
