import type { ReadSession } from '@causeway/persistence';
import type { Text } from './flagging';

const OF_ITS_CAUSE = 'p.review_id';

/** The texts of a review and its parts that people write, by kind of record, table, the way to their review, and fields. */
const WRITTEN: readonly (readonly [kind: string, table: string, review: string, fields: readonly string[]])[] = [
  [
    'Review',
    'review',
    't.id',
    [
      'title',
      'visible_problem',
      'pattern_rule',
      'isolation_search',
      'no_factors_reason',
      'wording_reason',
      'weak_actions_reason',
      'conclusion',
    ],
  ],
  [
    'Cause',
    'cause',
    't.review_id',
    [
      'description',
      'who_role',
      'what_happened',
      'where_happened',
      'when_happened',
      'mechanism',
      'wanted_change',
      'accepted_risk_reason',
      'wording_reason',
    ],
  ],
  ['WhyStep', 'why_step', OF_ITS_CAUSE, ['question', 'answer']],
  ['Factor', 'factor', OF_ITS_CAUSE, ['description']],
  ['HandoverComparison', 'handover_comparison', 't.review_id', ['note']],
  ['SourceExamination', 'source_examination', 't.review_id', ['reason']],
  ['ReviewAction', 'review_action', 't.review_id', ['description', 'measure', 'done_before', 'done_since']],
  ['FindingFeed', 'finding_feed', 't.review_id', ['reason']],
  ['ReviewEscalation', 'review_escalation', 't.review_id', ['outcome']],
  ['LinkJudgement', 'link_judgement', 't.review_id', ['reason']],
  ['TimelineJudgement', 'timeline_judgement', 't.review_id', ['reason', 'expected']],
  ['Barrier', 'barrier', 't.review_id', ['hazard', 'target', 'barrier', 'why_not']],
  ['Difference', 'difference', 't.review_id', ['normal', 'this_time', 'effect']],
  ['Involvement', 'involvement', 't.review_id', ['asked', 'answer']],
  ['ReporterFeedback', 'reporter_feedback', 't.review_id', ['told', 'not_told_reason']],
  ['ReviewNote', 'review_note', 't.review_id', ['text']],
  ['ReviewSample', 'review_sample', 't.review_id', ['method']],
  ['Baseline', 'baseline', 't.review_id', ['reason']],
  ['Challenge', 'challenge', 't.review_id', ['challenge', 'response']],
  ['Revisit', 'revisit', 't.review_id', ['finding']],
];

/** Each of those texts by its table and column. */
export const writtenColumns: readonly string[] = WRITTEN.flatMap(([, table, , fields]) => fields.map((field) => `${table}.${field}`));

const camel = (column: string): string => column.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());

const OF_REVIEWS = WRITTEN.map(([kind, table, review, fields]) => {
  const ofCause = review === OF_ITS_CAUSE;
  const from = ofCause ? `${table} t join cause p on p.tenant_id = $1 and p.id = t.cause_id` : `${table} t`;
  // By the ids of the causes, so that an index finds them: the policies keep any other condition from it.
  const within = ofCause
    ? 't.cause_id = any(array(select c.id from cause c where c.tenant_id = $1 and c.review_id = any($2::uuid[])))'
    : `${review} = any($2::uuid[])`;
  return `select ${review} as "of", '${kind}' as kind, t.id, f.field, f.text, t.received_at
     from ${from} cross join lateral (values ${fields.map((field) => `('${camel(field)}', t.${field})`).join(', ')}) as f(field, text)
    where t.tenant_id = $1 and t.entered_in_error_at is null and f.text <> '' and ${within}`;
}).join(' union all ');

/** What was written in reviews, and stands: of each review in the order in which it came. */
export async function listTexts(session: ReadSession, reviewIds: readonly string[]): Promise<Text[][]> {
  const rows = await session.query<Text & { readonly of: string }>(
    `select "of", kind, id, field, text from (${OF_REVIEWS}) written order by received_at, id, field`,
    [session.caller.tenantId, reviewIds],
  );
  return reviewIds.map((id) => rows.filter((row) => row.of === id).map(({ of: _of, ...text }) => text));
}
