import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { keep, kept } from './kept';

const APP_ENDS_WITHIN_MS = 10_000;
/** It writes out what it holds, which a slow disk takes a while over. */
const POSTGRES_ENDS_WITHIN_MS = 60_000;

interface Recorded {
  readonly name: string;
  readonly pid: number;
  /** The kernel's start time of that process: another process with the same number has another. */
  readonly startedAt: string;
}

/** When a process began, as the kernel counts it; null where there is none, or where the system does not say. */
export function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

/** Keeps which processes run, so that the next start finds those that a killed one left behind. */
export function record(dataDir: string, pids: readonly { readonly name: string; readonly pid: number | undefined }[]): void {
  const rows = pids.flatMap(({ name, pid }): Recorded[] => {
    const startedAt = pid ? startOf(pid) : null;
    return pid && startedAt ? [{ name, pid, startedAt }] : [];
  });
  keep(join(dataDir, 'run.json'), rows);
}

export const forget = (dataDir: string): void => rmSync(join(dataDir, 'run.json'), { force: true });

/** The recorded processes that still run and are really ours. */
export const leftOver = (dataDir: string): Recorded[] =>
  (kept<Recorded[]>(join(dataDir, 'run.json')) ?? []).filter((row) => startOf(row.pid) === row.startedAt);

/** Ends everything that was recorded, now; for when ending in peace takes too long. */
export function killAll(dataDir: string): void {
  for (const { pid } of leftOver(dataDir)) if (pid !== process.pid) signal(pid, 'SIGKILL');
}

/** Processes that a killed run left behind: the apps are asked to end first, PostgreSQL last. */
export async function stopLeftovers(dataDir: string, say: (line: string) => void): Promise<void> {
  const left = leftOver(dataDir);
  const starter = left.find((row) => row.name === 'start');
  if (starter && starter.pid !== process.pid)
    throw new Error(`Causeway runs already from this folder (process ${starter.pid}). Stop it there first.`);
  const orphans = left.filter((row) => row.name !== 'start');
  if (orphans.length === 0) return;
  say(`Stopping ${orphans.length} processes that an earlier run left behind`);
  const [servers, apps] = [orphans.filter((row) => row.name === 'postgres'), orphans.filter((row) => row.name !== 'postgres')];
  await Promise.all(apps.map((row) => end(row, 'SIGTERM', APP_ENDS_WITHIN_MS)));
  await Promise.all(servers.map((row) => end(row, 'SIGINT', POSTGRES_ENDS_WITHIN_MS)));
}

/** Asks a process to end, and ends it by force when it has not done so in time; waits until it is gone. */
async function end(row: Recorded, asking: NodeJS.Signals, withinMs: number): Promise<void> {
  const lives = (): boolean => startOf(row.pid) === row.startedAt;
  signal(row.pid, asking);
  for (const until = Date.now() + withinMs; lives() && Date.now() < until; await sleep(50));
  if (lives()) signal(row.pid, 'SIGKILL');
  for (const until = Date.now() + APP_ENDS_WITHIN_MS; lives() && Date.now() < until; await sleep(50));
}

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch {
    // it ended by itself
  }
};
