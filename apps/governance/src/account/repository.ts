import type { CitedRecord } from '@causeway/kernel';
import { byColumn, type ReadSession } from '@causeway/persistence';
import { factorTable, whyStepTable } from '../causes/repository';
import { wasWithdrawn } from '../citations/repository';
import type { MonthCount } from '../outcomes/domain';
import { baselineTable, outcomeEvidenceTable, REVISIT_COUNTS } from '../outcomes/repository';
import type { Held } from './commissioner';
import type { Shown } from './factor-matrix';
import type { Kept } from './summary';

const STANDS = 't.entered_in_error_at is null';

/** Every version of every definition of a review. */
export const allBaselinesOfReview = byColumn(baselineTable, 'reviewId', 'MEASURE', { where: STANDS });
/** The outcomes of a review, as they came. */
export const allOutcomesOfReview = byColumn(outcomeEvidenceTable, 'reviewId', 'MEASURE', { where: STANDS, orderBy: 'receivedAt' });

/** What was asked of a cause, where at least one record that was cited for it still stands; in order. */
export const standingWhysOfCause = byColumn(whyStepTable, 'causeId', 'REVIEW', {
  orderBy: 'number',
  where: `${STANDS} and exists (select 1 from jsonb_array_elements(t.evidence) as c(cited) where not (${wasWithdrawn('c.cited')}))`,
});

/** What contributed to a cause: a factor may be named without records, and falls only with those that it had. */
export const standingFactorsOfCause = byColumn(factorTable, 'causeId', 'REVIEW', {
  where: `${STANDS} and (t.evidence = '[]' or exists (select 1 from jsonb_array_elements(t.evidence) as c(cited) where not (${wasWithdrawn('c.cited')})))`,
});

/** What still stands of the proof of each cause. */
export async function listStandingProof(session: ReadSession, causeIds: readonly string[]): Promise<CitedRecord[][]> {
  const rows = await session.query<{ of: string; cited: CitedRecord }>(
    `select t.id as of, c.cited from cause t cross join lateral jsonb_array_elements(t.proof) as c(cited)
      where t.tenant_id = $1 and t.id = any($2::uuid[]) and not (${wasWithdrawn('c.cited')})`,
    [session.caller.tenantId, causeIds],
  );
  return causeIds.map((id) => rows.filter((row) => row.of === id).map(({ cited }) => cited));
}

/** Who holds which role today, in the service of each review or in the whole group. */
export async function listHeldRoles(session: ReadSession, reviewIds: readonly string[], today: string): Promise<Held[][]> {
  const rows = await session.query<Held & { of: string }>(
    `select r.id as of, h.staff_member_id as "staffMemberId", h.role from review r
       join role_holding h on h.tenant_id = $1 and (h.service_id is null or h.service_id = r.service_id) and h.entered_in_error_at is null
        and h.starts_on <= $3::date and (h.ends_on is null or h.ends_on >= $3::date)
      where r.tenant_id = $1 and r.id = any($2::uuid[]) order by h.role`,
    [session.caller.tenantId, reviewIds, today],
  );
  return reviewIds.map((id) => rows.filter((row) => row.of === id));
}

const IN_TIME = "(t.done_at at time zone 'Europe/London')::date <= t.due_on";

/** What was due since the change of each review and before today: the checks of its service, and its own revisits; and what the latest of these found. */
export async function countKept(session: ReadSession, reviewIds: readonly string[], today: string): Promise<Kept[]> {
  const rows = await session.query<Kept & { of: string }>(
    `select r.id as of, count(*) filter (where t.review_id is null)::int as "checksDue", count(*) filter (where t.review_id is null and ${IN_TIME})::int as "checksOnTime",
       count(*) filter (where t.review_id = r.id)::int as "revisitsDue", count(*) filter (where t.review_id = r.id and ${IN_TIME})::int as "revisitsOnTime",
       (select t.still_holds from revisit t where t.tenant_id = $1 and t.review_id = r.id and ${REVISIT_COUNTS}
         order by t.revisited_on desc, t.recorded_at desc, t.id desc limit 1) as holds
      from review r left join check_entry t on t.tenant_id = $1 and t.service_id is not distinct from r.service_id and t.entered_in_error_at is null
        and (t.review_id is null or t.review_id = r.id) and t.due_on >= r.changed_on and t.due_on < $3::date
      where r.tenant_id = $1 and r.id = any($2::uuid[]) group by r.id`,
    [session.caller.tenantId, reviewIds, today],
  );
  const none: Kept = { checksDue: 0, checksOnTime: 0, revisitsDue: 0, revisitsOnTime: 0, holds: null };
  return reviewIds.map((id) => rows.find((row) => row.of === id) ?? none);
}

/** What shows the factors of each review, as it came: the records of its examined sources, and those that factors were named on, while they stand. */
export async function listShown(session: ReadSession, reviewIds: readonly string[]): Promise<Shown[][]> {
  const rows = await session.query<Shown & { of: string }>(
    `select t.of, t."sourceKind", t."causeId", t."factorId", t.showing, t.cited from (
       select e.review_id as of, e.tenant_id, e.received_at, e.id, e.source_kind as "sourceKind", e.cause_id as "causeId", null::uuid as "factorId", e.showing, c.cited
         from source_examination e cross join lateral jsonb_array_elements(e.refs) as c(cited)
        where e.tenant_id = $1 and e.review_id = any($2::uuid[]) and e.state = 'EXAMINED' and e.entered_in_error_at is null
       union all
       select o.review_id, f.tenant_id, f.received_at, f.id, null, f.cause_id, f.id, null, c.cited
         from cause o join factor f on f.tenant_id = $1 and f.cause_id = o.id and f.entered_in_error_at is null cross join lateral jsonb_array_elements(f.evidence) as c(cited)
        where o.tenant_id = $1 and o.review_id = any($2::uuid[]) and o.entered_in_error_at is null) t
      where not (${wasWithdrawn('t.cited')}) order by t.received_at, t.id`,
    [session.caller.tenantId, reviewIds],
  );
  return reviewIds.map((id) => rows.filter((row) => row.of === id));
}

/** Every month that linking told of a measure of a service, in order, by what it told last; keys are `<service>/<measure>`. */
export async function listMonths(session: ReadSession, keys: readonly string[]): Promise<MonthCount[][]> {
  const rows = await session.query<{ of: string; facts: MonthCount }>(
    `select distinct on (of, k.facts->>'month') k.service_id || '/' || (k.facts->>'measure') as of, k.facts from known_record k
      where k.tenant_id = $1 and k.kind = 'MeasurePoint' and k.state <> 'RETRACTED'
        and (k.service_id, k.facts->>'measure') in (select split_part(w, '/', 1)::uuid, split_part(w, '/', 2) from unnest($2::text[]) as w)
      order by of, k.facts->>'month', k.recorded_at desc, k.id desc`,
    [session.caller.tenantId, keys],
  );
  return keys.map((key) => rows.filter(({ of }) => of === key).map(({ facts }) => facts));
}
