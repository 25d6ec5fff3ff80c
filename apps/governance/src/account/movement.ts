import { londonDay } from '@causeway/kernel';
import { standsAt } from '../headline/domain';
import type { Baseline, OutcomeEvidence } from '../outcomes/domain';
import { endOf } from '../outcomes/unit-of-time';
import { figureOf, SHARE, yardstickOf, type Yardstick } from '../outcomes/yardstick';

/** How one measure of a review moved: before the change, and in the month of its latest outcome (R90, R99). */
export interface Movement {
  readonly measure: string;
  readonly target: number;
  readonly definitionVersion: string;
  /** The version of the definition that it goes by. */
  readonly frozen: Baseline;
  readonly before: ReturnType<typeof shareBetween>;
  readonly after: ReturnType<typeof shareBetween> | null;
  readonly outcome: Pick<OutcomeEvidence, 'month' | 'verdict' | 'addressed' | 'reducing'> | null;
}

/** A figure with its interval, its window and the calendar by which it was counted; null of that where it was not kept. */
export function shareBetween(
  { numerator, denominator }: Pick<Baseline, 'numerator' | 'denominator'>,
  from: string,
  to: string,
  calendarVersion: string | null,
  yardstick: Yardstick = SHARE,
) {
  const { kind, per } = yardstick;
  const { value, upper, ...made } = figureOf({ numerator, denominator }, yardstick);
  const share = kind === 'PROPORTION' ? value : null;
  return { numerator, denominator, kind, per, value, share, upper: upper ?? 0, ...made, from, to, calendarVersion };
}

/** Of the versions of one measure, the one in force: the latest that was frozen by the day of the change. */
const inForce = (versions: readonly Baseline[], changedOn: string | null): Baseline | undefined =>
  versions
    .filter(({ receivedAt }) => changedOn === null || londonDay(receivedAt) <= changedOn)
    .sort((one, other) => (other.number ?? 1) - (one.number ?? 1))[0];

/** The movement of each measure of a review; `outcomes` as they came. An outcome from before its definition was kept is of the only measure there is. */
export function movementsOf(changedOn: string | null, baselines: readonly Baseline[], outcomes: readonly OutcomeEvidence[]): Movement[] {
  const measures = [...new Set(baselines.map(({ measure }) => measure))].sort();
  return measures.flatMap((measure) => {
    const versions = baselines.filter((one) => one.measure === measure);
    const own = outcomes.filter(({ baselineId }) =>
      baselineId === null ? measures.length === 1 : versions.some(({ id }) => id === baselineId),
    );
    const latest = own.reduce<OutcomeEvidence | null>((one, next) => (one && one.month > next.month ? one : next), null);
    const baseline = versions.find(({ id }) => id === latest?.baselineId) ?? inForce(versions, changedOn);
    if (!baseline) return [];
    const { target, definitionVersion, windowStart, windowEnd, calendarVersion } = baseline;
    const yardstick = yardstickOf(baseline);
    const counted = latest ? { numerator: latest.beforeNumerator, denominator: latest.beforeDenominator } : baseline;
    return [
      {
        ...{ measure, target, definitionVersion, frozen: baseline, outcome: latest },
        before: shareBetween(counted, windowStart, windowEnd, calendarVersion, yardstick),
        after: latest && shareBetween(latest, latest.month, endOf(yardstick.unit, latest.month), latest.calendarVersion, yardstick),
      },
    ];
  });
}

/** What the change came to: the worst of its measures; null while none has an outcome. */
export const verdictOf = (movements: readonly Movement[]) =>
  standsAt(movements.flatMap(({ measure, outcome }) => (outcome ? [{ ...outcome, measure, recordedAt: '' }] : [])));
