import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { bareEnvironment } from './bare-environment';

/** A process for certain: a number is used again, a number with its start is not. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, as the system tells it; null when that can't be known, and then it is never taken for ours. */
  readonly startedAt: string | null;
}

/** When a living process started; null when there is none (or it has ended and only waits to be reaped). */
export function startedAt(pid: number): string | null {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}

export const identityOf = (pid: number): ProcessIdentity => ({ pid, startedAt: startedAt(pid) });

/** Whether the process that was recorded is the one that now lives under its number. */
export function lives(recorded: ProcessIdentity, look: (pid: number) => string | null = startedAt): boolean {
  return recorded.startedAt !== null && look(recorded.pid) === recorded.startedAt;
}

/** Waits until no process has that number; whether that came in time. */
export async function gone(pid: number, withinMs: number): Promise<boolean> {
  for (const until = Date.now() + withinMs; Date.now() < until; await sleep(50)) if (startedAt(pid) === null) return true;
  return false;
}

/** State and start are the 3rd and 22nd fields; the 2nd, the command, may itself hold spaces and brackets. */
function fromProc(pid: number): string | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    // Ticks are counted from the boot, so the boot is part of the answer.
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${fields[19]}`;
  } catch {
    return null;
  }
}

function fromPs(pid: number): string | null {
  try {
    const [state, ...start] = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...bareEnvironment(), LC_ALL: 'C' },
    })
      .trim()
      .split(/\s+/);
    return !state || state.startsWith('Z') ? null : start.join(' ');
  } catch {
    return null;
  }
}
