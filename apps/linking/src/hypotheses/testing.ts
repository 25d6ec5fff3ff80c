import type { DataClass } from '@causeway/access';
import { ENGLAND_AND_WALES } from '@causeway/kernel';
import { benjaminiHochberg } from '@causeway/statistics';
import { instantsOf, type Window } from '../measures/window';
import type { Unit, UnitFailure } from '../units/unit';
import { NEVER_ADJUSTED } from './adjustments';
import { compare, isOver, type Asking, type Untested } from './comparing';
import { FACTORS, supplierFactors, type Factor } from './factors';
import { Q, type Comparison, type Hypothesis, type Outcome } from './hypothesis';
import { levelAsked, observe, type Observation } from './observing';
import { labelsFor } from './strata';
import { notToldApart } from './telling-apart';
import { decidersOf } from './withholding';

/** What was asked of a pattern of failures, and everything that was tested to answer it. */
export interface Hypotheses extends Window {
  readonly codes: readonly string[];
  readonly calendarVersion: string;
  readonly units: number;
  readonly failingUnits: number;
  /** How many comparisons were tested together, by factor and by service: what q is over. */
  readonly tests: number;
  readonly notAdjustedFor: readonly string[];
  readonly hypotheses: readonly Hypothesis[];
}

interface Tested {
  readonly asking: Asking;
  readonly found: Untested;
}

/**
 * Which factors go with a pattern of failures, over every unit of the window, whether or not anything failed in it
 * (`docs/definitions.md`). That a factor goes with failures never says that it caused them. What rests on records that the
 * reader may not read is not tested at all, so that nothing that is shown comes from it, not even another factor's q.
 */
export function testHypotheses(
  codes: readonly string[],
  units: readonly Unit[],
  failures: readonly UnitFailure[],
  window: Window,
  factors: readonly Factor[] = FACTORS,
  mayRead: (dataClass: DataClass) => boolean = () => true,
): Hypotheses {
  const all = observe(new Set(codes), units, failures, instantsOf(window));
  const candidates = [...factors, ...supplierFactors(all.map(({ unit }) => unit))].filter(({ restsOn }) => mayRead(restsOn));
  const services = servicesOf(all);
  const labelled = new Map<string, readonly number[]>();
  const asked = candidates.map((factor) =>
    askings(factor, all, services, labelled).map((asking): Tested => ({ asking, found: compare(asking) })),
  );
  const tested = asked.flat().filter(({ found }) => found.ratio !== null);
  const qs = benjaminiHochberg(tested.map(({ found }) => found.ratio?.p ?? 1));
  const qOf = new Map(tested.map((one, i) => [one, qs[i] ?? 1]));
  const bar = (Q * qs.filter((q) => q <= Q).length) / Math.max(1, tested.length);
  const fallen = fallenOf(asked.flat(), qOf, bar);
  return {
    codes,
    ...window,
    calendarVersion: ENGLAND_AND_WALES.version,
    units: all.length,
    failingUnits: all.filter(({ failed }) => failed).length,
    tests: tested.length,
    notAdjustedFor: NEVER_ADJUSTED,
    hypotheses: asked.flatMap((ofFactor) => {
      const [pooled, ...services] = ofFactor.map((one) => judged(one, qOf.get(one) ?? null, fallen.get(one.asking)));
      return pooled && ofFactor[0] ? [{ factor: ofFactor[0].asking.factor, pooled, services }] : [];
    }),
  };
}

/** Where the units of each service stand among all; none where there is one service, which is all of them. */
function servicesOf(all: readonly Observation[]): ReadonlyMap<string, readonly number[]> {
  const services = new Map<string, number[]>();
  all.forEach(({ unit }, i) => {
    const own = services.get(unit.serviceId) ?? [];
    services.set(unit.serviceId, own);
    own.push(i);
  });
  return services.size < 2 ? new Map() : new Map([...services].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A factor over all services together, and then over each by itself. */
function askings(
  factor: Factor,
  observations: readonly Observation[],
  services: ReadonlyMap<string, readonly number[]>,
  kept: Map<string, readonly number[]>,
): readonly Asking[] {
  const levels = observations.map(({ unit }) => levelAsked(factor, unit));
  const alike = factor.isItself?.join(' ') ?? '';
  const labels = kept.get(alike) ?? labelsFor(factor, observations);
  kept.set(alike, labels);
  const pooled = { factor, serviceId: null, observations, levels, labels, deciders: decidersOf(factor, observations, levels) };
  const within = [...services].map(([serviceId, own]) => ({
    factor,
    serviceId,
    observations: some(observations, own),
    levels: some(levels, own),
    labels: some(labels, own),
    deciders: some(pooled.deciders, own),
  }));
  return [pooled, ...within];
}

const some = <T>(of: readonly T[], at: readonly number[]): readonly T[] => at.map((i) => of[i] as T);

/**
 * The comparisons that go with failures, or with fewer, and are not told apart from others, with the factors of those: over
 * all services first, and then within each, where what stands over all is among the others.
 */
function fallenOf(all: readonly Tested[], qOf: ReadonlyMap<Tested, number>, bar: number): Map<Asking, readonly Factor[]> {
  const fallen = new Map<Asking, readonly Factor[]>();
  const stands = new Set<Factor>();
  for (const serviceId of new Set(all.map(({ asking }) => asking.serviceId))) {
    const within = all.filter(({ asking }) => asking.serviceId === serviceId);
    const found = within.flatMap((one) => {
      const { asking, found: of } = one;
      return of.ratio && (qOf.get(one) ?? 1) <= Q ? [{ asking, p: of.ratio.p, more: isOver(of.ratio) }] : [];
    });
    const given = within.filter(({ asking }) => stands.has(asking.factor)).map(({ asking }) => asking);
    const byFactor = notToldApart(found, given, bar);
    for (const { asking, more } of found) {
      const from = byFactor.get(asking.factor);
      if (from) fallen.set(asking, from);
      else if (more && serviceId === null) stands.add(asking.factor);
    }
  }
  return fallen;
}

function judged({ found }: Tested, q: number | null, notApartFrom: readonly Factor[] | undefined): Comparison {
  const outcome = outcomeOf(found, q, notApartFrom !== undefined);
  const one = { ...found, q, outcome, notApartFrom: notApartFrom ?? [] };
  return outcome === 'ASSOCIATED' ? one : { ...one, attributable: null, records: [] };
}

function outcomeOf({ outcome, ratio }: Untested, q: number | null, fell: boolean): Outcome {
  if (ratio === null || q === null || q > Q) return outcome;
  if (fell) return 'NOT_TOLD_APART';
  return isOver(ratio) ? 'ASSOCIATED' : 'ASSOCIATED_WITH_FEWER';
}
