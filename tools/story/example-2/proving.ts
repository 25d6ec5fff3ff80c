import type { Answer, Player } from '../../play/client';
import { ref } from '../scene';
import type { Causes } from './causing';
import { scored } from './failure';
import { due } from './weeks';
import type { Case } from './scene';

/** Step 5: the provider representative reviews eight weeks, minutes what was found, and records the outcome of each measure. */
export async function verify(
  found: Case,
  causes: Causes,
  shown: readonly Answer[],
  beforeVerdict?: (player: Player, outcome: Answer) => Promise<void>,
): Promise<readonly Answer[]> {
  const { told, player, reviewId, handover } = found;
  told.chapter('Step 5: the provider representative reviews eight weeks');
  await auditAgain(found, shown);
  await reviewTheWeeks(found);
  await confirmTheCauses(found, causes, shown);
  await told.counted();
  const outcome = (measure: string, more: Answer = {}): Answer => ({
    reviewId,
    month: '2026-04-01',
    measure,
    evidence: shown.slice(-12),
    ...more,
  });
  const recorded =
    'outcomeEvidence { month numerator denominator lower upper beforeNumerator beforeDenominator verdict addressed reducing target }';
  const refused = (login: string, what: string, code: string, input: Answer): Promise<void> =>
    told.isRefused(login, what, [code], 'recordOutcome', recorded, input);
  await refused('registered-manager', 'verifies their own change', 'WRONG_STEP_ROLE', outcome('M2A'));
  await refused(
    'provider-representative',
    'shows evidence from before the change',
    'EVIDENCE_BEFORE_CHANGE',
    outcome('M2A', { evidence: [handover] }),
  );
  await refused(
    'provider-representative',
    'judges March, in which the change was made',
    'MONTH_BEFORE_CHANGE',
    outcome('M2A', { month: '2026-03-01' }),
  );
  await refused('provider-representative', 'leaves open by which measure', 'MEASURE_AMBIGUOUS', outcome('M2A', { measure: null }));
  await beforeVerdict?.(player, outcome('M2A'));
  const outcomes: Answer[] = [];
  for (const [measure, what] of [
    ['M2A', 'records what April shows of the answers'],
    ['M2C', 'records what it shows of the inductions'],
  ] as const)
    outcomes.push(await told.does('provider-representative', what, 'recordOutcome', recorded, outcome(measure)));
  return outcomes;
}

async function auditAgain({ told, serviceId }: Case, shown: readonly Answer[]): Promise<void> {
  const evidence = shown.slice(-8);
  const met = (item: string): number => (item === 'FEEDBACK' ? 9 : 10);
  await told.does('quality-lead', 'audits ten agency evenings again: each has its induction', 'recordStaffingAudit', 'audit { id }', {
    ...{ serviceId, population: 16, sampleSize: 10, selectionMethod: 'ten of the agency evenings since 9 March, by lot' },
    ...{ evidence, findings: scored(met, evidence) },
  });
}

/** Incidents and feedback beside agency use, minuted at provider oversight: only then is the check of eight weeks done. */
async function reviewTheWeeks(found: Case): Promise<void> {
  const { told, serviceId, staff } = found;
  const check = await due(found, 'PROVIDER_REVIEW');
  const finding =
    'Fewer incidents on evenings with unfamiliar staff, too few to be sure by their number; those who work there say that they are briefed.';
  const doing = { checkId: check['id'], version: check['version'], finding };
  const done = 'check { id }';
  await told.isRefused('provider-representative', 'reviews it without a minute', ['MINUTE_MISSING'], 'doCheck', done, doing);
  const held = { serviceId, kind: 'PROVIDER_OVERSIGHT', chairId: staff['provider-representative'] };
  const meeting = await told.does('provider-representative', 'holds provider oversight', 'holdMeeting', 'qualityMeeting { id }', held);
  const minuting = { meetingId: meeting['id'], response: finding, about: [] };
  const minute = await told.does('provider-representative', 'minutes the assurance findings', 'recordMinute', 'minute { id }', minuting);
  await told.does('provider-representative', 'does the provider’s review after eight weeks', 'doCheck', done, {
    ...doing,
    minuteId: minute['id'],
  });
}

/** Each cause is shown by records from after the change to be dealt with. */
async function confirmTheCauses(found: Case, { ownership, handover }: Causes, shown: readonly Answer[]): Promise<void> {
  const { told, serviceId, people, handover: before } = found;
  const gone = await told.does(
    'senior-carer',
    'records a handover that is gone through with the agency worker',
    'recordHandover',
    'handover { id }',
    {
      ...{ serviceId, peopleIds: people.map(({ id }) => id), changesIds: [], assumedSomeoneElse: false },
      text: 'Gone through with the agency worker at half past three, person by person.',
    },
  );
  const confirming = (cause: Answer, proof: readonly Answer[]): Answer => ({ causeId: cause['id'], version: cause['version'], proof });
  const confirmed = 'cause { id state }';
  const refused = (login: string, what: string, code: string, input: Answer): Promise<void> =>
    told.isRefused(login, what, [code], 'confirmCause', confirmed, input);
  await refused(
    'provider-representative',
    'confirms a cause by what was before the change',
    'EVIDENCE_BEFORE_CHANGE',
    confirming(ownership, [before]),
  );
  await refused('quality-lead', 'confirms it in the representative’s place', 'WRONG_STEP_ROLE', confirming(ownership, shown.slice(-12)));
  for (const [what, cause, proof] of [
    ['confirms that the induction has an owner', ownership, shown.slice(-12)],
    ['confirms that the handover reaches agency workers', handover, [ref('Handover', gone), ...shown.slice(-12)]],
  ] as const)
    await told.does('provider-representative', what, 'confirmCause', confirmed, confirming(cause, proof));
}
