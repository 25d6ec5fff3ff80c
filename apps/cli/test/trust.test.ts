import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentIdOf, readManifest } from '@causeway/operations';
import { typed } from './surroundings';

const SCHEMA = `
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
  type Person { name: String  friends(first: Int): [Person!] @listSize(slicingArguments: ["first"], assumedSize: 20, requireOneSlicingArgument: false) }
  type Query { person(id: ID!): Person }
`;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'causeway-trust-'));
  mkdirSync(join(folder, 'portal', 'parts'), { recursive: true });
  put('schema.graphqls', SCHEMA);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const trust = (...args: readonly string[]) =>
  typed(['trust', join(folder, 'portal'), '--supergraph', join(folder, 'schema.graphqls'), ...args], {});
const written = (name = 'portal/trusted-documents.json') => readManifest(readFileSync(join(folder, name), 'utf8'));

describe('trust', () => {
  it('writes one document for each operation, with the fragments that it uses from any file, its id and the most that it costs', async () => {
    put('portal/pages.graphql', 'query Named($id: ID!) { person(id: $id) { ...Shown } }\nquery Bare { person(id: "1") { name } }');
    put('portal/parts/shown.graphql', 'fragment Shown on Person { name ...Friends }\nfragment Unused on Person { name }');
    put('portal/parts/friends.gql', 'fragment Friends on Person { friends(first: 5) { name } }');
    const { code, out } = await trust();
    expect([code, out]).toEqual([0, expect.stringContaining('2 documents')]);
    const documents = written();
    expect(documents.map(({ operations, cost }) => [operations, cost]).sort()).toEqual([
      [['Bare'], 2],
      [['Named'], 7],
    ]);
    const named = documents.find(({ operations }) => operations[0] === 'Named');
    expect(named?.text).toMatch(/^query Named[^]*fragment Friends[^]*fragment Shown/);
    expect(named?.text).not.toContain('Unused');
    expect(named?.id).toBe(documentIdOf(named?.text ?? ''));
    expect(out).toContain(`Named  costs at most 7  ${named?.id}`);
  });

  it('writes the same file for the same documents, wherever --out says', async () => {
    put('portal/a.graphql', 'query A { person(id: "1") { name } }\n\n\nquery B { person(id: "2") { name } }');
    await trust('--out', join(folder, 'one.json'));
    put('portal/a.graphql', '# the other way round\nquery B { person(id: "2") { name } } query A { person(id: "1") { name } }');
    await trust('--out', join(folder, 'two.json'));
    expect(readFileSync(join(folder, 'two.json'), 'utf8')).toBe(readFileSync(join(folder, 'one.json'), 'utf8'));
    expect(written('one.json')).toHaveLength(2);
  });

  it.each([
    ['asks for what the schema lacks', 'query A {\n  person(id: "1") { age }\n}', 'a.graphql:2 Cannot query field "age" on type "Person".'],
    ['can not be parsed', 'query A {\n', 'a.graphql:2 Syntax Error'],
    ['has an operation without a name', '{ person(id: "1") { name } }', 'a.graphql:1 this operation has no name'],
    ['uses a fragment that there is not', 'query A { person(id: "1") { ...Gone } }', 'a.graphql:1 Unknown fragment "Gone".'],
    ['holds a type', 'type A { a: Int }', 'a.graphql:1 only operations and fragments'],
    [
      'names two operations alike',
      'query A { person(id: "1") { name } } query A { person(id: "2") { name } }',
      'there is another operation A.',
    ],
    [
      'names two fragments alike',
      'query A { person(id: "1") { ...F } } fragment F on Person { name }\nfragment F on Person { name }',
      'a.graphql:2 there is another fragment F.',
    ],
    [
      'is deeper than is served',
      `query A { person(id: "1") ${'{ friends '.repeat(20)}{ name }${' }'.repeat(20)} }`,
      'at most 20 levels deep',
    ],
    [
      'costs more than is served, whatever is sent',
      'query A { person(id: "1") { friends(first: 100) { friends(first: 100) { friends { name } } } } }',
      'a.graphql:1 A costs 230101, and at most 5000 is served: ask for shorter pages.',
    ],
  ])('writes nothing where a file %s, and says where', async (_what, text, says) => {
    put('portal/a.graphql', text);
    const { code, out } = await trust();
    expect([code, out]).toEqual([1, expect.stringContaining(says)]);
    expect(out).toMatch(/\d faults?: no manifest is written\./);
    expect(() => written()).toThrow('ENOENT');
  });

  it('says of a document that its variables can make dearer than is served, and writes it', async () => {
    put('portal/a.graphql', 'query A($n: Int) { person(id: "1") { friends(first: $n) { friends(first: $n) { name } } } }');
    expect(await trust()).toMatchObject({ code: 0, out: expect.stringContaining('a.graphql:1 A may cost up to 11101, by its variables') });
    expect((await trust('--max-cost', '11101')).out).not.toContain('by its variables');
    expect(written()).toHaveLength(1);
  });

  it('leaves subscriptions out, and says where they go', async () => {
    put('portal/a.graphql', 'subscription Live { liveUpdates { position } } query A { person(id: "1") { name } }');
    expect(await trust()).toMatchObject({
      code: 0,
      out: expect.stringContaining('Live is a subscription: it is sent in full to /graphql/stream'),
    });
    expect(written()).toHaveLength(1);
  });

  it('goes by the supergraph of the checkout unless another is named, whose queries in docs it takes', async () => {
    const queries = join(__dirname, '../../../docs/queries');
    const { code, out } = await typed(['trust', queries, '--out', join(folder, 'docs.json')], {});
    expect([code, out]).toEqual([0, expect.stringMatching(/Chain {2}costs at most \d+[^]*OnePage {2}costs at most \d+/)]);
  });

  it.each([
    ['a folder that is not there', ['trust', '/nowhere/at/all'], "can't be read"],
    ['a schema that is none', ['trust', '--supergraph', __filename], 'no schema that can be read'],
    ['a cost that is no number', ['trust', '--max-cost', 'much'], 'whole number'],
  ])('refuses %s', async (_what, [, ...args], says) => {
    put('portal/a.graphql', 'query A { person(id: "1") { name } }');
    const { code, err } = await typed(['trust', ...(args[0]?.startsWith('/') ? [] : [join(folder, 'portal')]), ...args], {});
    expect([code, err]).toEqual([2, expect.stringContaining(says)]);
  });

  it('refuses a folder with no document', async () => {
    expect(await trust()).toMatchObject({ code: 2, err: expect.stringContaining('no .graphql file') });
  });
});
