import { nhsNumber } from '../../tools/demo/generate';
import { answerChange, identifyChange, planRead, type ChangeFacts } from '../../tools/play/changes';
import type { Answer, Place } from '../../tools/play/client';
import { establish, openService, type World } from '../../tools/play/world';

type Act = readonly [at: string, what: (world: World, changes: Map<string, Answer>) => Promise<unknown>];

const seen =
  (name: string, person = 0, from: ChangeFacts['from'] = 'DailyNote'): Act[1] =>
  async (world, changes) =>
    changes.set(name, await identifyChange(world, { person, from, code: `CODE_${name}` }));

const answered =
  (name: string): Act[1] =>
  (world, changes) =>
    answerChange(world, changes.get(name) as Answer, `CODE_${name}`, `The plan now answers ${name}.`);

/** Of whoever was registered and given a key worker. */
const NAMED = 2;

const gone =
  (person: number, verb: string, day: Readonly<Record<string, string>>): Act[1] =>
  ({ player, people }) =>
    player.do('registered-manager', verb, 'person { id }', { personId: people[person]?.id, version: NAMED, ...day });

/**
 * A cohort by hand, from 2 March to 1 May 2026. Clocks go forward on 29 March; 3 April is Good Friday, 6 April Easter
 * Monday. Each line says when it is done; due times end with the fifth working day after the change, in London.
 */
const COHORT: readonly Act[] = [
  // H is entered in error below; L stays a candidate.
  ['2026-03-02T09:00:00.000Z', seen('H')],
  ['2026-03-02T09:05:00.000Z', (world) => proposed(world, 1)],
  // A, due on the 9th, is published in the last second of it.
  ['2026-03-02T10:00:00.000Z', seen('A')],
  // B, due on the 10th, is late by a second.
  ['2026-03-03T09:00:00.000Z', seen('B', 1)],
  ['2026-03-04T09:00:00.000Z', seen('C', 2, 'PlanReview')],
  ['2026-03-04T17:00:00.000Z', answered('C')],
  ['2026-03-05T09:00:00.000Z', seen('D', 3, 'PlanReview')],
  // E, due on the 13th, is missed: a version comes, and does not cite it. I dies, K leaves on its due day, J the day after.
  ['2026-03-06T09:00:00.000Z', seen('E', 2, 'Feedback')],
  ['2026-03-06T09:10:00.000Z', seen('I', 4)],
  ['2026-03-06T09:20:00.000Z', seen('J', 5)],
  ['2026-03-06T09:30:00.000Z', seen('K', 6)],
  ['2026-03-06T17:00:00.000Z', answered('D')],
  ['2026-03-06T17:30:00.000Z', (world) => uncited(world, 2)],
  ['2026-03-09T12:00:00.000Z', answered('J')],
  ['2026-03-09T23:59:59.000Z', answered('A')],
  ['2026-03-10T12:00:00.000Z', gone(4, 'recordDeath', { diedOn: '2026-03-10' })],
  ['2026-03-11T00:00:00.000Z', answered('B')],
  ['2026-03-13T12:00:00.000Z', gone(6, 'recordPersonLeft', { leftOn: '2026-03-13' })],
  ['2026-03-14T12:00:00.000Z', gone(5, 'recordPersonLeft', { leftOn: '2026-03-14' })],
  ['2026-03-16T09:00:00.000Z', (world, changes) => inError(world, changes.get('H') as Answer)],
  // M is due on 31 March in London, F and G on Tuesday 7 April over Easter: F in its last second, G a second later.
  ['2026-03-24T09:00:00.000Z', seen('M')],
  ['2026-03-25T12:00:00.000Z', answered('M')],
  ['2026-03-27T09:00:00.000Z', seen('F', 1)],
  ['2026-03-27T09:10:00.000Z', seen('G', 3)],
  ['2026-04-07T22:59:59.000Z', answered('F')],
  ['2026-04-07T23:00:00.000Z', answered('G')],
  // N is not yet due on 1 May: 4 May is a bank holiday.
  ['2026-04-29T09:00:00.000Z', seen('N')],
  ['2026-05-01T09:00:00.000Z', async () => undefined],
];

/** Plays the cohort through the public API alone. */
export async function playCohort(place: Place): Promise<World> {
  const { player, providerId } = await establish(place, 'Cohort', '2026-03-01T08:00:00.000Z');
  const people = Array.from({ length: 7 }, (_, n) => [`Person ${n}`, nhsNumber(n)] as const);
  const world = await openService(player, providerId, { name: 'Elm House', kind: 'SUPPORTED_LIVING' }, { prefix: '', rotaDays: 1, people });
  const changes = new Map<string, Answer>();
  for (const [at, what] of COHORT) {
    await player.at(at);
    await what(world, changes);
  }
  return world;
}

async function proposed({ player, people, staff }: World, person: number): Promise<void> {
  const personId = people[person]?.id;
  const note = await player.do('support-worker', 'recordNote', 'dailyNote { id }', {
    personId,
    kind: 'DAILY',
    authorId: staff['support-worker'],
    text: 'Perhaps a little unsteady.',
    riskCodes: [],
  });
  await player.do('key-worker', 'proposeChange', 'identifiedChange { id }', {
    personId,
    kind: 'RISK',
    code: 'PERHAPS',
    highRisk: false,
    evidence: [{ kind: 'DailyNote', id: note['id'] }],
  });
}

const uncited = async ({ player, people, staff }: World, person: number): Promise<Answer> =>
  player.do('key-worker', 'publishPlanVersion', 'planVersion { id }', {
    ...(await planRead(player, 'key-worker', people[person]?.planId ?? '')),
    reason: 'FORMAL_REVIEW',
    text: 'Rewritten at the formal review.',
    riskCodes: ['FALLS'],
    answersIds: [],
    publishedById: staff['key-worker'],
  });

const inError = ({ player }: World, { id: changeId, version }: Answer): Promise<Answer> =>
  player.do('registered-manager', 'enterChangeInError', 'identifiedChange { id }', { changeId, version, reasonCode: 'DUPLICATE' });
