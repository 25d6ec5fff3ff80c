import type { Answer } from '../../play/client';
import { answerChange, identifyChange, planRead } from '../../play/changes';
import { at } from '../scene';
import type { Case } from './scene';

/** A delay recurs: a named senior signs off what is high risk, which never holds up the interim instruction, and the sample grows. */
export async function escalateTheDelay(found: Case, waiting: Answer): Promise<void> {
  const { told, player, world, staff, reviewId } = found;
  await player.at(at('2026-04-16'));
  told.chapter('The delay recurs: the registered manager escalates');
  told.notes('what a family said on 8 April was due in the plan by the end of 15 April, and is not in it');
  await told.does('registered-manager', 'puts a named senior’s sign-off in force', 'escalate', 'reviewEscalation { id }', {
    reviewId,
    kind: 'SENIOR_SIGN_OFF',
    namedSeniorId: staff['service-lead'],
    startsOn: '2026-04-16',
    endsOn: '2026-05-31',
  });
  await told.isRefused(
    'registered-manager',
    'enlarges the sample to the same size',
    ['LARGER_SAMPLE_MISSING'],
    'escalate',
    'reviewEscalation { id }',
    { reviewId, kind: 'LARGER_SAMPLE', namedSeniorId: staff['service-lead'], startsOn: '2026-04-16', sampleBefore: 12, sampleAfter: 12 },
  );
  await told.does('registered-manager', 'enlarges the audit sample from 12 to 16', 'escalate', 'reviewEscalation { id }', {
    reviewId,
    kind: 'LARGER_SAMPLE',
    namedSeniorId: staff['service-lead'],
    startsOn: '2026-04-16',
    sampleBefore: 12,
    sampleAfter: 16,
  });
  await told.inForce();
  await player.at(at('2026-04-17'));
  const risky = await identifyChange(world, { person: 3, from: 'DailyNote', code: 'ASPIRATION', highRisk: true });
  const risen = {
    ...(await planRead(player, risky['keyWorker'] as string, risky['planId'] as string)),
    reason: 'IDENTIFIED_CHANGE',
    text: 'Thickened fluids; sit upright.',
    riskCodes: ['FALLS', 'ASPIRATION'],
    answersIds: [risky['id']],
  };
  await told.isRefused(
    risky['keyWorker'] as string,
    'publishes a high-risk change without sign-off',
    ['SIGN_OFF_MISSING'],
    'publishPlanVersion',
    'planVersion { id }',
    risen,
  );
  const interim = await told.does(
    risky['keyWorker'] as string,
    'issues the interim instruction at once',
    'issueInterimInstruction',
    'interimInstruction { id awaitingSignOff }',
    { changeId: risky['id'], text: 'Thickened fluids from now on.' },
  );
  told.notes(`it reaches staff marked as awaiting sign-off: ${String(interim['awaitingSignOff'])}`);
  await told.does('service-lead', 'signs the change off', 'signOffChange', 'identifiedChange { id signedOffAt }', {
    changeId: risky['id'],
    version: risky['version'],
  });
  await told.does(risky['keyWorker'] as string, 'publishes the plan', 'publishPlanVersion', 'planVersion { id }', risen);
  await answerChange(world, waiting, 'MEALTIMES', 'Meals are cut small; someone sits with her.');
}
