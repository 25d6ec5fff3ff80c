import { citing } from '@causeway/persistence';
import { communicationLogEntryTable } from '../communication/repository';
import { complaintTable, feedbackTable } from '../feedback/repository';
import { incidentTable } from '../incidents/repository';
import { dailyNoteTable } from '../notes/repository';
import { planReviewTable } from '../plan-reviews/repository';

/** The kinds of record that can show a change, with their tables. */
export const { citedRecords } = citing({
  DailyNote: dailyNoteTable,
  Feedback: feedbackTable,
  Complaint: complaintTable,
  Incident: incidentTable,
  CommunicationLogEntry: communicationLogEntryTable,
  PlanReview: planReviewTable,
});
