import type { Answer, Player } from './client';
import type { World } from './world';

/** What changes in a person, by the code that the plays name it with, and how a note tells it. */
const NOTED = {
  GAIT: 'Unsteady on the stairs today.',
  SKIN: 'A red patch on the heel this morning.',
  APPETITE: 'Left most of lunch again.',
  SLEEP: 'Awake and walking about from two.',
  MOOD: 'Quiet and tearful in the afternoon.',
  PAIN: 'Held her hip on getting up.',
  BALANCE: 'Reached for the wall on the way to the lounge.',
  VISION: 'Could not read the menu with her glasses on.',
  FLUIDS: 'Drank two cups all day.',
  GRIP: 'Dropped the cup twice.',
  ANXIETY: 'Would not be left alone at bedtime.',
  BREATHING: 'Out of breath after the stairs.',
} as const;
export const CHANGE_CODES = Object.keys(NOTED) as (keyof typeof NOTED)[];
const notedAs = (code: string): string => (code in NOTED ? NOTED[code as keyof typeof NOTED] : 'Needs more help than the plan says.');

/** From one formal review to the next. */
const A_QUARTER_MS = 91 * 86_400_000;

export interface ChangeFacts {
  /** Which of the world's people. */
  readonly person: number;
  readonly from: 'DailyNote' | 'Feedback' | 'PlanReview';
  readonly code: string;
  readonly highRisk?: boolean;
  readonly prefix?: string;
}

/** A change comes to light in a note, in what a family says, or at a formal review; its key worker proposes and confirms it. */
export async function identifyChange(world: World, facts: ChangeFacts): Promise<Answer> {
  const { player, staff } = world;
  const prefix = facts.prefix ?? '';
  const person = world.people[facts.person % world.people.length];
  if (!person) throw new Error('the world has no people');
  const worker = `${prefix}support-worker`;
  const evidence =
    facts.from === 'Feedback'
      ? {
          kind: 'Feedback',
          id: (
            await player.do(worker, 'recordFeedback', 'feedback { id }', {
              personId: person.id,
              respondent: 'FAMILY',
              codes: ['OTHER'],
              concernCode: facts.code,
              text: 'Mum needs more help than her plan says.',
            })
          )['id'],
        }
      : facts.from === 'DailyNote'
        ? {
            kind: 'DailyNote',
            id: (
              await player.do(worker, 'recordNote', 'dailyNote { id }', {
                personId: person.id,
                kind: 'DAILY',
                text: notedAs(facts.code),
                riskCodes: [facts.code],
              })
            )['id'],
          }
        : {
            kind: 'PlanReview',
            id: (
              await player.do(worker, 'recordPlanReview', 'planReview { id }', {
                planId: person.planId,
                lookedAt: ['DAILY_NOTES', 'FEEDBACK', 'INCIDENTS', 'PERSON_VIEW'],
                outcome: 'CHANGES_NEEDED',
                text: 'The plan no longer fits.',
                nextReviewOn: new Date(Date.parse(player.now) + A_QUARTER_MS).toISOString().slice(0, 10),
              })
            )['id'],
          };
  const change = await player.do(person.keyWorker, 'proposeChange', 'identifiedChange { id version }', {
    personId: person.id,
    kind: facts.from === 'Feedback' ? 'FAMILY_CONCERN' : 'RISK',
    code: facts.code,
    highRisk: facts.highRisk ?? false,
    evidence: [evidence],
  });
  const keyWorker = person.keyWorker.endsWith('second-key-worker') ? 'second-key-worker' : 'key-worker';
  const confirmed = await player.do(person.keyWorker, 'confirmChange', 'identifiedChange { id version identifiedAt dueAt }', {
    changeId: change['id'],
    version: change['version'],
  });
  return { ...confirmed, evidence, personId: person.id, planId: person.planId, keyWorker: person.keyWorker, keyWorkerId: staff[keyWorker] };
}

/** A plan as whoever is about to write on it reads it: its id and its version, as an input names them. */
export async function planRead(player: Player, login: string, planId: string): Promise<{ planId: string; version: number }> {
  const { plan } = await player.ask(login, 'query ($id: UUID!) { plan: carePlan(id: $id) { version } }', { id: planId });
  return { planId, version: (plan as Answer)['version'] as number };
}

/** The plan's new version that answers a change. */
export const answerChange = async (world: World, change: Answer, code: string, text: string): Promise<Answer> =>
  world.player.do(change['keyWorker'] as string, 'publishPlanVersion', 'planVersion { id number }', {
    ...(await planRead(world.player, change['keyWorker'] as string, change['planId'] as string)),
    reason: 'IDENTIFIED_CHANGE',
    text,
    riskCodes: ['FALLS', code],
    answersIds: [change['id']],
  });

/** Everyone on the next shift is told of the change before it begins, and acknowledges it. */
export async function briefNextShift(world: World, change: Answer, prefix = ''): Promise<void> {
  const shift = world.shifts.find((candidate) => candidate.startsAt > (change['identifiedAt'] as string));
  if (!shift) return;
  const { player, staff } = world;
  for (const role of ['support-worker', 'senior-carer'] as const) {
    await player.do(`${prefix}${role}`, 'giveBriefing', 'briefing { id }', {
      shiftId: shift.id,
      staffMemberId: staff[role],
      personId: change['personId'],
      changeId: change['id'],
      givenById: staff['deputy-manager'],
      acknowledgedAt: player.now,
    });
  }
}
