import { envelopeSchema } from '@causeway/event-contracts';
import { apartFromNull, jsonSchema, type Schema } from './schema';

/** The data are the message's value and the key is its key; everything else of the envelope is a header. */
const NO_HEADERS = ['data', 'key'];

/** CloudEvents allows small letters and digits in the name of an attribute, and Kafka's binary mode puts `ce_` before it. */
const headerOf = (attribute: string): string => `ce_${attribute.toLowerCase()}`;

/** A header is a text: a number is written in digits. One that would be null is left out. */
function textOf(schema: Schema): Schema {
  if (schema.type !== 'integer') return schema;
  return { type: 'string', pattern: '^[0-9]+$', ...(schema.description ? { description: schema.description } : {}) };
}

/** A place in a domain's outbox. */
export const place = (description: string): Schema => ({ type: 'string', pattern: '^[0-9]+$', description });

const CONTENT_TYPE = 'content-type';

/** The headers of an event in CloudEvents' binary mode for Kafka. */
export function headersSchema(): Schema {
  const envelope = jsonSchema(envelopeSchema, 'output');
  const attributes = Object.entries(envelope.properties ?? {}).filter(([name]) => !NO_HEADERS.includes(name));
  const always = attributes.filter(([name, schema]) => envelope.required?.includes(name) && !apartFromNull(schema).nullable);
  return {
    type: 'object',
    properties: {
      [CONTENT_TYPE]: { type: 'string', const: 'application/json' },
      ...Object.fromEntries(attributes.map(([name, schema]) => [headerOf(name), textOf(apartFromNull(schema).schema)])),
      ce_sequence: place("The event's place in its domain's outbox: ascends within a partition, with gaps."),
      ce_previous: place(
        'The place of the event before it in its partition, 0 for the first: where that was not read, the topic has lost something.',
      ),
    },
    required: [CONTENT_TYPE, ...always.map(([name]) => headerOf(name)), 'ce_sequence', 'ce_previous'],
  };
}
