import { recordRef } from '@causeway/kernel';
import { equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { FROM_KINDS } from './domain';
import { explainLink } from './explanation';
import { linkById, linksPage } from './repository';
import { workerThen } from './worker-then';

export const linksResolvers: Resolvers = {
  Query: {
    link: (_root, { id }, ctx) => ctx.one(linkById, id),
    explainLink: (_root, args, ctx) => explainLink(ctx, args),
    links: (_root, { first, after, serviceId }, ctx) => ctx.page(linksPage, null, { first, after, filters: equals({ serviceId }) }),
  },
  Link: {
    __resolveReference: ({ id }, ctx) => ctx.one(linkById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    fromKey: (row) => (row.fromKind === 'IDENTIFIED_CHANGE' ? { id: row.fromKeyId } : null),
    from: (row) => {
      const kind = FROM_KINDS[row.fromKind];
      return kind && row.fromHappenedAt && row.fromRecordedAt
        ? { kind, id: row.fromKeyId, happenedAt: row.fromHappenedAt, recordedAt: row.fromRecordedAt }
        : null;
    },
    person: (row) => ({ id: row.personId }),
    workerThen: (row, _args, ctx) => workerThen(ctx, row),
    ends: (row) => row.ends.map(recordRef),
  },
};
