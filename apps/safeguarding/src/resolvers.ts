import { mergeResolvers } from '@causeway/subgraph';
import { errorsResolvers } from './errors/resolvers';
import { concernsResolvers } from './concerns/resolvers';
import { escalationsResolvers } from './escalations/resolvers';
import { filesResolvers } from './files/resolvers';
import { limitsResolvers } from './limits/resolvers';
import { promptsResolvers } from './prompts/resolvers';
import { oversightResolvers } from './oversight/resolvers';
import { samplesResolvers } from './samples/resolvers';
import { contributions } from './contributions';

/** The resolvers of every feature. */
export const resolvers = mergeResolvers([
  errorsResolvers,
  concernsResolvers,
  oversightResolvers,
  promptsResolvers,
  escalationsResolvers,
  filesResolvers,
  limitsResolvers,
  samplesResolvers,
  contributions,
]);
