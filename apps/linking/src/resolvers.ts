import { mergeResolvers } from '@causeway/subgraph';
import { linksResolvers } from './links/resolvers';
import { warningsResolvers } from './warnings/resolvers';
import { hypothesesResolvers } from './hypotheses/resolvers';
import { contributions } from './contributions';
import { citationResolvers } from './citations/resolvers';

/** The resolvers of every feature. */
export const resolvers = mergeResolvers([linksResolvers, warningsResolvers, hypothesesResolvers, contributions, citationResolvers]);
