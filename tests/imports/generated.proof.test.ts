import { makeGroup } from '../../tools/generate/group';
import type { Planted } from '../../tools/generate/plant';
import { ORDER, type Row } from '../../tools/generate/rows';
import { Importers, Tenant } from './tenant';

const importers = new Importers('2025-03-15T08:00:00.000Z');
const A_REQUEST = 2_500;
const CAUSES: readonly Planted[] = [
  { code: 'MEALS', factor: 'EVENING', rateRatio: 8, services: 'all' },
  { code: 'FALL', factor: 'NIGHT', rateRatio: 8, services: [1] },
];

beforeAll(() => importers.start());
afterAll(() => importers.stop());

/** The files of a group, by record, in the order in which they are sent. */
function filesOf(seed: number, planted: readonly Planted[]): ReadonlyMap<string, readonly Row[]> {
  const rows = new Map<string, Row[]>(ORDER.map((record) => [record, []]));
  makeGroup(
    { services: 2, people: 5, staff: 8, months: 1, seed, from: '2025-01-01' },
    planted,
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

/** Sends the files of a group, and expects of every row that it is imported, or that it was before. */
async function send(tenant: Tenant, files: ReturnType<typeof filesOf>, expected: 'imported' | 'unchanged'): Promise<void> {
  for (const [record, rows] of files)
    for (let n = 0; n < rows.length; n += A_REQUEST) {
      const sent = rows.slice(n, n + A_REQUEST);
      const answer = (await tenant.import(record, sent.map((row) => `${JSON.stringify(row)}\n`).join(''))) as Answer;
      expect([record, answer.refused.slice(0, 3)]).toEqual([record, []]);
      expect([record, answer[expected]]).toEqual([record, sent.length]);
    }
}

describe('a generated group', () => {
  const [one, other] = [new Tenant(importers), new Tenant(importers)];

  it('is imported without a refusal', () => send(one, filesOf(1, []), 'imported'), 300_000);

  it('is unchanged when it is sent again', () => send(one, filesOf(1, []), 'unchanged'), 300_000);

  it('is imported without a refusal with another seed, and with causes', () => send(other, filesOf(2, CAUSES), 'imported'), 300_000);
});
