import { careRecordEnteredInErrorV1 as taken } from '@causeway/event-contracts';
import type { RecordRow } from '@causeway/kernel';
import { enterInError, markWith, type Retractable, type Scope, type Table, type Tx } from '@causeway/persistence';
import type { CareRecordKind, EnterCareRecordInErrorInput } from '../__generated__/graphql';
import type { ClockRefusal } from '../changes/rules';
import { loseEvidence } from '../changes/losing-evidence';
import { interimInstructionTable } from '../changes/repository';
import { communicationLogEntryTable } from '../communication/repository';
import { complaintTable, feedbackTable } from '../feedback/repository';
import { handoverTable } from '../handovers/repository';
import { incidentTable } from '../incidents/repository';
import { dailyNoteTable } from '../notes/repository';
import { keyWorkerAssignmentTable, personTable } from '../people/repository';
import { planReviewTable } from '../plan-reviews/repository';
import { placementTable } from '../placements/repository';
import { carePlanTable, planOwnershipTable, planVersionTable } from '../plans/repository';

const of = <Row extends RecordRow>(table: Table<Row>) => table as unknown as Table<RecordRow>;

/** What names a record as its person or its plan goes with it, each announced by itself. */
const takesAlong =
  <P extends string>(property: P, parts: readonly Along<P>[]) =>
  async (tx: Tx, row: RecordRow, reasonCode: string): Promise<[]> => {
    for (const part of parts) await markWith(tx, part, property, row.id, reasonCode);
    return [];
  };
interface Along<P extends string> {
  readonly table: Table<RecordRow & Readonly<Record<P, string>>>;
  readonly contract: Retractable['contract'];
}

const KINDS: Readonly<Record<CareRecordKind, Retractable<'ONLY_EVIDENCE' | 'CLOCK_NOT_YOURS' | ClockRefusal>>> = {
  PERSON: {
    dataClass: 'CARE',
    table: of(personTable),
    contract: taken.Person,
    further: takesAlong('personId', [
      { table: placementTable, contract: taken.Placement },
      { table: keyWorkerAssignmentTable, contract: taken.KeyWorkerAssignment },
      { table: carePlanTable, contract: taken.CarePlan },
      { table: planVersionTable, contract: taken.PlanVersion },
      { table: planOwnershipTable, contract: taken.PlanOwnership },
    ]),
  },
  KEY_WORKER_ASSIGNMENT: { dataClass: 'CARE', table: of(keyWorkerAssignmentTable), contract: taken.KeyWorkerAssignment },
  PLACEMENT: { dataClass: 'PERSON_IDENTITY', table: of(placementTable), contract: taken.Placement },
  DAILY_NOTE: { dataClass: 'CARE', table: of(dailyNoteTable), contract: taken.DailyNote, author: 'authorId', further: loseEvidence },
  FEEDBACK: { dataClass: 'FEEDBACK', table: of(feedbackTable), contract: taken.Feedback, author: 'takenById', further: loseEvidence },
  COMPLAINT: { dataClass: 'FEEDBACK', table: of(complaintTable), contract: taken.Complaint, further: loseEvidence },
  INCIDENT: { dataClass: 'INCIDENT', table: of(incidentTable), contract: taken.Incident, author: 'reportedById', further: loseEvidence },
  COMMUNICATION_LOG_ENTRY: {
    dataClass: 'CARE',
    table: of(communicationLogEntryTable),
    contract: taken.CommunicationLogEntry,
    author: 'loggedById',
    further: loseEvidence,
  },
  HANDOVER: { dataClass: 'CARE', table: of(handoverTable), contract: taken.Handover, author: 'givenById' },
  INTERIM_INSTRUCTION: {
    dataClass: 'BRIEFING',
    table: of(interimInstructionTable),
    contract: taken.InterimInstruction,
    author: 'issuedById',
  },
  CARE_PLAN: {
    dataClass: 'CARE',
    table: of(carePlanTable),
    contract: taken.CarePlan,
    further: takesAlong('planId', [
      { table: planVersionTable, contract: taken.PlanVersion },
      { table: planOwnershipTable, contract: taken.PlanOwnership },
    ]),
  },
  PLAN_OWNERSHIP: { dataClass: 'CARE', table: of(planOwnershipTable), contract: taken.PlanOwnership },
  PLAN_REVIEW: { dataClass: 'CARE', table: of(planReviewTable), contract: taken.PlanReview, author: 'heldById', further: loseEvidence },
  PLAN_VERSION: { dataClass: 'CARE', table: of(planVersionTable), contract: taken.PlanVersion, author: 'publishedById' },
};

/** Marks a record of care as entered in error. */
export const enterCareRecordInError = (scope: Scope, input: EnterCareRecordInErrorInput) =>
  enterInError(scope, 'enterCareRecordInError', input, KINDS);
