import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import pino from 'pino';
import { subgraphAt, type Subgraph } from '../src/data-source';
import { importersOf } from '../src/importers';
import { ownerOf, passOn } from '../src/pass-on';

const listening = async (server: Server): Promise<string> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
const bytesOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
};

describe('a request for a document', () => {
  const came: { method: string | undefined; url: string | undefined; headers: IncomingMessage['headers']; bytes: number }[] = [];
  const owner = createServer((request, response) => {
    void bytesOf(request).then((bytes) => {
      came.push({ method: request.method, url: request.url, headers: request.headers, bytes: bytes.length });
      if (request.url === '/documents/broken') return response.destroy();
      if (request.url?.endsWith('/slow')) return setTimeout(() => response.end('late'), 3_500);
      response.writeHead(200, { 'content-type': 'text/plain', etag: '"a"', 'set-cookie': 'not=yours', 'content-length': '5' });
      return response.end('bytes');
    });
  });
  const gateway = createServer((request, response) => void passOn(subgraph, request.url ?? '', request, response));
  let subgraph: Subgraph;
  let url: string;

  beforeAll(async () => {
    subgraph = subgraphAt('governance', `${await listening(owner)}/graphql`, {
      timeoutMs: 2_000,
      connections: 4,
      log: pino({ level: 'silent' }),
    });
    url = await listening(gateway);
  });
  afterAll(async () => {
    await subgraph.close();
    for (const server of [gateway, owner]) server.close().closeAllConnections();
  });

  it('is passed on with its bytes and its token, and nothing else that the client claims', async () => {
    const body = new Uint8Array(3_000_000);
    const answer = await fetch(`${url}/documents/1`, {
      method: 'PUT',
      body,
      headers: { authorization: 'Bearer x', 'x-tenant': 'another', cookie: 'a=b' },
    });
    expect([answer.status, await answer.text(), answer.headers.get('etag'), answer.headers.get('set-cookie')]).toEqual([
      200,
      'bytes',
      '"a"',
      null,
    ]);
    expect(came.at(-1)).toMatchObject({ method: 'PUT', url: '/documents/1', bytes: body.length, headers: { authorization: 'Bearer x' } });
    expect(Object.keys(came.at(-1)?.headers ?? {})).not.toEqual(expect.arrayContaining(['x-tenant']));
    expect(came.at(-1)?.headers.cookie).toBeUndefined();
  });

  it("is answered with the owner's name when it gives no answer", async () => {
    const answer = await fetch(`${url}/documents/broken`);
    expect([answer.status, await answer.json()]).toMatchObject([
      503,
      { errors: [{ message: expect.stringContaining('governance'), extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] },
    ]);
  });

  it('goes to the subgraph that serves its path, and no other path goes anywhere', () => {
    const graph = {
      subgraphs: [subgraph],
      importers: new Map([
        ['audit', 'governance'],
        ['shift', 'workforce'],
      ]),
    };
    expect(ownerOf('/documents/1', graph)).toBe(subgraph);
    expect(ownerOf('/packs/keys', graph)).toBe(subgraph);
    expect(ownerOf('/import/audit', graph)).toBe(subgraph);
    expect(ownerOf('/import/shift', graph)).toBeUndefined();
    expect(ownerOf('/import/audits', graph)).toBeUndefined();
    expect(ownerOf('/graphql', graph)).toBeUndefined();
    expect(ownerOf('/documents/1', { ...graph, subgraphs: [] })).toBeUndefined();
  });

  it('is waited for longer when it imports, with where its rows come from', async () => {
    const answer = await fetch(`${url}/import/slow`, { method: 'POST', body: '{}', headers: { 'import-source': 'rota' } });
    expect(answer.status).toBe(200);
    expect(came.at(-1)?.headers['import-source']).toBe('rota');
    const other = await fetch(`${url}/documents/slow`, { method: 'PUT', body: '{}' });
    expect(other.status).toBe(503);
  });

  it('that imports goes to the subgraph that answers the query of the record', () => {
    const importers = importersOf(readFileSync(join(__dirname, '../../../supergraph.graphql'), 'utf8'));
    expect(['dailyNote', 'shift', 'indicator', 'audit', 'nothing'].map((record) => importers.get(record))).toEqual([
      'care-records',
      'workforce',
      'safeguarding',
      'governance',
      undefined,
    ]);
  });
});
