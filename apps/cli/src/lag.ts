import { DOMAINS } from '@causeway/event-contracts';
import { behindOf, logsIn } from '@causeway/persistence';
import { appOf, type Command, type Given } from './command';
import { Fault } from './fault';

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
  examples: ['lag', 'lag --app linking --most 100', 'lag --json'],
  run: async (given) => {
    const most = mostOf(given);
    const apps = given.option('app') ? [appOf(given)] : given.place.running();
    if (apps.length === 0) throw new Fault('No platform runs here: start it with npm start, or name a process with --app.', 'UNREACHED');
    const rows = (
      await Promise.all(
        apps.map((app) => {
          const settings = given.place.settingsOf(app);
          return behindOf(app, settings['DATABASE_URL'] ?? '', logsIn(settings, DOMAINS));
        }),
      )
    ).flat();
    if (!given.flag('json')) given.out(lineOf('process', 'reads from', 'events to take in'));
    for (const row of rows)
      given.out(given.flag('json') ? JSON.stringify(row) : lineOf(row.app, row.source, `${row.waiting}${row.more ? ' or more' : ''}`));
    return rows.some((row) => row.waiting > most) ? 'FAILED' : 'DONE';
  },
};

const lineOf = (app: string, source: string, waiting: string): string => `${app.padEnd(14)}${source.padEnd(14)}${waiting}`;

function mostOf(given: Given): number {
  const most = given.option('most');
  if (most === undefined) return Infinity;
  if (!/^\d{1,9}$/.test(most)) throw new Fault('--most must be a whole number.', 'MISUSED');
  return Number(most);
}
