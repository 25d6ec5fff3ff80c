import { byId, pageOf, recordTable, type ReadSession, type Tx } from '@causeway/persistence';
import type { Alert, AlertPathway, DailyScreening, ManagementReview, Referral } from './domain';

export const alertTable = recordTable<Alert>('alert', {
  indicatorId: 'uuid',
  pathway: 'text',
  sentToId: 'uuid',
  seenAt: 'timestamptz?',
});
export const alertById = byId(alertTable, 'SAFEGUARDING');
export const alertsPage = pageOf(alertTable, 'SAFEGUARDING');
export const alertsOfIndicator = pageOf(alertTable, 'SAFEGUARDING', { parent: 'indicatorId' });

export const managementReviewTable = recordTable<ManagementReview>('management_review', {
  indicatorId: 'uuid',
  decision: 'text',
  rationale: 'text',
  reviewedById: 'uuid',
});
export const managementReviewById = byId(managementReviewTable, 'SAFEGUARDING');
export const managementReviewsPage = pageOf(managementReviewTable, 'SAFEGUARDING');
export const managementReviewsOfIndicator = pageOf(managementReviewTable, 'SAFEGUARDING', { parent: 'indicatorId' });

export const referralTable = recordTable<Referral>('referral', {
  concernId: 'uuid',
  referred: 'boolean',
  reason: 'text',
  decidedById: 'uuid',
});
export const referralById = byId(referralTable, 'SAFEGUARDING');
export const referralsPage = pageOf(referralTable, 'SAFEGUARDING');
export const referralsOfConcern = pageOf(referralTable, 'SAFEGUARDING', { parent: 'concernId' });

export const dailyScreeningTable = recordTable<DailyScreening>('daily_screening', {
  day: 'date',
  screenedById: 'uuid',
});
export const dailyScreeningById = byId(dailyScreeningTable, 'SAFEGUARDING');
export const dailyScreeningsPage = pageOf(dailyScreeningTable, 'SAFEGUARDING');
export const dailyScreeningsOfService = pageOf(dailyScreeningTable, 'SAFEGUARDING', { parent: 'serviceId' });

/** When each alert of an indicator that was sent by a pathway was seen. */
export const listAlertsBy = (tx: Tx, indicatorId: string, pathway: AlertPathway): Promise<{ seenAt: Date | null }[]> =>
  tx.query<{ seenAt: Date | null }>(
    'select seen_at as "seenAt" from alert where tenant_id = $1 and indicator_id = $2 and pathway = $3 and entered_in_error_at is null',
    [tx.tenantId, indicatorId, pathway],
  );

/** Whether a day's screening was signed off in a service. */
export async function findSignOff(tx: Tx, serviceId: string | null, day: string): Promise<boolean> {
  const signed = await tx.query(
    'select 1 from daily_screening where tenant_id = $1 and service_id = $2 and day = $3 and entered_in_error_at is null',
    [tx.tenantId, serviceId, day],
  );
  return signed.length > 0;
}

/** Whether an indicator in a note of this day has no management review yet. */
export async function findUnreviewed(tx: Tx, serviceId: string | null, day: string): Promise<boolean> {
  const left = await tx.query(
    `select 1 from indicator i where i.tenant_id = $1 and i.service_id = $2 and (i.note_recorded_at at time zone 'Europe/London')::date = $3 and i.entered_in_error_at is null
       and not exists (select 1 from management_review m where m.tenant_id = i.tenant_id and m.indicator_id = i.id and m.entered_in_error_at is null) limit 1`,
    [tx.tenantId, serviceId, day],
  );
  return left.length > 0;
}

/** A note of a day that is screened. */
export interface QueuedNote {
  /** The service and day for which it was asked. */
  readonly key: string;
  readonly noteId: string;
  readonly vagueWording: readonly string[];
  readonly indicatorIds: readonly string[];
  /** Whether management reviewed each of its indicators. */
  readonly reviewed: boolean;
}

/** The notes of each service and day that are asked for, `[service, day]` as JSON, at most 500 of each: as care records told them, with their indicators. */
export const listQueued = (session: ReadSession, asked: readonly string[]): Promise<QueuedNote[]> =>
  session.query<QueuedNote>(
    `select k.key, q."noteId", q."vagueWording", q."indicatorIds", q.unreviewed = 0 as reviewed from unnest($2::text[]) as k(key) cross join lateral (
        select n.id as "noteId", coalesce((select array_agg(w) from jsonb_array_elements_text(n.facts->'vagueness') w), '{}') as "vagueWording",
            coalesce(i.ids, '{}') as "indicatorIds", coalesce(i.unreviewed, 0) as unreviewed
          from known_record n left join lateral (
            select array_agg(x.id order by x.id) as ids, count(*) filter (where not exists (select 1 from management_review m
                where m.tenant_id = x.tenant_id and m.indicator_id = x.id and m.entered_in_error_at is null))::int as unreviewed
              from indicator x where x.tenant_id = $1 and x.note_id = n.id and x.entered_in_error_at is null) i on true
         where n.tenant_id = $1 and n.kind = 'DailyNote' and n.state <> 'RETRACTED' and n.service_id = (k.key::jsonb->>0)::uuid
           and n.recorded_at >= ((k.key::jsonb->>1)::date)::timestamp at time zone 'Europe/London'
           and n.recorded_at < ((k.key::jsonb->>1)::date + 1)::timestamp at time zone 'Europe/London'
         order by coalesce(i.unreviewed, 0) > 0 desc, n.facts->'vagueness' is not null desc, n.recorded_at, n.id limit 500) q`,
    [session.caller.tenantId, asked],
  );

/** The days without a sign-off of each stretch that is asked for: `[service, first day, last day]` as JSON, the row's key. */
export const listUnsignedDays = (session: ReadSession, asked: readonly string[]): Promise<{ key: string; day: string }[]> =>
  session.query<{ key: string; day: string }>(
    `select k.key, d.day::date::text as day from unnest($2::text[]) as k(key)
       cross join generate_series((k.key::jsonb->>1)::date, (k.key::jsonb->>2)::date, interval '1 day') as d(day)
      where not exists (select 1 from daily_screening t where t.tenant_id = $1 and t.service_id = (k.key::jsonb->>0)::uuid and t.day = d.day::date and t.entered_in_error_at is null)
      order by d.day`,
    [session.caller.tenantId, asked],
  );
