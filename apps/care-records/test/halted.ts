import type { TestDatabase } from '@causeway/testing';

/** Keeps the rows `N<from>` and on from landing until it is let go: what is done to an import meanwhile is done in its middle. */
export async function halted({ asAdmin }: TestDatabase, from: number): Promise<() => Promise<void>> {
  await asAdmin(
    'create function halt_here() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock(4712); return new; end $$',
  );
  await asAdmin(
    `create trigger halt_here before insert on daily_note for each row when (substring(new.external_id from '^N(\\d+)$')::int >= ${from}) execute function halt_here()`,
  );
  await asAdmin('select pg_advisory_lock(4712)');
  return async () => {
    await asAdmin('select pg_advisory_unlock(4712)');
    await asAdmin('drop function halt_here cascade');
  };
}
