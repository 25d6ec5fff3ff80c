import { byColumn, byId, pageOf, recordTable } from '@causeway/persistence';
import type { Procedure, ProcedureVersion } from './domain';

export const procedureTable = recordTable<Procedure>('procedure', {
  title: 'text',
  procedureCode: 'text',
});
export const procedureById = byId(procedureTable, 'GOVERNANCE');
export const proceduresPage = pageOf(procedureTable, 'GOVERNANCE');
export const proceduresOfService = pageOf(procedureTable, 'GOVERNANCE', { parent: 'serviceId' });

export const procedureVersionTable = recordTable<ProcedureVersion>('procedure_version', {
  procedureId: 'uuid',
  number: 'integer',
  text: 'text',
  actionId: 'uuid?',
  issuedById: 'uuid',
});
export const procedureVersionById = byId(procedureVersionTable, 'GOVERNANCE');
/** A procedure's versions that stand, the first first. */
export const standingVersionsOfProcedure = byColumn(procedureVersionTable, 'procedureId', 'GOVERNANCE', {
  where: 't.entered_in_error_at is null',
  orderBy: 'number',
});
export const procedureVersionsPage = pageOf(procedureVersionTable, 'GOVERNANCE');
export const procedureVersionsOfProcedure = pageOf(procedureVersionTable, 'GOVERNANCE', { parent: 'procedureId' });
