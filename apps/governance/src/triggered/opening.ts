import { triggeredActionExtendedV1, triggeredActionOpenedV1 } from '@causeway/event-contracts';
import { newRow, type Writer } from '@causeway/persistence';
import { isAtRisk } from '../notices/domain';
import { dueOn, extended, restsOn, type Ground, type TriggeredAction, type TriggerRule } from './domain';
import { listSettledOn, lockOpenActions, triggeredActionTable } from './repository';

/** What fired: its rule, whom it is about, what it rests on, and when. */
export interface Fired {
  readonly serviceId: string | null;
  readonly rule: TriggerRule;
  readonly personId: string | null;
  readonly ground: Ground;
  readonly at: Date;
}

/**
 * Opens an action with its data, or extends the one that is open for the same service, person and rule (R47). What was settled stays so: a warning
 * that is told again with the records on which a settled action rests, as when its figure changed, asks nothing anew.
 */
export async function openOrExtend(writer: Writer, { serviceId, rule, personId, ground, at }: Fired): Promise<void> {
  const [open] = await lockOpenActions(writer, serviceId, rule, personId);
  if ((await listSettledOn(writer, rule, ground.warningId)).some((settled) => restsOn(settled, ground))) return;
  if (open) {
    if (restsOn(open, ground)) return;
    const more = await writer.update(triggeredActionTable, open, extended(open, ground, isAtRisk(rule) ? dueOn(at) : null));
    writer.announce(triggeredActionExtendedV1, more, factsOf(more));
    return;
  }
  const row: TriggeredAction = {
    ...newRow(writer.tenantId, serviceId, { happenedAt: at, recordedAt: at, receivedAt: at }),
    rule,
    personId,
    grounds: [ground],
    dueOn: dueOn(at),
    lookBy: dueOn(at),
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

export const factsOf = ({ rule, personId, grounds, dueOn: due }: TriggeredAction) => ({
  rule,
  personId,
  dueOn: due,
  because: grounds.flatMap(({ records }) => [...records]),
});
