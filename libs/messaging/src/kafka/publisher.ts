import { Partitioners, type Producer, type RecordMetadata } from 'kafkajs';
import { LogFault } from '../event-log';
import { within, type Cluster } from './client';
import type { OutMessage } from './message';

const SEND_MS = 20_000;
/** Longer than a living connection takes to end; of a dead one nobody hears. */
const DISCONNECT_MS = 3_000;

/** Sends messages to a topic, each to the partition that it names. */
export interface Publisher {
  /** Resolves when all in-sync replicas have all of them; when it rejects, any of them may be in the topic, now or later. */
  readonly send: (messages: readonly OutMessage[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openPublisher({ client }: Cluster, topic: string): Promise<Publisher> {
  const producer = client.producer({
    idempotent: true,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
    createPartitioner: Partitioners.DefaultPartitioner, // every message names its partition
  });
  try {
    await within(SEND_MS, 'connecting', producer.connect());
  } catch (error) {
    await disconnect(producer);
    throw error;
  }
  return {
    send: async (messages) => {
      const sent = producer.send({
        topic,
        acks: -1,
        messages: messages.map(({ headers, ...rest }) => ({ ...rest, headers: { ...headers } })),
      });
      try {
        refuseUnanswered(messages, await within(SEND_MS, 'sending', sent));
      } catch (error) {
        // One that goes on after it was given up opens connections again.
        void sent.catch(() => undefined).finally(() => disconnect(producer));
        throw error;
      }
    },
    close: () => disconnect(producer),
  };
}

/** Where leaders change while it sends, the client may leave a partition out, and resolve. */
export function refuseUnanswered(messages: readonly OutMessage[], answers: readonly Pick<RecordMetadata, 'partition'>[]): void {
  const answered = new Set(answers.map(({ partition }) => partition));
  const unsent = messages.find(({ partition }) => !answered.has(partition));
  if (unsent) throw new LogFault(`Kafka did not answer for partition ${unsent.partition}`);
}

const disconnect = (producer: Producer): Promise<void> =>
  within(DISCONNECT_MS, 'disconnecting', producer.disconnect()).catch(() => undefined);
