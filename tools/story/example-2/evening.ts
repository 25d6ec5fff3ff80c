import type { Answer } from '../../play/client';
import { ref } from '../scene';
import { london, type Evening, type House } from './rota';
import { loginOf } from './scene';

const ROUTINES = [
  ['Falls: one person beside her on the stairs.', 'Tea in the lounge at six; to bed at nine.'],
  ['Choking: sits upright, small bites.', 'Eats alone; the news at seven.'],
  ['Wanders when it gets dark.', 'Somebody sits with her from five.'],
  ['Falls: his frame within reach.', 'Washes before supper.'],
] as const;

/** What a checklist says of each of the people. */
export const itemsOf = ({ people }: House): Answer[] =>
  people.map(({ id }, i) => ({ personId: id, keyRisks: ROUTINES[i % 4]?.[0], routines: ROUTINES[i % 4]?.[1] }));

export const peopleIdsOf = ({ people }: House): string[] => people.map(({ id }) => id);

/** A checklist of everybody in the house, signed by both. */
export const checklistOf = (house: House, { shiftId, agency }: Evening, more: Answer = {}): Answer => ({
  ...{ shiftId, staffMemberId: house.agency[agency], peopleIds: peopleIdsOf(house), items: itemsOf(house) },
  ...{ workerSigned: true, seniorSigned: true },
  ...more,
});

/** The agency worker reads the guidance about each person, and the senior carer goes through the checklist with them. */
export async function brief(house: House, evening: Evening): Promise<readonly Answer[]> {
  const { player } = house;
  const guiding = { shiftId: evening.shiftId, peopleIds: peopleIdsOf(house) };
  const guidance = await player.do(loginOf(evening.agency), 'acknowledgeGuidance', 'personGuidance { id }', guiding);
  const checklist = await player.do('senior-carer', 'completeBriefingChecklist', 'briefingChecklist { id }', checklistOf(house, evening));
  return [ref('PersonGuidance', guidance), ref('BriefingChecklist', checklist)];
}

export const allocating = (house: House, { shiftId, agency }: Evening): Answer => ({
  ...{ shiftId, staffMemberId: house.agency[agency], peopleIds: peopleIdsOf(house) },
});

/** Who was on an evening says, once it is over, whether the agency worker was briefed: from 1, no, to 5, yes; 0 says nothing. */
export async function ask(house: House, evening: Evening, own: number, agency: number): Promise<readonly Answer[]> {
  const { player, agency: workers } = house;
  const answers: Answer[] = [];
  await player.at(london(evening.day, 22, '15'));
  for (const [respondent, answeredById, rating] of [
    ['STAFF', evening.ownId, own],
    ['AGENCY_WORKER', workers[evening.agency], agency],
  ] as const) {
    if (rating === 0) continue;
    const said = {
      respondent,
      answeredById,
      rating,
      codes: ['OTHER'],
      text: '',
      question: 'AGENCY_WORKER_BRIEFED',
      shiftId: evening.shiftId,
    };
    answers.push(ref('Feedback', await player.do('support-worker', 'recordFeedback', 'feedback { id }', said)));
  }
  return answers;
}

/** An evening as it is meant to be: briefed, then given people, and asked afterwards. */
export async function runTheEvening(
  house: House,
  evening: Evening,
  answers: readonly [number, number] = [5, 5],
): Promise<readonly Answer[]> {
  const { player } = house;
  await player.at(london(evening.day, 15, '30'));
  const briefed = await brief(house, evening);
  const given = await player.do('senior-carer', 'allocateAtShiftStart', 'shiftAllocation { id }', allocating(house, evening));
  return [...briefed, ref('ShiftAllocation', given), ...(await ask(house, evening, ...answers))];
}
