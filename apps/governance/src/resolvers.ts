import { mergeResolvers } from '@causeway/subgraph';
import { errorsResolvers } from './errors/resolvers';
import { accountResolvers } from './account/resolvers';
import { actionsResolvers } from './actions/resolvers';
import { assuranceResolvers } from './assurance/resolvers';
import { auditToolsResolvers } from './audit-tools/resolvers';
import { causesResolvers } from './causes/resolvers';
import { comparingResolvers } from './comparing/resolvers';
import { challengesResolvers } from './challenges/resolvers';
import { documentsResolvers } from './documents/resolvers';
import { evidenceResolvers } from './evidence/resolvers';
import { fairnessResolvers } from './fairness/resolvers';
import { feedsResolvers } from './feeds/resolvers';
import { frameworksResolvers } from './frameworks/resolvers';
import { glassResolvers } from './glass/resolvers';
import { headlineResolvers } from './headline/resolvers';
import { inspectionsResolvers } from './inspections/resolvers';
import { elsewhereResolvers } from './elsewhere/resolvers';
import { judgementsResolvers } from './judgements/resolvers';
import { timelineResolvers } from './timeline/resolvers';
import { measuresResolvers } from './measures/resolvers';
import { mailResolvers } from './notices/mail-resolvers';
import { noticesResolvers } from './notices/resolvers';
import { notesResolvers } from './notes/resolvers';
import { organisationResolvers } from './organisation/resolvers';
import { outcomesResolvers } from './outcomes/resolvers';
import { proceduresResolvers } from './procedures/resolvers';
import { proofResolvers } from './proof/resolvers';
import { recurrencesResolvers } from './recurrences/resolvers';
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
  assuranceResolvers,
  auditToolsResolvers,
  causesResolvers,
  challengesResolvers,
  comparingResolvers,
  documentsResolvers,
  evidenceResolvers,
  fairnessResolvers,
  feedsResolvers,
  frameworksResolvers,
  glassResolvers(tables),
  headlineResolvers,
  inspectionsResolvers,
  elsewhereResolvers,
  judgementsResolvers,
  timelineResolvers,
  measuresResolvers,
  mailResolvers,
  noticesResolvers,
  notesResolvers,
  organisationResolvers,
  outcomesResolvers,
  proceduresResolvers,
  proofResolvers,
  recurrencesResolvers,
  reviewsResolvers,
  samplesResolvers,
  selfAssessmentsResolvers,
  templatesResolvers,
  triggeredResolvers,
  wordingResolvers,
  citationResolvers,
]);
