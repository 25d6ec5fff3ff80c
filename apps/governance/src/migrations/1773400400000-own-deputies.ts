import { migration } from '@causeway/persistence';

/** Here deputies are those of the role holdings themselves. */
export const ownDeputies = migration(
  'OwnDeputies1773400400000',
  `
create or replace view role_deputy with (security_invoker = true) as
  select tenant_id, service_id, role, staff_member_id as holder_id, deputy_id, starts_on, ends_on
    from role_holding where deputy_id is not null and entered_in_error_at is null;
create index role_holding_deputy on role_holding (tenant_id, deputy_id) where deputy_id is not null;
`,
);
