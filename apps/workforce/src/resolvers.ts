import { mergeResolvers } from '@causeway/subgraph';
import { errorsResolvers } from './errors/resolvers';
import { allocationResolvers } from './allocation/resolvers';
import { briefingsResolvers } from './briefings/resolvers';
import { developmentResolvers } from './development/resolvers';
import { interviewsResolvers } from './interviews/resolvers';
import { rotaResolvers } from './rota/resolvers';
import { staffResolvers } from './staff/resolvers';
import { reviewLogResolvers } from './review-log/resolvers';
import { foldersResolvers } from './folders/resolvers';
import { suppliersResolvers } from './suppliers/resolvers';
import { visitsResolvers } from './visits/resolvers';
import { contributions } from './contributions';
import { citationResolvers } from './citations/resolvers';
import { knowledgeResolvers } from './knowledge/resolvers';

/** The resolvers of every feature. */
export const resolvers = mergeResolvers([
  errorsResolvers,
  allocationResolvers,
  briefingsResolvers,
  developmentResolvers,
  interviewsResolvers,
  rotaResolvers,
  staffResolvers,
  visitsResolvers,
  foldersResolvers,
  suppliersResolvers,
  reviewLogResolvers,
  knowledgeResolvers,
  contributions,
  citationResolvers,
]);
