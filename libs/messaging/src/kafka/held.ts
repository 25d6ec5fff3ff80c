import type { LoggedEvent } from '../event-log';
import type { Heartbeat } from './message';

/** What a place in a topic held: an event, a heartbeat, or something that is passed over. */
export type Item = LoggedEvent | Heartbeat | { readonly position: number };

/** One fetch of a partition: from which position on it was asked for, up to which it came, and what it held. */
export interface Fetched {
  readonly from: number;
  readonly to: number;
  readonly items: readonly { readonly item: Item; readonly bytes: number }[];
}

export interface Taken {
  readonly events: readonly LoggedEvent[];
  /** The position to go on from. */
  readonly reached: number;
  /** The last heartbeat that was handed on; null before the first, and while events wait here. */
  readonly heard: Heartbeat | null;
}

/** What was fetched of one partition and is not yet handed on: in the order of the log, with nothing left out. */
export class Held {
  #waiting: Fetched['items'][number][] = [];
  #at: number | null = null;
  #fetched = 0;
  #heard: Heartbeat | null = null;
  #bytes = 0;

  /** Where whoever reads is; null before they said so, and after a gap. */
  get at(): number | null {
    return this.#at;
  }

  get empty(): boolean {
    return this.#waiting.length === 0;
  }

  /** How much waits, as it came over the wire. */
  get bytes(): number {
    return this.#bytes;
  }

  /** `first` is where the topic begins: what came before it can't be fetched. */
  beginAt(position: number, first = 0): void {
    this.#forget();
    this.#at = position;
    this.#fetched = Math.max(position, first);
  }

  /** Takes a fetch in. What it has is passed over; when something lies between, it forgets where it was. */
  add({ from, to, items }: Fetched): void {
    if (this.#at === null) return;
    if (from > this.#fetched) return this.#forget();
    for (const each of items) {
      if (each.item.position <= this.#fetched) continue;
      this.#waiting.push(each);
      this.#bytes += each.bytes;
    }
    this.#fetched = Math.max(this.#fetched, to);
  }

  /** Hands on up to so many events, and every heartbeat before the next. */
  take(limit: number): Taken {
    const events: LoggedEvent[] = [];
    let n = 0;
    for (const { item, bytes } of this.#waiting) {
      if ('id' in item && events.length === limit) break;
      if ('id' in item) events.push(item);
      else if ('seenUntil' in item && !(this.#heard && this.#heard.seenUntil > item.seenUntil)) this.#heard = item;
      this.#at = item.position;
      this.#bytes -= bytes;
      n += 1;
    }
    this.#waiting.splice(0, n);
    return { events, reached: this.#at ?? 0, heard: this.empty ? this.#heard : null };
  }

  #forget(): void {
    this.#waiting = [];
    this.#at = null;
    this.#heard = null;
    this.#bytes = 0;
  }
}
