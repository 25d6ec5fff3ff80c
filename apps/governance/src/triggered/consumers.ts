import {
  earlyWarningRaisedV1,
  earlyWarningWithdrawnV1,
  triggeredActionExtendedV1,
  triggeredActionWithdrawnV1,
  type EventEnvelope,
} from '@causeway/event-contracts';
import type { CitedRecord } from '@causeway/kernel';
import type { Writer } from '@causeway/persistence';
import { isTrigger, without, type TriggerRule } from './domain';
import { factsOf, openOrExtend, type Fired } from './opening';
import { lockOpenActions, triggeredActionTable } from './repository';

interface Told {
  readonly rule: string;
  readonly personId: string | null;
  readonly because: readonly CitedRecord[];
}

/** A trigger opens an action with its data, or extends the one that is open for the same service, person and rule (R47). */
export async function followTriggers(writer: Writer, events: readonly EventEnvelope[]): Promise<void> {
  for (const event of events) {
    const told = event.data as unknown as Told;
    if (event.type === earlyWarningRaisedV1.type && isTrigger(told.rule)) await openOrExtend(writer, firedBy(event, told.rule, told));
    if (event.type === earlyWarningWithdrawnV1.type && isTrigger(told.rule)) await withdraw(writer, event, told.rule, told.personId);
  }
}

const firedBy = (event: EventEnvelope, rule: TriggerRule, { personId, because }: Told): Fired => ({
  serviceId: event.serviceId,
  rule,
  personId,
  ground: { warningId: event.aggregateId, records: because },
  at: new Date(event.happenedAt),
});

async function withdraw(writer: Writer, event: EventEnvelope, rule: TriggerRule, personId: string | null): Promise<void> {
  for (const open of await lockOpenActions(writer, event.serviceId, rule, personId)) {
    if (!open.grounds.some(({ warningId }) => warningId === event.aggregateId)) continue;
    const less = await writer.update(triggeredActionTable, open, without(open, event.aggregateId));
    writer.announce(less.withdrawn ? triggeredActionWithdrawnV1 : triggeredActionExtendedV1, less, factsOf(less));
  }
}
