import { faults, type Fields, type Moment, type RecordRow } from '@causeway/kernel';
import type { AlertPathway } from '../oversight/domain';

/** Where the time went: before the note, before it was seen for what it was, or before management reviewed it. */
export type DelayStage = 'RECORDING' | 'DETECTION' | 'REVIEW';

/** One point of a delay's timeline: where time went, from when to when, as ISO instants. */
export interface DelayPoint {
  readonly stage: DelayStage;
  readonly startedAt: string;
  readonly endedAt: string;
}

/** One delay in the safeguarding review file: its stage and its account, on the notes that show it; of a review, with its timeline. */
export interface ReviewFileEntry extends RecordRow {
  readonly indicatorId: string;
  readonly stage: DelayStage;
  readonly account: string;
  readonly noteIds: readonly string[];
  readonly filedById: string;
  /** The review in whose sample the indicator is; null for a delay of none. */
  readonly reviewId: string | null;
  readonly points: readonly DelayPoint[];
}

/** The faults of an entry in the review file; of a review it has its timeline, with the stage of each point (R70). */
export const reviewFileEntryFaults = ({ reviewId, points, ...entry }: Fields<ReviewFileEntry>, at: Moment) =>
  faults([
    [entry.account.trim() === '', 'TEXT_EMPTY', 'account'],
    [entry.account.length > 8000, 'TEXT_TOO_LONG', 'account'],
    [entry.noteIds.length === 0, 'EVIDENCE_MISSING', 'noteIds', 'R70'],
    [reviewId !== null && points.length === 0, 'TIMELINE_MISSING', 'points', 'R70'],
    [points.length > 50, 'TOO_MANY', 'points'],
    [points.length > 0 && !points.some(({ stage }) => stage === entry.stage), 'STAGE_NOT_IN_TIMELINE', 'stage', 'R70'],
    [points.some(({ startedAt, endedAt }) => endedAt < startedAt), 'ENDS_BEFORE_START', 'points', 'R70'],
    [points.some(({ endedAt }) => endedAt > at.now.toISOString()), 'HAPPENED_IN_FUTURE', 'points', 'R70'],
  ]);

/** What became of an alert. */
export type AlertVerdict = 'NO_ALERT_RAISED' | 'ALERT_UNCLEAR' | 'ALERT_MISSED' | 'ALERT_SEEN_NOT_ACTED';

/** A root cause finding in the safeguarding governance report: what became of the alert of one case, by one pathway. */
export interface GovernanceReportFinding extends RecordRow {
  readonly indicatorId: string;
  readonly verdict: AlertVerdict;
  readonly pathway: AlertPathway;
  readonly finding: string;
  readonly foundById: string;
}

/** The faults of a finding, as far as it shows them itself. */
export const findingFaults = (finding: Fields<GovernanceReportFinding>, _at: Moment) =>
  faults([
    [finding.finding.trim() === '', 'TEXT_EMPTY', 'finding'],
    [finding.finding.length > 8000, 'TEXT_TOO_LONG', 'finding'],
  ]);

/** The faults of a verdict beside the alerts that were sent by its pathway. */
export const verdictFaults = (verdict: AlertVerdict, alerts: readonly { readonly seenAt: Date | null }[]) =>
  faults([
    [verdict === 'NO_ALERT_RAISED' && alerts.length > 0, 'ALERT_WAS_SENT', 'verdict', 'R73'],
    [verdict !== 'NO_ALERT_RAISED' && alerts.length === 0, 'NO_SUCH_ALERT', 'pathway', 'R73'],
    [
      verdict === 'ALERT_SEEN_NOT_ACTED' && alerts.length > 0 && alerts.every((alert) => alert.seenAt === null),
      'ALERT_NOT_SEEN',
      'verdict',
      'R73',
    ],
  ]);
