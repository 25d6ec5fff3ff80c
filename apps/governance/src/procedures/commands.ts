import { doerOf } from '@causeway/access';
import { procedureOpenedV1, procedureVersionIssuedV1 } from '@causeway/event-contracts';
import { createRecord, type Scope } from '@causeway/persistence';
import type { OpenProcedureInput, ReviseProcedureInput } from '../__generated__/graphql';
import { reviewActionTable } from '../actions/repository';
import { serviceRow } from '../organisation/commands';
import { procedureFaults, procedureVersionFaults } from './domain';
import { findLastNumber, procedureTable, procedureVersionTable } from './repository';
import { revisionFaults } from './revising';

/** Opens a procedure file. */
export const openProcedure = (scope: Scope, input: OpenProcedureInput) =>
  createRecord(scope, {
    mutation: 'openProcedure',
    input,
    table: procedureTable,
    placeField: 'serviceId',
    place: (tx) => serviceRow(tx, input.serviceId),
    fields: () => ({ title: input.title, procedureCode: input.procedureCode }),
    faults: procedureFaults,
    announce: (tx, row) => tx.announce(procedureOpenedV1, row, { procedureCode: row.procedureCode }),
  });

/** Issues a new version of a procedure. */
export const reviseProcedure = (scope: Scope, input: ReviseProcedureInput) =>
  createRecord(scope, {
    mutation: 'reviseProcedure',
    input,
    table: procedureVersionTable,
    cites: [{ kind: 'StaffMember', id: doerOf(scope.caller, input.issuedById), field: 'issuedById' }],
    refs: [{ table: reviewActionTable, ids: input.actionId ? [input.actionId] : [], field: 'actionId' }],
    placeField: 'procedureId',
    place: (tx) => tx.lock(procedureTable, input.procedureId),
    writtenOn: { table: procedureTable, version: input.version, unsaid: 'VERSION_MISSING' },
    fields: async (tx) => ({
      procedureId: input.procedureId,
      number: (await findLastNumber(tx, input.procedureId)) + 1,
      text: input.text,
      actionId: input.actionId ?? null,
      issuedById: doerOf(scope.caller, input.issuedById),
    }),
    faults: procedureVersionFaults,
    further: revisionFaults,
    announce: (tx, row) =>
      tx.announce(procedureVersionIssuedV1, row, {
        procedureId: row.procedureId,
        number: row.number,
        actionId: row.actionId,
        issuedById: row.issuedById,
      }),
  });
