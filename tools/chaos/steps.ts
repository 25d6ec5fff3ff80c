import { cloudEvent, partitionOf, personRegisteredV1 } from '@causeway/event-contracts';
import type { Random } from './random';

/** What one command does: versions of records that it announces, poison that it plants, and whether it is rolled back. */
export interface Step {
  readonly tenantId: string;
  readonly key: string;
  readonly records: readonly {
    readonly aggregateId: string;
    readonly serviceId: string;
    readonly from: number;
    readonly to: number;
    readonly state: string;
  }[];
  readonly poison: readonly { readonly eventId: string; readonly code: string; readonly partition: number; readonly envelope: object }[];
  readonly fails: boolean;
}

/** The records of which a lane announces versions; each moves on when it is used. */
export interface Keys {
  readonly tenantId: string;
  readonly records: { readonly aggregateId: string; readonly serviceId: string; version: number }[];
}

const KEYS = 8;
const TENANTS = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];

export const keysOf = (random: Random): Keys => ({
  tenantId: random.pick(TENANTS),
  records: Array.from({ length: KEYS }, () => ({ aggregateId: random.uuid(), serviceId: random.uuid(), version: 0 })),
});

/** Mostly one event; sometimes several of a record, or of several records; sometimes nothing, since it is rolled back. */
export function everyday(keys: Keys, random: Random): Step {
  const kind = random.below(10);
  if (kind === 0) return rolledBack(keys.tenantId, random);
  const chosen = kind === 1 ? random.shuffled(keys.records).slice(0, 3) : [random.pick(keys.records)];
  const each = kind <= 3 ? 1 + random.below(6) : 1;
  const records = chosen.map((record) => {
    const from = record.version + 1;
    record.version += each;
    return { aggregateId: record.aggregateId, serviceId: record.serviceId, from, to: record.version, state: 'MADE' };
  });
  return { tenantId: keys.tenantId, key: random.uuid(), records, poison: [], fails: false };
}

/** So many times the everyday rate: 2,000 events of four records, a hundred in a commit. */
export function burst(random: Random): Step[] {
  const keys = keysOf(random);
  return Array.from({ length: 20 }, (_, n) => {
    const record = keys.records[n % 4] ?? random.pick(keys.records);
    const from = record.version + 1;
    record.version += 100;
    const { aggregateId, serviceId, version } = record;
    return {
      tenantId: keys.tenantId,
      key: random.uuid(),
      records: [{ aggregateId, serviceId, from, to: version, state: 'MADE' }],
      poison: [],
      fails: false,
    };
  });
}

export const rollbacks = (random: Random): Step[] => Array.from({ length: 10 }, () => rolledBack(random.pick(TENANTS), random));

const rolledBack = (tenantId: string, random: Random): Step => ({
  tenantId,
  key: random.uuid(),
  records: [{ aggregateId: random.uuid(), serviceId: random.uuid(), from: 1, to: 1 + random.below(5), state: 'MADE' }],
  poison: [],
  fails: true,
});

/** What a consumer sets aside, one of each kind and among sound events, and what it refuses once or twice and then takes. */
export function poisonOfEachKind(random: Random): Step[] {
  const keys = keysOf(random);
  const { type } = personRegisteredV1;
  const bad = (code: string, change: object): Step['poison'][number] => {
    const [eventId, key] = [random.uuid(), random.pick(keys.records).serviceId];
    return {
      eventId,
      code,
      partition: partitionOf(key),
      envelope: { ...anEnvelope(eventId, keys.tenantId, key, random.uuid()), ...change },
    };
  };
  const kinds = [
    bad('SCHEMA', { data: { state: 7 } }),
    bad('SCHEMA', { data: null }),
    bad('SCHEMA', { data: { large: 'x'.repeat(1_200_000) } }),
    bad('SCHEMA', { specversion: '9', aggregateVersion: 'none' }),
    bad('UNKNOWN_TYPE', { type: type.replace(/v1$/, 'v99') }),
    bad('UNKNOWN_TYPE', { type: 'care-records.nothing.known.v1' }),
    bad('Error', { data: { state: 'REFUSED_999999', stateSince: '2026-03-02' } }),
  ];
  const planted = random.shuffled(kinds).map((one): Step => {
    const beside = everyday(keys, random);
    return { ...beside, poison: beside.fails ? [] : [one], ...(beside.fails ? { records: [], poison: [one], fails: false } : {}) };
  });
  const recovering = ['REFUSED_1', 'REFUSED_2'].map((state): Step => {
    const record = { aggregateId: random.uuid(), serviceId: random.uuid(), from: 1, to: 1, state };
    return { tenantId: keys.tenantId, key: random.uuid(), records: [record], poison: [], fails: false };
  });
  return [...planted, ...recovering];
}

const anEnvelope = (id: string, tenant: string, key: string, aggregateId: string) => {
  const [at, { type }] = ['2026-03-02T09:00:00.000Z', personRegisteredV1];
  return {
    ...cloudEvent(type),
    ...{
      id,
      source: 'care-records',
      type,
      time: at,
      tenant,
      key,
      serviceId: key,
      aggregateKind: 'Person',
      aggregateId,
      aggregateVersion: 1,
    },
    ...{ happenedAt: at, recordedAt: at, receivedAt: at, actor: 'chaos', correlationId: 'chaos', causationId: null, traceparent: null },
    ...{ clock: 'machine', data: { state: 'MADE', stateSince: '2026-03-02' } },
  };
};
