import type { Answer } from '../../play/client';
import { comparison } from './gathering';
import type { Case } from './scene';

/** Step 3 begins: each timeline beside the records of handover and allocation. */
export async function compareEach(found: Case): Promise<void> {
  const { told } = found;
  told.chapter('Step 3: the registered manager compares, tests and concludes');
  await told.isRefused(
    'registered-manager',
    'compares without handover records',
    ['HANDOVER_REFS_MISSING'],
    'compareHandover',
    'handoverComparison { id }',
    { ...comparison(found, 0), handovers: [] },
  );
  for (const i of [0, 1, 2, 3])
    await told.does(
      'registered-manager',
      'compares a timeline with handover and allocation',
      'compareHandover',
      'handoverComparison { id }',
      comparison(found, i),
    );
}

/** What workers say, and what is seen of their practice. */
export async function askAndObserve(found: Case): Promise<{ readonly interview: Answer; readonly observation: Answer }> {
  const { told, staff, serviceId } = found;
  const interview = await told.does('deputy-manager', 'interviews a support worker', 'recordInterview', 'staffInterview { id }', {
    serviceId,
    staffMemberId: staff['support-worker'],
    topic: 'OWNERSHIP',
    ownershipAccount: 'ASSUMED_SOMEONE_ELSE',
    account: 'I thought the key worker would do it.',
  });
  const observation = await told.does('senior-carer', 'observes practice', 'recordPracticeObservation', 'practiceObservation { id }', {
    serviceId,
    staffMemberId: staff['support-worker'],
    practiceCode: 'HANDOVER',
    verdict: 'PARTLY',
  });
  return { interview, observation };
}
