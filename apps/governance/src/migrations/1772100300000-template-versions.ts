import { migration, recordColumnsV1 } from '@causeway/persistence';

/** Who performs which step, for each kind of service: one row for each version that was signed for. */
export const templateVersions = migration(
  'TemplateVersions1772100300000',
  `
create table review_template_version (${recordColumnsV1},
  template text not null constraint review_template_version_template check (template in ('MISSED_CARE_PLAN_UPDATES')),
  service_kind text not null constraint review_template_version_service_kind check (service_kind in ('SUPPORTED_LIVING', 'RESIDENTIAL', 'HOMECARE')),
  number integer not null,
  version_code text not null,
  steps jsonb not null,
  valid_from date not null,
  signed_by_id uuid not null,
  constraint review_template_version_code unique (tenant_id, version_code)
);
create index review_template_version_service on review_template_version (tenant_id, service_id, happened_at desc, id desc);
call record_table('review_template_version');
`,
);
