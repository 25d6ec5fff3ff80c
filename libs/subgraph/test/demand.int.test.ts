import { aCaller, anId, leafletDatabase, type TestDatabase } from '@causeway/testing';
import { pino } from 'pino';
import { buildSchema, startSubgraph, type GraphContext, type RunningSubgraph } from '../src';

const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@listSize"])
  directive @access(class: DataClass!, act: Act = READ) on FIELD_DEFINITION
  enum DataClass { ORGANISATION }
  enum Act { READ WRITE }
  type Twig {
    name: String
    twig: Twig
    twigs(first: Int): [Twig!] @listSize(slicingArguments: ["first"], assumedSize: 20, requireOneSlicingArgument: false)
  }
  type Query {
    twig: Twig @access(class: ORGANISATION)
    count(of: [Int!]!): Int @access(class: ORGANISATION)
    slow(ms: Int!): String @access(class: ORGANISATION)
  }
`;
let database: TestDatabase;
let running: RunningSubgraph;
let resolved = 0;

const start = (operationTimeoutMs?: number): Promise<RunningSubgraph> =>
  startSubgraph({
    ...{ name: 'practice', port: 0, db: database.db, audit: database.audit, idCodecKey: Buffer.alloc(32), log: pino({ level: 'silent' }) },
    ...(operationTimeoutMs === undefined ? {} : { operationTimeoutMs }),
    schema: buildSchema(SDL, {
      Query: {
        twig: () => (resolved += 1) && {},
        count: (_: unknown, { of }: { of: number[] }) => (resolved += 1) && of.length,
        slow: async (_: unknown, { ms }: { ms: number }, ctx: GraphContext) => {
          await ctx.session.query('select pg_sleep($1)', [ms / 1_000]);
          return 'done';
        },
      },
      Twig: { twig: () => ({}), twigs: () => [{}] },
    }),
    identify: async () => ({
      caller: aCaller('SUPPORT_WORKER', { tenantId: anId() }),
      demonstrationTime: null,
      expiresAt: new Date('9999-12-31'),
    }),
  });
beforeAll(async () => {
  database = await leafletDatabase();
  running = await start();
});
afterAll(async () => {
  await running.stop();
  await database.close();
});

interface Answer {
  readonly status: number;
  readonly body: { data?: unknown; errors?: { message: string; extensions: Record<string, unknown> }[] };
}
const query = async (text: string, variables: object = {}, from = running): Promise<Answer> => {
  const response = await fetch(`http://localhost:${from.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text, variables }),
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
};
const refusedFor = ({ status, body }: Answer) => [status, body.errors?.map(({ extensions }) => extensions['limit'] ?? extensions['code'])];

describe('an operation that is too much, whichever router sends it', () => {
  const many = (count: number, one: (n: number) => string): string => Array.from({ length: count }, (_, n) => one(n)).join(' ');
  const nested = (depth: number): string => (depth === 1 ? 'name' : `twig { ${nested(depth - 1)} }`);
  const fields = (more: number): string =>
    `{ twig { ${many(99, (n) => `a${n}: twig { ${'name '.repeat(49)} }`)} ${'name '.repeat(49 + more)} } }`;

  it.each([
    ['depth', (more: number) => `{ ${nested(30 + more)} }`],
    ['aliases', (more: number) => `{ twig { ${many(500 + more, (n) => `a${n}: name`)} } }`],
    ['rootFields', (more: number) => `{ ${many(400, (n) => `a${n}: twig { name }`)} ${'__typename '.repeat(100 + more)} }`],
    ['fields', fields],
    [
      'directives',
      (more: number) => `{ twig { ${many(250, () => 'name @skip(if: true) @include(if: true)')} ${'name @skip(if: true)'.repeat(more)} } }`,
    ],
    ['tokens', (more: number) => `{ count(of: [${'1 '.repeat(9_991 + more)}]) }`],
  ])('is refused one above the limit of %s, before anything is done, and served at it', async (limit, sized) => {
    expect((await query(sized(0))).body.errors).toBeUndefined();
    const before = resolved;
    expect(refusedFor(await query(sized(1)))).toEqual([400, [limit]]);
    expect(resolved).toBe(before);
  });

  it('is one of many pages within pages, by what its variables say', async () => {
    const pages = `query ($n: Int) { twig { twigs(first: 100) { twigs(first: $n) { twigs { name } } } } }`;
    const before = resolved;
    const answer = await query(pages, { n: 100 });
    expect([refusedFor(answer), resolved]).toEqual([[400, ['OPERATION_TOO_COSTLY']], before]);
    expect(answer.body.errors?.[0]?.message).toContain('at most 100000 is served: ask for shorter pages');
    expect((await query(pages, { n: 20 })).body.errors).toBeUndefined();
  });
});

describe('an operation that takes too long as a whole', () => {
  const sleeping = () =>
    database.asAdmin(
      `select 1 from pg_stat_activity where datname = current_database() and state = 'active' and query like 'select pg_sleep(%'`,
    );

  it('is ended, its statement in the database too, and its caller is told what to do', async () => {
    const own = await start(500);
    const answer = await query('{ slow(ms: 20000) }', {}, own);
    expect(refusedFor(answer)).toEqual([503, ['TIMED_OUT']]);
    expect(answer.body.errors?.[0]?.message).toContain('ask for less at once');
    for (const until = Date.now() + 15_000; (await sleeping()).length > 0 && Date.now() < until;)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await sleeping()).toEqual([]);
    expect((await query('{ slow(ms: 1) }')).body.data).toEqual({ slow: 'done' });
    await own.stop();
  });
});
