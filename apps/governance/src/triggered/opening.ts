import { triggeredActionExtendedV1, triggeredActionOpenedV1 } from '@causeway/event-contracts';
import { newRow, type Writer } from '@causeway/persistence';
import { dueOn, extended, restsOn, type Ground, type TriggeredAction, type TriggerRule } from './domain';
import { triggeredActionTable } from './repository';

/** What fired: its rule, whom it is about, what it rests on, and when. */
export interface Fired {
  readonly serviceId: string | null;
  readonly rule: TriggerRule;
  readonly personId: string | null;
  readonly ground: Ground;
  readonly at: Date;
}

/** Opens an action with its data, or extends the one that is open for the same service, person and rule (R47). */
export async function openOrExtend(writer: Writer, { serviceId, rule, personId, ground, at }: Fired): Promise<void> {
  const [open] = await openOnes(writer, serviceId, rule, personId);
  if (open) {
    if (restsOn(open, ground)) return;
    const more = await writer.update(triggeredActionTable, open, extended(open, ground));
    writer.announce(triggeredActionExtendedV1, more, factsOf(more));
    return;
  }
  const row: TriggeredAction = {
    ...newRow(writer.tenantId, serviceId, { happenedAt: at, recordedAt: at, receivedAt: at }),
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

/** One at most is open; whoever looks holds the key, so that two that fire at once make one action. */
export async function openOnes(
  writer: Writer,
  serviceId: string | null,
  rule: TriggerRule,
  personId: string | null,
): Promise<TriggeredAction[]> {
  await writer.exclusively('triggered-action', serviceId ?? 'group', rule, personId ?? 'service');
  return writer.query<TriggeredAction>(
    `select ${triggeredActionTable.columns()} from triggered_action
      where tenant_id = $1 and service_id is not distinct from $2 and rule = $3 and person_id is not distinct from $4
        and settlement is null and not withdrawn`,
    [writer.tenantId, serviceId, rule, personId],
  );
}

export const factsOf = ({ rule, personId, grounds, dueOn: due }: TriggeredAction) => ({
  rule,
  personId,
  dueOn: due,
  because: grounds.flatMap(({ records }) => [...records]),
});
