import { aCaller, anId } from '@causeway/testing';
import { careGraph, NOW, type Care } from './care';

const { care: open } = careGraph();
let care: Care;
beforeAll(async () => {
  care = await open();
  for (let n = 0; n < 3; n += 1) await care.note();
});

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly startCursor: string; readonly endCursor: string };
}
const bi = () => aCaller('BI_READER', { tenantId: care.tenantId, purpose: 'bi' });
const notes = async (as: ReturnType<typeof bi>, first: number, after: string | null = null): Promise<Page> =>
  (
    await care.graph.run(
      as,
      NOW,
      'query ($first: Int, $after: String) { dailyNotes(first: $first, after: $after) { edges { cursor node { id } } pageInfo { startCursor endCursor } } }',
      { first, after },
    )
  )['dailyNotes'] as Page;
const heldBy = (cursor: string): unknown => (JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[])[1];

test('a cursor holds the id as it is for who works here, and a code of it for a BI reader', async () => {
  const own = await notes(care.as('REGISTERED_MANAGER'), 3);
  expect(own.edges.map(({ cursor }) => heldBy(cursor))).toEqual(own.edges.map(({ node }) => node.id));
  const { edges, pageInfo } = await notes(bi(), 3);
  const ids = own.edges.map(({ node }) => node.id);
  for (const cursor of [...edges.map((edge) => edge.cursor), pageInfo.startCursor, pageInfo.endCursor]) {
    expect(heldBy(cursor)).toMatch(/^[0-9a-f-]{36}$/);
    expect(ids).not.toContain(heldBy(cursor));
  }
  expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0]?.cursor, edges[2]?.cursor]);
});

test('a BI reader pages on by such a cursor, one after the other to the end', async () => {
  const all = await notes(bi(), 3);
  const seen: string[] = [];
  for (let after: string | null = null; ;) {
    const page: Page = await notes(bi(), 1, after);
    const [edge] = page.edges;
    if (!edge) break;
    seen.push(edge.node.id);
    after = edge.cursor;
  }
  expect(seen).toEqual(all.edges.map(({ node }) => node.id));
});

test.each([['no cursor'], [Buffer.from(JSON.stringify(['2026-03-09 08:00:00+00', 'x'])).toString('base64url')], [anId()]])(
  'what is no cursor is refused to a BI reader as to everyone: %s',
  async (after) => {
    for (const as of [bi(), care.as('REGISTERED_MANAGER')]) await expect(notes(as, 1, after)).rejects.toThrow('cursor');
  },
);

test.each([0, -1, 101])('a page of %i records is refused by the name of its argument, and never cut to another length', async (first) => {
  await expect(notes(bi(), first)).rejects.toMatchObject({ field: 'first', message: expect.stringContaining('from 1 to 100') });
});
