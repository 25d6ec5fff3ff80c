import { breaksGlass, LONGEST_GLASS_MINUTES, readsEvery, type Caller, type GlassClass } from '@causeway/access';
import { faults, type RecordRow, reasoned } from '@causeway/kernel';

/** Why the glass was broken. */
export type GlassReason =
  'IMMEDIATE_RISK_OF_HARM' | 'MEDICAL_EMERGENCY' | 'PERSON_MISSING' | 'SAFEGUARDING_DISCLOSURE' | 'NOBODY_RESPONSIBLE_REACHED';

/** Whether it was rightly broken, as somebody other than its holder judges. */
export type GlassVerdict = 'JUSTIFIED' | 'NOT_JUSTIFIED';

/** Who broke the glass in an emergency, over what and until when. Its own times are by the machine's clock, in a demonstration too. */
export interface GlassBreak extends RecordRow {
  readonly personId: string | null;
  readonly brokenById: string;
  readonly reason: GlassReason;
  readonly account: string;
  readonly classes: readonly GlassClass[];
  readonly brokenAt: Date;
  readonly opensUntil: Date;
  readonly endedAt: Date | null;
  readonly endedById: string | null;
  readonly verdict: GlassVerdict | null;
  readonly reviewNote: string | null;
  readonly reviewedAt: Date | null;
  readonly reviewedById: string | null;
}

/** What somebody asks to have opened. */
export interface AskedOpen {
  readonly serviceId: string;
  readonly classes: readonly GlassClass[];
  readonly minutes: number;
  readonly account: string;
}

/** The faults of breaking a glass: a person of the group says why, for an hour at most, and for what their roles do not open anyway. */
export const breakingFaults = ({ serviceId, classes, minutes, account }: AskedOpen, caller: Caller) =>
  faults([
    [!breaksGlass(caller), 'NOT_PERMITTED', 'serviceId', 'R110'],
    [classes.length === 0, 'GLASS_OPENS_NOTHING', 'opens', 'R110'],
    [classes.length > 0 && readsEvery(caller, serviceId, classes), 'OPEN_ALREADY', 'opens', 'R110'],
    [minutes < 1 || minutes > LONGEST_GLASS_MINUTES, 'GLASS_OVER_AN_HOUR', 'minutes', 'R110'],
    [!reasoned(account), 'REASON_TOO_SHORT', 'account', 'R110'],
    [account.length > 8000, 'TEXT_TOO_LONG', 'account'],
  ]);

type Times = Pick<GlassBreak, 'opensUntil' | 'endedAt'>;

/** Whether it opens anything at a moment of real time. */
export const isOpen = ({ opensUntil, endedAt }: Times, now: Date): boolean => endedAt === null && now < opensUntil;

/** What stands against ending a glass: it is shut already. */
export const endingFaults = (glass: Times, now: Date) => faults([[!isOpen(glass, now), 'GLASS_IS_SHUT', 'glassBreakId', 'R110']]);

/** What stands against a review of a glass: it is open, was reviewed, or is the reviewer's own; or the review says nothing. */
export const reviewFaults = (
  glass: Times & Pick<GlassBreak, 'brokenById' | 'reviewedAt'>,
  { note, reviewerId, now }: { readonly note: string; readonly reviewerId: string | null; readonly now: Date },
) =>
  faults([
    [reviewerId === null, 'NOT_PERMITTED', 'glassBreakId', 'R110'],
    [glass.brokenById === reviewerId, 'REVIEWS_OWN_GLASS', 'glassBreakId', 'R109'],
    [isOpen(glass, now), 'GLASS_STILL_OPEN', 'glassBreakId', 'R110'],
    [glass.reviewedAt !== null, 'GLASS_REVIEWED', 'glassBreakId', 'R110'],
    [!reasoned(note), 'REASON_TOO_SHORT', 'note', 'R110'],
    [note.length > 8000, 'TEXT_TOO_LONG', 'note'],
  ]);

const DAY_MS = 86_400_000;

/** How a glass stands: it opens, or waits for its review, or was reviewed. */
export const stateOf = (glass: Times & Pick<GlassBreak, 'reviewedAt'>, now: Date): 'OPEN' | 'TO_REVIEW' | 'REVIEWED' =>
  glass.reviewedAt !== null ? 'REVIEWED' : isOpen(glass, now) ? 'OPEN' : 'TO_REVIEW';

/** The warning of a glass that nobody reviewed, from when it shut; a day later it says that it is late. The day is Causeway's own rule. */
export function warningOf(glass: Times & Pick<GlassBreak, 'reviewedAt'>, now: Date): 'NOT_REVIEWED' | 'REVIEW_OVERDUE' | null {
  if (stateOf(glass, now) !== 'TO_REVIEW') return null;
  const shutAt = glass.endedAt ?? glass.opensUntil;
  return now.getTime() - shutAt.getTime() > DAY_MS ? 'REVIEW_OVERDUE' : 'NOT_REVIEWED';
}
