import { migration, recordColumnsV1 } from '@causeway/persistence';

/** What whoever reported a failure, or was involved in its review, was told of what came of it. */
export const reporterFeedback = migration(
  'ReporterFeedback1777501200300',
  `
create table reporter_feedback (${recordColumnsV1},
  review_id uuid not null,
  trigger jsonb,
  involvement_id uuid,
  told_to_id uuid,
  person_id uuid,
  relation text constraint reporter_feedback_relation check (relation in ('PERSON', 'FAMILY_MEMBER', 'ADVOCATE')),
  told text,
  not_told_reason text,
  acknowledged_at timestamptz,
  given_by_id uuid,
  constraint reporter_feedback_of_one check (num_nonnulls(trigger, involvement_id) = 1),
  constraint reporter_feedback_told check (num_nonnulls(told, not_told_reason) = 1)
);
create index reporter_feedback_service on reporter_feedback (tenant_id, service_id, happened_at desc, id desc);
create index reporter_feedback_review on reporter_feedback (tenant_id, review_id, happened_at desc, id desc);
create index reporter_feedback_told_to on reporter_feedback (tenant_id, told_to_id, happened_at desc, id desc);
call record_table('reporter_feedback');
`,
);
