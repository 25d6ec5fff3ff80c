import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A process of a test's own, to be killed. */
export interface Child {
  /** Every line that it has written. */
  readonly lines: readonly string[];
  /** Resolves once it has written so many lines; rejects when it ends before. */
  readonly wrote: (lines: number) => Promise<void>;
  /** `kill -9`: resolves when it is gone and all that it wrote was read. */
  readonly kill: () => Promise<void>;
  /** Stops it where it is, and lets it go on. */
  readonly signal: (signal: 'SIGSTOP' | 'SIGCONT') => void;
  /** Resolves when it ends by itself; rejects when it fails. */
  readonly ended: () => Promise<void>;
}

/** Runs a TypeScript file in a process of its own, with JSON for its only argument. */
export function startChild(file: string, argument: object): Child {
  const hook = join(__dirname, '../typescript-hook.cjs');
  const child = spawn(process.execPath, ['-C', '@causeway/source', '-r', hook, file, JSON.stringify(argument)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  const gone = Promise.all([once(child, 'exit'), once(reader, 'close')]).then(([[code]]) => code as number | null);
  let over = false;
  void gone.then(() => (over = true));
  return {
    lines,
    wrote: async (n) => {
      while (lines.length < n) {
        if (over) throw new Error(`the child ended after ${lines.length} of ${n} lines`);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    },
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
    signal: (signal) => void child.kill(signal),
    ended: async () => {
      const code = await gone;
      if (code !== 0) throw new Error(`the child ended with ${code}`);
    },
  };
}
