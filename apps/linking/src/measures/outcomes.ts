import { ENGLAND_AND_WALES, londonDay, workingDaysBetween } from '@causeway/kernel';
import type { Writer } from '@causeway/persistence';
import type { KnownChange } from '../links/facts-repository';
import type { Judged } from '../links/rules';
import { exclusionOf, type PersonFact } from './domain';
import { deleteOutcomes, listCountedAlready, listPeople, saveOutcomes, type OutcomeRow, type OutcomeTable } from './outcomes-repository';

interface JudgedChange {
  readonly change: KnownChange;
  readonly is: Judged;
}

/** Keeps what became of each change, to be counted: also of one entered in error, which is listed. */
export async function keepOutcomes(tx: Writer, judged: readonly JudgedChange[], table: OutcomeTable): Promise<void> {
  const kept = judged.filter(({ change }) => change.counts || change.inError);
  const gone = judged.filter((each) => !kept.includes(each)).map(({ change }) => change.id);
  if (gone.length > 0) await deleteOutcomes(tx, table, gone);
  if (kept.length === 0) return;
  const people = await listPeople(
    tx,
    kept.map(({ change }) => change.personId),
  );
  const again = await listCountedAlready(
    tx,
    kept.map(({ change }) => change.id),
  );
  await saveOutcomes(
    tx,
    table,
    kept.map((each) => rowOf(each, people.get(each.change.personId) ?? null, again.has(each.change.id))),
  );
}

const rowOf = ({ change, is }: JudgedChange, person: PersonFact | null, again: boolean): OutcomeRow => ({
  id: change.id,
  service_id: change.serviceId,
  person_id: change.personId,
  first_source: change.firstSource,
  high_risk: change.highRisk,
  identified_at: change.identifiedAt,
  due_at: change.dueAt,
  excluded: exclusionOf(change, person, again),
  published_at: is.publishedAt,
  working_days: workingDaysTo(change.identifiedAt, is.publishedAt),
  next_delivery_at: is.nextDeliveryAt,
  briefed: is.briefed,
  published_delivery_at: is.publishedDeliveryAt,
  briefed_after_publication: is.briefedAfterPublication,
});

function workingDaysTo(identifiedAt: string, publishedAt: string | null): number | null {
  if (!publishedAt) return null;
  const days = workingDaysBetween(londonDay(new Date(identifiedAt)), londonDay(new Date(publishedAt)), ENGLAND_AND_WALES);
  return days.ok ? days.value : null;
}
