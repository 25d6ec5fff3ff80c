import { RECORD_CLASSES } from '@causeway/access';
import { knownWithin, type Asking, type ReadSession } from '@causeway/persistence';
import type { SearchPlace } from '../reviews/isolation';

/** What a code is looked for over: days in London, both included. */
export interface Sought {
  readonly code: string;
  readonly from: string;
  readonly to: string;
}

/** How many records that say by a code what happened a reader may know of in a place, and how many of them say it by this one. */
export interface Held {
  readonly looked: number;
  readonly found: number;
}

export interface HeldIn extends Held {
  readonly reviewId: string;
  /** Which of what was sought, from 1. */
  readonly n: number;
  readonly place: SearchPlace;
}

/** The kinds of records that say by codes what happened or was raised. */
const CODED = ['Complaint', 'Concern', 'Feedback', 'IdentifiedChange', 'Incident', 'Indicator'];
const SAYS_IT = `q.code in (t.facts->>'code', t.facts->>'category', t.facts->>'concernCode', t.facts->>'theme', case t.kind when 'Incident' then t.facts->>'kind' end)
  or t.facts->'codes' ? q.code or t.facts->'riskCodes' ? q.code`;

/** Whatever reads: a reader's session, or a command's transaction. */
type Reading = Asking & Pick<ReadSession, 'query'>;

/**
 * What the records that stand, and of which the reader may know, hold of the same as each review: of people who are neither in its sample nor those of
 * its triggers, of its service beside its triggers, and of other services. A place of which nothing is known has no row. Whom a trigger is about counts for whoever
 * may know of the trigger: to everybody else they are one of the others, as the count would tell of it.
 */
export function listHeldElsewhere(reading: Reading, reviewIds: readonly string[], sought: readonly Sought[]): Promise<HeldIn[]> {
  const values: unknown[] = [
    reading.caller.tenantId,
    reviewIds,
    sought.map(({ code }) => code),
    sought.map(({ from }) => from),
    sought.map(({ to }) => to),
    CODED,
  ];
  return reading.query<HeldIn>(
    `with own as (select r.id, r.service_id, array(select (c.cited->>'id')::uuid from jsonb_array_elements(r.triggers) as c(cited)) as triggers,
         array(select unnest(s.people_ids) from review_sample s where s.tenant_id = $1 and s.review_id = r.id and s.entered_in_error_at is null
           union select t.person_id from jsonb_array_elements(r.triggers) as c(cited) join known_record t
             on t.tenant_id = $1 and t.kind = c.cited->>'kind' and t.id = (c.cited->>'id')::uuid and ${knownWithin(Object.keys(RECORD_CLASSES), reading, values)}
            where t.person_id is not null) as people
       from review r where r.tenant_id = $1 and r.id = any($2::uuid[]) and r.service_id is not null)
     select o.id as "reviewId", q.n::int as n, p.place, count(*)::int as looked, (count(*) filter (where ${SAYS_IT}))::int as found
       from own o cross join unnest($3::text[], $4::date[], $5::date[]) with ordinality as q(code, first, last, n)
       join known_record t on t.tenant_id = $1 and t.kind = any($6::text[]) and t.state <> 'RETRACTED'
        and t.happened_at >= q.first::timestamp at time zone 'Europe/London' and t.happened_at < (q.last + 1)::timestamp at time zone 'Europe/London'
        and ${knownWithin(CODED, reading, values)}
       cross join lateral (values ('OTHER_PEOPLE', t.service_id = o.service_id and t.person_id is not null and not t.person_id = any(o.people)),
         ('OTHER_SHIFTS', t.service_id = o.service_id and not t.id = any(o.triggers)), ('OTHER_SERVICES', t.service_id <> o.service_id)) as p(place, there)
      where p.there group by 1, 2, 3`,
    values,
  );
}
