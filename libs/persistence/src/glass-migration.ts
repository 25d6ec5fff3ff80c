import { migration, type Migration } from './database';

/**
 * `broken_glass`: who broke the glass, over what and until when, from what governance told. Governance itself puts its own records in
 * place of it.
 */
export const glassMigration = (domain: string): Migration =>
  migration(
    'Glass1777501000000',
    `
create view broken_glass with (security_invoker = true) as
  select tenant_id, id, service_id, person_id, (facts->>'brokenById')::uuid as broken_by_id, facts->>'reason' as reason,
         array(select jsonb_array_elements_text(facts->'classes')) as classes, (facts->>'brokenAt')::timestamptz as broken_at,
         (facts->>'opensUntil')::timestamptz as opens_until, (facts->>'endedAt')::timestamptz as ended_at
    from known_record where kind = 'GlassBreak' and state <> 'RETRACTED' and facts ? 'opensUntil';
grant select on broken_glass to ${domain}_app;
`,
  );
