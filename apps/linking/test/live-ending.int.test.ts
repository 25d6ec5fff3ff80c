import { setTimeout as sleep } from 'node:timers/promises';
import type { Caller } from '@causeway/access';
import { read } from '@causeway/persistence';
import { clockAt } from '@causeway/subgraph';
import { aCaller, anId } from '@causeway/testing';
import { findHeld } from '../src/live/repository';
import { LIVE_SETTINGS } from '../src/live/route';
import { connect, type LiveClient } from './live-client';
import { liveServing, type LiveServing } from './live-serving';

let live: LiveServing;
beforeAll(async () => {
  live = await liveServing();
  // As in any database that has served for a while, the planner knows how large the tables are.
  await tell(anId());
  await live.graph.database.asAdmin('analyze known_record, live_update');
});
afterEach(() => live.leaveAll());
afterAll(() => live.close());

const someone = (tenantId: string, more: object = {}) => aCaller('REGISTERED_MANAGER', { tenantId, ...more });
const { pace, limits } = LIVE_SETTINGS;
/** A server that waits for a client that never goes waits for ever: on a machine that is busy with other things, too, this is none. */
const WITHOUT_WAITING_MS = 15_000;

/** Resolves once the server opens a stream to a caller, which is left again. */
async function untilOpened(caller: Caller): Promise<void> {
  const { url, tokenOf } = live.server();
  for (let opened = false; !opened; await sleep(20)) {
    const asked = await connect(url, tokenOf(caller));
    opened = asked.status === 200;
    asked.leave();
  }
}

/** More than the machine's own buffers hold for a client that reads nothing. */
const MANY = 30_000;
const tell = async (tenantId: string, many = MANY): Promise<void> => {
  await live.graph.database.asAdmin(
    `insert into known_record (tenant_id, kind, id, service_id, happened_at, recorded_at, version, state, facts)
     select $1, 'Incident', gen_random_uuid(), $1, now(), now(), 1, 'MADE', '{}' from generate_series(1, $2)`,
    [tenantId, many],
  );
};

describe('a stream ends', () => {
  it('when its token does, with a code, and is gone on from with another token', async () => {
    const [tenantId, serviceId] = [anId(), anId()];
    let client: LiveClient;
    let goodForMs = 100;
    do {
      // On a machine that is busy a token may be good no longer before its stream is open.
      goodForMs *= 4;
      await live.restart({}, () => new Date(Date.now() + goodForMs));
      client = await live.listen(someone(tenantId));
      await client.ended;
    } while (client.came.length < 3 && goodForMs < 20_000);
    expect([client.came.map(({ event }) => event), client.code()]).toEqual([['next', 'next', 'complete'], 'TOKEN_EXPIRED']);
    const id = await live.incident(tenantId, serviceId);
    await live.restart();
    const again = await live.listen(someone(tenantId), { lastEventId: client.came[0]?.id ?? '' });
    await again.until(() => again.told().length > 0);
    expect(again.told()).toEqual([`MADE Incident ${id}`]);
  });

  it('when the server stops, with a code and whole, and the server waits for nothing', async () => {
    const client = await live.listen(someone(anId()));
    const began = Date.now();
    await live.restart();
    await client.ended;
    expect([client.came.map(({ event }) => event), client.code(), client.text()]).toEqual([['next', 'next', 'complete'], 'STOPPING', '']);
    expect(Date.now() - began).toBeLessThan(WITHOUT_WAITING_MS);
  });

  it('when its client takes nothing in, which costs the server nothing meanwhile; what it missed is told when it goes on', async () => {
    await live.restart({ pace: { ...pace, patienceMs: 1_500, graceMs: 60_000 }, limits: { ...limits, ofCaller: 1 } });
    const tenantId = anId();
    const client = await live.listen(someone(tenantId));
    client.pause();
    await tell(tenantId);
    // Once the machine's own buffers are full nothing further is fetched for it.
    while ((await live.graph.statements(() => sleep(300))) > 0) await sleep(20);
    // Once it was given up, its caller may open another.
    await untilOpened(someone(tenantId));
    client.resume();
    await client.ended;
    await live.restart();
    expect([client.code(), client.came.at(-1)?.event]).toEqual(['TOO_SLOW', 'complete']);
    const told = client.told();
    expect(told.length).toBeLessThan(MANY);
    const position = client.came.map(({ id }) => id).findLast((id) => id !== null) ?? '';
    const rest = await live.listen(someone(tenantId), { lastEventId: position });
    await rest.until(() => told.length + rest.told().length >= MANY, 90_000);
    expect(new Set([...told, ...rest.told()]).size).toBe(MANY);
  });

  it('and is cut off when its client does not even take in why', async () => {
    await live.restart({ pace: { ...pace, patienceMs: 100, graceMs: 200 } });
    const tenantId = anId();
    const client = await live.listen(someone(tenantId));
    client.pause();
    await tell(tenantId);
    await sleep(1_000);
    const began = Date.now();
    await live.restart();
    expect(Date.now() - began).toBeLessThan(WITHOUT_WAITING_MS);
  });

  it('with the id of a fault and no more when its updates can not be read', async () => {
    const tenantId = anId();
    const client = await live.listen(someone(tenantId));
    // No contract lets such a fact pass.
    await live.graph.database.asAdmin(
      `insert into known_record (tenant_id, kind, id, service_id, happened_at, recorded_at, version, state, facts)
       values ($1, 'TriggeredAction', $1, $1, now(), now(), 1, 'MADE', '{"because": "nothing"}')`,
      [tenantId],
    );
    await client.ended;
    expect(client.code()).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(client.came)).not.toMatch(/nothing|scalar/);
  });
});

describe('a stream that has nothing to tell', () => {
  it('says now and then that it lives', async () => {
    await live.restart({ pace: { ...pace, heartbeatMs: 30 } });
    const client = await live.listen(someone(anId()));
    await client.until(() => client.comments() > 3);
    expect(client.came).toHaveLength(1);
    await live.restart();
  });

  it('asks the database no more often when others of its tenant have nothing to tell either', async () => {
    const tenantId = anId();
    await live.restart({ lookEveryMs: 50 });
    const { db, audit } = live.graph.database;
    const looking = { name: 'live', traceId: '', clock: clockAt(null) };
    const ofLook = await live.graph.statements(() => read({ db, audit }, someone(tenantId), looking, findHeld));
    for (let n = 0; n < 6; n += 1) await live.listen(someone(tenantId, { staffMemberId: anId() }));
    await sleep(500);
    const began = Date.now();
    const ofSix = await live.graph.statements(() => sleep(2_000));
    // So many turns at most, and a look in each.
    const turns = (Date.now() - began) / 50 + 2;
    expect(ofSix).toBeGreaterThan(0);
    expect(ofSix).toBeLessThanOrEqual(turns * ofLook);
    await live.restart();
  });
});

describe('streams', () => {
  it('are as many as a caller is allowed, and one that is left makes room for another', async () => {
    const tenantId = anId();
    const caller = someone(tenantId);
    const { url, tokenOf } = live.server();
    const [first] = await Promise.all(Array.from({ length: LIVE_SETTINGS.limits.ofCaller }, () => live.listen(caller)));
    const refused = await connect(url, tokenOf(caller));
    await refused.ended;
    expect([refused.status, JSON.parse(refused.text()).errors[0].extensions.code]).toEqual([429, 'TOO_MANY_STREAMS']);
    await live.listen(someone(tenantId, { staffMemberId: anId() }));
    first?.leave();
    await untilOpened(caller);
  });

  it('are as many as a process is allowed', async () => {
    await live.restart({ limits: { ofCaller: 2, ofProcess: 3 } });
    const { url, tokenOf } = live.server();
    for (let n = 0; n < 3; n += 1) await live.listen(someone(anId()));
    const refused = await connect(url, tokenOf(someone(anId())));
    expect(refused.status).toBe(429);
    await live.restart();
  });
});
