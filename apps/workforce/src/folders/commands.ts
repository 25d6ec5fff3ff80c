import { doerOf } from '@causeway/access';
import { folderEntryFiledV1 } from '@causeway/event-contracts';
import { createRecord, type Scope } from '@causeway/persistence';
import type { FileInFolderInput } from '../__generated__/graphql';
import { citationsOf, citedRecords } from '../citations/commands';
import { shiftTable } from '../rota/repository';
import { staffMemberTable } from '../staff/repository';
import { folderEntryFaults } from './domain';
import { folderEntryTable } from './repository';

/** Files records in the staffing evidence file or the handover folder. */
export const fileInFolder = (scope: Scope, input: FileInFolderInput) =>
  createRecord(scope, {
    mutation: 'fileInFolder',
    input,
    table: folderEntryTable,
    cites: [{ kind: 'Service', id: input.serviceId, field: 'serviceId' }, ...citationsOf(input.records, 'records')],
    refs: [
      { table: staffMemberTable, ids: [doerOf(scope.caller, input.filedById)], field: 'filedById' },
      { table: shiftTable, ids: input.shiftId ? [input.shiftId] : [], field: 'shiftId' },
    ],
    placeField: 'serviceId',
    place: (tx) => tx.known('Service', input.serviceId).then((known) => known && { serviceId: known.id }),
    fields: async (tx) => ({
      folder: input.folder,
      shiftId: input.shiftId ?? null,
      records: await citedRecords(tx, input.records),
      note: input.note ?? null,
      filedById: doerOf(scope.caller, input.filedById),
    }),
    faults: (entry) => folderEntryFaults(entry, input.records.length),
    announce: (tx, row) =>
      tx.announce(folderEntryFiledV1, row, {
        folder: row.folder,
        shiftId: row.shiftId,
        records: [...row.records],
        filedById: row.filedById,
      }),
  });
