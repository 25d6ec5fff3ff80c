import type { Decision, RecordRow } from '@causeway/kernel';
import type { Filter, KeyQuery } from '@causeway/persistence';
import type { GraphContext } from './context';

/** An entity that another subgraph owns: its key alone. */
export interface EntityKey {
  readonly id: string;
}

/** The record that a command made or changed, read afresh; null when it was refused, and for whoever is not shown it. */
export async function afterwards<Row extends RecordRow>(
  ctx: GraphContext,
  outcome: Decision<{ readonly id: string }>,
  query: KeyQuery<Row>,
): Promise<Row | null> {
  ctx.forget();
  return outcome.ok && !ctx.unseen ? ctx.one(query, outcome.value.id) : null;
}

/** The record of an answer that marked it as entered in error; null when it was refused. */
export const asRecordInError = <R extends { readonly enteredInErrorAt: string }>(
  outcome: Decision<R>,
): (Omit<R, 'enteredInErrorAt'> & { enteredInErrorAt: Date }) | null =>
  outcome.ok ? { ...outcome.value, enteredInErrorAt: new Date(outcome.value.enteredInErrorAt) } : null;

/** Filters for those arguments that were given. */
export const equals = <Row>(given: Readonly<Record<string, string | null | undefined>>): Filter<Row>[] =>
  Object.entries(given).flatMap(([property, value]) =>
    value ? [{ property: property as keyof Row & string, op: '=' as const, value }] : [],
  );

export const present = <T>(items: readonly (T | null)[]): T[] => items.filter((item) => item !== null);

/** One resolver map of several; features that add fields to the same type are joined. */
export function mergeResolvers(maps: readonly object[]): Record<string, object> {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const map of maps)
    for (const [type, fields] of Object.entries(map as Record<string, object>)) merged[type] = { ...merged[type], ...fields };
  return merged;
}
