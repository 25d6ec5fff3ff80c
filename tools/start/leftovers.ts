import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identityOf, lives, type ProcessIdentity } from '../postgres/process-identity';
import { keep, kept } from './kept';
import { FINISHES_WITHIN_MS, whileWaitingFor } from './patience';

const GONE_WITHIN_MS = 10_000;
/** They write out what they hold, which a slow disk takes a while over; later ones end later. */
const SERVERS = [
  { name: 'kafka', asking: 'SIGTERM', withinMs: 20_000 },
  { name: 'postgres', asking: 'SIGINT', withinMs: 60_000 },
] as const;

export interface Recorded extends ProcessIdentity {
  readonly name: string;
}

/** Keeps which processes run, so that the next start finds those that a killed one left behind. */
export function record(dataDir: string, pids: readonly { readonly name: string; readonly pid: number | undefined }[]): void {
  const rows = pids.flatMap(({ name, pid }): Recorded[] => (pid ? [{ name, ...identityOf(pid) }] : []));
  keep(join(dataDir, 'run.json'), rows);
}

export const forget = (dataDir: string): void => rmSync(join(dataDir, 'run.json'), { force: true });

/** The recorded processes that still run and are really ours. */
export const leftOver = (dataDir: string): Recorded[] => (kept<Recorded[]>(join(dataDir, 'run.json')) ?? []).filter((row) => lives(row));

/** Ends everything that was recorded, now; for when ending in peace takes too long. */
export function killAll(dataDir: string): void {
  for (const { pid } of leftOver(dataDir)) if (pid !== process.pid) signal(pid, 'SIGKILL');
}

/** Processes that a killed run left behind: the apps are asked to end first, and finish what they accepted, then Kafka, PostgreSQL last. */
export async function stopLeftovers(dataDir: string, say: (line: string) => void, appsFinishWithinMs = FINISHES_WITHIN_MS): Promise<void> {
  const left = leftOver(dataDir);
  const starter = left.find((row) => row.name === 'start');
  if (starter && starter.pid !== process.pid)
    throw new Error(`Causeway runs already from this folder (process ${starter.pid}). Stop it there first.`);
  const orphans = left.filter((row) => row.name !== 'start');
  if (orphans.length === 0) return;
  say(`Stopping ${orphans.length} processes that an earlier run left behind`);
  const apps = orphans.filter((row) => SERVERS.every(({ name }) => name !== row.name));
  await Promise.all(apps.map((row) => end(row, 'SIGTERM', appsFinishWithinMs, say)));
  for (const { name, asking, withinMs } of SERVERS)
    await Promise.all(orphans.filter((row) => row.name === name).map((row) => end(row, asking, withinMs, say)));
}

/** Asks a process to end, and ends it by force when it has not done so in time; waits until it is gone. */
async function end(row: Recorded, asking: NodeJS.Signals, withinMs: number, say: (line: string) => void): Promise<void> {
  signal(row.pid, asking);
  await whileWaitingFor(row.name, gone(row, withinMs), say);
  if (lives(row)) signal(row.pid, 'SIGKILL');
  await gone(row, GONE_WITHIN_MS);
}

async function gone(row: Recorded, withinMs: number): Promise<void> {
  for (const until = Date.now() + withinMs; lives(row) && Date.now() < until; await sleep(50));
}

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch {
    // it ended by itself
  }
};
