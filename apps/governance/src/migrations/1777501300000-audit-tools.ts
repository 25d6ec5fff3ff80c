import { migration, recordColumnsV1 } from '@causeway/persistence';

/** Audit tools of the provider's own, a row for each version; and audits by them, which may look at no sample. */
export const auditTools = migration(
  'AuditTools1777501300000',
  `
create table audit_tool_version (${recordColumnsV1},
  tool_code text not null,
  number integer not null,
  version_code text not null,
  title text not null,
  pass_mark double precision constraint audit_tool_version_pass_mark check (pass_mark > 0 and pass_mark <= 1),
  sections jsonb not null,
  defined_by_id uuid not null,
  constraint audit_tool_version_code unique (tenant_id, version_code)
);
create index audit_tool_version_service on audit_tool_version (tenant_id, service_id, happened_at desc, id desc);
create index audit_tool_version_tool on audit_tool_version (tenant_id, tool_code, number desc);
call record_table('audit_tool_version');

alter table audit alter column population drop not null, alter column sample_size drop not null, alter column selection_method drop not null,
  add column tool_version_id uuid, add column audited_as text, add column answers jsonb;
`,
);
