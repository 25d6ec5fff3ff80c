/** What `M1A`, `M1B` and `BOTH` count, as SQL over `change_outcome o`, with `$2` the tenant's now. */
export const MEASURES = {
  M1A: { met: 'o.published_at <= o.due_at', counts: 'true' },
  M1B: { met: 'o.briefed', counts: 'o.briefed is not null' },
  BOTH: { met: '(o.published_at <= o.due_at and o.briefed)', counts: 'o.briefed is not null' },
} as const;
export type MeasureName = keyof typeof MEASURES;

/** The month, in London, in which a change fell due. */
export const MONTH = `date_trunc('month', o.due_at at time zone 'Europe/London')::date`;
