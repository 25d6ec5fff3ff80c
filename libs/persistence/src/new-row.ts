import { newId } from '@causeway/kernel';
import type { RecordRow } from '@causeway/kernel';
import type { RecordTimes } from './times';

export type NewRow = RecordRow;

/** A first version of a record. */
export const newRow = (
  tenantId: string,
  serviceId: string | null,
  times: RecordTimes,
  imported: { readonly source?: string | null | undefined; readonly externalId?: string | null | undefined } = {},
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
