import { MANAGERS, type DataClass, type Role } from '@causeway/access';
import type { EventContract } from '@causeway/event-contracts';
import { err, ok, refuse, type Decision, type RecordRow, type Refusal } from '@causeway/kernel';
import type { z } from 'zod';
import { command, type DoorRefusal, type Tx } from './command';
import { notTheirs } from './create-record';
import type { Scope } from './scope';
import type { Table } from './table';

/** How a kind of record is marked as entered in error. */
export interface Retractable<C extends string = never> {
  readonly table: Table<RecordRow>;
  readonly contract: EventContract<z.ZodObject<{ reasonCode: z.ZodString }>>;
  /** The property that names its author; without one only managers may mark it. */
  readonly author?: string;
  /** Of what class it is: to whoever may not read it, it is absent. */
  readonly dataClass: DataClass;
  /** What of this domain rests on the record, and so forbids it; or what follows from it, for the same reason. */
  readonly further?: (tx: Tx, row: RecordRow, reasonCode: string) => Promise<readonly Refusal<C>[]>;
}

export interface EnterInErrorInput<K extends string> {
  readonly idempotencyKey: string;
  readonly record: { readonly kind: K; readonly id: string };
  readonly version: number;
  readonly reasonCode: string;
}

/** What the answer says of the record; times are ISO instants, since answers are kept for replays. */
export type EnteredInError<K extends string> = {
  readonly kind: K;
  readonly id: string;
  readonly enteredInErrorAt: string;
};

export type InErrorRefusal = DoorRefusal | 'NOT_FOUND' | 'NOT_PERMITTED' | 'ENTERED_IN_ERROR';

/**
 * Marks a record as entered in error. Its author may, and a manager of its service; nobody may undo it. The record
 * stays as it was, readable to whoever could read it, and counts for nothing from now on.
 */
export const enterInError = <K extends string, C extends string = never>(
  scope: Scope,
  mutation: string,
  input: EnterInErrorInput<K>,
  kinds: Readonly<Record<K, Retractable<C>>>,
  managers: readonly Role[] = MANAGERS,
): Promise<Decision<EnteredInError<K>, C | InErrorRefusal>> =>
  command(
    scope,
    { mutation, idempotencyKey: input.idempotencyKey, input },
    async (tx): Promise<Decision<EnteredInError<K>, C | InErrorRefusal>> => {
      const kind: Retractable<C> = kinds[input.record.kind];
      const row = await tx.lock(kind.table, input.record.id);
      if (!row) return refuse('NOT_FOUND', 'record');
      if (!(await mayMark(tx, row, kind.author, managers))) return notTheirs(tx, kind.table, row, kind.dataClass, 'record');
      if (row.version !== input.version) return refuse('STALE', 'version');
      if (row.enteredInErrorAt) return refuse('ENTERED_IN_ERROR', 'record');
      const wrong = (await kind.further?.(tx, row, input.reasonCode)) ?? [];
      if (wrong.length > 0) return err(wrong);
      const enteredInErrorAt = await markInError(tx, kind, row, input.reasonCode);
      return ok({ kind: input.record.kind, id: row.id, enteredInErrorAt: enteredInErrorAt.toISOString() });
    },
  );

/** Marks every record of this kind that came with one and still stands: it was entered in error as well. */
export async function markWith<Row extends RecordRow>(
  tx: Tx,
  kind: { readonly table: Table<Row>; readonly contract: Retractable['contract'] },
  property: keyof Row & string,
  id: string,
  reasonCode: string,
): Promise<void> {
  const rows = await tx.query<RecordRow>(
    `select ${kind.table.columns()} from ${kind.table.name}
      where tenant_id = $1 and ${kind.table.column(property)} = $2 and entered_in_error_at is null order by id for update`,
    [tx.tenantId, id],
  );
  const table = kind.table as unknown as Table<RecordRow>;
  for (const row of rows) await markInError(tx, { table, contract: kind.contract }, row, reasonCode);
}

async function markInError(tx: Tx, kind: Pick<Retractable, 'table' | 'contract'>, row: RecordRow, reasonCode: string): Promise<Date> {
  const enteredInErrorAt = tx.clock.now();
  const marked = await tx.update(kind.table, row, { enteredInErrorAt, enteredInErrorReason: reasonCode });
  tx.announce(kind.contract, marked, { reasonCode });
  return enteredInErrorAt;
}

async function mayMark(tx: Tx, row: RecordRow, author: string | undefined, managers: readonly Role[]): Promise<boolean> {
  if (await tx.mayAct(row.serviceId, managers)) return true;
  const authorId = author && (row as unknown as Readonly<Record<string, unknown>>)[author];
  return Boolean(authorId) && authorId === tx.caller.staffMemberId && (await tx.mayAct(row.serviceId));
}
