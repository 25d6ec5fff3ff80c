import { faults, type Fields, type Moment, type RecordRow } from '@causeway/kernel';
import type { Shift } from '../rota/domain';

/** What went wrong with a visit. */
export type VisitOutcome = 'LATE' | 'MISSED';

/** That a visit was late or missed, and why. */
export interface VisitReport extends RecordRow {
  readonly shiftId: string;
  readonly outcome: VisitOutcome;
  readonly arrivedAt: Date | null;
  readonly reasonCode: string;
  readonly reportedById: string;
}

/** The faults of a report on a visit, as far as it shows them itself: a late visit has its arrival, a missed one has none. */
export const visitReportFaults = (report: Fields<VisitReport>, at: Moment) =>
  faults([
    [!/^[A-Z][A-Z0-9_]{1,39}$/.test(report.reasonCode), 'CODE_MALFORMED', 'reasonCode'],
    [report.outcome === 'LATE' && report.arrivedAt === null, 'ARRIVAL_MISSING', 'arrivedAt'],
    [report.outcome === 'MISSED' && report.arrivedAt !== null, 'ARRIVED_AND_MISSED', 'arrivedAt'],
    [report.arrivedAt !== null && report.arrivedAt > at.now, 'HAPPENED_IN_FUTURE', 'arrivedAt'],
  ]);

/** The faults of a report on this visit, which may have been reported before. */
export const reportedVisitFaults = (report: VisitReport, visit: Shift, reportedBefore: boolean, now: Date) =>
  faults([
    [visit.kind !== 'VISIT', 'NOT_A_VISIT', 'shiftId'],
    [visit.cancelledAt !== null, 'SHIFT_CANCELLED', 'shiftId'],
    [now < visit.startsAt, 'NOT_BEGUN', 'shiftId'],
    [report.arrivedAt !== null && report.arrivedAt <= visit.startsAt, 'NOT_LATE', 'arrivedAt'],
    [reportedBefore, 'REPORTED_ALREADY', 'shiftId'],
  ]);
