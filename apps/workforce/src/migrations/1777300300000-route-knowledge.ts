import { migration, recordColumnsV1 } from '@causeway/persistence';

/** Step 2 of a review of delayed escalation, the actions that its gaps become, and coaching whose outcome stands in supervision. */
export const routeKnowledge = migration(
  'RouteKnowledge1777300300000',
  `
create table knowledge_verdict (${recordColumnsV1},
  review_id uuid not null,
  note_id uuid not null,
  staff_member_id uuid not null,
  verdict text not null constraint knowledge_verdict_verdict check (verdict in ('KNEW', 'DID_NOT_KNOW', 'NOT_SHOWN')),
  refs jsonb not null,
  compared jsonb not null,
  none_reason text,
  comparison text not null,
  checked_by_id uuid not null
);
create index knowledge_verdict_service on knowledge_verdict (tenant_id, service_id, happened_at desc, id desc);
create index knowledge_verdict_review on knowledge_verdict (tenant_id, review_id, happened_at desc, id desc);
call record_table('knowledge_verdict');
create unique index knowledge_verdict_once on knowledge_verdict (tenant_id, review_id, note_id) where entered_in_error_at is null;

alter table workforce_action add column verdict_id uuid;
create index workforce_action_verdict on workforce_action (tenant_id, verdict_id) where verdict_id is not null;
alter table supervision add column coaching_ids uuid[] not null default '{}';
alter table supervision alter column coaching_ids drop default;
create index supervision_coaching on supervision using gin (coaching_ids);
create index known_record_note_sample on known_record (tenant_id, (facts->>'reviewId')) where kind = 'NoteSample';
`,
);
