import { migration } from '@causeway/persistence';

/** A record shows one change of a code about a person: by which of its records each change that stands is shown. */
export const shownOnce = migration(
  'ShownOnce1773300300000',
  `
create table change_evidence (
  tenant_id uuid not null, person_id uuid not null, code text not null, record_id uuid not null, change_id uuid not null,
  constraint change_evidence_once primary key (tenant_id, person_id, code, record_id)
);
create index change_evidence_change on change_evidence (tenant_id, change_id);
-- The owner is under the policies too where they are forced, and a migration has no tenant.
alter table identified_change no force row level security;
insert into change_evidence
  select c.tenant_id, c.person_id, c.code, (e->>'id')::uuid, c.id from identified_change c, jsonb_array_elements(c.evidence) as e
   where c.state <> 'ENTERED_IN_ERROR' order by c.recorded_at, c.id on conflict do nothing;
alter table identified_change force row level security;
call protect_by_tenant('change_evidence', true);
`,
);
