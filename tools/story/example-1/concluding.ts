import type { Answer } from '../../play/client';
import { noteThemSafe, noteVerdicts } from '../oversight';
import { ref } from '../scene';
import type { Case } from './scene';

interface Examined {
  readonly cause: Answer;
  readonly interview: Answer;
  readonly observation: Answer;
}

/** Every source is examined or reasoned away; then the registered manager concludes. */
export async function conclude(found: Case, version: unknown, { cause, interview, observation }: Examined): Promise<Answer> {
  const { told, world, handover, audit, reviewId, noteOf } = found;
  const concluding = {
    reviewId,
    version,
    isolation: 'PATTERN',
    isolationSearch: 'Identified changes of the service, January to March 2026: 8 of 12 late, 4 of 4 people.',
    searched: [{ place: 'OTHER_PEOPLE', code: 'LATE_UPDATE', from: '2026-01-01', to: '2026-03-31', looked: 12, found: 8 }],
    conclusion: 'Plans trailed because no one was named to update them between reviews.',
  };
  await told.isRefused(
    'registered-manager',
    'concludes before the sources are examined',
    ['SOURCES_UNEXAMINED', 'SOURCES_TOO_FEW'],
    'concludeReview',
    'review { id }',
    concluding,
  );
  const examined: readonly (readonly [string, Answer, ...string[]])[] = [
    ['CARE_RECORDS', noteOf(0), 'SAF_E1'],
    ['ROTAS', ref('Shift', world.shifts[0] as unknown as Answer)],
    ['FEEDBACK', noteOf(2), 'SAF_RS1'],
    ['COMMUNICATION_LOGS', ref('Handover', handover)],
    ['AUDITS', ref('Audit', audit), 'SAF_W5', 'RA2014_17'],
    ['PRACTICE_OBSERVATIONS', ref('PracticeObservation', observation)],
  ];
  await told.isRefused(
    'registered-manager',
    'cites a daily note as a communication log',
    ['RECORD_OF_ANOTHER_KIND'],
    'examineSource',
    'sourceExamination { id }',
    { reviewId, sourceKind: 'COMMUNICATION_LOGS', state: 'EXAMINED', refs: [noteOf(0)], showing: 'SUPPORTS', causeId: cause['id'] },
  );
  for (const [sourceKind, evidence, ...frameworkItems] of examined)
    await told.does(
      'registered-manager',
      `examines ${sourceKind.toLowerCase().replaceAll('_', ' ')}`,
      'examineSource',
      'sourceExamination { id }',
      { reviewId, sourceKind, state: 'EXAMINED', refs: [evidence], showing: 'SUPPORTS', causeId: cause['id'], frameworkItems },
    );
  await told.isRefused(
    'registered-manager',
    'leaves supervision out without a reason',
    ['REASON_MISSING'],
    'examineSource',
    'sourceExamination { id }',
    { reviewId, sourceKind: 'SUPERVISION', state: 'NOT_APPLICABLE', refs: [] },
  );
  for (const [sourceKind, reason] of [
    ['SUPERVISION', 'Supervision in the quarter did not touch planning.'],
    ['TRAINING', 'All staff were in date for care planning.'],
    ['GOVERNANCE_MINUTES', 'No meeting in the quarter spoke of plans.'],
  ]) {
    await told.does(
      'registered-manager',
      `reasons ${sourceKind?.toLowerCase().replaceAll('_', ' ')} away`,
      'examineSource',
      'sourceExamination { id }',
      { reviewId, sourceKind, state: 'NOT_APPLICABLE', refs: [], reason },
    );
  }
  await told.isRefused(
    'deputy-manager',
    'concludes in the manager’s place',
    ['WRONG_STEP_ROLE'],
    'concludeReview',
    'review { id }',
    concluding,
  );
  await noteVerdicts(told, reviewId, handover, interview);
  const nowhere = (['OTHER_PEOPLE', 'OTHER_SHIFTS', 'OTHER_SERVICES'] as const).map((place) => ({
    ...{ place, code: 'NIGHT_WAKING', from: '2026-01-01', to: '2026-03-31', looked: 12, found: 0 },
  }));
  await told.isRefused(
    'registered-manager',
    'calls it isolated, though records hold the same',
    ['MORE_WAS_FOUND'],
    'concludeReview',
    'review { id }',
    { ...concluding, isolation: 'ISOLATED', searched: nowhere },
  );
  await told.isRefused(
    'registered-manager',
    'concludes before anybody is shown to be safe',
    ['PERSON_NOT_SAFE'],
    'concludeReview',
    'review { id }',
    concluding,
  );
  await noteThemSafe(found, reviewId, found.people, 'Walked her through what the plan now says; it fits.');
  const concluded = await told.does('registered-manager', 'concludes', 'concludeReview', 'review { id version state }', concluding);
  return concluded;
}
