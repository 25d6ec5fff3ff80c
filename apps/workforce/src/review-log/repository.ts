import { byColumn, byId, pageOf, recordTable, type KeyQuery, type Tx, withinReach } from '@causeway/persistence';
import type { Assignment } from '../rota/domain';
import { assignmentTable } from '../rota/repository';
import type { AgencyUse, InductionVerdict, ShiftOfMonth, Shown, WorkforceSample } from './domain';

export const workforceSampleTable = recordTable<WorkforceSample>('workforce_sample', {
  reviewId: 'uuid',
  fromOn: 'date',
  toOn: 'date',
  sampled: 'jsonb',
  shifts: 'integer',
  agencyShifts: 'integer',
  careMinutes: 'integer',
  agencyMinutes: 'integer',
  drawnById: 'uuid',
});
export const workforceSampleById = byId(workforceSampleTable, 'REVIEW');
export const workforceSamplesPage = pageOf(workforceSampleTable, 'REVIEW');
export const workforceSamplesOfReview = pageOf(workforceSampleTable, 'REVIEW', { parent: 'reviewId' });

export const inductionVerdictTable = recordTable<InductionVerdict>('induction_verdict', {
  sampleId: 'uuid',
  reviewId: 'uuid',
  shiftId: 'uuid',
  staffMemberId: 'uuid',
  orientation: 'text',
  guidance: 'text',
  checklist: 'text',
  refs: 'jsonb',
  checkedById: 'uuid',
});
export const inductionVerdictById = byId(inductionVerdictTable, 'STAFF_RECORD');
export const inductionVerdictsPage = pageOf(inductionVerdictTable, 'STAFF_RECORD');
export const inductionVerdictsOfReview = pageOf(inductionVerdictTable, 'STAFF_RECORD', { parent: 'reviewId' });
/** The verdicts that found something missing and stand, by shift and worker. */
export const verdictsWithGaps = byColumn(inductionVerdictTable, 'reviewId', 'STAFF_RECORD', {
  where: "'GAP' in (t.orientation, t.guidance, t.checklist) and t.entered_in_error_at is null",
  orderBy: 'shiftId',
});

/** Of a standing assignment `a`. */
const ON_SHIFT = '(a.ended_at is null or a.ended_at > a.starts_at) and a.entered_in_error_at is null';

/** The shifts with these ids that stand, which whoever names them holds so, and whether an agency worker was on each. */
export async function listSampleable(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, ShiftOfMonth>> {
  const rows = await tx.query<ShiftOfMonth & { readonly id: string }>(
    `select s.id, s.service_id as "serviceId", s.starts_at as "startsAt", s.ends_at as "endsAt", s.cancelled_at as "cancelledAt",
        exists (select 1 from assignment a where a.tenant_id = s.tenant_id and a.shift_id = s.id and a.agency and ${ON_SHIFT}) as agency
       from shift s where s.tenant_id = $1 and s.id = any($2::uuid[]) and s.entered_in_error_at is null order by s.id`,
    [tx.tenantId, ids],
  );
  return new Map(rows.map(({ id, ...shift }) => [id, shift]));
}

/** The services to which records of other domains belong, by kind and id. */
export async function listPlaces(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  const rows = await tx.query<{ id: string; serviceId: string | null }>(
    'select id, service_id as "serviceId" from known_record where tenant_id = $1 and id = any($2::uuid[])',
    [tx.tenantId, ids],
  );
  return new Map(rows.map(({ id, serviceId }) => [id, serviceId]));
}

/** Of a shift `s`: nobody came to the visit. */
const MISSED = `exists (select 1 from visit_report r where r.tenant_id = s.tenant_id and r.shift_id = s.id and r.outcome = 'MISSED' and r.entered_in_error_at is null)`;

/** The agency use of a service over the shifts and visits that began in a stretch of time, without visits to which nobody came. */
export async function countAgencyUse(tx: Tx, serviceId: string | null, from: Date, before: Date): Promise<AgencyUse> {
  const [counted] = await tx.query<AgencyUse>(
    `select count(distinct s.id)::int as shifts, (count(distinct s.id) filter (where a.agency))::int as "agencyShifts",
        coalesce(round(sum(extract(epoch from least(a.ends_at, a.ended_at) - a.starts_at)) / 60), 0)::int as "careMinutes",
        coalesce(round(sum(extract(epoch from least(a.ends_at, a.ended_at) - a.starts_at)) filter (where a.agency) / 60), 0)::int as "agencyMinutes"
       from shift s join assignment a on a.tenant_id = s.tenant_id and a.shift_id = s.id and ${ON_SHIFT}
      where s.tenant_id = $1 and s.service_id = $2 and s.starts_at >= $3 and s.starts_at < $4 and s.cancelled_at is null and s.entered_in_error_at is null
        and not ${MISSED}`,
    [tx.tenantId, serviceId, from, before],
  );
  return counted ?? { shifts: 0, agencyShifts: 0, careMinutes: 0, agencyMinutes: 0 };
}

/** The standing sample of a review in which a shift is, or null. */
export async function findSampleOf(tx: Tx, reviewId: string, shiftId: string): Promise<string | null> {
  const [sample] = await tx.query<{ id: string }>(
    `select id from workforce_sample where tenant_id = $1 and review_id = $2 and entered_in_error_at is null
        and exists (select 1 from jsonb_array_elements(sampled) as s(one) where one->>'shiftId' = $3) order by received_at desc, id limit 1`,
    [tx.tenantId, reviewId, shiftId],
  );
  return sample?.id ?? null;
}

/** Whether a sample of the review of the month that begins on a day was entered in error. */
export async function wasDrawnInError(tx: Tx, reviewId: string, fromOn: string): Promise<boolean> {
  const found = await tx.query(
    'select 1 from workforce_sample where tenant_id = $1 and review_id = $2 and from_on = $3 and entered_in_error_at is not null limit 1',
    [tx.tenantId, reviewId, fromOn],
  );
  return found.length > 0;
}

/** Whether an entry of the review's log was entered in error: what it showed may be shown anew. */
export async function wasTakenBack(tx: Tx, reviewId: string): Promise<boolean> {
  const found = await tx.query(
    `select 1 from workforce_sample where tenant_id = $1 and review_id = $2 and entered_in_error_at is not null
      union all select 1 from induction_verdict where tenant_id = $1 and review_id = $2 and entered_in_error_at is not null
      union all select 1 from knowledge_verdict where tenant_id = $1 and review_id = $2 and entered_in_error_at is not null limit 1`,
    [tx.tenantId, reviewId],
  );
  return found.length > 0;
}

/** Whether a verdict on a worker's induction for a shift stands in a review. */
export async function isJudged(tx: Tx, verdict: Pick<InductionVerdict, 'reviewId' | 'shiftId' | 'staffMemberId'>): Promise<boolean> {
  const found = await tx.query(
    'select 1 from induction_verdict where tenant_id = $1 and review_id = $2 and shift_id = $3 and staff_member_id = $4 and entered_in_error_at is null',
    [tx.tenantId, verdict.reviewId, verdict.shiftId, verdict.staffMemberId],
  );
  return found.length > 0;
}

/** Whom a worker was given on a shift, and when first; when the shift ended, where nobody was given. */
export async function findGiven(
  tx: Tx,
  { shiftId, staffMemberId }: Pick<InductionVerdict, 'shiftId' | 'staffMemberId'>,
): Promise<{ readonly given: readonly string[]; readonly before: Date }> {
  const [found] = await tx.query<{ given: string[]; before: Date }>(
    `select array(select distinct unnest(l.people_ids) from shift_allocation l
          where l.tenant_id = $1 and l.shift_id = $2 and l.staff_member_id = $3 and l.entered_in_error_at is null) as given,
        coalesce((select min(l.happened_at) from shift_allocation l
          where l.tenant_id = $1 and l.shift_id = $2 and l.staff_member_id = $3 and l.entered_in_error_at is null), s.ends_at) as before
       from shift s where s.tenant_id = $1 and s.id = $2`,
    [tx.tenantId, shiftId, staffMemberId],
  );
  return found ?? { given: [], before: new Date(0) };
}

/** When a record had happened and was written down: what is written down late shows nothing of the time before. */
const KNOWN_AT = 'greatest(happened_at, recorded_at)';

/** The inductions into a service, guidance and checklists with these ids, as they can show an item of an induction. */
export const listShown = (tx: Tx, serviceId: string | null, ids: readonly string[]): Promise<Shown[]> =>
  tx.query<Shown>(
    `select 'Induction' as kind, staff_member_id as "staffMemberId", null::uuid as "shiftId", people_ids as "peopleIds", orientation, ${KNOWN_AT} as "knownAt"
        from induction where tenant_id = $1 and id = any($2::uuid[]) and service_id is not distinct from $3 and entered_in_error_at is null
      union all select 'PersonGuidance', staff_member_id, shift_id, people_ids, false, ${KNOWN_AT}
        from person_guidance where tenant_id = $1 and id = any($2::uuid[]) and entered_in_error_at is null
      union all select 'BriefingChecklist', staff_member_id, shift_id, people_ids, false, ${KNOWN_AT}
        from briefing_checklist where tenant_id = $1 and id = any($2::uuid[]) and entered_in_error_at is null`,
    [tx.tenantId, ids, serviceId],
  );

/** By sample: the assignments of agency workers to its shifts of whose induction no verdict stands in its review. */
export const uncheckedOfSample: KeyQuery<Assignment> = {
  dataClass: 'REVIEW',
  fetch: async (session, keys) => {
    const values: unknown[] = [session.caller.tenantId, keys];
    const rows = await session.query<Assignment & { readonly sampleId: string }>(
      `select t.id as "sampleId", ${assignmentTable.columns('a')}
         from workforce_sample t cross join jsonb_array_elements(t.sampled) as s(one)
         join assignment a on a.tenant_id = t.tenant_id and a.shift_id = (s.one->>'shiftId')::uuid and a.agency and ${ON_SHIFT}
        where t.tenant_id = $1 and t.id = any($2::uuid[]) and ${withinReach(workforceSampleTable, 'REVIEW', session, values)}
          and not exists (select 1 from induction_verdict v where v.tenant_id = t.tenant_id and v.review_id = t.review_id and v.shift_id = a.shift_id
              and v.staff_member_id = a.staff_member_id and v.entered_in_error_at is null)
        order by a.shift_id, a.staff_member_id`,
      values,
    );
    return keys.map((key) => rows.flatMap(({ sampleId, ...row }) => (sampleId === key ? [row] : [])));
  },
};
