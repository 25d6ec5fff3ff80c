import type { ReadSession } from '@causeway/persistence';
import { wasWithdrawn } from '../citations/repository';
import { cameBackAfter } from '../recurrences/repository';
import type { Activity, ReviewInHeadline, Window } from './domain';

const day = (expression: string): string => `(${expression} at time zone 'Europe/London')::date`;

type OfService<T> = T & { readonly serviceId: string };

/** The reviews of services that were opened in a window, or whose change was made in it, with their outcomes of which any evidence stands. */
export const listInHeadline = (
  session: ReadSession,
  serviceIds: readonly string[],
  { from, to }: Window,
): Promise<OfService<ReviewInHeadline>[]> =>
  session.query<OfService<ReviewInHeadline>>(
    `select r.service_id as "serviceId", ${day('r.happened_at')}::text as "openedOn", r.changed_on::text as "changedOn", r.trigger_kind as "triggerKind",
       coalesce(btrim(r.pattern_rule) <> '' and r.pattern_count > 0 and r.pattern_window_days > 0, false) as "fromPattern",
       exists (select 1 from review l where l.tenant_id = $1 and l.service_id = r.service_id and l.concluded_at is not null and l.entered_in_error_at is null and ${cameBackAfter('r', 'l')}) as "cameBack",
       coalesce((select jsonb_agg(jsonb_build_object('measure', coalesce(b.measure, ''), 'month', t.month, 'recordedAt', t.recorded_at,
           'verdict', t.verdict, 'addressed', t.addressed, 'reducing', t.reducing) order by t.received_at, t.id)
         from outcome_evidence t left join baseline b on b.tenant_id = $1 and b.id = t.baseline_id
        where t.tenant_id = $1 and t.review_id = r.id and t.entered_in_error_at is null
          and exists (select 1 from jsonb_array_elements(t.evidence) as c(cited) where not (${wasWithdrawn('c.cited')}))), '[]') as effects
     from review r where r.tenant_id = $1 and r.service_id = any($2::uuid[]) and r.entered_in_error_at is null
      and (r.changed_on between $3::date and $4::date or ${day('r.happened_at')} between $3::date and $4::date)`,
    [session.caller.tenantId, serviceIds, from, to],
  );

/** What was done for services in a window, up to a day: what was due after it is not yet late. */
export function countActivity(
  session: ReadSession,
  serviceIds: readonly string[],
  { from, to, today }: Window & { readonly today: string },
): Promise<OfService<Activity>[]> {
  const of = (table: string, more: string): string =>
    `(select count(*) from ${table} t where t.tenant_id = $1 and t.service_id = s.id and t.entered_in_error_at is null and ${more})::int`;
  const in_ = (expression: string): string => `${expression} between $3::date and $4::date`;
  const due = `${in_('t.due_on')} and t.due_on < $5::date`;
  const inTime = (at: string): string => `${due} and ${day(at)} <= t.due_on`;
  return session.query<OfService<Activity>>(
    `select s.id as "serviceId", ${of('review', in_(day('t.happened_at')))} as "reviewsOpened", ${of('review', in_(day('t.concluded_at')))} as "reviewsConcluded",
       ${of('review', in_('t.changed_on'))} as "changesMade", ${of('challenge', in_(day('t.happened_at')))} as "challengesRaised",
       ${of('challenge', due)} as "challengesDue", ${of('challenge', inTime('t.answered_at'))} as "challengesAnswered",
       ${of('check_entry', `t.kind <> 'REVISIT' and ${due}`)} as "checksDue", ${of('check_entry', `t.kind <> 'REVISIT' and ${inTime('t.done_at')}`)} as "checksOnTime",
       ${of('check_entry', `t.kind = 'REVISIT' and ${due}`)} as "revisitsDue", ${of('check_entry', `t.kind = 'REVISIT' and ${inTime('t.done_at')}`)} as "revisitsOnTime",
       ${of('learning_item', in_(day('t.happened_at')))} as "learningShared"
       from unnest($2::uuid[]) as s(id)`,
    [session.caller.tenantId, serviceIds, from, to, today],
  );
}
