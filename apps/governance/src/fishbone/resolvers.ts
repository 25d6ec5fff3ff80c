import type { Resolvers } from '../__generated__/graphql';
import { standingFactorsOfCause, standingWhysOfCause } from '../account/repository';
import { kindOpen } from '../causes/open';
import { allCausesOfReview } from '../causes/repository';
import { fishboneOf, type Placed } from './bones';

const shown = ({ cause, byKind, factors, whys }: Placed) => ({ cause, byKind, factors: [...factors], whySteps: [...whys] });

export const fishboneResolvers: Resolvers = {
  Review: {
    fishbone: async (review, { framework }, ctx) => {
      const causes = await ctx.many(allCausesOfReview, review.id);
      const explained = await Promise.all(
        causes.map(async (cause) => ({
          cause,
          kindOpen: await kindOpen(ctx, cause),
          factors: await ctx.many(standingFactorsOfCause, cause.id),
          whys: await ctx.many(standingWhysOfCause, cause.id),
        })),
      );
      const { bones, unplaced } = fishboneOf(explained, framework);
      return {
        framework,
        problem: review.visibleProblem,
        bones: bones.map(({ elementCode, causes: placed }) => ({ elementCode, causes: placed.map(shown) })),
        unplaced: unplaced.map(shown),
      };
    },
  },
};
