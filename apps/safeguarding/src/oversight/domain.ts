import { type Fields, type Moment, type RecordRow, faults } from '@causeway/kernel';

/** What management decided. */
export type ReviewDecision = 'NO_FURTHER_ACTION' | 'MONITOR' | 'RAISE_CONCERN' | 'REFER';

/** By which way a manager was told. */
export type AlertPathway = 'APP_ALERT' | 'PHONE' | 'ON_CALL' | 'OFFICE_MESSAGE' | 'HANDOVER';

/** A message by which a manager was told of an indicator. */
export interface Alert extends RecordRow {
  readonly indicatorId: string;
  readonly pathway: AlertPathway;
  readonly sentToId: string;
  readonly seenAt: Date | null;
}

/** The faults of an alert; when it happened is when it was sent. */
export const alertFaults = (alert: Fields<Alert>, at: Moment) =>
  faults([
    [alert.seenAt !== null && alert.seenAt > at.now, 'HAPPENED_IN_FUTURE', 'seenAt'],
    [alert.seenAt !== null && alert.seenAt < at.happenedAt, 'SEEN_BEFORE_SENT', 'seenAt'],
  ]);

/** The faults of when an alert was sent: it follows its indicator, and who does not import sends it now. */
export const alertTimeFaults = (
  alert: Pick<Alert, 'happenedAt' | 'receivedAt'>,
  indicator: Pick<RecordRow, 'happenedAt'> | null,
  imports: boolean,
) =>
  faults([
    [!imports && alert.happenedAt < alert.receivedAt, 'RECORDED_AT_NOT_YOURS', 'happenedAt', 'R46'],
    [indicator !== null && alert.happenedAt < indicator.happenedAt, 'SENT_BEFORE_FLAGGED', 'happenedAt', 'R73'],
  ]);

/** Management's decision on an indicator, with its rationale. */
export interface ManagementReview extends RecordRow {
  readonly indicatorId: string;
  readonly decision: ReviewDecision;
  readonly rationale: string;
  readonly reviewedById: string;
}

/** The faults of a management review: without a rationale it is none. */
export const managementReviewFaults = (managementReview: Fields<ManagementReview>, _at: Moment) =>
  faults([
    [managementReview.rationale.length > 8000, 'TEXT_TOO_LONG', 'rationale'],
    [managementReview.rationale.trim().length < 10, 'RATIONALE_MISSING', 'rationale', 'R82'],
  ]);

/** A decision to refer a concern to the council, or not to. */
export interface Referral extends RecordRow {
  readonly concernId: string;
  readonly referred: boolean;
  readonly reason: string;
  readonly decidedById: string;
}

/** The faults of a decision on a referral to the council. */
export const referralFaults = (referral: Fields<Referral>, _at: Moment) =>
  faults([
    [referral.reason.trim() === '', 'TEXT_EMPTY', 'reason'],
    [referral.reason.length > 8000, 'TEXT_TOO_LONG', 'reason'],
  ]);

/** The sign-off of a day's indicators in a service. */
export interface DailyScreening extends RecordRow {
  readonly day: string;
  readonly screenedById: string;
}

/** The faults of a day's sign-off, as far as it shows them itself. */
export const dailyScreeningFaults = (dailyScreening: Fields<DailyScreening>, at: Moment) =>
  faults([[dailyScreening.day > at.today, 'DAY_NOT_OVER', 'day', 'R80']]);
