import { migration, recordColumnsV1 } from '@causeway/persistence';

/** What a fairness tool found, and whether a concern about conduct remained when a review was concluded. */
export const fairness = migration(
  'Fairness1774000200000',
  `
alter table review add column conduct_concern boolean;

create table fairness_assessment (${recordColumnsV1},
  cause_id uuid not null,
  tool text not null constraint fairness_assessment_tool check (tool in ('BEING_FAIR_2025', 'JUST_CULTURE_2018')),
  answers jsonb not null,
  outcome text not null,
  assessed_by_id uuid
);
create index fairness_assessment_service on fairness_assessment (tenant_id, service_id, happened_at desc, id desc);
create index fairness_assessment_cause on fairness_assessment (tenant_id, cause_id, happened_at desc, id desc);
call record_table('fairness_assessment');
`,
);
