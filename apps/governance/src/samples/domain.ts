import { faults, type CitedRecord, type Moment, type RecordRow, type RecordRef } from '@causeway/kernel';

/** A sample of the records that reviews rest on, drawn for an inspector and frozen with what it was drawn from (R97). */
export interface InspectionSample extends RecordRow {
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly number: number;
  readonly seed: number;
  readonly method: string;
  /** Every record that could be drawn, as its kind and id, in order; and the hash of that list. */
  readonly frame: readonly string[];
  readonly frameHash: string;
  /** What was drawn, in the order in which it was. */
  readonly drawn: readonly CitedRecord[];
  readonly drawnById: string | null;
}

/** About five records are looked at (a setting of ours, as is the most). */
export const USUAL_NUMBER = 5;
export const LARGEST_NUMBER = 50;

export const keyOf = ({ kind, id }: RecordRef): string => `${kind}/${id}`;
export const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The faults of what is asked for. */
export const sampleFaults = (asked: Pick<InspectionSample, 'windowStart' | 'windowEnd' | 'number'>, { today }: Pick<Moment, 'today'>) =>
  faults([
    [asked.windowEnd < asked.windowStart, 'ENDS_BEFORE_START', 'windowEnd', 'R97'],
    [asked.windowEnd > today, 'HAPPENED_IN_FUTURE', 'windowEnd', 'R97'],
    [asked.number < 1 || asked.number > LARGEST_NUMBER, 'SAMPLE_NUMBER', 'number', 'R97'],
  ]);

/** In which part of a review a record is cited. */
export type CitedAs =
  | 'TRIGGER'
  | 'SAMPLE'
  | 'TIMELINE'
  | 'COMPARISON'
  | 'EXAMINATION'
  | 'WHY'
  | 'FACTOR'
  | 'TEST'
  | 'PROOF'
  | 'ACTION'
  | 'OUTCOME'
  | 'REVISIT'
  | 'NOTE'
  | 'FEED'
  | 'JUDGED_LINK'
  | 'BARRIER'
  | 'DIFFERENCE';

/** One place in which a review rests on a record: of a cause, of an action, or of the review itself. */
export interface Citing {
  readonly reviewId: string;
  readonly part: CitedAs;
  readonly causeId: string | null;
  readonly actionId: string | null;
  readonly cited: CitedRecord;
}

/** A review that rests on a record: as what it cites it, the causes and actions that it bears on, and what else it rests on. */
export interface Trail {
  readonly reviewId: string;
  readonly citedAs: CitedAs[];
  /** Those that it is cited for; empty where it is cited for the whole review, and so for all of them. */
  readonly causesIds: readonly string[];
  readonly actionsIds: readonly string[];
}

/** The reviews that rest on a record, from the places in which they cite it. */
export const trailsOf = (places: readonly Citing[]): Trail[] =>
  [...new Set(places.map(({ reviewId }) => reviewId))].sort(byText).map((reviewId) => {
    const own = places.filter((place) => place.reviewId === reviewId);
    return {
      reviewId,
      citedAs: [...new Set(own.map(({ part }) => part))].sort(byText),
      causesIds: [...new Set(own.flatMap(({ causeId }) => causeId ?? []))],
      actionsIds: [...new Set(own.flatMap(({ actionId }) => actionId ?? []))],
    };
  });

/** Of all that a review has, what a record bears on: what it is cited for, else everything. An action is borne on with the causes that it is against. */
export function borneOn<C extends { readonly id: string }, A extends { readonly id: string; readonly causesIds: readonly string[] }>(
  trail: Trail,
  causes: readonly C[],
  actions: readonly A[],
): { readonly causes: C[]; readonly actions: A[] } {
  const named = actions.filter(({ id }) => trail.actionsIds.includes(id));
  const ids = [...trail.causesIds, ...named.flatMap(({ causesIds }) => causesIds)];
  const own = causes.filter(({ id }) => ids.length === 0 || ids.includes(id));
  return { causes: own, actions: actions.filter(({ causesIds }) => causesIds.some((id) => own.some((cause) => cause.id === id))) };
}

/** What else a review rests on, each record once. */
export const besides = (record: RecordRef, places: readonly Citing[]): CitedRecord[] => {
  const others = new Map(places.map(({ cited }) => [keyOf(cited), cited]));
  others.delete(keyOf(record));
  return [...others.values()];
};
