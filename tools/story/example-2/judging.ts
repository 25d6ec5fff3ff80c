import type { Answer } from '../../play/client';
import { BRIEFED, SAMPLED, THE_FALL, type Case } from './scene';

/** What the reviewer finds of each incident that the review was opened on, by its day. */
const JUDGED: Readonly<Record<string, readonly [judgedLink: string, reason: string]>> = {
  [SAMPLED[0]]: ['CONTRIBUTORY', 'She goes to bed with one at her arm: the guidance says so, and the worker had none.'],
  [SAMPLED[1]]: ['CONTRIBUTORY', 'Somebody sits with her when it gets dark; nobody had told the worker.'],
  [BRIEFED]: ['NOT_CONTRIBUTORY', 'The worker was briefed; the kitchen had not cut the food.'],
  [THE_FALL]: ['UNKNOWN', 'Nobody was in the room as she got up.'],
};
const COUNTED = 'query L($id: UUID!) { review(id: $id) { judgedLinks { contributory notContributory unknown notJudged } } }';

/** Whether unfamiliar staff contributed, incident by incident: the reviewer's judgement, beside the count of who was there. */
export async function judgeTheIncidents({ told, player, reviewId, concerns }: Case): Promise<void> {
  told.chapter('The reviewer judges of each incident whether unfamiliar staff contributed');
  const judgement = 'linkJudgement { id }';
  const judging = (day: string): Answer => {
    const [judgedLink, reason] = JUDGED[day] ?? [];
    return { reviewId, incidentId: concerns.get(day)?.['id'], judgedLink, reason };
  };
  const what = 'judges it in the reviewer’s place';
  await told.isRefused('registered-manager', what, ['NOT_THE_REVIEWER'], 'judgeLink', judgement, judging(THE_FALL));
  for (const day of Object.keys(JUDGED)) {
    const [judgedLink = ''] = JUDGED[day] ?? [];
    const found = `finds of ${day}: ${judgedLink.toLowerCase().replaceAll('_', ' ')}`;
    await told.does('reviewer', found, 'judgeLink', judgement, judging(day));
  }
  const { review } = await player.ask('registered-manager', COUNTED, { id: reviewId });
  const { contributory, notContributory, unknown, notJudged } = review.judgedLinks as Answer;
  told.notes(
    `judged: ${contributory} contributory, ${notContributory} not, ${unknown} unknown, ${notJudged} not judged; M2b counts each of them all the same`,
  );
}
