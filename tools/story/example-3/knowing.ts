import type { Answer } from '../../play/client';
import { ref } from '../scene';
import { SAMPLED } from './gathering';
import { signOf, type Case } from './scene';

/** Of the sampled notes, the one that the senior carer wrote. */
const OF_THE_SENIOR = 3;

/** Step 2: the care coordinator checks who knew the escalation route at the time, beside supervision; each gap becomes an action in the workforce action log. */
export async function judgeWhoKnew(found: Case): Promise<readonly Answer[]> {
  const { told, player, staff, serviceId, reviewId, supervision, training, lateTraining } = found;
  told.chapter('Step 2: the care coordinator checks who knew the route when the note was written');
  const verdict = 'knowledgeVerdict { id verdict action { id version gapCode } }';
  const judging = (place: number, more: Answer): Answer => ({ reviewId, noteId: signOf(found, place).note['id'], ...more });
  const gap = { gapCode: 'ESCALATION_ROUTE_UNKNOWN', dueOn: '2026-05-15', ownerId: staff['field-supervisor'] };
  const notShown = {
    ...{ verdict: 'NOT_SHOWN', refs: [], compared: [ref('Supervision', supervision)] },
    comparison: 'The note tells of a mark; supervision had spoken of rotas and mileage, and of nobody to ring.',
  };
  const knew = {
    ...{ verdict: 'KNEW', compared: [], noneReason: 'No supervision of hers fell in the quarter.' },
    comparison: 'She had been taught the route in November, and rang.',
  };
  const tries = (what: string, codes: readonly string[], wrong: Answer, login = 'care-coordinator'): Promise<void> =>
    told.isRefused(login, what, codes, 'judgeRouteKnowledge', verdict, wrong);
  const complete = { ...notShown, gap };
  await tries('judges in the coordinator’s place', ['WRONG_STEP_ROLE'], judging(0, complete), 'field-supervisor');
  const later = { ...knew, refs: [ref('TrainingRecord', lateTraining)] };
  await tries('counts a course of April for a note of January', ['LATER_THAN_NOTE'], judging(0, later));
  await tries('finds a gap and plans nothing', ['GAP_ACTION_MISSING'], judging(0, notShown));
  const uncompared = { ...complete, compared: [] };
  await tries('looks into no supervision', ['COMPARISON_MISSING'], judging(0, uncompared));
  await tries(
    'says that a trained carer did not know',
    ['KNOWLEDGE_SHOWN'],
    judging(OF_THE_SENIOR, { ...knew, verdict: 'NOT_SHOWN', refs: [], gap }),
  );
  const gaps: Answer[] = [];
  for (const { place } of SAMPLED) {
    const said = place === OF_THE_SENIOR ? { ...knew, refs: [ref('TrainingRecord', training)] } : complete;
    const what = place === OF_THE_SENIOR ? 'finds that the senior carer knew the route' : 'finds that nothing shows it, and logs the gap';
    const { action } = await told.does('care-coordinator', what, 'judgeRouteKnowledge', verdict, judging(place, said));
    if (action) gaps.push(action as Answer);
  }
  const log = await player.ask(
    'field-supervisor',
    'query L($id: UUID!) { workforceActions(serviceId: $id, first: 20) { edges { node { gapCode state knowledgeVerdict { verdict } } } } }',
    { id: serviceId },
  );
  told.notes(`the workforce action log has ${log['workforceActions'].edges.length} gaps of theirs, each with its verdict`);
  await told.inForce();
  return gaps;
}
