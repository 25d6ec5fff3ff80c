import type { Json } from '@causeway/kernel';

/** A part of what the graph answered. */
export type Fields = { readonly [name: string]: Json };
/** Where in an answer a field stands. */
export type Path = readonly (string | number)[];

export const isFields = (value: Json | undefined): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
export const listOf = (value: Json | undefined): readonly Fields[] =>
  Array.isArray(value) ? (value as readonly Json[]).filter(isFields) : [];
export const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
export const idOf = (value: Json | undefined): string => (isFields(value) ? textOf(value['id']) : '');
export const without = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

/**
 * An answer with its pages as lists, without what was entered in error, and without the fields that are closed to its reader: what is null is
 * nothing, and not a secret.
 */
export function plain(value: Json, closed: ReadonlySet<string>, at = ''): Json {
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map((item, i) => plain(item, closed, `${at}/${i}`));
    return items
      .filter((item) => !isFields(item) || !item['enteredInErrorAt'])
      .map((item) => (isFields(item) ? without(item, ['enteredInErrorAt']) : item));
  }
  if (!isFields(value)) return value;
  const open = Object.entries(value).filter(([name]) => !closed.has(`${at}/${name}`));
  const { edges, ...fields } = Object.fromEntries(
    open.map(([name, of]) => [name, name === 'edges' ? of : plain(of, closed, `${at}/${name}`)]),
  );
  if (edges === undefined) return fields;
  const nodes = listOf(edges).map(({ node }, i) => plain(node ?? null, closed, `${at}/edges/${i}/node`));
  return plain(nodes, new Set());
}

export const closedAt = (paths: readonly Path[]): ReadonlySet<string> => new Set(paths.map((path) => `/${path.join('/')}`));

/** Whether a list of an answer goes on beyond what was asked for. */
export const goesOn = (value: Json): boolean =>
  Array.isArray(value)
    ? (value as readonly Json[]).some(goesOn)
    : isFields(value) && (value['hasNextPage'] === true || Object.values(value).some(goesOn));

/** In their order; what is none of them comes last. */
export const inOrderOf = (order: readonly string[], name: string, rows: readonly Fields[]): Fields[] => {
  const place = (row: Fields): number => (order.includes(textOf(row[name])) ? order.indexOf(textOf(row[name])) : order.length);
  return [...rows].sort((one, other) => place(one) - place(other));
};
