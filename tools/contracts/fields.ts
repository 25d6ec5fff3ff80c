import { apartFromNull, type Schema } from './schema';

/** A line of the table of an event's fields. */
export interface Field {
  /** `evidence[].kind` is the kind of each of the evidence; `seenUntil{}` what stands under each key. */
  readonly path: string;
  readonly kind: string;
  readonly nullable: boolean;
  readonly optional: boolean;
  readonly description: string | null;
}

/** The fields of a schema, those of its parts after each. */
export const fieldsOf = ({ properties = {}, required = [] }: Schema, above = ''): Field[] =>
  Object.entries(properties).flatMap(([name, property]) => {
    const path = `${above}${name}`;
    const { schema, nullable } = apartFromNull(property);
    const optional = !required.includes(name);
    return [{ path, kind: kindOf(schema), nullable, optional, description: schema.description ?? null }, ...partsOf(schema, path)];
  });

function partsOf(schema: Schema, path: string): Field[] {
  if (schema.items) return partsOf(apartFromNull(schema.items).schema, `${path}[]`);
  if (typeof schema.additionalProperties === 'object') return partsOf(apartFromNull(schema.additionalProperties).schema, `${path}{}`);
  return fieldsOf(schema, `${path}.`);
}

const FORMATS: Readonly<Record<string, string>> = { uuid: 'id (UUID)', date: 'day (YYYY-MM-DD)', 'date-time': 'instant (ISO 8601, UTC)' };
const TYPES: Readonly<Record<string, string>> = {
  boolean: 'yes or no',
  integer: 'whole number',
  number: 'number',
  string: 'text',
  object: 'its parts',
};

function kindOf(schema: Schema): string {
  if (schema.enum) return `one of ${schema.enum.join(', ')}`;
  if ('const' in schema) return `always ${String(schema.const)}`;
  if (schema.items) return `list of ${ofMany(schema.items)}`;
  if (typeof schema.additionalProperties === 'object') {
    const { properties, type } = schema.additionalProperties;
    if (!type && !schema.additionalProperties.anyOf) return 'any keys and values';
    return properties
      ? 'by key, the parts'
      : `by ${schema.propertyNames ? kindOf(schema.propertyNames) : 'key'}, ${ofMany(schema.additionalProperties)}`;
  }
  return `${FORMATS[schema.format ?? ''] ?? schema.title ?? TYPES[String(schema.type)] ?? String(schema.type)}${bounds(schema)}`;
}

function ofMany(one: Schema): string {
  const { schema, nullable } = apartFromNull(one);
  return `${schema.properties ? 'parts' : kindOf(schema)}${nullable ? ' or null' : ''}`;
}

/** Bounds that the contract sets; those of a number that JavaScript keeps exactly are no bounds of the contract. */
function bounds({ minimum, maximum }: Schema): string {
  const least = typeof minimum === 'number' && minimum > Number.MIN_SAFE_INTEGER ? minimum : null;
  const most = typeof maximum === 'number' && maximum < Number.MAX_SAFE_INTEGER ? maximum : null;
  if (least !== null && most !== null) return `, ${least} to ${most}`;
  if (least !== null) return `, at least ${least}`;
  return most === null ? '' : `, at most ${most}`;
}
