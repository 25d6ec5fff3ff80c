/** What a mutant takes away. */
export type Kind = 'refusal' | 'policy' | 'row-level policy' | 'lock' | 'unique index';

/** One thing taken away from a copy of the code; some test must then fail. */
export interface Mutant {
  /** File and number: the same as long as the file is. */
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly kind: Kind;
  /** What is taken away, in the code's own words. */
  readonly what: string;
}

/** A mutant of TypeScript: the text from `start` to `end` becomes `instead`. */
export interface Edit extends Mutant {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

/** A mutant of a migration: its SQL with `from` in place of the `nth` occurrence, or with `more` at its end. */
export interface SqlMutant extends Mutant {
  readonly from: string;
  readonly to: string;
}

/** The file with every mutant in it, each behind a switch: one compilation serves them all. */
export function withSwitches(source: string, edits: readonly Edit[]): string {
  const inserts = edits.flatMap(({ id, start, end, instead }) => [
    { at: start, text: `(globalThis.causewayMutant?.(${JSON.stringify(id)}) ? (${instead}) : (`, opens: true, other: end },
    { at: end, text: '))', opens: false, other: start },
  ]);
  // Where two meet, what is closed is closed first; of two that open the longer opens first, of two that close the shorter closes first.
  inserts.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens) || b.other - a.other);
  let text = '';
  let from = 0;
  for (const insert of inserts) {
    text += source.slice(from, insert.at) + insert.text;
    from = insert.at;
  }
  return text + source.slice(from);
}
