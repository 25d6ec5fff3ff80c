import { byColumn, byId, pageOf, recordTable, type Tx } from '@causeway/persistence';
import { wasWithdrawn } from '../citations/repository';
import { failedOn } from '../recurrences/failed-on';
import type { Review } from '../reviews/domain';
import type { Baseline, OutcomeEvidence, Revisit } from './domain';

export const baselineTable = recordTable<Baseline>('baseline', {
  reviewId: 'uuid',
  measure: 'text',
  target: 'float8',
  workingDays: 'integer',
  windowStart: 'date',
  windowEnd: 'date',
  numerator: 'integer',
  denominator: 'integer',
  definitionVersion: 'text',
  number: 'integer?',
  supersedesId: 'uuid?',
  reason: 'text?',
  calendarVersion: 'text?',
  measureDefinitionId: 'uuid?',
  yardstick: 'jsonb?',
});
export const baselineById = byId(baselineTable, 'MEASURE');
export const baselinesPage = pageOf(baselineTable, 'MEASURE');
export const baselinesOfReview = pageOf(baselineTable, 'MEASURE', { parent: 'reviewId' });

/**
 * The definitions in force for a review, one for each measure: the latest version frozen on or before the day of the
 * change. One frozen after it counts for nothing; before there is a change, the latest of all is in force.
 */
export const listBaselinesInForce = (tx: Tx, reviewId: string, changedOn: string | null): Promise<Baseline[]> =>
  tx.query<Baseline>(
    `select distinct on (t.measure) ${baselineTable.columns('t')} from baseline t
      where t.tenant_id = $1 and t.review_id = $2 and ($3::date is null or (t.received_at at time zone 'Europe/London')::date <= $3::date)
      order by t.measure, coalesce(t.number, 1) desc`,
    [tx.tenantId, reviewId, changedOn],
  );

export const outcomeEvidenceTable = recordTable<OutcomeEvidence>('outcome_evidence', {
  reviewId: 'uuid',
  evidence: 'jsonb',
  month: 'date',
  numerator: 'integer',
  denominator: 'integer',
  lower: 'float8',
  upper: 'float8',
  beforeNumerator: 'integer',
  beforeDenominator: 'integer',
  addressed: 'boolean',
  reducing: 'boolean',
  verdict: 'text',
  calendarVersion: 'text',
  recordedByMemberId: 'uuid',
  baselineId: 'uuid?',
  target: 'float8?',
  supported: 'boolean?',
  improvement: 'boolean?',
  cycles: 'integer?',
  lacking: 'text[]?',
  callableOn: 'date?',
  missingMonths: 'text[]?',
  lineBroken: 'boolean?',
  experience: 'jsonb?',
  leftOut: 'jsonb?',
  yardstick: 'jsonb?',
});
export const outcomeEvidenceById = byId(outcomeEvidenceTable, 'MEASURE');
export const outcomesPage = pageOf(outcomeEvidenceTable, 'MEASURE');
export const outcomesOfReview = pageOf(outcomeEvidenceTable, 'MEASURE', { parent: 'reviewId' });

export const revisitTable = recordTable<Revisit>('revisit', {
  reviewId: 'uuid',
  checkId: 'uuid',
  weeks: 'integer',
  revisitedOn: 'date',
  revisitedById: 'uuid',
  stillHolds: 'boolean',
  finding: 'text',
  evidence: 'jsonb',
});
export const revisitById = byId(revisitTable, 'MEASURE');
/** Revisits that count: one that found the change to hold does while anything stands of what showed it. */
export const REVISIT_COUNTS = `t.entered_in_error_at is null and (not t.still_holds or exists (select 1 from jsonb_array_elements(t.evidence) as c(cited) where not (${wasWithdrawn('c.cited')})))`;
export const revisitsThatCount = byColumn(revisitTable, 'reviewId', 'MEASURE', { where: REVISIT_COUNTS });
export const revisitsPage = pageOf(revisitTable, 'MEASURE');

/** The id of each record that an outcome or a revisit of a review has shown already, one that was entered in error too. */
export async function listShownAlready(tx: Tx, reviewId: string): Promise<string[]> {
  const shown = await tx.query<{ id: string }>(
    `select e->>'id' as id from revisit, jsonb_array_elements(evidence) e where tenant_id = $1 and review_id = $2
     union select e->>'id' from outcome_evidence, jsonb_array_elements(evidence) e where tenant_id = $1 and review_id = $2`,
    [tx.tenantId, reviewId],
  );
  return shown.map(({ id }) => id);
}

/** What was seen since a review's change. */
interface SeenSince {
  /** The day of the latest revisit that found that the change holds; null before the first. */
  readonly recheckedOn: string | null;
  /** What the latest revisit found; null before the first. */
  readonly holds: boolean | null;
  readonly recurred: boolean;
  /** Whether a review in which it recurred is not closed. */
  readonly recurring: boolean;
}

/**
 * What revisits found, and whether a cause recurred: it did when another review of the service, of a failure that happened
 * after the change, has one of the same category that its reviewer has read, or on which it was concluded.
 */
export async function findSeenSince(tx: Tx, review: Pick<Review, 'id' | 'serviceId'>, changedOn: string): Promise<SeenSince | null> {
  const [since] = await tx.query<SeenSince>(
    `select (select t.revisited_on::text from revisit t where t.tenant_id = $1 and t.review_id = $2
           and t.still_holds and ${REVISIT_COUNTS} order by t.revisited_on desc limit 1) as "recheckedOn",
       (select t.still_holds from revisit t where t.tenant_id = $1 and t.review_id = $2
           and ${REVISIT_COUNTS} order by t.revisited_on desc, t.recorded_at desc, t.id desc limit 1) as holds,
       count(o.id) > 0 as recurred, count(o.id) filter (where o.state <> 'CLOSED') > 0 as recurring
      from review o where o.tenant_id = $1 and o.service_id = $3 and o.id <> $2 and o.entered_in_error_at is null and ${failedOn('o')} > $4::date
        and exists (select 1 from cause c where c.tenant_id = $1 and c.review_id = o.id and (c.state <> 'RECORDED' or o.concluded_at is not null) and c.entered_in_error_at is null and c.category <> 'OTHER'
          and c.category in (select category from cause where tenant_id = $1 and review_id = $2 and entered_in_error_at is null))`,
    [tx.tenantId, review.id, review.serviceId, changedOn],
  );
  return since ?? null;
}
