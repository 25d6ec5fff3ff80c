import type { Answer } from '../../play/client';
import type { StaffRole } from '../../play/world';
import { at, type Scene } from '../scene';
import type { Sign } from './scene';

interface SignFacts {
  /** Which of the people who are visited. */
  readonly person: number;
  readonly on: string;
  readonly theme: string;
  readonly text: string;
  /** The carer who writes it; the support worker unless said. */
  readonly author?: StaffRole;
  /** By which way whoever wrote it told the office at once; by none, nobody was told. */
  readonly told?: { readonly pathway: string; readonly to: StaffRole; readonly seen: boolean };
  /** When management reviewed it; null where nobody came upon it in the quarter. */
  readonly reviewedAt: string | null;
  /** Whether somebody in the office came upon the note; else the worker flagged it. */
  readonly cameUpon?: true;
}

const phone = { pathway: 'PHONE', to: 'safeguarding-lead' } as const;
const message = { pathway: 'OFFICE_MESSAGE', to: 'care-coordinator', seen: true } as const;

/** The quarter before: three of twelve were reviewed within one working day, one of them within 24 hours, and three are in notes that nobody reads. */
const QUARTER: readonly SignFacts[] = [
  {
    ...{ person: 0, on: '2026-01-08', theme: 'UNEXPLAINED_INJURY', told: message, reviewedAt: at('2026-01-14') },
    text: 'Not herself at lunch, and a few bruises on the left arm.',
  },
  {
    ...{ person: 1, on: '2026-01-13', theme: 'NEGLECT', told: { ...phone, seen: true }, reviewedAt: at('2026-01-14', '09:00') },
    text: 'In the clothes of the day before, and the bed was wet through when I came.',
  },
  {
    ...{ person: 2, on: '2026-01-20', theme: 'NEGLECT', told: { ...phone, seen: false }, reviewedAt: at('2026-01-27') },
    text: 'The cupboard was empty again, and her son had taken the card to the shop on Friday.',
  },
  {
    ...{ person: 3, on: '2026-01-28', theme: 'FINANCIAL', author: 'senior-carer', reviewedAt: at('2026-02-04') },
    ...{ told: { pathway: 'PHONE', to: 'deputy-manager', seen: true } },
    text: 'A neighbour asked him to sign a paper about the house while I was there.',
  },
  {
    ...{ person: 0, on: '2026-02-03', theme: 'UNEXPLAINED_INJURY', reviewedAt: null },
    text: 'A yellow bruise the size of a hand above the left elbow; she did not know how it came.',
  },
  {
    ...{ person: 1, on: '2026-02-11', theme: 'PSYCHOLOGICAL', told: message, reviewedAt: at('2026-02-16') },
    text: 'He was shouted at from the hall and asked me not to write it down.',
  },
  {
    ...{ person: 2, on: '2026-02-13', theme: 'NEGLECT', told: { ...phone, seen: true }, reviewedAt: at('2026-02-16', '12:00') },
    text: 'No medicines had been given since Wednesday by the look of the box.',
  },
  {
    ...{ person: 3, on: '2026-02-24', theme: 'FINANCIAL', reviewedAt: null },
    text: 'Forty pounds gone from the tin since yesterday; he counted it with me both times.',
  },
  {
    ...{ person: 0, on: '2026-03-03', theme: 'UNEXPLAINED_INJURY', told: message, reviewedAt: at('2026-03-09') },
    text: 'Some bruising on the shin, will keep an eye on it.',
  },
  {
    ...{ person: 1, on: '2026-03-10', theme: 'SELF_NEGLECT', cameUpon: true, reviewedAt: at('2026-03-11', '15:00') },
    text: 'Something was not right today, he would not open the fridge for me.',
  },
  {
    ...{ person: 2, on: '2026-03-13', theme: 'PSYCHOLOGICAL', told: message, reviewedAt: at('2026-03-24') },
    text: 'Seemed quiet when her son rang, may be nothing.',
  },
  {
    ...{ person: 3, on: '2026-03-19', theme: 'FINANCIAL', reviewedAt: null },
    text: 'Two letters from the bank lay opened on the table and he says that he opened neither.',
  },
];

/** Three months of visit notes with signs in them, each told and reviewed, or not, on its day. */
export async function playTheQuarter(scene: Scene): Promise<Sign[]> {
  const { told, player } = scene;
  told.chapter('The quarter: signs of harm stay in visit notes');
  const signs: Sign[] = [];
  const events = QUARTER.flatMap((facts, i) => [
    { when: at(facts.on), happens: async () => void (signs[i] = await written(scene, facts)) },
    ...(facts.reviewedAt === null
      ? []
      : [{ when: facts.reviewedAt, happens: async () => void (signs[i] = await reviewed(scene, signs[i], facts)) }]),
  ]);
  for (const { when, happens } of events.sort((a, b) => (a.when < b.when ? -1 : 1))) {
    await player.at(when);
    await happens();
  }
  told.notes(`${QUARTER.length} visit notes with signs of harm, of which management has reviewed ${QUARTER.length - 3}`);
  return signs;
}

async function written({ player, people, staff }: Scene, facts: SignFacts): Promise<Sign> {
  const { author = 'support-worker', told, theme } = facts;
  const personId = people[facts.person]?.id ?? '';
  const note = await player.do(author, 'recordNote', 'dailyNote { id }', { personId, kind: 'VISIT', riskCodes: [], text: facts.text });
  const sign = { personId, note, notedAt: player.now, flaggedAt: player.now, indicator: null, review: null, reviewedAt: '' };
  if (!told) return sign;
  const flag = { personId, noteId: note['id'], origin: 'WORKER_FLAGGED', theme };
  const indicator = await player.do(author, 'flagIndicator', 'indicator { id }', flag);
  const alert = { indicatorId: indicator['id'], pathway: told.pathway, sentToId: staff[told.to], seenAt: told.seen ? player.now : null };
  await player.do(author, 'sendAlert', 'alert { id }', alert);
  return { ...sign, indicator };
}

async function reviewed({ player }: Scene, sign: Sign | undefined, { cameUpon, theme }: SignFacts): Promise<Sign> {
  if (!sign) throw new Error('nothing was written');
  const flag = { personId: sign.personId, noteId: sign.note['id'], origin: 'RULE_SCREENED', theme };
  const indicator = cameUpon ? await player.do('safeguarding-lead', 'flagIndicator', 'indicator { id }', flag) : sign.indicator;
  const review = await player.do('safeguarding-lead', 'reviewIndicator', 'managementReview { id }', {
    indicatorId: indicator?.['id'],
    decision: 'MONITOR',
    rationale: 'Spoke with the person and with the carer; looked at again at each visit of this week.',
  });
  return { ...sign, indicator, flaggedAt: cameUpon ? player.now : sign.flaggedAt, review, reviewedAt: player.now };
}

/** What the safeguarding lead flags in a note that nobody had seen for what it is. */
export const foundLate = async ({ told, player }: Scene, sign: Sign): Promise<Sign> => ({
  ...sign,
  indicator: await told.does('safeguarding-lead', 'flags what an old note says', 'flagIndicator', 'indicator { id }', {
    ...{ personId: sign.personId, noteId: sign.note['id'], origin: 'AUDIT', theme: 'OTHER' },
  }),
  flaggedAt: player.now,
});

/** A sign of a later day: written, flagged, told by the app and seen by whoever is on call at once. */
export const toldAtOnce = (scene: Scene, person: number, on: string, text: string): Promise<Sign> =>
  written(scene, { person, on, text, theme: 'OTHER', told: { pathway: 'APP_ALERT', to: 'on-call-manager', seen: true }, reviewedAt: null });

export const reviewOf = (scene: Scene, login: string, indicator: Answer, rationale: string): Promise<Answer> =>
  scene.player.do(login, 'reviewIndicator', 'managementReview { id }', { indicatorId: indicator['id'], decision: 'MONITOR', rationale });
