import {
  earlyWarningRaisedV1,
  earlyWarningWithdrawnV1,
  triggeredActionExtendedV1,
  triggeredActionOpenedV1,
  triggeredActionWithdrawnV1,
  type EventEnvelope,
} from '@causeway/event-contracts';
import type { CitedRecord } from '@causeway/kernel';
import { newRow, type Writer } from '@causeway/persistence';
import { dueOn, extended, isTrigger, restsOn, without, type Ground, type TriggeredAction, type TriggerRule } from './domain';
import { triggeredActionTable } from './repository';

interface Told {
  readonly rule: string;
  readonly personId: string | null;
  readonly because: readonly CitedRecord[];
}

/** A trigger opens an action with its data, or extends the one that is open for the same service, person and rule (R47). */
export async function followTriggers(writer: Writer, events: readonly EventEnvelope[]): Promise<void> {
  for (const event of events) {
    const told = event.data as unknown as Told;
    if (event.type === earlyWarningRaisedV1.type && isTrigger(told.rule)) await fire(writer, event, told.rule, told);
    if (event.type === earlyWarningWithdrawnV1.type && isTrigger(told.rule)) await withdraw(writer, event, told.rule, told.personId);
  }
}

async function fire(writer: Writer, event: EventEnvelope, rule: TriggerRule, { personId, because }: Told): Promise<void> {
  const ground: Ground = { warningId: event.aggregateId, records: because };
  const [open] = await openOnes(writer, event.serviceId, rule, personId);
  if (open) {
    if (restsOn(open, ground)) return;
    const more = await writer.update(triggeredActionTable, open, extended(open, ground));
    writer.announce(triggeredActionExtendedV1, more, factsOf(more));
    return;
  }
  const at = new Date(event.happenedAt);
  const row: TriggeredAction = {
    ...newRow(writer.tenantId, event.serviceId, { happenedAt: at, recordedAt: at, receivedAt: at }),
    rule,
    personId,
    grounds: [ground],
    dueOn: dueOn(at),
    extensions: 0,
    withdrawn: false,
    settlement: null,
    reason: null,
    reviewId: null,
    settledById: null,
    settledAt: null,
  };
  await writer.insert(triggeredActionTable, row);
  writer.announce(triggeredActionOpenedV1, row, factsOf(row));
}

async function withdraw(writer: Writer, event: EventEnvelope, rule: TriggerRule, personId: string | null): Promise<void> {
  for (const open of await openOnes(writer, event.serviceId, rule, personId)) {
    if (!open.grounds.some(({ warningId }) => warningId === event.aggregateId)) continue;
    const less = await writer.update(triggeredActionTable, open, without(open, event.aggregateId));
    writer.announce(less.withdrawn ? triggeredActionWithdrawnV1 : triggeredActionExtendedV1, less, factsOf(less));
  }
}

/** One at most is open; whoever looks holds the key, so that two that fire at once make one action. */
async function openOnes(writer: Writer, serviceId: string | null, rule: TriggerRule, personId: string | null): Promise<TriggeredAction[]> {
  await writer.exclusively('triggered-action', serviceId ?? 'group', rule, personId ?? 'service');
  return writer.query<TriggeredAction>(
    `select ${triggeredActionTable.columns()} from triggered_action
      where tenant_id = $1 and service_id is not distinct from $2 and rule = $3 and person_id is not distinct from $4
        and settlement is null and not withdrawn`,
    [writer.tenantId, serviceId, rule, personId],
  );
}

const factsOf = ({ rule, personId, grounds, dueOn: due }: TriggeredAction) => ({
  rule,
  personId,
  dueOn: due,
  because: grounds.flatMap(({ records }) => [...records]),
});
