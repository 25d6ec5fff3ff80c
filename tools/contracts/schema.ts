import { envelopeSchema, type EventContract } from '@causeway/event-contracts';
import { z } from 'zod';

/** A JSON Schema, as far as contracts use it. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly [keyword: string]: unknown;
}

/** What zod calls a format and JSON Schema does not know: its pattern says the same. */
const ZODS_OWN = ['starts_with', 'regex'];

/**
 * What a reader may rely on. An object stays open to keys that it does not declare, so that whoever reads by this schema
 * reads what a later release adds; a producer is held to it closed (`fitting`).
 */
export const jsonSchema = (schema: z.ZodType, io: 'input' | 'output' = 'input'): Schema =>
  z.toJSONSchema(schema, {
    io,
    override: ({ jsonSchema: made }) => {
      if (ZODS_OWN.includes(made.format ?? '')) delete made.format;
    },
  }) as Schema;

const named = (name: string, title: string, description: string, { $schema, ...schema }: Schema): Schema => ({
  $schema,
  $id: name,
  title,
  description,
  ...schema,
});

/** The schema of an event's data, under the name that its envelope gives as `dataschema`. */
export const schemaOf = ({ type, description, data, example }: EventContract): Schema => ({
  ...named(`urn:causeway:event:${type}`, type, description, jsonSchema(data)),
  examples: [example],
});

export const ENVELOPE: Schema = named(
  'urn:causeway:envelope',
  'envelope',
  'A CloudEvents 1.0 event as the log keeps it. All times are ISO 8601 instants in UTC.',
  jsonSchema(envelopeSchema),
);

/** The schema without null, and whether null is allowed. */
export function apartFromNull(schema: Schema): { readonly schema: Schema; readonly nullable: boolean } {
  const { type, anyOf, ...rest } = schema;
  if (Array.isArray(type) && type.includes('null')) {
    const others = (type as readonly string[]).filter((one) => one !== 'null');
    return { schema: { ...rest, type: others.length === 1 ? (others[0] ?? '') : others }, nullable: true };
  }
  const others = anyOf?.filter((one) => one.type !== 'null');
  if (!others || others.length === anyOf?.length) return { schema, nullable: false };
  return { schema: others.length === 1 ? { ...others[0], ...rest } : { ...rest, anyOf: others }, nullable: true };
}
