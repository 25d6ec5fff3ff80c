import { placedBy, withinReach, type ReadSession } from '@causeway/persistence';
import { MONTH, tallyOf, type Tally } from './counting';
import type { BriefingReading, Exclusion, MeasureName } from './domain';

/** A change is nobody's own; the organisation that places the person may know of it. */
const RELATIONSHIPS = { own: 'false', placed: placedBy(false) };

/** What became of a change. */
export interface ChangeOutcome {
  readonly id: string;
  readonly identifiedAt: Date;
  readonly dueAt: Date;
  readonly publishedAt: Date | null;
  readonly workingDays: number | null;
  readonly briefed: boolean | null;
  readonly excluded: Exclusion | null;
}

/** What became of these changes, of those that the caller may know of. */
export function listOutcomes(session: ReadSession, ids: readonly string[]): Promise<ChangeOutcome[]> {
  const values: unknown[] = [session.caller.tenantId, ids];
  return session.query<ChangeOutcome>(
    `select t.id, t.identified_at as "identifiedAt", t.due_at as "dueAt", t.published_at as "publishedAt", t.working_days as "workingDays", t.briefed, t.excluded
           from change_outcome t where t.tenant_id = $1 and t.id = any($2::uuid[]) and ${withinReach(RELATIONSHIPS, 'MEASURE', session, values)}`,
    values,
  );
}

/** A tally, and how timely what it counts was published. */
interface TimedTally extends Tally {
  readonly serviceId: string;
  /** The working days to publication of those that are due, count and were published. */
  readonly days: readonly number[] | null;
  /** How many are due and count. */
  readonly due: number;
}

/** The instants, both included, between which a change fell due. */
export type Between = readonly [from: Date, to: Date];

export interface Month extends TimedTally {
  /** Its first day. */
  readonly month: string;
}

/** How a measure is counted, of the changes that fell due between two instants. */
export interface Counted {
  readonly measure: MeasureName;
  readonly reading: BriefingReading;
  readonly highRiskOnly: boolean;
  readonly between: Between;
}

/** A measure of services in each month in which a change fell due, as of `at`. */
export const listMonths = (
  session: ReadSession,
  serviceIds: readonly string[],
  { measure, reading, highRiskOnly, between }: Counted,
  at: Date,
): Promise<Month[]> =>
  session.query<Month>(
    `select o.service_id as "serviceId", ${MONTH} as month, ${tallyOf(measure, reading)},
        count(*) filter (where o.excluded is null and o.due_at <= $2)::int as due,
        array_agg(o.working_days) filter (where o.excluded is null and o.due_at <= $2 and o.working_days is not null) as days
       from change_outcome o where o.tenant_id = $1 and o.service_id = any($3::uuid[]) and o.due_at >= $4 and o.due_at <= $5 and (o.high_risk or not $6)
      group by 1, 2 order by 1, 2`,
    [session.caller.tenantId, at, serviceIds, ...between, highRiskOnly],
  );

/** Timeliness of services as of `at`, for each source in which changes were seen first. */
export const listSources = (
  session: ReadSession,
  serviceIds: readonly string[],
  between: Between,
  at: Date,
): Promise<(TimedTally & { readonly source: string })[]> =>
  session.query<TimedTally & { source: string }>(
    `select o.service_id as "serviceId", o.first_source as source, ${tallyOf('M1A')},
        count(*) filter (where o.excluded is null and o.due_at <= $2)::int as due,
        array_agg(o.working_days) filter (where o.excluded is null and o.due_at <= $2 and o.working_days is not null) as days
       from change_outcome o where o.tenant_id = $1 and o.service_id = any($3::uuid[]) and o.due_at >= $4 and o.due_at <= $5 group by 1, 2 order by 1, 2`,
    [session.caller.tenantId, at, serviceIds, ...between],
  );

/** A change that the measures leave out, and why. */
export interface LeftOutChange {
  readonly serviceId: string;
  readonly id: string;
  readonly dueAt: Date;
  readonly reason: Exclusion | 'EVIDENCE_ENTERED_IN_ERROR';
}

/**
 * The changes of services that their measures leave out, and those whose clock moved since evidence was entered in error, by when they were due:
 * at most 500 of each service.
 */
export function listExcluded(session: ReadSession, serviceIds: readonly string[], between: Between): Promise<LeftOutChange[]> {
  const values: unknown[] = [session.caller.tenantId, serviceIds, ...between];
  return session.query<LeftOutChange>(
    `select s.id as "serviceId", c.* from unnest($2::uuid[]) as s(id) cross join lateral (select t.id, t.due_at as "dueAt", t.excluded as reason from change_outcome t
      where t.tenant_id = $1 and t.service_id = s.id and t.due_at >= $3 and t.due_at <= $4 and t.excluded is not null
        and ${withinReach(RELATIONSHIPS, 'MEASURE', session, values)}
     union select t.id, (c.lost->>'dueAt')::timestamptz, 'EVIDENCE_ENTERED_IN_ERROR' from known_record t cross join lateral jsonb_array_elements(t.facts->'earlierClocks') as c(lost)
      where t.tenant_id = $1 and t.service_id = s.id and t.lost_clock and (c.lost->>'dueAt')::timestamptz >= $3 and (c.lost->>'dueAt')::timestamptz <= $4
        and ${withinReach(RELATIONSHIPS, 'MEASURE', session, values)} order by 2, 1, 3 limit 500) c order by 3, 2, 4`,
    values,
  );
}

/** A change that nobody confirmed; the times of care are texts, as they were told. */
export interface UnconfirmedChange {
  readonly serviceId: string;
  readonly id: string;
  readonly proposedAt: Date;
  readonly identifiedAt: string;
  readonly dueAt: string;
}

/** Of a service of `s`, proposed, and overdue as of `$5`: what is in none of the figures, so that to leave changes unconfirmed improves nothing unseen. */
const OVERDUE = `t.tenant_id = $1 and t.service_id = s.id and t.proposed_due >= $3 and t.proposed_due <= $4 and t.proposed_due < $5 and t.state <> 'RETRACTED'`;

const overdueValues = (session: ReadSession, serviceIds: readonly string[], between: Between, at: Date): unknown[] => [
  session.caller.tenantId,
  serviceIds,
  ...between.map((instant) => instant.toISOString()),
  at.toISOString(),
];

/** The changes of services that nobody confirmed and that are overdue as of `at`, by when they were due: at most 500 of each service. */
export function listUnconfirmed(
  session: ReadSession,
  serviceIds: readonly string[],
  between: Between,
  at: Date,
): Promise<UnconfirmedChange[]> {
  const values = overdueValues(session, serviceIds, between, at);
  return session.query<UnconfirmedChange>(
    `select s.id as "serviceId", c.* from unnest($2::uuid[]) as s(id) cross join lateral (select t.id, t.recorded_at as "proposedAt", t.facts->>'identifiedAt' as "identifiedAt", t.proposed_due as "dueAt" from known_record t
      where ${OVERDUE} and ${withinReach(RELATIONSHIPS, 'MEASURE', session, values)} order by t.proposed_due, t.id limit 500) c order by c."dueAt", c.id`,
    values,
  );
}

/** How many of them fell due in each month, by its first day. */
export const listUnconfirmedMonths = (
  session: ReadSession,
  serviceIds: readonly string[],
  { between, highRiskOnly }: Pick<Counted, 'between' | 'highRiskOnly'>,
  at: Date,
): Promise<{ readonly serviceId: string; readonly month: string; readonly n: number }[]> =>
  session.query<{ serviceId: string; month: string; n: number }>(
    `select s.id as "serviceId", date_trunc('month', t.proposed_due::timestamptz at time zone 'Europe/London')::date as month, count(*)::int as n from unnest($2::uuid[]) as s(id) join known_record t
        on ${OVERDUE} and ((t.facts->>'highRisk')::boolean or not $6) group by 1, 2`,
    [...overdueValues(session, serviceIds, between, at), highRiskOnly],
  );
