import { z } from 'zod';
import type { EventContract } from './contract';

interface Nested {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly valueType?: z.ZodType;
}

const never = z.never();
const closed = new WeakMap<z.ZodType, z.ZodType>();

/**
 * The schema, and no object in it takes a key that it does not declare. Contracts themselves stay open: whoever reads an
 * event passes over what a later release added to it.
 */
function strictly<S extends z.ZodType>(schema: S): S {
  const known = closed.get(schema);
  if (known) return known as S;
  const def = schema._zod.def as unknown as Nested;
  const parts: Record<string, unknown> = {};
  if (def.shape) {
    parts['shape'] = Object.fromEntries(Object.entries(def.shape).map(([name, field]) => [name, strictly(field)]));
    parts['catchall'] = never;
  }
  for (const part of ['element', 'innerType', 'valueType'] as const) if (def[part]) parts[part] = strictly(def[part]);
  const made = Object.keys(parts).length > 0 ? schema.clone({ ...schema._zod.def, ...parts }) : schema;
  closed.set(schema, made);
  return made;
}

/** An event that its producer may not announce: it says where, and never what stood there. */
export class UnfitEvent extends Error {
  override readonly name = 'UnfitEvent';
}

/** The data as the log takes them, defaults filled in. Throws when they lack what the contract declares, or have more, however deep. */
export function fitting<D extends z.ZodObject>(contract: EventContract<D>, data: z.input<D>): z.output<D> {
  const read = strictly(contract.data).safeParse(data);
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ code, path }) => `${['data', ...path].join('.')} ${code}`);
  throw new UnfitEvent(`an event does not fit ${contract.type}: ${faults.join(', ')}`);
}
