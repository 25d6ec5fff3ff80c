import type { Writer } from '@causeway/persistence';
import type { Reading } from '../links/reading';

/** The sources of which an event waits as a dead letter. */
export async function listSourcesWithDeadLetters(tx: Reading): Promise<string[]> {
  const waiting = await tx.query<{ source: string }>(
    'select distinct source from dead_letter where tenant_id = $1 and replayed_at is null',
    [tx.tenantId],
  );
  return waiting.map(({ source }) => source);
}

/** The ids of the tenant's services: of those that were told, and of those of which a figure was. */
export async function listServices(tx: Writer): Promise<string[]> {
  const services = await tx.query<{ id: string }>(
    `select k.id from known_record k where k.tenant_id = $1 and k.kind = 'Service' union select p.service_id from measure_point p where p.tenant_id = $1 order by 1`,
    [tx.tenantId],
  );
  return services.map(({ id }) => id);
}
