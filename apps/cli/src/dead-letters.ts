import { deadLetters, knowsTenant, showDeadLetter, type DeadLetter } from '@causeway/messaging';
import { openDatabase, type Database } from '@causeway/persistence';
import { appOf, uuidOf, type Command, type Given } from './command';
import { Fault } from './fault';
import { program } from './program';

const WHERE = {
  app: { type: 'string', says: 'The process that could not take the event in, such as linking.' },
  tenant: { type: 'string', says: 'The tenant whose event it is.' },
} as const;
const EXAMPLE_TENANT = '5f0d6c1e-0000-4000-8000-000000000009';
const EXAMPLE_LETTER = '018f3c6e-0000-7000-8000-000000000001';

const lineOf = (letter: DeadLetter): string =>
  `${letter.id}  ${letter.deadAt.toISOString()}  ${letter.errorCode.padEnd(14)} ${letter.source} ${letter.type}`;

export const deadLetterCommands: readonly Command[] = [
  {
    name: 'dead-letters list',
    does: 'Lists a tenant’s events that a process could not take in and that wait.',
    usage: '--app <app> --tenant <id> [--json]',
    options: { ...WHERE, json: { type: 'boolean', says: 'One JSON object a line.' } },
    takes: 0,
    examples: [
      `dead-letters list --app linking --tenant ${EXAMPLE_TENANT}`,
      `dead-letters list --app governance --tenant ${EXAMPLE_TENANT} --json`,
    ],
    run: async (given) => {
      const letters = await inDatabase(given, async (db, tenant) => {
        const waiting = await deadLetters(db, tenant);
        if (waiting.length === 0 && !(await knowsTenant(db, tenant)))
          throw new Fault(`No event of tenant ${tenant} ever reached ${appOf(given)}: look at the id.`);
        return waiting;
      });
      for (const letter of letters) given.out(given.flag('json') ? JSON.stringify(letter) : lineOf(letter));
      if (letters.length === 0 && !given.flag('json')) given.out('None wait.');
      return 'DONE';
    },
  },
  {
    name: 'dead-letters show',
    does: 'Shows one of them with the event as the log has it.',
    usage: '<id> --app <app> --tenant <id>',
    options: WHERE,
    takes: 1,
    examples: [`dead-letters show ${EXAMPLE_LETTER} --app linking --tenant ${EXAMPLE_TENANT}`],
    run: async (given) => {
      const letter = await inDatabase(given, (db, tenant) => showDeadLetter(db, tenant, letterOf(given)));
      if (!letter) throw new Fault('There is no such dead letter in that process and tenant.');
      given.out(JSON.stringify(letter, null, 2));
      return 'DONE';
    },
  },
  {
    name: 'dead-letters replay',
    does: 'Has the process take one in once more. One that still fails stays.',
    usage: '<id> --app <app> --tenant <id>',
    options: WHERE,
    takes: 1,
    examples: [`dead-letters replay ${EXAMPLE_LETTER} --app linking --tenant ${EXAMPLE_TENANT}`],
    run: async (given) => {
      const app = appOf(given);
      return program(given, app, ['replay', uuidOf(given, 'tenant'), letterOf(given)]);
    },
  },
];

function letterOf(given: Given): string {
  const [id = ''] = given.positionals;
  if (!/^[0-9a-f-]{36}$/i.test(id)) throw new Fault('The id of a dead letter is a UUID.', 'MISUSED');
  return id;
}

async function inDatabase<T>(given: Given, ask: (db: Database, tenantId: string) => Promise<T>): Promise<T> {
  const app = appOf(given);
  const tenantId = uuidOf(given, 'tenant');
  const db = openDatabase({ url: given.place.settingsOf(app)['DATABASE_URL'] ?? '', name: 'causeway' });
  try {
    return await ask(db, tenantId);
  } finally {
    await db.close();
  }
}
