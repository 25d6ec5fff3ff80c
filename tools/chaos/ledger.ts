/** An event as the outbox has it. */
export interface Committed {
  readonly eventId: string;
  readonly aggregateId: string;
  readonly version: number;
}

/** What was left when everything had come to rest; rows of the outbox by position, effects in the order in which they were had. */
export interface Facts {
  readonly outbox: readonly Committed[];
  readonly inbox: readonly string[];
  readonly effects: readonly Committed[];
  readonly letters: readonly { readonly eventId: string; readonly code: string }[];
  /** What the producers were told: versions that were committed, records of commands that were rolled back, and what they planted. */
  readonly acknowledged: readonly Pick<Committed, 'aggregateId' | 'version'>[];
  readonly rolledBack: readonly string[];
  readonly poison: readonly { readonly eventId: string; readonly code: string }[];
}

export interface Ledger {
  readonly committed: number;
  readonly lost: readonly string[];
  readonly twice: readonly string[];
  readonly expectedLetters: number;
  readonly foundLetters: number;
  /** Whatever else does not hold. */
  readonly faults: readonly string[];
}

/** What was lost, what came twice, and what else does not hold of what was left. */
export function ledgerOf(facts: Facts): Ledger {
  const { outbox, inbox, effects, letters, poison } = facts;
  const logged = new Set(outbox.map(({ eventId }) => eventId));
  const [taken, had] = [new Set(inbox), new Set(effects.map(({ eventId }) => eventId))];
  const codes = new Map(poison.map(({ eventId, code }) => [eventId, code]));
  const loggedPlaces = new Set(outbox.map(placeOf));
  const lost = [
    ...facts.acknowledged
      .filter((one) => !loggedPlaces.has(placeOf(one)))
      .map((one) => `${placeOf(one)} was acknowledged and is not in the log`),
    ...poison.filter(({ eventId }) => !logged.has(eventId)).map(({ eventId }) => `${eventId} was planted and is not in the log`),
    ...outbox.filter(({ eventId }) => !taken.has(eventId)).map((one) => `${named(one)} never reached the inbox`),
    ...outbox.filter(({ eventId }) => !codes.has(eventId) && !had.has(eventId)).map((one) => `${named(one)} has no effect`),
  ];
  const twice = [
    ...repeated(outbox.map(placeOf)).map((place) => `${place} is in the log twice`),
    ...repeated(inbox).map((id) => `${id} is in the inbox twice`),
    ...repeated(effects.map(named)).map((one) => `${one} had its effect twice`),
    ...repeated(letters.map(({ eventId }) => eventId)).map((id) => `${id} was set aside twice`),
  ];
  const found = new Map(letters.map(({ eventId, code }) => [eventId, code]));
  const undone = new Set(facts.rolledBack);
  const faults = [
    ...inbox.filter((id) => !logged.has(id)).map((id) => `${id} is in the inbox and not in the log`),
    ...effects.filter(({ eventId }) => !logged.has(eventId)).map((one) => `${named(one)} had an effect and is not in the log`),
    ...disordered(outbox).map((one) => `${one} is in the log after a later version`),
    ...disordered(effects).map((one) => `${one} had its effect after a later version`),
    ...poison.filter(({ eventId }) => !found.has(eventId)).map(({ eventId, code }) => `${eventId} should have been set aside (${code})`),
    ...poison.filter(({ eventId }) => had.has(eventId)).map(({ eventId }) => `${eventId} is poison and had an effect`),
    ...letters
      .filter(({ eventId }) => !codes.has(eventId))
      .map(({ eventId, code }) => `${eventId} was set aside (${code}) and is no poison`),
    ...letters
      .filter(({ eventId, code }) => codes.has(eventId) && codes.get(eventId) !== code)
      .map(({ eventId, code }) => `${eventId} was set aside with ${code} instead of ${codes.get(eventId)}`),
    ...[...outbox, ...effects]
      .filter(({ aggregateId }) => undone.has(aggregateId))
      .map((one) => `${named(one)} is of a command that was rolled back`),
  ];
  return { committed: outbox.length, lost, twice, expectedLetters: poison.length, foundLetters: letters.length, faults };
}

/** Where positions went back between two looks at them, each a position by the name of its reader and partition. */
export const wentBack = (before: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): string[] =>
  [...before]
    .filter(([name, position]) => (now.get(name) ?? 0) < position)
    .map(([name, position]) => `${name}: the position went back from ${position} to ${now.get(name) ?? 0}`);

const placeOf = ({ aggregateId, version }: Pick<Committed, 'aggregateId' | 'version'>): string => `${aggregateId} v${version}`;
const named = (one: Committed): string => `${one.eventId} (${placeOf(one)})`;

const repeated = (all: readonly string[]): string[] => {
  const seen = new Set<string>();
  return [...new Set(all.filter((one) => seen.has(one) || !seen.add(one)))];
};

/** Those that come after a later version of the same record; the same version again is another fault. */
function disordered(all: readonly Committed[]): string[] {
  const highest = new Map<string, number>();
  return all.flatMap((one) => {
    const before = highest.get(one.aggregateId) ?? 0;
    highest.set(one.aggregateId, Math.max(before, one.version));
    return one.version < before ? [named(one)] : [];
  });
}
