import { migration, type Migration } from './database';

/**
 * `role_deputy`: who deputises for whom in which role, and on which days, from what governance told. Governance itself
 * puts its own role holdings in place of it.
 */
export const deputiesMigration = (domain: string): Migration =>
  migration(
    'Deputies1773400300000',
    `
create view role_deputy with (security_invoker = true) as
  select tenant_id, service_id, facts->>'role' as role, (facts->>'staffMemberId')::uuid as holder_id, (facts->>'deputyId')::uuid as deputy_id,
         (facts->>'startsOn')::date as starts_on, (facts->>'endsOn')::date as ends_on
    from known_record where kind = 'RoleHolding' and state <> 'RETRACTED' and facts->>'deputyId' is not null;
grant select on role_deputy to ${domain}_app;
`,
  );
