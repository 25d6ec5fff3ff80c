import { randomUUID } from 'node:crypto';
import { cloudEvent, envelopeSchema, EVENTS, type EventEnvelope } from '@causeway/event-contracts';
import type { OutboxRow } from '@causeway/persistence';
import { heartbeatOf, messageOf, saidBy, sizeOf, type OutMessage } from './message';
import { refuseUnanswered } from './publisher';
import { fitting } from './relay';

const at = '2026-03-02T09:00:00.000Z';
const envelopeFor = (facts: Partial<EventEnvelope> = {}): EventEnvelope => ({
  ...cloudEvent('care-records.person.registered.v1'),
  id: randomUUID(),
  source: 'care-records',
  type: 'care-records.person.registered.v1',
  time: at,
  tenant: randomUUID(),
  key: randomUUID(),
  serviceId: null,
  aggregateKind: 'Person',
  aggregateId: randomUUID(),
  aggregateVersion: 3,
  happenedAt: at,
  recordedAt: at,
  receivedAt: at,
  actor: 'someone',
  correlationId: '',
  causationId: null,
  traceparent: null,
  clock: 'machine',
  data: {},
  ...facts,
});
const rowOf = (envelope: EventEnvelope, facts: Partial<OutboxRow> = {}): OutboxRow => ({
  partition: 4,
  position: 9,
  tenant: envelope.tenant,
  id: envelope.id,
  type: envelope.type,
  envelope,
  ...facts,
});
const delivered = ({ key, value, headers }: OutMessage, offset = '41') => ({
  offset,
  key: key === null ? null : Buffer.from(key),
  value,
  headers: Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, Buffer.from(text)])),
});

describe('an event as a message of Kafka', () => {
  it.each(EVENTS.map((contract) => [contract.type, contract] as const))('%s comes out as it went in', (type, contract) => {
    const envelope = envelopeFor({
      type,
      ...cloudEvent(type),
      source: contract.domain,
      aggregateKind: contract.record,
      data: contract.example,
    });
    const row = rowOf(envelope);
    const said = saidBy(4, delivered(messageOf(row, 7)));
    expect(said).toMatchObject({ partition: 4, position: 42, sequence: 9, previous: 7, tenant: row.tenant, id: row.id, type });
    expect(envelopeSchema.parse((said as { envelope: unknown }).envelope)).toEqual(JSON.parse(JSON.stringify(envelope)));
  });

  it('is in the binary mode of CloudEvents: attributes in headers, the data as the value, the key as the key', () => {
    const envelope = envelopeFor({
      serviceId: randomUUID(),
      causationId: randomUUID(),
      traceparent: '00-aa-bb-01',
      data: { state: 'MOVED' },
    });
    const { key, value, headers } = messageOf(rowOf(envelope), 7);
    expect(key).toBe(envelope.key);
    expect(JSON.parse(String(value))).toEqual({ state: 'MOVED' });
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      ce_specversion: '1.0',
      ce_id: envelope.id,
      ce_source: 'care-records',
      ce_time: at,
      ce_serviceid: envelope.serviceId,
      ce_causationid: envelope.causationId,
    });
    expect(headers).not.toHaveProperty('ce_data');
  });

  it.each([
    ['no envelope', { nonsense: true }],
    ['nothing', null],
    ['an envelope of another event', envelopeFor()],
  ])('goes in structured mode, as it stands, when it is %s, so that whoever reads it sets it aside', (_, envelope) => {
    const row = rowOf(envelopeFor(), { envelope });
    const said = saidBy(4, delivered(messageOf(row, 7)));
    expect(said).toEqual({
      partition: 4,
      position: 42,
      sequence: 9,
      previous: 7,
      tenant: row.tenant,
      id: row.id,
      type: row.type,
      envelope,
    });
  });

  it('goes with its size alone when it is larger than a broker takes', () => {
    const row = rowOf(envelopeFor({ data: { large: 'x'.repeat(1_000_000) } }));
    const message = messageOf(row, 7);
    expect(sizeOf(message)).toBeLessThan(1_000);
    expect(saidBy(4, delivered(message))).toMatchObject({
      id: row.id,
      tenant: row.tenant,
      type: row.type,
      envelope: { tooLarge: expect.any(Number) },
    });
  });

  it('is null when it names no event, tenant or place, or a heartbeat has no time', () => {
    const whole = delivered(messageOf(rowOf(envelopeFor()), 7));
    for (const name of ['ce_id', 'ce_tenant', 'ce_type', 'ce_sequence', 'ce_previous']) {
      const { [name]: _, ...headers } = whole.headers;
      expect(saidBy(4, { ...whole, headers })).toBeNull();
    }
    expect(saidBy(4, { offset: '1', value: null })).toBeNull();
    expect(saidBy(4, { offset: '1', value: null, headers: { ce_type: 'causeway.log.seen' } })).toBeNull();
  });

  it.each([
    ['ce_sequence', '1.5'],
    ['ce_sequence', 'Infinity'],
    ['ce_sequence', '1e30'],
    ['ce_sequence', '7'],
    ['ce_previous', '-1'],
    ['ce_id', randomUUID().toUpperCase()],
    ['ce_type', 'a\u0000b'],
    ['ce_type', 'x'.repeat(201)],
  ])('is null when %s is %j, which no relay of ours writes and no database takes', (name, text) => {
    const whole = delivered(messageOf(rowOf(envelopeFor()), 7));
    expect(saidBy(4, { ...whole, headers: { ...whole.headers, [name]: Buffer.from(text) } })).toBeNull();
  });

  it('keeps an attribute that only a later release knows, and nothing of the data in headers', () => {
    const envelope = { ...envelopeFor({ data: { state: 'MOVED' } }), sampledRate: 3 };
    expect(messageOf(rowOf(envelope), 7).headers).toMatchObject({ ce_sampledrate: '3' });
  });

  it('has no content when its JSON holds what no database keeps', () => {
    const whole = delivered(messageOf(rowOf(envelopeFor()), 7));
    expect(saidBy(4, { ...whole, value: Buffer.from('{"a":"\\u0000"}') })).toMatchObject({ envelope: { data: null } });
  });

  it('is unreadable, not lost, when its value is no JSON', () => {
    const whole = delivered(messageOf(rowOf(envelopeFor()), 7));
    expect(saidBy(4, { ...whole, value: Buffer.from('{"half') })).toMatchObject({ envelope: { data: null } });
  });
});

it('a heartbeat says up to when its partition was seen', () => {
  expect(saidBy(2, delivered(heartbeatOf(2, new Date(at), 44), '7'))).toEqual({ position: 8, seenUntil: new Date(at), sequence: 44 });
});

describe('one send', () => {
  const rowsOf = (sizes: readonly number[], partition: number, from = 1): OutboxRow[] =>
    sizes.map((size, n) => rowOf(envelopeFor({ data: { text: 'x'.repeat(size) } }), { partition, position: from + 3 * n }));

  it('takes of each partition as much as one record batch holds, in order, and leaves the rest for the next', () => {
    const rows = [...rowsOf([200_000, 200_000, 200_000, 10], 1), ...rowsOf([10, 10], 2, 50)];
    const { messages, reached, more } = fitting(rows, new Map([[2, 44]]), 500);
    expect(messages.map(({ partition, headers }) => [partition, headers['ce_previous'], headers['ce_sequence']])).toEqual([
      [1, '0', '1'],
      [1, '1', '4'],
      [2, '44', '50'],
      [2, '50', '53'],
    ]);
    expect([...reached]).toEqual([
      [1, 4],
      [2, 53],
    ]);
    expect([...more]).toEqual([1]);
  });

  it('takes one event at least, however large', () => {
    const { messages, reached } = fitting(rowsOf([800_000, 10], 3), new Map(), 500);
    expect([messages.length, reached.get(3)]).toEqual([1, 1]);
  });

  it('knows that more may wait where as many rows were read as were asked for', () => {
    expect([...fitting([...rowsOf([1, 1], 5), ...rowsOf([1], 6)], new Map(), 2).more]).toEqual([5]);
  });
});

it('what was sent to a partition that did not answer was not sent, though the client says that it was', () => {
  const messages = [heartbeatOf(1, new Date(at), 1), heartbeatOf(3, new Date(at), 1)];
  expect(() => refuseUnanswered(messages, [{ partition: 1 }, { partition: 3 }])).not.toThrow();
  expect(() => refuseUnanswered(messages, [{ partition: 1 }])).toThrow('Kafka did not answer for partition 3');
});
