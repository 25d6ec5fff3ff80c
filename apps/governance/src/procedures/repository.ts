import { byColumn, byId, pageOf, recordTable, type Tx } from '@causeway/persistence';
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

/** The number of a procedure's latest version, 0 before the first. Whoever asks has locked the procedure, so that two new versions cannot have one number. */
export async function findLastNumber(tx: Tx, procedureId: string): Promise<number> {
  const [latest] = await tx.query<{ n: number | null }>(
    'select max(number) as n from procedure_version where tenant_id = $1 and procedure_id = $2',
    [tx.tenantId, procedureId],
  );
  return latest?.n ?? 0;
}

/** What a procedure says now: the text of its latest version that stands; null when it has none. */
export async function findLastText(tx: Tx, procedureId: string): Promise<string | null> {
  const [before] = await tx.query<{ text: string }>(
    'select text from procedure_version where tenant_id = $1 and procedure_id = $2 and entered_in_error_at is null order by number desc limit 1',
    [tx.tenantId, procedureId],
  );
  return before?.text ?? null;
}
