import type { Answer } from '../play/client';
import { addDays } from '@causeway/kernel';
import type { Case } from './example-1/scene';
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

/** What was found goes before the quality meeting and provider oversight, and into supervision: until then the review isn't closed. */
export async function feedTheFinding(found: Case, cause: Answer, closing: Answer): Promise<void> {
  const { told, staff, serviceId, player } = found;
  const missing = ['QUALITY_MEETING_UNFED', 'SUPERVISION_UNFED', 'PROVIDER_OVERSIGHT_UNFED'];
  await told.isRefused(
    'quality-lead',
    'closes the review before its finding went anywhere',
    missing,
    'closeReview',
    'review { id }',
    closing,
  );
  const feed = async (what: string, name: string, record: Answer): Promise<Answer> =>
    told.does('registered-manager', what, 'feedFinding', 'findingFeed { id }', { causeId: cause['id'], feed: name, ...record });
  for (const [kind, name] of [
    ['QUALITY', 'QUALITY_MEETING'],
    ['PROVIDER_OVERSIGHT', 'PROVIDER_OVERSIGHT'],
  ] as const) {
    const held = { serviceId, kind, chairId: staff['registered-manager'] };
    const meeting = await told.does('registered-manager', 'holds a meeting', 'holdMeeting', 'qualityMeeting { id }', held);
    const minuting = {
      meetingId: meeting['id'],
      response: 'Nobody was named to carry a change into the plan; now somebody is.',
      about: [],
    };
    const minute = await told.does('registered-manager', 'minutes the finding', 'recordMinute', 'minute { id }', minuting);
    await feed('links the finding to the minute', name, { record: { kind: 'Minute', id: minute['id'] } });
  }
  const supervising = {
    ...{ serviceId, staffMemberId: staff['key-worker'], supervisorId: staff['deputy-manager'], topics: ['CARE_PLANNING'] },
    nextDueOn: addDays(player.now.slice(0, 10), 60),
  };
  const supervision = await told.does(
    'deputy-manager',
    'takes it up in supervision',
    'recordSupervision',
    'supervision { id }',
    supervising,
  );
  await told.inForce();
  await feed('links the finding to the supervision', 'SUPERVISION', { record: { kind: 'Supervision', id: supervision['id'] } });
}

/** Of each person whom a review concerns, a carer's note of how they are now, and the manager's note that they are safe. */
export async function noteThemSafe(
  { told, player }: Pick<Case, 'told' | 'player'>,
  reviewId: unknown,
  people: readonly { readonly id: unknown }[],
  seen: string,
): Promise<void> {
  const safe = {
    reviewId,
    subject: 'IMMEDIATE_SAFETY',
    verdict: 'SUFFICIENT',
    text: 'Each was seen to, and what was wrong for them was put right.',
  };
  const note = 'reviewNote { id }';
  const refs: Answer[] = [];
  for (const { id: personId } of people) {
    const seenNow = { personId, kind: 'DAILY', text: seen, riskCodes: [] };
    refs.push({ kind: 'DailyNote', id: (await player.do('support-worker', 'recordNote', 'dailyNote { id }', seenNow))['id'] });
  }
  await told.inForce();
  const first = people.slice(0, 1).map(({ id }) => id);
  const tries = (what: string, code: string, wrong: Answer): Promise<void> =>
    told.isRefused('registered-manager', what, [code], 'recordReviewNote', note, { ...safe, ...wrong });
  if (people.length > 1) {
    await tries('notes that all are safe, and names nobody', 'PEOPLE_UNNAMED', { refs });
    await tries('shows that one is safe by what was written of another', 'EVIDENCE_OF_ANOTHER_PERSON', {
      peopleIds: first,
      refs: refs.slice(1),
    });
  }
  const peopleIds = people.map(({ id }) => id);
  await told.does('registered-manager', 'notes of each that they are safe', 'recordReviewNote', note, { ...safe, peopleIds, refs });
}
