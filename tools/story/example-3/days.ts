import { setTimeout as sleep } from 'node:timers/promises';
import { addDays, weekday } from '@causeway/kernel';
import type { Answer } from '../../play/client';
import { at, type Scene } from '../scene';
import { reviewOf, toldAtOnce } from './quarter';
import { indicatorOf, type Sign } from './scene';

interface Stretch {
  /** Signs of the last day, which wait for their review in the morning. */
  readonly waiting?: readonly Sign[];
  /** What is seen on which day, by whom of those who are visited, and told at once. */
  readonly seen?: readonly (readonly [on: string, person: number, text: string])[];
  /** Whether the notes of each day are screened on the next. */
  readonly screened?: true;
  /** A day on which nobody does the daily review. */
  readonly missed?: string;
}

/**
 * The days up to one, that one too, until ten o'clock: on each the registered manager, at weekends the on-call manager as their recorded
 * deputy, reviews the indicators. Returns the signs that were reviewed.
 */
export async function passDays(scene: Scene, until: string, { waiting = [], seen = [], screened, missed }: Stretch = {}): Promise<Sign[]> {
  const { player, serviceId, told } = scene;
  const reviewed: Sign[] = [];
  let left = waiting;
  let done = 0;
  for (let day = addDays(player.now.slice(0, 10), 1); day <= until; day = addDays(day, 1)) {
    await player.at(at(day, '09:00'));
    const manager = weekday(day) > 5 ? 'on-call-manager' : 'registered-manager';
    for (const sign of left) {
      const rationale = 'Spoke with the person and with the carer this morning; the plan says what is looked at next.';
      reviewed.push({ ...sign, review: await reviewOf(scene, manager, indicatorOf(sign), rationale), reviewedAt: player.now });
    }
    if (screened) await player.do('safeguarding-lead', 'signDailyScreening', 'dailyScreening { id }', { serviceId, day: addDays(day, -1) });
    if (day !== missed) {
      // That a day was missed is seen when the next has begun, by the first thing that is recorded on it.
      if (addDays(day, -1) === missed) await anOrdinaryVisit(scene);
      const finding = left.length > 0 ? `${left.length} since yesterday, reviewed.` : 'None since yesterday.';
      const { id, version } = await checkOf(scene, 'DAILY_INDICATOR_REVIEW', day);
      await player.do(manager, 'doCheck', 'check { id }', { checkId: id, version, finding });
      done += 1;
    }
    left = [];
    for (const [on, person, text] of seen)
      if (on === day) {
        await player.at(at(day, '16:00'));
        left = [...left, await toldAtOnce(scene, person, on, text)];
      }
  }
  await player.at(at(until));
  told.notes(
    `the daily review of indicators was done on ${done} ${done === 1 ? 'day' : 'days'}${missed ? `, and missed on ${missed}` : ''}`,
  );
  return reviewed;
}

const anOrdinaryVisit = ({ player, people }: Scene): Promise<Answer> =>
  player.do('support-worker', 'recordNote', 'dailyNote { id }', {
    ...{
      personId: people[1]?.id,
      kind: 'VISIT',
      riskCodes: [],
      text: 'Tea and toast at the window; walked to the gate and back with the frame.',
    },
  });

/** What of a kind is due on a day, once it stands in the calendar. */
export async function checkOf({ player, serviceId }: Scene, kind: string, day: string): Promise<Answer> {
  const query = `query C($id: UUID!, $day: LocalDate!) { checks(serviceId: $id, dueFrom: $day, dueTo: $day, first: 20) {
    edges { node { id version kind missed told { name } } } } }`;
  for (const stop = Date.now() + 120_000; ; await sleep(300)) {
    const { checks } = await player.ask('registered-manager', query, { id: serviceId, day });
    const check = (checks.edges as { node: Answer }[]).map(({ node }) => node).find((one) => one['kind'] === kind);
    if (check) return check;
    if (Date.now() > stop) throw new Error(`${kind} of ${day} does not stand in the calendar`);
  }
}
