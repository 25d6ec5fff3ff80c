import { ENGLAND_AND_WALES } from '@causeway/kernel';
import { wilson } from '@causeway/statistics';
import type { EffectVerdict } from '../outcomes/domain';
import type { TriggerKind } from '../reviews/domain';

/** Days in London, both included. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

/** What an outcome of a review said. */
export interface Effect {
  readonly measure: string;
  readonly month: string;
  readonly recordedAt: string;
  readonly verdict: EffectVerdict;
  readonly addressed: boolean;
  readonly reducing: boolean;
}

/** A review as its headline counts it. */
export interface ReviewInHeadline {
  readonly openedOn: string;
  readonly changedOn: string | null;
  readonly triggerKind: TriggerKind;
  readonly fromPattern: boolean;
  /** Whether another review was concluded on the same cause after its change. */
  readonly cameBack: boolean;
  readonly effects: readonly Effect[];
}

/** From what is worst to what is best. */
const VERDICTS: readonly EffectVerdict[] = ['NOT_MET', 'MET', 'MET_TOO_EARLY', 'SUPPORTED', 'SUSTAINED'];

/** What a review's change came to: by the latest outcome of each measure, the worst of them; null while there is none. */
export function standsAt(effects: readonly Effect[]): Pick<Effect, 'verdict' | 'addressed' | 'reducing'> | null {
  const latest = new Map<string, Effect>();
  for (const effect of effects) {
    const known = latest.get(effect.measure);
    if (!known || [known.month, known.recordedAt].join() <= [effect.month, effect.recordedAt].join()) latest.set(effect.measure, effect);
  }
  const all = [...latest.values()];
  const worst = VERDICTS.find((verdict) => all.some((one) => one.verdict === verdict));
  if (!worst) return null;
  return { verdict: worst, addressed: all.every((one) => one.addressed), reducing: all.every((one) => one.reducing) };
}

/** A share with what it rests on (R113). */
export const shareOf = (numerator: number, denominator: number, { from, to }: Window) => {
  const { share, lower, upper, method, level } = wilson(numerator, denominator);
  return { numerator, denominator, share, lower, upper, method, level, from, to, calendarVersion: ENGLAND_AND_WALES.version };
};

const within = (day: string | null, { from, to }: Window): boolean => day !== null && from <= day && day <= to;

/** Whether a review was opened before harm made it: by an early warning, or by a pattern (R105). */
export const openedEarly = ({ triggerKind, fromPattern }: ReviewInHeadline): boolean => triggerKind === 'EARLY_WARNING' || fromPattern;

/**
 * What became of the failures of a service: of the reviews whose change was made in the window, how many effects are at which
 * verdict; and of those opened in it, how many were opened before harm made them (R14, R105). How many actions were closed is no part of it.
 */
export function headlineOf(reviews: readonly ReviewInHeadline[], window: Window) {
  const changed = reviews.filter((review) => within(review.changedOn, window));
  const opened = reviews.filter((review) => within(review.openedOn, window));
  const standing = changed.map((review) => ({ review, at: standsAt(review.effects) }));
  const count = (holds: (one: (typeof standing)[number]) => boolean) => shareOf(standing.filter(holds).length, changed.length, window);
  const kinds = [...new Set(opened.map((review) => review.triggerKind))].sort();
  return {
    sustained: count(({ review, at }) => at?.verdict === 'SUSTAINED' && !review.cameBack),
    targetMet: count(({ at }) => at !== null && at.verdict !== 'NOT_MET'),
    causesAddressed: count(({ at }) => at?.addressed === true),
    riskReducing: count(({ at }) => at?.reducing === true),
    cameBack: count(({ review }) => review.cameBack),
    notYetKnown: standing.filter(({ at }) => at === null).length,
    verdicts: VERDICTS.map((verdict) => ({ verdict, reviews: standing.filter(({ at }) => at?.verdict === verdict).length })),
    openedEarly: shareOf(opened.filter(openedEarly).length, opened.length, window),
    openedBy: kinds.map((triggerKind) => {
      const alike = opened.filter((review) => review.triggerKind === triggerKind);
      return { triggerKind, reviews: alike.length, fromPattern: alike.filter((review) => review.fromPattern).length };
    }),
  };
}

/** What leaders did, as it is counted. */
export interface Activity {
  readonly reviewsOpened: number;
  readonly reviewsConcluded: number;
  readonly changesMade: number;
  readonly challengesRaised: number;
  /** Of those that were due in the window: answered by then. */
  readonly challengesDue: number;
  readonly challengesAnswered: number;
  readonly checksDue: number;
  readonly checksOnTime: number;
  readonly revisitsDue: number;
  readonly revisitsOnTime: number;
  readonly learningShared: number;
}

/** What leaders did in a window, and how much of what was due in time (R106). */
export const activityOf = (done: Activity, window: Window) => ({
  ...done,
  challengesInTime: shareOf(done.challengesAnswered, done.challengesDue, window),
  checksInTime: shareOf(done.checksOnTime, done.checksDue, window),
  revisitsInTime: shareOf(done.revisitsOnTime, done.revisitsDue, window),
});
