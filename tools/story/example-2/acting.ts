import type { Answer } from '../../play/client';
import { at } from '../scene';
import type { Causes } from './causing';
import { ask } from './evening';
import { CHANGED_ON, eveningOf, type Case } from './scene';

export interface Plan {
  /** The checklist before allocation, the handover for agency workers, and the reminder. */
  readonly actions: readonly [Answer, Answer, Answer];
  readonly changing: Answer;
}

const ACTION = 'reviewAction { id version strength }';

/** Actions against the causes, by whose step 4 is, and the baselines frozen before the change. */
export async function planTheActions(found: Case, { ownership, handover }: Causes, concluded: Answer): Promise<Plan> {
  const { told, player, staff, reviewId } = found;
  await player.at(at('2026-03-06'));
  told.chapter('Actions against the causes, and baselines frozen before the change');
  const checklist = {
    reviewId,
    causesIds: [ownership['id']],
    kind: 'CORRECTIVE',
    category: 'FORCING_FUNCTION',
    changeKind: 'OWNERSHIP',
    description: 'No agency worker is given people before the shift-start checklist is signed by both.',
    ownerId: staff['senior-carer'],
    namedRole: 'SENIOR_CARER',
    dueOn: '2026-03-13',
    reviewPointOn: '2026-05-04',
    measure: 'M2c: all complete before allocation; M2a: 90 % say so',
  };
  const refused = (login: string, what: string, code: string, action: Answer): Promise<void> =>
    told.isRefused(login, what, [code], 'planAction', ACTION, action);
  await refused('service-lead', 'plans what is the senior carer’s to plan', 'WRONG_STEP_ROLE', checklist);
  await refused('senior-carer', 'gives it to the review’s verifier', 'JUDGE_DOES_THE_WORK', {
    ...checklist,
    ownerId: staff['provider-representative'],
  });
  await refused('senior-carer', 'plans ownership without a named role', 'ROLE_AND_REVIEW_POINT_MISSING', { ...checklist, namedRole: null });
  const reminder = await told.does('senior-carer', 'plans to remind the agencies', 'planAction', ACTION, {
    ...checklist,
    ...{
      causesIds: [ownership['id'], handover['id']],
      kind: 'CORRECTION',
      category: 'REMINDER',
      changeKind: 'COMMUNICATION',
      namedRole: null,
    },
    description: 'Ask both agencies to send workers who read what they are given.',
    measure: 'a letter to each',
  });
  const changing = { reviewId, version: concluded['version'], changedOn: CHANGED_ON };
  await told.isRefused(
    'senior-carer',
    'makes the change by a reminder alone',
    ['OWNERSHIP_ACTION_MISSING', 'STRONGER_ACTION_MISSING', 'BASELINE_MISSING'],
    'makeChange',
    'review { id }',
    { ...changing, changedOn: '2026-03-06' },
  );
  const first = await told.does('senior-carer', 'plans the checklist before allocation', 'planAction', ACTION, checklist);
  const second = await told.does('senior-carer', 'plans a handover for agency workers', 'planAction', ACTION, {
    ...checklist,
    ...{ causesIds: [handover['id']], category: 'STANDARDISE_PROCESS', changeKind: 'COMMUNICATION' },
    description: 'What was handed over is gone through again with the agency worker at the start of the evening.',
  });
  await freezeTheBaselines(found);
  return { actions: [first, second, reminder], changing };
}

/** What the change is to be held against; last, an evening of before. */
async function freezeTheBaselines(found: Case): Promise<void> {
  const { told, player, reviewId } = found;
  await told.inForce();
  const freezing = (measure: string, target: number, more: Answer = {}): Answer => ({
    ...{ reviewId, measure, target, workingDays: 0, windowStart: '2026-01-01', windowEnd: '2026-02-28', ...more },
  });
  const frozen = 'baseline { id numerator denominator }';
  const refused = (login: string, what: string, code: string, baseline: Answer): Promise<void> =>
    told.isRefused(login, what, [code], 'freezeBaseline', frozen, baseline);
  await refused(
    'registered-manager',
    'measures it by updates of plans',
    'MEASURE_OF_ANOTHER_TEMPLATE',
    freezing('M1A', 0.95, { workingDays: 5 }),
  );
  await refused(
    'registered-manager',
    'counts a month and a half',
    'WINDOW_NOT_WHOLE_MONTHS',
    freezing('M2A', 0.9, { windowStart: '2026-01-12' }),
  );
  await refused('provider-representative', 'freezes what they will verify', 'NOT_PERMITTED', freezing('M2A', 0.9));
  for (const [measure, target, what] of [
    ['M2A', 0.9, 'freezes what was answered of briefings'],
    ['M2C', 1, 'freezes how many inductions were complete'],
  ] as const) {
    const { numerator, denominator } = await told.does('registered-manager', what, 'freezeBaseline', frozen, freezing(measure, target));
    told.notes(`${measure}: ${numerator} of ${denominator} in January and February; the target is ${target * 100} %`);
  }
  await ask(found, eveningOf(found, '2026-03-07'), 2, 3);
  await player.at(at(CHANGED_ON, '09:00'));
}
