import { byColumn, byId, pageOf, recordTable, type Tx } from '@causeway/persistence';
import type { AuditToolVersion } from './tool';

export const auditToolVersionTable = recordTable<AuditToolVersion>('audit_tool_version', {
  toolCode: 'text',
  number: 'integer',
  versionCode: 'text',
  title: 'text',
  passMark: 'float8?',
  sections: 'jsonb',
  definedById: 'uuid',
});

const NEWEST =
  'not exists (select 1 from audit_tool_version n where n.tenant_id = t.tenant_id and n.tool_code = t.tool_code and n.number > t.number)';

export const auditToolVersionById = byId(auditToolVersionTable, 'GOVERNANCE');
/** The version with an id, if it is the newest of its tool. */
export const newestAuditToolVersionById = byColumn(auditToolVersionTable, 'id', 'GOVERNANCE', { where: NEWEST });
export const auditToolVersionsPage = pageOf(auditToolVersionTable, 'GOVERNANCE');
export const newestAuditToolVersionsPage = pageOf(auditToolVersionTable, 'GOVERNANCE', { where: NEWEST });

/** The latest version of a tool; null before the first. */
export async function findLatestVersion(tx: Tx, toolCode: string): Promise<AuditToolVersion | null> {
  const [latest] = await tx.query<AuditToolVersion>(
    `select ${auditToolVersionTable.columns('t')} from audit_tool_version t where t.tenant_id = $1 and t.tool_code = $2 order by t.number desc limit 1`,
    [tx.tenantId, toolCode],
  );
  return latest ?? null;
}

/** Whether a version of a tool had been replaced by another at a time. */
export async function wasReplaced(tx: Tx, { toolCode, number }: Pick<AuditToolVersion, 'toolCode' | 'number'>, at: Date): Promise<boolean> {
  const newer = await tx.query(
    'select 1 from audit_tool_version where tenant_id = $1 and tool_code = $2 and number > $3 and happened_at <= $4 limit 1',
    [tx.tenantId, toolCode, number, at],
  );
  return newer.length > 0;
}
