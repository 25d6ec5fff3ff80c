import { recordRef } from '@causeway/kernel';
import type { AttributableShare, RateRatio } from '@causeway/statistics';
import { Q, type Comparison, type Counts } from './hypothesis';
import type { Hypotheses } from './testing';

const CAUTION = 'That a factor goes with failures does not say that it caused them.';
const MOST_RECORDS = 200;

/** What was tested, as the graph shows it: every number beside what it rests on (R113). */
export function shown(tests: Hypotheses) {
  const { from, to, calendarVersion } = tests;
  const over = { from, to, calendarVersion };
  const ratio = ({ counts }: Comparison, of: RateRatio | null) =>
    of && { ...of, known: (counts?.exposed.units ?? 0) + (counts?.notExposed.units ?? 0), population: of.population ?? of.n, ...over };
  const share = (of: AttributableShare | null) => of && { ...of, ...over };
  // To the minute they would tell one worker's hours.
  const counts = (of: Counts | undefined) => (of ? { ...of, careHours: Math.round(of.careHours) } : null);
  const comparison = (found: Comparison) => ({
    service: found.serviceId === null ? null : { id: found.serviceId },
    outcome: found.outcome,
    exposed: counts(found.counts?.exposed),
    notExposed: counts(found.counts?.notExposed),
    unknown: counts(found.counts?.unknown),
    notAsked: counts(found.counts?.notAsked),
    ratio: ratio(found, found.ratio),
    crude: ratio(found, found.crude),
    q: found.q,
    attributable: share(found.attributable),
    missing: [...found.missing],
    strata: found.strata,
    dispersion: found.dispersion,
    adjustedFor: [...found.adjustedFor],
    unknownAdjustments: [...found.unknownAdjustment],
    notApartFrom: found.notApartFrom.map(({ name }) => name),
    records: recordsOf(found),
  });
  return {
    ...tests,
    codes: [...tests.codes],
    notAdjustedFor: [...tests.notAdjustedFor],
    threshold: Q,
    caution: CAUTION,
    hypotheses: tests.hypotheses.map(({ factor, pooled, services }) => ({
      factor: factor.name,
      supplierId: factor.supplierId ?? null,
      says: factor.says,
      among: factor.among?.says ?? null,
      caution: CAUTION,
      pooled: comparison(pooled),
      services: services.map(comparison),
    })),
  };
}

/** Each once, though it may have happened in two units at once. */
const recordsOf = ({ records }: Comparison) =>
  [...new Map(records.map((record) => [record.recordId, record])).values()]
    .sort((a, b) => (a.happenedAt > b.happenedAt ? -1 : 1))
    .slice(0, MOST_RECORDS)
    .map(({ recordKind, recordId, ...times }) => recordRef({ kind: recordKind, id: recordId, ...times }));
