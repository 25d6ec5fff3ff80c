import { RECORD_CLASSES, allows, relationOf, type Caller } from '@causeway/access';
import type { CitedReference, RecordRef, RecordRow } from '@causeway/kernel';
import type { KeyQuery } from '@causeway/persistence';
import type { GraphContext } from './context';

/** How citations are answered: the records of this domain here, another's as a key, for its owner to answer. */
export function citable(own: Readonly<Record<string, Pick<KeyQuery<RecordRow>, 'dataClass'>>>) {
  return {
    RecordRef: {
      record: async (cited: CitedReference, _args: unknown, ctx: GraphContext) => {
        const query = own[cited.kind] as KeyQuery<RecordRow> | undefined;
        if (!query) return { __typename: cited.kind, id: cited.id } as never;
        const row = await ctx.one(query, cited.id);
        return row && ({ ...row, __typename: cited.kind } as never);
      },
    },
    CitableRecord: { __resolveType: (record: object) => (record as { __typename?: string }).__typename as never },
  };
}

/**
 * What a citation, or a list of them, is to this caller: those alone whose kind the caller knows of as such, and not only
 * where a record names the caller. That there is another is told to nobody.
 */
export function citationsFor(caller: Caller, value: unknown): unknown {
  if (value instanceof Promise) return value.then((cited) => citationsFor(caller, cited));
  if (Array.isArray(value)) return value.filter((cited: RecordRef) => mayKnowOf(caller, cited.kind));
  return value && mayKnowOf(caller, (value as RecordRef).kind) ? value : null;
}

const mayKnowOf = (caller: Caller, kind: string): boolean => {
  const dataClass = RECORD_CLASSES[kind];
  return (
    dataClass !== undefined && caller.grants.some(({ role }) => allows(role, dataClass, 'READ') && relationOf(role, dataClass) !== 'OWN')
  );
};
