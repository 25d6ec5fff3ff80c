import { byColumn, byId, pageOf, recordTable, type ReadSession, type Tx } from '@causeway/persistence';
import { wasWithdrawn } from '../citations/repository';
import type { HandoverComparison, PersonTimeline, ReviewSample, SourceExamination } from './domain';

export const reviewSampleTable = recordTable<ReviewSample>('review_sample', {
  reviewId: 'uuid',
  method: 'text',
  populationSize: 'integer',
  fromAudits: 'jsonb',
  fromFeedback: 'jsonb',
  peopleIds: 'uuid[]',
  drawnById: 'uuid',
});
export const reviewSampleById = byId(reviewSampleTable, 'REVIEW');
export const reviewSamplesPage = pageOf(reviewSampleTable, 'REVIEW');
export const reviewSamplesOfReview = pageOf(reviewSampleTable, 'REVIEW', { parent: 'reviewId' });

/** Whether a person is in a sample of a review that stands. */
export async function isSampled(tx: Tx, reviewId: string, personId: string): Promise<boolean> {
  const found = await tx.query(
    'select 1 from review_sample where tenant_id = $1 and review_id = $2 and $3::uuid = any(people_ids) and entered_in_error_at is null',
    [tx.tenantId, reviewId, personId],
  );
  return found.length > 0;
}

export const personTimelineTable = recordTable<PersonTimeline>('person_timeline', {
  reviewId: 'uuid',
  personId: 'uuid',
  notesLookedAt: 'boolean',
  feedbackLookedAt: 'boolean',
  incidentsLookedAt: 'boolean',
  entries: 'jsonb',
  firstIdentifiedAt: 'timestamptz?',
  recordedByMemberId: 'uuid',
});
export const personTimelineById = byId(personTimelineTable, 'REVIEW');
export const personTimelinesPage = pageOf(personTimelineTable, 'REVIEW');
export const personTimelinesOfReview = pageOf(personTimelineTable, 'REVIEW', { parent: 'reviewId' });

/** When the change of each timeline was first identified: by the earliest of its entries that still stand. */
export async function listFirstIdentified(session: ReadSession, timelineIds: readonly string[]): Promise<(Date | null)[]> {
  const rows = await session.query<{ readonly id: string; readonly earliest: Date | null }>(
    `select t.id, (select min((c.cited->>'happenedAt')::timestamptz)
           from jsonb_array_elements(t.entries) as c(cited) where not (${wasWithdrawn('c.cited')})) as earliest
       from person_timeline t where t.tenant_id = $1 and t.id = any($2::uuid[])`,
    [session.caller.tenantId, timelineIds],
  );
  const earliestOf = new Map(rows.map(({ id, earliest }) => [id, earliest]));
  return timelineIds.map((id) => earliestOf.get(id) ?? null);
}

/** Whether one of these workers is a person's key worker on a day, as care records told it. */
export async function isKeyWorker(tx: Tx, staffMemberIds: readonly (string | null)[], personId: string, today: string): Promise<boolean> {
  const own = await tx.query(
    `select 1 from known_record where tenant_id = $1 and kind = 'KeyWorkerAssignment' and person_id = $2 and state <> 'RETRACTED' and facts->>'startsOn' <= $4 and (facts->>'endsOn' is null or facts->>'endsOn' >= $4)
        and facts->>'staffMemberId' = any($3::text[])`,
    [tx.tenantId, personId, staffMemberIds, today],
  );
  return own.length > 0;
}

export const handoverComparisonTable = recordTable<HandoverComparison>('handover_comparison', {
  reviewId: 'uuid',
  personId: 'uuid',
  handovers: 'jsonb',
  allocations: 'jsonb',
  ownership: 'text',
  note: 'text',
});
export const handoverComparisonById = byId(handoverComparisonTable, 'REVIEW');
export const handoverComparisonsPage = pageOf(handoverComparisonTable, 'REVIEW');
export const handoverComparisonsOfReview = pageOf(handoverComparisonTable, 'REVIEW', { parent: 'reviewId' });

export const sourceExaminationTable = recordTable<SourceExamination>('source_examination', {
  reviewId: 'uuid',
  sourceKind: 'text',
  state: 'text',
  reason: 'text?',
  refs: 'jsonb',
  showing: 'text?',
  causeId: 'uuid?',
  frameworkItems: 'text[]',
});
export const sourceExaminationById = byId(sourceExaminationTable, 'REVIEW');
export const sourceExaminationsPage = pageOf(sourceExaminationTable, 'REVIEW');
export const sourceExaminationsOfReview = pageOf(sourceExaminationTable, 'REVIEW', { parent: 'reviewId' });
/** Those that stand. */
export const allExaminationsOfReview = byColumn(sourceExaminationTable, 'reviewId', 'REVIEW', {
  where: 't.entered_in_error_at is null',
  orderBy: 'receivedAt',
  descending: true,
});
