import type { Caller } from '@causeway/access';
import type { AuditWriter } from './audit';
import type { Database } from './database';
import type { Clock } from './scope';
import { ReadSession } from './session';

export interface Operation {
  readonly name: string;
  /** Of its document; what is no GraphQL has none. */
  readonly hash?: string;
  readonly traceId: string;
  /** Whose day it is asked on: what is in force today may be read today. */
  readonly clock: Pick<Clock, 'today'>;
}

/**
 * The one door for reads: runs a whole operation over one read session, closes its transaction before anything is
 * answered, and writes its line of the trail. If the line can't be written, the read fails. An operation that looked
 * at nothing leaves no line, unless a glass was broken for it: then whatever was asked is told.
 */
export async function read<T>(
  deps: { readonly db: Database; readonly audit: AuditWriter },
  caller: Caller,
  operation: Operation,
  fn: (session: ReadSession) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const session = new ReadSession(deps.db, caller, operation.clock, signal, operation.hash);
  try {
    const value = await fn(session);
    await session.close();
    const { entityIds, personIds } = session.touched;
    const { glass } = caller;
    if (entityIds.length > 0 || glass) {
      await deps.audit.write({
        caller,
        operation: operation.name,
        ...(operation.hash ? { operationHash: operation.hash } : {}),
        kind: glass ? 'BREAK_GLASS' : 'READ',
        entityIds,
        personIds,
        outcome: session.fault ? 'FAULT' : 'OK',
        reasonCodes: glass ? [glass.reason, glass.id] : [],
        traceId: operation.traceId,
      });
    }
    return value;
  } finally {
    await session.close();
  }
}
