import { readByGlass } from '@causeway/subgraph';
import type { Resolvers } from './__generated__/graphql';
import { handoversOfService } from './handovers/repository';
import { peopleOfService } from './people/repository';
import { tables } from './tables';

/** What this domain adds to records that another owns. */
export const contributions: Resolvers = {
  GlassBreak: {
    __resolveReference: ({ id }) => ({ id }),
    readInCareRecords: readByGlass(tables),
  },
  Service: {
    __resolveReference: ({ id }) => ({ id }),
    people: ({ id }, { first, after }, ctx) => ctx.page(peopleOfService, id, { first, after }),
    handovers: ({ id }, { first, after }, ctx) => ctx.page(handoversOfService, id, { first, after }),
  },
};
