import { londonDay } from '@causeway/kernel';
import { cited, inOrder, type PersonRecord } from './detectors';
import type { Fired } from './domain';
import { openLongerThan } from './ownership-detector';
import { SETTINGS } from './settings';

export interface RiskFact extends PersonRecord {
  readonly riskCodes: readonly string[];
}
export interface PlannedFact extends RiskFact {
  readonly planId: string;
  readonly number: number;
}

export interface Mismatch {
  readonly code: string;
  /** The first record that shows the risk and that no plan answers. */
  readonly first: RiskFact;
  /** When a plan answered it, or care ended; null while it is open. */
  readonly until: string | null;
}

/** A time in which no plan of the person shows a risk; without bounds where it is empty or null. */
interface Gap {
  readonly from: string;
  readonly until: string | null;
}

/**
 * The risks that notes or incidents showed and no plan of the person did in its version of that time (R48), also those
 * that a plan has answered since. A risk that a plan once showed is one again when a record shows it after the version
 * that dropped it. What was recorded when a plan had answered it already, or care had ended, never was one.
 */
export function mismatches(risks: readonly RiskFact[], versions: readonly PlannedFact[], careEnded: string | null = null): Mismatch[] {
  const codes = [...new Set(risks.flatMap((fact) => fact.riskCodes))].sort();
  return codes.flatMap((code) =>
    gapsOf(code, versions).flatMap((gap) => {
      const until = careEnded !== null && (gap.until === null || careEnded < gap.until) ? careEnded : gap.until;
      const [first] = inOrder(
        risks.filter(
          (fact) =>
            fact.riskCodes.includes(code) &&
            fact.happenedAt > gap.from &&
            (until === null || (fact.happenedAt < until && fact.recordedAt < until)),
        ),
        (fact) => fact.happenedAt,
      );
      return first ? [{ code, first, until }] : [];
    }),
  );
}

/** When no plan showed the risk, earliest first. */
function gapsOf(code: string, versions: readonly PlannedFact[]): Gap[] {
  const shown = [...new Set(versions.map((version) => version.planId))].flatMap((planId) =>
    versions
      .filter((version) => version.planId === planId)
      .sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1))
      .flatMap((version, i, own) =>
        version.riskCodes.includes(code) ? [{ from: version.recordedAt, until: own[i + 1]?.recordedAt ?? null }] : [],
      ),
  );
  const gaps: Gap[] = [];
  let from: string | null = '';
  for (const time of shown.sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (from === null) break;
    if (time.from > from) gaps.push({ from, until: time.from });
    from = time.until === null ? null : ([from, time.from, time.until].sort().at(-1) ?? from);
  }
  return from === null ? gaps : [...gaps, { from, until: null }];
}

/** Each mismatch (R48), and again, as a trigger, when it was open for over so many working days (R47). */
export function recordsMismatch(
  risks: readonly RiskFact[],
  versions: readonly PlannedFact[],
  now: Date,
  careEnded: string | null = null,
): Fired[] {
  return mismatches(risks, versions, careEnded).flatMap(({ code, first, until }) => {
    const fired = (rule: 'RECORDS_MISMATCH' | 'MISMATCH_OPEN', setting: string): Fired => ({
      rule,
      state: until === null ? 'STANDING' : 'ENDED',
      serviceId: first.serviceId,
      personId: first.personId,
      ownerId: null,
      because: [cited(first)],
      setting,
      suggestsReview: rule === 'MISMATCH_OPEN',
      about: code,
    });
    const last = until === null ? now : new Date(Date.parse(until) - 1);
    const open = openLongerThan(SETTINGS.mismatchWorkingDays, londonDay(new Date(first.happenedAt)), londonDay(last));
    return [
      fired('RECORDS_MISMATCH', `risk ${code} is in a record and not in the current plan`),
      ...(open
        ? [
            fired(
              'MISMATCH_OPEN',
              `risk ${code} in a record and not in the current plan for over ${SETTINGS.mismatchWorkingDays} working days`,
            ),
          ]
        : []),
    ];
  });
}
