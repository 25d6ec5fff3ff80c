import type { Answer } from '../../play/client';
import { at, ref } from '../scene';
import { eveningOf, THE_FALL, type Case } from './scene';

/** What permanent staff of the sampled evenings say, and an agency worker beside them. */
export async function speakWithStaff(found: Case): Promise<{ readonly permanent: Answer; readonly observed: Answer }> {
  const { told, player, serviceId, agency, reviewId, handover } = found;
  const evening = eveningOf(found, THE_FALL);
  await player.at(at('2026-03-04'));
  told.chapter('Step 3: the registered manager speaks with permanent staff, and judges the handover');
  const interview = async (what: string, staffMemberId: unknown, account: string): Promise<Answer> =>
    ref(
      'StaffInterview',
      await told.does('registered-manager', what, 'recordInterview', 'staffInterview { id }', {
        ...{ serviceId, staffMemberId, topic: 'HANDOVER', ownershipAccount: 'ASSUMED_SOMEONE_ELSE', shiftId: evening.shiftId, account },
      }),
    );
  const ofAgency = await interview('speaks with the agency worker', agency[evening.agency], 'I was shown the fire exits.');
  const permanent = await interview(
    'speaks with the permanent worker of that evening',
    evening.ownId,
    'I had the handover; she came after it.',
  );
  const observed = await told.does(
    'senior-carer',
    'observes an agency worker’s evening',
    'recordPracticeObservation',
    'practiceObservation { id }',
    {
      ...{ serviceId, staffMemberId: agency[evening.agency], practiceCode: 'SHIFT_START', verdict: 'PARTLY' },
    },
  );
  const note = 'reviewNote { id }';
  const interviews = {
    reviewId,
    subject: 'INTERVIEWS',
    verdict: 'INSUFFICIENT',
    text: 'Who has the handover knows; who comes after it asks.',
  };
  const refused = (login: string, what: string, code: string, input: Answer): Promise<void> =>
    told.isRefused(login, what, [code], 'recordReviewNote', note, input);
  await refused('registered-manager', 'rests on agency workers alone', 'PERMANENT_INTERVIEW_MISSING', { ...interviews, refs: [ofAgency] });
  const judged = { reviewId, subject: 'HANDOVER_SUPPORT', verdict: 'INSUFFICIENT', text: 'It is over before agency workers come.' };
  await refused('registered-manager', 'judges handover without its records', 'HANDOVER_REFS_MISSING', { ...judged, refs: [permanent] });
  await refused('deputy-manager', 'judges it in the manager’s place', 'WRONG_STEP_ROLE', { ...judged, refs: [handover] });
  await told.does('registered-manager', 'notes what permanent staff said', 'recordReviewNote', note, {
    ...interviews,
    refs: [permanent, ofAgency],
  });
  await told.does('registered-manager', 'notes the verdict: handover support was not sufficient', 'recordReviewNote', note, {
    ...judged,
    refs: [handover],
  });
  return { permanent, observed: ref('PracticeObservation', observed) };
}
