import type { Answer, Player } from '../../play/client';
import { ref } from '../scene';
import { passDays } from './days';
import { scored } from './failure';
import { tellTheMonths } from './measuring';
import { indicatorOf, signOf, type Case, type Sign } from './scene';

/** What shows, from after the change, that each cause was found and is dealt with. */
export interface Shown {
  readonly signs: readonly Sign[];
  readonly coached: Answer;
}

/** Step 5: the audit again, what people say now, the causes confirmed, and the outcome. */
export async function verify(
  found: Case,
  causes: readonly Answer[],
  { signs, coached }: Shown,
  beforeVerdict?: (player: Player, outcome: Answer) => Promise<void>,
): Promise<Answer> {
  const { told, player, people, serviceId, reviewId } = found;
  await passDays(found, '2026-06-02', { screened: true });
  told.chapter('Step 5: the nominated individual verifies the effect');
  const after = signs.flatMap((sign) => [ref('Indicator', indicatorOf(sign)), ref('ManagementReview', sign.review ?? {})]);
  const [shown] = after;
  const audit = { serviceId, population: 10, sampleSize: 10, selectionMethod: 'every note of May with a sign of harm' };
  const what = 'audits May: ten of ten in time';
  const five = scored(shown ?? {}, 10, 10, 10, 9, 10);
  await told.does('quality-lead', what, 'recordSafeguardingAudit', 'audit { id }', { ...audit, ...five });
  for (const [person, rating, text] of [
    [3, 5, 'They ask now, and somebody rang the same night.'],
    [0, 4, 'I was told about her wrist before I had to ask.'],
  ] as const)
    await told.does('senior-carer', `takes down what is said: ${rating} of 5`, 'recordFeedback', 'feedback { id }', {
      ...{ personId: people[person]?.id, respondent: 'FAMILY', codes: ['POSITIVE'], rating, text },
    });
  await confirmTheCauses(found, causes, [shown ?? {}, ref('Coaching', coached)]);
  const recorded = 'outcomeEvidence { numerator denominator lower upper beforeNumerator beforeDenominator verdict addressed reducing }';
  const outcome = { reviewId, month: '2026-05-01', evidence: after };
  const tries = (login: string, what: string, code: string, wrong: Answer): Promise<void> =>
    told.isRefused(login, what, [code], 'recordOutcome', recorded, { ...outcome, ...wrong });
  await tries('registered-manager', 'verifies their own review', 'WRONG_STEP_ROLE', {});
  const before = [ref('Indicator', indicatorOf(signOf(found, 1)))];
  await tries('nominated-individual', 'shows evidence from before the change', 'EVIDENCE_BEFORE_CHANGE', { evidence: before });
  await tries('nominated-individual', 'takes the month in which the change was made', 'MONTH_BEFORE_CHANGE', { month: '2026-04-01' });
  await told.counted();
  await tellTheMonths(found, 5);
  await beforeVerdict?.(player, outcome);
  return told.does('nominated-individual', 'records the outcome', 'recordOutcome', recorded, outcome);
}

async function confirmTheCauses(found: Case, causes: readonly Answer[], proofs: readonly Answer[]): Promise<void> {
  const { told } = found;
  await told.inForce();
  const confirming = ({ id, version }: Answer, proof: Answer | undefined): Answer => ({ causeId: id, version, proof: [proof] });
  const [flag] = causes;
  const early = confirming(flag ?? {}, ref('Indicator', indicatorOf(signOf(found, 4))));
  const what = 'confirms the cause by what was before the change';
  await told.isRefused('nominated-individual', what, ['EVIDENCE_BEFORE_CHANGE'], 'confirmCause', 'cause { id }', early);
  for (const [i, cause] of causes.entries())
    await told.does(
      'nominated-individual',
      'confirms a cause by what came after',
      'confirmCause',
      'cause { id state }',
      confirming(cause, proofs[i]),
    );
}
