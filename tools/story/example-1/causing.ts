import type { Answer } from '../../play/client';
import { ref } from '../scene';
import type { Case } from './scene';

/** The cause, after the words that are no cause were refused: its whys and its factor, each with evidence. */
export async function nameTheCause(found: Case, interview: Answer): Promise<Answer> {
  const { told, handover, allocation, reviewId, problem } = found;
  const blame = {
    reviewId,
    category: 'INDIVIDUAL_ERROR',
    description: 'One worker did not pass changes on.',
    whoRole: 'support worker',
    whatHappened: 'Changes stayed in daily notes.',
    whereHappened: 'Elm House',
    whenHappened: 'January to March 2026',
    mechanism: 'Notes were written and never carried into the plan by anyone on the next shift.',
    operationalChange: 'ROUTINE',
    wantedChange: 'Remind the worker.',
  };
  await told.isRefused('registered-manager', 'gives “staff error” as the cause', ['VAGUE'], 'identifyCause', 'cause { id }', {
    ...blame,
    description: 'Staff error.',
    mechanism: 'Human error.',
  });
  await told.isRefused(
    'registered-manager',
    'gives the problem again as its cause',
    ['TEXT_SAME_AS_PROBLEM'],
    'identifyCause',
    'cause { id }',
    { ...blame, category: 'OTHER', description: problem },
  );
  const cause = await told.does('registered-manager', 'names the cause: nobody owned the update', 'identifyCause', 'cause { id version }', {
    ...blame,
    category: 'OWNERSHIP',
    description: 'Between formal reviews no one was named as responsible for carrying a change into the plan.',
    whoRole: 'key workers, support workers and seniors',
    mechanism: 'Each assumed that another would update the plan, so a change written in a note reached it only at the next formal review.',
    operationalChange: 'OWNERSHIP',
    wantedChange: 'One named owner and deputy for each plan.',
  });
  await told.isRefused('registered-manager', 'answers a why without evidence', ['STEP_WITHOUT_EVIDENCE'], 'askWhy', 'whyStep { id }', {
    causeId: cause['id'],
    number: 1,
    question: 'Why were plans late?',
    answer: 'Because.',
    evidence: [],
  });
  await told.does('registered-manager', 'asks why, with the handover', 'askWhy', 'whyStep { id }', {
    causeId: cause['id'],
    number: 1,
    question: 'Why did plans follow notes so late?',
    answer: 'Nobody was named to carry a change over.',
    evidence: [ref('Handover', handover)],
  });
  await told.does('registered-manager', 'asks why, with the interview', 'askWhy', 'whyStep { id }', {
    causeId: cause['id'],
    number: 2,
    question: 'Why was nobody named?',
    answer: 'The allocation process names shifts, not plans.',
    evidence: [ref('StaffInterview', interview), ref('AllocationCheck', allocation)],
  });
  await told.does('registered-manager', 'names a factor of the system', 'nameFactor', 'factor { id }', {
    causeId: cause['id'],
    framework: 'YORKSHIRE',
    elementCode: 'LINES_OF_RESPONSIBILITY',
    hindered: true,
    description: 'Responsibility for plans between reviews was not allocated.',
    evidence: [ref('AllocationCheck', allocation)],
  });
  return told.does('reviewer', 'has read the finding, and agrees', 'reviewCause', 'cause { id version }', {
    causeId: cause['id'],
    version: cause['version'],
  });
}
