import type { Answer } from '../../play/client';
import { noteThemSafe } from '../oversight';
import { ref } from '../scene';
import { passDays } from './days';
import { signOf, type Case } from './scene';

export const concluding = (reviewId: string, version: unknown): Answer => ({
  reviewId,
  version,
  isolation: 'PATTERN',
  isolationSearch: 'Every visit note of the branch with a sign of harm, January to March 2026: 9 of 12 reviewed late, of all four people.',
  searched: [{ place: 'OTHER_PEOPLE', code: 'LATE_REVIEW', from: '2026-01-01', to: '2026-03-31', looked: 12, found: 9 }],
  conclusion:
    'What carers write of harm alerted nobody, as the app keeps it as free text, and supervision never went through what is told at once.',
});

/** Every source is examined or reasoned away; then the registered manager concludes. */
export async function conclude(found: Case, version: unknown, [flag, taught]: readonly Answer[]): Promise<Answer> {
  const { told, staff, serviceId, reviewId, audit, feedback, question, supervision, lateTraining } = found;
  await passDays(found, '2026-04-23');
  told.chapter('Step 3: every source is examined, and the registered manager concludes');
  const observation = await told.does('field-supervisor', 'observes a visit', 'recordPracticeObservation', 'practiceObservation { id }', {
    ...{ serviceId, staffMemberId: staff['support-worker'], practiceCode: 'VISIT_NOTES', verdict: 'PARTLY' },
  });
  await told.inForce();
  const examined: readonly (readonly [kind: string, evidence: Answer, cause: Answer | undefined])[] = [
    ['CARE_RECORDS', ref('DailyNote', signOf(found, 4).note), flag],
    ['FEEDBACK', ref('Feedback', feedback), flag],
    ['AUDITS', ref('Audit', audit), flag],
    ['COMMUNICATION_LOGS', ref('StaffQuestion', question), flag],
    ['PRACTICE_OBSERVATIONS', ref('PracticeObservation', observation), flag],
    ['SUPERVISION', ref('Supervision', supervision), taught],
    ['TRAINING', ref('TrainingRecord', lateTraining), taught],
  ];
  const examination = 'sourceExamination { id }';
  for (const [sourceKind, evidence, cause] of examined)
    await told.does('registered-manager', `examines ${inWords(sourceKind)}`, 'examineSource', examination, {
      ...{ reviewId, sourceKind, state: 'EXAMINED', refs: [evidence], showing: 'SUPPORTS', causeId: cause?.['id'] },
    });
  const away = (sourceKind: string, reason: string | null): Answer => ({ reviewId, sourceKind, state: 'NOT_APPLICABLE', refs: [], reason });
  const unreasoned = away('ROTAS', null);
  await told.isRefused(
    'registered-manager',
    'leaves rotas out without a reason',
    ['REASON_MISSING'],
    'examineSource',
    examination,
    unreasoned,
  );
  const concluded = 'review { id version state }';
  const said = concluding(reviewId, version);
  const early = ['SOURCES_UNEXAMINED'];
  await told.isRefused('registered-manager', 'concludes with two sources to go', early, 'concludeReview', concluded, said);
  for (const [sourceKind, reason] of [
    ['ROTAS', 'Every visit of the sampled days was made, by whoever was down for it.'],
    ['GOVERNANCE_MINUTES', 'No meeting of the quarter spoke of indicators.'],
  ] as const)
    await told.does('registered-manager', `reasons ${inWords(sourceKind)} away`, 'examineSource', examination, away(sourceKind, reason));
  await told.isRefused('safeguarding-lead', 'concludes in the manager’s place', ['WRONG_STEP_ROLE'], 'concludeReview', concluded, said);
  await noteThemSafe(found, reviewId, found.people, 'Well this morning, and the office rang while I was there to ask.');
  return told.does('registered-manager', 'concludes', 'concludeReview', concluded, said);
}

const inWords = (kind: string): string => kind.toLowerCase().replaceAll('_', ' ');
