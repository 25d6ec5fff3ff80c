import type { Caller } from '@causeway/access';
import type { EventEnvelope } from '@causeway/event-contracts';
import { aCaller, anId, serving, testGraph, type Serving, type TestGraph } from '@causeway/testing';
import { importedRecords, type ImportedRecord } from '../../tools/imports/records';
import { partsOf } from '../access/subgraph-under-proof';

const records = importedRecords();

export function recordOf(record: string): ImportedRecord {
  const found = records.get(record);
  if (!found) throw new Error(`${record} is not imported`);
  return found;
}

/** Every subgraph that imports, served over HTTP as of a time. */
export class Importers {
  readonly graphs = new Map<string, TestGraph>();
  readonly #servers = new Map<string, Serving>();

  constructor(readonly now: string) {}

  async start(): Promise<void> {
    for (const domain of new Set([...records.values()].map((record) => record.domain))) {
      const parts = await partsOf(domain);
      const graph = await testGraph(parts);
      this.graphs.set(domain, graph);
      this.#servers.set(domain, await serving(graph, parts, this.now));
    }
  }

  async stop(): Promise<void> {
    for (const server of this.#servers.values()) await server.stop();
    for (const graph of this.graphs.values()) await graph.close();
  }

  send(caller: Caller, record: string, body: string, mediaType: string): Promise<Response> | undefined {
    return this.#servers
      .get(recordOf(record).domain)
      ?.send(caller, `/import/${record}`, { method: 'POST', body, headers: { 'content-type': mediaType } });
  }
}

/** A tenant in which every domain hears of what the others announced. */
export class Tenant {
  readonly id = anId();
  readonly caller: Caller = aCaller('INTEGRATION', { tenantId: this.id });
  readonly #told = new Map<string, number>();

  constructor(readonly importers: Importers) {}

  async import(record: string, body: string, form: 'ndjson' | 'csv' = 'ndjson'): Promise<unknown> {
    const answer: unknown = await (
      await this.importers.send(this.caller, record, body, form === 'csv' ? 'text/csv' : 'application/x-ndjson')
    )?.json();
    await this.tell(recordOf(record).domain);
    return answer;
  }

  async events(): Promise<EventEnvelope[]> {
    return (await Promise.all([...this.importers.graphs.values()].map((graph) => graph.events(this.id)))).flat();
  }

  async tell(domain: string): Promise<void> {
    const all = (await this.importers.graphs.get(domain)?.events(this.id)) ?? [];
    const fresh = all.slice(this.#told.get(domain) ?? 0);
    this.#told.set(domain, all.length);
    for (const [other, graph] of this.importers.graphs) if (other !== domain) await graph.hears(this.id, fresh);
  }
}
