import { citable } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { earlyWarningById } from '../warnings/repository';

export const citationResolvers: Resolvers = citable({
  EarlyWarning: earlyWarningById,
});
