import { lookedAt } from '../../play/audits';
import type { Answer, Player } from '../../play/client';
import { answerChange, briefNextShift, identifyChange, CHANGE_CODES } from '../../play/changes';
import { feedTheFinding } from '../oversight';
import { at, ref } from '../scene';
import type { Case } from './scene';

const SOURCES = ['DailyNote', 'Feedback', 'PlanReview'] as const;

/** A month in which each change reaches its plan and the next shift at once; returns what shows it. */
export async function playTheMonth(found: Case): Promise<readonly Answer[]> {
  const { told, player, world } = found;
  await player.at(at('2026-04-27', '08:00'));
  told.chapter('A month after the change');
  let evidence: Answer[] = [];
  for (const [i, code] of CHANGE_CODES.entries()) {
    const day = new Date(Date.parse('2026-04-27T00:00:00Z') + i * 2 * 86_400_000).toISOString().slice(0, 10);
    await player.at(at(day, '08:00'));
    const seen = await identifyChange(world, { person: i, from: SOURCES[i % 3] ?? 'DailyNote', code });
    await player.at(at(day, '08:30'));
    await briefNextShift(world, seen);
    const version = await answerChange(world, seen, code, `The plan now answers ${code}, from ${day}.`);
    evidence = [...evidence, { kind: 'IdentifiedChange', id: seen['id'] }, { kind: 'PlanVersion', id: version['id'] }];
  }
  told.notes(`${CHANGE_CODES.length} identified changes, each in its plan within a day, each worker of the next shift briefed`);
  return evidence;
}

/** Step 5: the provider quality lead looks at the month, records the outcome and closes the review. */
export async function verify(
  found: Case,
  cause: Answer,
  evidence: readonly Answer[],
  beforeVerdict?: (player: Player, outcome: Answer) => Promise<void>,
): Promise<Answer> {
  const { told, player, serviceId, changes, reviewId } = found;
  await player.at(at('2026-06-02'));
  told.chapter('Step 5: the provider quality lead reviews the month');
  const second = {
    serviceId,
    population: 12,
    sampleSize: 12,
    selectionMethod: 'every identified change of May',
    updateTimeliness: 12,
    changeIdentification: 12,
    handoverEvidence: 11,
    namedOwnership: 12,
    feedbackAlignment: 12,
    ...lookedAt(...evidence.slice(0, 1)),
  };
  await told.isRefused(
    'quality-lead',
    'audits fewer records than the escalation asks',
    ['SAMPLE_TOO_SMALL'],
    'recordAudit',
    'audit { id }',
    {
      ...second,
      sampleSize: 8,
      updateTimeliness: 8,
      changeIdentification: 8,
      handoverEvidence: 8,
      namedOwnership: 8,
      feedbackAlignment: 8,
    },
  );
  const audit = await told.does('quality-lead', 'audits twelve of twelve', 'recordAudit', 'audit { id }', second);
  const outcome = { reviewId, month: '2026-05-01' };
  await told.isRefused(
    'quality-lead',
    'shows the effect without the audit of the month',
    ['AUDIT_OF_MONTH_MISSING'],
    'recordOutcome',
    'outcomeEvidence { id }',
    { ...outcome, evidence },
  );
  const shown = { ...outcome, evidence: [...evidence, ref('Audit', audit)] };
  await told.isRefused(
    'quality-lead',
    'shows evidence from before the change',
    ['EVIDENCE_BEFORE_CHANGE'],
    'recordOutcome',
    'outcomeEvidence { id }',
    { ...outcome, evidence: [{ kind: 'IdentifiedChange', id: changes[0]?.['id'] }] },
  );
  await told.isRefused(
    'registered-manager',
    'verifies their own change',
    ['WRONG_STEP_ROLE'],
    'recordOutcome',
    'outcomeEvidence { id }',
    shown,
  );
  await confirmTheCause(found, cause);
  await told.counted();
  await beforeVerdict?.(player, shown);
  const result = await told.does(
    'quality-lead',
    'records the outcome',
    'recordOutcome',
    'outcomeEvidence { numerator denominator lower upper beforeNumerator beforeDenominator verdict addressed reducing }',
    shown,
  );
  const current = (await player.ask('quality-lead', 'query Version($id: UUID!) { review(id: $id) { version } }', { id: reviewId }))[
    'review'
  ] as Answer;
  const closing = { reviewId, version: current['version'] };
  await feedTheFinding(found, cause, closing);
  await told.does('quality-lead', 'closes the review', 'closeReview', 'review { state }', closing);
  return result;
}

/** The verifier shows by records from after the change that the cause was found and is dealt with. */
async function confirmTheCause({ told, serviceId, people, changes }: Case, cause: Answer): Promise<void> {
  const handover = await told.does(
    'senior-carer',
    'records a handover in which each change has its owner',
    'recordHandover',
    'handover { id }',
    {
      serviceId,
      peopleIds: people.map((person) => person.id),
      changesIds: [],
      assumedSomeoneElse: false,
      text: 'Each change has its named owner.',
    },
  );
  const confirming = { causeId: cause['id'], version: cause['version'] };
  await told.isRefused(
    'quality-lead',
    'confirms the cause by what was before the change',
    ['EVIDENCE_BEFORE_CHANGE'],
    'confirmCause',
    'cause { id }',
    {
      ...confirming,
      proof: [changes[0]?.['evidence']],
    },
  );
  await told.does('quality-lead', 'confirms the cause by what came after the change', 'confirmCause', 'cause { id state }', {
    ...confirming,
    proof: [ref('Handover', handover)],
  });
}
