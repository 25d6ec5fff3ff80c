import { watermarkAdvancedV1, type EventEnvelope } from '@causeway/event-contracts';
import { londonDay } from '@causeway/kernel';
import type { Writer } from '@causeway/persistence';
import { CADENCES, nextDue } from './calendar';
import { putIn } from './checking';

/** As time goes on, keeps the calendar: linking tells every few seconds what time it is for a tenant. */
export async function keepCalendar(writer: Writer, events: readonly EventEnvelope[]): Promise<void> {
  const told = events.filter((event) => event.type === watermarkAdvancedV1.type).at(-1);
  if (told) await bringUpToDate(writer, new Date(told.happenedAt));
}

/** Puts in every check that fell due since the latest of its kind, so that a missed week shows as missed (R46). */
async function bringUpToDate(writer: Writer, now: Date): Promise<void> {
  const today = londonDay(now);
  const behind = await writer.query<{ serviceId: string | null; kind: string; latest: string }>(
    `select service_id as "serviceId", kind, max(due_on)::text as latest from check_entry
      where tenant_id = $1 and review_id is null group by service_id, kind having max(due_on) < $2 order by service_id, kind`,
    [writer.tenantId, today],
  );
  for (const { serviceId, kind, latest } of behind) {
    const cadence = CADENCES.find((one) => one.kind === kind);
    for (let due = cadence && nextDue(cadence, latest); cadence && due; due = due < today ? nextDue(cadence, due) : undefined)
      await putIn(writer, now, serviceId, cadence, due);
  }
}
