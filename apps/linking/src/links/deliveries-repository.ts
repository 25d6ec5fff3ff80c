import { TIMES } from './columns';
import type { Reading } from './reading';
import type { AssignmentFact } from './rules';

const assignedTo = (alias: string): string =>
  `${alias}.tenant_id = $1 and ${alias}.kind = 'Assignment' and ${alias}.state <> 'RETRACTED' and ${alias}.service_id = s.service and ${alias}.recorded_at <= (${alias}.facts->>'endsAt')::timestamptz and (${alias}.facts->'peopleIds' = '[]' or ${alias}.facts->'peopleIds' ? s.person::text)`;

/** `offset 0` keeps each step by its index: what the people's filter lets through can't be estimated. */
const NEXT_SHIFTS = `
  select s.n::int as n, f.starts as "from", k.id, ${TIMES}, k.service_id as "serviceId", k.facts->>'shiftId' as "shiftId", k.facts->>'staffMemberId' as "staffMemberId",
      k.facts->>'startsAt' as "startsAt", k.facts->>'endsAt' as "endsAt", k.facts->'peopleIds' as "peopleIds"
    from unnest($2::uuid[], $3::uuid[], $4::text[]) with ordinality as s(person, service, after, n)
    cross join lateral (select a.starts_at as starts from known_record a where ${assignedTo('a')} and a.starts_at > s.after order by a.starts_at limit 1) f
    cross join lateral (select distinct j.shift_id from known_record j where ${assignedTo('j')} and j.starts_at = f.starts offset 0) j
    cross join lateral (select * from known_record k where ${assignedTo('k')} and k.shift_id = j.shift_id offset 0) k`;

/**
 * For each of those that are sought, everyone on the shifts on which the next starts after `from`: `n` says for which, from
 * one, and `from` when the next starts.
 */
export const listNextShifts = (
  tx: Reading,
  sought: readonly { readonly personId: string; readonly serviceId: string; readonly from: string }[],
): Promise<(AssignmentFact & { readonly n: number; readonly from: string })[]> =>
  tx.query<AssignmentFact & { n: number; from: string }>(NEXT_SHIFTS, [
    tx.tenantId,
    sought.map((one) => one.personId),
    sought.map((one) => one.serviceId),
    sought.map((one) => one.from),
  ]);
