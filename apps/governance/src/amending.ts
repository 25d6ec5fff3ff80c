import { err, ok, refusal, refuse, type Decision, type RecordRow, type Refusal } from '@causeway/kernel';
import { command, notYours, type Citation, type Patch, type Scope, type Table, type Tx } from '@causeway/persistence';
import type { RefusalCode } from './__generated__/graphql';

/** What stands against a change, or what changes. */
export type Decided<Row extends RecordRow> = readonly Refusal<RefusalCode>[] | Patch<Row>;

export interface Amendment<Row extends RecordRow> {
  readonly mutation: string;
  readonly input: { readonly version: number; readonly idempotencyKey: string };
  readonly table: Table<Row>;
  /** The record's id, and the input field that names it. */
  readonly id: string;
  readonly field: string;
  readonly cites?: readonly Citation[];
  /** Whether the record is the caller's own, where it is nobody else's: to others it is not there. */
  readonly isOwn?: (tx: Tx, row: Row) => boolean;
  readonly decide: (tx: Tx, row: Row) => Promise<Decided<Row>>;
  readonly announce: (tx: Tx, row: Row) => void;
}

/** The command of a verb that changes a record: lock it, check the role and the version that was read, ask the rules, write, announce. */
export const amend = <Row extends RecordRow>(scope: Scope, spec: Amendment<Row>): Promise<Decision<{ id: string }, RefusalCode>> =>
  command(
    scope,
    { mutation: spec.mutation, idempotencyKey: spec.input.idempotencyKey, input: spec.input, cites: spec.cites ?? [] },
    async (tx): Promise<Decision<{ id: string }, RefusalCode>> => {
      const row = await tx.lock(spec.table, spec.id);
      if (!row || spec.isOwn?.(tx, row) === false) return refuse('NOT_FOUND', spec.field);
      if (!(await tx.mayAct(row.serviceId))) return notYours(tx, row, spec.field);
      if (row.version !== spec.input.version) return refuse('STALE', 'version');
      if (row.enteredInErrorAt) return refuse('ENTERED_IN_ERROR', spec.field);
      const decided = await spec.decide(tx, row);
      if (Array.isArray(decided)) return err(decided as readonly Refusal<RefusalCode>[]);
      const amended = await tx.update(spec.table, row, decided as Patch<Row>);
      spec.announce(tx, amended);
      return ok({ id: amended.id });
    },
  );

/** What stands against a version that replaces another: whoever makes it says which one they read, and nobody made one since. */
export function replacingFaults(latest: number, replaces: number | null | undefined, rule: string): Refusal<'VERSION_MISSING' | 'STALE'>[] {
  if (latest === (replaces ?? 0)) return [];
  return [refusal(replaces === null || replaces === undefined ? 'VERSION_MISSING' : 'STALE', 'replaces', rule)];
}
