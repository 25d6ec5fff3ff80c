import type { Answer } from '../../play/client';
import { noteThemSafe } from '../oversight';
import { at, ref } from '../scene';
import type { Causes } from './causing';
import { SAMPLED, type Case } from './scene';

const concluding = ({ reviewId, version }: Case): Answer => ({
  ...{ reviewId, version, isolation: 'PATTERN' },
  isolationSearch: 'Agency evenings of January and February 2026: 15 of 17 without guidance about people or checklist.',
  searched: [{ place: 'OTHER_SHIFTS', code: 'INDUCTION_INCOMPLETE', from: '2026-01-01', to: '2026-02-28', looked: 17, found: 15 }],
  conclusion: 'Agency workers were given people before anybody had to tell them of risks and routines, and after the handover.',
});

/** While the blame stands, nothing is concluded. */
export async function concludeOnBlame(found: Case): Promise<void> {
  await found.told.isRefused(
    'registered-manager',
    'concludes on the worker alone',
    ['SOURCES_UNEXAMINED', 'WHY_CHAIN_MISSING', 'CONTRIBUTION_UNNAMED', 'CONDUCT_UNANSWERED'],
    'concludeReview',
    'review { id }',
    concluding(found),
  );
}

interface Examined {
  readonly sample: Answer;
  readonly verdicts: readonly Answer[];
  readonly observed: Answer;
}

/** Every source is examined or reasoned away; then the registered manager concludes. */
export async function conclude(found: Case, causes: Causes, { sample, verdicts, observed }: Examined): Promise<Answer> {
  const { told, player, concerns, handover, supervision, audit, questions, reviewId } = found;
  await player.at(at('2026-03-05'));
  told.chapter('The sources are examined, and the registered manager concludes');
  const { ownership, handover: late } = causes;
  const examination = 'sourceExamination { id }';
  const sources: readonly (readonly [string, string, Answer, readonly unknown[]])[] = [
    ['CARE_RECORDS', 'SUPPORTS', late, [concerns.get(SAMPLED[0])]],
    ['ROTAS', 'SUPPORTS', ownership, [ref('WorkforceSample', sample)]],
    ['SUPERVISION', 'NEUTRAL', ownership, [supervision]],
    ['TRAINING', 'SUPPORTS', ownership, verdicts.map((verdict) => ref('InductionVerdict', verdict))],
    ['COMMUNICATION_LOGS', 'SUPPORTS', late, [handover, ...questions]],
    ['FEEDBACK', 'SUPPORTS', late, [concerns.get(SAMPLED[4])]],
    ['AUDITS', 'SUPPORTS', ownership, [audit]],
    ['PRACTICE_OBSERVATIONS', 'SUPPORTS', ownership, [observed]],
  ];
  const examining = ([sourceKind, showing, cause, refs]: (typeof sources)[number]): Answer => ({
    ...{ reviewId, sourceKind, state: 'EXAMINED', refs, showing, causeId: cause['id'] },
  });
  await told.isRefused('registered-manager', 'cites an incident as a rota', ['RECORD_OF_ANOTHER_KIND'], 'examineSource', examination, {
    ...examining(['ROTAS', 'SUPPORTS', ownership, [concerns.get(SAMPLED[0])]]),
  });
  for (const source of sources)
    await told.does(
      'registered-manager',
      `examines ${source[0].toLowerCase().replaceAll('_', ' ')}`,
      'examineSource',
      examination,
      examining(source),
    );
  const away = { reviewId, sourceKind: 'GOVERNANCE_MINUTES', state: 'NOT_APPLICABLE', refs: [] };
  await told.isRefused('registered-manager', 'leaves minutes out without a reason', ['REASON_MISSING'], 'examineSource', examination, away);
  await told.does('registered-manager', 'reasons minutes away', 'examineSource', examination, {
    ...away,
    reason: 'No meeting since October spoke of agency staff.',
  });
  await told.isRefused(
    'deputy-manager',
    'concludes in the manager’s place',
    ['WRONG_STEP_ROLE'],
    'concludeReview',
    'review { id }',
    concluding(found),
  );
  await noteThemSafe(found, reviewId, found.people, 'Settled this evening; whoever was on had read how hers go.');
  return told.does('registered-manager', 'concludes', 'concludeReview', 'review { id version state }', concluding(found));
}
