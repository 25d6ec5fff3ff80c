import type { Answer } from '../play/client';
import type { Telling } from './telling';

/** Signs, at provider level, for whose each step of a review is. */
export const signTheSteps = (told: Telling, validFrom: string): Promise<Answer> =>
  told.does(
    'nominated-individual',
    'signs for whose each step is in supported living',
    'signTemplateVersion',
    'reviewTemplateVersion { id }',
    {
      template: 'MISSED_CARE_PLAN_UPDATES',
      serviceKind: 'SUPPORTED_LIVING',
      steps: ['DEPUTY_MANAGER', 'KEY_WORKER', 'REGISTERED_MANAGER', 'SERVICE_LEAD', 'PROVIDER_QUALITY_LEAD'].map((role, i) => ({
        step: i + 1,
        role,
      })),
      validFrom,
    },
  );

/** The verdicts on handover and interviews, in the notes of the review. */
export async function noteVerdicts(told: Telling, reviewId: string, handover: Answer, interview: Answer): Promise<void> {
  const note = async (what: string, more: Answer, refused?: string): Promise<void> => {
    const input = { reviewId, verdict: 'INSUFFICIENT', ...more };
    if (refused) await told.isRefused('registered-manager', what, [refused], 'recordReviewNote', 'reviewNote { id }', input);
    else await told.does('registered-manager', what, 'recordReviewNote', 'reviewNote { id }', input);
  };
  const verdict = { subject: 'HANDOVER_SUPPORT', text: 'Handovers name no owner of an update.' };
  await note('judges handover without its records', { ...verdict, refs: [] }, 'HANDOVER_REFS_MISSING');
  await note('notes the verdict on handover support', { ...verdict, refs: [{ kind: 'Handover', id: handover['id'] }] });
  await note('notes the verdict on interviews', {
    subject: 'INTERVIEWS',
    text: 'Workers assumed that somebody else would do it.',
    refs: [{ kind: 'StaffInterview', id: interview['id'] }],
  });
}

/** The challenge at provider level, and its owner's answer. */
export async function challengeTheConclusion(told: Telling, reviewId: string, ownerId: string | undefined): Promise<void> {
  told.chapter('The nominated individual challenges the conclusion');
  const raising = {
    reviewId,
    challenge: 'Why did earlier audits not see that nobody owned the update?',
    ownerId,
    dueOn: '2026-04-30',
  };
  const challenge = await told.does(
    'nominated-individual',
    'asks why audits missed it',
    'raiseChallenge',
    'challenge { id version }',
    raising,
  );
  const answer = {
    challengeId: challenge['id'],
    version: challenge['version'],
    response: 'They checked that plans exist, not who updates them.',
  };
  await told.isRefused('service-lead', 'answers in the owner’s place', ['NOT_THE_OWNER'], 'answerChallenge', 'challenge { id }', answer);
  await told.does('registered-manager', 'answers', 'answerChallenge', 'challenge { id answeredAt }', answer);
}
