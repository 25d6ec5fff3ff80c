import { PARTITIONS, type Domain } from '@causeway/event-contracts';
import { openOutboxReader } from '@causeway/persistence';
import type { EventLog } from './event-log';

const ALL = Array.from({ length: PARTITIONS }, (_, partition) => partition);

/** Reads a domain's outbox in place, as the login that may read nothing else. */
export function outboxEventLog(source: Domain, logReaderUrl: string): EventLog {
  const reader = openOutboxReader(logReaderUrl);
  return {
    source,
    name: () => Promise.resolve(source),
    assignment: () => 0,
    read: async (after, limit) => {
      const { rows, at, busy } = await reader.read(
        ALL,
        ALL.map((partition) => after.get(partition) ?? 0),
        limit,
      );
      const counts = new Map<number, number>();
      for (const row of rows) counts.set(row.partition, (counts.get(row.partition) ?? 0) + 1);
      const ended = ALL.filter((partition) => (counts.get(partition) ?? 0) < limit && !busy.has(partition));
      return {
        events: rows.map((row) => ({ ...row, sequence: row.position, previous: null })),
        mine: new Set(ALL),
        reached: new Map(rows.map((row) => [row.partition, row.position])),
        seen: new Map(ended.map((partition) => [partition, { until: at, sequence: null }])),
      };
    },
    close: reader.close,
  };
}
