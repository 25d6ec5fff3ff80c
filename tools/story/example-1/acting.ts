import type { Answer } from '../../play/client';
import { at } from '../scene';
import type { Case } from './scene';

/** Actions against the cause, and the baseline frozen before the change. */
export async function planTheActions(
  found: Case,
  cause: Answer,
  concluded: Answer,
): Promise<{ readonly actions: readonly Answer[]; readonly changing: Answer }> {
  const { told, player, staff, reviewId } = found;
  told.chapter('Actions against the cause');
  const action = {
    reviewId,
    causesIds: [cause['id']],
    kind: 'CORRECTIVE',
    category: 'FORCING_FUNCTION',
    changeKind: 'OWNERSHIP',
    description: 'No plan is published without a named owner and deputy.',
    ownerId: staff['service-lead'],
    namedRole: 'KEY_WORKER',
    dueOn: '2026-04-10',
    reviewPointOn: '2026-06-01',
    measure: 'M1a: 95 % within five working days',
  };
  await told.isRefused('service-lead', 'plans an action for no cause', ['CAUSE_MISSING'], 'planAction', 'reviewAction { id }', {
    ...action,
    causesIds: [],
  });
  await told.isRefused(
    'service-lead',
    'plans ownership without a named role',
    ['ROLE_AND_REVIEW_POINT_MISSING'],
    'planAction',
    'reviewAction { id }',
    { ...action, namedRole: null },
  );
  const correction = await told.does(
    'service-lead',
    'plans to update the missed plans',
    'planAction',
    'reviewAction { id version strength }',
    {
      ...action,
      kind: 'CORRECTION',
      category: 'ADDITIONAL_STUDY',
      changeKind: 'ROUTINE',
      description: 'Update the missed plans.',
      namedRole: null,
    },
  );
  const warned = await player.ask(
    'registered-manager',
    'query Warnings($id: UUID!) { review(id: $id) { warnings { code message rule } } }',
    { id: reviewId },
  );
  for (const warning of (warned['review'] as Answer)['warnings'] as Answer[])
    told.notes(`WARNING ${warning['code']} (${warning['rule']}): ${warning['message']}`);
  const changing = { reviewId, version: concluded['version'], changedOn: '2026-04-07' };
  await player.at(at('2026-04-07'));
  await told.isRefused(
    'service-lead',
    'makes the change with corrections alone',
    ['OWNERSHIP_ACTION_MISSING', 'STRONGER_ACTION_MISSING', 'BASELINE_MISSING'],
    'makeChange',
    'review { id }',
    changing,
  );
  const ownership = await told.does(
    'service-lead',
    'plans a named owner for every plan',
    'planAction',
    'reviewAction { id version strength }',
    action,
  );
  await told.inForce();
  await told.does('registered-manager', 'freezes the baseline', 'freezeBaseline', 'baseline { id numerator denominator }', {
    reviewId,
    measure: 'M1A',
    target: 0.95,
    workingDays: 5,
    windowStart: '2026-01-01',
    windowEnd: '2026-03-31',
  });
  await told.isRefused('registered-manager', 'freezes it anew', ['BASELINE_FROZEN'], 'freezeBaseline', 'baseline { id }', {
    reviewId,
    measure: 'M1A',
    target: 0.8,
    workingDays: 5,
    windowStart: '2026-01-01',
    windowEnd: '2026-03-31',
  });
  return { actions: [correction, ownership], changing };
}
