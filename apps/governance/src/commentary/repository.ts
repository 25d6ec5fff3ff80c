import { pageOf, recordTable, type PageQuery } from '@causeway/persistence';
import type { CommentaryEntry, CommentaryKind } from './domain';

/** Where each decision that is no note is kept: in which table, when, by whom, and with what reason. */
interface Kept {
  readonly kind: Exclude<CommentaryKind, 'OTHER'>;
  readonly table: string;
  readonly review: string;
  readonly at: string;
  readonly by: string;
  readonly text: string;
  readonly cause?: string;
  readonly when: string;
}

const KEPT: readonly Kept[] = [
  { kind: 'OPENED', table: 'review', review: 't.id', at: 't.received_at', by: 't.opened_by_id', text: 't.visible_problem', when: 'true' },
  {
    ...{ kind: 'RISK_ACCEPTED', table: 'cause', review: 't.review_id', cause: 't.id' },
    ...{ at: 't.accepted_risk_at', by: 't.accepted_risk_by_id', text: 't.accepted_risk_reason', when: 't.accepted_risk_at is not null' },
  },
  {
    ...{ kind: 'WEAK_ACTIONS_ACCEPTED', table: 'review', review: 't.id', at: 't.weak_actions_accepted_at' },
    ...{ by: 't.weak_actions_accepted_by_id', text: 't.weak_actions_reason', when: 't.weak_actions_accepted_at is not null' },
  },
  {
    ...{ kind: 'CHANGED', table: 'review', review: 't.id', at: 't.changed_at', by: 't.changed_by_id', text: 'null::text' },
    when: 't.changed_at is not null',
  },
  {
    ...{ kind: 'FEED_REASON', table: 'finding_feed', review: 't.review_id', cause: 't.cause_id' },
    ...{ at: 't.happened_at', by: 't.fed_by_id', text: 't.reason', when: 't.reason is not null' },
  },
  {
    ...{ kind: 'CLOSED', table: 'review', review: 't.id', at: 't.closed_at', by: 't.closed_by_id', text: 'null::text' },
    when: 't.closed_at is not null',
  },
  {
    ...{ kind: 'REOPENED', table: 'review', review: 't.id', at: 't.reopened_at', by: 'null::uuid', text: 'null::text' },
    when: 't.reopened_at is not null',
  },
  {
    ...{ kind: 'REPORTER_NOT_TOLD', table: 'reporter_feedback', review: 't.review_id' },
    ...{ at: 't.happened_at', by: 't.given_by_id', text: 't.not_told_reason', when: 't.not_told_reason is not null' },
  },
];

/** Decisions of one instant stand in the order in which they are taken. */
const ORDER: readonly CommentaryKind[] = [
  ...(['OPENED', 'LEVEL_SET', 'OTHER', 'LEVEL_RAISED', 'CONCLUSION', 'RISK_ACCEPTED', 'WEAK_ACTIONS_ACCEPTED', 'CHANGED'] as const),
  ...(['FEED_REASON', 'REPORTER_NOT_TOLD', 'NO_MORE_NEEDED', 'CLOSED', 'REOPENED'] as const),
];
const rank = (kind: CommentaryKind): number => ORDER.indexOf(kind);

const ROW =
  't.id, t.tenant_id, t.service_id, t.version, t.recorded_at, t.received_at, t.source, t.external_id, t.entered_in_error_at, t.entered_in_error_reason';
const decided = ({ kind, table, review, at, by, text, cause = 'null::uuid', when }: Kept): string =>
  `select ${ROW}, ${at} as happened_at, ${review} as review_id, '${kind}' as kind, ${at} + interval '${rank(kind)} microseconds' as sorted_at, ${by} as decided_by,
     ${text} as text, null::text as level, null::text as verdict, ${cause} as cause_id from ${table} t where t.entered_in_error_at is null and ${when}`;
const NOTED = `select ${ROW}, t.happened_at, t.review_id, t.subject as kind,
     t.happened_at + coalesce(array_position(array[${ORDER.map((kind) => `'${kind}'`).join(', ')}], t.subject) - 1, ${rank('OTHER')}) * interval '1 microsecond' as sorted_at,
     t.author_id as decided_by, t.text, t.level, t.verdict, null::uuid as cause_id from review_note t where t.entered_in_error_at is null`;

const entries = recordTable<CommentaryEntry>('commentary_entry', {
  reviewId: 'uuid',
  kind: 'text',
  sortedAt: 'timestamptz',
  decidedBy: 'uuid?',
  text: 'text?',
  level: 'text?',
  verdict: 'text?',
  causeId: 'uuid?',
});

/** No table of its own: each entry is read where it is kept. */
const commentary = (descending: boolean): PageQuery<CommentaryEntry> => ({
  ...pageOf({ ...entries, name: `(${[NOTED, ...KEPT.map(decided)].join(' union all ')})` }, 'REVIEW', {
    ...{ parent: 'reviewId', orderBy: 'sortedAt', descending },
  }),
  // The most of it are notes.
  foundBy: { table: 'review_note', columns: ['review_id', 'happened_at'] },
});

/** The notes and decisions of a review, the earliest first. */
export const commentaryOfReview = commentary(false);
/** The same, the latest first. */
export const latestCommentaryOfReview = commentary(true);
