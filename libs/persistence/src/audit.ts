import { newId } from '@causeway/kernel';
import { rolesOf, type Caller } from '@causeway/access';
import { Pool } from 'pg';
import { faultOf } from './fault';

export type AuditKind = 'READ' | 'WRITE' | 'EXPORT' | 'BREAK_GLASS' | 'REFUSED';

/** One line of the trail: ids and codes, never text from records. */
export interface AuditEntry {
  readonly caller: Caller;
  /** The StaffMember whom a machine named as the one who did it. */
  readonly namedDoerId?: string | null;
  readonly operation: string;
  readonly operationHash?: string;
  readonly kind: AuditKind;
  readonly entityIds: readonly string[];
  readonly personIds: readonly string[];
  readonly outcome: string;
  readonly reasonCodes?: readonly string[];
  readonly traceId: string;
}

const COLUMNS =
  'id, tenant_id, actor, staff_member_id, named_doer_id, roles, service_ids, purpose, operation, operation_hash, kind, entity_ids, person_ids, outcome, reason_codes, trace_id';

/** `insert` of any number of entries in one statement; its single parameter is `auditRows(entries)`. */
export const INSERT_AUDIT = `insert into audit_entry (${COLUMNS}) select ${COLUMNS} from jsonb_to_recordset($1::jsonb) as e(
  id uuid, tenant_id uuid, actor text, staff_member_id uuid, named_doer_id uuid, roles text[], service_ids uuid[], purpose text, operation text,
  operation_hash text, kind text, entity_ids uuid[], person_ids uuid[], outcome text, reason_codes text[], trace_id text)`;

export const auditRows = (entries: readonly AuditEntry[]): string =>
  JSON.stringify(
    entries.map((entry) => ({
      id: newId(),
      tenant_id: entry.caller.tenantId,
      actor: entry.caller.subject,
      staff_member_id: entry.caller.staffMemberId,
      named_doer_id: entry.namedDoerId ?? null,
      roles: rolesOf(entry.caller),
      service_ids: [...new Set(entry.caller.grants.flatMap((grant) => (grant.services === 'ALL' ? [] : grant.services)))],
      purpose: entry.caller.purpose,
      operation: entry.operation,
      operation_hash: entry.operationHash ?? null,
      kind: entry.kind,
      entity_ids: entry.entityIds,
      person_ids: entry.personIds,
      outcome: entry.outcome,
      reason_codes: entry.reasonCodes ?? [],
      trace_id: entry.traceId,
    })),
  );

/**
 * Writes the rows of reads and refusals through a login that can only insert. Rows of requests that end together
 * share one commit. `write` resolves when the row is durable and rejects when it is not: then the read must fail.
 */
export interface AuditWriter {
  readonly write: (entry: AuditEntry) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly entry: AuditEntry;
  readonly done: () => void;
  readonly failed: (error: Error) => void;
}

export function openAuditWriter(
  url: string,
  options: { readonly mostInOneCommit?: number; readonly answersWithinMs?: number } = {},
): AuditWriter {
  const pool = new Pool({
    connectionString: url,
    max: 2,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    query_timeout: options.answersWithinMs ?? 15_000,
  });
  pool.on('error', () => undefined); // an idle connection was cut: the next write opens another
  const most = options.mostInOneCommit ?? 500;
  const queue: Waiting[] = [];
  let flushing = false;

  const flush = async (): Promise<void> => {
    flushing = true;
    while (queue.length > 0) {
      const batch = queue.splice(0, most);
      try {
        await pool.query({ name: 'audit', text: INSERT_AUDIT, values: [auditRows(batch.map((w) => w.entry))] });
        batch.forEach((waiting) => waiting.done());
      } catch (error) {
        batch.forEach((waiting) => waiting.failed(faultOf(error)));
      }
    }
    flushing = false;
  };

  return {
    write: (entry) =>
      new Promise<void>((done, failed) => {
        queue.push({ entry, done, failed });
        if (!flushing) void flush();
      }),
    close: () => pool.end(),
  };
}
