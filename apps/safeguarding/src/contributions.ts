import { readByGlass } from '@causeway/subgraph';
import type { Resolvers } from './__generated__/graphql';
import { concernsOfPerson, indicatorsOfPerson } from './concerns/repository';
import { escalationsOfService } from './escalations/repository';
import { governanceReportFindingsOfService, reviewFileEntriesOfService } from './files/repository';
import { screeningQueue } from './oversight/screening-queue';
import { unsignedDays } from './oversight/unsigned-days';
import { notificationPromptsOfIncident, notificationPromptsOfService } from './prompts/repository';
import { dailyScreeningsOfService } from './oversight/repository';
import { tables } from './tables';

/** What this domain adds to records that another owns. */
export const contributions: Resolvers = {
  Person: {
    __resolveReference: ({ id }) => ({ id }),
    indicators: ({ id }, { first, after }, ctx) => ctx.page(indicatorsOfPerson, id, { first, after }),
    concerns: ({ id }, { first, after }, ctx) => ctx.page(concernsOfPerson, id, { first, after }),
  },
  Incident: {
    __resolveReference: ({ id }) => ({ id }),
    notificationPrompts: ({ id }, { first, after }, ctx) => ctx.page(notificationPromptsOfIncident, id, { first, after }),
  },
  GlassBreak: {
    __resolveReference: ({ id }) => ({ id }),
    readInSafeguarding: readByGlass(tables),
  },
  Service: {
    __resolveReference: ({ id }) => ({ id }),
    screeningQueue: ({ id }, { day }, ctx) => screeningQueue(ctx, id, day),
    unsignedScreeningDays: ({ id }, { from, to }, ctx) => unsignedDays(ctx, id, from, to),
    escalations: ({ id }, { first, after }, ctx) => ctx.page(escalationsOfService, id, { first, after }),
    reviewFileEntries: ({ id }, { first, after }, ctx) => ctx.page(reviewFileEntriesOfService, id, { first, after }),
    governanceReportFindings: ({ id }, { first, after }, ctx) => ctx.page(governanceReportFindingsOfService, id, { first, after }),
    notificationPrompts: ({ id }, { first, after }, ctx) => ctx.page(notificationPromptsOfService, id, { first, after }),
    dailyScreenings: ({ id }, { first, after }, ctx) => ctx.page(dailyScreeningsOfService, id, { first, after }),
  },
};
