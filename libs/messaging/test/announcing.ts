import { ok, refuse } from '@causeway/kernel';
import { command } from '@causeway/persistence';
import { aCaller, aLeaflet, anId, announceLeaflet, aScope, type TestDatabase } from '@causeway/testing';

/** One command that announces one event with this key, and is rolled back if it is to fail. Returns the event's id. */
export const announce = async (
  database: TestDatabase,
  tenantId: string,
  serviceId: string,
  version: number,
  fails: boolean,
): Promise<string> => {
  let id = '';
  await command(
    aScope(database, aCaller('REGISTERED_MANAGER', { tenantId })),
    { mutation: 'announce', idempotencyKey: anId(), input: {} },
    async (tx) => {
      announceLeaflet(tx, aLeaflet(tx, { serviceId, version }));
      id = tx.announced[0]?.envelope.id ?? '';
      if (!fails) return ok({});
      for (const { text, values } of tx.outboxFlight()) await tx.query(text, values);
      return refuse('ROLLED_BACK');
    },
  );
  return id;
};

/** The position of the last event of each partition of a domain's outbox. */
export const endOf = async (database: TestDatabase): Promise<Map<number, number>> =>
  new Map(
    (
      await database.asAdmin<{ log_partition: number; position: number }>(
        'select log_partition, max(id)::int as position from outbox group by log_partition',
      )
    ).map((row) => [row.log_partition, row.position]),
  );
