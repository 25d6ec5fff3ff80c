import { migration, type Migration } from '../database';

/**
 * `audit_seal`: the chain of a tenant's trail, a link for each batch of rows. `up_to` is the greatest time of a row that this
 * seal or an earlier one holds. The sealer sees every tenant's rows and adds seals; the app has no part in it, and no login
 * changes one or takes one away.
 */
export const trailMigration = (domain: string): Migration =>
  migration(
    'Trail1777500600000',
    `
create table audit_seal (
  tenant_id uuid not null, number bigint not null constraint audit_seal_from_one check (number >= 1),
  sealed_at timestamptz not null default clock_timestamp(), up_to timestamptz not null, entries jsonb not null,
  previous bytea, mac bytea not null, primary key (tenant_id, number)
);
create index audit_seal_up_to on audit_seal (tenant_id, up_to);
alter table audit_seal enable row level security;
alter table audit_seal force row level security;
create policy tenant on audit_seal using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)) with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy sealer_reads on audit_seal for select to ${domain}_sealer using (true);
create policy sealer_adds on audit_seal for insert to ${domain}_sealer with check (true);
create policy sealer on audit_entry for select to ${domain}_sealer using (true);
grant select, insert on audit_seal to ${domain}_sealer;
grant select on audit_entry to ${domain}_sealer;
`,
  );
