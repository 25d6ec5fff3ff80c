import type { Caller } from '@causeway/access';
import { read, type AuditWriter, type Clock, type Database } from '@causeway/persistence';
import type { PositionCodec } from '@causeway/subgraph';
import type { LiveUpdate } from './__generated__/graphql';
import { Ended, isHeld, type Page, type Told, type Wanted } from './domain';
import type { Heads } from './heads';
import { findHeld, listUpdates } from './repository';

/** Whoever is told, and how. */
export interface Subscriber {
  readonly caller: Caller;
  readonly clock: Clock;
  readonly db: Database;
  readonly audit: AuditWriter;
  readonly traceId: string;
  readonly positions: PositionCodec;
  /** Aborted, with an `Ended` as its reason or when the caller is gone. */
  readonly signal: AbortSignal;
}

/** How many updates are looked at in one statement, and so how many a stream holds at most. */
const WINDOW = 500;

export interface Telling {
  /** What becomes of records from a position on, or from now on; throws `Ended` where that can't be gone on from. */
  readonly updates: (subscriber: Subscriber, wanted: Wanted, after: string | null) => AsyncGenerator<LiveUpdate, never>;
}

/**
 * Tells updates to streams. Each holds no more than a page, and takes the next when that was taken from it. Rights are asked
 * of the database for each page, on the day and by the facts of then; streams of one caller that stand alike share the asking.
 */
export function telling(heads: Heads): Telling {
  const underWay = new Map<string, Promise<Page>>();

  const next = (of: Subscriber, at: number, wanted: Wanted): Promise<Page> => {
    const key = JSON.stringify([of.caller, of.clock.today(), wanted, at]);
    let page = underWay.get(key);
    if (!page) {
      page = reading(of, (session) => listUpdates(session, at, wanted, WINDOW)).finally(() => underWay.delete(key));
      underWay.set(key, page);
    }
    return page;
  };

  return {
    updates: async function* (of, wanted, after) {
      const held = await reading(of, findHeld);
      let at = after === null ? held.head : placeOf(of, after);
      if (!isHeld(at, held)) throw new Ended('POSITION_NOT_HELD');
      yield { position: of.positions.encodeOnce(at), change: 'OPENED', record: null };
      for (;;) {
        const page = await next(of, at, wanted);
        if (page.gone > at) throw new Ended('POSITION_NOT_HELD');
        for (const told of page.told) yield updateOf(told, of.positions);
        if (page.reached === null) await heads.beyond(of.caller.tenantId, at, of.signal);
        else at = page.reached;
      }
    },
  };
}

const reading = <T>(of: Subscriber, fn: Parameters<typeof read<T>>[3]): Promise<T> =>
  read(of, of.caller, { name: 'liveUpdates', traceId: of.traceId, clock: of.clock }, fn);

function placeOf({ positions }: Subscriber, after: string): number {
  const position = positions.decode(after);
  if (position === null) throw new Ended('POSITION_INVALID');
  return position;
}

const updateOf = ({ position, change, kind, id, serviceId, happenedAt, recordedAt }: Told, positions: PositionCodec): LiveUpdate => ({
  position: positions.encode(position),
  change,
  record: { kind, id, serviceId, happenedAt, recordedAt },
});
