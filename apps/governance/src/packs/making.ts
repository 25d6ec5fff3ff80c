import type { KeyObject } from 'node:crypto';
import { readsEvery, RECORD_CLASSES, rolesOf } from '@causeway/access';
import { PACK_FORMAT, sealed, type EvidencePack } from '@causeway/kernel';
import type { GraphContext } from '@causeway/subgraph';
import { execute, type GraphQLSchema } from 'graphql';
import type { Review } from '../reviews/domain';
import { REVIEW_PACK } from './asking';
import { closedAt, goesOn, plain, recordsOf, withheldOf, type Fields, type Path } from './domain';

/** What packs are made with: the graph that is asked, and the key that signs them. */
export interface PackMaker {
  readonly schema: GraphQLSchema;
  readonly key: KeyObject;
}

const CITABLE = [...new Set(Object.values(RECORD_CLASSES))];

/** The pack of a review for whoever asks; null where one of its lists is too long to stand in it whole. */
export async function packOf(ctx: GraphContext, { schema, key }: PackMaker, review: Review): Promise<EvidencePack | null> {
  const id = ctx.ids.encode(review.id);
  const answer = await execute({ schema, document: REVIEW_PACK, variableValues: { id }, contextValue: ctx });
  const errors = answer.errors ?? [];
  const fault = errors.find(({ extensions }) => extensions['code'] !== 'FORBIDDEN');
  if (fault) throw fault.originalError ?? fault;
  // As it is read back: days and instants are texts.
  const data = JSON.parse(JSON.stringify(answer.data)) as Fields;
  if (goesOn(data)) return null;
  const closed = errors.map(({ path }): Path => path ?? []);
  const { review: open } = plain(data, closedAt(closed)) as { readonly review: Fields };
  return sealed(
    {
      format: PACK_FORMAT,
      about: { type: 'Review', id },
      madeAt: ctx.clock.now().toISOString(),
      readAs: { roles: [...rolesOf(ctx.caller)].sort(), purpose: ctx.caller.purpose },
      withheld: withheldOf(closed, open),
      mayLackRecords: !readsEvery(ctx.caller, review.serviceId, CITABLE),
    },
    recordsOf(open),
    key,
  );
}
