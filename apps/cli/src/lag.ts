import { DOMAINS, PARTITIONS, type Domain } from '@causeway/event-contracts';
import { effect, openDatabase, openOutboxReader } from '@causeway/persistence';
import { appOf, type Command, type Given } from './command';
import { Fault } from './fault';

const MOST_COUNTED = 1_000;

/** What one process has yet to take in of what another announced. */
interface Behind {
  readonly app: Domain;
  readonly source: Domain;
  readonly waiting: number;
  /** There are more in a partition than are counted. */
  readonly more: boolean;
}

export const lag: Command = {
  name: 'lag',
  does: 'Counts the events that each process has yet to take in.',
  usage: '[--app <app>] [--most <number>] [--json]',
  options: {
    app: { type: 'string', says: 'One process alone.' },
    most: { type: 'string', says: 'Fails (1) when more than so many wait anywhere.' },
    json: { type: 'boolean', says: 'One JSON object a line.' },
  },
  takes: 0,
  examples: ['lag', 'lag --app linking --most 100'],
  run: async (given) => {
    const most = mostOf(given);
    const apps = given.option('app') ? [appOf(given)] : given.place.running();
    if (apps.length === 0) throw new Fault('No platform runs here: start it with npm start, or name a process with --app.', 'UNREACHED');
    const rows = (await Promise.all(apps.map((app) => behindOf(given, app)))).flat();
    for (const row of rows)
      given.out(
        given.flag('json')
          ? JSON.stringify(row)
          : `${row.app.padEnd(14)}${row.source.padEnd(14)}${String(row.waiting).padStart(6)}${row.more ? ' or more' : ''}`,
      );
    return rows.some((row) => row.waiting > most) ? 'FAILED' : 'DONE';
  },
};

function mostOf(given: Given): number {
  const most = given.option('most');
  if (most === undefined) return Infinity;
  if (!/^\d{1,9}$/.test(most)) throw new Fault('--most must be a whole number.', 'MISUSED');
  return Number(most);
}

async function behindOf(given: Given, app: Domain): Promise<Behind[]> {
  const settings = given.place.settingsOf(app);
  const db = openDatabase({ url: settings['DATABASE_URL'] ?? '', name: 'causeway' });
  try {
    const positions = await effect(db, (fx) =>
      fx.query<{ source: string; log_partition: number; position: number }>(
        'select source, log_partition, position from log_position where consumer = $1',
        [app],
      ),
    );
    const rows: Behind[] = [];
    for (const source of DOMAINS) {
      const url = settings[`${source.toUpperCase().replace('-', '_')}_LOG_URL`];
      if (!url) continue;
      const partitions = Array.from({ length: PARTITIONS }, (_, i) => i);
      const read = new Map(positions.filter((row) => row.source === source).map((row) => [row.log_partition, Number(row.position)]));
      const reader = openOutboxReader(url);
      try {
        const { rows: waiting } = await reader.read(
          partitions,
          partitions.map((p) => read.get(p) ?? 0),
          MOST_COUNTED,
        );
        const full = partitions.some((p) => waiting.filter((row) => row.partition === p).length === MOST_COUNTED);
        rows.push({ app, source, waiting: waiting.length, more: full });
      } finally {
        await reader.close();
      }
    }
    return rows;
  } finally {
    await db.close();
  }
}
