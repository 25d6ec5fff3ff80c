import type { Caller } from '@causeway/access';
import { knownWithin, withinReach, type ReadSession } from '@causeway/persistence';
import { findingsOf, type Audit } from '../assurance/audit-tool';
import { auditTable } from '../assurance/repository';
import type { Fetched } from './readings';

/** What is fetched for a finding: records of these kinds of its service, from a day in London on, up to an instant. Its text is the key by which it is asked for. */
export interface Wanted {
  readonly causeId: string;
  readonly serviceId: string;
  readonly kinds: readonly string[];
  readonly from: string;
  readonly until: string;
}

/** What was fetched: the newest of what its reader may know of, and how many there are of those. */
export interface Found {
  readonly records: readonly Fetched[];
  readonly known: number;
}

/** So many records of a finding are read, the newest; how many more there are is told. A setting of ours. */
const MOST = 500;

/** By when a change was answered by its plan, an indicator by a management review; and whether the person had died or left when the change fell due. */
const ANSWERED = `case t.kind
    when 'IdentifiedChange' then (select min(v.happened_at) from known_record v where v.tenant_id = $1 and v.kind = 'PlanVersion' and v.state <> 'RETRACTED'
      and v.person_id = t.person_id and v.facts->'answersIds' ? t.id::text)
    when 'Indicator' then (select min(v.happened_at) from known_record v where v.tenant_id = $1 and v.kind = 'ManagementReview' and v.state <> 'RETRACTED'
      and v.service_id = t.service_id and v.facts->>'indicatorId' = t.id::text) end`;
const GONE = `t.kind = 'IdentifiedChange' and exists (select 1 from known_record p
    cross join lateral (select ((t.facts->>'dueAt')::timestamptz at time zone 'Europe/London')::date as due) d
   where p.tenant_id = $1 and p.kind = 'Person' and p.id = t.person_id
     and ((p.facts->>'state' in ('DIED', 'LEFT') and (p.facts->>'stateSince')::date <= d.due)
       or exists (select 1 from jsonb_array_elements(coalesce(p.facts->'absences', '[]')) a where (a->>'from')::date <= d.due and (a->>'until')::date > d.due)))`;

/** Whose kinds of record a reader may know of as such, and not only where a record names the reader. */
export type ReadsKind = (caller: Caller, kind: string) => boolean;

/** What is known of other domains' records that stand, for each of these findings by one statement. */
export async function listFound(session: ReadSession, wanted: readonly Wanted[], readsKind: ReadsKind): Promise<Found[]> {
  const kinds = [...new Set(wanted.flatMap((one) => one.kinds))].sort();
  const values: unknown[] = [session.caller.tenantId, JSON.stringify(wanted), kinds.filter((kind) => readsKind(session.caller, kind))];
  const seen = `(t.kind = any($3::text[]) and ${knownWithin(kinds, session, values)})`;
  const there = `known_record t where t.tenant_id = $1 and t.service_id = w.service and t.kind = any(w.kinds) and t.state <> 'RETRACTED'
      and t.happened_at >= w.first::timestamp at time zone 'Europe/London' and t.happened_at <= w.until`;
  const rows = await session.query<Omit<Fetched, 'id'> & { id: string | null; n: number; known: number }>(
    `with w as (select n::int as n, (k->>'serviceId')::uuid as service, array(select jsonb_array_elements_text(k->'kinds')) as kinds, (k->>'from')::date as first, (k->>'until')::timestamptz as until
         from jsonb_array_elements($2::jsonb) with ordinality as j(k, n))
     select w.n, c.known, r.* from w
      cross join lateral (select count(*)::int as known from ${there} and ${seen}) c
      left join lateral (select t.kind, t.id, t.happened_at as "happenedAt", t.recorded_at as "recordedAt",
           t.facts || jsonb_build_object('answeredAt', ${ANSWERED}, 'goneBeforeDue', ${GONE}) as facts
         from ${there} and ${seen} order by t.happened_at desc, t.id limit ${MOST}) r on true
      order by w.n, r."happenedAt" desc, r.id`,
    values,
  );
  return wanted.map((_, i) => {
    const own = rows.filter(({ n }) => n === i + 1);
    const records = own.flatMap(({ id, kind, happenedAt, recordedAt, facts }) =>
      id === null ? [] : [{ id, kind, happenedAt, recordedAt, facts }],
    );
    return { records, known: own[0]?.known ?? 0 };
  });
}

/** The audits that stand of services, each service from a day on up to an instant: `[service, first day, instant]` as JSON. */
export async function listAudits(session: ReadSession, keys: readonly string[]): Promise<Found[]> {
  const values: unknown[] = [session.caller.tenantId, keys];
  const seen = withinReach(auditTable, 'GOVERNANCE', session, values);
  const rows = await session.query<Audit & { readonly of: string }>(
    `select k.key as "of", ${auditTable.columns('t')} from unnest($2::text[]) as k(key)
       join audit t on t.tenant_id = $1 and ${seen} and t.service_id = (k.key::jsonb->>0)::uuid and t.entered_in_error_at is null
        and t.happened_at >= (k.key::jsonb->>1)::timestamp at time zone 'Europe/London' and t.happened_at <= (k.key::jsonb->>2)::timestamptz
      order by t.happened_at desc, t.id`,
    values,
  );
  return keys.map((key) => {
    const records = rows.filter((row) => row.of === key).map(asFetched);
    return { records, known: records.length };
  });
}

const asFetched = (audit: Audit): Fetched => {
  const { id, happenedAt, recordedAt } = audit;
  return { kind: 'Audit', id, happenedAt, recordedAt, facts: {}, items: findingsOf(audit) };
};

/** The codes of what failed of each of these reviews: of the records that it was opened on, and by which the same was looked for elsewhere. */
export async function listFailureCodes(session: ReadSession, reviewIds: readonly string[]): Promise<string[][]> {
  const rows = await session.query<{ of: string; code: string }>(
    `select r.id as "of", s.code from review r
      cross join lateral (
        select q->>'code' as code from jsonb_array_elements(coalesce(r.searched, '[]')) as q
        union select unnest(array[k.facts->>'category', k.facts->>'concernCode', k.facts->>'theme', case when k.kind = 'Incident' then k.facts->>'kind' end]
            || array(select jsonb_array_elements_text(case when jsonb_typeof(k.facts->'codes') = 'array' then k.facts->'codes' else '[]' end)))
          from jsonb_array_elements(r.triggers) as c(cited) join known_record k on k.tenant_id = $1 and k.kind = c.cited->>'kind' and k.id = (c.cited->>'id')::uuid
         where k.kind in ('Complaint', 'Concern', 'Feedback', 'Incident', 'Indicator') and k.state <> 'RETRACTED') s
     where r.tenant_id = $1 and r.id = any($2::uuid[]) and s.code is not null`,
    [session.caller.tenantId, reviewIds],
  );
  return reviewIds.map((id) => rows.filter((row) => row.of === id).map(({ code }) => code));
}
