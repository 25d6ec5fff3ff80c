import type { CitedRecord } from '@causeway/kernel';
import { knownWithin, withinReach, type ReadSession } from '@causeway/persistence';
import { RECORD_CLASSES, type Caller, type DataClass } from '@causeway/access';
import { OWN } from '../citations/repository';
import { KINDS_OF, OF_WORKERS } from './domain';

/** Why a record stands on a timeline. */
export type TimelineReason = 'TRIGGER' | 'ABOUT_PERSON' | 'SHIFT_OF_TRIGGER' | 'FOLLOWED_UP' | 'WORKER_OF_SHIFT' | 'OF_SERVICE';

/** A record of a review's timeline, the people whom it names, and how many there are in all. */
export interface Entry extends CitedRecord {
  readonly reviewId: string;
  readonly because: TimelineReason;
  readonly peopleIds: readonly string[];
  readonly inAll: number;
}

/** The days of a timeline, in London and both included, and how many of its records are read. */
export interface Span {
  readonly from: string;
  readonly to: string;
  readonly limit: number;
}

/** Whose kinds of record a reader may know of as such, and not only where a record names the reader. */
export type ReadsKind = (caller: Caller, kind: string) => boolean;

const ISO = (at: string): string => `to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const COLUMNS = `t.kind, t.id, ${ISO('t.happened_at')} as "happenedAt", ${ISO('t.recorded_at')} as "recordedAt"`;
const NAMED = `case when t.person_id is not null then array[t.person_id::text]
   else array(select jsonb_array_elements_text(case when jsonb_typeof(t.facts->'peopleIds') = 'array' then t.facts->'peopleIds' else '[]' end)) end`;
const WITHIN = `t.happened_at >= $3::timestamp at time zone 'Europe/London' and t.happened_at < ($4::date + 1)::timestamp at time zone 'Europe/London'`;
/** The longest that a shift or visit lasts: one that began before was over. */
const LONGEST = `interval '36 hours'`;

/** What a record of this domain, which belongs to a service and to nobody in it, adds to the timelines of the service. */
function ofService(kind: string, session: ReadSession, values: unknown[]): string {
  const table = OWN[kind as keyof typeof OWN];
  return `select o.id as review_id, '${kind}' as kind, t.id, t.happened_at, t.recorded_at, case when t.id = any(o.triggers) then 'TRIGGER' else 'OF_SERVICE' end as because, '{}'::text[] as people, 6 as rank
    from own o join ${table.name} t on t.tenant_id = $1 and t.service_id = o.service_id and t.entered_in_error_at is null and ${WITHIN}
     and ${withinReach(table, RECORD_CLASSES[kind] as DataClass, session, values)}`;
}

/** A sample says whom it names to whoever may read who people are. */
const OF_NOBODY = { own: 'false', placed: 'false' };

/**
 * The timelines of reviews, assembled from what every service told, oldest first: the records that stand, of which the reader may know, and that
 * happened in the span. Those of its people (of its sample and of its triggers), its triggers, the shifts and visits in which those happened, what
 * followed on one of these, what the workers of those shifts were taught, and what governance did in the service. Each once, by the first of these.
 * Every step goes by what the reader may know of: a hidden trigger tells neither whom it is about nor in which shift it happened.
 */
export function listEntries(
  session: ReadSession,
  reviewIds: readonly string[],
  { from, to, limit }: Span,
  readsKind: ReadsKind,
): Promise<Entry[]> {
  const { CARE_RECORDS, SAFEGUARDING, WORKFORCE, GOVERNANCE } = KINDS_OF;
  const read = (kinds: readonly string[]): string[] => kinds.filter((kind) => readsKind(session.caller, kind));
  const others = read([...CARE_RECORDS, ...SAFEGUARDING, ...WORKFORCE]);
  const values: unknown[] = [session.caller.tenantId, reviewIds, from, to, others, OF_WORKERS, limit];
  const reach = knownWithin([...others, ...read(['EarlyWarning'])], session, values);
  const standing = `t.tenant_id = $1 and t.state <> 'RETRACTED' and ${reach}`;
  const governance = read(GOVERNANCE).map((kind) => ` union all ${ofService(kind, session, values)}`);
  return session.query<Entry>(
    `with own as materialized (select r.id, r.service_id, array(select (c.cited->>'id')::uuid from jsonb_array_elements(r.triggers) as c(cited)) as triggers,
         array(select unnest(t.people_ids) from review_sample t where t.tenant_id = $1 and t.review_id = r.id and t.entered_in_error_at is null
             and ${withinReach(OF_NOBODY, 'PERSON_IDENTITY', session, values)}
           union select t.person_id from jsonb_array_elements(r.triggers) as c(cited) join known_record t
             on t.tenant_id = $1 and t.kind = c.cited->>'kind' and t.id = (c.cited->>'id')::uuid and ${reach} where t.person_id is not null) as people
       from review r where r.tenant_id = $1 and r.id = any($2::uuid[]) and r.service_id is not null),
     triggers as materialized (select o.id as review_id, o.service_id, t.kind, t.id, t.happened_at from own o
       join known_record t on ${standing} and t.kind = any($5::text[]) and t.id = any(o.triggers)),
     units as materialized (select distinct g.review_id, t.id from triggers g join known_record t on ${standing} and t.kind = 'Shift' and t.service_id = g.service_id
         and t.happened_at <= g.happened_at and t.happened_at > g.happened_at - ${LONGEST} and (t.facts->>'endsAt')::timestamptz >= g.happened_at),
     near as materialized (select o.id as review_id, t.kind, t.id, t.facts,
         case when t.id = any(o.triggers) then 1 when u.id is not null then 3 else 2 end as rank
       from own o join known_record t on ${standing} and t.kind = any($5::text[]) and t.service_id = o.service_id and ${WITHIN}
       left join units u on u.review_id = o.id and u.id = t.id and t.kind = 'Shift'
       where t.id = any(o.triggers) or u.id is not null or t.person_id = any(o.people)
         or (jsonb_typeof(t.facts->'peopleIds') = 'array' and t.facts->'peopleIds' ?| o.people::text[])),
     workers as materialized (select distinct u.review_id, (t.facts->>'staffMemberId')::uuid as id from units u join own o on o.id = u.review_id
       join known_record t on ${standing} and t.kind = 'Assignment' and t.service_id = o.service_id and t.facts->>'shiftId' = u.id::text),
     led as materialized (select review_id, jsonb_object_agg(id::text, true) as ids from near group by 1),
     followed as materialized (select o.id as review_id, t.kind, t.id, 4 as rank from own o
       join known_record t on ${standing} and t.kind = any($5::text[]) and t.service_id = o.service_id and ${WITHIN}
       join led l on l.review_id = o.id
       where l.ids ?| array[t.facts->>'indicatorId', t.facts->>'concernId', t.facts->>'noteId', t.facts->>'incidentId', t.facts->>'shiftId']),
     taught as materialized (select w.review_id, t.kind, t.id, 5 as rank from workers w join own o on o.id = w.review_id
       join known_record t on ${standing} and t.kind = any($6::text[]) and t.service_id = o.service_id and ${WITHIN} and t.facts->>'staffMemberId' = w.id::text),
     named as (select review_id, kind, id, min(rank) as rank
       from (select review_id, kind, id, rank from near union all select * from followed union all select * from taught) a group by 1, 2, 3),
     entries as (select n.review_id, t.kind, t.id, t.happened_at, t.recorded_at,
         (array['TRIGGER', 'ABOUT_PERSON', 'SHIFT_OF_TRIGGER', 'FOLLOWED_UP', 'WORKER_OF_SHIFT'])[n.rank] as because, ${NAMED} as people, n.rank
       from named n join known_record t on t.tenant_id = $1 and t.kind = n.kind and t.id = n.id${governance.join('')})
     select t.review_id as "reviewId", ${COLUMNS}, t.because, t.people as "peopleIds", t.n::int as "inAll"
       from (select e.*, count(*) over (partition by e.review_id) as n, row_number() over (partition by e.review_id order by e.happened_at, e.recorded_at, e.kind, e.id) as place
         from entries e) t where t.place <= $7 order by t.review_id, t.place`,
    values,
  );
}
