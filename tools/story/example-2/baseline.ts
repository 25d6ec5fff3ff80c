import type { Answer } from '../../play/client';
import { at, ref } from '../scene';
import { ask, brief, peopleIdsOf } from './evening';
import { london, planTheRota, type Evening, type House } from './rota';
import { BRIEFED, SAMPLED, THE_FALL, type Failure } from './scene';

/** What happened in the house, by its day: on agency evenings, and by day. */
const INCIDENTS: Readonly<
  Record<string, { readonly kind: string; readonly person: number; readonly hour: number; readonly text: string }>
> = {
  '2026-01-17': { kind: 'DISTRESS', person: 2, hour: 18, text: 'She called out for an hour; nobody had sat with her.' },
  '2026-01-22': { kind: 'FALL', person: 3, hour: 11, text: 'He slid from the chair after breakfast.' },
  '2026-02-03': { kind: 'FALL', person: 0, hour: 20, text: 'She fell on the stairs on the way to bed.' },
  '2026-02-10': { kind: 'DISTRESS', person: 2, hour: 17, text: 'She was at the door, crying, when it was dark.' },
  '2026-02-12': { kind: 'MEDICINES', person: 1, hour: 9, text: 'A tablet was found on the floor.' },
  '2026-02-14': { kind: 'CHOKING', person: 1, hour: 18, text: 'He coughed over a sausage that was not cut.' },
  [THE_FALL]: { kind: 'FALL', person: 0, hour: 19, text: 'She fell as she got up from the table.' },
};
const COMPLAINED_OF = '2026-02-24';
/** The days on which an agency worker asked how somebody's evening goes. */
const ASKED = ['2026-02-03', '2026-02-10', THE_FALL];
const BRIEFED_TOO = '2026-02-17';

/** Two months in which agency workers come and go, and few are told of the people. */
export async function playTheMonths(house: House): Promise<Omit<Failure, 'audit'>> {
  const { told, player, staff, serviceId } = house;
  let next = 0;
  const turn = (): number => next++ % house.agency.length;
  told.chapter('The rota: on Tuesdays and Saturdays one of the evening comes from an agency, and each time another');
  const evenings = await planTheRota(house, '2026-01-01', '2026-03-28', turn);
  const concerns = new Map<string, Answer>();
  const inductions: Answer[] = [];
  const questions: Answer[] = [];
  const kept: Partial<Record<'handover' | 'training' | 'supervision', Answer>> = {};
  let briefed: readonly Answer[] = [];
  const days = [...new Set([...evenings.map(({ day }) => day), ...Object.keys(INCIDENTS)])].sort();
  for (const day of days.filter((one) => one < '2026-03-01')) {
    const evening = evenings.find((one) => one.day === day);
    const incident = INCIDENTS[day];
    if (evening) {
      await player.at(london(day, 15, '30'));
      if (!inductions[evening.agency]) inductions[evening.agency] = await inducted(house, evening);
      if (day === BRIEFED || day === BRIEFED_TOO) {
        const shown = await brief(house, evening);
        if (day === BRIEFED) briefed = shown;
      }
      if (ASKED.includes(day)) questions.push(await asks(house, evening));
      if (day === THE_FALL) {
        kept.training = await trained(house, evening);
        kept.handover = await handedOver(house, evening);
      }
    }
    if (day === '2026-02-10') kept.supervision = await supervised(house);
    if (incident) concerns.set(day, await happened(house, day, incident));
    if (evening) await ask(house, evening, day === BRIEFED || day === BRIEFED_TOO ? 4 : 2, evening.agency % 3 === 0 ? 3 : 0);
    if (day === COMPLAINED_OF) concerns.set(day, await complained(house));
  }
  told.notes(
    `${evenings.filter(({ day }) => day < '2026-03-01').length} evenings with an agency worker, each on orientation of the house alone but for two`,
  );
  told.notes(`${SAMPLED.length} of February's with an incident or a complaint; ${questions.length} questions about routines`);
  const { handover, training, supervision } = kept;
  if (!handover || !training || !supervision) throw new Error(`${serviceId}: the evening of ${THE_FALL} was not played`);
  return { ...house, staff, evenings, concerns, inductions, questions, briefed, handover, training, supervision };
}

/** An induction of the house in general: fire exits, call bells, the sluice. */
const inducted = async ({ player, serviceId, agency }: House, evening: Evening): Promise<Answer> =>
  ref(
    'Induction',
    await player.do('deputy-manager', 'recordInduction', 'induction { id }', {
      ...{ serviceId, staffMemberId: agency[evening.agency], orientation: true, personSpecific: false, peopleIds: [] },
    }),
  );

const asks = async ({ player, serviceId, agency }: House, { agency: worker, shiftId }: Evening): Promise<Answer> =>
  ref(
    'StaffQuestion',
    await player.do('senior-carer', 'logStaffQuestion', 'staffQuestion { id }', {
      ...{ serviceId, askedById: agency[worker], questionCode: 'EVENING_ROUTINE', shiftId },
    }),
  );

const trained = async ({ player, serviceId, agency }: House, evening: Evening): Promise<Answer> =>
  ref(
    'TrainingRecord',
    await player.do('deputy-manager', 'recordTraining', 'trainingRecord { id }', {
      ...{ serviceId, staffMemberId: agency[evening.agency], courseCode: 'MOVING_AND_HANDLING' },
      ...{ completedOn: '2025-11-03', validUntil: '2026-11-02' },
    }),
  );

const supervised = async ({ player, serviceId, staff }: House): Promise<Answer> =>
  ref(
    'Supervision',
    await player.do('deputy-manager', 'recordSupervision', 'supervision { id }', {
      ...{ serviceId, staffMemberId: staff['senior-carer'], supervisorId: staff['deputy-manager'] },
      ...{ topics: ['LEADING_A_SHIFT'], nextDueOn: '2026-04-10' },
    }),
  );

const handedOver = async (house: House, evening: Evening): Promise<Answer> =>
  ref(
    'Handover',
    await house.player.do('senior-carer', 'recordHandover', 'handover { id }', {
      ...{ serviceId: house.serviceId, toShiftId: evening.shiftId, peopleIds: peopleIdsOf(house), changesIds: [], ownerCode: 'NONE' },
      ...{ assumedSomeoneElse: true, text: 'Given at half past three; the agency worker came at four.' },
    }),
  );

async function happened({ player, people }: House, day: string, { kind, person, hour, text }: (typeof INCIDENTS)[string]): Promise<Answer> {
  await player.at(london(day, hour));
  const harm = { physicalHarm: kind === 'FALL' ? 'LOW' : 'NONE', psychologicalHarm: kind === 'DISTRESS' ? 'LOW' : 'NONE' };
  const incident = { personId: people[person]?.id, kind, riskCodes: ['FALLS'], text, ...harm };
  return ref('Incident', await player.do('support-worker', 'reportIncident', 'incident { id }', incident));
}

/** A daughter complains of the evening before. */
async function complained({ player, people }: House): Promise<Answer> {
  await player.at(london(COMPLAINED_OF, 22, '45'));
  const complaint = await player.do('senior-carer', 'receiveComplaint', 'complaint { id }', {
    ...{ personId: people[2]?.id, category: 'UNFAMILIAR_STAFF', concernCode: 'EVENING_ROUTINE', notActedOn: false },
    text: 'Whoever is on at five has never met Mum. She is left by herself when it gets dark.',
  });
  await player.do('support-worker', 'recordFeedback', 'feedback { id }', {
    ...{
      personId: people[1]?.id,
      respondent: 'PERSON',
      codes: ['UNFAMILIAR_STAFF'],
      rating: 2,
      text: 'They ask me every time how I have my tea.',
    },
  });
  await player.at(at('2026-02-25'));
  return ref('Complaint', complaint);
}
