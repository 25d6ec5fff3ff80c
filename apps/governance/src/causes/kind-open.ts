import { maySee } from '@causeway/access';
import type { GraphContext } from '@causeway/subgraph';
import { reviewById } from '../reviews/repository';
import type { Cause } from './domain';

/** Whether a conclusion stands on the cause: until then its kind is a suspicion, that a worker erred too, and is for those inside alone (R96). */
const concludedOn = async (ctx: GraphContext, { reviewId, enteredInErrorAt }: Cause): Promise<boolean> =>
  !enteredInErrorAt && Boolean((await ctx.one(reviewById, reviewId))?.concludedAt);

/** Whether a reader may know the kind of a cause. */
export const kindOpen = async (ctx: GraphContext, row: Cause): Promise<boolean> =>
  maySee(ctx.caller, 'REVIEW_TEXT', row.serviceId) || concludedOn(ctx, row);
