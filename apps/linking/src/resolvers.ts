import { mergeResolvers } from '@causeway/subgraph';
import type { SeenUntil } from './hypotheses/reading';
import { linksResolvers } from './links/resolvers';
import { warningsResolvers } from './warnings/resolvers';
import { hypothesesResolvers } from './hypotheses/resolvers';
import { contributions } from './contributions';
import { citationResolvers } from './citations/resolvers';

/** The resolvers of every feature. */
export const resolversOf = (seenUntil: SeenUntil): object =>
  mergeResolvers([linksResolvers, warningsResolvers, hypothesesResolvers(seenUntil), contributions(seenUntil), citationResolvers]);
