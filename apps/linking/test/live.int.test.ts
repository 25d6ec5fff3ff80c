import type { Caller } from '@causeway/access';
import { incidentReportedV1 } from '@causeway/event-contracts';
import { aCaller, anId, serving, testGraph, type Serving, type TestGraph } from '@causeway/testing';
import pino from 'pino';
import { LIVE_SETTINGS, liveRoute } from '../src/live/route';
import { parts } from '../src/parts';
import { connect, type LiveClient } from './live-client';

let graph: TestGraph;
let server: Serving;
const open: LiveClient[] = [];
beforeAll(async () => {
  graph = await testGraph(parts);
  const { db, audit } = graph.database;
  const route = liveRoute({ db, audit, log: pino({ level: 'silent' }) }, { ...LIVE_SETTINGS, lookEveryMs: 20 });
  server = await serving(graph, parts, '2026-06-01T09:00:00.000Z', { routes: [route] });
}, 60_000);
afterEach(() => open.splice(0).forEach((client) => client.leave()));
afterAll(async () => {
  await server.stop();
  await graph.close();
});

/** Opens a stream as a caller, and waits until it is open. */
async function listen(caller: Caller, options: Parameters<typeof connect>[2] = {}): Promise<LiveClient> {
  const client = await connect(server.url, server.tokenOf(caller), options);
  open.push(client);
  await client.until(() => client.came.length > 0);
  return client;
}

const incident = (tenantId: string, serviceId: string, id = anId(), version = 1) =>
  graph
    .told(tenantId, incidentReportedV1, {
      ...{ id, serviceId, version, happenedAt: '2026-03-02T10:00:00.000Z', recordedAt: '2026-03-02T11:00:00.000Z' },
      data: { ...incidentReportedV1.example, physicalHarm: version === 1 ? 'NONE' : 'LOW' },
    })
    .then((event) => event.aggregateId);

describe('live updates', () => {
  it('begin with the position at which they were opened, and tell of each record that is made and changed', async () => {
    const [tenantId, serviceId] = [anId(), anId()];
    await incident(tenantId, serviceId);
    const client = await listen(aCaller('REGISTERED_MANAGER', { tenantId }));
    expect([client.status, client.headers['content-type'], client.headers['cache-control']]).toEqual([
      200,
      'text/event-stream; charset=utf-8',
      'no-store, no-transform',
    ]);
    const [opened] = client.came;
    expect(opened).toEqual({
      event: 'next',
      id: expect.stringMatching(/^[\w-]{22}$/),
      data: { data: { liveUpdates: { position: opened?.id, change: 'OPENED', record: null } } },
    });
    const id = await incident(tenantId, serviceId);
    await incident(tenantId, serviceId, id, 2);
    await client.until(() => client.told().length === 2);
    expect(client.told()).toEqual([`MADE Incident ${id}`, `CHANGED Incident ${id}`]);
    expect(client.came[1]?.data.data.liveUpdates.record).toEqual({
      ...{ kind: 'Incident', id, serviceId, happenedAt: '2026-03-02T10:00:00.000Z', recordedAt: '2026-03-02T11:00:00.000Z' },
    });
    expect(client.came.map((one) => one.id)).toEqual(client.came.map((one) => one.data.data.liveUpdates.position));
  });
});
