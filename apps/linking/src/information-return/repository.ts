import type { ReadSession } from '@causeway/persistence';
import type { Window } from '../measures/window';
import type { CourseFact, KindCount, PersonFact, ReturnFacts, StaffFact, SupervisionFact } from './figures';

type OfService<T> = T & { readonly serviceId: string };

const day = (expression: string): string => `(${expression} at time zone 'Europe/London')::date`;
const STANDING = `k.tenant_id = $1 and k.state <> 'RETRACTED'`;
const OF_THESE = `${STANDING} and k.service_id = any($2::uuid[])`;

const PERSON = `k.id, k.service_id as "inServiceId", case when k.facts->>'state' in ('DIED', 'LEFT') then k.facts->>'stateSince' end as "careEndsOn",
  coalesce(k.facts->'absences', '[]') as absences, coalesce(k.facts->'moves', '[]') as moves, ${day('k.happened_at')}::text as since,
  coalesce((select jsonb_agg(jsonb_build_object('startsOn', p.facts->>'startsOn', 'endsOn', p.facts->>'endsOn')) from known_record p
    where p.tenant_id = $1 and p.kind = 'Placement' and p.person_id = k.id and p.state <> 'RETRACTED'), '[]') as placements`;

/** Everyone who is in a service, or has moved from it. */
export const listPeople = (session: ReadSession, serviceIds: readonly string[]): Promise<OfService<PersonFact>[]> =>
  session.query<OfService<PersonFact>>(
    `select k.service_id as "serviceId", ${PERSON} from known_record k where ${OF_THESE} and k.kind = 'Person'
     union all
     select s.id, ${PERSON} from known_record k join unnest($2::uuid[]) as s(id) on k.facts->'moves' @> jsonb_build_array(jsonb_build_object('fromServiceId', s.id))
      where ${STANDING} and k.kind = 'Person' and k.facts ? 'moves' and k.service_id is distinct from s.id`,
    [session.caller.tenantId, serviceIds],
  );

const OWN_STAFF = `k.kind = 'StaffMember' and k.facts->>'contract' <> 'AGENCY' and k.facts->>'startedOn' is not null`;

/** The own staff of services, those who left too. */
export const listStaff = (session: ReadSession, serviceIds: readonly string[]): Promise<OfService<StaffFact>[]> =>
  session.query<OfService<StaffFact>>(
    `select k.service_id as "serviceId", k.id, k.facts->>'contract' as contract, k.facts->>'startedOn' as "startedOn", k.facts->>'leftOn' as "leftOn"
       from known_record k where ${OF_THESE} and ${OWN_STAFF} order by k.id`,
    [session.caller.tenantId, serviceIds],
  );

/** What was recorded of the own staff of services, whichever service recorded it. */
const ofStaff = (kind: string): string =>
  `from known_record k join known_record r on r.tenant_id = $1 and r.kind = '${kind}' and r.worker_id = k.id and r.state <> 'RETRACTED' where ${OF_THESE} and ${OWN_STAFF}`;

export const listCourses = (session: ReadSession, serviceIds: readonly string[], { to }: Window): Promise<OfService<CourseFact>[]> =>
  session.query<OfService<CourseFact>>(
    `select k.service_id as "serviceId", k.id as "staffMemberId", r.facts->>'courseCode' as "courseCode", bool_or(coalesce(r.facts->>'validUntil' >= $3, true)) as valid
       ${ofStaff('TrainingRecord')} and r.facts->>'completedOn' <= $3 group by k.service_id, k.id, r.facts->>'courseCode'`,
    [session.caller.tenantId, serviceIds, to],
  );

export const listSupervisions = (
  session: ReadSession,
  serviceIds: readonly string[],
  { to }: Window,
): Promise<OfService<SupervisionFact>[]> =>
  session.query<OfService<SupervisionFact>>(
    `select distinct on (k.id) k.service_id as "serviceId", k.id as "staffMemberId", r.facts->>'nextDueOn' as "nextDueOn"
       ${ofStaff('Supervision')} and ${day('r.happened_at')} <= $3::date order by k.id, r.happened_at desc, r.id desc`,
    [session.caller.tenantId, serviceIds, to],
  );

export const countIncidents = (
  session: ReadSession,
  serviceIds: readonly string[],
  { from, to }: Window,
): Promise<OfService<KindCount>[]> =>
  session.query<OfService<KindCount>>(
    `select k.service_id as "serviceId", k.facts->>'kind' as kind, 0 as n, count(*)::int as "of" from known_record k
      where ${OF_THESE} and k.kind = 'Incident' and ${day('k.happened_at')} between $3::date and $4::date group by 1, 2`,
    [session.caller.tenantId, serviceIds, from, to],
  );

export const countComplaints = (
  session: ReadSession,
  serviceIds: readonly string[],
  { from, to }: Window,
): Promise<OfService<ReturnFacts['complaints'][number]>[]> =>
  session.query<OfService<ReturnFacts['complaints'][number]>>(
    `select k.service_id as "serviceId", k.facts->>'category' as kind, count(k.facts->>'answeredAt')::int as n, count(*)::int as "of",
        (count(*) filter (where k.facts->>'outcome' in ('UPHELD', 'PARTLY_UPHELD')))::int as upheld from known_record k
      where ${OF_THESE} and k.kind = 'Complaint' and ${day('k.recorded_at')} between $3::date and $4::date group by 1, 2`,
    [session.caller.tenantId, serviceIds, from, to],
  );

export const countPrompts = (session: ReadSession, serviceIds: readonly string[], { from, to }: Window): Promise<OfService<KindCount>[]> =>
  session.query<OfService<KindCount>>(
    `select k.service_id as "serviceId", k.facts->>'kind' as kind, (count(*) filter (where k.facts->>'answer' = 'DONE'))::int as n,
        (count(*) filter (where k.facts->>'answer' is distinct from 'NOT_REQUIRED'))::int as "of" from known_record k
      where ${OF_THESE} and k.kind = 'NotificationPrompt' and ${day('k.recorded_at')} between $3::date and $4::date group by 1, 2`,
    [session.caller.tenantId, serviceIds, from, to],
  );

/** Visits that were planned to begin between two instants, both included, and what was reported of them. */
export const countVisits = (
  session: ReadSession,
  serviceIds: readonly string[],
  { between }: { readonly between: readonly [string, string] },
): Promise<OfService<ReturnFacts['visits']>[]> =>
  session.query<OfService<ReturnFacts['visits']>>(
    `select k.service_id as "serviceId", count(*)::int as scheduled, (count(*) filter (where v.missed))::int as missed, (count(*) filter (where v.late and not v.missed))::int as late,
        (count(*) filter (where (k.facts->>'endsAt')::timestamptz - (k.facts->>'startsAt')::timestamptz < interval '15 minutes'))::int as short
       from known_record k cross join lateral (
         select coalesce(bool_or(v.facts->>'outcome' = 'MISSED'), false) as missed, coalesce(bool_or(v.facts->>'outcome' = 'LATE'), false) as late from known_record v
          where v.tenant_id = $1 and v.kind = 'VisitReport' and v.about_shift_id = k.id and v.state <> 'RETRACTED') v
      where ${OF_THESE} and k.kind = 'Shift' and k.facts->>'kind' = 'VISIT' and k.unit_starts >= $3 and k.unit_starts <= $4 group by 1`,
    [session.caller.tenantId, serviceIds, ...between],
  );
