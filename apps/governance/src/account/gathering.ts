import { readsEvery, type DataClass } from '@causeway/access';
import type { CitedRecord } from '@causeway/kernel';
import type { GraphContext } from '@causeway/subgraph';
import { mends } from '../actions/domain';
import { allActionsOfReview, doneActionsOfReview } from '../actions/repository';
import type { Factor } from '../causes/domain';
import { allCausesOfReview } from '../causes/repository';
import { feedsOf } from '../feeds/domain';
import { allFeedsOfReview } from '../feeds/repository';
import { isToldOf, ownCountsOf } from '../measures/reading';
import { measureDefinitionById } from '../measures/repository';
import type { Baseline, MonthCount } from '../outcomes/domain';
import { lastEnded } from '../outcomes/unit-of-time';
import { yardstickOf } from '../outcomes/yardstick';
import { recurrencesOf } from '../recurrences/repository';
import type { Review } from '../reviews/domain';
import { chartOf, type Chart } from './charting';
import type { Held, Told } from './commissioner';
import { factorRows, type Shown } from './factor-matrix';
import { movementsOf, type Movement } from './movement';
import { preventionsOf, type Gathered } from './prevention';
import type { Page } from './printing';
import {
  allBaselinesOfReview,
  allOutcomesOfReview,
  countKept,
  listHeldRoles,
  listMonths,
  listShown,
  listStandingProof,
  standingFactorsOfCause,
  standingWhysOfCause,
} from './repository';
import type { Kept, Recorded } from './summary';

const [PROOF, HELD, KEPT, SHOWN, MONTHS] = [{}, {}, {}, {}, {}];

const actionsOf = async (ctx: GraphContext, reviewId: string) => {
  const [actions, done] = await Promise.all([ctx.many(allActionsOfReview, reviewId), ctx.many(doneActionsOfReview, reviewId)]);
  return { actions, done };
};

/** How each measure of a review moved. */
export const movementOf = async (ctx: GraphContext, { id, changedOn }: Review): Promise<Movement[]> =>
  movementsOf(changedOn, ...(await Promise.all([ctx.many(allBaselinesOfReview, id), ctx.many(allOutcomesOfReview, id)])));

/** A movement as the graph tells it. */
export const shown = ({ outcome, frozen: _, ...movement }: Movement) => ({
  ...movement,
  verdict: outcome?.verdict ?? null,
  addressed: outcome?.addressed ?? null,
  reducing: outcome?.reducing ?? null,
});

/** What a reader reads of everybody in the service, to whom linking tells the months of a measure: few answers, workers or indicators are an individual's. */
const TOLD_OF_ALL: Readonly<Record<string, readonly DataClass[]>> = { M2A: ['MEASURE'], M2C: ['MEASURE'], M3: ['MEASURE', 'SAFEGUARDING'] };

/** The chart of each measure of a review whose months its reader is told, by those that linking told. */
export const chartsOf = async (ctx: GraphContext, review: Review): Promise<Chart[]> => {
  const movements = await movementOf(ctx, review);
  const open = await Promise.all(movements.map(({ frozen }) => isTold(ctx, review, frozen)));
  return Promise.all(
    movements
      .filter((_, i) => open[i])
      .map(async ({ frozen }) => chartOf(frozen, await monthsOf(ctx, review, frozen), review.changedOn, ctx.clock.today())),
  );
};

/** Whether a reader is told the months of a review's measure. */
async function isTold(ctx: GraphContext, { serviceId }: Review, { measure, measureDefinitionId }: Baseline): Promise<boolean> {
  if (measureDefinitionId === null) return readsEvery(ctx.caller, serviceId, TOLD_OF_ALL[measure] ?? []);
  const definition = await ctx.one(measureDefinitionById, measureDefinitionId);
  return definition !== null && isToldOf(ctx, definition, serviceId);
}

/** Every month of a measure of a review's service, by what linking told last; of a measure of the provider's own, since its baseline, as it is counted. */
const monthsOf = async (ctx: GraphContext, { serviceId }: Review, frozen: Baseline): Promise<MonthCount[]> => {
  if (serviceId === null) return [];
  if (frozen.measureDefinitionId === null)
    return ctx.batch<MonthCount[]>(MONTHS, (keys) => listMonths(ctx.session, keys)).load(`${serviceId}/${frozen.measure}`);
  const to = lastEnded(yardstickOf(frozen).unit, ctx.clock.today());
  return ownCountsOf(ctx, { definitionId: frozen.measureDefinitionId, serviceId, from: frozen.windowStart, to });
};

/** Whether what is counted now of the month of an outcome is other than what the outcome was judged by. */
async function restated(ctx: GraphContext, review: Review, movements: readonly Movement[]): Promise<boolean> {
  const each = movements.map(async ({ frozen, after }) => {
    const now = (await monthsOf(ctx, review, frozen)).find(({ month }) => month === after?.from);
    // What is entered can be taken back, and is none then; what linking told is not.
    if (!now) return after !== null && frozen.measureDefinitionId !== null;
    return now.numerator !== after?.numerator || now.denominator !== after.denominator;
  });
  return (await Promise.all(each)).includes(true);
}

/** What the page of a review is made of; `open` says whether its reader may read figures. */
export async function pageOf(ctx: GraphContext, review: Review, open: boolean): Promise<Page> {
  const { actions, done } = await actionsOf(ctx, review.id);
  const preventions = review.concludedAt === null ? [] : preventionsOf(await gathered(ctx, review));
  const figures = open ? { movements: await movementOf(ctx, review), charts: await chartsOf(ctx, review) } : null;
  return { review, preventions, actions, done, figures };
}

/** What a prevention rests on, each with what still stands of it. */
export async function gathered(ctx: GraphContext, { id, changedOn }: Review): Promise<Gathered> {
  const [found, { actions, done }] = await Promise.all([ctx.many(allCausesOfReview, id), actionsOf(ctx, id)]);
  const proof = ctx.batch<CitedRecord[]>(PROOF, (ids) => listStandingProof(ctx.session, ids));
  const causes = await Promise.all(found.map(async (cause) => ({ ...cause, proof: await proof.load(cause.id) })));
  const whys = await Promise.all(causes.map((cause) => ctx.many(standingWhysOfCause, cause.id)));
  return { changedOn, causes, actions, made: done.filter(mends), withWhy: new Set(whys.flat().map(({ causeId }) => causeId)) };
}

async function fedBy(ctx: GraphContext, reviewId: string) {
  const [causes, { actions }, said] = await Promise.all([
    ctx.many(allCausesOfReview, reviewId),
    actionsOf(ctx, reviewId),
    ctx.many(allFeedsOfReview, reviewId),
  ]);
  return feedsOf(causes, actions, said);
}

/** What the summary of a review whose change is made rests on. */
export async function recorded(ctx: GraphContext, review: Review, changedOn: string): Promise<Recorded> {
  const today = ctx.clock.today();
  const [causes, { actions, done }, movements, came, kept, fed] = await Promise.all([
    ctx.many(allCausesOfReview, review.id),
    actionsOf(ctx, review.id),
    movementOf(ctx, review),
    ctx.many(recurrencesOf, review.id),
    ctx.batch<Kept>(KEPT, (ids) => countKept(ctx.session, ids, today)).load(review.id),
    fedBy(ctx, review.id),
  ]);
  const cameBack = came.some(({ by }) => by.includes('SERVICE'));
  return {
    changedOn,
    today,
    causes,
    actions,
    made: done.filter(mends),
    movements,
    restated: await restated(ctx, review, movements),
    cameBack,
    kept,
    fed,
  };
}

/** The factors of a review, cause by cause, and each record against each of them. */
export async function matrixOf(ctx: GraphContext, { id }: Review) {
  const [causes, factors, shown] = await Promise.all([
    ctx.many(allCausesOfReview, id),
    factorsOf(ctx, id),
    ctx.batch<Shown[]>(SHOWN, (ids) => listShown(ctx.session, ids)).load(id),
  ]);
  return { causes, factors, rows: factorRows(factors, shown) };
}

const factorsOf = async (ctx: GraphContext, reviewId: string): Promise<Factor[]> => {
  const causes = await ctx.many(allCausesOfReview, reviewId);
  return (await Promise.all(causes.map((cause) => ctx.many(standingFactorsOfCause, cause.id)))).flat();
};

/** What a commissioner is told of. */
export async function told(ctx: GraphContext, { id }: Review): Promise<Told> {
  const [causes, actions, fed, held] = await Promise.all([
    ctx.many(allCausesOfReview, id),
    actionsOf(ctx, id),
    fedBy(ctx, id),
    ctx.batch<Held[]>(HELD, (ids) => listHeldRoles(ctx.session, ids, ctx.clock.today())).load(id),
  ]);
  return { causes, factors: await factorsOf(ctx, id), fed, held, ...actions };
}
