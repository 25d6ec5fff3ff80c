import type { Writer } from '@causeway/persistence';
import { TIMES } from './columns';
import type { AssignmentFact } from './rules';

interface Sought {
  readonly changeKey: string;
  readonly personId: string;
  readonly serviceId: string;
  /** The instant after which a delivery to the person is sought. */
  readonly after: string;
}

export type FoundAssignment = AssignmentFact & { readonly changeKey: string };

/**
 * The shifts, whole, up to the first that starts after an instant. Each round takes the next on which someone starts;
 * one that was under way at the instant is no next delivery, so that another round looks further: seldom more than one.
 */
export async function deliveriesAfter(tx: Writer, sought: readonly Sought[]): Promise<FoundAssignment[]> {
  const found = new Map<string, FoundAssignment>();
  let open = sought.map((one) => ({ ...one, from: one.after }));
  while (open.length > 0) {
    const rows = await tx.query<FoundAssignment & { n: number; from: string }>(NEXT_SHIFTS, [
      tx.tenantId,
      open.map((one) => one.personId),
      open.map((one) => one.serviceId),
      open.map((one) => one.from),
    ]);
    const further = new Map<number, string>();
    for (const row of rows) further.set(row.n, row.from);
    const begun = new Set(rows.filter((row) => row.startsAt <= (open[row.n - 1]?.after ?? '')).map((row) => `${row.n}/${row.shiftId}`));
    for (const row of rows) {
      const { changeKey = '' } = open[row.n - 1] ?? {};
      found.set(`${changeKey}/${row.id}`, { ...row, changeKey });
      if (!begun.has(`${row.n}/${row.shiftId}`)) further.delete(row.n);
    }
    open = open.flatMap((one, i) => {
      const from = further.get(i + 1);
      return from ? { ...one, from } : [];
    });
  }
  return [...found.values()];
}

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
