import { faults, type RecordRow } from '@causeway/kernel';

/** What an allegation of abuse asks for by law, each with a clock of its own. */
export type PromptKind = 'CQC_NOTIFICATION' | 'COUNCIL_REFERRAL_DECISION';

/** How a prompt was answered. */
export type PromptAnswer = 'DONE' | 'NOT_REQUIRED';

/** A prompt that appeared with a concern: its clock runs from when the concern was recorded until it is answered. */
export interface NotificationPrompt extends RecordRow {
  readonly concernId: string;
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

/** The faults of answering a prompt. The referral is answered by its decision alone. */
export const answerFaults = (
  prompt: Pick<NotificationPrompt, 'kind' | 'answer' | 'recordedAt'>,
  said: { readonly answer: PromptAnswer; readonly reason: string | null; readonly answeredAt: Date },
  now: Date,
) =>
  faults([
    [prompt.kind === 'COUNCIL_REFERRAL_DECISION', 'DECIDE_THE_REFERRAL', 'promptId', 'R84'],
    [prompt.answer !== null, 'ANSWERED_ALREADY', 'promptId'],
    [said.answer === 'NOT_REQUIRED' && (said.reason ?? '').trim() === '', 'REASON_MISSING', 'reason', 'Reg 18(2)(e)'],
    [(said.reason ?? '').length > 8000, 'TEXT_TOO_LONG', 'reason'],
    [said.answeredAt > now, 'HAPPENED_IN_FUTURE', 'answeredAt'],
    [said.answeredAt < prompt.recordedAt, 'ENDS_BEFORE_START', 'answeredAt'],
  ]);
