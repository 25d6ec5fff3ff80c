/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/**
 * JSON by RFC 8785: no space, names in the order of their UTF-16 units, numbers and texts as ECMAScript writes them. The same value has the same
 * text on every machine, so that it can be hashed. Throws for what the RFC does not allow: a number that is none, and half a character.
 */
export function canonical(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('JSON has no such number');
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) throw new TypeError('a text ends in the midst of a character');
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${canonical(name)}:${canonical(value[name] ?? null)}`).join(',')}}`;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
