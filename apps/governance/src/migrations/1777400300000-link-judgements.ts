import { migration, recordColumnsV1 } from '@causeway/persistence';

/** What reviewers judge of incidents, once for each of a review while it stands. */
export const linkJudgements = migration(
  'LinkJudgements1777400300000',
  `
create table link_judgement (${recordColumnsV1},
  review_id uuid not null,
  incident jsonb not null,
  judged_link text not null constraint link_judgement_judged_link check (judged_link in ('CONTRIBUTORY', 'NOT_CONTRIBUTORY', 'UNKNOWN')),
  reason text not null,
  judged_by_id uuid
);
create index link_judgement_service on link_judgement (tenant_id, service_id, happened_at desc, id desc);
create index link_judgement_review on link_judgement (tenant_id, review_id, happened_at desc, id desc);
call record_table('link_judgement');
create unique index link_judgement_once on link_judgement (tenant_id, review_id, (incident->>'id')) where entered_in_error_at is null;
`,
);
