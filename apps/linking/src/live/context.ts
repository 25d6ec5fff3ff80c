import type { GraphContext, PositionCodec } from '@causeway/subgraph';

/** What a live operation works with, beside what any does. */
export interface Live {
  readonly positions: PositionCodec;
  /** The last position that the caller's client says it took in. */
  readonly lastEventId: string | null;
  /** Aborted with an `Ended` as its reason, or when the caller is gone. */
  readonly signal: AbortSignal;
}

export type LiveContext = GraphContext & { readonly live: Live };
