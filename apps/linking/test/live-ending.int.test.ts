import { setTimeout as sleep } from 'node:timers/promises';
import { aCaller, anId } from '@causeway/testing';
import { LIVE_SETTINGS } from '../src/live/route';
import { connect } from './live-client';
import { liveServing, type LiveServing } from './live-serving';

let live: LiveServing;
beforeAll(async () => {
  live = await liveServing();
  // As in any database that has served for a while, the planner knows how large the tables are.
  await tell(anId());
  await live.graph.database.asAdmin('analyze known_record, live_update');
}, 60_000);
afterEach(() => live.leaveAll());
afterAll(() => live.close());

const someone = (tenantId: string, more: object = {}) => aCaller('REGISTERED_MANAGER', { tenantId, ...more });
const { pace } = LIVE_SETTINGS;
/** A server that waits for a client that never goes waits for ever: on a machine that is busy with other things, too, this is none. */
const WITHOUT_WAITING_MS = 15_000;

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
    await live.restart({}, () => new Date(Date.now() + 400));
    const [tenantId, serviceId] = [anId(), anId()];
    const client = await live.listen(someone(tenantId));
    await client.ended;
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
    await live.restart({ pace: { ...pace, patienceMs: 1_500, graceMs: 10_000 } });
    const tenantId = anId();
    const client = await live.listen(someone(tenantId));
    client.pause();
    await tell(tenantId);
    // Once the machine's own buffers are full nothing further is fetched for it.
    while ((await live.graph.statements(() => sleep(300))) > 0) await sleep(20);
    await sleep(1_700);
    client.resume();
    await client.ended;
    expect([client.code(), client.came.at(-1)?.event]).toEqual(['TOO_SLOW', 'complete']);
    const told = client.told();
    expect(told.length).toBeLessThan(MANY);
    const position = client.came.map(({ id }) => id).findLast((id) => id !== null) ?? '';
    const rest = await live.listen(someone(tenantId), { lastEventId: position });
    await rest.until(() => told.length + rest.told().length >= MANY, 90_000);
    expect(new Set([...told, ...rest.told()]).size).toBe(MANY);
  }, 180_000);

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
    await live.listen(someone(tenantId));
    const ofOne = await live.graph.statements(() => sleep(1_000));
    for (let n = 0; n < 5; n += 1) await live.listen(someone(tenantId, { staffMemberId: anId() }));
    const ofSix = await live.graph.statements(() => sleep(1_000));
    expect(ofOne).toBeGreaterThan(0);
    expect(ofSix).toBeLessThan(ofOne * 1.5);
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
    await sleep(100);
    expect((await live.listen(caller)).status).toBe(200);
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
