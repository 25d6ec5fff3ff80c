import { migration, recordColumnsV1 } from '@causeway/persistence';

/** Measures that a provider defines, what is entered for them, and the general review, which is verified by one. */
export const ownMeasures = migration(
  'OwnMeasures1777500700000',
  `
create table measure_definition (${recordColumnsV1},
  provider_id uuid not null,
  code text not null,
  number integer not null,
  name text not null,
  numerator_counts text not null,
  denominator_counts text,
  kind text not null constraint measure_definition_kind check (kind in ('PROPORTION', 'RATE', 'COUNT')),
  unit text not null constraint measure_definition_unit check (unit in ('MONTH', 'WEEK')),
  better text not null constraint measure_definition_better check (better in ('HIGHER', 'LOWER')),
  per integer not null constraint measure_definition_per check (per >= 1),
  target double precision not null,
  counted_from text not null constraint measure_definition_counted_from check (counted_from in ('ENTERED_COUNTS', 'SOURCE_RECORDS')),
  record_kind text constraint measure_definition_record_kind check (record_kind in ('INCIDENT', 'COMPLAINT')),
  record_codes text[] not null,
  counting_id uuid not null,
  supersedes_id uuid,
  reason text,
  defined_by_id uuid not null
);
create index measure_definition_service on measure_definition (tenant_id, service_id, happened_at desc, id desc);
call record_table('measure_definition');
create unique index measure_definition_number on measure_definition (tenant_id, provider_id, code, number);

create table measure_entry (${recordColumnsV1},
  measure_definition_id uuid not null,
  counting_id uuid not null,
  starts_on date not null,
  numerator integer constraint measure_entry_numerator check (numerator >= 0),
  denominator integer constraint measure_entry_denominator check (denominator >= 0),
  entered_by_id uuid
);
create index measure_entry_service on measure_entry (tenant_id, service_id, happened_at desc, id desc);
call record_table('measure_entry');
create unique index measure_entry_once on measure_entry (tenant_id, counting_id, service_id, starts_on) where entered_in_error_at is null;

alter table baseline add column measure_definition_id uuid, add column yardstick jsonb;
alter table outcome_evidence add column yardstick jsonb;

alter table review drop constraint review_template,
  add constraint review_template check (template in ('MISSED_CARE_PLAN_UPDATES', 'AGENCY_STAFFING_CONCERNS', 'DELAYED_SAFEGUARDING_ESCALATION', 'GENERAL'));
alter table review_template_version drop constraint review_template_version_template,
  add constraint review_template_version_template check (template in ('MISSED_CARE_PLAN_UPDATES', 'AGENCY_STAFFING_CONCERNS', 'DELAYED_SAFEGUARDING_ESCALATION', 'GENERAL'));
`,
);
