import { isDeepStrictEqual } from 'node:util';
import { apartFromNull, type Schema } from './schema';

export interface ReleasedEvent {
  readonly record: string;
  readonly state: string;
  readonly schema: Schema;
}

/** The contracts of a release. */
export interface Contracts {
  readonly envelope: Schema;
  readonly events: Readonly<Record<string, ReleasedEvent>>;
}

/**
 * Who can't go on. `REPLAY`: this release can't read an event that is in the log. `READERS`: one who reads by the older
 * contract can't read an event of this release. `BOTH` of them.
 */
export type Hurts = 'REPLAY' | 'READERS' | 'BOTH';

export interface Break {
  readonly event: string;
  readonly at: string;
  readonly what: string;
  readonly hurts: Hurts;
}

type Found = Omit<Break, 'event'>;

/** Say nothing of which data fit. */
const ANNOTATIONS = new Set(['$schema', '$id', 'title', 'description', 'examples', 'default', 'deprecated']);
const FOLLOWED = new Set(['properties', 'required', 'items', 'additionalProperties', 'propertyNames', 'anyOf', 'enum', 'const']);

/**
 * What the new contracts break. Within a version a contract is added to and never changed: an event, or a property that may
 * be absent. For the log is kept for good and is read again by later releases, and others read it with older ones. So values
 * of an enum neither come nor go: what may grow is a code. A thing that must change is a new version beside the old.
 */
export function compatibility(before: Contracts, now: Contracts): Break[] {
  const envelope = within(before.envelope, now.envelope, 'envelope').map((found) => ({ event: 'every event', ...found }));
  const events = Object.entries(before.events).flatMap(([event, old]): Break[] => {
    const found = now.events[event];
    if (!found) return [{ event, at: 'type', what: 'is no longer declared', hurts: 'BOTH' }];
    const about = (['record', 'state'] as const)
      .filter((name) => old[name] !== found[name])
      .map((name): Found => ({ at: name, what: `was ${old[name]} and is ${found[name]}`, hurts: 'BOTH' }));
    return [...about, ...within(old.schema, found.schema, 'data')].map((one) => ({ event, ...one }));
  });
  return [...envelope, ...events];
}

export const sentence = ({ event, at, what, hurts }: Break): string => `${event}: ${at} ${what} (${HURTS[hurts]})`;

const HURTS: Readonly<Record<Hurts, string>> = {
  REPLAY: 'events in the log could not be read any more',
  READERS: 'who reads by the released contract could not read what is announced',
  BOTH: 'neither the log nor who reads by the released contract could be served',
};

function within(older: Schema, newer: Schema, at: string): Found[] {
  const { schema: old, nullable: wasNullable } = apartFromNull(older);
  const { schema: now, nullable } = apartFromNull(newer);
  return [
    ...(nullable && !wasNullable ? [{ at, what: 'may be null now', hurts: 'READERS' } as const] : []),
    ...(wasNullable && !nullable ? [{ at, what: 'may be null no longer', hurts: 'REPLAY' } as const] : []),
    ...constraints(old, now, at),
    ...values(old, now, at),
    ...properties(old, now, at),
    ...(['items', 'additionalProperties', 'propertyNames'] as const).flatMap((part) => inPart(old[part], now[part], part, at)),
    ...inBranches(old.anyOf ?? [], now.anyOf ?? [], at),
  ];
}

/** A constraint that is loosened puts out readers, one that is tightened the log; which of them a pattern is can't be told. */
function constraints(old: Schema, now: Schema, at: string): Found[] {
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names]
    .filter((name) => !ANNOTATIONS.has(name) && !FOLLOWED.has(name) && !isDeepStrictEqual(old[name], now[name]))
    .map((name) => ({ at, what: `has another ${name}: ${said(old[name])}, now ${said(now[name])}`, hurts: 'BOTH' }));
}

function values(old: Schema, now: Schema, at: string): Found[] {
  const [were, are] = [allowed(old), allowed(now)];
  if (!were || !are)
    return were || are
      ? [{ at, what: were ? 'takes any value now' : 'takes only some values now', hurts: were ? 'READERS' : 'REPLAY' }]
      : [];
  const [come, gone] = [are.filter((one) => !were.includes(one)), were.filter((one) => !are.includes(one))];
  return [
    ...(come.length > 0 ? [{ at, what: `takes new values: ${come.join(', ')}`, hurts: 'READERS' } as const] : []),
    ...(gone.length > 0 ? [{ at, what: `takes these values no longer: ${gone.join(', ')}`, hurts: 'REPLAY' } as const] : []),
  ];
}

const allowed = (schema: Schema): readonly unknown[] | undefined => ('const' in schema ? [schema.const] : schema.enum);

function properties(old: Schema, now: Schema, at: string): Found[] {
  const [were, are] = [old.properties ?? {}, now.properties ?? {}];
  const [had, have] = [new Set(old.required), new Set(now.required)];
  const added = Object.keys(are)
    .filter((name) => !(name in were) && have.has(name))
    .map((name): Found => ({ at: `${at}.${name}`, what: 'is new, and must be there', hurts: 'REPLAY' }));
  const kept = Object.entries(were).flatMap(([name, property]): Found[] => {
    const place = `${at}.${name}`;
    const found = are[name];
    // One that could be absent is missed as well: what readers count on is gone, and its name is free for another meaning.
    if (!found) return [{ at: place, what: 'is gone', hurts: 'READERS' }];
    return [
      ...(have.has(name) && !had.has(name) ? [{ at: place, what: 'must be there now', hurts: 'REPLAY' } as const] : []),
      ...(had.has(name) && !have.has(name) ? [{ at: place, what: 'may be absent now', hurts: 'READERS' } as const] : []),
      ...within(property, found, place),
    ];
  });
  return [...added, ...kept];
}

const PLACE = { items: '[]', additionalProperties: '{}', propertyNames: '{key}' } as const;

function inPart(old: Schema | boolean | undefined, now: Schema | boolean | undefined, part: keyof typeof PLACE, at: string): Found[] {
  const place = `${at}${PLACE[part]}`;
  if (typeof old === 'object' && typeof now === 'object') return within(old, now, place);
  return old === now ? [] : [{ at: place, what: `has another ${part}`, hurts: 'BOTH' }];
}

function inBranches(old: readonly Schema[], now: readonly Schema[], at: string): Found[] {
  if (old.length !== now.length)
    return [{ at, what: `is one of ${now.length} kinds, and was of ${old.length}`, hurts: now.length > old.length ? 'READERS' : 'REPLAY' }];
  return old.flatMap((one, i) => within(one, now[i] ?? {}, at));
}

const said = (value: unknown): string => JSON.stringify(value) ?? 'none';
