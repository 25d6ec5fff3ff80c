import { mergeResolvers } from '@causeway/subgraph';
import { changesResolvers } from './changes/resolvers';
import { communicationResolvers } from './communication/resolvers';
import { errorsResolvers } from './errors/resolvers';
import { feedbackResolvers } from './feedback/resolvers';
import { handingOverResolvers } from './handing-over/resolvers';
import { handoversResolvers } from './handovers/resolvers';
import { incidentsResolvers } from './incidents/resolvers';
import { notesResolvers } from './notes/resolvers';
import { peopleResolvers } from './people/resolvers';
import { placementsResolvers } from './placements/resolvers';
import { planReviewsResolvers } from './plan-reviews/resolvers';
import { plansResolvers } from './plans/resolvers';
import { contributions } from './contributions';
import { citationResolvers } from './citations/resolvers';

/** The resolvers of every feature. */
export const resolvers = mergeResolvers([
  changesResolvers,
  communicationResolvers,
  errorsResolvers,
  feedbackResolvers,
  handingOverResolvers,
  handoversResolvers,
  incidentsResolvers,
  notesResolvers,
  peopleResolvers,
  placementsResolvers,
  planReviewsResolvers,
  plansResolvers,
  contributions,
  citationResolvers,
]);
