import { setTimeout as sleep } from 'node:timers/promises';
import type { TestDatabase } from './database';

/** Sends `fn` while another's change of a row is not yet committed, and commits it after: what must wait for it, waits. */
export async function meanwhile<T>(database: TestDatabase, change: string, values: readonly unknown[], fn: () => Promise<T>): Promise<T> {
  await database.asAdmin('begin');
  await database.asAdmin(change, values);
  const waiting = fn();
  await sleep(300);
  await database.asAdmin('commit');
  return waiting;
}
