import type { Answer, Place } from '../play/client';
import { answerChange, identifyChange, CHANGE_CODES } from '../play/changes';
import { establish, openService, type World } from '../play/world';
import { playCare } from './care';
import { playDevelopment } from './development';
import { dayAfter, nhsNumber, random } from './generate';
import { playOversight } from './oversight';
import { briefNext, playRota } from './rota';
import { playSafeguarding } from './safeguarding';
import { oneOf, turn, type Week, type Year } from './week';

const WEEKS = 52;
const FIRST_DAY = '2025-01-06';
const SERVICES = [
  { name: 'Elm House', kind: 'SUPPORTED_LIVING', prefix: '', names: ['Ada', 'Brian', 'Carol', 'Derek'] },
  { name: 'Oak Lodge', kind: 'RESIDENTIAL', prefix: 'oak-', names: ['Edith', 'Frank', 'Grace', 'Harold'] },
  { name: 'Ash Homecare', kind: 'HOMECARE', prefix: 'ash-', names: ['Irene', 'James', 'Kathleen', 'Leonard'] },
] as const;
const NOTES = [
  'A settled day; ate well and went out.',
  'Slept late and was in good spirits; chose the music at lunch.',
  'Helped to lay the table; talked about the garden.',
  'Tired after the walk; rested and had tea with a neighbour.',
  'Did not want breakfast at eight; ate well at ten.',
  'Rang the family in the evening and was pleased with the news.',
] as const;
interface Incident {
  readonly kind: string;
  readonly riskCodes: readonly string[];
  readonly physicalHarm: string;
  readonly text: string;
}
const INCIDENTS: readonly [Incident, ...Incident[]] = [
  { kind: 'FALL', riskCodes: ['FALLS'], physicalHarm: 'LOW', text: 'Slipped by the bath; a bruise on the arm, seen by the nurse.' },
  { kind: 'FALL', riskCodes: ['FALLS'], physicalHarm: 'NONE', text: 'Found sitting on the floor; no injury.' },
  {
    kind: 'MEDICINES',
    riskCodes: [],
    physicalHarm: 'NONE',
    text: 'The evening tablets were given an hour late; the pharmacist was asked.',
  },
  { kind: 'DISTRESS', riskCodes: [], physicalHarm: 'NONE', text: 'Upset after a noisy lunch; settled in her room with music.' },
  { kind: 'NEAR_MISS', riskCodes: [], physicalHarm: 'NONE', text: 'The hoist was found uncharged before it was needed.' },
];

/** How long before the week's records an incident happened: by day, evening and night, on working days and at weekends. */
const HOURS_AGO = [2, 14, 23, 37, 43, 62, 71, 85, 97, 110, 133];

const hoursBefore = (at: string, hours: number): string => new Date(Date.parse(at) - hours * 3_600_000).toISOString();

/** A change that waits for its answer in the plan. */
interface Pending {
  readonly change: Answer;
  readonly code: string;
  /** The week in which it was seen, and the one in which it is answered. */
  readonly seen: number;
  readonly week: number;
}

/** Loads the demonstration group: three services and a year of records, each through its own verb by the role that records it. */
export async function loadDemonstration(
  place: Place,
  progress: (line: string) => void,
  id?: string,
): Promise<{ readonly tenantId: string; readonly logins: readonly string[] }> {
  const { player, providerId } = await establish(place, 'Demonstration Group', `${FIRST_DAY}T08:00:00.000Z`, id);
  const years: (Year & { readonly pending: Pending[] })[] = [];
  for (const [i, service] of SERVICES.entries()) {
    progress(`opening ${service.name}`);
    const { prefix, kind } = service;
    const world = await openService(player, providerId, service, {
      prefix,
      rotaDays: 7,
      people: service.names.map((name, n) => [`${name} Example`, nhsNumber(i * 4 + n)] as const),
    });
    years.push({ player, world, prefix, kind, draw: random(i + 1), rota: { thisWeek: [], nextWeek: world.shifts }, pending: [] });
  }
  for (let week = 0; week < WEEKS; week += 1) {
    const monday = dayAfter(FIRST_DAY, week * 7);
    if (week > 0) await player.at(`${monday}T09:30:00.000Z`);
    await Promise.all(years.map((year) => playWeek({ ...year, week, monday }, year.pending)));
    if (week % 8 === 7) progress(`${week + 1} of ${WEEKS} weeks recorded`);
  }
  return { tenantId: player.tenantId, logins: [...LOGINS, ...OUTSIDE] };
}

const LOGINS = [
  'registered-manager',
  'deputy-manager',
  'service-lead',
  'key-worker',
  'support-worker',
  'senior-carer',
  'rota-coordinator',
  'safeguarding-lead',
  'care-coordinator',
  'field-supervisor',
  'on-call-manager',
  'agency-worker',
  'quality-lead',
  'provider-representative',
  'nominated-individual',
  'reviewer',
] as const;
const OUTSIDE = ['administrator', 'integration', 'bi-reader', 'inspector', 'commissioner', 'data-protection-officer'] as const;

async function playWeek(w: Week, pending: Pending[]): Promise<void> {
  const { player, world, prefix, week, draw } = w;
  const { people } = world;
  const as = (role: string): string => `${prefix}${role}`;
  await playRota(w);
  for (const person of people) {
    await player.do(as('support-worker'), 'recordNote', 'dailyNote { id }', {
      personId: person.id,
      kind: w.kind === 'HOMECARE' ? 'VISIT' : 'DAILY',
      text: oneOf(w, NOTES),
      riskCodes: [],
    });
  }
  const somebody = people[Math.floor(draw() * people.length)];
  if (somebody && draw() < 0.4)
    await player.do(as('support-worker'), 'recordFeedback', 'feedback { id }', {
      personId: somebody.id,
      respondent: 'PERSON',
      codes: ['POSITIVE'],
      text: 'The staff know how I like things.',
    });
  // No quarter of a year passes without one.
  const incident = draw() < 0.2 ? oneOf(w, INCIDENTS) : turn(w, 13, 5) ? INCIDENTS[week % INCIDENTS.length] : undefined;
  if (somebody && incident) {
    await player.do(as('support-worker'), 'reportIncident', 'incident { id }', {
      personId: somebody.id,
      ...incident,
      psychologicalHarm: 'NONE',
      ...(week > 0 ? { happenedAt: hoursBefore(`${w.monday}T09:30:00.000Z`, HOURS_AGO[week % HOURS_AGO.length] ?? 1) } : {}),
    });
  }
  for (const due of pending.splice(0, pending.length)) {
    if (due.week > week) pending.push(due);
    else await answerChange(world, due.change, due.code, answerTo(due));
  }
  if (draw() < 0.8) {
    const code = CHANGE_CODES[Math.floor(draw() * CHANGE_CODES.length)] ?? 'GAIT';
    const from = draw() < 0.35 ? 'PlanReview' : draw() < 0.6 ? 'DailyNote' : 'Feedback';
    const change = await identifyChange(world, { person: Math.floor(draw() * people.length), from, code, prefix });
    if (draw() < (from === 'PlanReview' ? 0.9 : 0.5)) await briefNext(w, change);
    // As in the founding example: formal reviews reach the plan within the week, daily changes and feedback often do not.
    const late = from !== 'PlanReview' && draw() < 0.55;
    pending.push({ change, code, seen: week, week: week + (late ? 2 : 0) });
    if (!late) pending.splice(0, pending.length, ...(await answered(world, pending, week)));
  }
  await playCare(w);
  await playDevelopment(w);
  await playSafeguarding(w);
  await playOversight(w);
}

/** At most one change is seen in a week, so that no two answers are alike. */
const answerTo = ({ code, seen }: Pending): string => `The plan now answers ${code}, seen in week ${seen + 1}.`;

async function answered(world: World, pending: readonly Pending[], week: number): Promise<Pending[]> {
  const left: Pending[] = [];
  for (const due of pending) {
    if (due.week > week) left.push(due);
    else await answerChange(world, due.change, due.code, answerTo(due));
  }
  return left;
}
