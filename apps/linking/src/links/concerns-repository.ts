import type { Writer } from '@causeway/persistence';
import type { ConcernFact, ConcernKind, ShiftFact, WorkFact } from '../units/facts';
import { TIMES } from './columns';
import type { Reading } from './reading';
import type { AssignmentFact } from './rules';

export const CONCERN_KINDS: readonly ConcernKind[] = ['Complaint', 'Feedback', 'Incident'];

/** Known records `k` that may be concerns. */
const MAY_CONCERN = `k.tenant_id = $1 and k.kind in ('Complaint', 'Feedback', 'Incident')`;

/** What a batch of events tells of, by which it may alter the links of concerns. */
export interface TouchingConcerns {
  /** The concerns that the events are about. */
  readonly concernIds: readonly string[];
  /** The records on which links of concerns may rest. */
  readonly recordIds: readonly string[];
  /** The shifts and visits that are told of, from their start to the last instant at which something happened in them. */
  readonly units: readonly { readonly serviceId: string | null; readonly from: string; readonly until: string }[];
}

/** `offset 0` keeps each step by its index, as far as the times reach: else what is read grows with the history of the service. */
const EACH = 'offset 0';

/** The ids of the concerns that are touched: those that are told of, those that happened in a unit, and those that rest on one of the records. */
export async function listTouchedConcerns(tx: Writer, touching: TouchingConcerns): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select k.id from known_record k where ${MAY_CONCERN} and k.id = any($2::uuid[])
     union select c.id from unnest($3::uuid[], $4::timestamptz[], $5::timestamptz[]) as u(service, starts, ends) cross join lateral (
       select k.id from known_record k where ${MAY_CONCERN} and k.service_id = u.service and k.happened_at >= u.starts and k.happened_at <= u.ends ${EACH}) c
     union select b.concern_id from concern_basis b where b.tenant_id = $1 and b.record_id = any($6::uuid[])`,
    [
      tx.tenantId,
      touching.concernIds,
      touching.units.map((unit) => unit.serviceId),
      touching.units.map((unit) => unit.from),
      touching.units.map((unit) => unit.until),
      touching.recordIds,
    ],
  );
  return rows.map((row) => row.id).sort();
}

/** The ids of the records of a kind that come next after one of them, by id, at most so many. */
export async function listConcernIdsAfter(tx: Writer, kind: ConcernKind, after: string, limit: number): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    'select id from known_record where tenant_id = $1 and kind = $2 and id > $3 order by id limit $4',
    [tx.tenantId, kind, after, limit],
  );
  return rows.map((row) => row.id);
}

/** The records that may be concerns with these ids, of those that stand. */
export const listConcerns = (tx: Writer, ids: readonly string[]): Promise<ConcernFact[]> =>
  tx.query<ConcernFact>(
    `select k.kind, k.id, k.service_id as "serviceId", k.person_id as "personId", ${TIMES}, k.facts->>'concernCode' as "concernCode"
       from known_record k where ${MAY_CONCERN} and k.state <> 'RETRACTED' and k.id = any($2::uuid[]) order by k.id`,
    [tx.tenantId, ids],
  );

/** A unit's columns, of a known record `k`. */
export const SHIFT = `k.id, ${TIMES}, k.service_id as "serviceId", k.facts->>'kind' as kind, k.facts->>'startsAt' as "startsAt", k.facts->>'endsAt' as "endsAt",
    (k.facts->>'plannedStaff')::int as "plannedStaff", k.facts->'peopleIds' as "peopleIds"`;

/** An assignment's columns, of a known record `k`. */
const WORK = `k.id, ${TIMES}, k.service_id as "serviceId", k.facts->'peopleIds' as "peopleIds", k.facts->>'shiftId' as "shiftId", k.facts->>'staffMemberId' as "staffMemberId", k.facts->>'startsAt' as "startsAt",
    k.facts->>'endsAt' as "endsAt", (k.facts->>'agency')::boolean as agency`;

/** Where and when a shift starts in which a concern may have happened. */
export interface Near {
  readonly concernId: string;
  readonly serviceId: string | null;
  readonly from: string;
  readonly until: string;
}

/** The shifts and visits that stand and start near each concern, in its service. */
export const listShiftsNear = (tx: Writer, near: readonly Near[]): Promise<(ShiftFact & { readonly concernId: string })[]> =>
  tx.query<ShiftFact & { concernId: string }>(
    `select c.id as "concernId", ${SHIFT} from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[]) as c(id, service, since, until) cross join lateral (
       select * from known_record k where k.tenant_id = $1 and k.kind = 'Shift' and k.state <> 'RETRACTED'
         and k.service_id = c.service and k.unit_starts >= c.since and k.unit_starts <= c.until ${EACH}) k`,
    [
      tx.tenantId,
      near.map((one) => one.concernId),
      near.map((one) => one.serviceId),
      near.map((one) => one.from),
      near.map((one) => one.until),
    ],
  );

/** Everyone's assignments to these shifts, as far as they stand. */
export const listWorkOn = (tx: Reading, shiftIds: readonly string[]): Promise<(WorkFact & AssignmentFact)[]> =>
  tx.query<WorkFact & AssignmentFact>(
    `select ${WORK} from known_record k where k.tenant_id = $1 and k.kind = 'Assignment' and k.state <> 'RETRACTED' and k.shift_id = any($2::uuid[]) order by k.id`,
    [tx.tenantId, shiftIds],
  );

/** Notes which records concerns rest on, beside those that they were known to rest on. */
export async function saveConcernBasis(
  tx: Writer,
  basis: readonly { readonly recordId: string; readonly concernId: string }[],
): Promise<void> {
  await tx.query(
    `insert into concern_basis (tenant_id, record_id, concern_id) select distinct $1::uuid, b.record, b.concern from unnest($2::uuid[], $3::uuid[]) as b(record, concern) order by 2, 3
     on conflict (tenant_id, record_id, concern_id) do nothing`,
    [tx.tenantId, basis.map((one) => one.recordId), basis.map((one) => one.concernId)],
  );
}
