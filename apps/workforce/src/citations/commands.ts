import type { RecordRef, RecordRow } from '@causeway/kernel';
import type { Citation, Table, Writer } from '@causeway/persistence';
import { allocationCheckTable, briefingChecklistTable, shiftAllocationTable } from '../allocation/repository';
import { briefingTable, personGuidanceTable } from '../briefings/repository';
import {
  actionProgressTable,
  coachingTable,
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
import { supplierReviewTable } from '../suppliers/repository';
import { visitReportTable } from '../visits/repository';
import type { CitedRecord } from './domain';

/** The kinds that this domain owns, with their tables; every other kind is known by its owner's events. */
const OWN: Readonly<Record<string, Table<RecordRow>>> = {
  Shift: shiftTable,
  ShiftAllocation: shiftAllocationTable,
  BriefingChecklist: briefingChecklistTable,
  PersonGuidance: personGuidanceTable,
  AllocationCheck: allocationCheckTable,
  Briefing: briefingTable,
  Induction: inductionTable,
  Supervision: supervisionTable,
  TrainingRecord: trainingRecordTable,
  PracticeObservation: practiceObservationTable,
  StaffInterview: staffInterviewTable,
  StaffQuestion: staffQuestionTable,
  Assignment: assignmentTable,
  VisitReport: visitReportTable,
  Coaching: coachingTable,
  ScenarioResult: scenarioResultTable,
  WorkforceAction: workforceActionTable,
  ActionProgress: actionProgressTable,
  SupplierReview: supplierReviewTable,
  FolderEntry: folderEntryTable,
};

/** Those of the refs that belong to other domains, to be waited for before the transaction. */
export const citationsOf = (refs: readonly RecordRef[], field: string): Citation[] =>
  refs.filter((ref) => !OWN[ref.kind]).map((ref) => ({ kind: ref.kind, id: ref.id, field }));

/** The refs that exist in this tenant, with their times. A ref that is not returned does not exist. */
export async function citedRecords(tx: Writer, refs: readonly RecordRef[]): Promise<CitedRecord[]> {
  const kinds = [...new Set(refs.map((ref) => ref.kind))];
  const found = new Map<string, CitedRecord>();
  for (const kind of kinds) {
    const ids = refs.filter((ref) => ref.kind === kind).map((ref) => ref.id);
    const own = OWN[kind];
    const rows = own
      ? await tx.query<{ id: string; happenedAt: Date; recordedAt: Date }>(
          `select id, happened_at as "happenedAt", recorded_at as "recordedAt" from ${own.name} where tenant_id = $1 and id = any($2::uuid[]) and entered_in_error_at is null`,
          [tx.tenantId, ids],
        )
      : (await tx.knownAll(kind, ids)).filter((known) => known.state !== 'RETRACTED');
    for (const row of rows) {
      found.set(`${kind}/${row.id}`, {
        kind,
        id: row.id,
        happenedAt: row.happenedAt.toISOString(),
        recordedAt: row.recordedAt.toISOString(),
      });
    }
  }
  return refs.flatMap((ref) => found.get(`${ref.kind}/${ref.id}`) ?? []);
}
