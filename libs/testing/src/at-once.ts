import { setTimeout as sleep } from 'node:timers/promises';
import type { TestDatabase } from './database';

// A transaction sees the activity as it was when it first looked, unless it forgets that.
const FORGET = 'select pg_stat_clear_snapshot()';
const WAITING = "select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

/**
 * Sends commands while nothing can be written to a table, each once those before it wait for a lock, and lets them write
 * when all do: whatever they decide without a lock of their own, they decide on the same rows.
 */
export async function atOnce<T>({ asAdmin }: TestDatabase, table: string, commands: readonly (() => Promise<T>)[]): Promise<T[]> {
  await asAdmin('begin');
  try {
    await asAdmin(`lock table ${table} in exclusive mode`);
    const waiting = async (): Promise<number> => {
      await asAdmin(FORGET);
      return (await asAdmin<{ n: number }>(WAITING))[0]?.n ?? 0;
    };
    const sent: Promise<T>[] = [];
    for (const send of commands) {
      sent.push(send());
      for (let looks = 0; (await waiting()) < sent.length; looks += 1) {
        if (looks === 4_000) throw new Error(`command ${sent.length} of ${commands.length} did not come to wait`);
        await sleep(10);
      }
    }
    await asAdmin('commit');
    return await Promise.all(sent);
  } finally {
    await asAdmin('rollback');
  }
}
