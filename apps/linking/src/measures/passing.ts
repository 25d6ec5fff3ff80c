import type { Writer } from '@causeway/persistence';
import { holding } from '../links/holding';
import { lookAgain } from '../warnings/looking';
import { settle } from './settling';

/** What time alone brings about for a tenant: changes fall due, and warnings fire or end. */
export async function timePasses(tx: Writer, now: Date): Promise<void> {
  await holding(tx);
  await settle(tx, now);
  await lookAgain(tx, now);
}
