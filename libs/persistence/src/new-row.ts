import { importedId, newId } from '@causeway/kernel';
import type { RecordRow } from '@causeway/kernel';
import type { RecordTimes } from './times';

export type NewRow = RecordRow;

/** What kind of record it is, and its key in the system that it is imported from. */
export interface Imported {
  readonly kind: string;
  readonly source?: string | null | undefined;
  readonly externalId?: string | null | undefined;
}

/** A first version of a record. Of one that is imported, the id follows from its key there. */
export const newRow = (tenantId: string, serviceId: string | null, times: RecordTimes, imported?: Imported): NewRow => ({
  id: imported?.source && imported.externalId ? importedId(tenantId, imported.kind, imported.source, imported.externalId) : newId(),
  tenantId,
  serviceId,
  version: 1,
  happenedAt: times.happenedAt,
  recordedAt: times.recordedAt,
  receivedAt: times.receivedAt,
  source: imported?.source ?? null,
  externalId: imported?.externalId ?? null,
});
