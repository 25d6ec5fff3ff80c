import type { Refusal } from './result';

/** The columns that every record has, whatever it is. Times are instants in UTC. */
export interface RecordRow {
  readonly id: string;
  readonly tenantId: string;
  /** The service that the record belongs to; null for a record of the whole group. */
  readonly serviceId: string | null;
  readonly version: number;
  /** When it happened in the world. */
  readonly happenedAt: Date;
  /** When it was recorded at its source. */
  readonly recordedAt: Date;
  /** When it reached this platform: always the platform's own clock. */
  readonly receivedAt: Date;
  /** The system it was imported from, and its key there; both null for what was recorded here. */
  readonly source: string | null;
  readonly externalId: string | null;
  /** When it was marked as entered in error, and why; it stays readable and no longer counts. Absent or null while it stands. */
  readonly enteredInErrorAt?: Date | null;
  readonly enteredInErrorReason?: string | null;
}

/** What a record says, without the columns that every record has. */
export type Fields<Row extends RecordRow> = Omit<Row, keyof RecordRow>;

/** The time at which a rule is asked. `today` is the local day in Europe/London. */
export interface Moment {
  readonly now: Date;
  readonly today: string;
  readonly happenedAt: Date;
}

/** A record of any domain that another record cites; its times are looked up, never taken on a client's word. */
export interface RecordRef {
  readonly kind: string;
  readonly id: string;
}

/** A record that another cites, with its times as its owner told them. */
export interface CitedRecord extends RecordRef {
  /** ISO instants. */
  readonly happenedAt: string;
  readonly recordedAt: string;
}

/** A citation as the graph shows it. */
export interface CitedReference extends RecordRef {
  readonly happenedAt: Date;
  readonly recordedAt: Date;
}

export const recordRef = (cited: CitedRecord): CitedReference => ({
  kind: cited.kind,
  id: cited.id,
  happenedAt: new Date(cited.happenedAt),
  recordedAt: new Date(cited.recordedAt),
});

/** One line of a rule: whether it is broken, and the refusal's code, field and source. */
export type Line<C extends string> = readonly [broken: boolean, code: C, field?: string, rule?: string];

/** The refusals of all lines that are broken, in order: a form shows all its faults at once. */
export const faults = <const C extends string>(lines: readonly Line<C>[]): Refusal<C>[] =>
  lines.flatMap(([broken, code, field, rule]) => (broken ? [{ code, ...(field ? { field } : {}), ...(rule ? { rule } : {}) }] : []));
