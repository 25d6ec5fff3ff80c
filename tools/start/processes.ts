import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bareEnvironment } from '../postgres/bare-environment';
import { FINISHES_WITHIN_MS, whileWaitingFor } from './patience';

export interface Running {
  readonly name: string;
  readonly pid: () => number | undefined;
  /** SIGTERM, and SIGKILL when it has not ended in time. */
  readonly stop: () => Promise<void>;
  /** Begins again what was stopped. */
  readonly resume: () => void;
  readonly kill: () => Promise<void>;
}

const MOST_WAIT_MS = 10_000;
/** What was just made is cleared up often: newer Node lets it grow, and seven idle processes held 1.3 GB for 0.8. */
const YOUNG = '--max-semi-space-size=8';

/**
 * Runs a program in a process group of its own, with its log in a file, and again when it dies by itself (sooner at
 * first, then less often), until it is stopped. Says each time that it died.
 */
export function keepRunning(
  name: string,
  file: string,
  env: Readonly<Record<string, string>>,
  logDir: string,
  changed: () => void,
  say: (line: string) => void,
  finishesWithinMs = FINISHES_WITHIN_MS,
): Running {
  mkdirSync(logDir, { recursive: true });
  let child: ChildProcess;
  let ended = Promise.resolve();
  let stopping = false;
  let deaths = 0;
  let again: NodeJS.Timeout | undefined;
  const begin = (): void => {
    const began = Date.now();
    const log = openSync(join(logDir, `${name}.log`), 'a');
    child = spawn(process.execPath, ['--enable-source-maps', YOUNG, file], {
      env: { ...bareEnvironment(), ...env },
      detached: true,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    ended = new Promise((done) =>
      child.once('exit', () => {
        done();
        if (stopping) return;
        say(`${name} ended by itself: starting it again (its log is ${join(logDir, `${name}.log`)})`);
        deaths = Date.now() - began > MOST_WAIT_MS ? 1 : deaths + 1;
        again = setTimeout(begin, Math.min(200 * 2 ** deaths, MOST_WAIT_MS)).unref();
      }),
    );
    changed();
  };
  begin();
  return {
    name,
    pid: () => child.pid,
    stop: async () => {
      stopping = true;
      clearTimeout(again);
      child.kill('SIGTERM');
      const inTime = Promise.race([ended.then(() => true), sleep(finishesWithinMs, false, { ref: false })]);
      if (await whileWaitingFor(name, inTime, say)) return;
      child.kill('SIGKILL');
      await ended;
    },
    resume: () => {
      if (!stopping) return;
      stopping = false;
      deaths = 0;
      begin();
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Runs a program to its end; throws with the end of what it said when it fails. */
export async function runOnce(name: string, file: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<void> {
  const child = spawn(process.execPath, [file, ...args], {
    env: { ...bareEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.once('exit', done));
  if (code !== 0) throw new Error(`${name} failed:\n${said.slice(-2_000)}`);
}

/** Waits until a process says that it is ready; throws with the end of its log when it does not in time. */
export async function untilReady(name: string, url: string, logDir: string, withinMs = 60_000): Promise<void> {
  for (const until = Date.now() + withinMs; Date.now() < until; await sleep(100)) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
    if (answer?.ok) return;
  }
  const log = readFileSync(join(logDir, `${name}.log`), 'utf8')
    .split('\n')
    .slice(-12)
    .join('\n');
  throw new Error(`${name} was not ready after ${withinMs / 1000} seconds. The end of its log:\n${log}`);
}
