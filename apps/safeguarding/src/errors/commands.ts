import { safeguardingRecordEnteredInErrorV1 as taken } from '@causeway/event-contracts';
import type { RecordRow } from '@causeway/kernel';
import { enterInError, type Retractable, type Scope, type Table } from '@causeway/persistence';
import type { EnterSafeguardingRecordInErrorInput, SafeguardingRecordKind } from '../__generated__/graphql';
import { concernTable, indicatorTable } from '../concerns/repository';
import { alertTable, dailyScreeningTable, managementReviewTable, referralTable } from '../oversight/repository';

const of = <Row extends RecordRow>(table: Table<Row>) => table as unknown as Table<RecordRow>;

const KINDS: Readonly<Record<SafeguardingRecordKind, Retractable>> = {
  INDICATOR: { table: of(indicatorTable), contract: taken.Indicator, author: 'flaggedById' },
  CONCERN: { table: of(concernTable), contract: taken.Concern, author: 'raisedById' },
  ALERT: { table: of(alertTable), contract: taken.Alert },
  MANAGEMENT_REVIEW: { table: of(managementReviewTable), contract: taken.ManagementReview, author: 'reviewedById' },
  REFERRAL: { table: of(referralTable), contract: taken.Referral, author: 'decidedById' },
  DAILY_SCREENING: { table: of(dailyScreeningTable), contract: taken.DailyScreening, author: 'screenedById' },
};

/** Marks a record of safeguarding as entered in error. */
export const enterSafeguardingRecordInError = (scope: Scope, input: EnterSafeguardingRecordInErrorInput) =>
  enterInError(scope, 'enterSafeguardingRecordInError', input, KINDS);
