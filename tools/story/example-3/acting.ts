import type { Answer } from '../../play/client';
import { passDays } from './days';
import type { Case } from './scene';

/** What is done about the causes. */
export interface Planned {
  readonly coaching: Answer;
  readonly alert: Answer;
  readonly daily: Answer;
}

const PLANNED = 'reviewAction { id version strength }';

/** Step 4 begins: the field supervisor plans, first coaching alone; and the baseline is frozen before the change. */
export async function planTheActions(found: Case, [flag, taught]: readonly Answer[], concluded: Answer): Promise<Planned> {
  const { told, player, staff, reviewId } = found;
  await passDays(found, '2026-04-24');
  told.chapter('Step 4: the field supervisor plans what is done about the causes');
  const planning = (cause: Answer | undefined, more: Answer): Answer => ({
    ...{ reviewId, causesIds: [cause?.['id']], kind: 'CORRECTIVE', dueOn: '2026-04-30', reviewPointOn: '2026-06-01' },
    measure: 'M3: every indicator reviewed within one working day',
    ...more,
  });
  const coach = planning(taught, {
    ...{ category: 'TRAINING', changeKind: 'ROUTINE', ownerId: staff['field-supervisor'] },
    description: 'Coach every carer on escalation triggers, with scenario questions.',
  });
  await told.isRefused('service-lead', 'plans in the supervisor’s place', ['WRONG_STEP_ROLE'], 'planAction', PLANNED, coach);
  const judge = { ...coach, ownerId: staff['nominated-individual'] };
  await told.isRefused('field-supervisor', 'gives it to whoever verifies it', ['JUDGE_DOES_THE_WORK'], 'planAction', PLANNED, judge);
  const plans = async (what: string, action: Answer): Promise<Answer> => {
    const planned = await told.does('field-supervisor', `plans ${what}`, 'planAction', PLANNED, action);
    told.notes(`that is ${String(planned['strength']).toLowerCase()}, by the hierarchy of actions`);
    return planned;
  };
  const coaching = await plans('coaching of carers', coach);
  await warnings(found);
  const changing = { reviewId, version: concluded['version'], changedOn: player.now.slice(0, 10) };
  const short = ['ACTIONS_MISSING', 'STRONGER_ACTION_MISSING', 'BASELINE_MISSING'];
  await told.isRefused('field-supervisor', 'leaves it at coaching', short, 'makeChange', 'review { id }', changing);
  const alert = await plans(
    'an app that asks about harm and alerts',
    planning(flag, {
      ...{ category: 'FORCING_FUNCTION', changeKind: 'COMMUNICATION', ownerId: staff['care-coordinator'] },
      description: 'The app closes no visit before the question about harm is answered; a yes alerts whoever is on call.',
    }),
  );
  const daily = await plans(
    'a sign-off of each day’s notes',
    planning(flag, {
      ...{ category: 'CHECKLIST', changeKind: 'OVERSIGHT', ownerId: staff['safeguarding-lead'] },
      description: 'The safeguarding lead signs off on each day that every indicator of the day before was reviewed.',
    }),
  );
  await freeze(found);
  return { coaching, alert, daily };
}

async function warnings({ told, player, reviewId }: Case): Promise<void> {
  const asked = 'query W($id: UUID!) { review(id: $id) { warnings { code message rule } } }';
  const { review } = await player.ask('registered-manager', asked, { id: reviewId });
  for (const { code, rule, message } of (review as Answer)['warnings'] as Answer[]) told.notes(`WARNING ${code} (${rule}): ${message}`);
}

async function freeze({ told, reviewId }: Case): Promise<void> {
  const M3 = { reviewId, measure: 'M3', target: 1, workingDays: 1, windowStart: '2026-01-01', windowEnd: '2026-03-31' };
  const frozen = 'baseline { id numerator denominator }';
  const tries = (what: string, code: string, wrong: Answer): Promise<void> =>
    told.isRefused('registered-manager', what, [code], 'freezeBaseline', frozen, { ...M3, ...wrong });
  await tries('gives managers five working days', 'WORKING_DAYS_NOT_COUNTED', { workingDays: 5 });
  await tries('takes the measure of another example', 'MEASURE_OF_ANOTHER_TEMPLATE', { measure: 'M1A', workingDays: 5 });
  const { numerator, denominator } = await told.does('registered-manager', 'freezes the baseline of M3', 'freezeBaseline', frozen, M3);
  told.notes(`${numerator} of ${denominator} indicators that fell due from January to March were reviewed within one working day`);
  await tries('lowers the target afterwards', 'BASELINE_FROZEN', { target: 0.8 });
}
