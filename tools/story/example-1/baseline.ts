import type { Answer } from '../../play/client';
import { answerChange, identifyChange, type ChangeFacts } from '../../play/changes';
import { at, type Scene } from '../scene';

/** The baseline: plans follow formal reviews in time, and trail behind daily notes and what families say. */
export const BASELINE: readonly (ChangeFacts & { readonly on: string; readonly answeredOn: string })[] = [
  { person: 0, from: 'DailyNote', code: 'STAIRS', on: '2026-01-06', answeredOn: '2026-01-20' },
  { person: 1, from: 'PlanReview', code: 'HEARING', on: '2026-01-07', answeredOn: '2026-01-09' },
  { person: 2, from: 'Feedback', code: 'NIGHT_WAKING', on: '2026-01-08', answeredOn: '2026-01-27' },
  { person: 3, from: 'DailyNote', code: 'SWALLOWING', on: '2026-01-28', answeredOn: '2026-02-11' },
  { person: 0, from: 'DailyNote', code: 'DIZZINESS', on: '2026-02-02', answeredOn: '2026-02-18' },
  { person: 1, from: 'PlanReview', code: 'FOOTWEAR', on: '2026-02-03', answeredOn: '2026-02-05' },
  { person: 2, from: 'Feedback', code: 'NIGHT_WAKING', on: '2026-02-19', answeredOn: '2026-03-09' },
  { person: 3, from: 'PlanReview', code: 'SEATING', on: '2026-02-23', answeredOn: '2026-02-26' },
  { person: 0, from: 'Feedback', code: 'MEALTIMES', on: '2026-03-02', answeredOn: '2026-03-18' },
  { person: 1, from: 'DailyNote', code: 'CONFUSION', on: '2026-03-03', answeredOn: '2026-03-19' },
  { person: 2, from: 'PlanReview', code: 'GLASSES', on: '2026-03-10', answeredOn: '2026-03-12' },
  { person: 3, from: 'DailyNote', code: 'CHOKING', on: '2026-03-11', answeredOn: '2026-03-26' },
];

/** Three months of changes, each seen and answered on its day. */
export async function playBaseline(scene: Scene): Promise<Answer[]> {
  const { told, player, world } = scene;
  told.chapter('The baseline: plans follow formal reviews, not daily changes');
  const events = BASELINE.flatMap((facts, i) => [
    { day: facts.on, i, what: 'seen' as const },
    { day: facts.answeredOn, i, what: 'answered' as const },
  ]).sort((a, b) => (a.day < b.day ? -1 : 1));
  const changes: Answer[] = [];
  for (const { day, i, what } of events) {
    await player.at(at(day));
    const facts = BASELINE[i];
    if (!facts) continue;
    const known = changes[i];
    if (what === 'seen') changes[i] = await identifyChange(world, facts);
    else if (known) await answerChange(world, known, facts.code, `The plan now answers ${facts.code}, from ${day}.`);
  }
  told.notes(`${BASELINE.length} identified changes in three months`);
  return changes;
}
