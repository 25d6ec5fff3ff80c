import { migration, recordColumnsV1 } from '@causeway/persistence';

/** Versions of a frozen definition, revisits of the evidence, and what a verdict rests on and still lacks. */
export const sustained = migration(
  'Sustained1773000200000',
  `
alter table baseline add column number integer, add column supersedes_id uuid, add column reason text, add column calendar_version text;
alter table outcome_evidence add column baseline_id uuid, add column target double precision, add column supported boolean,
  add column improvement boolean, add column cycles integer, add column lacking text[], add column callable_on date, add column line_broken boolean,
  add column experience jsonb;
alter table check_entry add column review_id uuid, add column weeks integer;

create table revisit (${recordColumnsV1},
  review_id uuid not null,
  check_id uuid not null,
  weeks integer not null,
  revisited_on date not null,
  revisited_by_id uuid not null,
  still_holds boolean not null,
  finding text not null,
  evidence jsonb not null
);
create index revisit_service on revisit (tenant_id, service_id, happened_at desc, id desc);
create index revisit_review on revisit (tenant_id, review_id, happened_at desc, id desc);
call record_table('revisit');
`,
);
