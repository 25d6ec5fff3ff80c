/** Until when, by the tenant's clock, everything of each of these sources has been seen: what is not there may only be on its way. */
export type Seen = (sources: readonly string[]) => Date;

/** No source is behind. */
export const EVERYTHING: Seen = () => new Date(8.64e15);
const NOTHING = new Date(0);
/** A source is asked again and again: one that was seen to its end within so long, by the machine's clock, is not behind. */
export const LATELY_MS = 60_000;

/**
 * What a consumer has seen, by the machine's time; what waits as a dead letter was not seen. A demonstration's clock is another: there a
 * source is behind, or it is not.
 */
export function seenBy(
  seenUntil: Readonly<Record<string, Date | null>>,
  withDeadLetters: readonly string[],
  machine: Date,
  demonstration: boolean,
): Seen {
  return (sources) => {
    const times = sources.map((source) => (withDeadLetters.includes(source) ? NOTHING : (seenUntil[source] ?? NOTHING)));
    const until = new Date(Math.min(...times.map((time) => time.getTime())));
    if (!demonstration) return until;
    return machine.getTime() - until.getTime() <= LATELY_MS ? EVERYTHING(sources) : NOTHING;
  };
}

export const earlier = (one: Date, other: Date): Date => (one < other ? one : other);
