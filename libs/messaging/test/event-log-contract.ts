import { randomUUID } from 'node:crypto';
import { PARTITIONS, partitionOf } from '@causeway/event-contracts';
import type { EventLog, LoggedEvent } from '../src';

/** A log under test, and how a domain writes to it. */
export interface LogUnderTest {
  readonly log: EventLog;
  /** Commits one command that announces one event with this key; returns the event's id. */
  readonly append: (tenantId: string, key: string, version?: number) => Promise<string>;
  /** Announces and rolls back. */
  readonly rollBack: (tenantId: string, key: string) => Promise<void>;
  /** Resolves once what was appended can be read. */
  readonly settled?: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What every adapter of `EventLog` holds to. */
export function eventLogContract(name: string, open: () => Promise<LogUnderTest>): void {
  describe(`${name} holds to the contract of a log:`, () => {
    let under: LogUnderTest;
    beforeAll(async () => {
      under = await open();
    }, 60_000);
    afterAll(() => under.close());

    /** Reads from the positions to the end and moves them. */
    const rest = async (after: Map<number, number>, limit = 100): Promise<LoggedEvent[]> => {
      const all: LoggedEvent[] = [];
      await under.settled?.();
      for (;;) {
        const { events } = await under.log.read(after, limit);
        if (events.length === 0) return all;
        for (const event of events) after.set(event.partition, Math.max(after.get(event.partition) ?? 0, event.position));
        all.push(...events);
      }
    };

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
      await under.settled?.();
      const { events, seenUntil } = await under.log.read(after, 2);
      expect(events).toHaveLength(3);
      expect(events.some((event) => event.id === id)).toBe(true);
      expect(seenUntil.has(partitionOf(busy))).toBe(false);
      expect(seenUntil.has(partitionOf(quiet))).toBe(true);
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
    }, 30_000);

    it('an idle source is not a dead one: the time up to which it was seen goes on, and never beyond now', async () => {
      const after = new Map<number, number>();
      await rest(after);
      const first = (await under.log.read(after, 10)).seenUntil;
      await new Promise((resolve) => setTimeout(resolve, 50));
      const second = (await under.log.read(after, 10)).seenUntil;
      expect(second.size).toBe(PARTITIONS);
      for (const [partition, at] of second) {
        expect(at.getTime()).toBeGreaterThan(first.get(partition)?.getTime() ?? 0);
        expect(at.getTime()).toBeLessThanOrEqual(Date.now() + 1_000);
      }
    });
  });
}
