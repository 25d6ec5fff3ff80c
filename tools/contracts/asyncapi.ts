import { DOMAINS, PARTITIONS, type Domain, type EventContract } from '@causeway/event-contracts';
import { headersSchema, place } from './headers';

const KAFKA = '0.5.0';

/** The topic of a domain, as it is named unless a deployment sets another prefix. */
export const topicOf = (domain: Domain): string => `causeway.${domain}`;

export const schemaFile = (type: string): string => `schemas/${type}.json`;

const ref = ($ref: string): { readonly $ref: string } => ({ $ref });

/** The AsyncAPI 3 document: a channel for each domain's topic, a message for each event. Its paths are relative to `docs/events`. */
export const asyncApi = (contracts: readonly EventContract[], version: string): object => ({
  asyncapi: '3.0.0',
  info: {
    title: 'Causeway: events',
    version,
    description: [
      'What the domains of Causeway announce. Each event tells ids, codes, days, times and facts of one record: never a name, an NHS number or a text.',
      'Messages are CloudEvents 1.0 in the binary mode of Kafka. Within a version a contract only gains properties that may be absent: pass over',
      'properties and types that you do not know. A message may come twice, with the same `ce_id`.',
    ].join(' '),
  },
  defaultContentType: 'application/json',
  channels: Object.fromEntries(DOMAINS.map((domain) => [domain, channel(domain, contracts)])),
  operations: Object.fromEntries(
    DOMAINS.map((domain) => [
      `${domain}.announce`,
      { action: 'send', channel: ref(`#/channels/${domain}`), summary: `Causeway announces what happened in ${domain}.` },
    ]),
  ),
  components: {
    messageTraits: {
      event: {
        contentType: 'application/json',
        headers: headersSchema(),
        correlationId: { description: 'The request that it came of.', location: '$message.header#/ce_correlationid' },
        bindings: {
          kafka: {
            key: { type: 'string', format: 'uuid', description: 'The service, or the tenant for a record that belongs to no one service.' },
            bindingVersion: KAFKA,
          },
        },
      },
    },
    messages: {
      'causeway.log.seen': {
        name: 'causeway.log.seen',
        title: 'Heartbeat',
        summary:
          'Everything up to a time stands in this partition: an idle source is not a dead one. It has no key and no value, and is no event.',
        headers: {
          type: 'object',
          properties: {
            ce_type: { type: 'string', const: 'causeway.log.seen' },
            ce_time: { type: 'string', format: 'date-time', description: 'The time up to which everything stands here.' },
            ce_sequence: place('The place of the last event before it in its partition, 0 for none.'),
          },
          required: ['ce_type', 'ce_time', 'ce_sequence'],
        },
      },
    },
  },
});

const channel = (domain: Domain, contracts: readonly EventContract[]): object => ({
  address: topicOf(domain),
  title: domain,
  description: `The key decides the partition: murmur2(key) mod ${PARTITIONS}. Within a partition events stand in the order of their commits.`,
  messages: {
    ...Object.fromEntries(contracts.filter((contract) => contract.domain === domain).map((contract) => [contract.type, message(contract)])),
    'causeway.log.seen': ref('#/components/messages/causeway.log.seen'),
  },
  bindings: { kafka: { topic: topicOf(domain), partitions: PARTITIONS, bindingVersion: KAFKA } },
});

const message = ({ type, record, state, description, example }: EventContract): object => ({
  name: type,
  title: type,
  summary: description,
  'x-record': record,
  'x-state': state,
  traits: [ref('#/components/messageTraits/event')],
  headers: {
    type: 'object',
    properties: {
      ce_type: { type: 'string', const: type },
      ce_dataschema: { type: 'string', const: `urn:causeway:event:${type}` },
      ce_aggregatekind: { type: 'string', const: record },
    },
  },
  payload: ref(`./${schemaFile(type)}`),
  examples: [{ name: 'example', payload: example }],
});
