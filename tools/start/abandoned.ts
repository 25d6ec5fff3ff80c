import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isUuid } from '@causeway/kernel';
import { rowsOf } from '../postgres/rows';

/**
 * Takes every row of a tenant out of a database, with the login that owns it: a first load that was cut short, and that nobody
 * has signed in to. For when no process of ours runs: what one was taking in would come back.
 */
export async function removeTenant(ownerUrl: string, tenantId: string): Promise<void> {
  if (!isUuid(tenantId)) throw new Error('There is no tenant without an id.');
  // A removed record leaves a tombstone, so that those go last.
  await rowsOf(
    ownerUrl,
    new URL(ownerUrl).pathname.slice(1),
    `do $$ declare held regclass; begin
       perform set_config('app.tenant', '${tenantId}', true);
       for held in
         select c.oid from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
         order by c.relname = 'tombstone'
       loop
         execute format('delete from %s where tenant_id = %L', held, '${tenantId}');
       end loop;
     end $$`,
  );
}

/** The bytes of its documents. */
export const removeFiles = (filesUrl: string, tenantId: string): void =>
  rmSync(join(fileURLToPath(filesUrl), tenantId), { recursive: true, force: true });
