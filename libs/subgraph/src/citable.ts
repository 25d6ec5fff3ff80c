import { RECORD_CLASSES, allows, relationOf, type Caller } from '@causeway/access';
import type { CitedReference, RecordRow } from '@causeway/kernel';
import type { KeyQuery } from '@causeway/persistence';
import type { GraphContext } from './context';

/** How citations are answered: the records of this domain here, another's as a key, for its owner to answer. */
export function citable(own: Readonly<Record<string, Pick<KeyQuery<RecordRow>, 'dataClass'>>>) {
  const time = (property: 'happenedAt' | 'recordedAt') => (cited: CitedReference, _args: unknown, ctx: GraphContext) =>
    mayKnowOf(ctx.caller, cited.kind) ? cited[property] : null;
  return {
    RecordRef: {
      record: async (cited: CitedReference, _args: unknown, ctx: GraphContext) => {
        const query = own[cited.kind] as KeyQuery<RecordRow> | undefined;
        if (!query) return { __typename: cited.kind, id: cited.id } as never;
        const row = await ctx.one(query, cited.id);
        return row && ({ ...row, __typename: cited.kind } as never);
      },
      happenedAt: time('happenedAt'),
      recordedAt: time('recordedAt'),
    },
    CitableRecord: { __resolveType: (record: object) => (record as { __typename?: string }).__typename as never },
  };
}

/** Whether the caller knows of records of a kind as such, and not only of those that name the caller. */
const mayKnowOf = (caller: Caller, kind: string): boolean => {
  const dataClass = RECORD_CLASSES[kind];
  return (
    dataClass !== undefined && caller.grants.some(({ role }) => allows(role, dataClass, 'READ') && relationOf(role, dataClass) !== 'OWN')
  );
};
