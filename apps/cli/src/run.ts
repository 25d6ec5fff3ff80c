import { parseArgs } from 'node:util';
import { faultOf, outOfReach } from '@causeway/persistence';
import { auditVerify } from './audit-verify';
import type { Command } from './command';
import { deadLetterCommands } from './dead-letters';
import { EXIT, Fault } from './fault';
import { importCommand } from './import';
import { lag } from './lag';
import type { Place } from './place';
import { rebuild } from './rebuild';
import { tenantCreate } from './tenant';
import { trustCommand } from './trust';
import { verifyPack } from './verify-pack';

const COMMANDS: readonly Command[] = [
  importCommand,
  tenantCreate,
  lag,
  rebuild,
  ...deadLetterCommands,
  auditVerify,
  verifyPack,
  trustCommand,
];

interface Surroundings {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly place: Place;
}

/** Runs one command line; the answer is the exit code. */
export async function run(args: readonly string[], { out, err, place }: Surroundings): Promise<number> {
  const asked = args.some((arg) => arg === '--help' || arg === '-h') || args[0] === 'help';
  const words = args.filter((arg) => arg !== 'help' && arg !== '--help' && arg !== '-h');
  const command = COMMANDS.find(({ name }) => name.split(' ').every((word, i) => words[i] === word));
  if (!command) {
    if (asked || words.length === 0) out(overview());
    else err(`There is no command "${words.join(' ')}".\n\n${overview()}`);
    return asked ? EXIT.DONE : EXIT.MISUSED;
  }
  if (asked) {
    out(helpOf(command));
    return EXIT.DONE;
  }
  try {
    const { values, positionals } = parsed(command, words.slice(command.name.split(' ').length));
    return EXIT[
      await command.run({
        option: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
        flag: (name) => values[name] === true,
        positionals,
        place,
        out,
      })
    ];
  } catch (error) {
    if (error instanceof Fault) {
      err(error.exit === 'MISUSED' ? `${error.message}\n\n${helpOf(command)}` : error.message);
      return EXIT[error.exit];
    }
    if (outOfReach(faultOf(error))) {
      err('The database does not answer: is the platform running?');
      return EXIT.UNREACHED;
    }
    err(`It failed: ${(error as Error).name}`);
    return EXIT.FAILED;
  }
}

function parsed(command: Command, args: readonly string[]) {
  const options = Object.fromEntries(Object.entries(command.options).map(([name, { type }]) => [name, { type }]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    if (positionals.length !== command.takes)
      throw new Fault(command.takes > positionals.length ? 'Something is missing.' : `"${positionals.at(-1)}" is one too many.`, 'MISUSED');
    return { values, positionals };
  } catch (error) {
    throw error instanceof Fault ? error : new Fault((error as Error).message.split('. ')[0] ?? '', 'MISUSED');
  }
}

const overview = (): string =>
  [
    'causeway <command>',
    '',
    ...COMMANDS.map(({ name, does }) => `  ${name.padEnd(22)}${does}`),
    '',
    'For example:',
    '',
    ...COMMANDS.flatMap(({ examples: [first] }) => (first ? [`  npx causeway ${first}`] : [])),
    '',
    'causeway <command> --help says more. It ends with 0 when it is done, 1 when it failed, 2 when it was typed wrongly,',
    'and 3 when the platform could not be reached.',
  ].join('\n');

const helpOf = ({ name, does, usage, options, examples }: Command): string =>
  [
    `causeway ${name} ${usage}`.trim(),
    '',
    `  ${does}`,
    '',
    ...Object.entries(options).map(([option, { says }]) => `  --${option.padEnd(20)}${says}`),
    '',
    ...examples.map((example) => `  npx causeway ${example}`),
  ].join('\n');
