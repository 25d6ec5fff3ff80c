import type { DatabaseUrls } from '@causeway/persistence';
import type { KafkaAddress } from '@causeway/messaging';

/** What a producer is told when it begins. */
export interface ToldProducer {
  readonly urls: DatabaseUrls;
  readonly seed: number;
}

/** What it is told meanwhile, a line each; it answers when that is done. */
export interface Order {
  readonly do: 'burst' | 'poison' | 'rollbacks' | 'stop';
  readonly seed: number;
}

/** What is broken on purpose, so that a run is seen to fail. */
export const BREAKAGES = ['effects-outside', 'positions-first'] as const;
export type Breakage = (typeof BREAKAGES)[number];

/** What a relay or a consumer is told. */
export interface ToldReader {
  /** Of its own database. */
  readonly app: string;
  /** Of the outbox. */
  readonly logReader: string;
  readonly kafka: (KafkaAddress & { readonly through: number }) | null;
  readonly sessionMs: number;
  readonly broken: Breakage | null;
  /** It joins and leaves so often, and ends; 0: it stays. */
  readonly visits: number;
}

/** What the processes say, a line each. */
export type Saying =
  | { readonly is: 'committed'; readonly aggregateId: string; readonly from: number; readonly to: number }
  | { readonly is: 'rolled back'; readonly aggregateId: string }
  | { readonly is: 'planted'; readonly eventId: string; readonly code: string }
  | { readonly is: 'done'; readonly seed: number }
  | { readonly is: 'read'; readonly events: number }
  | { readonly is: 'in the middle' }
  | { readonly is: 'memory'; readonly mb: number }
  | { readonly is: 'complaint'; readonly text: string };
