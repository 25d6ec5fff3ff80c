import { migration, recordColumnsV1 } from '@causeway/persistence';

/** The people and families who are involved in a review, what they asked, and what they were answered. */
export const involvements = migration(
  'Involvements1777501200200',
  `
create table involvement (${recordColumnsV1},
  review_id uuid not null,
  person_id uuid not null,
  relation text not null constraint involvement_relation check (relation in ('PERSON', 'FAMILY_MEMBER', 'ADVOCATE')),
  way text not null constraint involvement_way check (way in ('MEETING', 'CALL', 'LETTER', 'SHARED_REVIEW', 'DECLINED')),
  asked text,
  answer text,
  answered_at timestamptz,
  answered_by_id uuid,
  wants_outcome text not null constraint involvement_wants_outcome check (wants_outcome in ('YES', 'NO', 'NOT_SAID')),
  involved_by_id uuid,
  constraint involvement_answer check ((answer is null) = (answered_at is null))
);
create index involvement_service on involvement (tenant_id, service_id, happened_at desc, id desc);
create index involvement_review on involvement (tenant_id, review_id, happened_at desc, id desc);
call record_table('involvement');
`,
);
