import { londonDay } from '@causeway/kernel';

export type MeasureName = 'M1A' | 'M1B' | 'BOTH';

/** Which delivery is the next one: that after the change was identified, or the weaker reading, that after the plan was published. */
export type BriefingReading = 'AFTER_IDENTIFICATION' | 'AFTER_PUBLICATION';

/** Why a change is left out of a measure, and listed instead. */
export type Exclusion = 'ENTERED_IN_ERROR' | 'WITHDRAWN_UNCONFIRMED' | 'DIED_BEFORE_DUE' | 'LEFT_BEFORE_DUE' | 'COUNTED_ALREADY';

/** How many changes that fell due in a month are in none of its figures, by reason. */
export interface LeftOut {
  readonly enteredInError: number;
  readonly withdrawnUnconfirmed: number;
  readonly diedBeforeDue: number;
  readonly leftBeforeDue: number;
  readonly countedAlready: number;
  /** No delivery has begun that could show whether its staff were briefed. */
  readonly undecided: number;
  /** Nobody confirmed them. */
  readonly unconfirmed: number;
}

/** A figure to be told: a measure of a service in a month, by its first day. */
export interface Figure {
  readonly serviceId: string;
  readonly measure: string;
  readonly month: string;
  readonly numerator: number;
  readonly denominator: number;
  /** What the figure leaves out, by reason; null where it leaves out nothing by those reasons. */
  readonly leftOut: LeftOut | null;
}

/** A measure of a month as it is counted now, and as it was told last. */
export interface Recounted {
  readonly numerator: number;
  readonly denominator: number;
  readonly before: readonly [number, number] | null;
  readonly leftOut: LeftOut;
  readonly leftOutBefore: LeftOut | null;
}

/** Whether the figures of a month, and what they leave out, are what was told last. */
export const isToldAlready = ({ numerator, denominator, before, leftOut, leftOutBefore }: Recounted): boolean =>
  before?.[0] === numerator && before[1] === denominator && sameCounts(leftOut, leftOutBefore);

const sameCounts = (one: LeftOut, other: LeftOut | null): boolean =>
  other !== null && (Object.keys(one) as (keyof LeftOut)[]).every((reason) => one[reason] === other[reason]);

/** What is known of a person that decides whether a change still counts. */
export interface PersonFact {
  /** Whether the person was entered in error: then nothing about them counts. */
  readonly inError: boolean;
  readonly state: string;
  /** The day from which that has been so. */
  readonly stateSince: string;
  /** Times for which the person had left, from a day until the day on which care went on. */
  readonly absences: readonly { readonly from: string; readonly until: string }[];
}

const EXCLUDED: Readonly<Record<string, Exclusion>> = { DIED: 'DIED_BEFORE_DUE', LEFT: 'LEFT_BEFORE_DUE' };

/** Why a change is not counted (`docs/definitions.md`), or null when it is. A day ends when what is due on it falls due. */
export function exclusionOf(
  change: { readonly inError: boolean; readonly confirmed: boolean; readonly dueAt: string },
  person: PersonFact | null,
  countedAlready: boolean,
): Exclusion | null {
  if (change.inError && !change.confirmed) return 'WITHDRAWN_UNCONFIRMED';
  if (change.inError || person?.inError) return 'ENTERED_IN_ERROR';
  return goneBy(londonDay(new Date(change.dueAt)), person) ?? (countedAlready ? 'COUNTED_ALREADY' : null);
}

function goneBy(due: string, person: PersonFact | null): Exclusion | null {
  if (!person) return null;
  if (person.absences.some(({ from, until }) => from <= due && until > due)) return 'LEFT_BEFORE_DUE';
  return person.stateSince <= due ? (EXCLUDED[person.state] ?? null) : null;
}

const TARGET = 0.95;
const TARGET_OF_HIGH_RISK = 1;

/** The target of a measure: governance's own where a baseline was frozen with one; all staff are briefed of a high-risk change. */
export const targetOf = (measure: MeasureName, highRiskOnly: boolean, agreed: number | null): number =>
  measure === 'M1B' && highRiskOnly ? TARGET_OF_HIGH_RISK : (agreed ?? TARGET);
