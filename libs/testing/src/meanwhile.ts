import { setTimeout as sleep } from 'node:timers/promises';
import type { TestDatabase } from './database';

// A transaction sees the activity as it was when it first looked, unless it forgets that.
const FORGET = 'select pg_stat_clear_snapshot()';
const HELD_UP = 'select 1 from pg_stat_activity where datname = current_database() and pg_backend_pid() = any(pg_blocking_pids(pid))';
const UNDER_WAY =
  "select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend' and state <> 'idle'";

/** Sends `fn` while another's change of a row is not yet committed, and commits it once `fn` waits for that or is over. */
export async function meanwhile<T>(database: TestDatabase, change: string, values: readonly unknown[], fn: () => Promise<T>): Promise<T> {
  await database.asAdmin('begin');
  await database.asAdmin(change, values);
  const sent = fn();
  await heldUp(database, sent);
  await database.asAdmin('commit');
  return sent;
}

/** Resolves once something waits for what the superuser's open transaction has locked, or what was sent is over. */
export async function heldUp({ asAdmin }: TestDatabase, sent: Promise<unknown>): Promise<void> {
  let over = false;
  const end = (): void => void (over = true);
  sent.then(end, end);
  for (; !over; await sleep(5)) {
    await asAdmin(FORGET);
    if ((await asAdmin(HELD_UP)).length > 0) return;
  }
}

/** Whether nobody but the superuser has anything under way in the database. */
export async function atRest({ asAdmin }: TestDatabase): Promise<boolean> {
  return (await asAdmin(UNDER_WAY)).length === 0;
}
