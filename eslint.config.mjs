// The rules of CONTRIBUTING.md that a machine can hold. tools/checks/boundaries.test.ts plants a breach of each.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import nx from '@nx/eslint-plugin';
import { readCachedProjectGraph } from '@nx/devkit';
import tseslint from 'typescript-eslint';

ensureProjectGraph();

const SUBGRAPHS = 'apps/{workforce,care-records,safeguarding,governance,linking}';

const TESTS = ['**/*.test.ts', '{apps,libs}/*/test/**/*.ts', 'tests/**/*.ts'];

/** What a library or an app may import, by the tags in its package.json. */
const SUBGRAPH_LAYERS = ['kernel', 'statistics', 'contract', 'access', 'persistence', 'messaging', 'subgraph'];
const LAYERS = {
  'layer:kernel': [],
  'layer:statistics': ['kernel'],
  'layer:operations': [],
  'layer:contract': ['kernel'],
  'layer:access': ['kernel'],
  'layer:persistence': ['kernel', 'contract', 'access'],
  'layer:messaging': ['kernel', 'contract', 'persistence'],
  'layer:subgraph': ['kernel', 'operations', 'contract', 'access', 'persistence', 'messaging'],
  'layer:testing': ['kernel', 'contract', 'access', 'persistence', 'messaging', 'subgraph'],
  'layer:client': [],
  'app:subgraph': SUBGRAPH_LAYERS,
  'app:export': SUBGRAPH_LAYERS,
  'app:gateway': ['kernel', 'operations', 'access', 'subgraph'],
  'app:identity': ['kernel'],
  'app:cli': ['kernel', 'operations', 'contract', 'persistence', 'messaging'],
  'app:portal': ['client'],
};
const LIBRARIES = readdirSync(join(import.meta.dirname, 'libs')).map((name) => `@causeway/${name}`);
const NO_IO = ['typeorm', 'pg', 'kafkajs', 'graphql', '@apollo/*', 'zod'];
const BANNED_PACKAGES = {
  'layer:kernel': NO_IO,
  'layer:statistics': NO_IO,
  'layer:access': NO_IO,
  'layer:operations': NO_IO.filter((name) => name !== 'zod' && name !== 'graphql'),
  'layer:contract': NO_IO.filter((name) => name !== 'zod'),
};

const boundaries = (further, allow = []) => ({
  '@nx/enforce-module-boundaries': [
    'error',
    {
      allow,
      // The layers cannot go round; a library's tests may use libs/testing, which stands above it.
      ignoredCircularDependencies: LIBRARIES.flatMap((one) => LIBRARIES.filter((other) => other !== one).map((other) => [one, other])),
      depConstraints: [
        ...Object.entries(LAYERS).map(([sourceTag, layers]) => ({
          sourceTag,
          onlyDependOnLibsWithTags: [...layers, ...further].map((layer) => `layer:${layer}`),
          ...(BANNED_PACKAGES[sourceTag] && further.length === 0 ? { bannedExternalImports: BANNED_PACKAGES[sourceTag] } : {}),
        })),
        { sourceTag: 'type:tools', onlyDependOnLibsWithTags: ['type:lib'] },
        { sourceTag: 'type:tests', onlyDependOnLibsWithTags: ['type:lib', 'type:tools'] },
      ],
    },
  ],
});

/** `npm run check` lets no warning pass; an editor shows what breaks a boundary apart from what is untidy. */
const asWarnings = (configs) =>
  configs.map((config) => ({
    ...config,
    ...(config.rules
      ? { rules: Object.fromEntries(Object.entries(config.rules).map(([name, level]) => [name, level === 'off' ? 'off' : 'warn'])) }
      : {}),
  }));

const DRIVER = {
  regex: '^(typeorm|pg|pg-native|pg-pool|postgres)(/|$)',
  message: 'Only libs/persistence speaks to the database: write through command, read through read.',
};
const ENVIRONMENT = { regex: '^(node:)?process$', importNames: ['env'], message: 'Only config.ts and entry points read the environment.' };
// Nx passes over an import of an app, because an app exports nothing.
const OTHER_APP = {
  regex: '^@causeway/(workforce|care-records|safeguarding|governance|linking|gateway|identity|export|cli|portal)(/|$)',
  message: 'An app imports no other: read through the graph, or listen to an event.',
};
const imports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns: [ENVIRONMENT, OTHER_APP, ...patterns] }] });
const never = (role, regex, message) => ({ regex, message: `${role}: ${message}` });

const GRAPHQL = '^(graphql|dataloader|@apollo/.*|@causeway/subgraph)$';
const DOMAIN_ONLY = never(
  'domain.ts',
  '^(?!@causeway/(kernel|statistics)$|\\./(?!([a-z-]+-)?repository$|commands$|resolvers$|consumers$)[a-z0-9-]+$|\\.\\./[a-z-]+/domain$)',
  'is pure, and imports the kernel, statistics, its own pure parts and other features’ domain alone.',
);
const OUTWARDS = (role) => never(role, '/(resolvers|consumers)$', 'does not import what calls it.');

/** A name behind a dot or in brackets. */
const called = (name) => `CallExpression:matches([callee.property.name="${name}"], [callee.property.value="${name}"])`;
const THE_DOOR = 'goes past the one door: write through command, read through read.';
const CALLS = [
  ['save', 'upsert', 'orIgnore', 'orUpdate', 'createQueryBuilder', 'getRepository', 'getTreeRepository', 'getMongoRepository'].map(
    (name) => ({ selector: called(name), message: `.${name}() ${THE_DOOR}` }),
  ),
  {
    selector:
      'MemberExpression:matches([property.name="pool"], [property.value="pool"]), ObjectPattern > Property:matches([key.name="pool"], [key.value="pool"])',
    message: `A connection of one’s own ${THE_DOOR}`,
  },
  { selector: 'NewExpression[callee.name="ReadSession"]', message: `A session of one’s own ${THE_DOOR}` },
].flat();
const STATEMENT = {
  selector: called('query'),
  message: 'A statement stands in a repository, where a reader looks for whatever touches the table.',
};
const DEFAULT_EXPORT = { selector: 'ExportDefaultDeclaration', message: 'Export by name.' };
// The rules of imports do not look at these.
const LATE_IMPORT = {
  selector: 'ImportExpression:matches([source.type="Literal"], [source.expressions.length=0])',
  message: 'Import at the top, where the rules of what a file may know are held.',
};
const CLOCK = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'A rule is given the time: it does not look at the clock.',
  },
  {
    selector:
      'CallExpression:matches([callee.object.name=/^(Date|performance|Math|crypto)$/][callee.property.name=/^(now|random.*)$/], [callee.name=/^(newId|random.*)$/])',
    message: 'A rule is given the time and its ids: it looks at no clock and throws no dice.',
  },
];
const syntax = (...selectors) => ({ 'no-restricted-syntax': ['warn', DEFAULT_EXPORT, LATE_IMPORT, ...selectors.flat()] });

/** The files that decide, whose mutants are tried too: by project, and in an app by their names. */
const RULE_FILES = JSON.parse(readFileSync(join(import.meta.dirname, 'tools/mutate/rule-files.json'), 'utf8'));

export default tseslint.config(
  { ignores: ['**/dist/**', '**/out-tsc/**', '**/__generated__/**', '**/node_modules/**', '.causeway/**', 'reports/**'] },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.ts'],
    extends: [asWarnings(tseslint.configs.recommendedTypeChecked)],
    languageOptions: { parserOptions: { project: './tsconfig.eslint.json', tsconfigRootDir: import.meta.dirname } },
    plugins: { '@nx': nx },
    rules: {
      ...boundaries([]),
      ...imports(DRIVER),
      ...syntax(CALLS),
      'max-lines': ['warn', 400],
      'no-console': 'error',
      'no-restricted-properties': [
        'warn',
        { object: 'process', property: 'env', message: 'Only config.ts and entry points read the environment.' },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/consistent-type-imports': ['warn', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': 'warn',
      '@typescript-eslint/no-unused-vars': ['warn', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Interfaces of Apollo and of our own ports ask for a promise where some answer at once.
      '@typescript-eslint/require-await': 'off',
    },
  },

  // What everything may import does no input or output.
  {
    files: ['libs/{kernel,statistics,operations,access,event-contracts}/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: imports(DRIVER, { regex: '^node:(?!crypto$)', message: 'A pure library reads no file, network or process.' }),
  },

  // What a feature holds beside its five: verbs and rules of their own name know nothing of who calls them. A route is a way in.
  {
    files: [`${SUBGRAPHS}/src/*/*.ts`],
    ignores: ['**/{domain,commands,resolvers,consumers}.ts', '**/*repository.ts', '**/migrations/**', '**/*route?(s).ts', '**/*.test.ts'],
    rules: imports(DRIVER, OUTWARDS('a file of a feature')),
  },
  // Inside a feature: domain knows no one, repository knows domain, commands know both, resolvers and consumers call commands.
  {
    files: [`${SUBGRAPHS}/src/*/domain.ts`],
    rules: imports(DRIVER, DOMAIN_ONLY),
  },
  {
    files: [`${SUBGRAPHS}/src/*/*repository.ts`],
    rules: imports(
      DRIVER,
      never(
        'repository.ts',
        `/commands$|${GRAPHQL}|^@causeway/(event-contracts|messaging)$`,
        'knows the tables and nothing of who calls it.',
      ),
      OUTWARDS('repository.ts'),
    ),
  },
  {
    files: [`${SUBGRAPHS}/src/*/commands.ts`],
    rules: imports(
      DRIVER,
      never('commands.ts', GRAPHQL, 'decides the same for every caller: GraphQL stays in resolvers.ts.'),
      OUTWARDS('commands.ts'),
    ),
  },
  {
    files: [`${SUBGRAPHS}/src/*/resolvers.ts`],
    rules: imports(
      DRIVER,
      never('resolvers.ts', '^@causeway/(event-contracts|messaging)$', 'translates: events are announced by commands.'),
      never('resolvers.ts', '/consumers$', 'does not import another way in.'),
    ),
  },
  {
    files: [`${SUBGRAPHS}/src/*/consumers.ts`],
    rules: imports(
      DRIVER,
      never('consumers.ts', GRAPHQL, 'takes events: GraphQL stays in resolvers.ts.'),
      never('consumers.ts', '/resolvers$', 'does not import another way in.'),
    ),
  },

  {
    files: [`${SUBGRAPHS}/src/**/*.ts`],
    ignores: ['**/*repository.ts', '**/domain.ts', '**/*.test.ts'],
    rules: syntax(CALLS, STATEMENT),
  },
  {
    files: [
      `apps/*/src/**/?(*-){${RULE_FILES.apps.join(',')}}.ts`,
      ...Object.entries(RULE_FILES.libs).map(([lib, names]) => `${lib}/src/**/${names.length > 0 ? `{${names.join(',')}}` : '*'}.ts`),
    ],
    ignores: ['**/*.test.ts', '**/migrations/**'],
    rules: syntax(CALLS, STATEMENT, CLOCK),
  },

  // The database belongs to libs/persistence; the libraries of tests and the keeper of the cluster look behind it.
  { files: ['libs/persistence/**/*.ts'], rules: { ...imports(), ...syntax() } },
  {
    files: ['libs/testing/src/{catalogue,database,graph,plans,practice,tenancy}.ts', 'tools/postgres/**/*.ts'],
    rules: { ...imports(), ...syntax() },
  },
  { files: ['libs/*/test/**/*.ts'], rules: syntax() },
  // The provider has no database: its library's grants and tokens are kept by methods of that name.
  { files: ['apps/identity/src/*.ts'], rules: syntax() },
  // Where a tool demands a default export.
  {
    files: ['codegen.ts', 'tools/{postgres,kafka}/jest-*.ts', 'tools/mutate/environment.ts'],
    rules: { 'no-restricted-syntax': ['warn', LATE_IMPORT, ...CALLS] },
  },

  // Who reads the environment: an app's config, an entry point of the tools, and the test database's address.
  {
    files: [
      'apps/*/src/config.ts',
      'apps/cli/src/main.ts',
      'tools/**/main.ts',
      'tools/start/prepare-databases.ts',
      'tools/checks/{checks,matrix,run-tests}.ts',
      'tools/postgres/bare-environment.ts',
      'tools/kafka/environment.ts',
      'tools/mutate/environment.ts',
      'tools/**/jest-*.ts',
      'libs/testing/src/{database,kafka}.ts',
      '**/*.test.ts',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },

  // An answer of the graph is as wide as the graph, so what asks for everything reads its fields untyped.
  {
    files: [...TESTS, 'libs/testing/src/{graph,verbs}.ts', 'tools/{play,story,demo}/**/*.ts'],
    rules: Object.fromEntries(
      ['no-unsafe-assignment', 'no-unsafe-member-access', 'no-unsafe-call', 'no-unsafe-return', 'no-unsafe-argument'].map((name) => [
        `@typescript-eslint/${name}`,
        'off',
      ]),
    ),
  },
  {
    files: [...TESTS, 'libs/testing/src/{graph,verbs}.ts', 'tools/play/client.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  { files: TESTS, rules: boundaries(['testing']) },
  // Tools export nothing; the journeys start the platform as `npm start` does.
  { files: ['tests/**/*.ts'], rules: boundaries(['testing'], ['../../tools/**']) },
);

/** The boundaries are skipped, with no more than a warning, while Nx has no graph of the projects: it is made first. */
function ensureProjectGraph() {
  try {
    readCachedProjectGraph();
  } catch {
    // Nx reads this file while it makes the graph: to wait for it here would be for ever.
    if (/[\\/]nx([\\/.]|$)/.test(process.argv[1] ?? '')) return;
    const env = { ...process.env, NX_ISOLATE_PLUGINS: 'false' };
    execFileSync(process.execPath, [createRequire(import.meta.url).resolve('nx/bin/nx.js'), 'show', 'projects'], { env });
  }
}
