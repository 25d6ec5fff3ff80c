import { TIMES } from '../links/columns';
import type { Reading } from '../links/reading';
import type { AssignmentFact } from '../links/rules';
import type { WorkFact } from './facts';

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
