import type { ApolloServerPlugin } from '@apollo/server';
import { glassFor, type Caller, type GlassShut } from '@causeway/access';
import { isUuid } from '@causeway/kernel';
import { findGlass, glassReadings, type AuditWriter, type Database, type GlassReading } from '@causeway/persistence';
import { GraphQLError } from 'graphql';
import type { GraphContext } from './context';

/** The header that names the broken glass by which a caller reads. */
export const GLASS_HEADER = 'x-break-glass';

/** The caller with what the glass that they sent opens, or why it opens nothing. */
export interface UnderGlass {
  readonly caller: Caller;
  readonly shut: GlassShut | null;
}

/**
 * Looks up the glass that a query was sent with, and judges it by the machine's clock, anew for each. One that opens nothing leaves a line
 * of the trail: whoever tries another's glass is seen.
 */
export async function underGlass(
  { db, audit }: { readonly db: Database; readonly audit: AuditWriter },
  caller: Caller,
  { name, hash, traceId }: { readonly name: string; readonly hash?: string; readonly traceId: string },
  sent: string,
): Promise<UnderGlass> {
  const glassId = isUuid(sent) ? sent.toLowerCase() : null;
  const glass = glassFor(glassId === null ? null : await findGlass(db, caller, glassId), caller, new Date());
  if (typeof glass !== 'string') return { caller: { ...caller, glass }, shut: null };
  await audit.write({
    caller,
    operation: name,
    ...(hash ? { operationHash: hash } : {}),
    kind: 'REFUSED',
    entityIds: [],
    personIds: [],
    outcome: 'REFUSED',
    reasonCodes: [`GLASS_${glass}`, ...(glassId ? [glassId] : [])],
    traceId,
  });
  return { caller, shut: glass };
}

const WORDS: Readonly<Record<GlassShut, string>> = {
  UNKNOWN: 'The glass that this was sent with is none that you broke: what you see is what your own roles open.',
  EXPIRED: 'The glass that this was sent with has shut by itself: what you see is what your own roles open.',
  ENDED: 'The glass that this was sent with was ended: what you see is what your own roles open.',
};

/** Says in the answer that a glass opened nothing: in an emergency nobody is to take an empty list for all that there is. */
export const sayGlassIsShut: ApolloServerPlugin<GraphContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue: { glassShut } }) => {
      if (!glassShut || response.body.kind !== 'single') return;
      const said = new GraphQLError(WORDS[glassShut], { extensions: { code: 'GLASS_SHUT', reason: glassShut } });
      const { singleResult } = response.body;
      singleResult.errors = [...(singleResult.errors ?? []), said.toJSON()];
    },
  }),
};

/** Resolves what was read here by a broken glass: this domain's part of its report. */
export function readByGlass(tables: Parameters<typeof glassReadings>[2]) {
  const owner = {};
  return ({ id }: { readonly id: string }, _args: unknown, ctx: GraphContext): Promise<GlassReading | null> =>
    ctx.batch(owner, (ids) => glassReadings(ctx.session, ids, tables)).load(id);
}
