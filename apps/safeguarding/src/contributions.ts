import type { Resolvers } from './__generated__/graphql';
import { concernsOfPerson, indicatorsOfPerson } from './concerns/repository';
import { dailyScreeningsOfService } from './oversight/repository';

/** What this subgraph adds to entities that another owns. */
export const contributions: Resolvers = {
  Person: {
    __resolveReference: ({ id }) => ({ id }),
    indicators: ({ id }, { first, after }, ctx) => ctx.page(indicatorsOfPerson, id, { first, after }),
    concerns: ({ id }, { first, after }, ctx) => ctx.page(concernsOfPerson, id, { first, after }),
  },
  Service: {
    __resolveReference: ({ id }) => ({ id }),
    dailyScreenings: ({ id }, { first, after }, ctx) => ctx.page(dailyScreeningsOfService, id, { first, after }),
  },
};
