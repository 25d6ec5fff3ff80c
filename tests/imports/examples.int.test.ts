import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Caller } from '@causeway/access';
import type { EventEnvelope } from '@causeway/event-contracts';
import { importedId } from '@causeway/kernel';
import { aCaller, anId, serving, testGraph, type Serving, type TestGraph } from '@causeway/testing';
import { EXAMPLES } from '../../tools/imports/examples';
import { importedRecords, type ImportedRecord } from '../../tools/imports/records';
import { partsOf } from '../access/subgraph-under-proof';

const NOW = '2026-01-15T08:00:00.000Z';
const FOLDER = join(__dirname, '../../docs/import');
const SOURCE = 'example';
type Row = Readonly<Record<string, unknown>>;
interface Property {
  readonly 'x-record'?: string;
  readonly items?: Property;
  readonly properties?: Readonly<Record<string, Property>>;
}

const records = importedRecords();
const domains = [...new Set([...records.values()].map(({ domain }) => domain))];
const graphs = new Map<string, TestGraph>();
const servers = new Map<string, Serving>();

beforeAll(async () => {
  for (const domain of domains) {
    const parts = await partsOf(domain);
    const graph = await testGraph(parts);
    graphs.set(domain, graph);
    servers.set(domain, await serving(graph, parts, NOW));
  }
}, 120_000);
afterAll(async () => {
  for (const server of servers.values()) await server.stop();
  for (const graph of graphs.values()) await graph.close();
});

/** A tenant in which every domain hears of what the others announced. */
class Tenant {
  readonly id = anId();
  readonly caller: Caller = aCaller('INTEGRATION', { tenantId: this.id });
  readonly #told = new Map<string, number>();

  async import(record: string, form: 'ndjson' | 'csv'): Promise<unknown> {
    const { domain } = recordOf(record);
    const response = await servers.get(domain)?.send(this.caller, `/import/${record}`, {
      method: 'POST',
      body: readFileSync(join(FOLDER, `${record}.${form}`)),
      headers: { 'content-type': form === 'csv' ? 'text/csv' : 'application/x-ndjson' },
    });
    const answer = await response?.json();
    await this.tell(domain);
    return answer;
  }

  /** Sends a row as its mutation, past the import. */
  async perform({ mutation, input, list, domain }: ImportedRecord, row: Row): Promise<void> {
    const outer = list ? Object.fromEntries(Object.entries(row).filter(([name]) => name in input.getFields())) : row;
    const inner = Object.fromEntries(Object.entries(row).filter(([name]) => !(name in outer)));
    const { done } = (await graphs
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
  async events(): Promise<string[]> {
    const all = await Promise.all([...graphs.values()].map((graph) => graph.events(this.id)));
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
    return all.flat().map(shown).sort();
  }

  private async tell(domain: string): Promise<void> {
    const all = (await graphs.get(domain)?.events(this.id)) ?? [];
    const fresh = all.slice(this.#told.get(domain) ?? 0);
    this.#told.set(domain, all.length);
    for (const [other, graph] of graphs) if (other !== domain) await graph.hears(this.id, fresh);
  }
}

function recordOf(record: string): ImportedRecord {
  const found = records.get(record);
  if (!found) throw new Error(`${record} is not imported`);
  return found;
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
  const [byNdjson, byCsv, byMutation] = [new Tenant(), new Tenant(), new Tenant()];

  it.each([...EXAMPLES.keys()])('%s: every row is imported, of NDJSON and of CSV', async (record) => {
    const rows = EXAMPLES.get(record)?.length;
    const whole = { record, rows, imported: rows, unchanged: 0, refused: [] };
    expect(await byNdjson.import(record, 'ndjson')).toEqual(whole);
    expect(await byCsv.import(record, 'csv')).toEqual(whole);
  });

  it('announce what the mutations announce when the same is sent by them', async () => {
    for (const [record, rows] of EXAMPLES) {
      const { properties } = JSON.parse(readFileSync(join(FOLDER, `${record}.schema.json`), 'utf8')) as {
        properties: Readonly<Record<string, Property>>;
      };
      for (const row of rows) await byMutation.perform(recordOf(record), withIds(byMutation.id, row, properties));
    }
    const events = await byMutation.events();
    expect(events.length).toBeGreaterThan(EXAMPLES.size);
    expect(await byNdjson.events()).toEqual(events);
    expect(await byCsv.events()).toEqual(events);
  });

  it('change nothing when they are imported again, in the other form too', async () => {
    const before = await byNdjson.events();
    for (const [record, rows] of EXAMPLES) {
      const unchanged = { record, rows: rows.length, imported: 0, unchanged: rows.length, refused: [] };
      expect(await byNdjson.import(record, 'ndjson')).toEqual(unchanged);
      expect(await byNdjson.import(record, 'csv')).toEqual(unchanged);
    }
    expect(await byNdjson.events()).toEqual(before);
  });
});
