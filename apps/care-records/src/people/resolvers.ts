import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { identifiedChangesOfPerson } from '../changes/repository';
import { communicationLogOfPerson } from '../communication/repository';
import { complaintsOfPerson, feedbacksOfPerson } from '../feedback/repository';
import { incidentsOfPerson } from '../incidents/repository';
import { dailyNotesOfPerson } from '../notes/repository';
import { carePlansOfPerson } from '../plans/repository';
import { refusalsOf } from '../messages';
import { assignKeyWorker, registerPerson } from './commands';
import { keyWorkerOn, serviceOn } from './domain';
import { movePerson, recordDeath, recordPersonLeft, resumeCare } from './leaving';
import {
  keyWorkerAssignmentById,
  keyWorkersOfPerson,
  keyWorkerAssignmentsOfPerson,
  keyWorkerAssignmentsPage,
  movesOfPerson,
  peoplePage,
  personById,
} from './repository';

export const peopleResolvers: Resolvers = {
  Query: {
    person: (_root, { id }, ctx) => ctx.one(personById, id),
    people: (_root, { first, after, serviceId }, ctx) => ctx.page(peoplePage, null, { first, after, filters: equals({ serviceId }) }),
    keyWorkerAssignment: (_root, { id }, ctx) => ctx.one(keyWorkerAssignmentById, id),
    keyWorkerAssignments: (_root, { first, after, serviceId, personId }, ctx) =>
      ctx.page(keyWorkerAssignmentsPage, null, { first, after, filters: equals({ serviceId, personId }) }),
  },
  Mutation: {
    registerPerson: async (_root, { input }, ctx) => {
      const outcome = await registerPerson(ctx, input);
      return { person: await afterwards(ctx, outcome, personById), refusals: refusalsOf(outcome) };
    },
    recordPersonLeft: async (_root, { input }, ctx) => {
      const outcome = await recordPersonLeft(ctx, input);
      return { person: await afterwards(ctx, outcome, personById), refusals: refusalsOf(outcome) };
    },
    recordDeath: async (_root, { input }, ctx) => {
      const outcome = await recordDeath(ctx, input);
      return { person: await afterwards(ctx, outcome, personById), refusals: refusalsOf(outcome) };
    },
    resumeCare: async (_root, { input }, ctx) => {
      const outcome = await resumeCare(ctx, input);
      return { person: await afterwards(ctx, outcome, personById), refusals: refusalsOf(outcome) };
    },
    movePerson: async (_root, { input }, ctx) => {
      const outcome = await movePerson(ctx, input);
      return { person: await afterwards(ctx, outcome, personById), refusals: refusalsOf(outcome) };
    },
    assignKeyWorker: async (_root, { input }, ctx) => {
      const outcome = await assignKeyWorker(ctx, input);
      return { keyWorkerAssignment: await afterwards(ctx, outcome, keyWorkerAssignmentById), refusals: refusalsOf(outcome) };
    },
  },
  Person: {
    __resolveReference: ({ id }, ctx) => ctx.one(personById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    serviceOn: async (row, { day }, ctx) => {
      const id = serviceOn(row, await ctx.many(movesOfPerson, row.id), day);
      return id === null ? null : { id };
    },
    absences: (row) => [...(row.absences ?? [])],
    moves: (row, _args, ctx) => ctx.many(movesOfPerson, row.id),
    keyWorker: async (row, { on }, ctx) => {
      const found = keyWorkerOn(await ctx.many(keyWorkersOfPerson, row.id), on ?? ctx.clock.today());
      return found && { id: found.staffMemberId };
    },
    keyWorkerAssignments: (row, { first, after }, ctx) => ctx.page(keyWorkerAssignmentsOfPerson, row.id, { first, after }),
    dailyNotes: (row, { first, after }, ctx) => ctx.page(dailyNotesOfPerson, row.id, { first, after }),
    feedbacks: (row, { first, after }, ctx) => ctx.page(feedbacksOfPerson, row.id, { first, after }),
    complaints: (row, { first, after }, ctx) => ctx.page(complaintsOfPerson, row.id, { first, after }),
    incidents: (row, { first, after }, ctx) => ctx.page(incidentsOfPerson, row.id, { first, after }),
    communicationLog: (row, { first, after }, ctx) => ctx.page(communicationLogOfPerson, row.id, { first, after }),
    identifiedChanges: (row, { first, after }, ctx) => ctx.page(identifiedChangesOfPerson, row.id, { first, after }),
    carePlans: (row, { first, after }, ctx) => ctx.page(carePlansOfPerson, row.id, { first, after }),
  },
  PersonMove: {
    from: (row) => ({ id: row.fromServiceId }),
    to: (row) => ({ id: row.toServiceId }),
  },
  KeyWorkerAssignment: {
    __resolveReference: ({ id }, ctx) => ctx.one(keyWorkerAssignmentById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    person: (row, _args, ctx) => ctx.one(personById, row.personId),
    staffMember: (row) => ({ id: row.staffMemberId }),
  },
};
