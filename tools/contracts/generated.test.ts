import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cloudEvent, DOMAINS, envelopeSchema, EVENTS, fitting, type EventContract } from '@causeway/event-contracts';
import Draft07 from 'ajv';
import Draft2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROOT } from '../checks/root';
import { asyncApi } from './asyncapi';
import { filesOf } from './files';
import { headersSchema } from './headers';
import { ENVELOPE, jsonSchema, schemaOf, type Schema } from './schema';

const files = filesOf(EVENTS, '0.1.0');
const read = (name: string): Schema => JSON.parse(files.get(name) ?? 'null') as Schema;

describe('the schema of every event', () => {
  const ajv = addFormats(new Draft2020({ allowUnionTypes: true }));
  const draft07 = addFormats(new Draft07({ allowUnionTypes: true }));
  const contracts = EVENTS.map((contract) => [contract.type, contract] as const);

  it('has a file under its type, and the name that its envelopes give', () => {
    for (const { type } of EVENTS) expect(read(`schemas/${type}.json`)).toMatchObject({ $id: cloudEvent(type).dataschema });
    expect(read('schemas/envelope.json')).toMatchObject({ $id: 'urn:causeway:envelope' });
  });

  it.each(contracts)('%s: takes its example, by the newest draft and by the one that AsyncAPI builds on', (_type, contract) => {
    const { $schema, $id: _, ...rest } = schemaOf(contract);
    expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(ajv.validate(schemaOf(contract), contract.example)).toBe(true);
    expect(draft07.validate(rest, contract.example)).toBe(true);
  });

  it.each(contracts)('%s: asks for what the producer is held to, and passes over what is added later', (_type, contract) => {
    const check = ajv.getSchema(cloudEvent(contract.type).dataschema) ?? ajv.compile(schemaOf(contract));
    expect(check({ ...contract.example, laterAdded: 1 })).toBe(true);
    for (const name of Object.keys(contract.example)) {
      const without = Object.fromEntries(Object.entries(contract.example).filter(([key]) => key !== name));
      expect([name, check(without)]).toEqual([name, contract.data.safeParse(without).success]);
      const wrong = { ...contract.example, [name]: ['not', 'this'] };
      expect([name, check(wrong)]).toEqual([name, contract.data.safeParse(wrong).success]);
    }
  });

  it('says no format that JSON Schema does not know', () => {
    expect(jsonSchema(z.string().startsWith('urn:'))).toMatchObject({ type: 'string', pattern: '^urn:.*' });
    expect(jsonSchema(z.string().startsWith('urn:'))).not.toHaveProperty('format');
  });
});

describe('the AsyncAPI document', () => {
  interface Message {
    readonly payload?: { readonly $ref: string };
    readonly headers: Schema;
    readonly examples: readonly { readonly payload: unknown }[];
  }
  interface Document {
    readonly channels: Readonly<Record<string, { readonly address: string; readonly messages: Readonly<Record<string, Message>> }>>;
    readonly components: { readonly messageTraits: { readonly event: { readonly headers: Schema } } };
  }
  const text = files.get('asyncapi.yaml') ?? '';
  const document = parse(text) as Document;

  it('is one, by the schema that the AsyncAPI initiative publishes for 3.0.0', () => {
    const official = JSON.parse(readFileSync(require.resolve('@asyncapi/specs/schemas/3.0.0-without-$id.json'), 'utf8')) as object;
    const validate = addFormats(new Draft07({ strict: false, allErrors: true })).compile(official);
    expect(validate(document) || validate.errors).toBe(true);
    expect(validate({ ...document, channels: { x: { adress: 'x' } } })).toBe(false);
  });

  it('reads the same by YAML 1.1, where a bare day would be no text', () => {
    expect(parse(text, { version: '1.1' })).toEqual(document);
    expect(document).toEqual(JSON.parse(JSON.stringify(asyncApi(EVENTS, '0.1.0'))));
  });

  it('has a channel for each topic that infra declares', () => {
    const { topics, partitions } = parse(readFileSync(join(ROOT, 'infra/topics.yaml'), 'utf8')) as { topics: string[]; partitions: number };
    const addresses = Object.values(document.channels).map(({ address }) => address);
    expect(addresses).toEqual(DOMAINS.map((domain) => `causeway.${domain}`));
    expect(addresses.map((address, i) => address.endsWith(topics[i] ?? '?'))).toEqual(topics.map(() => true));
    for (const channel of Object.values(document.channels))
      expect(channel).toMatchObject({ bindings: { kafka: { topic: channel.address, partitions } } });
  });

  it('has each event once, in the channel of its domain, with its schema, its example and what its headers must say', () => {
    const told = Object.entries(document.channels).flatMap(([domain, { messages }]) =>
      Object.entries(messages).map(([type, message]) => ({ domain, type, message })),
    );
    const events = told.filter(({ type }) => type !== 'causeway.log.seen');
    expect(events.map(({ type }) => type).sort()).toEqual(EVENTS.map(({ type }) => type).sort());
    const byType = new Map<string, EventContract>(EVENTS.map((contract) => [contract.type, contract]));
    for (const { domain, type, message } of events) {
      expect(byType.get(type)?.domain).toBe(domain);
      expect(files.has(message.payload?.$ref.replace('./', '') ?? '')).toBe(true);
      expect(message.examples).toEqual([{ name: 'example', payload: byType.get(type)?.example }]);
      expect(message.headers.properties).toMatchObject({
        ce_type: { const: type },
        ce_dataschema: { const: `urn:causeway:event:${type}` },
      });
    }
  });

  it('has a header for all of the envelope but its data and its key, in small letters, and tells which are always there', () => {
    const { properties = {}, required = [] } = headersSchema();
    const attributes = Object.keys(envelopeSchema.shape).filter((name) => name !== 'data' && name !== 'key');
    expect(Object.keys(properties).sort()).toEqual(
      ['ce_previous', 'ce_sequence', 'content-type', ...attributes.map((name) => `ce_${name.toLowerCase()}`)].sort(),
    );
    expect(Object.keys(properties).filter((name) => !required.includes(name))).toEqual([
      'ce_dataschema',
      'ce_serviceid',
      'ce_causationid',
      'ce_traceparent',
    ]);
    for (const schema of Object.values(properties)) expect(schema.type).toBe('string');
    expect(document.components.messageTraits.event.headers).toEqual(headersSchema());
  });
});

describe('the schema of the envelope', () => {
  const check = addFormats(new Draft2020({ allowUnionTypes: true })).compile(ENVELOPE);
  const at = '2026-03-02T09:00:00.000Z';
  const id = '018f3c6e-0000-7000-8000-000000000001';
  const [contract] = EVENTS as readonly [EventContract];
  const envelope = {
    ...cloudEvent(contract.type),
    ...{ id, source: contract.domain, type: contract.type, time: at, tenant: id, key: id, serviceId: null },
    ...{ aggregateKind: contract.record, aggregateId: id, aggregateVersion: 1, happenedAt: at, recordedAt: at, receivedAt: at },
    ...{ actor: 'system:linking', correlationId: '', causationId: null, traceparent: null, clock: 'machine' },
    data: fitting(contract, contract.example),
  };

  it('takes what the platform makes, and what it made before it named the schema', () => {
    const { specversion: _, dataschema: __, ...older } = envelope;
    expect([check(envelope), check(older)]).toEqual([true, true]);
  });

  it.each(['id', 'tenant', 'key', 'data', 'clock'])('takes none without its %s', (name) => {
    expect(check({ ...envelope, [name]: undefined })).toBe(false);
  });
});
