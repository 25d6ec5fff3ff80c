import { faults, reasoned } from '@causeway/kernel';
import type { Review } from '../reviews/domain';
import { lastlySafe, unsafeOf, type SafetyWord } from './safety';

/** The levels of a review, each building on the one before (as Ulysses has them, REFERENCE 4; proportionate, as PSIRF asks, 2.1). */
export const LEVELS = ['SEVENTY_TWO_HOUR', 'CONCISE', 'FULL'] as const;
export type ReviewLevel = (typeof LEVELS)[number];

/** What is asked of a review before it ends at its level. */
export type LevelAsk =
  'IMMEDIATE_SAFETY' | 'CANDOUR_AND_NOTIFICATION' | 'PEOPLE_INVOLVED' | 'TWO_SOURCES' | 'DEFENCES_EXAMINED' | 'CAUSES_CONCLUDED';

/** What each level asks by itself, beside all that the levels below it ask. The gate of a conclusion is the template's, and stays as it is. */
export const ASKED: Readonly<Record<ReviewLevel, readonly LevelAsk[]>> = {
  SEVENTY_TWO_HOUR: ['IMMEDIATE_SAFETY', 'CANDOUR_AND_NOTIFICATION'],
  CONCISE: ['PEOPLE_INVOLVED', 'TWO_SOURCES', 'DEFENCES_EXAMINED'],
  FULL: ['CAUSES_CONCLUDED'],
};

/** What is known of a review that its level asks for, by records that stand. */
export interface LevelFacts {
  /** Whether it came up from a lower level: then it takes along what those asked. */
  readonly raised: boolean;
  /** Whom it concerns, by what it was opened on and by its samples. */
  readonly concerned: readonly string[];
  /** What was said of whether people are safe, in the order in which it came. */
  readonly safety: readonly SafetyWord[];
  readonly candid: boolean;
  readonly involved: boolean;
  readonly sources: number;
  readonly defences: boolean;
  readonly concluded: boolean;
}

const MET: Readonly<Record<LevelAsk, (facts: LevelFacts) => boolean>> = {
  IMMEDIATE_SAFETY: ({ concerned, safety }) => (concerned.length > 0 ? unsafeOf(concerned, safety).length === 0 : lastlySafe(safety)),
  CANDOUR_AND_NOTIFICATION: ({ candid }) => candid,
  PEOPLE_INVOLVED: ({ involved }) => involved,
  TWO_SOURCES: ({ sources }) => sources >= 2,
  DEFENCES_EXAMINED: ({ defences }) => defences,
  CAUSES_CONCLUDED: ({ concluded }) => concluded,
};

const rank = (level: ReviewLevel): number => LEVELS.indexOf(level);

type Asked = { readonly level: ReviewLevel; readonly ask: LevelAsk };

/**
 * Everything that a level asks: its own, and what the levels below it ask. One that was opened as a full review goes by its template, and
 * is asked beside it whether everybody is safe whom it concerns: no review is concluded before that.
 */
export const asksOf = (level: ReviewLevel, { raised, concerned }: Pick<LevelFacts, 'raised' | 'concerned'>): Asked[] =>
  LEVELS.slice(0, rank(level) + 1)
    .flatMap((of) => ASKED[of].map((ask) => ({ level: of, ask })))
    .filter((one) => level !== 'FULL' || raised || one.level === 'FULL' || (one.ask === 'IMMEDIATE_SAFETY' && concerned.length > 0));

/** What is asked of a review at its level, and what of it is there. */
export const levelAsks = (level: ReviewLevel, facts: LevelFacts) =>
  asksOf(level, facts).map(({ level: of, ask }) => ({ level: of, ask, met: MET[ask](facts) }));

/** What a review lacks of that, apart from the conclusion itself. */
export function levelFaults(level: ReviewLevel, facts: LevelFacts) {
  const lacks = (ask: LevelAsk): boolean => levelAsks(level, facts).some((one) => one.ask === ask && !one.met);
  const ofSomebody = facts.concerned.length > 0;
  return faults([
    [lacks('IMMEDIATE_SAFETY') && ofSomebody, 'PERSON_NOT_SAFE', 'reviewId', 'PSIRF'],
    [lacks('IMMEDIATE_SAFETY') && !ofSomebody, 'SAFETY_NOT_SHOWN', 'reviewId', 'PSIRF'],
    [lacks('CANDOUR_AND_NOTIFICATION'), 'CANDOUR_NOT_LOOKED_AT', 'reviewId', 'R116'],
    [lacks('PEOPLE_INVOLVED'), 'NOBODY_INVOLVED', 'reviewId', 'PSIRF'],
    [lacks('TWO_SOURCES'), 'SOURCES_TOO_FEW', 'reviewId', 'R17'],
    [lacks('DEFENCES_EXAMINED'), 'DEFENCES_UNEXAMINED', 'reviewId', 'PSIRF'],
  ]);
}

/** The hours within which a 72-hour review is to end, or to be raised. */
const HOURS = 72;

/** Until when a review is to end at its level or to be raised; null where the level sets no time. */
export const levelDueAt = ({ level, receivedAt }: Pick<Review, 'level' | 'receivedAt'>): Date | null =>
  level === 'SEVENTY_TWO_HOUR' ? new Date(receivedAt.getTime() + HOURS * 3_600_000) : null;

/** Whether that time went by and nothing was decided. */
export function decidedLate(review: Pick<Review, 'level' | 'receivedAt' | 'state'>, now: Date): boolean {
  const due = levelDueAt(review);
  return due !== null && review.state === 'OPEN' && now > due;
}

/** What stands against opening a review at a level: a lower one says why it is enough. */
export const openingLevelFaults = (level: ReviewLevel, reason: string | null) =>
  faults([
    [level !== 'FULL' && !reasoned(reason ?? ''), 'LEVEL_REASON_MISSING', 'levelReason', 'PSIRF'],
    [reason !== null && level === 'FULL' && !reasoned(reason), 'REASON_TOO_SHORT', 'levelReason', 'PSIRF'],
    [(reason ?? '').length > 8000, 'TEXT_TOO_LONG', 'levelReason'],
  ]);

/** What stands against raising a review: it goes up, while the review is open, and says why. */
export const raisingFaults = (review: Pick<Review, 'state' | 'level'>, to: ReviewLevel, reason: string) =>
  faults([
    [review.state !== 'OPEN', 'WRONG_STATE', 'reviewId', 'PSIRF'],
    [rank(to) <= rank(review.level), 'LEVEL_NOT_HIGHER', 'level', 'PSIRF'],
    [!reasoned(reason), 'REASON_TOO_SHORT', 'reason', 'PSIRF'],
    [reason.length > 8000, 'TEXT_TOO_LONG', 'reason'],
  ]);
