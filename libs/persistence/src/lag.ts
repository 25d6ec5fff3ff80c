import { PARTITIONS, type Domain } from '@causeway/event-contracts';
import { openDatabase } from './database';
import { effect } from './effect';
import { openOutboxReader } from './outbox-reader';

const MOST_COUNTED = 1_000;

/** What one process has yet to take in of what another announced. */
export interface Behind {
  readonly app: Domain;
  readonly source: Domain;
  readonly waiting: number;
  /** There are more in a partition than are counted. */
  readonly more: boolean;
}

/** How far a process is behind each of the logs that it reads, by their addresses; its own is read by its relay alone. */
export async function behindOf(app: Domain, databaseUrl: string, logs: ReadonlyMap<Domain, string>): Promise<Behind[]> {
  const db = openDatabase({ url: databaseUrl, name: 'causeway', poolSize: 1 });
  try {
    const positions = await effect(db, (fx) =>
      fx.query<{ source: string; log_partition: number; position: number }>(
        'select source, log_partition, position from log_position where consumer = $1',
        [app],
      ),
    );
    const rows: Behind[] = [];
    for (const [source, url] of logs) {
      if (source === app) continue;
      const partitions = Array.from({ length: PARTITIONS }, (_, i) => i);
      const read = new Map(positions.filter((row) => row.source === source).map((row) => [row.log_partition, Number(row.position)]));
      const reader = openOutboxReader(url);
      try {
        const { rows: waiting } = await reader.read(
          partitions,
          partitions.map((p) => read.get(p) ?? 0),
          MOST_COUNTED,
        );
        const more = partitions.some((p) => waiting.filter((row) => row.partition === p).length === MOST_COUNTED);
        rows.push({ app, source, waiting: waiting.length, more });
      } finally {
        await reader.close();
      }
    }
    return rows;
  } finally {
    await db.close();
  }
}

/** The logs that a process reads, as its settings name them. */
export const logsIn = (settings: Readonly<Record<string, string | undefined>>, domains: readonly Domain[]): Map<Domain, string> =>
  new Map(
    domains.flatMap((domain) => {
      const url = settings[`${domain.toUpperCase().replace('-', '_')}_LOG_URL`];
      return url ? [[domain, url] as const] : [];
    }),
  );
