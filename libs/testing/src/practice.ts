import { randomBytes } from 'node:crypto';
import type { Caller } from '@causeway/access';
import { personRegisteredV1 } from '@causeway/event-contracts';
import { ok, type Decision, type RecordRow } from '@causeway/kernel';
import {
  command,
  migration,
  platformMigrations,
  ReadSession,
  recordColumnsV1,
  recordTable,
  type Clock,
  type CommandOptions,
  type Scope,
  type Tx,
} from '@causeway/persistence';
import { aCaller, anId } from './callers';
import { testDatabase, type TestDatabase } from './database';

/** A record of no domain, for tests of the door to the data itself. */
export interface Leaflet extends RecordRow {
  readonly title: string;
  readonly printedOn: string;
}

export const leaflets = recordTable<Leaflet>('leaflet', { title: 'text', printedOn: 'date' });

const leafletMigration = migration(
  'Leaflet1772000000001',
  `create table leaflet (${recordColumnsV1}, title text not null, printed_on date not null);
create unique index leaflet_title on leaflet (tenant_id, title);
call record_table('leaflet');`,
);

export const leafletDatabase = (
  options: { readonly poolSize?: number; readonly statementTimeoutMs?: number } = {},
): Promise<TestDatabase> => testDatabase('practice', [...platformMigrations('practice'), leafletMigration], options);

const MACHINE: Clock = { now: () => new Date(), today: () => new Date().toISOString().slice(0, 10), demonstration: false };

/** What a request by this caller may do. */
export function aScope(
  database: Pick<TestDatabase, 'db' | 'audit'>,
  caller: Caller = aCaller('REGISTERED_MANAGER', { tenantId: anId() }),
  session: ReadSession = new ReadSession(database.db, caller, MACHINE),
): Scope {
  return {
    caller,
    clock: MACHINE,
    db: database.db,
    audit: database.audit,
    session,
    traceId: randomBytes(16).toString('hex'),
    traceparent: null,
  };
}

export const aLeaflet = (tx: Pick<Tx, 'tenantId'>, facts: Partial<Leaflet> = {}): Leaflet => {
  const now = new Date();
  return {
    id: anId(),
    tenantId: tx.tenantId,
    serviceId: null,
    version: 1,
    happenedAt: now,
    recordedAt: now,
    receivedAt: now,
    source: null,
    externalId: null,
    title: `About falls ${anId()}`,
    printedOn: '2026-03-29',
    ...facts,
  };
};

/** Any contract serves: the door does not look into the data. */
export const announceLeaflet = (tx: Pick<Tx, 'announce'>, row: Leaflet): void =>
  tx.announce(personRegisteredV1, row, { state: 'PRINTED', stateSince: row.printedOn });

/** The command `printLeaflet`: a row, its event, its audit row and its kept result. */
export const printLeaflet = (
  scope: Scope,
  facts: Partial<Leaflet> = {},
  options: Partial<CommandOptions> = {},
): Promise<Decision<{ id: string }, string>> =>
  command(scope, { mutation: 'printLeaflet', idempotencyKey: anId(), input: facts, ...options }, async (tx) => {
    const row = aLeaflet(tx, facts);
    await tx.insert(leaflets, row);
    announceLeaflet(tx, row);
    return ok({ id: row.id });
  });

/** What a tenant's command left behind. */
export async function leftBehind(
  database: TestDatabase,
  tenantId: string,
): Promise<Record<'leaflets' | 'events' | 'kept' | 'written' | 'refused', number>> {
  const [row] = await database.asAdmin<Record<'leaflets' | 'events' | 'kept' | 'written' | 'refused', number>>(
    `select (select count(*)::int from leaflet where tenant_id = $1) as leaflets, (select count(*)::int from outbox where tenant_id = $1) as events,
            (select count(*)::int from kept_result where tenant_id = $1) as kept,
            (select count(*)::int from audit_entry where tenant_id = $1 and kind = 'WRITE') as written,
            (select count(*)::int from audit_entry where tenant_id = $1 and kind = 'REFUSED') as refused`,
    [tenantId],
  );
  if (!row) throw new Error('the counts have no row');
  return row;
}

export { aCaller } from './callers';
