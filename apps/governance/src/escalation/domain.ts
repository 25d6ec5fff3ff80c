/** An indicator of a review's sample of notes, as safeguarding told it. */
export interface SampledNote {
  readonly indicatorId: string;
  readonly noteId: string;
  /** Whether management had not reviewed it in time when the sample was drawn. */
  readonly delayed: boolean;
}

/** What a review of delayed escalation rests on beside its parts: the files of safeguarding, and the verdicts of workforce. */
export interface LateEscalation {
  readonly sampled: readonly SampledNote[];
  /** The indicators whose delay has its timeline in the file of the review. */
  readonly filed: readonly string[];
  /** The notes of whose author it was judged whether they knew the route. */
  readonly judged: readonly string[];
  /** The indicators of whose alert the governance report says what became of it, and by which pathway. */
  readonly alerts: readonly string[];
}

/** The sampled indicators that management reviewed late and whose delay has no timeline (R70). */
export const unfiledOf = ({ sampled, filed }: LateEscalation): string[] =>
  sampled.flatMap(({ indicatorId, delayed }) => (delayed && !filed.includes(indicatorId) ? [indicatorId] : []));

/** The sampled notes of whose author no verdict says whether they knew the route (R71). */
export const unjudgedOf = ({ sampled, judged }: LateEscalation): string[] =>
  sampled.flatMap(({ noteId }) => (judged.includes(noteId) ? [] : [noteId]));

/** The sampled indicators of whose alert there is no verdict (R73). */
export const unfoundOf = ({ sampled, alerts }: LateEscalation): string[] =>
  sampled.flatMap(({ indicatorId }) => (alerts.includes(indicatorId) ? [] : [indicatorId]));
