import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './root';

interface Plant {
  readonly file: string;
  readonly text: string;
  /** Whether the rule asks for types, so that the text stands in for a file that exists. */
  readonly types?: boolean;
}

/** What ESLint says of each text, in one process for all of them. */
function lint(plants: readonly Plant[]): string[][] {
  const ran = spawnSync(process.execPath, [join(__dirname, 'lint-texts.mjs')], {
    cwd: ROOT,
    encoding: 'utf8',
    // Else, where CI is set, the file on the disk is read in place of the text.
    env: { ...process.env, TSESTREE_SINGLE_RUN: 'false' },
    input: JSON.stringify(plants),
  });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return JSON.parse(ran.stdout) as string[][];
}

const importing = (from: string): string => `import { x } from '${from}';\nexport const y = x;\n`;
const LAYERS = '@nx/enforce-module-boundaries';
const IMPORTS = 'no-restricted-imports';
const SYNTAX = 'no-restricted-syntax';
const feature = (role: string): string => `apps/governance/src/causes/${role}.ts`;

type Breach = readonly [what: string, file: string, text: string, rule: string, message: string];

const BETWEEN_PROJECTS: readonly Breach[] = [
  ['the kernel importing a library', 'libs/kernel/src/x.ts', importing('@causeway/access'), LAYERS, 'layer:kernel'],
  ['the kernel importing a package', 'libs/kernel/src/x.ts', importing('graphql'), LAYERS, 'graphql'],
  ['statistics importing contracts', 'libs/statistics/src/x.ts', importing('@causeway/event-contracts'), LAYERS, 'layer:statistics'],
  ['operations importing the kernel', 'libs/operations/src/x.ts', importing('@causeway/kernel'), LAYERS, 'layer:operations'],
  ['operations importing a server', 'libs/operations/src/x.ts', importing('@apollo/server'), LAYERS, '@apollo/server'],
  ['operations reading files', 'libs/operations/src/x.ts', importing('node:fs'), IMPORTS, 'pure library'],
  ['contracts importing access', 'libs/event-contracts/src/x.ts', importing('@causeway/access'), LAYERS, 'layer:contract'],
  ['access importing persistence', 'libs/access/src/x.ts', importing('@causeway/persistence'), LAYERS, 'layer:access'],
  ['access importing a package', 'libs/access/src/x.ts', importing('zod'), LAYERS, 'zod'],
  ['persistence importing messaging', 'libs/persistence/src/x.ts', importing('@causeway/messaging'), LAYERS, 'layer:persistence'],
  ['messaging importing access', 'libs/messaging/src/x.ts', importing('@causeway/access'), LAYERS, 'layer:messaging'],
  ['subgraph importing statistics', 'libs/subgraph/src/x.ts', importing('@causeway/statistics'), LAYERS, 'layer:subgraph'],
  ['testing importing statistics', 'libs/testing/src/x.ts', importing('@causeway/statistics'), LAYERS, 'layer:testing'],
  ['a subgraph importing testing', 'apps/governance/src/x.ts', importing('@causeway/testing'), LAYERS, 'app:subgraph'],
  ['the gateway importing persistence', 'apps/gateway/src/x.ts', importing('@causeway/persistence'), LAYERS, 'app:gateway'],
  ['the provider importing access', 'apps/identity/src/x.ts', importing('@causeway/access'), LAYERS, 'app:identity'],
  ['the command line importing subgraph', 'apps/cli/src/x.ts', importing('@causeway/subgraph'), LAYERS, 'app:cli'],
  ['a relative import across projects', 'libs/access/src/x.ts', importing('../../kernel/src/index'), LAYERS, 'relative'],
  ['an app importing another by path', 'apps/governance/src/x.ts', importing('../../workforce/src/parts'), LAYERS, 'relative'],
  ['an app importing another by name', 'apps/governance/src/x.ts', importing('@causeway/workforce'), IMPORTS, 'imports no other'],
  ['a pure library reading files', 'libs/access/src/x.ts', importing('node:fs'), IMPORTS, 'pure library'],
];

const INSIDE_A_FEATURE: readonly Breach[] = [
  ['domain importing the door', feature('domain'), importing('@causeway/persistence'), IMPORTS, 'domain.ts'],
  ['domain importing its repository', feature('domain'), importing('./repository'), IMPORTS, 'domain.ts'],
  ['domain importing a second repository', feature('domain'), importing('./counting-repository'), IMPORTS, 'domain.ts'],
  ['domain importing another’s repository', feature('domain'), importing('../reviews/repository'), IMPORTS, 'domain.ts'],
  ['domain importing generated types', feature('domain'), importing('../__generated__/graphql'), IMPORTS, 'domain.ts'],
  ['domain importing Node', feature('domain'), importing('node:crypto'), IMPORTS, 'domain.ts'],
  ['domain importing a driver', feature('domain'), importing('typeorm'), IMPORTS, 'libs/persistence'],
  ['domain looking at the clock', feature('domain'), 'export const at = () => new Date();\n', SYNTAX, 'clock'],
  ['domain asking the time', feature('domain'), 'export const at = () => Date.now();\n', SYNTAX, 'clock'],
  ['domain throwing dice', feature('domain'), 'export const at = () => Math.random();\n', SYNTAX, 'dice'],
  ['domain timing', feature('domain'), 'export const at = () => performance.now();\n', SYNTAX, 'clock'],
  ['domain making an id', feature('domain'), 'export const id = () => crypto.randomUUID();\n', SYNTAX, 'dice'],
  ['domain making an id of ours', feature('domain'), 'export const f = (newId: () => string) => newId();\n', SYNTAX, 'dice'],
  ...[feature('judging'), feature('finding-stages'), feature('any-rules'), 'libs/statistics/src/x.ts', 'libs/kernel/src/calendar.ts'].map(
    (file): Breach => [`a rule looking at the clock: ${file}`, file, 'export const at = () => Date.now();\n', SYNTAX, 'clock'],
  ),
  ['repository importing commands', feature('repository'), importing('./commands'), IMPORTS, 'repository.ts'],
  [
    'a second repository importing events',
    feature('counting-repository'),
    importing('@causeway/event-contracts'),
    IMPORTS,
    'repository.ts',
  ],
  ['repository importing resolvers', feature('repository'), importing('./resolvers'), IMPORTS, 'repository.ts'],
  ['repository importing events', feature('repository'), importing('@causeway/event-contracts'), IMPORTS, 'repository.ts'],
  ['commands importing resolvers', feature('commands'), importing('../reviews/resolvers'), IMPORTS, 'commands.ts'],
  ['commands importing GraphQL', feature('commands'), importing('graphql'), IMPORTS, 'commands.ts'],
  ['a verb of its own name importing resolvers', feature('closing'), importing('./resolvers'), IMPORTS, 'a file of a feature'],
  ['a rule of its own name importing consumers', feature('gate'), importing('../reviews/consumers'), IMPORTS, 'a file of a feature'],
  ['a rule of its own name importing a driver', feature('gate'), importing('pg'), IMPORTS, 'libs/persistence'],
  ['resolvers announcing', feature('resolvers'), importing('@causeway/event-contracts'), IMPORTS, 'resolvers.ts'],
  ['resolvers importing consumers', feature('resolvers'), importing('./consumers'), IMPORTS, 'resolvers.ts'],
  ['consumers importing GraphQL', feature('consumers'), importing('graphql'), IMPORTS, 'consumers.ts'],
  ['consumers importing resolvers', feature('consumers'), importing('./resolvers'), IMPORTS, 'consumers.ts'],
];

const calling = (name: string): string => `export const f = (a: never) => a.${name}({});\n`;
const DOOR = ['save', 'upsert', 'orIgnore', 'orUpdate', 'getRepository', 'getTreeRepository', 'getMongoRepository', 'createQueryBuilder'];
const PAST_THE_DOOR: readonly Breach[] = [
  ...['domain', 'repository', 'commands', 'resolvers', 'consumers'].map((role): Breach => [
    `a driver in ${role}`,
    feature(role),
    importing('pg'),
    IMPORTS,
    'libs/persistence',
  ]),
  ...['typeorm', 'typeorm/driver/x', 'pg', 'pg-native', 'pg-pool'].map((name): Breach => [
    `${name} in an app`,
    'apps/governance/src/x.ts',
    importing(name),
    IMPORTS,
    'libs/persistence',
  ]),
  ['a driver in the gateway', 'apps/gateway/src/x.ts', importing('pg'), IMPORTS, 'libs/persistence'],
  ['a driver in the tools', 'tools/demo/x.ts', importing('pg'), IMPORTS, 'libs/persistence'],
  ['a driver in a migration', 'apps/governance/src/migrations/x.ts', importing('typeorm'), IMPORTS, 'libs/persistence'],
  ...DOOR.map((name): Breach => [`.${name}()`, feature('commands'), calling(name), SYNTAX, 'one door']),
  ['.save() in brackets', feature('commands'), "export const f = (a: never) => a['save']({});\n", SYNTAX, 'one door'],
  ...['domain', 'commands', 'consumers', 'resolvers', 'other'].map((role): Breach => [
    `a statement in ${role}`,
    feature(role),
    calling('query'),
    SYNTAX,
    'stands in a repository',
  ]),
  ['.save() in domain', feature('domain'), calling('save'), SYNTAX, 'one door'],
  ['.save() in a library', 'libs/subgraph/src/x.ts', calling('save'), SYNTAX, 'one door'],
  ...['db.pool', "db['pool']", 'db?.pool'].map((taken): Breach => [
    `a connection of one’s own: ${taken}`,
    'libs/subgraph/src/x.ts',
    `export const f = (db: never) => ${taken};\n`,
    SYNTAX,
    'one door',
  ]),
  ...['const { pool } = db; return pool;', "const { 'pool': mine } = db; return mine;", 'return (({ pool }) => pool)(db);'].map(
    (taken): Breach => [
      `a connection taken apart: ${taken}`,
      'libs/subgraph/src/x.ts',
      `export const f = (db: never) => { ${taken} };\n`,
      SYNTAX,
      'one door',
    ],
  ),
  ...['libs/subgraph/src/x.ts', 'tools/chaos/x.ts', feature('repository')].map((file): Breach => [
    `a session of one’s own in ${file}`,
    file,
    'export const f = (ReadSession: never) => new ReadSession();\n',
    SYNTAX,
    'one door',
  ]),
  ...[
    'libs/subgraph/src/x.ts',
    'libs/persistence/src/x.ts',
    'apps/gateway/src/x.ts',
    'apps/identity/src/x.ts',
    feature('domain'),
    feature('repository'),
    'tools/postgres/jest-x.ts',
    'apps/governance/test/x.ts',
  ].map((file): Breach => [`a late import in ${file}`, file, "export const f = async () => await import('pg');\n", SYNTAX, 'at the top']),
  [
    'a late import of a name between backticks',
    'libs/subgraph/src/x.ts',
    'export const f = async () => await import(`typeorm`);\n',
    SYNTAX,
    'at the top',
  ],
  [
    'a driver that is required',
    'libs/subgraph/src/x.ts',
    "export const f = () => require('pg');\n",
    '@typescript-eslint/no-require-imports',
    'require',
  ],
];

const ENVIRONMENT: readonly Breach[] = [
  ['the environment in a library', 'libs/subgraph/src/x.ts', 'export const a = process.env;\n', 'no-restricted-properties', 'config.ts'],
  ['the environment in a feature', feature('commands'), 'export const a = process.env;\n', 'no-restricted-properties', 'config.ts'],
  [
    'the environment under a name of its own',
    'apps/governance/src/x.ts',
    "import { env } from 'process';\nexport const a = env;\n",
    IMPORTS,
    'config.ts',
  ],
];

const IN_EVERY_FILE: readonly Breach[] = [
  ['a default export', 'libs/kernel/src/x.ts', 'export default 1;\n', SYNTAX, 'by name'],
  ['a file of more than 400 lines', 'libs/kernel/src/x.ts', 'export {};\n'.repeat(401), 'max-lines', '400'],
  ['the console', 'libs/kernel/src/x.ts', 'console.log(1);\n', 'no-console', 'console'],
  ['an equality that converts', 'libs/kernel/src/x.ts', 'export const f = (a: number) => a == 1;\n', 'eqeqeq', '==='],
  ['what nobody uses', 'libs/kernel/src/x.ts', 'const a = 1;\nexport {};\n', '@typescript-eslint/no-unused-vars', "'a'"],
  ['any', 'libs/kernel/src/x.ts', 'export const f = (a: any) => a as unknown;\n', '@typescript-eslint/no-explicit-any', 'any'],
  ['a comment that switches rules off', 'libs/kernel/src/x.ts', '/* eslint-disable */\nconsole.log(1);\n', 'no-console', 'console'],
];

const BREACHES = [...BETWEEN_PROJECTS, ...INSIDE_A_FEATURE, ...PAST_THE_DOOR, ...ENVIRONMENT, ...IN_EVERY_FILE];

const ALLOWED: readonly Plant[] = [
  { file: 'libs/persistence/src/x.ts', text: importing('typeorm') },
  { file: feature('domain'), text: importing('../reviews/domain') },
  { file: feature('commands'), text: importing('./repository') },
  { file: feature('repository'), text: calling('query') },
  { file: feature('counting-repository'), text: calling('query') },
  { file: 'apps/governance/test/x.int.test.ts', text: importing('@causeway/testing') },
  { file: 'apps/governance/src/config.ts', text: 'export const a = process.env;\n' },
  { file: 'libs/persistence/src/x.ts', text: 'export const f = (ReadSession: never) => new ReadSession();\n' },
  { file: feature('commands'), text: 'export const at = () => Date.now();\n' },
  { file: 'libs/testing/src/x.ts', text: 'export const f = async (file: string) => await import(`${file}/x`);\n' },
];

/** Rules that need types, each broken once in the text of one file. */
const TYPED: readonly (readonly [rule: string, text: string])[] = [
  ['no-floating-promises', 'Promise.resolve(1);'],
  ['no-misused-promises', 'if (Promise.resolve(true)) f(1);'],
  ['await-thenable', 'export const b = async () => await f(1);'],
  ['no-unnecessary-type-assertion', 'export const c = f(f(1) as number);'],
  ['no-unsafe-assignment', 'export const d: number = JSON.parse("1");'],
  ['no-unsafe-return', 'export const e = (): number => JSON.parse("1");'],
  ['no-unsafe-argument', 'f(JSON.parse("1"));'],
  ['no-unsafe-member-access', 'export const g: unknown = JSON.parse("1").a;'],
  ['no-unsafe-call', 'JSON.parse("1")();'],
  ['only-throw-error', 'export const h = () => { throw 1; };'],
  ['switch-exhaustiveness-check', "export const i = (a: 'A' | 'B') => { switch (a) { case 'A': return 1; } return 2; };"],
  ['no-base-to-string', 'export const j = String({});'],
  ['restrict-template-expressions', 'export const k = `${{}}`;'],
  ['no-unsafe-enum-comparison', 'enum E { A = "a" }\nexport const l = (a: E) => a === "a";'],
  ['consistent-type-imports', "import { Result } from './result';\nexport type M = Result<1, 2>;"],
];

describe('the rules of the workspace', () => {
  let said: string[][];
  let typed: string[];

  beforeAll(() => {
    const text = `const f = (a: number) => a;\n${TYPED.map(([, broken]) => broken).join('\n')}\n`;
    said = lint([
      ...BREACHES.map(([, file, broken]) => ({ file, text: broken })),
      ...ALLOWED,
      { file: 'libs/kernel/src/index.ts', text, types: true },
    ]);
    typed = said.pop() ?? [];
  });

  test.each(BREACHES.map(([what], i) => [what, i] as const))('refuse %s', (_what, i) => {
    const [, , , rule, message] = BREACHES[i] as Breach;
    expect((said[i] ?? []).filter((line) => line.startsWith(`${rule}: `) && line.includes(message))).not.toEqual([]);
  });

  test('let through what they allow', () => {
    expect(said.slice(BREACHES.length)).toEqual(ALLOWED.map(() => []));
  });

  test.each(TYPED.map(([rule]) => rule))('hold %s, which needs types', (rule) => {
    expect(typed.filter((line) => line.startsWith(`@typescript-eslint/${rule}: `))).not.toEqual([]);
  });
});
