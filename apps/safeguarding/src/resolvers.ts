import { mergeResolvers } from '@causeway/subgraph';
import { errorsResolvers } from './errors/resolvers';
import { concernsResolvers } from './concerns/resolvers';
import { oversightResolvers } from './oversight/resolvers';
import { contributions } from './contributions';

/** The resolvers of every feature. */
export const resolvers = mergeResolvers([errorsResolvers, concernsResolvers, oversightResolvers, contributions]);
