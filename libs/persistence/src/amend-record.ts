import type { DataClass } from '@causeway/access';
import { refuse, type Decision, type RecordRow } from '@causeway/kernel';
import { command, type DoorRefusal, type Tx } from './command';
import { notTheirs, notYours } from './create-record';
import type { Citation } from './known';
import type { Scope } from './scope';
import type { Table } from './table';
import type { Patch } from './writer';

/** What a verb that changes a record is given and decides. */
export interface AmendedRecord<Row extends RecordRow, C extends string> {
  readonly mutation: string;
  readonly input: { readonly idempotencyKey: string; readonly version: number };
  readonly table: Table<Row>;
  readonly id: string;
  /** The input's name for the record, which a refusal names. */
  readonly field: string;
  readonly cites?: readonly Citation[];
  /** Of what class it is, where that is not for everyone who may send the verb: to whoever may not read it, it is absent. */
  readonly dataClass?: DataClass;
  /** The rules, and what changes when they hold. */
  readonly decide: (tx: Tx, row: Row) => Promise<Decision<Patch<Row>, C>>;
  /** Writes what goes with the change, and announces it. */
  readonly announce: (tx: Tx, row: Row) => void | Promise<void>;
}

export type AmendRefusal = DoorRefusal | 'NOT_FOUND' | 'NOT_PERMITTED' | 'ENTERED_IN_ERROR';

/**
 * The command of a verb that changes a record: find it, check the role there and the version that was read, ask the
 * rules, write, announce. When another changed it meanwhile, the write itself refuses. Answers with its id.
 */
export const amendRecord = <Row extends RecordRow, C extends string>(
  scope: Scope,
  spec: AmendedRecord<Row, C>,
): Promise<Decision<{ id: string }, C | AmendRefusal>> =>
  command(
    scope,
    { mutation: spec.mutation, idempotencyKey: spec.input.idempotencyKey, input: spec.input, cites: spec.cites ?? [] },
    async (tx): Promise<Decision<{ id: string }, C | AmendRefusal>> => {
      const row = await tx.find(spec.table, spec.id);
      if (!row) return refuse('NOT_FOUND', spec.field);
      if (!(await tx.mayAct(row.serviceId)))
        return spec.dataClass ? notTheirs(tx, spec.table, row, spec.dataClass, spec.field) : notYours(tx, row, spec.field);
      if (row.version !== spec.input.version) return refuse('STALE', 'version');
      if (row.enteredInErrorAt) return refuse('ENTERED_IN_ERROR', spec.field);
      const decision = await spec.decide(tx, row);
      if (!decision.ok) return decision;
      const amended = await tx.update(spec.table, row, decision.value);
      await spec.announce(tx, amended);
      return { ok: true, value: { id: amended.id } };
    },
  );
