import { type Fields, type Moment, type RecordRow, daysBetween, faults, londonDay, type CitedRecord } from '@causeway/kernel';
import type { RoleName } from '../organisation/domain';

/** What kind of meeting. */
export type MeetingKind = 'QUALITY' | 'PROVIDER_OVERSIGHT' | 'SUPERVISION' | 'HANDOVER';

/** What is checked, and how often. */
export type CheckKind =
  | 'ALLOCATION_CHECK'
  | 'MONTHLY_AUDIT_REVIEW'
  | 'PROVIDER_OVERSIGHT'
  | 'WEEKLY_GAP_REVIEW'
  | 'MONTHLY_TREND_REVIEW'
  | 'SHIFT_START_CHECK'
  | 'ROTA_MONITORING'
  | 'WEEKLY_HIGH_AGENCY_REVIEW'
  | 'PROVIDER_REVIEW'
  | 'DAILY_INDICATOR_REVIEW'
  | 'STAFF_COACHING_CHECK'
  | 'PROVIDER_CHALLENGE'
  | 'REVISIT';

/** A meeting where quality is overseen. */
export interface QualityMeeting extends RecordRow {
  readonly kind: MeetingKind;
  readonly chairId: string;
}

/** Within how many days of a meeting it is written down: a setting of ours. */
export const DAYS_TO_WRITE_DOWN = 28;

/** A meeting is written down soon, or not at all: a month in which nobody met is not filled in afterwards (R46). */
export const qualityMeetingFaults = ({ happenedAt, recordedAt }: Pick<QualityMeeting, 'happenedAt' | 'recordedAt'>) =>
  faults([[daysBetween(londonDay(happenedAt), londonDay(recordedAt)) > DAYS_TO_WRITE_DOWN, 'WRITTEN_DOWN_LATE', 'happenedAt', 'R46']]);

/** A minute of a meeting: a challenge, the response and who owns it. */
export interface Minute extends RecordRow {
  readonly meetingId: string;
  readonly challenge: string | null;
  readonly response: string | null;
  readonly ownerId: string | null;
  readonly decision: string | null;
  readonly dueOn: string | null;
  readonly about: readonly CitedRecord[];
}

/** The faults of a minute; a challenge needs its response and owner, a decision its owner and date, and a blank is none of the three. */
export function minuteFaults(minute: Fields<Minute>, at: Moment) {
  const { challenge, response, decision } = minute;
  const silent = [challenge, response, decision].every((text) => !says(text));
  return faults([
    [silent || blank(challenge), 'TEXT_EMPTY', 'challenge'],
    [!silent && blank(decision), 'TEXT_EMPTY', 'decision'],
    [!silent && !says(challenge) && blank(response), 'TEXT_EMPTY', 'response'],
    [(decision ?? '').length > 8000, 'TEXT_TOO_LONG', 'decision'],
    [says(decision) && minute.ownerId === null, 'OWNER_MISSING', 'ownerId'],
    [says(decision) && minute.dueOn === null, 'DUE_DATE_MISSING', 'dueOn'],
    [minute.dueOn !== null && minute.dueOn < londonDay(at.happenedAt), 'DUE_IN_PAST', 'dueOn'],
    [(challenge ?? '').length > 8000, 'TEXT_TOO_LONG', 'challenge'],
    [(response ?? '').length > 8000, 'TEXT_TOO_LONG', 'response'],
    [says(challenge) && (!says(response) || minute.ownerId === null), 'CHALLENGE_EMPTY', 'response', 'R77'],
  ]);
}

const says = (text: string | null): boolean => (text ?? '').trim() !== '';
const blank = (text: string | null): boolean => text !== null && !says(text);

/** What was learned, and with whom it was shared. */
export interface LearningItem extends RecordRow {
  readonly what: string;
  readonly sharedWithIds: readonly string[];
}

/** That a worker has seen what was learned. */
export interface LearningAcknowledgement extends RecordRow {
  readonly learningItemId: string;
  readonly staffMemberId: string;
}

/** The faults of a learning item. */
export const learningItemFaults = (learningItem: Fields<LearningItem>, _at: Moment) =>
  faults([
    [learningItem.what.trim() === '', 'TEXT_EMPTY', 'what'],
    [learningItem.what.length > 8000, 'TEXT_TOO_LONG', 'what'],
    [learningItem.sharedWithIds.length === 0, 'SHARED_WITH_NOBODY', 'sharedWithIds', 'R91'],
  ]);

/** One entry of the calendar of checks: due, done or overdue. */
export interface Check extends RecordRow {
  readonly kind: CheckKind;
  readonly role: RoleName;
  readonly dueOn: string;
  readonly doneAt: Date | null;
  readonly doneById: string | null;
  readonly finding: string | null;
  /** When it was raised that its day had passed; null while it has not. */
  readonly alertedAt: Date | null;
  /** Of a revisit: the review whose evidence is looked at again, and how many weeks after its change. */
  readonly reviewId: string | null;
  readonly weeks: number | null;
  /** Of a check whose findings are minuted: where they stand. */
  readonly minuteId: string | null;
  /** Who beside its role was told, when it was raised that its day had passed. */
  readonly toldIds: readonly string[];
}
