import { setTimeout as sleep } from 'node:timers/promises';
import { aCaller, anId } from '@causeway/testing';
import { CURRENT } from '../src/links/generations';
import { rebuild } from '../src/links/rebuilding';
import { letGoBefore } from '../src/live/letting-go';
import type { LiveClient } from './live-client';
import { liveServing, type LiveServing } from './live-serving';
import { aService } from './service';

let live: LiveServing;
beforeAll(async () => (live = await liveServing()));
afterEach(() => live.leaveAll());
afterAll(() => live.close());

const someone = (tenantId: string) => aCaller('REGISTERED_MANAGER', { tenantId });
const made = (id: string): string => `MADE Incident ${id}`;
const positionOf = (client: LiveClient): string => client.came.map(({ id }) => id).findLast((id) => id !== null) ?? '';

/** After all that was told so far: the database tells time in microseconds, and we in milliseconds. */
const soon = (): Date => new Date(Date.now() + 1);

/** A transaction of its own that tells of incidents, and commits or takes them back when it is told to. */
async function writer(tenantId: string) {
  const client = await live.graph.database.another();
  await client.query('begin');
  await client.query(`select set_config('app.tenant', $1, true)`, [tenantId]);
  return {
    tell: async (id = anId()): Promise<string> => {
      await client.query(
        `insert into known_record (tenant_id, kind, id, service_id, happened_at, recorded_at, version, state, facts)
         values ($1, 'Incident', $2, $1, now(), now(), 1, 'MADE', '{}')`,
        [tenantId, id],
      );
      return id;
    },
    end: async (how: 'commit' | 'rollback'): Promise<void> => {
      await client.query(how);
      client.release();
    },
  };
}

describe('a stream that is gone on from a position', () => {
  it('tells what came since, once, whatever is said of it: by the header, and by the argument', async () => {
    const [tenantId, serviceId] = [anId(), anId()];
    const before = await live.listen(someone(tenantId));
    const first = await live.incident(tenantId, serviceId);
    await before.until(() => before.told().length === 1);
    before.leave();
    const missed = [await live.incident(tenantId, serviceId), await live.incident(tenantId, serviceId)];
    const position = positionOf(before);
    const opening = before.came[0]?.id ?? '';
    const byArgument = await live.listen(someone(tenantId), { variables: { after: position } });
    const byHeader = await live.listen(someone(tenantId), { lastEventId: position });
    // A browser asks again at the same address, with what it saw last beside it.
    const byBoth = await live.listen(someone(tenantId), { variables: { after: opening }, lastEventId: position });
    for (const client of [byArgument, byHeader, byBoth]) {
      await client.until(() => client.told().length === 2);
      expect(client.told()).toEqual(missed.map(made));
    }
    const fromOpening = await live.listen(someone(tenantId), { variables: { after: opening } });
    await fromOpening.until(() => fromOpening.told().length === 3);
    expect(fromOpening.told()).toEqual([first, ...missed].map(made));
    // What is told again bears the id that it bore.
    expect(fromOpening.came[1]?.id).toBe(before.came[1]?.id);
  });

  it('misses nothing of a transaction that began before another and commits after it', async () => {
    const tenantId = anId();
    const client = await live.listen(someone(tenantId));
    const [early, late] = [await writer(tenantId), await writer(tenantId)];
    const first = await early.tell();
    let toldLate = false;
    const second = late.tell().then((id) => ((toldLate = true), id));
    await sleep(100);
    // The other waits for its turn: else its place would come after one that nobody sees yet.
    expect([toldLate, client.told()]).toEqual([false, []]);
    await early.end('commit');
    await second;
    await late.end('commit');
    await client.until(() => client.told().length === 2);
    expect(client.told()).toEqual([made(first), made(await second)]);
  });

  it('tells all of what is committed and nothing twice, while writers commit and take back, and the client and the server come and go', async () => {
    const tenantId = anId();
    const random = seeded(11);
    const committed: string[] = [];
    let [writing, rounds] = [true, 0];
    const write = async (): Promise<void> => {
      for (let n = 0; n < 25 || rounds < 8; n += 1) {
        const one = await writer(tenantId);
        const ids: string[] = [];
        for (let i = 0; i <= random() * 3; i += 1) {
          ids.push(await one.tell());
          await sleep(random() * 4);
        }
        const kept = random() < 0.8;
        await one.end(kept ? 'commit' : 'rollback');
        if (kept) committed.push(...ids);
      }
    };
    let position = positionOf(await live.listen(someone(tenantId)));
    const writers = Promise.all([write(), write(), write(), write()]).finally(() => (writing = false));
    const told: string[] = [];
    const round = async (ms: number, enough = (_client: LiveClient): boolean => true): Promise<void> => {
      rounds += 1;
      if (rounds % 4 === 0) await live.restart();
      const client = await live.listen(someone(tenantId), { lastEventId: position });
      await client.until(() => enough(client));
      await sleep(ms);
      client.leave();
      told.push(...client.told());
      position = positionOf(client);
    };
    while (writing) await round(random() * 60);
    await writers;
    await round(400, (client) => told.length + client.told().length >= committed.length);
    expect(rounds).toBeGreaterThan(5);
    expect(committed.length).toBeGreaterThan(100);
    expect(new Set(told).size).toBe(told.length);
    expect([...told].sort()).toEqual(committed.map(made).sort());
  });

  it('goes on through many that it may not know of', async () => {
    const [tenantId, serviceId, hidden] = [anId(), anId(), anId()];
    const caller = aCaller('REGISTERED_MANAGER', { tenantId, services: [serviceId] });
    const client = await live.listen(caller);
    await live.graph.database.asAdmin(
      `insert into known_record (tenant_id, kind, id, service_id, happened_at, recorded_at, version, state, facts)
       select $1, 'Incident', gen_random_uuid(), $2, now(), now(), 1, 'MADE', '{}' from generate_series(1, 1200)`,
      [tenantId, hidden],
    );
    const id = await live.incident(tenantId, serviceId);
    await client.until(() => client.told().length > 0);
    expect(client.told()).toEqual([made(id)]);
  });
});

describe('a position that can not be gone on from', () => {
  const refused = async (caller: ReturnType<typeof someone>, position: string): Promise<unknown> => {
    const client = await live.listen(caller, { lastEventId: position });
    await client.ended;
    expect(client.came.map(({ event }) => event)).toEqual(['next', 'complete']);
    return client.code();
  };

  it("is another tenant's, another caller's, or was altered", async () => {
    const tenantId = anId();
    const position = positionOf(await live.listen(someone(tenantId)));
    expect(await refused(someone(anId()), position)).toBe('POSITION_INVALID');
    expect(await refused(aCaller('SUPPORT_WORKER', { tenantId }), position)).toBe('POSITION_INVALID');
    for (const at of [0, 7, 21]) {
      const altered = position.slice(0, at) + (position[at] === 'A' ? 'B' : 'A') + position.slice(at + 1);
      expect(await refused(someone(tenantId), altered)).toBe('POSITION_INVALID');
    }
  });

  it('is one that a stream stood at while it took nothing in, until what came after was let go', async () => {
    let client: LiveClient | undefined;
    // A machine that is busy may look before it is let go: then it looks less often.
    for (const lookEveryMs of [300, 3_000, 20_000]) {
      await live.restart({ lookEveryMs });
      const [tenantId, serviceId] = [anId(), anId()];
      const one = (client = await live.listen(someone(tenantId)));
      await live.still();
      await live.incident(tenantId, serviceId);
      await letGoBefore(live.graph.database.db, soon());
      await one.until(() => one.told().length > 0 || one.code() !== undefined);
      if (one.told().length === 0) break;
    }
    await client?.ended;
    expect([client?.told(), client?.code()]).toEqual([[], 'POSITION_NOT_HELD']);
    await live.restart();
  });

  it('is one after which updates are no longer held', async () => {
    const [tenantId, serviceId] = [anId(), anId()];
    const client = await live.listen(someone(tenantId));
    const opening = positionOf(client);
    await live.incident(tenantId, serviceId);
    await client.until(() => client.told().length === 1);
    await live.incident(tenantId, serviceId);
    await client.until(() => client.told().length === 2);
    client.leave();
    await letGoBefore(live.graph.database.db, soon());
    expect(await refused(someone(tenantId), opening)).toBe('POSITION_NOT_HELD');
    expect(await refused(someone(tenantId), client.came[1]?.id ?? '')).toBe('POSITION_NOT_HELD');
    const later = await live.listen(someone(tenantId), { lastEventId: client.came[2]?.id ?? '' });
    const id = await live.incident(tenantId, serviceId);
    await later.until(() => later.told().length === 1);
    expect(later.told()).toEqual([made(id)]);
  });

  it('is one from before the links were swapped for those of new rules: nobody is told of each, and everybody loads anew', async () => {
    const service = aService(live.graph);
    const { tenantId } = service;
    const change = await service.change('2026-03-02T10:00:00.000Z', '2026-03-09T23:59:59.000Z');
    await service.published(change, '2026-03-04T10:00:00.000Z', [change.id]);
    const client = await live.listen(someone(tenantId));
    await rebuild(live.graph.database.db, { tenant_id: tenantId, demonstration: true }, { ...CURRENT, version: CURRENT.version + 1 });
    await client.ended;
    expect([client.told(), client.code()]).toEqual([[], 'POSITION_NOT_HELD']);
    expect(await live.graph.database.asAdmin('select 1 from link where tenant_id = $1', [tenantId])).not.toEqual([]);
    const anew = await live.listen(someone(tenantId));
    const again = await service.amended(change, '2026-03-03T10:00:00.000Z', '2026-03-10T23:59:59.000Z');
    await anew.until(() => anew.told().length > 0);
    expect(anew.told()[0]).toBe(`CHANGED IdentifiedChange ${again}`);
  });

  it('is one that the database has yet to reach, as after a backup was put back', async () => {
    const [tenantId, serviceId] = [anId(), anId()];
    const client = await live.listen(someone(tenantId));
    await live.incident(tenantId, serviceId);
    await client.until(() => client.told().length === 1);
    await live.graph.database.asAdmin('delete from live_update where tenant_id = $1', [tenantId]);
    expect(await refused(someone(tenantId), positionOf(client))).toBe('POSITION_NOT_HELD');
  });

  it('is not told by two openings whether anything lies between them', async () => {
    const tenantId = anId();
    const [one, two] = [await live.listen(someone(tenantId)), await live.listen(someone(tenantId))];
    expect(positionOf(one)).not.toBe(positionOf(two));
  });
});

/** Numbers from 0 to 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
