import { TIMES } from '../links/columns';
import type { Reading } from '../links/reading';
import type { AssignmentFact } from '../links/rules';
import type { ShiftFact, WorkFact } from './facts';
import type { StretchOf } from './stretches';

/** A unit's columns, of a known record `k`. */
export const SHIFT = `k.id, ${TIMES}, k.service_id as "serviceId", k.facts->>'kind' as kind, k.facts->>'startsAt' as "startsAt", k.facts->>'endsAt' as "endsAt",
    (k.facts->>'plannedStaff')::int as "plannedStaff", k.facts->'peopleIds' as "peopleIds"`;

/** An assignment's columns, of a known record `k`. */
const WORK = `k.id, ${TIMES}, k.service_id as "serviceId", k.facts->'peopleIds' as "peopleIds", k.facts->>'shiftId' as "shiftId", k.facts->>'staffMemberId' as "staffMemberId", k.facts->>'startsAt' as "startsAt",
    k.facts->>'endsAt' as "endsAt", (k.facts->>'agency')::boolean as agency`;

/** Everyone's assignments to these shifts, as far as they stand. */
export const listWorkOn = (tx: Reading, shiftIds: readonly string[]): Promise<(WorkFact & AssignmentFact)[]> =>
  tx.query<WorkFact & AssignmentFact>(
    `select ${WORK} from known_record k where k.tenant_id = $1 and k.kind = 'Assignment' and k.state <> 'RETRACTED' and k.shift_id = any($2::uuid[]) order by k.id`,
    [tx.tenantId, shiftIds],
  );

/** The shifts and visits with these ids that stand. */
export const listShifts = (tx: Reading, ids: readonly string[]): Promise<ShiftFact[]> =>
  tx.query<ShiftFact>(
    `select ${SHIFT} from known_record k where k.tenant_id = $1 and k.kind = 'Shift' and k.state <> 'RETRACTED' and k.id = any($2::uuid[])`,
    [tx.tenantId, ids],
  );

/** The assignments of workers, by the key of each stretch, that stand and start within it. */
export const listWorkOf = (tx: Reading, stretches: readonly StretchOf[]): Promise<WorkFact[]> =>
  tx.query<WorkFact>(
    `select ${WORK} from unnest($2::uuid[], $3::text[], $4::text[]) as s(worker, since, until) cross join lateral (
       select * from known_record k where k.tenant_id = $1 and k.kind = 'Assignment' and k.state <> 'RETRACTED'
         and k.assigned_id = s.worker and k.starts_at >= s.since and k.starts_at <= s.until offset 0) k order by k.id`,
    [
      tx.tenantId,
      stretches.map((one) => one.key),
      stretches.map((one) => new Date(one.from).toISOString()),
      stretches.map((one) => new Date(one.until).toISOString()),
    ],
  );
