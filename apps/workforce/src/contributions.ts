import { readByGlass } from '@causeway/subgraph';
import type { Resolvers } from './__generated__/graphql';
import { allocationChecksOfService } from './allocation/repository';
import {
  coachingsOfService,
  inductionsOfService,
  practiceObservationsOfService,
  scenarioResultsOfService,
  supervisionsOfService,
  trainingRecordsOfService,
  workforceActionsOfService,
} from './development/repository';
import { staffInterviewsOfService, staffQuestionsOfService } from './interviews/repository';
import { shiftsOfService } from './rota/repository';
import { staffMembersOfService } from './staff/repository';
import { folderEntriesOfService } from './folders/repository';
import { supplierReviewsOfService } from './suppliers/repository';
import { visitReportsOfService } from './visits/repository';
import { tables } from './tables';

/** What this domain adds to records that another owns. */
export const contributions: Resolvers = {
  GlassBreak: {
    __resolveReference: ({ id }) => ({ id }),
    readInWorkforce: readByGlass(tables),
  },
  Service: {
    __resolveReference: ({ id }) => ({ id }),
    staffMembers: ({ id }, { first, after }, ctx) => ctx.page(staffMembersOfService, id, { first, after }),
    shifts: ({ id }, { first, after }, ctx) => ctx.page(shiftsOfService, id, { first, after }),
    visitReports: ({ id }, { first, after }, ctx) => ctx.page(visitReportsOfService, id, { first, after }),
    allocationChecks: ({ id }, { first, after }, ctx) => ctx.page(allocationChecksOfService, id, { first, after }),
    inductions: ({ id }, { first, after }, ctx) => ctx.page(inductionsOfService, id, { first, after }),
    supervisions: ({ id }, { first, after }, ctx) => ctx.page(supervisionsOfService, id, { first, after }),
    trainingRecords: ({ id }, { first, after }, ctx) => ctx.page(trainingRecordsOfService, id, { first, after }),
    practiceObservations: ({ id }, { first, after }, ctx) => ctx.page(practiceObservationsOfService, id, { first, after }),
    scenarioResults: ({ id }, { first, after }, ctx) => ctx.page(scenarioResultsOfService, id, { first, after }),
    supplierReviews: ({ id }, { first, after }, ctx) => ctx.page(supplierReviewsOfService, id, { first, after }),
    folderEntries: ({ id }, { first, after }, ctx) => ctx.page(folderEntriesOfService, id, { first, after }),
    coachings: ({ id }, { first, after }, ctx) => ctx.page(coachingsOfService, id, { first, after }),
    workforceActions: ({ id }, { first, after }, ctx) => ctx.page(workforceActionsOfService, id, { first, after }),
    staffInterviews: ({ id }, { first, after }, ctx) => ctx.page(staffInterviewsOfService, id, { first, after }),
    staffQuestions: ({ id }, { first, after }, ctx) => ctx.page(staffQuestionsOfService, id, { first, after }),
  },
};
