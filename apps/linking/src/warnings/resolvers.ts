import { readsEvery, type Caller, type DataClass } from '@causeway/access';
import { recordRef } from '@causeway/kernel';
import { equals } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import type { EarlyWarning, WarningRule } from './domain';
import { earlyWarningById, earlyWarningsPage } from './repository';

/** Of which classes every record of the service was counted for the figure of a warning, beside the measures. */
const COUNTED: Readonly<Partial<Record<WarningRule, readonly DataClass[]>>> = {
  INCIDENT_IN_HIGH_AGENCY_SHIFT: ['ROTA', 'INCIDENT'],
  AGENCY_SHARE_HIGH: ['ROTA'],
  STAFF_LEAVING: ['STAFF_IDENTITY'],
  NO_REGISTERED_MANAGER: ['STAFF_IDENTITY'],
};

/** A number tells of all the records that were counted, and so does a level that a number gives. */
const readsFigure = (caller: Caller, { rule, serviceId }: EarlyWarning): boolean =>
  readsEvery(caller, serviceId, ['MEASURE', ...(COUNTED[rule] ?? [])]);

export const warningsResolvers: Resolvers = {
  Query: {
    earlyWarning: (_root, { id }, ctx) => ctx.one(earlyWarningById, id),
    earlyWarnings: (_root, { first, after, ...only }, ctx) => ctx.page(earlyWarningsPage, null, { first, after, filters: equals(only) }),
  },
  EarlyWarning: {
    __resolveReference: ({ id }, ctx) => ctx.one(earlyWarningById, id),
    service: (row) => (row.serviceId === null ? null : { id: row.serviceId }),
    person: (row) => (row.personId === null ? null : { id: row.personId }),
    owner: (row) => (row.ownerId === null ? null : { id: row.ownerId }),
    because: (row) => row.because.map(recordRef),
    // Nothing is compared for the level of any other.
    level: (row, _args, ctx) => (row.rule !== 'INCIDENT_IN_HIGH_AGENCY_SHIFT' || readsFigure(ctx.caller, row) ? row.level : null),
    figure: (row, _args, ctx) => (readsFigure(ctx.caller, row) ? row.figure : null),
  },
};
