import { readsEvery, RECORD_CLASSES, type Caller, type DataClass } from '@causeway/access';
import { addDays, londonDay, type CitedRecord } from '@causeway/kernel';
import { readsKind, type GraphContext } from '@causeway/subgraph';
import { mends } from '../actions/domain';
import { doneActionsOfReview } from '../actions/repository';
import type { Cause } from '../causes/domain';
import { kindOpen } from '../causes/open';
import { allTestsOfCause } from '../causes/repository';
import { silentFor } from '../outcomes/hearing';
import type { Review } from '../reviews/domain';
import { reviewById } from '../reviews/repository';
import { keyOf, type Citing } from '../samples/domain';
import { listPlacesOfReviews } from '../samples/repository';
import { BEFORE_DAYS, compare, contributedOf, effectiveOn, kindsOf, type Compared, type Finding } from './domain';
import { listAudits, listFailureCodes, listFound, type Found, type Wanted } from './repository';

/** A record beside what it says of a finding, and whether the review itself rests on it. */
export interface ComparedRecord extends Compared {
  readonly record: CitedRecord;
  readonly cited: boolean;
}

/** What the product fetched for a finding, and what came of it. */
export interface Comparison {
  readonly finding: Finding;
  /** The first day that was read, and the last. */
  readonly from: string;
  readonly to: string;
  /** The newest first. */
  readonly records: readonly ComparedRecord[];
  /** How many more the reader may know of, older than those. */
  readonly notRead: number;
  /** Whether there may be records of these kinds that the reader may not know of, by their roles alone: whether there are is not told. */
  readonly mayLackRecords: boolean;
}

const [FOUND, AUDITS, CODES, PLACES] = [{}, {}, {}, {}];

/** What the records of its service say of a finding, as far as the reader may know of them; null where the kind of the cause is not open to the reader, and of a review of no one service. */
export async function comparisonOf(ctx: GraphContext, cause: Cause): Promise<Comparison | null> {
  const [review, open] = [await ctx.one(reviewById, cause.reviewId), await kindOpen(ctx, cause)];
  if (!review || review.serviceId === null || !open || cause.enteredInErrorAt) return null;
  const finding = await findingOf(ctx, review, cause);
  const from = addDays(finding.openedOn, -BEFORE_DAYS);
  const { serviceId } = review;
  const until = ctx.clock.now().toISOString();
  const wanted: Wanted = { causeId: cause.id, serviceId, kinds: kindsOf(finding), from, until };
  const [known, audits, places] = await Promise.all([
    ctx.batch<Found>(FOUND, (keys) => listFound(ctx.session, keys.map(wantedOf), readsKind)).load(JSON.stringify(wanted)),
    ctx.batch<Found>(AUDITS, (keys) => listAudits(ctx.session, keys)).load(JSON.stringify([serviceId, from, until])),
    ctx.batch<Citing[]>(PLACES, (ids) => listPlacesOfReviews(ctx.session, ids)).load(review.id),
  ]);
  const cited = new Set(places.map((place) => keyOf(place.cited)));
  const records = [...known.records, ...audits.records]
    .map((one): ComparedRecord => {
      const { kind, id, happenedAt, recordedAt } = one;
      const record = { kind, id, happenedAt: happenedAt.toISOString(), recordedAt: recordedAt.toISOString() };
      return { record, cited: cited.has(keyOf(one)), ...compare(finding, one, new Date(until)) };
    })
    .sort((one, other) => order(other).localeCompare(order(one)));
  return {
    ...{ finding, from, to: ctx.clock.today(), records },
    notRead: known.known - known.records.length,
    mayLackRecords: !readsAll(ctx.caller, serviceId, wanted.kinds),
  };
}

const readsAll = (caller: Caller, serviceId: string, kinds: readonly string[]): boolean =>
  kinds.every((kind) => readsKind(caller, kind)) && readsEvery(caller, serviceId, [...kinds, 'Audit'].map(classOf));
/** The class by which a kind of record is read; one that is of none is nobody's. */
const classOf = (kind: string): DataClass => RECORD_CLASSES[kind] ?? 'TRAIL';

const order = ({ record }: ComparedRecord): string => `${record.happenedAt} ${record.id}`;
const wantedOf = (key: string): Wanted => JSON.parse(key) as Wanted;

async function findingOf(ctx: GraphContext, review: Review, cause: Cause): Promise<Finding> {
  const [tests, done, codes] = await Promise.all([
    ctx.many(allTestsOfCause, cause.id),
    ctx.many(doneActionsOfReview, review.id),
    ctx.batch<string[]>(CODES, (ids) => listFailureCodes(ctx.session, ids)).load(review.id),
  ]);
  const mending = done.filter((action) => mends(action) && action.causesIds.includes(cause.id));
  return {
    ...{ category: cause.category, template: review.template, contributed: contributedOf(tests), codes },
    openedOn: londonDay(review.happenedAt),
    changedOn: effectiveOn(
      review.changedOn,
      mending.map(({ completedOn }) => completedOn),
    ),
  };
}

/** The sources that were not heard from up to yesterday: what they know is not in a comparison. */
export const notHeard = (ctx: GraphContext, serviceId: string | null): Promise<string[]> =>
  silentFor(ctx, serviceId, addDays(ctx.clock.today(), -1));

/** The records that speak against any of these causes, each once, the newest first. */
export async function contradictionsOf(ctx: GraphContext, causes: readonly Cause[]): Promise<CitedRecord[]> {
  const compared = await Promise.all(causes.map((cause) => comparisonOf(ctx, cause)));
  const against = compared.flatMap((one) => one?.records ?? []).filter(({ showing }) => showing === 'CONTRADICTS');
  const each = new Map(against.map((one) => [keyOf(one.record), one]));
  return [...each.values()].sort((one, other) => order(other).localeCompare(order(one))).map(({ record }) => record);
}
