import { maySee } from '@causeway/access';
import { recordRef } from '@causeway/kernel';
import { citationsFor, type GraphContext } from '@causeway/subgraph';
import type { Resolvers } from '../__generated__/graphql';
import { citationResolvers } from '../citations/resolvers';
import { forCommissioner } from './commissioner';
import { chartsOf, gathered, matrixOf, movementOf, pageOf, recorded, shown, told } from './gathering';
import { matrixCsv, type FactorRow } from './factor-matrix';
import { preventionsOf } from './prevention';
import { printed } from './printing';
import { summaryOf } from './summary';

/** The rows whose records the caller may know of: of another, neither the graph nor the CSV says that there is one. */
async function openRows(ctx: GraphContext, rows: readonly FactorRow[]): Promise<FactorRow[]> {
  const records = rows.map(({ record }) => recordRef(record));
  const open = (await citationsFor(ctx, records, citationResolvers.RecordRef.record)) as readonly unknown[];
  return rows.filter((_, i) => open.includes(records[i]));
}

export const accountResolvers: Resolvers = {
  Review: {
    preventions: async (review, _args, ctx) => (review.concludedAt === null ? [] : preventionsOf(await gathered(ctx, review))),
    factorMatrix: async (review, _args, ctx) => {
      const { causes, factors, rows: all } = await matrixOf(ctx, review);
      const rows = await openRows(ctx, all);
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
