import { workforceRecordEnteredInErrorV1 as taken } from '@causeway/event-contracts';
import type { RecordRow } from '@causeway/kernel';
import { enterInError, type Retractable, type Scope, type Table } from '@causeway/persistence';
import type { EnterWorkforceRecordInErrorInput, WorkforceRecordKind } from '../__generated__/graphql';
import { allocationCheckTable, briefingChecklistTable, shiftAllocationTable } from '../allocation/repository';
import { briefingTable, personGuidanceTable } from '../briefings/repository';
import {
  coachingTable,
  inductionTable,
  practiceObservationTable,
  supervisionTable,
  trainingRecordTable,
  workforceActionTable,
} from '../development/repository';
import { staffInterviewTable, staffQuestionTable } from '../interviews/repository';
import { assignmentTable, shiftTable } from '../rota/repository';
import { staffMemberTable } from '../staff/repository';

const of = <Row extends RecordRow>(table: Table<Row>) => table as unknown as Table<RecordRow>;

const KINDS: Readonly<Record<WorkforceRecordKind, Retractable>> = {
  STAFF_MEMBER: { table: of(staffMemberTable), contract: taken.StaffMember },
  SHIFT: { table: of(shiftTable), contract: taken.Shift },
  ASSIGNMENT: { table: of(assignmentTable), contract: taken.Assignment },
  BRIEFING_CHECKLIST: { table: of(briefingChecklistTable), contract: taken.BriefingChecklist, author: 'seniorId' },
  SHIFT_ALLOCATION: { table: of(shiftAllocationTable), contract: taken.ShiftAllocation, author: 'allocatedById' },
  ALLOCATION_CHECK: { table: of(allocationCheckTable), contract: taken.AllocationCheck, author: 'checkedById' },
  BRIEFING: { table: of(briefingTable), contract: taken.Briefing, author: 'givenById' },
  PERSON_GUIDANCE: { table: of(personGuidanceTable), contract: taken.PersonGuidance },
  INDUCTION: { table: of(inductionTable), contract: taken.Induction },
  SUPERVISION: { table: of(supervisionTable), contract: taken.Supervision, author: 'supervisorId' },
  TRAINING_RECORD: { table: of(trainingRecordTable), contract: taken.TrainingRecord },
  PRACTICE_OBSERVATION: { table: of(practiceObservationTable), contract: taken.PracticeObservation, author: 'observerId' },
  COACHING: { table: of(coachingTable), contract: taken.Coaching, author: 'coachId' },
  WORKFORCE_ACTION: { table: of(workforceActionTable), contract: taken.WorkforceAction },
  STAFF_INTERVIEW: { table: of(staffInterviewTable), contract: taken.StaffInterview, author: 'interviewerId' },
  STAFF_QUESTION: { table: of(staffQuestionTable), contract: taken.StaffQuestion, author: 'askedById' },
};

/** Marks a record of the workforce as entered in error. */
export const enterWorkforceRecordInError = (scope: Scope, input: EnterWorkforceRecordInErrorInput) =>
  enterInError(scope, 'enterWorkforceRecordInError', input, KINDS);
