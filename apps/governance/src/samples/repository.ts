import { byId, pageOf, recordTable, type ReadSession, type Tx } from '@causeway/persistence';
import type { CitedRecord, RecordRef } from '@causeway/kernel';
import { wasWithdrawn } from '../citations/repository';
import type { Citing, InspectionSample } from './domain';

export const inspectionSampleTable = recordTable<InspectionSample>('inspection_sample', {
  windowStart: 'date',
  windowEnd: 'date',
  number: 'integer',
  seed: 'integer',
  method: 'text',
  frame: 'text[]',
  frameHash: 'text',
  drawn: 'jsonb',
  drawnById: 'uuid?',
});
export const inspectionSampleById = byId(inspectionSampleTable, 'REVIEW');
export const inspectionSamplesPage = pageOf(inspectionSampleTable, 'REVIEW');

/** The sample that was drawn of a service by the same window, number and seed, and in the same way. */
export async function findSample(
  tx: Tx,
  serviceId: string,
  asked: Pick<InspectionSample, 'windowStart' | 'windowEnd' | 'number' | 'seed' | 'method'>,
): Promise<string | null> {
  await tx.exclusively('inspection_sample', serviceId, asked.windowStart, asked.windowEnd, String(asked.number), String(asked.seed));
  const [found] = await tx.query<{ id: string }>(
    'select id from inspection_sample where tenant_id = $1 and service_id = $2 and window_start = $3::date and window_end = $4::date and number = $5 and seed = $6 and method = $7',
    [tx.tenantId, serviceId, asked.windowStart, asked.windowEnd, asked.number, asked.seed, asked.method],
  );
  return found?.id ?? null;
}

/** The tables whose rows are parts of a review and cite records: as what, in which columns, and what they are parts of. */
const PARTS: readonly (readonly [part: string, table: string, cited: string, cause?: string, action?: string])[] = [
  ['SAMPLE', 'review_sample', 't.from_audits || t.from_feedback'],
  ['TIMELINE', 'person_timeline', 't.entries'],
  ['COMPARISON', 'handover_comparison', 't.handovers || t.allocations'],
  ['EXAMINATION', 'source_examination', 't.refs', 't.cause_id'],
  ['PROOF', 'cause', 't.proof', 't.id'],
  ['ACTION', 'review_action', 't.evidence', 'null', 't.id'],
  ['OUTCOME', 'outcome_evidence', 't.evidence'],
  ['REVISIT', 'revisit', 't.evidence'],
  ['NOTE', 'review_note', 't.refs'],
  ['FEED', 'finding_feed', 'jsonb_build_array(t.record)', 't.cause_id'],
  ['JUDGED_LINK', 'link_judgement', 'jsonb_build_array(t.incident)'],
  ['BARRIER', 'barrier', 't.evidence'],
  ['DIFFERENCE', 'difference', 't.evidence'],
];
const OF_CAUSES = [
  ['WHY', 'why_step'],
  ['FACTOR', 'factor'],
  ['TEST', 'cause_test'],
] as const;

const places = (part: string, from: string, cited: string, review: string, cause = 'null', action = 'null'): string =>
  `select ${review} as review_id, '${part}' as part, ${cause}::uuid as cause_id, ${action}::uuid as action_id, t.tenant_id, c.cited
     from ${from} cross join lateral jsonb_array_elements(coalesce(nullif(${cited}, 'null'), '[]')) as c(cited)
    where t.tenant_id = $1 and t.entered_in_error_at is null and jsonb_typeof(c.cited) = 'object'`;

/** Every place in which a review rests on a record that still stands. */
const PLACES = `select t.* from (${[
  places('TRIGGER', 'review t', 't.triggers', 't.id'),
  ...PARTS.map(([part, table, cited, cause, action]) => places(part, `${table} t`, cited, 't.review_id', cause, action)),
  ...OF_CAUSES.map(([part, table]) =>
    places(
      part,
      `${table} t join cause o on o.tenant_id = t.tenant_id and o.id = t.cause_id and o.entered_in_error_at is null`,
      't.evidence',
      'o.review_id',
      't.cause_id',
    ),
  ),
].join(
  ' union all ',
)}) t join review r on r.tenant_id = $1 and r.id = t.review_id and r.entered_in_error_at is null where not (${wasWithdrawn('t.cited')})`;

/** Every record that reviews of a service rest on, stands, and happened between two days in London. */
export async function listFrame(tx: Tx, serviceId: string, from: string, to: string): Promise<CitedRecord[]> {
  const rows = await tx.query<{ cited: CitedRecord }>(
    `select distinct on (p.cited->>'kind', p.cited->>'id') p.cited from (${PLACES} and r.service_id = $2) p
      where ((p.cited->>'happenedAt')::timestamptz at time zone 'Europe/London')::date between $3::date and $4::date order by p.cited->>'kind', p.cited->>'id'`,
    [tx.tenantId, serviceId, from, to],
  );
  return rows.map(({ cited }) => cited);
}

const COLUMNS = 'p.review_id as "reviewId", p.part, p.cause_id as "causeId", p.action_id as "actionId", p.cited';

/** Where reviews rest on each of these records. */
export async function listPlacesOfRecords(session: ReadSession, refs: readonly RecordRef[]): Promise<Citing[][]> {
  const rows = await session.query<Citing>(
    `select ${COLUMNS} from (${PLACES}) p where (p.cited->>'kind', p.cited->>'id') in (select k.kind, k.id from unnest($2::text[], $3::text[]) as k(kind, id))`,
    [session.caller.tenantId, refs.map(({ kind }) => kind), refs.map(({ id }) => id)],
  );
  return refs.map((ref) => rows.filter(({ cited }) => cited.kind === ref.kind && cited.id === ref.id));
}

/** Where each of these reviews rests on any record, in the order in which those happened. */
export async function listPlacesOfReviews(session: ReadSession, reviewIds: readonly string[]): Promise<Citing[][]> {
  const rows = await session.query<Citing>(
    `select ${COLUMNS} from (${PLACES} and t.review_id = any($2::uuid[])) p order by p.cited->>'happenedAt', p.cited->>'id'`,
    [session.caller.tenantId, reviewIds],
  );
  return reviewIds.map((id) => rows.filter(({ reviewId }) => reviewId === id));
}
