import type { Writer } from '@causeway/persistence';
import type { OutcomeTable } from '../measures/outcomes-repository';
import type { Told } from './domain';

/** What is known of these records, as far as anything is. */
export const listKnown = (tx: Writer, records: readonly { readonly kind: string; readonly id: string }[]): Promise<Told[]> =>
  tx.query<Told>(
    `select k.kind, k.id, k.service_id as "serviceId", k.facts from unnest($2::text[], $3::uuid[]) as e(kind, id)
       join known_record k on k.tenant_id = $1 and k.kind = e.kind and k.id = e.id`,
    [tx.tenantId, records.map((record) => record.kind), records.map((record) => record.id)],
  );

/** Notes whom records are about, beside those whom they were known to be about. */
export async function saveRecordPeople(tx: Writer, named: readonly { readonly id: string; readonly personId: string }[]): Promise<void> {
  await tx.query(
    `insert into record_person (tenant_id, record_id, person_id) select distinct $1::uuid, r.id, r.person from unnest($2::uuid[], $3::uuid[]) as r(id, person) order by 2, 3
     on conflict (tenant_id, record_id, person_id) do nothing`,
    [tx.tenantId, named.map((one) => one.id), named.map((one) => one.personId)],
  );
}

/** Everyone whom one of these records is or ever was about. */
export async function listPeopleEver(tx: Writer, recordIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ personId: string }>(
    'select distinct person_id as "personId" from record_person where tenant_id = $1 and record_id = any($2::uuid[]) order by 1',
    [tx.tenantId, recordIds],
  );
  return rows.map((row) => row.personId);
}

/** What a batch of events tells of, by which it may alter the links or the outcome of changes. */
export interface Touching {
  /** The changes that the events are about, and those that they answer. */
  readonly changeIds: readonly string[];
  /** Those that the events are about alone. */
  readonly toldIds: readonly string[];
  /** The people whose changes they may alter. */
  readonly peopleIds: readonly string[];
  /** The records and shifts on which changes may rest. */
  readonly recordIds: readonly string[];
  /** The shifts that someone joins: their services, and from when that person works. */
  readonly starts: readonly { readonly serviceId: string | null; readonly startsAt: unknown }[];
}

/**
 * The ids of the changes that are touched: those that are named and known, those of the people, those of whomever a change that is told is or ever was about,
 * those that rest on one of the records, and those of a service for which a shift that starts then may be the next delivery.
 */
export async function listTouchedChanges(tx: Writer, outcomes: OutcomeTable, touching: Touching): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select k.id from known_record k where k.tenant_id = $1 and k.kind = 'IdentifiedChange' and k.id = any($2::uuid[])
     union select k.id from known_record k where k.tenant_id = $1 and k.kind = 'IdentifiedChange' and k.person_id = any($3::uuid[])
     union select k.id from record_person p join known_record k on k.tenant_id = $1 and k.kind = 'IdentifiedChange' and k.person_id = p.person_id where p.tenant_id = $1 and p.record_id = any($7::uuid[])
     union select b.change_id from change_basis b where b.tenant_id = $1 and b.record_id = any($4::uuid[])
     union select o.id from ${outcomes} o join unnest($5::uuid[], $6::timestamptz[]) as a(service, starts) on o.service_id = a.service
      where o.tenant_id = $1 and o.identified_at < a.starts
        and not coalesce(o.next_delivery_at < a.starts and coalesce(o.published_at >= a.starts or o.published_delivery_at < a.starts, o.published_at is null), false)`,
    [
      tx.tenantId,
      touching.changeIds,
      touching.peopleIds,
      touching.recordIds,
      touching.starts.map((one) => one.serviceId),
      touching.starts.map((one) => one.startsAt),
      touching.toldIds,
    ],
  );
  return rows.map((row) => row.id);
}

/** The ids of the records of a kind that come next after one of them, by id, at most so many. */
export async function listIdsAfter(tx: Writer, kind: string, after: string, limit: number): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    'select id from known_record where tenant_id = $1 and kind = $2 and id > $3 order by id limit $4',
    [tx.tenantId, kind, after, limit],
  );
  return rows.map((row) => row.id);
}
