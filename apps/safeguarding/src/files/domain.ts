import { faults, type Fields, type Moment, type RecordRow } from '@causeway/kernel';
import type { AlertPathway } from '../oversight/domain';

/** Where the time went: before the note, before it was seen for what it was, or before management reviewed it. */
export type DelayStage = 'RECORDING' | 'DETECTION' | 'REVIEW';

/** One delay in the safeguarding review file: its stage and its account, on the notes that show it. */
export interface ReviewFileEntry extends RecordRow {
  readonly indicatorId: string;
  readonly stage: DelayStage;
  readonly account: string;
  readonly noteIds: readonly string[];
  readonly filedById: string;
}

/** The faults of an entry in the review file. */
export const reviewFileEntryFaults = (entry: Fields<ReviewFileEntry>, _at: Moment) =>
  faults([
    [entry.account.trim() === '', 'TEXT_EMPTY', 'account'],
    [entry.account.length > 8000, 'TEXT_TOO_LONG', 'account'],
    [entry.noteIds.length === 0, 'EVIDENCE_MISSING', 'noteIds', 'R70'],
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
