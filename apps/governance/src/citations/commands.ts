import type { RecordRef, RecordRow } from '@causeway/kernel';
import type { Citation, Table, Writer } from '@causeway/persistence';
import { auditTable, minuteTable } from '../assurance/repository';
import { inspectionFindingTable } from '../inspections/repository';
import { procedureVersionTable } from '../procedures/repository';
import type { CitedRecord } from './domain';

/** The kinds that this domain owns, with their tables; every other kind is known by its owner's events. */
const OWN: Readonly<Record<string, Table<RecordRow>>> = {
  InspectionFinding: inspectionFindingTable as unknown as Table<RecordRow>,
  Minute: minuteTable as unknown as Table<RecordRow>,
  Audit: auditTable as unknown as Table<RecordRow>,
  ProcedureVersion: procedureVersionTable as unknown as Table<RecordRow>,
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

/** Which of these records still stand: they were neither withdrawn by their owners nor marked as entered in error here. */
export async function standing(tx: Writer, refs: readonly RecordRef[]): Promise<(ref: RecordRef) => boolean> {
  const key = (ref: RecordRef): string => `${ref.kind}/${ref.id}`;
  const found = new Set((await citedRecords(tx, refs)).map(key));
  return (ref) => found.has(key(ref));
}
