import type { RecordRef, RecordRow } from '@causeway/kernel';
import type { Citation, Table, Writer } from '@causeway/persistence';
import { identifiedChangeTable } from '../changes/repository';
import { communicationLogEntryTable } from '../communication/repository';
import { complaintTable, feedbackTable } from '../feedback/repository';
import { handoverTable } from '../handovers/repository';
import { incidentTable } from '../incidents/repository';
import { dailyNoteTable } from '../notes/repository';
import { planOwnershipTable, planVersionTable } from '../plans/repository';
import type { CitedRecord } from './domain';

/** The kinds that this domain owns, with their tables; every other kind is known by its owner's events. */
const OWN: Readonly<Record<string, Table<RecordRow>>> = {
  DailyNote: dailyNoteTable as unknown as Table<RecordRow>,
  Feedback: feedbackTable as unknown as Table<RecordRow>,
  Complaint: complaintTable as unknown as Table<RecordRow>,
  Incident: incidentTable as unknown as Table<RecordRow>,
  CommunicationLogEntry: communicationLogEntryTable as unknown as Table<RecordRow>,
  Handover: handoverTable as unknown as Table<RecordRow>,
  IdentifiedChange: identifiedChangeTable as unknown as Table<RecordRow>,
  PlanOwnership: planOwnershipTable as unknown as Table<RecordRow>,
  PlanVersion: planVersionTable as unknown as Table<RecordRow>,
};

/** Those of the refs that belong to other domains, to be waited for before the transaction. */
export const citationsOf = (refs: readonly RecordRef[], field: string): Citation[] =>
  refs.filter((ref) => !OWN[ref.kind]).map((ref) => ({ kind: ref.kind, id: ref.id, field }));

/** The refs that stand in this tenant, with their times, held so until the transaction ends. A ref that is not returned does not exist. */
export async function citedRecords(tx: Writer, refs: readonly RecordRef[]): Promise<CitedRecord[]> {
  const kinds = [...new Set(refs.map((ref) => ref.kind))];
  const found = new Map<string, CitedRecord>();
  for (const kind of kinds) {
    const ids = refs.filter((ref) => ref.kind === kind).map((ref) => ref.id);
    const own = OWN[kind];
    const rows = own
      ? await tx.query<{ id: string; happenedAt: Date; recordedAt: Date }>(
          `select id, happened_at as "happenedAt", recorded_at as "recordedAt" from ${own.name} where tenant_id = $1 and id = any($2::uuid[]) and entered_in_error_at is null order by id for share`,
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
