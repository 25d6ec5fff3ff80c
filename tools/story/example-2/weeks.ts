import { addDays } from '@causeway/kernel';
import type { Answer } from '../../play/client';
import { at, ref } from '../scene';
import { runTheEvening } from './evening';
import { london, type Evening } from './rota';
import { CHANGED_ON, type Case } from './scene';

const OF_A_WEEK = [
  ['SHIFT_START_CHECK', 'deputy-manager', 'What was signed for at each agency evening of the week was read.'],
  ['ROTA_MONITORING', 'rota-coordinator', 'Two evenings of the week with an agency worker.'],
  ['WEEKLY_HIGH_AGENCY_REVIEW', 'registered-manager', 'The high-agency shifts of the week were gone through.'],
] as const;

const CALENDAR = `query C($id: UUID!) { checks(serviceId: $id, first: 100) { edges { node { id version kind dueOn doneAt missed } } } }`;
const CHECK = 'check { id doneAt }';

/** What stands in the calendar of the house, of a kind, and still to be done. */
export async function due({ player, serviceId }: Case, kind: string): Promise<Answer> {
  const { checks } = await player.ask('registered-manager', CALENDAR, { id: serviceId });
  const [first] = (checks.edges as { node: Answer }[])
    .map(({ node }) => node)
    .filter((one) => one['kind'] === kind && !one['doneAt'] && !one['missed'])
    .sort((a, b) => (String(a['dueOn']) < String(b['dueOn']) ? -1 : 1));
  if (!first) throw new Error(`${kind} is not in the calendar`);
  return first;
}

const doing = (check: Answer, finding: string): Answer => ({ checkId: check['id'], version: check['version'], finding });

/** The checks of the first week, each by whose it is and in its week alone. */
export async function doTheFirstWeek(found: Case): Promise<void> {
  const { told } = found;
  told.chapter('The calendar: the first week’s checks');
  for (const [kind, login, finding] of OF_A_WEEK) {
    const check = await due(found, kind);
    if (kind === 'ROTA_MONITORING')
      await told.isRefused('senior-carer', 'monitors the rota', ['NOT_PERMITTED'], 'doCheck', CHECK, doing(check, finding));
    await told.does(login, `does the ${kind.toLowerCase().replaceAll('_', ' ')}`, 'doCheck', CHECK, doing(check, finding));
  }
  const next = await due(found, 'WEEKLY_HIGH_AGENCY_REVIEW');
  await told.isRefused('registered-manager', 'does next week’s beforehand', ['NOT_DUE_YET'], 'doCheck', CHECK, doing(next, 'Nothing.'));
}

/** The checks of a later week, on the day on which they are due. */
export async function doTheWeek(found: Case, monday: string): Promise<void> {
  for (const [kind, login, finding] of OF_A_WEEK) {
    const check = await due(found, kind);
    if (check['dueOn'] !== monday) throw new Error(`${kind} is due on ${String(check['dueOn'])}, not on ${monday}`);
    await found.player.do(login, 'doCheck', CHECK, doing(check, finding));
  }
}

/** The evidence is looked at again after four weeks, by whoever reviews the effect. */
async function revisit(found: Case, evidence: readonly Answer[], old: Answer): Promise<void> {
  const { told } = found;
  told.chapter('The provider representative revisits the evidence after four weeks');
  const check = await due(found, 'REVISIT');
  const revisiting = { checkId: check['id'], version: check['version'], stillHolds: true, finding: 'Each evening has its checklist.' };
  const recorded = 'revisit { id }';
  await told.isRefused(
    'provider-representative',
    'looks at what was before the change',
    ['EVIDENCE_BEFORE_CHANGE'],
    'recordRevisit',
    recorded,
    {
      ...revisiting,
      evidence: [old],
    },
  );
  await told.does('provider-representative', 'finds that it still holds', 'recordRevisit', recorded, { ...revisiting, evidence });
}

const BY_DAY: Readonly<Record<string, { readonly kind: string; readonly person: number; readonly text: string }>> = {
  '2026-03-26': { kind: 'FALL', person: 3, text: 'He slipped in the bathroom after breakfast.' },
  '2026-04-15': { kind: 'MEDICINES', person: 1, text: 'The morning round was late.' },
};

/** Eight weeks: each agency evening by the checklist, each week's checks on their day. Returns what shows it, of the last month. */
export async function playTheWeeks(found: Case, evenings: readonly Evening[]): Promise<readonly Answer[]> {
  const { told, player, people, handover } = found;
  await player.at(at('2026-03-20', '09:00'));
  told.chapter('Eight weeks of evenings by the checklist');
  const shown: Answer[] = [];
  let unsure = 0;
  for (let day = '2026-03-20'; day <= '2026-05-04'; day = addDays(day, 1)) {
    const incident = BY_DAY[day];
    const evening = evenings.find((one) => one.day === day);
    if (new Date(at(day)).getUTCDay() === 1) {
      await player.at(london(day, 10));
      await doTheWeek(found, day);
    }
    if (day === addDays(CHANGED_ON, 28)) await revisit(found, shown.slice(0, 3), handover);
    if (incident) {
      await player.at(london(day, 11));
      const harm = { physicalHarm: incident.kind === 'FALL' ? 'LOW' : 'NONE', psychologicalHarm: 'NONE' };
      const reported = { personId: people[incident.person]?.id, kind: incident.kind, riskCodes: [], text: incident.text, ...harm };
      await player.do('support-worker', 'reportIncident', 'incident { id }', reported);
    }
    // Once in April the agency worker was not sure of it.
    const answers = day === '2026-04-11' ? ([5, 3] as const) : ([5, 5] as const);
    if (evening) shown.push(...(await runTheEvening(found, evening, answers)));
    if (evening && answers[1] < 4) unsure += 1;
  }
  const said = {
    personId: people[2]?.id,
    respondent: 'FAMILY',
    codes: ['POSITIVE'],
    rating: 5,
    text: 'Somebody sits with Mum from five, whoever is on.',
  };
  shown.push(ref('Feedback', await player.do('support-worker', 'recordFeedback', 'feedback { id }', said)));
  told.notes(`${evenings.length - 1} evenings, each briefed, signed and asked about; on ${unsure} the agency worker was not sure`);
  told.notes('each week’s shift-start check, rota monitoring and review of high-agency shifts was done on its day');
  return shown;
}
