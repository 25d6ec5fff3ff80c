import { migration, recordColumnsV1 } from '@causeway/persistence';

/** What governance notes on a review, and what is challenged at provider level. */
export const notesAndChallenges = migration(
  'NotesAndChallenges1774000100000',
  `
create table review_note (${recordColumnsV1},
  review_id uuid not null,
  subject text not null constraint review_note_subject check (subject in ('CONCLUSION', 'INTERVIEWS', 'HANDOVER_SUPPORT', 'OTHER')),
  verdict text constraint review_note_verdict check (verdict in ('SUFFICIENT', 'INSUFFICIENT', 'UNCLEAR')),
  text text not null,
  refs jsonb not null,
  author_id uuid
);
create index review_note_service on review_note (tenant_id, service_id, happened_at desc, id desc);
create index review_note_review on review_note (tenant_id, review_id, happened_at desc, id desc);
call record_table('review_note');

create table challenge (${recordColumnsV1},
  review_id uuid,
  minute_id uuid,
  challenge text not null,
  challenger_id uuid not null,
  owner_id uuid not null,
  due_on date not null,
  response text,
  answered_at timestamptz,
  constraint challenge_of_one check (num_nonnulls(review_id, minute_id) <= 1),
  constraint challenge_answer check ((response is null) = (answered_at is null))
);
create index challenge_service on challenge (tenant_id, service_id, happened_at desc, id desc);
create index challenge_review on challenge (tenant_id, review_id, happened_at desc, id desc);
create index challenge_minute on challenge (tenant_id, minute_id, happened_at desc, id desc);
call record_table('challenge');
`,
);
