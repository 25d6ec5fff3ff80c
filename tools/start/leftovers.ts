import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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
  const file = join(dataDir, 'run.json');
  writeFileSync(`${file}.new`, JSON.stringify(rows));
  renameSync(`${file}.new`, file);
}

export const forget = (dataDir: string): void => rmSync(join(dataDir, 'run.json'), { force: true });

/** The recorded processes that still run and are really ours. */
export function leftOver(dataDir: string): Recorded[] {
  const file = join(dataDir, 'run.json');
  if (!existsSync(file)) return [];
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as Recorded[]).filter((row) => startOf(row.pid) === row.startedAt);
  } catch {
    return [];
  }
}
