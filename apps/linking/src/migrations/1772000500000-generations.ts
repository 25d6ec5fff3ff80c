import { migration } from '@causeway/persistence';

/** Which rules made the links that are shown, and a place beside them for those of new rules until they are whole. */
export const generations = migration(
  'Generations1772000500000',
  `
create table link_generation (tenant_id uuid primary key, shown integer not null, building integer, changed_xid xid8 not null default pg_current_xact_id(), id uuid generated always as (tenant_id) stored);
call protect_by_tenant('link_generation');
create table link_next (like link including defaults including constraints including indexes);
call protect_by_tenant('link_next', true);
create table change_outcome_next (like change_outcome including defaults including constraints including indexes);
call protect_by_tenant('change_outcome_next', true);
`,
);
