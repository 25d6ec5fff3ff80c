import type { BriefingReading, MeasureName } from './domain';

/** The month, in London, in which a change fell due. */
export const MONTH = `date_trunc('month', o.due_at at time zone 'Europe/London')::date`;

export const NAMES: readonly MeasureName[] = ['M1A', 'M1B', 'BOTH'];

export interface Tally {
  readonly numerator: number;
  readonly denominator: number;
  /** Not yet due. */
  readonly pending: number;
  /** Due, but no delivery has begun that could show whether its staff were briefed. */
  readonly undecided: number;
  /** Entered in error, or the person died or left before the change was due. */
  readonly excluded: number;
}

/** How many of the due changes a measure leaves out, by reason, as one aggregate over `change_outcome o`. */
export function leftOutOf(measure: MeasureName): string {
  const due = (reason: string): string => `count(*) filter (where o.due_at <= $2 and ${reason})::int`;
  const { known } = conditionsOf(measure, 'AFTER_IDENTIFICATION');
  return `jsonb_build_object('enteredInError', ${due("o.excluded = 'ENTERED_IN_ERROR'")},
    'withdrawnUnconfirmed', ${due("o.excluded = 'WITHDRAWN_UNCONFIRMED'")}, 'diedBeforeDue', ${due("o.excluded = 'DIED_BEFORE_DUE'")},
    'leftBeforeDue', ${due("o.excluded = 'LEFT_BEFORE_DUE'")}, 'countedAlready', ${due("o.excluded = 'COUNTED_ALREADY'")},
    'undecided', ${due(`o.excluded is null and not ${known}`)}) as "leftOut"`;
}

/** A tally as aggregates over `change_outcome o`, with `$2` the time at which is counted. */
export function tallyOf(measure: MeasureName, reading: BriefingReading = 'AFTER_IDENTIFICATION'): string {
  const { met, known } = conditionsOf(measure, reading);
  const counts = 'o.excluded is null and o.due_at <= $2';
  const n = (condition: string, name: keyof Tally): string => `count(*) filter (where ${condition})::int as ${name}`;
  return [
    n(`${counts} and ${known} and ${met}`, 'numerator'),
    n(`${counts} and ${known}`, 'denominator'),
    n('o.excluded is null and o.due_at > $2', 'pending'),
    n(`${counts} and not ${known}`, 'undecided'),
    n('o.excluded is not null', 'excluded'),
  ].join(', ');
}

/** What was not published by its due time failed the weaker reading too: nobody waits for a delivery after it. */
const BRIEFING = {
  AFTER_IDENTIFICATION: {
    briefed: 'coalesce(o.briefed, false)',
    decided: '(coalesce(o.briefed, false) or coalesce(o.next_delivery_at <= $2, false))',
  },
  AFTER_PUBLICATION: {
    briefed: 'coalesce(o.briefed_after_publication, false)',
    decided: '(o.published_at is null or coalesce(o.briefed_after_publication, false) or coalesce(o.published_delivery_at <= $2, false))',
  },
} as const;

/** When a change is met, and when it is known whether it is. */
function conditionsOf(measure: MeasureName, reading: BriefingReading): { readonly met: string; readonly known: string } {
  const inTime = 'coalesce(o.published_at <= o.due_at, false)';
  const { briefed, decided } = BRIEFING[reading];
  return {
    M1A: { met: inTime, known: 'true' },
    M1B: { met: briefed, known: decided },
    BOTH: { met: `(${inTime} and ${briefed})`, known: decided },
  }[measure];
}
