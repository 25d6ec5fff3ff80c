import type { Answer } from '../../play/client';
import { at } from '../scene';
import { BRIEFED, eveningOf, SAMPLED, type Case } from './scene';

/** Step 1: agency use of the month before, and its shifts with incidents or complaints. */
export async function drawTheSample(found: Case): Promise<Answer> {
  const { told, player, reviewId, concerns, people, audit } = found;
  await player.at(at('2026-03-03', '09:00'));
  told.chapter('Step 1: the rota coordinator samples shifts of the month before');
  const of = (day: string): Answer => ({ shiftId: eveningOf(found, day).shiftId, linkedTo: [concerns.get(day)] });
  const sample = { reviewId, sampled: SAMPLED.map(of) };
  const drawn = 'workforceSample { id agencyUse { n N agencyHours careHours lower upper } sampled { period } }';
  const refused = (login: string, what: string, code: string, sampled: readonly Answer[]): Promise<void> =>
    told.isRefused(login, what, [code], 'drawWorkforceSample', 'workforceSample { id }', { reviewId, sampled });
  await told.isRefused(
    'rota-coordinator',
    'samples people, as another example does',
    ['NOT_IN_TEMPLATE'],
    'drawSample',
    'reviewSample { id }',
    {
      ...{ reviewId, method: 'who fell', populationSize: 4, fromAudits: [audit], fromFeedback: [concerns.get('2026-02-24')] },
      peopleIds: [people[0]?.id],
    },
  );
  await refused('registered-manager', 'draws the sample', 'WRONG_STEP_ROLE', sample.sampled);
  await refused('rota-coordinator', 'samples an evening of January', 'SHIFT_OUTSIDE_MONTH', [of('2026-01-17')]);
  await refused('rota-coordinator', 'samples an evening for no incident or complaint', 'LINK_MISSING', [{ ...of(BRIEFED), linkedTo: [] }]);
  const record = await told.does('rota-coordinator', 'records the sample of five evenings', 'drawWorkforceSample', drawn, sample);
  const { n, N, agencyHours, careHours } = record['agencyUse'] as Answer;
  told.notes(`agency use of February: ${n} of ${N} shifts, ${agencyHours} of ${careHours} hours; every sampled shift is an evening`);
  return record;
}

/** Step 2: an induction verdict for each agency worker on each sampled shift. */
export async function checkTheInductions(found: Case): Promise<readonly Answer[]> {
  const { told, player, reviewId, inductions, briefed, agency } = found;
  told.chapter('Step 2: the deputy manager checks the induction of each agency worker on each sampled shift');
  const verdict = 'inductionVerdict { id }';
  const judging = (day: string): Answer => {
    const evening = eveningOf(found, day);
    const whole = day === BRIEFED;
    return {
      ...{ reviewId, shiftId: evening.shiftId, staffMemberId: agency[evening.agency], orientation: 'COMPLETE' },
      ...{ guidance: whole ? 'COMPLETE' : 'GAP', checklist: whole ? 'COMPLETE' : 'GAP' },
      refs: [inductions[evening.agency], ...(whole ? briefed : [])],
    };
  };
  const [first] = SAMPLED;
  await told.isRefused(
    'rota-coordinator',
    'judges it in the deputy’s place',
    ['WRONG_STEP_ROLE'],
    'judgeInduction',
    verdict,
    judging(first),
  );
  await told.isRefused(
    'deputy-manager',
    'takes a round of the house for guidance about people',
    ['GUIDANCE_NOT_SPECIFIC'],
    'judgeInduction',
    verdict,
    { ...judging(first), guidance: 'COMPLETE' },
  );
  await told.isRefused(
    'deputy-manager',
    'shows one worker’s induction by another’s',
    ['OF_ANOTHER_WORKER_OR_SHIFT'],
    'judgeInduction',
    verdict,
    { ...judging(first), refs: judging(SAMPLED[1])['refs'] },
  );
  const verdicts: Answer[] = [];
  for (const day of SAMPLED)
    verdicts.push(
      await told.does(
        'deputy-manager',
        day === BRIEFED ? `finds the evening of ${day} complete` : `finds on ${day} no guidance about people and no checklist`,
        'judgeInduction',
        verdict,
        judging(day),
      ),
    );
  await told.isRefused('deputy-manager', 'judges the same again', ['JUDGED_ALREADY'], 'judgeInduction', verdict, judging(first));
  const { review } = await player.ask('deputy-manager', 'query G($id: UUID!) { review(id: $id) { inductionGaps { missing } } }', {
    id: reviewId,
  });
  told.notes(`the staffing evidence file lists ${(review.inductionGaps as unknown[]).length} gaps`);
  return verdicts;
}
