import { RECORD_CLASSES, allows, glassOpensClass, reachOf, relationOf, type Caller } from '@causeway/access';
import type { CitedReference, RecordRef, RecordRow } from '@causeway/kernel';
import { knownTo, type KeyQuery } from '@causeway/persistence';
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

/** How `RecordRef.record` answers: the row of a record of this domain, null where the caller may not know of it, another domain's as a key. */
export type Answer = (cited: CitedReference, args: unknown, ctx: GraphContext) => Promise<object | null>;

/**
 * What a citation, or a list of them, is to this caller: those alone that the caller may know of as such, and not only
 * where a record names the caller. That there is another is told to nobody: neither its kind nor its times.
 */
export async function citationsFor(ctx: GraphContext, given: unknown, answer: Answer): Promise<unknown> {
  const value = await given;
  const seen = async (cited: CitedReference): Promise<boolean> => readsKind(ctx.caller, cited.kind) && mayKnowOf(ctx, cited, answer);
  if (!Array.isArray(value)) return value && (await seen(value as CitedReference)) ? value : null;
  const open = await Promise.all(value.map(seen));
  return value.filter((_, i) => open[i]);
}

/** Whether a caller may know of records of a kind as such, and not only where a record names the caller. */
export const readsKind = (caller: Caller, kind: string): boolean => {
  const dataClass = RECORD_CLASSES[kind];
  return (
    dataClass !== undefined &&
    (glassOpensClass(caller, dataClass, 'READ') ||
      caller.grants.some(({ role }) => allows(role, dataClass, 'READ') && relationOf(role, dataClass) !== 'OWN'))
  );
};

/** Whether the very record is within reach: one of this domain by its row, another's by what its owner told of it. */
async function mayKnowOf(ctx: GraphContext, cited: CitedReference, answer: Answer): Promise<boolean> {
  const dataClass = RECORD_CLASSES[cited.kind];
  // A warning is known to whoever may know of what fired it, whatever else they may.
  if (dataClass !== undefined && cited.kind !== 'EarlyWarning' && reachOf(ctx.caller, dataClass).ANY === 'ALL') return true;
  const record = await answer(cited, {}, ctx);
  if (record === null || 'version' in record) return record !== null;
  return ctx.batch(OF_OTHERS, (keys) => knownTo(ctx.session, keys.map(refOf))).load(`${cited.kind}/${cited.id}`);
}

const OF_OTHERS = {};

const refOf = (key: string): RecordRef => {
  const [kind = '', id = ''] = key.split('/');
  return { kind, id };
};
