import type { CitedRecord } from '@causeway/kernel';
import type { GraphContext } from '@causeway/subgraph';
import { listUntold } from './repository';

/** The records that a review was opened on, that stand, and whose reporter was told nothing. */
export const untoldOf = (ctx: GraphContext, reviewId: string): Promise<CitedRecord[]> =>
  ctx.batch<CitedRecord[]>(listUntold, (ids) => listUntold(ctx.session, ids)).load(reviewId);
