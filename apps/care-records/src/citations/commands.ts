import type { RecordRef, RecordRow } from '@causeway/kernel';
import type { Table, Writer } from '@causeway/persistence';
import { communicationLogEntryTable } from '../communication/repository';
import { complaintTable, feedbackTable } from '../feedback/repository';
import { incidentTable } from '../incidents/repository';
import { dailyNoteTable } from '../notes/repository';
import { planReviewTable } from '../plan-reviews/repository';
import type { CitedRecord } from './domain';

/** The kinds of record that can show a change, with their tables. */
const OWN: Readonly<Record<string, Table<RecordRow>>> = {
  DailyNote: dailyNoteTable as unknown as Table<RecordRow>,
  Feedback: feedbackTable as unknown as Table<RecordRow>,
  Complaint: complaintTable as unknown as Table<RecordRow>,
  Incident: incidentTable as unknown as Table<RecordRow>,
  CommunicationLogEntry: communicationLogEntryTable as unknown as Table<RecordRow>,
  PlanReview: planReviewTable as unknown as Table<RecordRow>,
};

/** The refs that stand in this tenant, with their times, held so until the transaction ends. A ref that is not returned does not exist. */
export async function citedRecords(tx: Writer, refs: readonly RecordRef[]): Promise<CitedRecord[]> {
  const kinds = [...new Set(refs.map((ref) => ref.kind))];
  const found = new Map<string, CitedRecord>();
  for (const kind of kinds) {
    const table = OWN[kind];
    if (!table) continue;
    const ids = refs.filter((ref) => ref.kind === kind).map((ref) => ref.id);
    const rows = await tx.query<{ id: string; happenedAt: Date; recordedAt: Date }>(
      `select id, happened_at as "happenedAt", recorded_at as "recordedAt" from ${table.name} where tenant_id = $1 and id = any($2::uuid[]) and entered_in_error_at is null order by id for share`,
      [tx.tenantId, ids],
    );
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
