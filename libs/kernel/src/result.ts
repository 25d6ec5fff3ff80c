/** The outcome of a rule or a command: a value, or the reasons why not. Faults are thrown, never returned. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });

/**
 * One reason why the rules say no. `field` is the name of the input field that it is about; `rule` is the acceptance
 * row or regulation that it rests on (for example `R28`). It carries no text from records.
 */
export interface Refusal<C extends string = string> {
  readonly code: C;
  readonly field?: string;
  readonly rule?: string;
}

/** A rule's answer: a value, or one refusal or more (a form may have several faults). */
export type Decision<T, C extends string = string> = Result<T, readonly Refusal<C>[]>;

/** A decision that refuses for one reason. */
export const refuse = <const C extends string>(code: C, field?: string, rule?: string): Result<never, readonly Refusal<C>[]> =>
  err([refusal(code, field, rule)]);

export const refusal = <const C extends string>(code: C, field?: string, rule?: string): Refusal<C> => ({
  code,
  ...(field === undefined ? {} : { field }),
  ...(rule === undefined ? {} : { rule }),
});
