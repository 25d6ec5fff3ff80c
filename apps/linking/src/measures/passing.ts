import type { Writer } from '@causeway/persistence';
import { holding } from '../links/holding';
import { lookAgain } from '../warnings/looking';
import { EVERYTHING, type Seen } from '../warnings/seen';
import { countMonths } from './months';
import { latestOf, settle } from './settling';

/** What time alone brings about for a tenant: changes fall due, months are counted, and warnings fire or end. Says whether every month is counted. */
export async function timePasses(tx: Writer, now: Date, seen: Seen = EVERYTHING): Promise<boolean> {
  await holding(tx);
  await settle(tx, now);
  const all = await countMonths(tx, await latestOf(tx, now));
  await lookAgain(tx, now, seen);
  return all;
}
