import { LogFault } from '../event-log';
import { Kafka, logLevel, type ISocketFactory, type SASLOptions } from 'kafkajs';

/** How to reach a cluster. */
export interface KafkaAddress {
  /** `host:port` of one broker or more. */
  readonly brokers: readonly string[];
  readonly ssl: boolean;
  /** What the names of topics and groups begin with, so that several platforms can share a cluster. */
  readonly prefix: string;
  readonly sasl?: { readonly mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512'; readonly username: string; readonly password: string };
}

export interface Log {
  readonly warn: (facts: object, message: string) => void;
  readonly debug?: (facts: object, message: string) => void;
}

/** A cluster as one process uses it. */
export interface Cluster {
  readonly client: Kafka;
  readonly prefix: string;
}

/** A client that gives up soon: whoever uses it tries again, with a new one when the old one hangs. */
export const clusterAt = (address: KafkaAddress, clientId: string, log: Log, socketFactory?: ISocketFactory): Cluster => ({
  prefix: address.prefix,
  client: new Kafka({
    clientId,
    brokers: [...address.brokers],
    ssl: address.ssl,
    ...(address.sasl ? { sasl: address.sasl as SASLOptions } : {}),
    ...(socketFactory ? { socketFactory } : {}),
    connectionTimeout: 3_000,
    requestTimeout: 8_000,
    retry: { retries: 1, initialRetryTime: 200, maxRetryTime: 1_000 },
    logLevel: logLevel.WARN,
    logCreator:
      () =>
      ({ level, namespace, log: { message } }) => {
        if (level === logLevel.ERROR) log.warn({ namespace }, `kafka: ${message}`);
        else log.debug?.({ namespace }, `kafka: ${message}`);
      },
  }),
});

/** Rejects when it takes longer; whatever it was goes on, and its end is heard by nobody. */
export async function within<T>(ms: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LogFault(`${what} took more than ${ms} ms`)), ms);
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
