import { recordRef } from '@causeway/kernel';
import { afterwards, equals, present } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { staffMemberById } from '../staff/repository';
import { knowledgeVerdictById } from '../knowledge/repository';
import { refusalsOf } from '../messages';
import { recordInduction, recordPracticeObservation, recordSupervision, recordTraining } from './commands';
import { completeWorkforceAction, logWorkforceAction, reportActionProgress } from './actions';
import { completeCoaching, recordScenarioResult } from './coaching';
import {
  actionProgressById,
  actionProgressesOfAction,
  actionProgressesPage,
  scenarioResultById,
  scenarioResultsPage,
  coachingById,
  coachingsPage,
  inductionById,
  inductionsPage,
  practiceObservationById,
  practiceObservationsPage,
  supervisionById,
  supervisionsOfCoaching,
  supervisionsPage,
  trainingRecordById,
  trainingRecordsPage,
  workforceActionById,
  workforceActionsPage,
} from './repository';

export const developmentResolvers: Resolvers = {
  Query: {
    induction: (_root, { id }, ctx) => ctx.one(inductionById, id),
    inductions: (_root, { first, after, serviceId }, ctx) =>
      ctx.page(inductionsPage, null, { first, after, filters: equals({ serviceId }) }),
    supervision: (_root, { id }, ctx) => ctx.one(supervisionById, id),
    supervisions: (_root, { first, after, serviceId }, ctx) =>
      ctx.page(supervisionsPage, null, { first, after, filters: equals({ serviceId }) }),
    trainingRecord: (_root, { id }, ctx) => ctx.one(trainingRecordById, id),
    trainingRecords: (_root, { first, after, serviceId }, ctx) =>
      ctx.page(trainingRecordsPage, null, { first, after, filters: equals({ serviceId }) }),
    practiceObservation: (_root, { id }, ctx) => ctx.one(practiceObservationById, id),
    practiceObservations: (_root, { first, after, serviceId }, ctx) =>
      ctx.page(practiceObservationsPage, null, { first, after, filters: equals({ serviceId }) }),
    coaching: (_root, { id }, ctx) => ctx.one(coachingById, id),
    coachings: (_root, { first, after, serviceId }, ctx) => ctx.page(coachingsPage, null, { first, after, filters: equals({ serviceId }) }),
    scenarioResult: (_root, { id }, ctx) => ctx.one(scenarioResultById, id),
    scenarioResults: (_root, { first, after, serviceId }, ctx) =>
      ctx.page(scenarioResultsPage, null, { first, after, filters: equals({ serviceId }) }),
    actionProgress: (_root, { id }, ctx) => ctx.one(actionProgressById, id),
    actionProgresses: (_root, { first, after, serviceId, actionId }, ctx) =>
      ctx.page(actionProgressesPage, null, { first, after, filters: equals({ serviceId, actionId }) }),
    workforceAction: (_root, { id }, ctx) => ctx.one(workforceActionById, id),
    workforceActions: (_root, { first, after, serviceId }, ctx) =>
      ctx.page(workforceActionsPage, null, { first, after, filters: equals({ serviceId }) }),
  },
  Mutation: {
    recordInduction: async (_root, { input }, ctx) => {
      const outcome = await recordInduction(ctx, input);
      return { induction: await afterwards(ctx, outcome, inductionById), refusals: refusalsOf(outcome) };
    },
    recordSupervision: async (_root, { input }, ctx) => {
      const outcome = await recordSupervision(ctx, input);
      return { supervision: await afterwards(ctx, outcome, supervisionById), refusals: refusalsOf(outcome) };
    },
    recordTraining: async (_root, { input }, ctx) => {
      const outcome = await recordTraining(ctx, input);
      return { trainingRecord: await afterwards(ctx, outcome, trainingRecordById), refusals: refusalsOf(outcome) };
    },
    recordPracticeObservation: async (_root, { input }, ctx) => {
      const outcome = await recordPracticeObservation(ctx, input);
      return { practiceObservation: await afterwards(ctx, outcome, practiceObservationById), refusals: refusalsOf(outcome) };
    },
    completeCoaching: async (_root, { input }, ctx) => {
      const outcome = await completeCoaching(ctx, input);
      return { coaching: await afterwards(ctx, outcome, coachingById), refusals: refusalsOf(outcome) };
    },
    recordScenarioResult: async (_root, { input }, ctx) => {
      const outcome = await recordScenarioResult(ctx, input);
      return { scenarioResult: await afterwards(ctx, outcome, scenarioResultById), refusals: refusalsOf(outcome) };
    },
    reportActionProgress: async (_root, { input }, ctx) => {
      const outcome = await reportActionProgress(ctx, input);
      return { actionProgress: await afterwards(ctx, outcome, actionProgressById), refusals: refusalsOf(outcome) };
    },
    completeWorkforceAction: async (_root, { input }, ctx) => {
      const outcome = await completeWorkforceAction(ctx, input);
      return { workforceAction: await afterwards(ctx, outcome, workforceActionById), refusals: refusalsOf(outcome) };
    },
    logWorkforceAction: async (_root, { input }, ctx) => {
      const outcome = await logWorkforceAction(ctx, input);
      return { workforceAction: await afterwards(ctx, outcome, workforceActionById), refusals: refusalsOf(outcome) };
    },
  },
  Induction: {
    __resolveReference: ({ id }, ctx) => ctx.one(inductionById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    staffMember: (row, _args, ctx) => ctx.one(staffMemberById, row.staffMemberId),
    people: (row) => row.peopleIds.map((id) => ({ id })),
  },
  Supervision: {
    __resolveReference: ({ id }, ctx) => ctx.one(supervisionById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    staffMember: (row, _args, ctx) => ctx.one(staffMemberById, row.staffMemberId),
    supervisor: (row, _args, ctx) => ctx.one(staffMemberById, row.supervisorId),
    coaching: async (row, _args, ctx) => present(await Promise.all(row.coachingIds.map((id) => ctx.one(coachingById, id)))),
  },
  TrainingRecord: {
    __resolveReference: ({ id }, ctx) => ctx.one(trainingRecordById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    staffMember: (row, _args, ctx) => ctx.one(staffMemberById, row.staffMemberId),
  },
  PracticeObservation: {
    __resolveReference: ({ id }, ctx) => ctx.one(practiceObservationById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    staffMember: (row, _args, ctx) => ctx.one(staffMemberById, row.staffMemberId),
    observer: (row, _args, ctx) => ctx.one(staffMemberById, row.observerId),
  },
  ScenarioResult: {
    __resolveReference: ({ id }, ctx) => ctx.one(scenarioResultById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    staffMember: (row, _args, ctx) => ctx.one(staffMemberById, row.staffMemberId),
    askedBy: (row, _args, ctx) => ctx.one(staffMemberById, row.askedById),
  },
  ActionProgress: {
    __resolveReference: ({ id }, ctx) => ctx.one(actionProgressById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    action: (row, _args, ctx) => ctx.one(workforceActionById, row.actionId),
    reportedBy: (row, _args, ctx) => ctx.one(staffMemberById, row.reportedById),
  },
  Coaching: {
    __resolveReference: ({ id }, ctx) => ctx.one(coachingById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    staffMember: (row, _args, ctx) => ctx.one(staffMemberById, row.staffMemberId),
    coach: (row, _args, ctx) => ctx.one(staffMemberById, row.coachId),
    supervisions: (row, _args, ctx) => ctx.many(supervisionsOfCoaching, row.id),
    scenarioResults: async (row, _args, ctx) =>
      present(await Promise.all(row.scenarioResultIds.map((id) => ctx.one(scenarioResultById, id)))),
  },
  WorkforceAction: {
    __resolveReference: ({ id }, ctx) => ctx.one(workforceActionById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    staffMember: (row, _args, ctx) => ctx.one(staffMemberById, row.staffMemberId),
    owner: (row, _args, ctx) => ctx.one(staffMemberById, row.ownerId),
    knowledgeVerdict: (row, _args, ctx) => (row.verdictId === null ? null : ctx.one(knowledgeVerdictById, row.verdictId)),
    evidence: (row) => row.evidence.map(recordRef),
    progress: (row, { first, after }, ctx) => ctx.page(actionProgressesOfAction, row.id, { first, after }),
  },
};
