import { setTimeout as sleep } from 'node:timers/promises';
import type { Caller } from '@causeway/access';
import { incidentReportedV1 } from '@causeway/event-contracts';
import { anId, atRest, serving, testGraph, type Serving, type TestGraph } from '@causeway/testing';
import { LIVE_SETTINGS, liveRoute, type LiveSettings } from '../src/live/route';
import { parts } from '../src/parts';
import { connect, type LiveClient } from './live-client';

export interface LiveServing {
  readonly graph: TestGraph;
  readonly server: () => Serving;
  /** Opens a stream as a caller, and waits until something came of it. */
  readonly listen: (caller: Caller, options?: Parameters<typeof connect>[2]) => Promise<LiveClient>;
  /** An incident is told of, or told of again. */
  readonly incident: (tenantId: string, serviceId: string | null, id?: string, version?: number, more?: object) => Promise<string>;
  /** Another server takes the place of this one. */
  readonly restart: (settings?: Partial<LiveSettings>, expiresAt?: () => Date) => Promise<void>;
  /** Resolves once every open stream waits, and the database is asked now and then whether there is more: every 300 ms or less often. */
  readonly still: () => Promise<void>;
  readonly leaveAll: () => void;
  readonly close: () => Promise<void>;
}

/** Linking's live updates over HTTP, on a database of the test's own. */
export async function liveServing(): Promise<LiveServing> {
  const graph = await testGraph(parts);
  const open: LiveClient[] = [];
  const start = (settings: Partial<LiveSettings> = {}, expiresAt?: () => Date): Promise<Serving> => {
    return serving(graph, parts, '2026-06-01T09:00:00.000Z', {
      routes: (deps) => [liveRoute(deps, { ...LIVE_SETTINGS, lookEveryMs: 20, ...settings })],
      ...(expiresAt ? { expiresAt } : {}),
    });
  };
  let server = await start();
  return {
    graph,
    server: () => server,
    listen: async (caller, options = {}) => {
      const client = await connect(server.url, server.tokenOf(caller), options);
      open.push(client);
      await client.until(() => client.came.length > 0);
      return client;
    },
    incident: async (tenantId, serviceId, id = anId(), version = 1, more = {}) => {
      const event = await graph.told(tenantId, incidentReportedV1, {
        ...{ id, serviceId, version, happenedAt: '2026-03-02T10:00:00.000Z', recordedAt: '2026-03-02T11:00:00.000Z' },
        // Each of its own kind, so that nothing repeats itself and nobody is warned.
        data: {
          ...incidentReportedV1.example,
          kind: `KIND_${id.slice(0, 8).toUpperCase()}`,
          physicalHarm: version === 1 ? 'NONE' : 'LOW',
          ...more,
        },
      });
      return event.aggregateId;
    },
    restart: async (settings, expiresAt) => {
      await server.stop();
      server = await start(settings, expiresAt);
    },
    still: async () => {
      while ((await graph.statements(() => sleep(100))) > 0 || !(await atRest(graph.database)));
    },
    leaveAll: () => open.splice(0).forEach((client) => client.leave()),
    close: async () => {
      await server.stop();
      await graph.close();
    },
  };
}
