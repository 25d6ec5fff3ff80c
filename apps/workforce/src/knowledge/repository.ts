import { byId, pageOf, recordTable, type Tx } from '@causeway/persistence';
import type { KnowledgeVerdict, Taught } from './domain';

export const knowledgeVerdictTable = recordTable<KnowledgeVerdict>('knowledge_verdict', {
  reviewId: 'uuid',
  noteId: 'uuid',
  staffMemberId: 'uuid',
  verdict: 'text',
  refs: 'jsonb',
  compared: 'jsonb',
  noneReason: 'text?',
  comparison: 'text',
  checkedById: 'uuid',
});
export const knowledgeVerdictById = byId(knowledgeVerdictTable, 'STAFF_CONFIDENTIAL');
export const knowledgeVerdictsPage = pageOf(knowledgeVerdictTable, 'STAFF_CONFIDENTIAL');
export const knowledgeVerdictsOfReview = pageOf(knowledgeVerdictTable, 'STAFF_CONFIDENTIAL', { parent: 'reviewId' });

/** Whether a note is in a standing sample of a review, as safeguarding told it. */
export async function isNoteSampled(tx: Tx, reviewId: string, noteId: string): Promise<boolean> {
  const found = await tx.query(
    `select 1 from known_record where tenant_id = $1 and kind = 'NoteSample' and state <> 'RETRACTED' and facts->>'reviewId' = $2
        and exists (select 1 from jsonb_array_elements(facts->'sampled') as s(one) where one->>'noteId' = $3) limit 1`,
    [tx.tenantId, reviewId, noteId],
  );
  return found.length > 0;
}

/** Whether a verdict on the author of a note stands in a review. */
export async function isNoteJudged(tx: Tx, { reviewId, noteId }: Pick<KnowledgeVerdict, 'reviewId' | 'noteId'>): Promise<boolean> {
  const found = await tx.query(
    'select 1 from knowledge_verdict where tenant_id = $1 and review_id = $2 and note_id = $3 and entered_in_error_at is null',
    [tx.tenantId, reviewId, noteId],
  );
  return found.length > 0;
}

/** When a record had happened and was written down: what is written down late shows nothing of the time before. */
const KNOWN_AT = 'greatest(happened_at, recorded_at)';

/** The training, coaching, answers and supervision with these ids that stand, as they can show what a worker knew. */
export const listTaught = (tx: Tx, ids: readonly string[]): Promise<Taught[]> => listBy(tx, 'id', ids);

/** The same of everything that a worker was ever taught. */
export const listTaughtTo = (tx: Tx, staffMemberId: string): Promise<Taught[]> => listBy(tx, 'staff_member_id', [staffMemberId]);

const listBy = (tx: Tx, column: 'id' | 'staff_member_id', ids: readonly string[]): Promise<Taught[]> =>
  tx.query<Taught>(
    `select 'TrainingRecord' as kind, staff_member_id as "staffMemberId", array[course_code] as codes, ${KNOWN_AT} as "knownAt", valid_until::text as "validUntil", true as passed
        from training_record where tenant_id = $1 and ${column} = any($2::uuid[]) and entered_in_error_at is null
      union all select 'Coaching', staff_member_id, array[topic_code], ${KNOWN_AT}, null, scenarios_passed = scenarios_taken
        from coaching where tenant_id = $1 and ${column} = any($2::uuid[]) and entered_in_error_at is null
      union all select 'ScenarioResult', staff_member_id, array[topic_code], ${KNOWN_AT}, null, questions_passed = questions_taken
        from scenario_result where tenant_id = $1 and ${column} = any($2::uuid[]) and entered_in_error_at is null
      union all select 'Supervision', staff_member_id, topics, ${KNOWN_AT}, null, true
        from supervision where tenant_id = $1 and ${column} = any($2::uuid[]) and entered_in_error_at is null`,
    [tx.tenantId, ids],
  );
