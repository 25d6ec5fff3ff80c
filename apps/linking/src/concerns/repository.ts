import type { Writer } from '@causeway/persistence';
import { TIMES } from '../links/columns';
import type { Reading } from '../links/reading';
import type { ConcernFact, ConcernKind, InductionFact, ShiftFact } from '../units/facts';
import { SHIFT } from '../units/rota-repository';

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

/** The records that may be concerns with these ids, of those that stand. */
export const listConcerns = (tx: Reading, ids: readonly string[]): Promise<ConcernFact[]> =>
  tx.query<ConcernFact>(
    `select k.kind, k.id, k.service_id as "serviceId", k.person_id as "personId", ${TIMES}, k.facts->>'concernCode' as "concernCode"
       from known_record k where ${MAY_CONCERN} and k.state <> 'RETRACTED' and k.id = any($2::uuid[]) order by k.id`,
    [tx.tenantId, ids],
  );

/** Where and when a shift starts in which a concern may have happened. */
export interface Near {
  readonly concernId: string;
  readonly serviceId: string | null;
  readonly from: string;
  readonly until: string;
}

/** The shifts and visits that stand and start near each concern, in its service. */
export const listShiftsNear = (tx: Reading, near: readonly Near[]): Promise<(ShiftFact & { readonly concernId: string })[]> =>
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

/** The inductions of these workers in these services that stand. */
export const listInductionsOf = (tx: Reading, workerIds: readonly string[], serviceIds: readonly string[]): Promise<InductionFact[]> =>
  tx.query<InductionFact>(
    `select k.id, ${TIMES}, k.service_id as "serviceId", k.facts->>'staffMemberId' as "staffMemberId", (k.facts->>'orientation')::boolean as orientation
       from known_record k where k.tenant_id = $1 and k.kind = 'Induction' and k.state <> 'RETRACTED' and k.worker_id = any($2::uuid[]) and k.service_id = any($3::uuid[])`,
    [tx.tenantId, workerIds, serviceIds],
  );
