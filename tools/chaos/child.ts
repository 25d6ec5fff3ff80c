import { connect } from 'node:net';
import { clusterAt, type Cluster, type KafkaAddress } from '@causeway/messaging';
import type { Saying } from './told';

/** Tells whoever started this process. A pipe takes it at once: what was said is heard also of one that is killed. */
export const say = (saying: Saying): void => void process.stdout.write(`${JSON.stringify(saying)}\n`);

export const complaints = {
  error: (facts: object, message: string): void => say({ is: 'complaint', text: `${message} ${JSON.stringify(facts)}` }),
  warn: (facts: object, message: string): void => say({ is: 'complaint', text: `${message} ${JSON.stringify(facts)}` }),
};

/** What this process was told when it began. It ends when whoever started it is gone. */
export function told<T>(): T {
  process.stdin.on('end', () => process.exit(0)).on('error', () => process.exit(0));
  process.stdin.resume();
  return JSON.parse(process.argv[2] ?? '{}') as T;
}

/** A cluster whose brokers are reached through a port of ours, whatever address they tell. */
export const clusterThrough = (address: KafkaAddress & { readonly through: number }, clientId: string): Cluster =>
  clusterAt(address, clientId, complaints, ({ onConnect }) =>
    connect({ host: '127.0.0.1', port: address.through, keepAlive: true }, onConnect),
  );
