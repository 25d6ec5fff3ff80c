import { maySee, readsEvery, type DataClass } from '@causeway/access';
import { addMonths } from '@causeway/kernel';
import type { GraphContext } from '@causeway/subgraph';
import type { MonthCount } from '../outcomes/domain';
import { serviceById } from '../organisation/repository';
import { definedChartOf } from './charting';
import { listOwnCounts, type Counting } from './counted-repository';
import type { CountedRecordKind, MeasureDefinition } from './definition';

const COUNTS = {};

/** What a reader reads of everybody in the service, to whom records are told as counts: few of them are an individual's. */
const OF_ALL: Readonly<Record<CountedRecordKind, readonly DataClass[]>> = {
  INCIDENT: ['MEASURE', 'INCIDENT'],
  COMPLAINT: ['MEASURE', 'FEEDBACK'],
};

/** Whether a reader is told the months or weeks of a measure in a service. */
export const isToldOf = (ctx: GraphContext, { recordKind }: Pick<MeasureDefinition, 'recordKind'>, serviceId: string | null): boolean =>
  maySee(ctx.caller, 'MEASURE', serviceId) && (recordKind === null || readsEvery(ctx.caller, serviceId, OF_ALL[recordKind]));

/** What was counted of each of many, in one statement. */
export const ownCountsOf = (ctx: GraphContext, counting: Counting): Promise<MonthCount[]> =>
  ctx
    .batch<MonthCount[]>(COUNTS, (keys) =>
      listOwnCounts(
        ctx.session,
        ctx.caller.tenantId,
        keys.map((key) => JSON.parse(key) as Counting),
      ),
    )
    .load(JSON.stringify(counting));

/** So many months are shown of a chart for which no days are asked. */
const MONTHS = 24;

/** The chart of a version in a service; null of a service of another provider, and for whoever is not told of it. */
export async function definedChart(
  ctx: GraphContext,
  definition: MeasureDefinition,
  asked: { readonly serviceId: string; readonly from?: string | null | undefined; readonly to?: string | null | undefined },
) {
  const { serviceId } = asked;
  const service = await ctx.one(serviceById, serviceId);
  if (service?.providerId !== definition.providerId || !isToldOf(ctx, definition, serviceId)) return null;
  const today = ctx.clock.today();
  const window = { from: asked.from ?? addMonths(today, -MONTHS), to: asked.to ?? today };
  const to = window.to < today ? window.to : today;
  const counts = await ownCountsOf(ctx, { definitionId: definition.id, serviceId, from: window.from, to });
  return { service, ...definedChartOf(definition, counts, { ...window, today }) };
}
