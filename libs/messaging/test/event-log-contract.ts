import { randomUUID } from 'node:crypto';
import { PARTITIONS, partitionOf } from '@causeway/event-contracts';
import type { EventLog, LogBatch, LoggedEvent } from '../src';

/** A log under test, and how a domain writes to it. */
export interface LogUnderTest {
  readonly log: EventLog;
  /** Commits one command that announces one event with this key; returns the event's id. */
  readonly append: (tenantId: string, key: string, version?: number) => Promise<string>;
  /** Announces and rolls back. */
  readonly rollBack: (tenantId: string, key: string) => Promise<void>;
  /** For each partition, the position at which all that was appended before has been read. */
  readonly end: () => Promise<ReadonlyMap<number, number>>;
  readonly close: () => Promise<void>;
}

/** What every adapter of `EventLog` holds to. */
export function eventLogContract(name: string, open: () => Promise<LogUnderTest>): void {
  describe(`${name} holds to the contract of a log:`, () => {
    let under: LogUnderTest;
    beforeAll(async () => {
      under = await open();
    });
    afterAll(() => under.close());

    /** Reads from the positions to what is the end now and moves them; returns each batch. */
    const batches = async (after: Map<number, number>, limit = 100): Promise<LogBatch[]> => {
      const all: LogBatch[] = [];
      const end = await under.end();
      while ([...end].some(([partition, position]) => (after.get(partition) ?? 0) < position)) {
        const batch = await under.log.read(after, limit);
        batch.reached.forEach((position, partition) => after.set(partition, position));
        all.push(batch);
      }
      return all;
    };
    const rest = async (after: Map<number, number>, limit = 100): Promise<LoggedEvent[]> =>
      (await batches(after, limit)).flatMap(({ events }) => events);

    it('an event is read from the partition of its key, whole, and whoever’s it is', async () => {
      const [tenantId, key] = [randomUUID(), randomUUID()];
      const id = await under.append(tenantId, key);
      const found = (await rest(new Map())).find((event) => event.id === id);
      expect(found).toMatchObject({ partition: partitionOf(key), tenant: tenantId, id, envelope: { id, tenant: tenantId, key } });
      expect(found?.type).toBe((found?.envelope as { type: string }).type);
    });

    it('positions ascend within a partition, and a read after them gives neither what was before nor anything twice', async () => {
      const after = new Map<number, number>();
      await rest(after);
      const [tenantId, key] = [randomUUID(), randomUUID()];
      const ids = [await under.append(tenantId, key), await under.append(tenantId, key), await under.append(tenantId, key)];
      const events = await rest(after, 1);
      expect(events.map((event) => event.id)).toEqual(ids);
      expect(events.map((event) => event.position)).toEqual(events.map((event) => event.position).sort((a, b) => a - b));
      expect(await rest(after)).toEqual([]);
    });

    it('reads again from wherever it is told, as after a crash', async () => {
      const after = new Map<number, number>();
      await rest(after);
      const key = randomUUID();
      const id = await under.append(randomUUID(), key);
      const before = new Map(after);
      expect((await rest(after)).map((event) => event.id)).toEqual([id]);
      expect((await rest(before)).map((event) => event.id)).toEqual([id]);
    });

    it('what was rolled back is never read, and leaves no gap that holds up what follows', async () => {
      const after = new Map<number, number>();
      await rest(after);
      const [tenantId, key] = [randomUUID(), randomUUID()];
      const first = await under.append(tenantId, key);
      await under.rollBack(tenantId, key);
      const last = await under.append(tenantId, key);
      expect((await rest(after)).map((event) => event.id)).toEqual([first, last]);
    });

    it('at most so many of each partition come at once, so one busy partition does not hold up another', async () => {
      const after = new Map<number, number>();
      await rest(after);
      const tenantId = randomUUID();
      const busy = randomUUID();
      let quiet = randomUUID();
      while (partitionOf(quiet) === partitionOf(busy)) quiet = randomUUID();
      for (let n = 0; n < 4; n += 1) await under.append(tenantId, busy);
      const id = await under.append(tenantId, quiet);
      const found = (await batches(after, 2)).map(({ events }) => events.filter((event) => event.tenant === tenantId));
      const ofBusy = found.map((events) => events.filter((event) => event.partition === partitionOf(busy)).length);
      expect(Math.max(...ofBusy)).toBe(2);
      expect(ofBusy.reduce((sum, n) => sum + n, 0)).toBe(4);
      expect(found.findIndex((events) => events.some((event) => event.id === id))).toBeLessThan(ofBusy.findLastIndex((n) => n > 0));
    });

    it('a time up to which everything was seen is never later than an event that is still to come', async () => {
      const after = new Map<number, number>();
      await rest(after);
      const keys = Array.from({ length: 6 }, randomUUID);
      for (const key of keys) for (let n = 0; n < 3; n += 1) await under.append(randomUUID(), key);
      await new Promise((resolve) => setTimeout(resolve, 1_100)); // such times lag by a second
      const all = await batches(after, 1);
      const claims = all.flatMap(({ seen }, n) =>
        [...seen].flatMap(([partition, { until }]) =>
          all
            .slice(n + 1)
            .flatMap(({ events }) => events.filter((event) => event.partition === partition))
            .map((event) => Date.parse((event.envelope as { time: string }).time) - until.getTime()),
        ),
      );
      expect(Math.min(1, ...claims)).toBeGreaterThan(0);
    });

    it('while many write at once every event comes once, in the order of its key', async () => {
      const after = new Map<number, number>();
      await rest(after);
      const tenantId = randomUUID();
      const keys = Array.from({ length: 8 }, randomUUID);
      let writing = true;
      const reading = (async () => {
        const all: LoggedEvent[] = [];
        while (writing) all.push(...(await rest(after, 5)));
        return [...all, ...(await rest(after))];
      })();
      await Promise.all(
        keys.map(async (key) => {
          for (let version = 1; version <= 15; version += 1) await under.append(tenantId, key, version);
        }),
      );
      writing = false;
      const events = (await reading).map((event) => event.envelope as { key: string; aggregateVersion: number });
      expect(events).toHaveLength(keys.length * 15);
      for (const key of keys)
        expect(events.filter((event) => event.key === key).map((event) => event.aggregateVersion)).toEqual(
          Array.from({ length: 15 }, (_, n) => n + 1),
        );
    });

    it('an idle source is not a dead one: the time up to which it was seen goes on, and never beyond now', async () => {
      const after = new Map<number, number>();
      await rest(after);
      const whole = async (): Promise<LogBatch['seen']> => {
        for (;;) {
          const batch = await under.log.read(after, 10);
          batch.reached.forEach((position, partition) => after.set(partition, position));
          if (batch.seen.size === PARTITIONS) return batch.seen;
        }
      };
      const first = await whole();
      const late = new Set(first.keys());
      while (late.size > 0) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        for (const [partition, { until: at }] of await whole()) {
          expect(at.getTime()).toBeGreaterThanOrEqual(first.get(partition)?.until.getTime() ?? Infinity);
          expect(at.getTime()).toBeLessThanOrEqual(Date.now() + 1_000);
          if (at.getTime() > (first.get(partition)?.until.getTime() ?? Infinity)) late.delete(partition);
        }
      }
    });
  });
}
