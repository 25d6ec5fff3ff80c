import { afterwards, equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { checksOf } from '../assurance/looking';
import { auditsOfService, learningItemsOfService, qualityMeetingsOfService } from '../assurance/repository';
import { inspectionsOfService } from '../inspections/repository';
import { proceduresOfService } from '../procedures/repository';
import { reviewsOfService } from '../reviews/repository';
import { refusalsOf } from '../messages';
import { appoint, establishGroup, registerProvider, registerService } from './commands';
import { changeRegistration } from './registrations';
import {
  groupById,
  listRegistrations,
  groupsPage,
  providerById,
  providersPage,
  roleHoldingById,
  roleHoldingsOfService,
  roleHoldingsPage,
  serviceById,
  servicesPage,
} from './repository';

export const organisationResolvers: Resolvers = {
  Query: {
    group: (_root, { id }, ctx) => ctx.one(groupById, id),
    groups: (_root, { first, after, serviceId }, ctx) => ctx.page(groupsPage, null, { first, after, filters: equals({ serviceId }) }),
    provider: (_root, { id }, ctx) => ctx.one(providerById, id),
    providers: (_root, { first, after, serviceId }, ctx) => ctx.page(providersPage, null, { first, after, filters: equals({ serviceId }) }),
    service: (_root, { id }, ctx) => ctx.one(serviceById, id),
    services: (_root, { first, after }, ctx) => ctx.page(servicesPage, null, { first, after, filters: equals({}) }),
    roleHolding: (_root, { id }, ctx) => ctx.one(roleHoldingById, id),
    roleHoldings: (_root, { first, after, serviceId }, ctx) =>
      ctx.page(roleHoldingsPage, null, { first, after, filters: equals({ serviceId }) }),
  },
  Mutation: {
    establishGroup: async (_root, { input }, ctx) => {
      const outcome = await establishGroup(ctx, input);
      return { group: await afterwards(ctx, outcome, groupById), refusals: refusalsOf(outcome) };
    },
    registerProvider: async (_root, { input }, ctx) => {
      const outcome = await registerProvider(ctx, input);
      return { provider: await afterwards(ctx, outcome, providerById), refusals: refusalsOf(outcome) };
    },
    registerService: async (_root, { input }, ctx) => {
      const outcome = await registerService(ctx, input);
      return { service: await afterwards(ctx, outcome, serviceById), refusals: refusalsOf(outcome) };
    },
    changeRegistration: async (_root, { input }, ctx) => {
      const outcome = await changeRegistration(ctx, input);
      return { service: await afterwards(ctx, outcome, serviceById), refusals: refusalsOf(outcome) };
    },
    appoint: async (_root, { input }, ctx) => {
      const outcome = await appoint(ctx, input);
      return { roleHolding: await afterwards(ctx, outcome, roleHoldingById), refusals: refusalsOf(outcome) };
    },
  },
  Group: {
    __resolveReference: ({ id }, ctx) => ctx.one(groupById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
  },
  Provider: {
    __resolveReference: ({ id }, ctx) => ctx.one(providerById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
  },
  Service: {
    __resolveReference: ({ id }, ctx) => ctx.one(serviceById, id),
    provider: (row, _args, ctx) => ctx.one(providerById, row.providerId),
    registrations: ({ id }, _args, ctx) => ctx.batch(listRegistrations, (ids) => listRegistrations(ctx.session, ids)).load(id),
    roleHoldings: (row, { first, after }, ctx) => ctx.page(roleHoldingsOfService, row.id, { first, after }),
    inspections: (row, { first, after }, ctx) => ctx.page(inspectionsOfService, row.id, { first, after }),
    qualityMeetings: (row, { first, after }, ctx) => ctx.page(qualityMeetingsOfService, row.id, { first, after }),
    learningItems: (row, { first, after }, ctx) => ctx.page(learningItemsOfService, row.id, { first, after }),
    audits: (row, { first, after }, ctx) => ctx.page(auditsOfService, row.id, { first, after }),
    checks: (row, wanted, ctx) => checksOf(ctx, row.id, wanted),
    procedures: (row, { first, after }, ctx) => ctx.page(proceduresOfService, row.id, { first, after }),
    reviews: (row, { first, after }, ctx) => ctx.page(reviewsOfService, row.id, { first, after }),
  },
  Registration: { provider: (row, _args, ctx) => ctx.one(providerById, row.providerId) },
  RoleHolding: {
    __resolveReference: ({ id }, ctx) => ctx.one(roleHoldingById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    staffMember: (row) => ({ id: row.staffMemberId }),
    deputy: (row) => (row.deputyId === null ? null : { id: row.deputyId }),
  },
};
