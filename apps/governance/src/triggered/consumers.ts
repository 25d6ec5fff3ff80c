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
import { listOpenOn, lockOpenActions, triggeredActionTable } from './repository';

interface Told {
  readonly rule: string;
  readonly personId: string | null;
  readonly because: readonly CitedRecord[];
}

/** A trigger opens an action with its data, or extends the one that is open for the same service, person and rule (R47). */
export async function followTriggers(writer: Writer, events: readonly EventEnvelope[]): Promise<void> {
  for (const event of events) {
    const told = event.data as unknown as Told;
    if (!isTrigger(told.rule)) continue;
    if (event.type === earlyWarningRaisedV1.type) {
      await leave(writer, event, told.rule);
      await openOrExtend(writer, firedBy(event, told.rule, told));
    }
    if (event.type === earlyWarningWithdrawnV1.type) await withdraw(writer, event.aggregateId, told.rule, event.serviceId, told.personId);
  }
}

const firedBy = (event: EventEnvelope, rule: TriggerRule, { personId, because }: Told): Fired => ({
  serviceId: event.serviceId,
  rule,
  personId,
  ground: { warningId: event.aggregateId, records: because },
  at: new Date(event.happenedAt),
});

/** A warning that is another service's now is no ground of an action of the one before. */
async function leave(writer: Writer, { aggregateId, serviceId }: EventEnvelope, rule: TriggerRule): Promise<void> {
  for (const open of await listOpenOn(writer, rule, aggregateId))
    if (open.serviceId !== serviceId) await withdraw(writer, aggregateId, rule, open.serviceId, open.personId);
}

async function withdraw(
  writer: Writer,
  warningId: string,
  rule: TriggerRule,
  serviceId: string | null,
  personId: string | null,
): Promise<void> {
  for (const open of await lockOpenActions(writer, serviceId, rule, personId)) {
    if (!open.grounds.some((ground) => ground.warningId === warningId)) continue;
    const less = await writer.update(triggeredActionTable, open, without(open, warningId));
    writer.announce(less.withdrawn ? triggeredActionWithdrawnV1 : triggeredActionExtendedV1, less, factsOf(less));
  }
}
