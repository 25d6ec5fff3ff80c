import { identifiedChangeAmendedV1 } from '@causeway/event-contracts';
import { MANAGERS } from '@causeway/access';
import { refusal, type RecordRow, type Refusal } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import { factsOf } from './confirming';
import type { EarlierClock, IdentifiedChange } from './domain';
import { forgetShown } from './evidence-repository';
import { identifiedChangeTable, lockChangesShownBy } from './repository';
import { clockFor } from './clock';
import type { ClockRefusal } from './rules';

/**
 * A record that was entered in error shows no change: its changes lose it, and their clocks start with the earliest
 * of what is left (R31). A change can't be left without evidence; and whoever wrote what a confirmed change began with
 * does not by themselves give it a later due time once it is overdue. The clock by which it was overdue is kept, and told.
 */
export async function loseEvidence(
  tx: Tx,
  record: RecordRow,
): Promise<readonly Refusal<'ONLY_EVIDENCE' | 'CLOCK_NOT_YOURS' | ClockRefusal>[]> {
  for (const change of await lockChangesShownBy(tx, record.id)) {
    const evidence = change.evidence.filter((cited) => cited.id !== record.id);
    if (evidence.length === 0) return [refusal('ONLY_EVIDENCE', 'record', 'R31')];
    const clock = await clockFor(tx, evidence);
    if (!clock.ok) return clock.error.map((one) => ({ ...one, field: 'record' }));
    const later = change.dueAt < tx.clock.now() && clock.value.identifiedAt > change.identifiedAt;
    if (later && change.state === 'CONFIRMED' && !(await tx.mayAct(change.serviceId, MANAGERS)))
      return [refusal('CLOCK_NOT_YOURS', 'record', 'R31')];
    await forgetShown(tx, change.id, record.id);
    const amended = await tx.update(identifiedChangeTable, change, {
      evidence,
      ...clock.value,
      ...(later ? { earlierClocks: [...(change.earlierClocks ?? []), clockLost(change)] } : {}),
    });
    tx.announce(identifiedChangeAmendedV1, amended, factsOf(amended));
  }
  return [];
}

const clockLost = ({ identifiedAt, dueAt }: IdentifiedChange): EarlierClock => ({
  identifiedAt: identifiedAt.toISOString(),
  dueAt: dueAt.toISOString(),
});
