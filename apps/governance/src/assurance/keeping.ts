import { checkMissedV1, watermarkAdvancedV1, type EventEnvelope } from '@causeway/event-contracts';
import { londonDay } from '@causeway/kernel';
import type { Writer } from '@causeway/persistence';
import { CADENCES, nextDue } from './calendar';
import { putIn } from './checking';
import { checkTable, listHolders, listKindsBehind, lockUnraisedChecks } from './repository';

/** As time goes on, keeps the calendar: linking tells every few seconds what time it is for a tenant. */
export async function keepCalendar(writer: Writer, events: readonly EventEnvelope[]): Promise<void> {
  const told = events.filter((event) => event.type === watermarkAdvancedV1.type).at(-1);
  if (!told) return;
  const now = new Date(told.happenedAt);
  await bringUpToDate(writer, now);
  await alert(writer, now);
}

/** Raises, once for each check, that its day passed and it was not done (R46), and tells whoever else is to know (R81). */
async function alert(writer: Writer, now: Date): Promise<void> {
  for (const check of await lockUnraisedChecks(writer, londonDay(now))) {
    const { kind, role, dueOn, serviceId } = check;
    const tells = CADENCES.find((one) => one.kind === kind)?.tells;
    const toldIds = tells ? await listHolders(writer, tells, serviceId, londonDay(now)) : [];
    const alerted = await writer.update(checkTable, check, { alertedAt: now, toldIds });
    writer.announce(checkMissedV1, alerted, { kind, role, dueOn, alertedAt: now.toISOString(), ...(tells ? { toldIds } : {}) });
  }
}

/** Puts in every check that fell due since the latest of its kind, so that a missed week shows as missed (R46). */
async function bringUpToDate(writer: Writer, now: Date): Promise<void> {
  const today = londonDay(now);
  for (const { serviceId, kind, latest } of await listKindsBehind(writer, today)) {
    const cadence = CADENCES.find((one) => one.kind === kind);
    for (let due = cadence && nextDue(cadence, latest); cadence && due; due = due < today ? nextDue(cadence, due) : undefined)
      await putIn(writer, now, serviceId, cadence, due);
  }
}
