import type { EventEnvelope } from '@causeway/event-contracts';
import type { Writer } from '@causeway/persistence';
import type { Told } from './domain';
import { listKnown, listPeopleEver, saveRecordPeople } from './told-repository';

/** Each event of a batch, and what is known of its record: one that takes a record back says nothing else of it. */
export async function toldBy(tx: Writer, events: readonly EventEnvelope[]): Promise<Told[]> {
  const known = await listKnown(
    tx,
    events.map((event) => ({ kind: event.aggregateKind, id: event.aggregateId })),
  );
  const said = events.map((event) => ({
    kind: event.aggregateKind,
    id: event.aggregateId,
    serviceId: event.serviceId,
    facts: event.data,
  }));
  return [...said, ...known];
}

export const uuids = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');

/**
 * Everyone whom a record of the batch is or ever was about, as far as anything told of it: one that is corrected may
 * have been another person's, of whom it then no longer speaks.
 */
export async function everAbout(tx: Writer, told: readonly Told[]): Promise<string[]> {
  const named = told.flatMap((one) => uuids(one.facts['personId']).map((personId) => ({ id: one.id, personId })));
  await saveRecordPeople(tx, named);
  const people = await listPeopleEver(
    tx,
    told.map((one) => one.id),
  );
  return [...people, ...told.flatMap((one) => (one.kind === 'Person' ? one.id : []))];
}

/** The people whom it is about. */
export const peopleOf = (told: Told): string[] => [
  ...uuids(told.facts['personId']),
  ...uuids(told.facts['peopleIds']),
  ...(told.kind === 'Person' ? [told.id] : []),
];
