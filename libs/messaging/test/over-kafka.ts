import { setTimeout as sleep } from 'node:timers/promises';
import { behindOf } from '@causeway/persistence';
import { anId, describeOverKafka } from '@causeway/testing';
import type { Cluster, Consumer, KafkaAddress, Relay } from '../src';
import { boundsOf } from '../src/kafka/topics';
import { aCluster, anAddress, logOf, relayOf, SESSION_MS } from './kafka';
import type { KilledConsumer } from './killed-consumer';
import { twoDomains, type TwoDomains } from './two-domains';

export const silent = { warn: () => undefined };

export async function until(done: () => Promise<boolean>, ms = 120_000): Promise<number> {
  const began = Date.now();
  while (!(await done())) {
    if (Date.now() - began > ms) throw new Error(`not within ${ms} ms`);
    await sleep(20);
  }
  return Date.now() - began;
}

/** Two domains of a test's own, one of which publishes to topics of its own, from which the other reads. */
export class OverKafka {
  readonly address: KafkaAddress = anAddress();
  cluster: Cluster = aCluster(this.address);
  readonly running: Pick<Relay, 'stop'>[] = [];

  private constructor(readonly domains: TwoDomains) {}
  static readonly set = async (): Promise<OverKafka> => new OverKafka(await twoDomains());

  readonly announceMany = async (n: number): Promise<void> => {
    for (let one = 0; one < n; one += 1) await this.domains.announce(anId(), { serviceId: anId() });
  };
  readonly relay = (): void => void this.running.push(relayOf(this.domains.source, this.cluster));
  readonly follow = (log = logOf(this.cluster)): Consumer => {
    const consumer = this.domains.follow({ logs: [log], marksEveryMs: 200 });
    this.running.push(consumer);
    return consumer;
  };

  readonly announced = async (): Promise<string[]> =>
    (await this.domains.source.asAdmin<{ event_id: string }>('select event_id from outbox order by event_id')).map((row) => row.event_id);
  readonly taken = async (): Promise<string[]> =>
    (await this.domains.target.asAdmin<{ title: string }>('select title from leaflet order by title')).map((row) => row.title);
  readonly allTaken = async (): Promise<boolean> => (await this.taken()).length >= (await this.announced()).length;
  /** How many messages stand in the topic. */
  readonly relayedNow = async (): Promise<number> => {
    const bounds = await boundsOf(this.cluster, 'care-records').catch(() => new Map<number, { end: number }>());
    return [...bounds.values()].reduce((sum, { end }) => sum + end, 0);
  };
  readonly behind = async (): Promise<number | undefined> => {
    const logs = new Map([['care-records', this.domains.source.urls.logReader] as const]);
    return (await behindOf('workforce', this.domains.target.urls.app, logs))[0]?.waiting;
  };
  /** What a consumer in a process of its own is told. */
  readonly told = (): KilledConsumer => ({ app: this.domains.target.urls.app, kafka: this.address, sessionMs: SESSION_MS, endless: true });

  readonly stop = async (): Promise<void> => {
    for (const one of this.running.splice(0).reverse()) await one.stop();
  };
  readonly remove = async (): Promise<void> => {
    await this.stop();
    await this.domains.close();
  };
}

/** A suite over Kafka, each test on topics of its own. */
export function overKafka(title: string, tests: (now: () => OverKafka) => void): void {
  describeOverKafka(title, () => {
    let k: OverKafka;
    beforeEach(async () => {
      k = await OverKafka.set();
    });
    afterEach(() => k.remove());
    tests(() => k);
  });
}
