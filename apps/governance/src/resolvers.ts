import { mergeResolvers } from '@causeway/subgraph';
import { errorsResolvers } from './errors/resolvers';
import { accountResolvers } from './account/resolvers';
import { actionsResolvers } from './actions/resolvers';
import { analysisResolvers } from './analysis/resolvers';
import { assuranceResolvers } from './assurance/resolvers';
import { causesResolvers } from './causes/resolvers';
import { challengesResolvers } from './challenges/resolvers';
import { commentaryResolvers } from './commentary/resolvers';
import { documentsResolvers } from './documents/resolvers';
import { evidenceResolvers } from './evidence/resolvers';
import { fairnessResolvers } from './fairness/resolvers';
import { feedsResolvers } from './feeds/resolvers';
import { fishboneResolvers } from './fishbone/resolvers';
import { frameworksResolvers } from './frameworks/resolvers';
import { headlineResolvers } from './headline/resolvers';
import { inspectionsResolvers } from './inspections/resolvers';
import { elsewhereResolvers } from './elsewhere/resolvers';
import { involvementsResolvers } from './involvements/resolvers';
import { judgementsResolvers } from './judgements/resolvers';
import { levelsResolvers } from './levels/resolvers';
import { notesResolvers } from './notes/resolvers';
import { organisationResolvers } from './organisation/resolvers';
import { outcomesResolvers } from './outcomes/resolvers';
import { proceduresResolvers } from './procedures/resolvers';
import { proofResolvers } from './proof/resolvers';
import { recurrencesResolvers } from './recurrences/resolvers';
import { reportersResolvers } from './reporters/resolvers';
import { reviewsResolvers } from './reviews/resolvers';
import { samplesResolvers } from './samples/resolvers';
import { templatesResolvers } from './templates/resolvers';
import { wordingResolvers } from './wording/resolvers';
import { citationResolvers } from './citations/resolvers';
import { triggeredResolvers } from './triggered/resolvers';

/** The resolvers of every feature. */
export const resolvers = mergeResolvers([
  errorsResolvers,
  accountResolvers,
  actionsResolvers,
  analysisResolvers,
  assuranceResolvers,
  causesResolvers,
  challengesResolvers,
  commentaryResolvers,
  documentsResolvers,
  evidenceResolvers,
  fairnessResolvers,
  feedsResolvers,
  fishboneResolvers,
  frameworksResolvers,
  headlineResolvers,
  inspectionsResolvers,
  elsewhereResolvers,
  involvementsResolvers,
  judgementsResolvers,
  levelsResolvers,
  notesResolvers,
  organisationResolvers,
  outcomesResolvers,
  proceduresResolvers,
  proofResolvers,
  recurrencesResolvers,
  reportersResolvers,
  reviewsResolvers,
  samplesResolvers,
  templatesResolvers,
  triggeredResolvers,
  wordingResolvers,
  citationResolvers,
]);
