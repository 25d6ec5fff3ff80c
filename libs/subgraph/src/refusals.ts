import type { Decision, Refusal } from '@causeway/kernel';
import { Kind, parse } from 'graphql';
import { readSdl } from './sdl';

export interface SpokenRefusal<C extends string> {
  readonly code: C;
  readonly message: string;
  readonly field: string | null;
  readonly rule: string | null;
}

/**
 * What each refusal of a subgraph means and what to do: the descriptions of `RefusalCode` in its SDL, so that an answer and
 * the schema say the same. Throws for a code that the SDL does not describe.
 */
export function refusalWords<C extends string>(schemaFolder: string): Readonly<Record<C, string>> {
  const codes = parse(readSdl(schemaFolder)).definitions.flatMap((definition) =>
    (definition.kind === Kind.ENUM_TYPE_DEFINITION || definition.kind === Kind.ENUM_TYPE_EXTENSION) &&
    definition.name.value === 'RefusalCode'
      ? (definition.values ?? [])
      : [],
  );
  return Object.fromEntries(
    codes.map(({ name, description }) => {
      if (!description) throw new Error(`RefusalCode.${name.value} has no description`);
      return [name.value, description.value];
    }),
  ) as Record<C, string>;
}

/** Makes an app's `refusalsOf`: what the answer says of each refusal, in words. */
export const refusalsWith =
  <C extends string>(words: Readonly<Record<C, string>>) =>
  (outcome: Decision<unknown, C>): SpokenRefusal<C>[] =>
    outcome.ok
      ? []
      : outcome.error.map((refusal: Refusal<C>) => ({
          code: refusal.code,
          message: words[refusal.code],
          field: refusal.field ?? null,
          rule: refusal.rule ?? null,
        }));
