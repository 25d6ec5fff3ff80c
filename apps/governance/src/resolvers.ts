import { mergeResolvers } from '@causeway/subgraph';
import { errorsResolvers } from './errors/resolvers';
import { accountResolvers } from './account/resolvers';
import { actionsResolvers } from './actions/resolvers';
import { analysisResolvers } from './analysis/resolvers';
import { assuranceResolvers } from './assurance/resolvers';
import { auditToolsResolvers } from './audit-tools/resolvers';
import { causesResolvers } from './causes/resolvers';
import { comparingResolvers } from './comparing/resolvers';
import { challengesResolvers } from './challenges/resolvers';
import { commentaryResolvers } from './commentary/resolvers';
import { documentsResolvers } from './documents/resolvers';
import { evidenceResolvers } from './evidence/resolvers';
import { fairnessResolvers } from './fairness/resolvers';
import { feedsResolvers } from './feeds/resolvers';
import { fishboneResolvers } from './fishbone/resolvers';
import { frameworksResolvers } from './frameworks/resolvers';
import { glassResolvers } from './glass/resolvers';
import { headlineResolvers } from './headline/resolvers';
import { inspectionsResolvers } from './inspections/resolvers';
import { elsewhereResolvers } from './elsewhere/resolvers';
import { involvementsResolvers } from './involvements/resolvers';
import { judgementsResolvers } from './judgements/resolvers';
import { timelineResolvers } from './timeline/resolvers';
import { measuresResolvers } from './measures/resolvers';
import { mailResolvers } from './notices/mail-resolvers';
import { noticesResolvers } from './notices/resolvers';
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
import { selfAssessmentsResolvers } from './self-assessments/resolvers';
import { templatesResolvers } from './templates/resolvers';
import { wordingResolvers } from './wording/resolvers';
import { citationResolvers } from './citations/resolvers';
import { tables } from './tables';
import { triggeredResolvers } from './triggered/resolvers';

/** The resolvers of every feature. */
export const resolvers = mergeResolvers([
  errorsResolvers,
  accountResolvers,
  actionsResolvers,
  analysisResolvers,
  assuranceResolvers,
  auditToolsResolvers,
  causesResolvers,
  challengesResolvers,
  comparingResolvers,
  commentaryResolvers,
  documentsResolvers,
  evidenceResolvers,
  fairnessResolvers,
  feedsResolvers,
  fishboneResolvers,
  frameworksResolvers,
  glassResolvers(tables),
  headlineResolvers,
  inspectionsResolvers,
  elsewhereResolvers,
  involvementsResolvers,
  judgementsResolvers,
  timelineResolvers,
  measuresResolvers,
  mailResolvers,
  noticesResolvers,
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
  selfAssessmentsResolvers,
  templatesResolvers,
  triggeredResolvers,
  wordingResolvers,
  citationResolvers,
]);
