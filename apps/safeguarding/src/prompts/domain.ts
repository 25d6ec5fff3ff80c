import { faults, type RecordRow } from '@causeway/kernel';

/** What an allegation of abuse, or an incident that harmed a person, asks for by law, each with a clock of its own. */
export type PromptKind =
  | 'CQC_NOTIFICATION'
  | 'COUNCIL_REFERRAL_DECISION'
  | 'DEATH_NOTIFICATION'
  | 'SERIOUS_INJURY_NOTIFICATION'
  | 'CANDOUR_IN_PERSON'
  | 'CANDOUR_IN_WRITING';

/** How a prompt was answered. */
export type PromptAnswer = 'DONE' | 'NOT_REQUIRED';

/** A prompt that appeared with a concern or an incident: its clock runs from when that was recorded until it is answered. */
export interface NotificationPrompt extends RecordRow {
  readonly concernId: string | null;
  readonly incidentId: string | null;
  readonly personId: string;
  readonly kind: PromptKind;
  readonly answer: PromptAnswer | null;
  readonly reason: string | null;
  readonly answeredAt: Date | null;
  readonly answeredById: string | null;
}

/** An allegation of abuse prompts CQC's notification (Reg 18(2)(e)) and the council's referral decision (R84). */
export const promptedBy = (concern: { readonly allegationOfAbuse: boolean }): readonly PromptKind[] =>
  concern.allegationOfAbuse ? ['CQC_NOTIFICATION', 'COUNCIL_REFERRAL_DECISION'] : [];

const GRAVE: ReadonlySet<string> = new Set(['MODERATE', 'SEVERE']);

/**
 * What an incident asks for by the harm that its record says (R116). Whether moderate or severe harm is a serious injury, or is notifiable under
 * the duty of candour, is the opinion of a health care professional, so it is asked and not decided here: lasting, prolonged or shortening
 * life, or treated to prevent that (REFERENCE 1.7, 1.8). A death is notified by itself.
 */
export function promptedByHarm(harm: { readonly physicalHarm: string; readonly psychologicalHarm: string }): readonly PromptKind[] {
  const levels = [harm.physicalHarm, harm.psychologicalHarm];
  if (levels.includes('FATAL')) return ['DEATH_NOTIFICATION', 'CANDOUR_IN_PERSON', 'CANDOUR_IN_WRITING'];
  return levels.some((level) => GRAVE.has(level)) ? ['SERIOUS_INJURY_NOTIFICATION', 'CANDOUR_IN_PERSON', 'CANDOUR_IN_WRITING'] : [];
}

/** Hours from when the clock of a prompt began to run to its answer, or to now, to a tenth. */
export const elapsedHours = (prompt: Pick<NotificationPrompt, 'recordedAt' | 'answeredAt'>, now: Date): number =>
  Math.max(0, Math.round(((prompt.answeredAt ?? now).getTime() - prompt.recordedAt.getTime()) / 360_000) / 10);

/** The prompts to open and those to withdraw, once an incident asks for `wanted`: what was answered stays, as it was done. */
export function settled(standing: readonly NotificationPrompt[], wanted: readonly PromptKind[]) {
  return {
    open: wanted.filter((kind) => !standing.some((prompt) => prompt.kind === kind)),
    withdraw: standing.filter((prompt) => prompt.answer === null && !wanted.includes(prompt.kind)),
  };
}

const ruleOf = (kind: PromptKind): string => (kind === 'CQC_NOTIFICATION' ? 'Reg 18(2)(e)' : 'R116');

/** The faults of answering a prompt. The referral is answered by its decision alone. What it asks for may be done before anybody writes down what happened, and not before it happens. */
export const answerFaults = (
  prompt: Pick<NotificationPrompt, 'kind' | 'answer' | 'happenedAt'>,
  said: { readonly answer: PromptAnswer; readonly reason: string | null; readonly answeredAt: Date },
  now: Date,
) =>
  faults([
    [prompt.kind === 'COUNCIL_REFERRAL_DECISION', 'DECIDE_THE_REFERRAL', 'promptId', 'R84'],
    [prompt.answer !== null, 'ANSWERED_ALREADY', 'promptId'],
    [said.answer === 'NOT_REQUIRED' && (said.reason ?? '').trim() === '', 'REASON_MISSING', 'reason', ruleOf(prompt.kind)],
    [(said.reason ?? '').length > 8000, 'TEXT_TOO_LONG', 'reason'],
    [said.answeredAt > now, 'HAPPENED_IN_FUTURE', 'answeredAt'],
    [said.answeredAt < prompt.happenedAt, 'ENDS_BEFORE_START', 'answeredAt'],
  ]);
