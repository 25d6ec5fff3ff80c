import { maySee } from '@causeway/access';
import { recordRef } from '@causeway/kernel';
import type { Resolvers } from '../__generated__/graphql';
import { forCommissioner } from './commissioner';
import { chartsOf, gathered, matrixOf, movementOf, pageOf, recorded, shown, told } from './gathering';
import { matrixCsv } from './factor-matrix';
import { preventionsOf } from './prevention';
import { printed } from './printing';
import { summaryOf } from './summary';

export const accountResolvers: Resolvers = {
  Review: {
    preventions: async (review, _args, ctx) => (review.concludedAt === null ? [] : preventionsOf(await gathered(ctx, review))),
    factorMatrix: async (review, _args, ctx) => {
      const { causes, factors, rows } = await matrixOf(ctx, review);
      return {
        factors,
        rows: rows.map((row) => ({ ...row, record: recordRef(row.record) })),
        csv: matrixCsv(causes, factors, rows, ctx.ids.encode),
      };
    },
    movements: async (review, _args, ctx) => (await movementOf(ctx, review)).map(shown),
    charts: (review, _args, ctx) => chartsOf(ctx, review),
    printed: async (review, _args, ctx) => printed(await pageOf(ctx, review, maySee(ctx.caller, 'MEASURE', review.serviceId))),
    outcomeSummary: async (review, _args, ctx) => {
      if (review.changedOn === null) return null;
      const { saferSystems, ...others } = summaryOf(await recorded(ctx, review, review.changedOn));
      return { ...others, saferSystems: { ...saferSystems, movements: saferSystems.movements.map(shown) } };
    },
    commissionerView: async (review, _args, ctx) => {
      if (review.concludedAt === null) return null;
      const movements = await movementOf(ctx, review);
      return { ...forCommissioner(await told(ctx, review), ctx.clock.today()), movements: movements.map(shown) };
    },
  },
};
