import { equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { memberOf } from '../citations/domain';
import { refusalsOf } from '../messages';
import { serviceById } from '../organisation/repository';
import { setContactAddress } from './commands';
import type { NoticeMail } from './mail-domain';
import { findOwnAddress, noticeMailById, noticeMailsPage } from './mail-repository';

export const mailResolvers: Resolvers = {
  Query: {
    contactAddress: (_root, _args, ctx) => findOwnAddress(ctx.session),
    noticeMail: (_root, { id }, ctx) => ctx.one(noticeMailById, id),
    noticeMails: (_root, { first, after, serviceId, state }, ctx) =>
      ctx.page(noticeMailsPage, null, { first, after, filters: equals<NoticeMail>({ serviceId, state }) }),
  },
  Mutation: {
    setContactAddress: async (_root, { input }, ctx) => {
      const outcome = await setContactAddress(ctx, input);
      ctx.forget();
      return { contactAddress: outcome.ok ? await findOwnAddress(ctx.session) : null, refusals: refusalsOf(outcome) };
    },
  },
  NoticeMail: {
    __resolveReference: ({ id }, ctx) => ctx.one(noticeMailById, id),
    service: (row, _args, ctx) => ctx.one(serviceById, row.serviceId),
    staffMember: (row) => memberOf(row.staffMemberId),
  },
};
