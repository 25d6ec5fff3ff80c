import { makeGroup } from '../../tools/generate/group';
import { ORDER, type Row } from '../../tools/generate/rows';
import { Importers, Tenant } from './tenant';

const importers = new Importers('2025-03-15T08:00:00.000Z');
const A_REQUEST = 2_500;

beforeAll(() => importers.start(), 120_000);
afterAll(() => importers.stop());

/** The files of a group, by record, in the order in which they are sent. */
function filesOf(seed: number): ReadonlyMap<string, readonly Row[]> {
  const rows = new Map<string, Row[]>(ORDER.map((record) => [record, []]));
  makeGroup(
    { services: 2, people: 5, staff: 8, months: 1, seed, from: '2025-01-01' },
    [],
    (record, row) => void rows.get(record)?.push(row),
    () => undefined,
  );
  return rows;
}

interface Answer {
  readonly imported: number;
  readonly unchanged: number;
  readonly refused: readonly { readonly refusals: readonly object[]; readonly row: object }[];
}

describe('a generated group', () => {
  it.each([1, 2])(
    'is imported without a refusal, and unchanged when it is sent again, with seed %i',
    async (seed) => {
      const tenant = new Tenant(importers);
      const files = filesOf(seed);
      for (const again of [false, true])
        for (const [record, rows] of files)
          for (let n = 0; n < rows.length; n += A_REQUEST) {
            const sent = rows.slice(n, n + A_REQUEST);
            const answer = (await tenant.import(record, sent.map((row) => `${JSON.stringify(row)}\n`).join(''))) as Answer;
            expect([record, answer.refused.slice(0, 3)]).toEqual([record, []]);
            expect([record, again ? answer.unchanged : answer.imported]).toEqual([record, sent.length]);
          }
    },
    300_000,
  );
});
