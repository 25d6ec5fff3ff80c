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
}

/**
 * The risks that notes or incidents show and no plan of the person in its current version does (R48). A risk that a plan
 * once showed is one again when a record shows it after the version that dropped it.
 */
export function mismatches(risks: readonly RiskFact[], versions: readonly PlannedFact[]): Mismatch[] {
  const codes = [...new Set(risks.flatMap((fact) => fact.riskCodes))].sort();
  return codes.flatMap((code) => {
    const dropped = droppedAt(code, versions);
    if (dropped === 'PLANNED') return [];
    const [first] = inOrder(
      risks.filter((fact) => fact.riskCodes.includes(code) && fact.happenedAt > dropped),
      (fact) => fact.happenedAt,
    );
    return first ? [{ code, first }] : [];
  });
}

/** When the last plan that showed the risk ceased to; empty when none ever did. */
function droppedAt(code: string, versions: readonly PlannedFact[]): string {
  let dropped = '';
  for (const planId of new Set(versions.map((version) => version.planId))) {
    const own = versions.filter((version) => version.planId === planId).sort((a, b) => a.number - b.number);
    const last = own.findLastIndex((version) => version.riskCodes.includes(code));
    if (last === -1) continue;
    const next = own[last + 1];
    if (!next) return 'PLANNED';
    if (next.recordedAt > dropped) dropped = next.recordedAt;
  }
  return dropped;
}

/** Each mismatch (R48), and again, as a trigger, when it has been open for over so many working days (R47). */
export function recordsMismatch(risks: readonly RiskFact[], versions: readonly PlannedFact[], now: Date): Fired[] {
  return mismatches(risks, versions).flatMap(({ code, first }) => {
    const fired = (rule: 'RECORDS_MISMATCH' | 'MISMATCH_OPEN', setting: string): Fired => ({
      rule,
      serviceId: first.serviceId,
      personId: first.personId,
      ownerId: null,
      because: [cited(first)],
      setting,
      suggestsReview: rule === 'MISMATCH_OPEN',
      about: code,
    });
    const open = openLongerThan(SETTINGS.mismatchWorkingDays, londonDay(new Date(first.happenedAt)), londonDay(now));
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
