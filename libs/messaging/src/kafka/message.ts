import { envelopeSchema } from '@causeway/event-contracts';
import type { OutboxRow } from '@causeway/persistence';
import type { LoggedEvent } from '../event-log';

/** A message as kafkajs sends it, to a partition that we choose. */
export interface OutMessage {
  readonly partition: number;
  readonly key: string | null;
  readonly value: Buffer | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** A message as kafkajs delivers it. */
export interface InMessage {
  readonly offset: string;
  readonly key?: Buffer | null;
  readonly value: Buffer | null;
  readonly headers?: Readonly<Record<string, Buffer | string | readonly (Buffer | string)[] | undefined>>;
}

/** Up to when the relay has seen a partition of the outbox, and the last event that it had published by then. */
export interface Heartbeat {
  readonly position: number;
  readonly seenUntil: Date;
  readonly sequence: number;
}

/** A broker's own limit for a record batch is 1 MiB unless it was raised. */
const MOST_BYTES = 900_000;
const HEARTBEAT = 'causeway.log.seen';
const BINARY = 'application/json';
const STRUCTURED = 'application/cloudevents+json; charset=UTF-8';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const TYPE = /^[\x21-\x7e]{1,200}$/;

const headerOf = (attribute: string): string => `ce_${attribute.toLowerCase()}`;
const ATTRIBUTES = Object.keys(envelopeSchema.shape).filter((name) => name !== 'data' && name !== 'key');

/**
 * An outbox row as a CloudEvents 1.0 message of Kafka's binary mode; what is no envelope of ours goes in structured mode, as
 * it stands, so that it reaches whoever sets it aside. Of one too large for a broker its size goes. `previous` is the
 * position of the row before it in its partition: with that a reader notices what a topic has lost.
 */
export function messageOf(row: OutboxRow, previous: number): OutMessage {
  const about = { ce_id: row.id, ce_tenant: row.tenant, ce_type: row.type };
  const place = { ce_sequence: String(row.position), ce_previous: String(previous) };
  const { data: envelope } = envelopeSchema.safeParse(row.envelope);
  const matches = envelope && envelope.id === row.id && envelope.tenant === row.tenant && envelope.type === row.type;
  const structured = (content: unknown): OutMessage => ({
    partition: row.partition,
    key: null,
    value: Buffer.from(JSON.stringify(content ?? null)),
    headers: { ...about, ...place, 'content-type': STRUCTURED },
  });
  const message: OutMessage = matches
    ? {
        partition: row.partition,
        key: envelope.key,
        value: Buffer.from(JSON.stringify(envelope.data)),
        headers: { ...attributesOf(row.envelope as object), ...place, 'content-type': BINARY },
      }
    : structured(row.envelope);
  const bytes = sizeOf(message);
  return bytes <= MOST_BYTES ? message : structured({ tooLarge: bytes });
}

/** Every attribute of an envelope, also one that only a later release knows. */
const attributesOf = (envelope: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(envelope).flatMap(([name, value]: [string, unknown]) =>
      name !== 'key' && (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        ? [[headerOf(name), String(value)]]
        : [],
    ),
  );

export const sizeOf = ({ key, value, headers }: Omit<OutMessage, 'partition'>): number =>
  (key?.length ?? 0) +
  (value?.length ?? 0) +
  Object.entries(headers).reduce((sum, [name, text]) => sum + name.length + Buffer.byteLength(text) + 8, 100);

/** Says that the outbox's partition was seen to its end, up to a time; `last` is the position of its last row. */
export const heartbeatOf = (partition: number, seenUntil: Date, last: number): OutMessage => ({
  partition,
  key: null,
  value: null,
  headers: { ce_type: HEARTBEAT, ce_time: seenUntil.toISOString(), ce_sequence: String(last) },
});

/**
 * What a message of a topic says: an event, a heartbeat, or null for one that does not name an event, whose it is, and its
 * place in the outbox. Its position is its offset plus one, so that 0 is before the first and a position is the offset to
 * go on from.
 */
export function saidBy(partition: number, message: InMessage): LoggedEvent | Heartbeat | null {
  const position = Number(message.offset) + 1;
  const header = (name: string): string | null => {
    const value = message.headers?.[name];
    const one = Array.isArray(value) ? (value as readonly (Buffer | string)[])[0] : (value as Buffer | string | undefined);
    return one?.toString() ?? null;
  };
  const place = (name: string): number => (/^\d{1,15}$/.test(header(name) ?? '') ? Number(header(name)) : Number.NaN);
  const type = header('ce_type') ?? '';
  const sequence = place('ce_sequence');
  if (type === HEARTBEAT) {
    const seenUntil = new Date(header('ce_time') ?? Number.NaN);
    return Number.isNaN(seenUntil.getTime()) || Number.isNaN(sequence) ? null : { position, seenUntil, sequence };
  }
  const [id, tenant, previous] = [header('ce_id') ?? '', header('ce_tenant') ?? '', place('ce_previous')];
  if (!UUID.test(id) || !UUID.test(tenant) || !TYPE.test(type) || !(previous < sequence)) return null;
  const content = parsed(message.value);
  const envelope = header('content-type') === BINARY ? envelopeOf(header, message.key?.toString() ?? null, content) : content;
  return { partition, position, sequence, previous, tenant, id, type, envelope };
}

/** Puts the envelope together again; whether it is one is for the consumer to check. */
function envelopeOf(header: (name: string) => string | null, key: string | null, data: unknown): unknown {
  const attributes = Object.fromEntries(ATTRIBUTES.map((name) => [name, header(headerOf(name)) ?? absent(name)]));
  return { ...attributes, key, aggregateVersion: Number(attributes['aggregateVersion'] ?? Number.NaN), data };
}

/** An attribute that is not there is null, but for those that older envelopes lack. */
const absent = (name: string): null | undefined => (name === 'specversion' || name === 'dataschema' ? undefined : null);

/** A message's content; null when it is no JSON, or JSON that no database keeps. */
function parsed(value: Buffer | null): unknown {
  const text = value?.toString() ?? 'null';
  try {
    return text.includes('\\u0000') ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}
