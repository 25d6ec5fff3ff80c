import type { Answer } from '../../play/client';
import { ref } from '../scene';
import type { Case } from './scene';

/** Why it happened: nobody owned the induction, and the handover was over when the worker came. */
export interface Causes {
  readonly ownership: Answer;
  readonly handover: Answer;
}

const CAUSE = 'cause { id version }';

/** The causes that the tests found, each with its whys and its factor. */
export async function nameTheCauses(found: Case, verdicts: readonly Answer[]): Promise<Causes> {
  const { told, handover, questions, audit, reviewId } = found;
  told.chapter('What the tests found is named: the system behind the evening');
  const about = { reviewId, whereHappened: 'Rowan Court', whenHappened: 'evenings of January and February 2026' };
  const ownership = await told.does('registered-manager', 'names the first cause: nobody owned the induction', 'identifyCause', CAUSE, {
    ...about,
    category: 'OWNERSHIP',
    description: 'No role is down to confirm that an agency worker was told of each person before being given people.',
    whoRole: 'seniors, the deputy manager and the agencies',
    whatHappened: 'Orientation stopped at the building, and people were given at four o’clock without guidance.',
    mechanism: 'Each took orientation at the door for the induction, and the rota was filled without anybody asking for more.',
    operationalChange: 'OWNERSHIP',
    wantedChange: 'The senior carer of the evening confirms key risks and routines before anybody is allocated.',
  });
  const late = await told.does('registered-manager', 'names the second: the handover was over by then', 'identifyCause', CAUSE, {
    ...about,
    category: 'COMMUNICATION',
    description: 'The evening handover is given before agency workers come, and nothing of it is kept for them.',
    whoRole: 'day and evening staff',
    whatHappened: 'Agency workers asked people themselves how their evening goes.',
    mechanism: 'Handover is at half past three and agency shifts begin at four, so that what is said reaches permanent staff alone.',
    operationalChange: 'COMMUNICATION',
    wantedChange: 'Nobody begins an evening without the handover.',
  });
  const verdictOfTheFall = ref('InductionVerdict', verdicts[3] ?? {});
  const asking = (cause: Answer, number: number, question: string, answer: string, evidence: readonly unknown[]): Answer => ({
    ...{ causeId: cause['id'], number, question, answer, evidence },
  });
  const why = 'whyStep { id }';
  const first = ['Why did nobody know how she gets up?', 'The worker had the orientation, and no guidance about anyone.'] as const;
  await told.isRefused(
    'registered-manager',
    'answers a why without evidence',
    ['STEP_WITHOUT_EVIDENCE'],
    'askWhy',
    why,
    asking(ownership, 1, ...first, []),
  );
  for (const [cause, number, question, answer, evidence] of [
    [ownership, 1, ...first, verdictOfTheFall],
    [ownership, 2, 'Why was there none?', 'Of ten evenings that were audited, eight have none: no role has to see to it.', audit],
    [late, 1, 'Why was it not handed over?', 'The handover was given half an hour before the worker came.', handover],
    [late, 2, 'Why did nobody tell it again?', 'Nothing of it is kept: workers asked, time and again.', questions[0]],
  ] as const)
    await told.does(
      'registered-manager',
      'asks why, with what answers it',
      'askWhy',
      why,
      asking(cause, number, question, answer, [evidence]),
    );
  for (const [cause, elementCode, description, evidence] of [
    [ownership, 'LINES_OF_RESPONSIBILITY', 'Who confirms an induction was laid down nowhere.', verdictOfTheFall],
    [late, 'COMMUNICATION_SYSTEMS', 'The times of handover and of agency shifts do not meet.', handover],
  ] as const)
    await told.does('registered-manager', 'names a factor of the system', 'nameFactor', 'factor { id }', {
      ...{ causeId: cause['id'], framework: 'YORKSHIRE', elementCode, hindered: true, description, evidence: [evidence] },
    });
  const agreeing = (cause: Answer): Promise<Answer> =>
    told.does('reviewer', 'has read a finding, and agrees', 'reviewCause', CAUSE, { causeId: cause['id'], version: cause['version'] });
  await told.isRefused('registered-manager', 'agrees to their own finding', ['NOT_THE_REVIEWER'], 'reviewCause', CAUSE, {
    causeId: ownership['id'],
    version: ownership['version'],
  });
  return { ownership: await agreeing(ownership), handover: await agreeing(late) };
}
