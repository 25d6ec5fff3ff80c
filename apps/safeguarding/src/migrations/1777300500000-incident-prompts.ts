import { migration, recordColumnsV1 } from '@causeway/persistence';

/** Prompts of the law that an incident opens, and the limits that a service sets itself for answering them. */
export const incidentPrompts = migration(
  'IncidentPrompts1777300500000',
  `
alter table notification_prompt alter column concern_id drop not null;
alter table notification_prompt add column incident_id uuid;
alter table notification_prompt add constraint notification_prompt_about check (concern_id is null or incident_id is null);
alter table notification_prompt drop constraint notification_prompt_kind;
alter table notification_prompt add constraint notification_prompt_kind check (kind in
  ('CQC_NOTIFICATION', 'COUNCIL_REFERRAL_DECISION', 'DEATH_NOTIFICATION', 'SERIOUS_INJURY_NOTIFICATION', 'CANDOUR_IN_PERSON', 'CANDOUR_IN_WRITING'));
create unique index notification_prompt_incident on notification_prompt (tenant_id, incident_id, kind)
  where incident_id is not null and entered_in_error_at is null;
create index notification_prompt_of_incident on notification_prompt (tenant_id, incident_id, happened_at desc, id desc);

create table internal_limit (${recordColumnsV1},
  kind text not null,
  hours integer not null constraint internal_limit_hours check (hours between 1 and 720),
  number integer not null,
  set_by_id uuid not null
);
create unique index internal_limit_number on internal_limit (tenant_id, service_id, kind, number);
create index internal_limit_service on internal_limit (tenant_id, service_id, happened_at desc, id desc);
call record_table('internal_limit');
`,
);
