import { workforceRecordEnteredInErrorV1 as taken } from '@causeway/event-contracts';
import { refusal, type RecordRow } from '@causeway/kernel';
import { enterInError, markWith, type Retractable, type Scope, type Table, type Tx } from '@causeway/persistence';
import type { EnterWorkforceRecordInErrorInput, WorkforceRecordKind } from '../__generated__/graphql';
import { allocationCheckTable, briefingChecklistTable, shiftAllocationTable } from '../allocation/repository';
import { briefingTable, personGuidanceTable } from '../briefings/repository';
import {
  actionProgressTable,
  coachingTable,
  findCoachingOn,
  inductionTable,
  practiceObservationTable,
  scenarioResultTable,
  supervisionTable,
  trainingRecordTable,
  workforceActionTable,
} from '../development/repository';
import { folderEntryTable } from '../folders/repository';
import { staffInterviewTable, staffQuestionTable } from '../interviews/repository';
import { assignmentTable, shiftTable } from '../rota/repository';
import { staffMemberTable } from '../staff/repository';
import { inductionVerdictTable, workforceSampleTable } from '../review-log/repository';
import { knowledgeVerdictTable } from '../knowledge/repository';
import { supplierReviewTable } from '../suppliers/repository';
import { visitReportTable } from '../visits/repository';

const of = <Row extends RecordRow>(table: Table<Row>) => table as unknown as Table<RecordRow>;

const KINDS: Readonly<Record<WorkforceRecordKind, Retractable<'COACHING_RESTS_ON_IT'>>> = {
  STAFF_MEMBER: { dataClass: 'STAFF_IDENTITY', table: of(staffMemberTable), contract: taken.StaffMember },
  SHIFT: { dataClass: 'ROTA', table: of(shiftTable), contract: taken.Shift, further: withItsWorkers },
  ASSIGNMENT: { dataClass: 'ROTA', table: of(assignmentTable), contract: taken.Assignment },
  BRIEFING_CHECKLIST: { dataClass: 'BRIEFING', table: of(briefingChecklistTable), contract: taken.BriefingChecklist, author: 'seniorId' },
  SHIFT_ALLOCATION: { dataClass: 'ROTA', table: of(shiftAllocationTable), contract: taken.ShiftAllocation, author: 'allocatedById' },
  ALLOCATION_CHECK: { dataClass: 'GOVERNANCE', table: of(allocationCheckTable), contract: taken.AllocationCheck, author: 'checkedById' },
  BRIEFING: { dataClass: 'BRIEFING', table: of(briefingTable), contract: taken.Briefing, author: 'givenById' },
  PERSON_GUIDANCE: { dataClass: 'BRIEFING', table: of(personGuidanceTable), contract: taken.PersonGuidance },
  INDUCTION: { dataClass: 'STAFF_RECORD', table: of(inductionTable), contract: taken.Induction },
  SUPERVISION: { dataClass: 'STAFF_CONFIDENTIAL', table: of(supervisionTable), contract: taken.Supervision, author: 'supervisorId' },
  TRAINING_RECORD: { dataClass: 'STAFF_RECORD', table: of(trainingRecordTable), contract: taken.TrainingRecord },
  PRACTICE_OBSERVATION: {
    dataClass: 'STAFF_RECORD',
    table: of(practiceObservationTable),
    contract: taken.PracticeObservation,
    author: 'observerId',
  },
  COACHING: { dataClass: 'STAFF_RECORD', table: of(coachingTable), contract: taken.Coaching, author: 'coachId' },
  WORKFORCE_ACTION: { dataClass: 'STAFF_RECORD', table: of(workforceActionTable), contract: taken.WorkforceAction },
  STAFF_INTERVIEW: {
    dataClass: 'STAFF_CONFIDENTIAL',
    table: of(staffInterviewTable),
    contract: taken.StaffInterview,
    author: 'interviewerId',
  },
  STAFF_QUESTION: { dataClass: 'ROTA', table: of(staffQuestionTable), contract: taken.StaffQuestion, author: 'askedById' },
  VISIT_REPORT: { dataClass: 'ROTA', table: of(visitReportTable), contract: taken.VisitReport, author: 'reportedById' },
  SCENARIO_RESULT: {
    dataClass: 'STAFF_RECORD',
    table: of(scenarioResultTable),
    contract: taken.ScenarioResult,
    author: 'askedById',
    further: coachedOn,
  },
  ACTION_PROGRESS: { dataClass: 'STAFF_RECORD', table: of(actionProgressTable), contract: taken.ActionProgress, author: 'reportedById' },
  SUPPLIER_REVIEW: { dataClass: 'GOVERNANCE', table: of(supplierReviewTable), contract: taken.SupplierReview, author: 'reviewedById' },
  FOLDER_ENTRY: { dataClass: 'ROTA', table: of(folderEntryTable), contract: taken.FolderEntry, author: 'filedById' },
  WORKFORCE_SAMPLE: { dataClass: 'REVIEW', table: of(workforceSampleTable), contract: taken.WorkforceSample, author: 'drawnById' },
  INDUCTION_VERDICT: {
    dataClass: 'STAFF_RECORD',
    table: of(inductionVerdictTable),
    contract: taken.InductionVerdict,
    author: 'checkedById',
  },
  KNOWLEDGE_VERDICT: {
    dataClass: 'STAFF_CONFIDENTIAL',
    table: of(knowledgeVerdictTable),
    contract: taken.KnowledgeVerdict,
    author: 'checkedById',
    further: withItsAction,
  },
};

/** Marks a record of the workforce as entered in error. */
export const enterWorkforceRecordInError = (scope: Scope, input: EnterWorkforceRecordInErrorInput) =>
  enterInError(scope, 'enterWorkforceRecordInError', input, KINDS);

/** Nobody worked a shift that never was: linking looks at assignments, so each is taken back by an event of its own. */
async function withItsWorkers(tx: Tx, shift: RecordRow, reasonCode: string) {
  await markWith(tx, { table: assignmentTable, contract: taken.Assignment }, 'shiftId', shift.id, reasonCode);
  return [];
}

/** The gap of a verdict that should not be is nobody's: the action that it became is taken back with it, by an event of its own (R72). */
async function withItsAction(tx: Tx, verdict: RecordRow, reasonCode: string) {
  await markWith(tx, { table: workforceActionTable, contract: taken.WorkforceAction }, 'verdictId', verdict.id, reasonCode);
  return [];
}

/** Coaching is complete by its results alone: one that it rests on stays until the coaching is marked (R75). */
async function coachedOn(tx: Tx, result: RecordRow) {
  return (await findCoachingOn(tx, result.id)) ? [refusal('COACHING_RESTS_ON_IT', 'record', 'R75')] : [];
}
