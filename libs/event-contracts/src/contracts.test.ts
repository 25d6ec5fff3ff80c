import type { z } from 'zod';
import { code } from './code';
import * as exported from './index';
import {
  cloudEvent,
  defineEvent,
  envelopeSchema,
  EVENTS,
  fitting,
  murmur2,
  PARTITIONS,
  partitionOf,
  personRegisteredV1,
  UnfitEvent,
} from './index';

const contracts = EVENTS.map((contract) => [contract.type, contract] as const);

interface Def {
  readonly type: string;
  readonly format?: string;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
}

/** The places of a schema that could hold a name or a sentence, or anything at all. */
function loose(schema: z.ZodType, at: string): string[] {
  const def = schema._zod.def as unknown as Def;
  if (schema === (code as z.ZodType)) return [];
  switch (def.type) {
    case 'boolean':
    case 'number':
    case 'int':
    case 'enum':
    case 'literal':
      return [];
    case 'string':
      return ['uuid', 'date', 'datetime'].includes(def.format ?? '') ? [] : [at];
    case 'array':
      return def.element ? loose(def.element, `${at}[]`) : [at];
    case 'nullable':
    case 'optional':
    case 'default':
      return def.innerType ? loose(def.innerType, at) : [at];
    case 'record':
      return def.keyType && def.valueType ? [...loose(def.keyType, `${at}<key>`), ...loose(def.valueType, `${at}<value>`)] : [at];
    case 'object':
      return Object.entries(def.shape ?? {}).flatMap(([name, value]) => [
        ...(/(name|surname|text|narrative|wording|comment|description|address|email|phone|postcode|nhsNumber|dateOfBirth)$/i.test(name)
          ? [`${at}.${name}: by its name`]
          : []),
        ...loose(value, `${at}.${name}`),
      ]);
    default:
      return [at];
  }
}

describe('every event', () => {
  it.each(contracts)('%s: its example fits its schema, and nothing more does', (_type, contract) => {
    expect(fitting(contract, contract.example)).toEqual(contract.example);
    expect(() => fitting(contract, { ...contract.example, name: 'Ada' })).toThrow(UnfitEvent);
  });

  it.each(contracts)('%s: its data are ids, codes, days, times, numbers and yes or no, and no text', (_type, contract) => {
    expect(loose(contract.data, 'data')).toEqual([]);
  });

  it.each(contracts)('%s: is named after its domain, a thing and what happened to it', (type, contract) => {
    const [, domain = '', thing = '', happened = ''] = /^([a-z-]+)\.([a-z-]+)\.([a-z-]+)\.v[1-9]\d*$/.exec(type) ?? [];
    expect(domain).toBe(contract.domain);
    expect(thing).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(contract.record).toMatch(/^[A-Z][A-Za-z]+$/);
    expect(happened).toMatch(
      /(ed|en|made|done|drawn|held|sent|set|told|known|begun|met|put|left|given|taken|laid|found|read|entered-in-error)$/,
    );
    expect(contract.description).toMatch(/^\S.+\.$/);
  });

  it('is declared once', () => {
    expect(new Set(EVENTS.map((contract) => contract.type)).size).toBe(EVENTS.length);
  });

  it('that a module declares is in the list that consumers read by', () => {
    const declared = Object.values(exported as Record<string, unknown>).filter(
      (value) => (value as { domain?: unknown } | null)?.domain !== undefined,
    );
    expect(declared.length).toBeGreaterThan(50);
    for (const contract of declared) expect(EVENTS).toContain(contract);
  });
});

describe('a code', () => {
  it.each(['FALL', 'RECEIVING_CARE', 'england-and-wales/2026-11', '1-101602461', 'application/pdf', 'N'])('may be %s', (value) => {
    expect(code.safeParse(value).success).toBe(true);
  });

  it.each(['', 'Ada Lovelace', 'fell in the kitchen', 'two\nlines', '9434765919', 'A'.repeat(101)])('is never %j', (value) => {
    expect(code.safeParse(value).success).toBe(false);
  });
});

describe('declaring an event', () => {
  const { domain: _, ...contract } = personRegisteredV1;

  it.each([
    'care-records.person.registered',
    'care-records.person.registered.v0',
    'care-records.person.v1',
    'billing.person.registered.v1',
    'care-records.Person.registered.v1',
    'care-records.person.registered.again.v1',
  ])('fails at once when it is named %s', (type) => {
    expect(() => defineEvent({ ...contract, type })).toThrow('is not <domain>.<thing>.<past participle>.v<n>');
  });

  it('fails at once when its example does not fit', () => {
    expect(() => defineEvent({ ...contract, example: { ...contract.example, stateSince: 'today' } })).toThrow();
  });
});

describe('the envelope', () => {
  const envelope: Record<string, unknown> = {
    id: '018f3c6e-0000-7000-8000-000000000001',
    source: 'care-records',
    type: personRegisteredV1.type,
    time: '2026-03-02T09:00:00.000Z',
    tenant: '018f3c6e-0000-7000-8000-000000000002',
    key: '018f3c6e-0000-7000-8000-000000000003',
    serviceId: null,
    aggregateKind: 'Person',
    aggregateId: '018f3c6e-0000-7000-8000-000000000004',
    aggregateVersion: 1,
    happenedAt: '2026-03-02T09:00:00.000Z',
    recordedAt: '2026-03-02T09:00:00.000Z',
    receivedAt: '2026-03-02T09:00:00.000Z',
    actor: 'system:linking',
    correlationId: '',
    causationId: null,
    traceparent: null,
    clock: 'machine',
    data: personRegisteredV1.example,
  };

  const made = { ...cloudEvent(personRegisteredV1.type), ...envelope };

  it('is read when it is whole, and says which CloudEvents and which schema it keeps to', () => {
    expect(envelopeSchema.parse(made)).toEqual(made);
    expect(made).toMatchObject({ specversion: '1.0', dataschema: 'urn:causeway:event:care-records.person.registered.v1' });
  });

  it('is read from a log that was written before it said so', () => {
    expect(envelopeSchema.parse(envelope)).toEqual({ ...envelope, specversion: '1.0' });
  });

  it.each(Object.keys(envelope))('is not read without its %s', (field) => {
    expect(envelopeSchema.safeParse({ ...envelope, [field]: undefined }).success).toBe(false);
  });

  it.each([
    ['specversion', '0.3'],
    ['dataschema', ''],
    ['source', 'billing'],
    ['tenant', 'group-1'],
    ['happenedAt', '2026-03-02T09:00:00+01:00'],
    ['happenedAt', '2026-03-02'],
    ['aggregateVersion', -1],
    ['aggregateVersion', 1.5],
    ['clock', 'theirs'],
  ])('is not read when its %s is %j', (field, value) => {
    expect(envelopeSchema.safeParse({ ...envelope, [field]: value }).success).toBe(false);
  });
});

describe('partitions', () => {
  it('hash keys as Kafka’s own client does', () => {
    // org.apache.kafka.common.utils.UtilsTest.testMurmur2
    const keys = [
      '21',
      'foobar',
      'a-little-bit-long-string',
      'a-little-bit-longer-string',
      'lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8',
      'abc',
    ];
    expect(keys.map((key) => murmur2(Buffer.from(key)))).toEqual([-973932308, -790332482, -985981536, -1486304829, -58897971, 479470107]);
    expect(murmur2(Buffer.from([0x61, 0x62, 0x63]))).toBe(479470107);
  });

  it('take the hash without its sign, so that a negative one has a partition too', () => {
    expect(partitionOf('foobar', 12)).toBe((-790332482 & 0x7fffffff) % 12);
    expect(partitionOf('21', 12)).toBe((-973932308 & 0x7fffffff) % 12);
  });

  it('are all used, and evenly, by the keys of services', () => {
    const counts = new Array<number>(PARTITIONS).fill(0);
    for (let n = 0; n < 12_000; n += 1) {
      const partition = partitionOf(`018f3c6e-0000-7000-8000-${n.toString(16).padStart(12, '0')}`);
      counts[partition] = (counts[partition] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(850);
    expect(Math.max(...counts)).toBeLessThan(1150);
  });
});
