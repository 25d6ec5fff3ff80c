import { setTimeout as sleep } from 'node:timers/promises';
import { lives } from '../../tools/postgres/process-identity';
import type { Recorded } from '../../tools/start/leftovers';

/** The names of processes in the order in which they end, while they are stopped; those that end between two looks have ended together. */
export async function endings(running: readonly Recorded[], stopping: Promise<void>): Promise<string[][]> {
  const ended: string[][] = [];
  for (let left = running; left.length > 0; await sleep(5)) {
    const gone = left.filter((one) => !lives(one));
    if (gone.length > 0) ended.push(gone.map(({ name }) => name));
    left = left.filter((one) => !gone.includes(one));
  }
  await stopping;
  return ended;
}
