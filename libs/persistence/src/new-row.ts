import { newId } from '@causeway/kernel';
import type { RecordRow } from './table';
import type { RecordTimes } from './times';

export type NewRow = RecordRow;

/** A first version of a record. */
export const newRow = (
  tenantId: string,
  serviceId: string | null,
  times: RecordTimes,
  imported: { readonly source?: string | null; readonly externalId?: string | null } = {},
): NewRow => ({
  id: newId(),
  tenantId,
  serviceId,
  version: 1,
  happenedAt: times.happenedAt,
  recordedAt: times.recordedAt,
  receivedAt: times.receivedAt,
  source: imported.source ?? null,
  externalId: imported.externalId ?? null,
});
