import { safeguardingRecordEnteredInErrorV1 as taken } from '@causeway/event-contracts';
import type { RecordRow } from '@causeway/kernel';
import { enterInError, markWith, type Retractable, type Scope, type Table, type Tx } from '@causeway/persistence';
import type { EnterSafeguardingRecordInErrorInput, SafeguardingRecordKind } from '../__generated__/graphql';
import { concernTable, indicatorTable } from '../concerns/repository';
import { escalationTable } from '../escalations/repository';
import { governanceReportFindingTable, reviewFileEntryTable } from '../files/repository';
import { alertTable, dailyScreeningTable, managementReviewTable, referralTable } from '../oversight/repository';
import { noteSampleTable } from '../samples/repository';
import { notificationPromptTable } from '../prompts/repository';

const of = <Row extends RecordRow>(table: Table<Row>) => table as unknown as Table<RecordRow>;

const dataClass = 'SAFEGUARDING';

const KINDS: Readonly<Record<SafeguardingRecordKind, Retractable>> = {
  INDICATOR: { dataClass, table: of(indicatorTable), contract: taken.Indicator, author: 'flaggedById' },
  CONCERN: { dataClass, table: of(concernTable), contract: taken.Concern, author: 'raisedById', further: withItsPrompts },
  ALERT: { dataClass, table: of(alertTable), contract: taken.Alert },
  MANAGEMENT_REVIEW: { dataClass, table: of(managementReviewTable), contract: taken.ManagementReview, author: 'reviewedById' },
  REFERRAL: { dataClass, table: of(referralTable), contract: taken.Referral, author: 'decidedById' },
  DAILY_SCREENING: { dataClass, table: of(dailyScreeningTable), contract: taken.DailyScreening, author: 'screenedById' },
  NOTIFICATION_PROMPT: { dataClass, table: of(notificationPromptTable), contract: taken.NotificationPrompt },
  ESCALATION: { dataClass, table: of(escalationTable), contract: taken.Escalation },
  REVIEW_FILE_ENTRY: { dataClass, table: of(reviewFileEntryTable), contract: taken.ReviewFileEntry, author: 'filedById' },
  GOVERNANCE_REPORT_FINDING: {
    dataClass,
    table: of(governanceReportFindingTable),
    contract: taken.GovernanceReportFinding,
    author: 'foundById',
  },
  NOTE_SAMPLE: { dataClass, table: of(noteSampleTable), contract: taken.NoteSample, author: 'drawnById' },
};

/** Marks a record of safeguarding as entered in error. */
export const enterSafeguardingRecordInError = (scope: Scope, input: EnterSafeguardingRecordInErrorInput) =>
  enterInError(scope, 'enterSafeguardingRecordInError', input, KINDS);

/** The prompts appeared with the concern, and ask for nothing once it is taken back. */
async function withItsPrompts(tx: Tx, concern: RecordRow, reasonCode: string) {
  await markWith(tx, { table: notificationPromptTable, contract: taken.NotificationPrompt }, 'concernId', concern.id, reasonCode);
  return [];
}
