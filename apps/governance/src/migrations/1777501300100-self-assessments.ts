import { migration, recordColumnsV1 } from '@causeway/persistence';

const RATING = `check (rating in ('OUTSTANDING', 'GOOD', 'REQUIRES_IMPROVEMENT', 'INADEQUATE'))`;

/** What a service says of itself by each item of a framework, and what peers say beside it: of each peer one that stands. */
export const selfAssessments = migration(
  'SelfAssessments1777501300100',
  `
create table self_assessment (${recordColumnsV1},
  framework_item text not null,
  framework text not null,
  rating text not null constraint self_assessment_rating ${RATING},
  reasons text not null,
  evidence jsonb not null,
  review_action_ids uuid[] not null,
  workforce_actions jsonb not null,
  assessed_by_id uuid not null
);
create index self_assessment_service on self_assessment (tenant_id, service_id, happened_at desc, id desc);
create index self_assessment_item on self_assessment (tenant_id, service_id, framework_item, happened_at desc, id desc);
call record_table('self_assessment');

create table peer_rating (${recordColumnsV1},
  self_assessment_id uuid not null,
  rating text not null constraint peer_rating_rating ${RATING},
  reasons text not null,
  evidence jsonb not null,
  rated_by_id uuid not null
);
create index peer_rating_service on peer_rating (tenant_id, service_id, happened_at desc, id desc);
create index peer_rating_assessment on peer_rating (tenant_id, self_assessment_id, happened_at desc, id desc);
call record_table('peer_rating');
create unique index peer_rating_once on peer_rating (tenant_id, self_assessment_id, rated_by_id) where entered_in_error_at is null;
`,
);
