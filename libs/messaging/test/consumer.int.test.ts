import { PARTITIONS, partitionOf, personRegisteredV1 } from '@causeway/event-contracts';
import { DatabaseFault } from '@causeway/persistence';
import { aLeaflet, announceLeaflet, anId, leaflets } from '@causeway/testing';
import type { EventLog, Seen } from '../src';
import { anEnvelope, printOne, twoDomains, type TwoDomains } from './two-domains';

let domains: TwoDomains;
beforeAll(async () => {
  domains = await twoDomains();
});
afterAll(() => domains.close());
beforeEach(() => void domains.said.splice(0));

/** A log that forgets: whatever position is asked for, it tells everything from the start. */
const redelivering = (times: number): EventLog => {
  const log = domains.log();
  let left = times;
  return { ...log, read: (after, limit) => log.read((left -= 1) >= 0 ? new Map() : after, limit) };
};
const positions = (consumer: string) =>
  domains.target.asAdmin<{ log_partition: number; position: number }>(
    'select log_partition, position::int from log_position where consumer = $1 order by log_partition',
    [consumer],
  );

describe('an event', () => {
  it('takes effect once, in the order of its key, however often it is delivered', async () => {
    const tenantId = anId();
    const ids: string[] = [];
    for (let n = 0; n < 5; n += 1) ids.push(await domains.announce(tenantId));
    const consumer = domains.follow({ logs: [redelivering(4)] });
    await consumer.caughtUp();
    await consumer.stop();
    expect(await domains.effects(tenantId)).toEqual(ids);
    expect(await domains.letters(tenantId)).toEqual([]);
  });

  it('takes effect once when two of the same consumer run at once', async () => {
    const tenantId = anId();
    const consumers = [domains.follow({ batch: 3 }), domains.follow({ batch: 3 }), domains.follow({ batch: 3 })];
    const ids = await Promise.all(Array.from({ length: 40 }, () => domains.announce(tenantId)));
    await Promise.all(consumers.map((consumer) => consumer.caughtUp()));
    await Promise.all(consumers.map((consumer) => consumer.stop()));
    expect((await domains.effects(tenantId)).sort()).toEqual(ids.sort());
    expect(await domains.letters(tenantId)).toEqual([]);
  });

  it('takes effect for each consumer of its own', async () => {
    const tenantId = anId();
    const id = await domains.announce(tenantId);
    for (const name of ['one', 'two']) {
      const consumer = domains.follow({
        name,
        handle: async (writer, events) => {
          for (const event of events) await writer.insert(leaflets, aLeaflet(writer, { title: `${name} ${event.id}` }));
        },
      });
      await consumer.caughtUp();
      await consumer.stop();
    }
    expect((await domains.effects(tenantId)).sort()).toEqual([`one ${id}`, `two ${id}`]);
  });

  it('is told for its own tenant alone: a handler writes nowhere else', async () => {
    const [a, b] = [anId(), anId()];
    const ids = [await domains.announce(a), await domains.announce(b)];
    const consumer = domains.follow();
    await consumer.caughtUp();
    await consumer.stop();
    expect([await domains.effects(a), await domains.effects(b)]).toEqual([[ids[0]], [ids[1]]]);
  });

  it('may have events of its own follow from it, which name it as their cause', async () => {
    const tenantId = anId();
    const id = await domains.announce(tenantId);
    const consumer = domains.follow({
      name: 'follower',
      handle: async (writer, events) => {
        for (const event of events) if (event.tenant === tenantId) announceLeaflet(writer, aLeaflet(writer));
      },
    });
    await consumer.caughtUp();
    await consumer.stop();
    const rows = await domains.target.asAdmin<{ envelope: Record<string, unknown> }>('select envelope from outbox where tenant_id = $1', [
      tenantId,
    ]);
    expect(rows.map((row) => [row.envelope['causationId'], row.envelope['actor']])).toEqual([[id, 'system:follower']]);
  });

  it('are kept as CloudEvents 1.0, which name the schema of their data', async () => {
    const tenantId = anId();
    await domains.announce(tenantId);
    const [row] = await domains.source.asAdmin<{ envelope: { type: string } }>('select envelope from outbox where tenant_id = $1', [
      tenantId,
    ]);
    expect(row?.envelope).toMatchObject({ specversion: '1.0', dataschema: `urn:causeway:event:${row?.envelope.type}` });
  });
});

describe('the position', () => {
  it('is written in the transaction of the effect: when it can not be, there is no effect', async () => {
    const tenantId = anId();
    const id = await domains.announce(tenantId);
    await domains.target.asAdmin(`alter table log_position add constraint full_disk check (consumer <> 'positioned')`);
    const consumer = domains.follow({ name: 'positioned' });
    while (domains.said.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await domains.effects(tenantId)).toEqual([]);
    expect(await domains.target.asAdmin(`select 1 from inbox where consumer = 'positioned'`)).toEqual([]);
    await domains.target.asAdmin('alter table log_position drop constraint full_disk');
    await consumer.caughtUp();
    await consumer.stop();
    expect(await domains.effects(tenantId)).toEqual([id]);
    expect((await positions('positioned')).map((row) => row.log_partition)).toContain(partitionOf(tenantId));
  });

  it('never goes back, whatever is delivered again', async () => {
    const tenantId = anId();
    await domains.announce(tenantId);
    const first = domains.follow({ name: 'forward' });
    await first.caughtUp();
    await first.stop();
    const before = await positions('forward');
    const log = domains.log();
    const again = domains.follow({ name: 'forward', batch: 1, logs: [{ ...log, read: () => log.read(new Map(), 1) }] });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await again.stop();
    expect(await positions('forward')).toEqual(before);
    expect(before.length).toBeGreaterThan(0);
  });

  it('stays, and the effect with it, when the database fails: the batch is tried again', async () => {
    const tenantId = anId();
    const id = await domains.announce(tenantId);
    let failures = 2;
    const consumer = domains.follow({
      name: 'retrying',
      handle: async (writer, events) => {
        await writer.query('insert into tenant_clock (tenant_id, latest) values ($1, now()) on conflict do nothing', [writer.tenantId]);
        if (events.some((event) => event.id === id) && (failures -= 1) >= 0) throw new DatabaseFault('53100', undefined); // the disk is full
        await printOne(
          writer,
          events.filter((event) => event.id === id),
        );
      },
    });
    await consumer.caughtUp();
    await consumer.stop();
    expect(await domains.effects(tenantId)).toEqual([id]);
    expect(await domains.letters(tenantId)).toEqual([]);
    expect(domains.said.filter((line) => line.startsWith('the log or the database is out of reach'))).toHaveLength(2);
  });

  it.each(['40P01', '40001'])('stays when another transaction was in the way (%s), and the log says so', async (code) => {
    const tenantId = anId();
    const id = await domains.announce(tenantId);
    let asked = 0;
    const consumer = domains.follow({
      name: `in-the-way-${code}`,
      handle: async (writer, events) => {
        if (events.some((event) => event.id === id) && (asked += 1) <= 4)
          await writer.query(`do $$ begin raise exception 'Ada fell' using errcode = '${code}'; end $$`);
        await printOne(
          writer,
          events.filter((event) => event.id === id),
        );
      },
    });
    await consumer.caughtUp();
    await consumer.stop();
    expect(await domains.effects(tenantId)).toEqual([id]);
    expect(await domains.letters(tenantId)).toEqual([]);
    // Three attempts are one round, of which nobody need hear; the fourth began the next.
    expect(domains.said.map((line) => line.split(' {')[0])).toEqual(['another transaction was in the way: trying again']);
    expect(domains.said.join()).toContain(code);
  });
});

describe('a statement that takes too long', () => {
  /** Of these tenant's events, so many at once are too many, or one of them is too much. */
  const slow = (tooLong: (ids: readonly string[]) => boolean): NonNullable<Parameters<TwoDomains['follow']>[0]> => ({
    name: anId(),
    batch: 8,
    handle: async (writer, events) => {
      if (tooLong(events.map((event) => event.id))) {
        await writer.query(`set local statement_timeout = '20ms'`);
        await writer.query('select pg_sleep(5)');
      }
      await printOne(writer, events);
    },
  });

  it('is tried again with fewer events at a time, and nothing is set aside', async () => {
    const tenantId = anId();
    const ids: string[] = [];
    for (let n = 0; n < 8; n += 1) ids.push(await domains.announce(tenantId));
    const rounds: number[] = [];
    const consumer = domains.follow(
      slow((batch) => {
        const own = batch.filter((id) => ids.includes(id)).length;
        if (own > 0) rounds.push(own);
        return own > 2;
      }),
    );
    await consumer.caughtUp();
    await consumer.stop();
    expect(await domains.effects(tenantId)).toEqual(ids);
    expect(await domains.letters(tenantId)).toEqual([]);
    expect(Math.max(...rounds)).toBeGreaterThan(2);
    expect(domains.said).toContainEqual(expect.stringMatching(/^a statement took too long: trying again .*"code":"57014"/));
  });

  it('whatever is tried, has its event set aside alone, after many rounds', async () => {
    const tenantId = anId();
    const ids = [await domains.announce(tenantId), await domains.announce(tenantId), await domains.announce(tenantId)];
    let alone = 0;
    const consumer = domains.follow(
      slow((batch) => {
        if (batch.join() === ids[1]) alone += 1;
        return batch.includes(ids[1] ?? '');
      }),
    );
    await consumer.caughtUp();
    await consumer.stop();
    expect(await domains.effects(tenantId)).toEqual([ids[0], ids[2]]);
    expect(await domains.letters(tenantId)).toMatchObject([{ event_id: ids[1], error_code: '57014' }]);
    expect(alone).toBeGreaterThan(5);
  });

  it('at the log itself, is no fault of the events that are read in the end', async () => {
    const tenantId = anId();
    const id = await domains.announce(tenantId);
    const log = domains.log();
    let [unread, unhandled] = [5, 4];
    const read: typeof log.read = (after, limit) =>
      (unread -= 1) >= 0 ? Promise.reject(new DatabaseFault('57014', undefined)) : log.read(after, limit);
    const tooSlow = slow((batch) => batch.includes(id) && (unhandled -= 1) >= 0);
    const consumer = domains.follow({ ...tooSlow, batch: 1, logs: [{ ...log, read }] });
    await consumer.caughtUp();
    await consumer.stop();
    expect([await domains.effects(tenantId), await domains.letters(tenantId)]).toEqual([[id], []]);
  });
});

describe('poison', () => {
  const followToEnd = async (options: Parameters<TwoDomains['follow']>[0] = {}): Promise<void> => {
    const consumer = domains.follow({ name: 'poisoned', ...options });
    await consumer.caughtUp();
    await consumer.stop();
  };

  it.each([
    ['nothing at all', () => null, 'SCHEMA'],
    ['no envelope', () => ({ hello: 'Ada' }), 'SCHEMA'],
    ['data that do not fit', (tenantId: string) => anEnvelope(tenantId, { data: { state: 7 } }), 'SCHEMA'],
    [
      'a type that this release does not know',
      (tenantId: string) => anEnvelope(tenantId, { type: 'care-records.person.registered.v9' }),
      'UNKNOWN_TYPE',
    ],
    ['a tenant other than the log’s', () => anEnvelope(anId()), 'SCHEMA'],
    ['a version that no column holds', (tenantId: string) => anEnvelope(tenantId, { aggregateVersion: 2 ** 40 }), '22003'],
  ])('with %s is set aside at once, and the position moves on', async (_what, make, code) => {
    const tenantId = anId();
    const before = await domains.announce(tenantId);
    const poison = await domains.plant(tenantId, make(tenantId));
    const after = await domains.announce(tenantId);
    let asked = 0;
    await followToEnd({
      handle: async (writer, events) => {
        asked += events.filter((event) => event.id === poison).length;
        await printOne(writer, events);
      },
    });
    expect(await domains.effects(tenantId)).toEqual([before, after]);
    expect(await domains.letters(tenantId)).toMatchObject([{ event_id: poison, error_code: code }]);
    expect(asked).toBe(0);
    await followToEnd({ logs: [redelivering(2)] });
    expect(await domains.letters(tenantId)).toHaveLength(1);
    expect(domains.said.join()).not.toContain('Ada');
  });

  it('that its handler can not take is tried three times, undone each time, and set aside with the error’s code alone', async () => {
    const tenantId = anId();
    const ids = [await domains.announce(tenantId), await domains.announce(tenantId), await domains.announce(tenantId)];
    let alone = 0;
    await followToEnd({
      handle: async (writer, events) => {
        await printOne(writer, events);
        if (!events.some((event) => event.id === ids[1])) return;
        if (events.length === 1) alone += 1;
        throw new RangeError('Ada fell');
      },
    });
    expect(alone).toBe(3);
    expect(await domains.effects(tenantId)).toEqual([ids[0], ids[2]]);
    expect(await domains.letters(tenantId)).toEqual([{ event_id: ids[1], error_code: 'RangeError', type: personRegisteredV1.type }]);
    expect(domains.said.join()).not.toContain('Ada');
  });

  it('that is none, but failed twice and then works, is taken in', async () => {
    const tenantId = anId();
    const id = await domains.announce(tenantId);
    let failures = 2;
    await followToEnd({
      handle: async (writer, events) => {
        await printOne(writer, events);
        if (events.some((event) => event.id === id) && (failures -= 1) >= 0) await writer.query('select 1 / 0');
      },
    });
    expect(await domains.effects(tenantId)).toEqual([id]);
    expect(await domains.letters(tenantId)).toEqual([]);
  });

  it('does not announce what followed from the attempts that failed', async () => {
    const tenantId = anId();
    await domains.announce(tenantId);
    await followToEnd({
      handle: async (writer, events) => {
        for (const event of events) if (event.tenant === tenantId) announceLeaflet(writer, aLeaflet(writer));
        if (events.some((event) => event.tenant === tenantId)) throw new Error('no');
      },
    });
    expect(await domains.target.asAdmin('select 1 from outbox where tenant_id = $1', [tenantId])).toEqual([]);
  });
});

describe('the time up to which everything was seen', () => {
  it('is unknown until the end of every partition was read, and then goes on though nothing happens', async () => {
    const log = domains.log();
    let cut = true;
    const consumer = domains.follow({
      name: 'watching',
      logs: [
        {
          ...log,
          read: async (after, limit) => {
            const batch = await log.read(after, limit);
            if (cut) (batch.seen as Map<number, Seen>).delete(PARTITIONS - 1);
            return batch;
          },
        },
      ],
    });
    await consumer.caughtUp();
    expect(consumer.seenUntil()).toEqual({ 'care-records': null });
    cut = false;
    await consumer.caughtUp();
    const first = consumer.seenUntil()['care-records'];
    await new Promise((resolve) => setTimeout(resolve, 20));
    await consumer.caughtUp();
    const second = consumer.seenUntil()['care-records'];
    await consumer.stop();
    expect(second?.getTime()).toBeGreaterThan(first?.getTime() ?? Infinity);
  });

  it('goes on while events keep coming', async () => {
    const tenantId = anId();
    const consumer = domains.follow({ name: 'busy', batch: 100 });
    await consumer.caughtUp();
    const times = [consumer.seenUntil()['care-records']?.getTime() ?? 0];
    const gained = (): number => Math.max(...times) - (times[0] ?? 0);
    for (const until = Date.now() + 20_000; gained() <= 200 && Date.now() < until;) {
      await domains.announce(tenantId);
      times.push(consumer.seenUntil()['care-records']?.getTime() ?? 0);
    }
    await consumer.stop();
    expect(gained()).toBeGreaterThan(200);
    expect([...times].sort((a, b) => a - b)).toEqual(times);
  });

  it('stands still when the source is dead, and goes on when it is back', async () => {
    const log = domains.log();
    let [dead, asked] = [false, 0];
    const consumer = domains.follow({
      name: 'surviving',
      logs: [
        {
          ...log,
          read: (after, limit) => {
            if (!dead) return log.read(after, limit);
            asked += 1;
            return Promise.reject(new DatabaseFault('57P01', undefined));
          },
        },
      ],
    });
    await consumer.caughtUp();
    dead = true;
    while (asked === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    const first = consumer.seenUntil()['care-records'];
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(consumer.seenUntil()['care-records']).toEqual(first);
    dead = false;
    await consumer.caughtUp();
    expect(consumer.seenUntil()['care-records']?.getTime()).toBeGreaterThan(first?.getTime() ?? Infinity);
    await consumer.stop();
  });
});
