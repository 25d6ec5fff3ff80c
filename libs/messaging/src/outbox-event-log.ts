import { PARTITIONS, type Domain } from '@causeway/event-contracts';
import { openOutboxReader } from '@causeway/persistence';
import type { EventLog } from './event-log';

/** Reads a domain's outbox in place, as the login that may read nothing else. */
export function outboxEventLog(source: Domain, logReaderUrl: string): EventLog {
  const reader = openOutboxReader(logReaderUrl);
  return {
    source,
    read: async (after, limit) => {
      const partitions = Array.from({ length: PARTITIONS }, (_, partition) => partition);
      const { rows, at } = await reader.read(
        partitions,
        partitions.map((partition) => after.get(partition) ?? 0),
        limit,
      );
      const counts = new Map<number, number>();
      for (const row of rows) counts.set(row.partition, (counts.get(row.partition) ?? 0) + 1);
      const ended = partitions.filter((partition) => (counts.get(partition) ?? 0) < limit);
      return { events: rows, seenUntil: new Map(ended.map((partition) => [partition, at])) };
    },
    close: reader.close,
  };
}
