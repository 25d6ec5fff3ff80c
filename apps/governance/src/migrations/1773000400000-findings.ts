import { migration, recordColumnsV1 } from '@causeway/persistence';

/** The life of an inspection's finding, who has seen what was learned, and which new line of enquiry answers which statement. */
export const findings = migration(
  'Findings1773000400000',
  `
alter table inspection_finding add column recorded_by_id uuid,
  add column state text constraint inspection_finding_state check (state in ('RECORDED', 'REVIEWED', 'TESTED')),
  add column reviewed_by_id uuid, add column review_note text, add column changed_on date, add column tested_by_id uuid,
  add column still_found boolean, add column test_note text, add column evidence jsonb;

create table learning_acknowledgement (${recordColumnsV1},
  learning_item_id uuid not null,
  staff_member_id uuid not null
);
create index learning_acknowledgement_service on learning_acknowledgement (tenant_id, service_id, happened_at desc, id desc);
create index learning_acknowledgement_item on learning_acknowledgement (tenant_id, learning_item_id);
call record_table('learning_acknowledgement');

-- Our own reading, from the day on which the draft was published; a final framework is another set of rows. Belongs to no tenant.
create table framework_crosswalk (
  from_code text not null references framework_item (code), to_code text not null references framework_item (code),
  valid_from date not null, valid_to date, primary key (from_code, to_code, valid_from),
  constraint framework_crosswalk_dates check (valid_to is null or valid_to > valid_from)
);
insert into framework_crosswalk (from_code, to_code, valid_from) values
  ('SAF_E1', 'KLOE2026_8', '2026-03-24'), ('SAF_E1', 'KLOE2026_13', '2026-03-24'),
  ('SAF_RS1', 'KLOE2026_8', '2026-03-24'), ('SAF_RS1', 'KLOE2026_13', '2026-03-24'),
  ('SAF_S6', 'KLOE2026_6', '2026-03-24'), ('SAF_S3', 'KLOE2026_4', '2026-03-24'), ('SAF_S1', 'KLOE2026_1', '2026-03-24'),
  ('SAF_W5', 'KLOE2026_22', '2026-03-24'), ('SAF_W7', 'KLOE2026_24', '2026-03-24'), ('SAF_S4', 'KLOE2026_2', '2026-03-24'),
  ('SAF_E3', 'KLOE2026_3', '2026-03-24');
grant select on framework_crosswalk to governance_app;
`,
);
