import { doerOf } from '@causeway/access';
import { randomUUID } from 'node:crypto';
import { documentFiledV1, documentStoredV1 } from '@causeway/event-contracts';
import { ok, refuse } from '@causeway/kernel';
import { command, createRecord, notYours, type Scope } from '@causeway/persistence';
import type { FileDocumentInput } from '../__generated__/graphql';
import { citationsOf, citedRecords } from '../citations/commands';
import { serviceRow } from '../organisation/commands';
import { documentFaults, type Document } from './domain';
import { documentTable } from './repository';

/** Files a document: what it is, about which record, and which bytes are to come. */
export const fileDocument = (scope: Scope, input: FileDocumentInput) => {
  const about = input.about ? [input.about] : [];
  return createRecord(scope, {
    mutation: 'fileDocument',
    input,
    table: documentTable,
    cites: [...citationsOf(about, 'about'), { kind: 'StaffMember', id: doerOf(scope.caller, input.filedById), field: 'filedById' }],
    placeField: 'serviceId',
    place: (tx) => serviceRow(tx, input.serviceId),
    fields: async (tx) => ({
      title: input.title,
      mediaType: input.mediaType,
      sizeBytes: input.sizeBytes,
      sha256: input.sha256,
      about: (await citedRecords(tx, about))[0] ?? null,
      filedById: doerOf(scope.caller, input.filedById),
      storedAt: null,
    }),
    incomplete: (fields) => (input.about && !fields.about ? 'about' : null),
    faults: documentFaults,
    announce: (tx, row) =>
      tx.announce(documentFiledV1, row, { mediaType: row.mediaType, sizeBytes: row.sizeBytes, about: row.about, filedById: row.filedById }),
  });
};

/**
 * Puts the bytes in their place and notes it. A document is stored once: sent again it is `ALREADY_STORED`, which is no
 * failure. Should the commit fail, the bytes lie there unseen until they are sent again.
 */
export const storeDocument = (scope: Scope, filed: Document, keep: () => Promise<void>) =>
  command(scope, { mutation: 'storeDocument', idempotencyKey: randomUUID(), input: { id: filed.id } }, async (tx) => {
    const document = (await tx.lock(documentTable, filed.id)) ?? filed;
    if (!(await tx.mayAct(document.serviceId))) return notYours(tx, document, 'id');
    if (document.storedAt) return refuse('ALREADY_STORED', 'id');
    await keep();
    const stored = await tx.update(documentTable, document, { storedAt: scope.clock.now() });
    tx.announce(documentStoredV1, stored, { sha256: stored.sha256, sizeBytes: stored.sizeBytes });
    return ok({ id: filed.id });
  });
