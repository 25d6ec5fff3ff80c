import type { Answer } from '../../play/client';
import { ref } from '../scene';
import type { Planned } from './acting';
import { passDays } from './days';
import type { Case } from './scene';

const TOPIC = 'ESCALATION_TRIGGERS';

/** Step 4: the field supervisor coaches, asks scenario questions, and records the outcome in supervision; then the gaps of the log are closed. */
export async function coachTheCarers(
  found: Case,
  { coaching }: Planned,
  gaps: readonly Answer[],
): Promise<{ coached: Answer; supervision: Answer }> {
  const { told, staff, serviceId } = found;
  told.chapter('Step 4: the field supervisor coaches carers on escalation triggers');
  const [carer, senior] = [staff['support-worker'], staff['senior-carer']];
  const coached = 'coaching { id scenariosTaken scenariosPassed }';
  const coach = (staffMemberId: string, ...results: readonly Answer[]): Answer => ({
    ...{ serviceId, staffMemberId, topicCode: TOPIC, scenarioResultIds: results.map(({ id }) => id) },
  });
  const asks = (staffMemberId: string, passed: number): Promise<Answer> =>
    told.does('field-supervisor', `asks five scenario questions: ${passed} passed`, 'recordScenarioResult', 'scenarioResult { id }', {
      ...{ serviceId, staffMemberId, topicCode: TOPIC, questionsTaken: 5, questionsPassed: passed },
    });
  const tries = (what: string, code: string, wrong: Answer): Promise<void> =>
    told.isRefused('field-supervisor', what, [code], 'completeCoaching', coached, wrong);
  const completes = (what: string, done: Answer): Promise<Answer> => told.does('field-supervisor', what, 'completeCoaching', coached, done);
  await tries('coaches without a question', 'SCENARIOS_MISSING', coach(carer));
  const [hers, seniors] = [await asks(carer, 3), await asks(senior, 5)];
  await tries('counts another’s answers for her', 'SCENARIO_NOT_THEIRS', coach(carer, seniors));
  const first = await completes('completes the carer’s coaching: not all passed', coach(carer, hers));
  const other = await completes('completes the senior carer’s coaching', coach(senior, seniors));
  await passDays(found, '2026-04-28');
  await writtenAndNotTold(found);
  await passDays(found, '2026-04-29');
  told.chapter('Step 4: who did not pass is coached again, and the outcome stands in supervision');
  const again = await completes('coaches the carer again: all passed', coach(carer, await asks(carer, 5)));
  const supervised = 'supervision { id }';
  const supervising = (staffMemberId: string, ...coachings: readonly Answer[]): Answer => ({
    ...{ serviceId, staffMemberId, topics: [TOPIC], nextDueOn: '2026-05-29', coachingIds: coachings.map(({ id }) => id) },
  });
  const wrong = supervising(carer, other);
  await told.isRefused('field-supervisor', 'notes another’s coaching', ['COACHING_NOT_THEIRS'], 'recordSupervision', supervised, wrong);
  const noted = 'records the outcome in supervision';
  const supervision = await told.does('field-supervisor', noted, 'recordSupervision', supervised, supervising(carer, first, again));
  await told.does('field-supervisor', noted, 'recordSupervision', supervised, supervising(senior, other));
  await closeTheGaps(found, gaps, again);
  await told.inForce();
  await told.does('field-supervisor', 'completes the coaching, with what shows it', 'completeAction', 'reviewAction { id completedOn }', {
    ...{ actionId: coaching['id'], version: coaching['version'], completedOn: '2026-04-29', evidence: [ref('Supervision', supervision)] },
    doneBefore: 'The route was gone through in the induction, and not again.',
    doneSince: 'Escalation triggers are coached with scenario questions, again where one was not passed, and stand in supervision.',
  });
  return { coached: again, supervision };
}

async function closeTheGaps({ told }: Case, gaps: readonly Answer[], coached: Answer): Promise<void> {
  const done = 'workforceAction { id state }';
  const closing = ({ id, version }: Answer, evidence: readonly Answer[]): Answer => ({
    ...{ actionId: id, version, outcome: 'Coached twice; every question passed the second time.', evidence },
  });
  const [first] = gaps;
  const bare = closing(first ?? {}, []);
  await told.isRefused('field-supervisor', 'closes a gap on their word', ['EVIDENCE_MISSING'], 'completeWorkforceAction', done, bare);
  for (const gap of gaps)
    await told.does('field-supervisor', 'closes a learning gap', 'completeWorkforceAction', done, closing(gap, [ref('Coaching', coached)]));
}

/** What a carer answers no to, and writes down in words that say little. */
const writtenAndNotTold = async ({ player, people }: Case): Promise<void> =>
  void (await player.do('support-worker', 'recordNote', 'dailyNote { id }', {
    ...{ personId: people[0]?.id, kind: 'VISIT', riskCodes: [], text: 'A bit off today, looked sore getting up.' },
  }));
