import { newId } from '@causeway/kernel';
import { cloudEvent, fitting, partitionOf, type EventContract, type EventEnvelope } from '@causeway/event-contracts';
import type { z } from 'zod';
import type { RecordRow } from '@causeway/kernel';

export interface Announced {
  readonly partition: number;
  readonly envelope: EventEnvelope;
}

/** The facts of a row that its events carry. */
export type Subject = Pick<RecordRow, 'id' | 'tenantId' | 'serviceId' | 'version' | 'happenedAt' | 'recordedAt' | 'receivedAt'>;

export interface Origin {
  readonly actor: string;
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly traceparent: string | null;
}

/** Makes the envelope. Throws when the data does not fit the contract, so that nothing wrong is ever committed. */
export function announcement<D extends z.ZodObject>(
  contract: EventContract<D>,
  subject: Subject,
  data: z.input<D>,
  origin: Origin,
  clock: 'machine' | 'demonstration',
): Announced {
  const key = subject.serviceId ?? subject.tenantId;
  return {
    partition: partitionOf(key),
    envelope: {
      ...cloudEvent(contract.type),
      id: newId(),
      source: contract.domain,
      type: contract.type,
      time: new Date().toISOString(),
      tenant: subject.tenantId,
      key,
      serviceId: subject.serviceId,
      aggregateKind: contract.record,
      aggregateId: subject.id,
      aggregateVersion: subject.version,
      happenedAt: subject.happenedAt.toISOString(),
      recordedAt: subject.recordedAt.toISOString(),
      receivedAt: subject.receivedAt.toISOString(),
      ...origin,
      clock,
      data: fitting(contract, data),
    },
  };
}

/** Takes the partition locks in ascending order: id order is then commit order within a partition. $1: partitions. */
export const LOCK_PARTITIONS = `select pg_advisory_xact_lock(7010, p) from (select p from unnest($1::int[]) as u(p) order by p) as ordered`;

/** Which of `pg_locks` are those of appending transactions: `objid` is the partition. */
export const APPENDING = `locktype = 'advisory' and classid = 7010 and objsubid = 2 and granted
  and database = (select oid from pg_database where datname = current_database())`;

/**
 * Appends any number of events in one statement; $1 is `outboxRows(...)`. Their time is the database's, under the locks: what
 * is appended after a reader saw no lock bears a later time than that reader's.
 */
export const INSERT_OUTBOX = `insert into outbox (log_partition, tenant_id, event_id, type, envelope)
  select log_partition, tenant_id, event_id, type,
         jsonb_set(envelope, '{time}', to_jsonb(to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
    from rows from (jsonb_to_recordset($1::jsonb) as (log_partition int, tenant_id uuid, event_id uuid, type text, envelope jsonb))
      with ordinality as e(log_partition, tenant_id, event_id, type, envelope, n) order by n`;

export const partitionsOf = (events: readonly Announced[]): number[] =>
  [...new Set(events.map((event) => event.partition))].sort((a, b) => a - b);

export const outboxRows = (events: readonly Announced[]): string =>
  JSON.stringify(
    events.map(({ partition, envelope }) => ({
      log_partition: partition,
      tenant_id: envelope.tenant,
      event_id: envelope.id,
      type: envelope.type,
      envelope,
    })),
  );
