import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventEnvelope } from '@causeway/event-contracts';
import { importedId } from '@causeway/kernel';
import { anId } from '@causeway/testing';
import { EXAMPLES } from '../../tools/imports/examples';
import type { ImportedRecord } from '../../tools/imports/records';
import { Importers, recordOf, Tenant } from './tenant';

const NOW = '2026-01-15T08:00:00.000Z';
const FOLDER = join(__dirname, '../../docs/import');
const SOURCE = 'example';
type Row = Readonly<Record<string, unknown>>;
interface Property {
  readonly 'x-record'?: string;
  readonly items?: Property;
  readonly properties?: Readonly<Record<string, Property>>;
}

const importers = new Importers(NOW);

beforeAll(() => importers.start());
afterAll(() => importers.stop());

/** A tenant of the examples. */
class ExampleTenant extends Tenant {
  send(record: string, form: 'ndjson' | 'csv'): Promise<unknown> {
    return this.import(record, readFileSync(join(FOLDER, `${record}.${form}`), 'utf8'), form);
  }

  /** Sends a row as its mutation, past the import. */
  async perform({ mutation, input, list, domain }: ImportedRecord, row: Row): Promise<void> {
    const outer = list ? Object.fromEntries(Object.entries(row).filter(([name]) => name in input.getFields())) : row;
    const inner = Object.fromEntries(Object.entries(row).filter(([name]) => !(name in outer)));
    const { done } = (await importers.graphs
      .get(domain)
      ?.run(
        this.caller,
        NOW,
        `mutation ($input: ${input.name}!) { done: ${mutation.name}(input: $input) { refusals { code field rule } } }`,
        { input: { ...outer, ...(list ? { [list.name]: [inner] } : {}), idempotencyKey: anId() } },
      )) as { done: { refusals: readonly object[] } };
    expect([mutation.name, row['externalId'], done.refusals]).toEqual([mutation.name, row['externalId'], []]);
    await this.tell(domain);
  }

  /** Every event, without what no two sendings have in common, and every id of an imported record by its key. */
  async shown(): Promise<string[]> {
    const keys = new Map(
      [...EXAMPLES].flatMap(([record, rows]) =>
        rows.map((row) => [
          importedId(this.id, recordOf(record).type.name, SOURCE, String(row['externalId'])),
          `${record} ${String(row['externalId'])}`,
        ]),
      ),
    );
    const shown = ({ id: _id, time: _time, correlationId: _by, tenant: _tenant, ...event }: EventEnvelope): string =>
      JSON.stringify(event).replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) =>
        id === this.id ? 'the tenant' : (keys.get(id) ?? 'an id'),
      );
    return (await this.events()).map(shown).sort();
  }
}

/** The row with ids in place of keys, wherever the published schema of its record says that a record is named. */
function withIds(tenantId: string, row: Row, properties: Readonly<Record<string, Property>>): Row {
  const idOf = (kind: string, key: unknown): string => importedId(tenantId, kind, SOURCE, String(key));
  const inside = (value: unknown, { 'x-record': kind, items, properties: below }: Property): unknown => {
    if (Array.isArray(value)) return value.map((item) => inside(item, items ?? {}));
    if (kind) return idOf(kind, value);
    if (!below || typeof value !== 'object' || value === null) return value;
    const { kind: cited, id, ...rest } = value as Row;
    return typeof cited === 'string' && id !== undefined
      ? { kind: cited, id: idOf(cited, id), ...rest }
      : withIds(tenantId, value as Row, below);
  };
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, inside(value, properties[name] ?? {})]));
}

describe('the worked examples of docs/import', () => {
  const [byNdjson, byCsv, byMutation] = [new ExampleTenant(importers), new ExampleTenant(importers), new ExampleTenant(importers)];

  it.each([...EXAMPLES.keys()])('%s: every row is imported, of NDJSON and of CSV', async (record) => {
    const rows = EXAMPLES.get(record)?.length;
    const whole = { record, rows, imported: rows, unchanged: 0, refused: [] };
    expect(await byNdjson.send(record, 'ndjson')).toEqual(whole);
    expect(await byCsv.send(record, 'csv')).toEqual(whole);
  });

  it('announce what the mutations announce when the same is sent by them', async () => {
    for (const [record, rows] of EXAMPLES) {
      const { properties } = JSON.parse(readFileSync(join(FOLDER, `${record}.schema.json`), 'utf8')) as {
        properties: Readonly<Record<string, Property>>;
      };
      for (const row of rows) await byMutation.perform(recordOf(record), withIds(byMutation.id, row, properties));
    }
    const events = await byMutation.shown();
    expect(events.length).toBeGreaterThan(EXAMPLES.size);
    expect(await byNdjson.shown()).toEqual(events);
    expect(await byCsv.shown()).toEqual(events);
  });

  it('change nothing when they are imported again, in the other form too', async () => {
    const before = await byNdjson.shown();
    for (const [record, rows] of EXAMPLES) {
      const unchanged = { record, rows: rows.length, imported: 0, unchanged: rows.length, refused: [] };
      expect(await byNdjson.send(record, 'ndjson')).toEqual(unchanged);
      expect(await byNdjson.send(record, 'csv')).toEqual(unchanged);
    }
    expect(await byNdjson.shown()).toEqual(before);
  });
});
