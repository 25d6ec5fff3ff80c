import { randomUUID } from 'node:crypto';
import { cloudEvent, partitionOf, personRegisteredV1, type EventEnvelope } from '@causeway/event-contracts';
import { aCaller, aLeaflet, aScope, leafletDatabase, leaflets, printLeaflet, type Leaflet, type TestDatabase } from '@causeway/testing';
import { outboxEventLog, startConsumer, type Consumer, type ConsumerOptions, type EventLog, type Handler } from '../src';

/** A domain whose outbox is read, and one that takes its events in. */
export interface TwoDomains {
  readonly source: TestDatabase;
  readonly target: TestDatabase;
  /** Prints a leaflet in the source, which announces it. Returns the event's id. */
  readonly announce: (tenantId: string, facts?: Partial<Leaflet>) => Promise<string>;
  /** Puts what is not an event of ours into the source's outbox. Returns its event id. */
  readonly plant: (tenantId: string, envelope: object | null, facts?: { type?: string; key?: string }) => Promise<string>;
  readonly follow: (options?: Partial<ConsumerOptions>) => Consumer;
  readonly log: () => EventLog;
  /** What the consumer said, as it said it. */
  readonly said: string[];
  readonly effects: (tenantId: string) => Promise<string[]>;
  readonly letters: (tenantId: string) => Promise<{ event_id: string; error_code: string; type: string }[]>;
  readonly close: () => Promise<void>;
}

/** An effect that is not safe to have twice: the same leaflet again is a fault. */
export const printOne: Handler = async (writer, events) => {
  for (const event of events) await writer.insert(leaflets, aLeaflet(writer, { title: event.id }));
};

export const anEnvelope = (tenantId: string, facts: Partial<EventEnvelope> = {}): EventEnvelope => {
  const at = '2026-03-02T09:00:00.000Z';
  return {
    ...cloudEvent(personRegisteredV1.type),
    id: randomUUID(),
    source: 'care-records',
    type: personRegisteredV1.type,
    time: at,
    tenant: tenantId,
    key: tenantId,
    serviceId: null,
    aggregateKind: 'Person',
    aggregateId: randomUUID(),
    aggregateVersion: 1,
    happenedAt: at,
    recordedAt: at,
    receivedAt: at,
    actor: 'test',
    correlationId: 'test',
    causationId: null,
    traceparent: null,
    clock: 'machine',
    data: { state: 'RECEIVING_CARE', stateSince: '2026-03-02' },
    ...facts,
  };
};

export async function twoDomains(): Promise<TwoDomains> {
  const [source, target] = [await leafletDatabase(), await leafletDatabase()];
  const said: string[] = [];
  const say = (facts: object, message: string) => void said.push(`${message} ${JSON.stringify(facts)}`);
  const log = () => outboxEventLog('care-records', source.urls.logReader);
  return {
    source,
    target,
    said,
    log,
    announce: async (tenantId, facts = {}) => {
      const answer = await printLeaflet(aScope(source, aCaller('REGISTERED_MANAGER', { tenantId })), facts);
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
      const [row] = await source.asAdmin<{ event_id: string }>(`select event_id from outbox where envelope->>'aggregateId' = $1`, [
        answer.value.id,
      ]);
      return row?.event_id ?? '';
    },
    plant: async (tenantId, envelope, facts = {}) => {
      const id = (envelope as Partial<EventEnvelope> | null)?.id ?? randomUUID();
      await source.asAdmin('insert into outbox (log_partition, tenant_id, event_id, type, envelope) values ($1, $2, $3, $4, $5)', [
        partitionOf(facts.key ?? tenantId),
        tenantId,
        id,
        facts.type ?? personRegisteredV1.type,
        JSON.stringify(envelope),
      ]);
      return id;
    },
    follow: (options = {}) =>
      startConsumer({ name: 'workforce', db: target.db, logs: [log()], handle: printOne, log: { error: say, warn: say }, ...options }),
    // As they were written: two of one batch may have been received in the same millisecond.
    effects: async (tenantId) => {
      const order = 'xmin::text::bigint, cmin::text::bigint';
      const rows = await target.asAdmin<{ title: string }>(`select title from leaflet where tenant_id = $1 order by ${order}`, [tenantId]);
      return rows.map((row) => row.title);
    },
    letters: (tenantId) =>
      target.asAdmin('select event_id, error_code, type from dead_letter where tenant_id = $1 order by position', [tenantId]),
    close: async () => {
      await source.close();
      await target.close();
    },
  };
}
