import type { Answer } from '../../play/client';
import { at, ref } from '../scene';
import { allocating, ask, brief, checklistOf } from './evening';
import { london, planTheRota, type Evening } from './rota';
import { eveningOf, type Case } from './scene';
import { doTheWeek } from './weeks';

const LATER = ['2026-03-17', '2026-03-21', '2026-03-24', '2026-03-28'] as const;
const [allocate, allocation] = ['allocateAtShiftStart', 'shiftAllocation { id overridden }'];

/** An evening on which nobody had the time: the override is listed, and somebody is distressed again. */
export async function itHappensAgain(found: Case): Promise<void> {
  const { told, player, people } = found;
  const evening = eveningOf(found, '2026-03-14');
  await player.at(london(evening.day, 16));
  told.chapter('An evening without the checklist');
  await told.does('on-call-manager', 'gives people to an agency worker all the same, with a reason that is listed', allocate, allocation, {
    ...allocating(found, evening),
    overrideReason: 'The senior carer was called away to hospital with a resident.',
  });
  await player.at(london(evening.day, 18));
  await told.does('support-worker', 'reports that somebody was distressed', 'reportIncident', 'incident { id }', {
    ...{ personId: people[2]?.id, kind: 'DISTRESS', riskCodes: [], physicalHarm: 'NONE', psychologicalHarm: 'LOW' },
    text: 'She was at the door when it was dark; nobody had told the worker to sit with her.',
  });
  await ask(found, evening, 1, 2);
}

export interface Escalated {
  /** The agency evenings from then on. */
  readonly evenings: readonly Evening[];
  /** The rule that a named senior briefs, which stays in force. */
  readonly briefing: Answer;
}

/** The registered manager changes deployment, has a named senior brief, and has the supplier reviewed. */
export async function escalate(found: Case): Promise<Escalated> {
  const { told, player, staff, reviewId } = found;
  await player.at(at('2026-03-16'));
  await doTheWeek(found, '2026-03-16');
  told.chapter('The registered manager escalates');
  const escalation = 'reviewEscalation { id version kind }';
  const escalating = (kind: string, senior: unknown, more: Answer = {}): Answer => ({
    ...{ reviewId, kind, namedSeniorId: senior, startsOn: '2026-03-16', ...more },
  });
  const due = { dueOn: '2026-03-30' };
  await told.isRefused('registered-manager', 'changes deployment by no day', ['DUE_DATE_MISSING'], 'escalate', escalation, {
    ...escalating('DEPLOYMENT_CHANGE', staff['rota-coordinator']),
  });
  await told.isRefused(
    'deputy-manager',
    'escalates',
    ['NOT_PERMITTED'],
    'escalate',
    escalation,
    escalating('SENIOR_BRIEFING', staff['senior-carer']),
  );
  const made: Answer[] = [];
  for (const [what, input] of [
    ['has those booked who know the house', escalating('DEPLOYMENT_CHANGE', staff['rota-coordinator'], due)],
    ['has a named senior brief before allocation', escalating('SENIOR_BRIEFING', staff['senior-carer'])],
    ['has the agency reviewed', escalating('SUPPLIER_REVIEW', staff['service-lead'], due)],
  ] as const)
    made.push(await told.does('registered-manager', what, 'escalate', escalation, input));
  await told.inForce();
  const swapped = await bookThoseWhoKnowTheHouse(found);
  const later = await planTheRota(found, '2026-03-29', '2026-05-03', byTurns(LATER.length));
  await briefByTheNamedSenior(found);
  await carryOut(found, made, swapped);
  const evenings = [...LATER.map((day, i) => ({ ...eveningOf(found, day), agency: i % 6 })), ...later];
  return { evenings, briefing: made[1] ?? {} };
}

/** Six workers of the first agency by turns. */
const byTurns = (from: number): (() => number) => {
  let next = from;
  return () => next++ % 6;
};

const ASSIGNED = `query A($id: UUID!) { assignments(shiftId: $id, first: 10) { edges { node { id version staffMember { id } } } } }`;

async function bookThoseWhoKnowTheHouse(found: Case): Promise<readonly Answer[]> {
  const { told, player, agency } = found;
  const made: Answer[] = [];
  for (const [i, day] of LATER.entries()) {
    const evening = eveningOf(found, day);
    const { assignments } = await player.ask('rota-coordinator', ASSIGNED, { id: evening.shiftId });
    const own = (assignments.edges as { node: Answer }[]).find(({ node }) => node['staffMember'].id === agency[evening.agency])?.node;
    if (own?.['staffMember'].id === agency[i]) continue;
    const swap = { assignmentId: own?.['id'], version: own?.['version'], toStaffMemberId: agency[i], reasonCode: 'KNOWS_THE_HOUSE' };
    const swapped = await told.does(
      'rota-coordinator',
      `books for ${day} who was there before`,
      'swapAssignment',
      'assignment { id }',
      swap,
    );
    made.push(ref('Assignment', swapped));
  }
  return made;
}

/** Whatever the reason, no other senior's briefing does now. */
async function briefByTheNamedSenior(found: Case): Promise<void> {
  const { told, player, staff } = found;
  const evening = { ...eveningOf(found, LATER[0]), agency: 0 };
  await player.at(london(evening.day, 15, '30'));
  const other = checklistOf(found, evening, { seniorId: staff['deputy-manager'] });
  await told.does(
    'deputy-manager',
    'goes through the checklist, and is not the named senior',
    'completeBriefingChecklist',
    'briefingChecklist { id }',
    other,
  );
  await told.isRefused('deputy-manager', 'gives people on it, whatever the reason', ['SENIOR_BRIEFING_MISSING'], allocate, allocation, {
    ...allocating(found, evening),
    overrideReason: 'The senior carer is on the other floor.',
  });
  await brief(found, evening);
  await told.does('senior-carer', 'briefs, and gives people', allocate, allocation, allocating(found, evening));
  await ask(found, evening, 5, 5);
}

/** What is to be carried out ends by what shows that it was. */
async function carryOut(found: Case, [deployment, , supplier]: readonly Answer[], swapped: readonly Answer[]): Promise<void> {
  const { told, player, suppliers, serviceId } = found;
  await player.at(at('2026-03-18'));
  const ended = 'reviewEscalation { id endsOn }';
  const ending = (escalation: Answer | undefined, outcome: string, evidence: readonly Answer[]): Answer => ({
    ...{ escalationId: escalation?.['id'], version: escalation?.['version'], outcome, evidence },
  });
  const findings = 'Nine evenings by six workers, eight of them without guidance and checklist.';
  await told.isRefused(
    'registered-manager',
    'ends the review of the agency without one',
    ['EVIDENCE_MISSING'],
    'endReviewEscalation',
    ended,
    {
      ...ending(supplier, findings, swapped),
    },
  );
  const reviewed = await told.does('service-lead', 'reviews the second agency', 'reviewSupplier', 'supplierReview { id verdict }', {
    ...{ serviceId, supplierId: suppliers[1], fromOn: '2026-01-01', toOn: '2026-03-17', verdict: 'NO_LONGER_USED', findings },
  });
  await told.does(
    'registered-manager',
    'ends that: its workers are booked no more',
    'endReviewEscalation',
    ended,
    ending(supplier, findings, [ref('SupplierReview', reviewed)]),
  );
  await told.does(
    'registered-manager',
    'ends the change of deployment: six who come again',
    'endReviewEscalation',
    ended,
    ending(deployment, 'Six workers by turns.', swapped),
  );
}
