import type { Answer } from '../../play/client';
import { answerChange, identifyChange, planRead } from '../../play/changes';
import { at, ref } from '../scene';
import type { Case } from './scene';

/** Step 4: the process changes, and its actions are done. */
export async function changeTheProcess(found: Case, actions: readonly Answer[], changing: Answer): Promise<void> {
  const { told, serviceId, reviewId, allocation } = found;
  const [, ownership] = actions;
  told.chapter('Step 4: the service lead changes the process');
  const procedure = await told.does('service-lead', 'opens the care planning procedure', 'openProcedure', 'procedure { id version }', {
    serviceId,
    title: 'Care planning',
    procedureCode: 'CARE_PLANNING',
  });
  const old = await told.does(
    'service-lead',
    'files the old process',
    'reviseProcedure',
    'procedureVersion { id number procedure { version } }',
    {
      procedureId: procedure['id'],
      version: procedure['version'],
      text: 'Plans are updated at formal reviews.',
    },
  );
  const inForce = await told.does('service-lead', 'files the new process', 'reviseProcedure', 'procedureVersion { id number }', {
    procedureId: procedure['id'],
    version: old['procedure'].version,
    text: 'Every plan has one named owner and a named deputy, who carry each identified change over within five working days.',
    actionId: ownership?.['id'],
  });
  const changed = await told.does('service-lead', 'makes the change', 'makeChange', 'review { id version changedOn }', changing);
  const read = await told.does(
    'deputy-manager',
    'reads each missed plan beside its changes: it now carries them',
    'recordAllocationCheck',
    'allocationCheck { id }',
    { serviceId, allocationClear: true, ownershipClear: false },
  );
  const shown = [ref('AllocationCheck', read), ref('ProcedureVersion', inForce)];
  const completing = (i: number, evidence: readonly Answer[]): Answer => ({
    actionId: actions[i]?.['id'],
    version: actions[i]?.['version'],
    completedOn: '2026-04-07',
    evidence,
    doneBefore: 'Plans were updated at formal reviews, by whoever held the review.',
    doneSince: 'Each plan has one named owner and deputy, who carry every identified change over within five working days.',
  });
  const done = 'reviewAction { id completedOn }';
  await told.isRefused(
    'service-lead',
    'completes an action on their word',
    ['EVIDENCE_MISSING'],
    'completeAction',
    done,
    completing(0, []),
  );
  await told.isRefused(
    'service-lead',
    'completes it by a check from before it was planned',
    ['EVIDENCE_BEFORE_PLANNED'],
    'completeAction',
    done,
    completing(0, [ref('AllocationCheck', allocation)]),
  );
  for (const [i, evidence] of shown.entries())
    await told.does('service-lead', 'completes an action, with what shows it', 'completeAction', done, completing(i, [evidence]));
  await told.isRefused('quality-lead', 'closes the review now', ['OUTCOME_MISSING'], 'closeReview', 'review { id }', {
    reviewId,
    version: changed['version'],
  });
}

/** From now on a plan without an owner is published by nobody. Returns a change that is left lying. */
export async function nameTheOwners(found: Case): Promise<Answer> {
  const { told, player, world, staff, people } = found;
  await told.inForce();
  await player.at(at('2026-04-08'));
  const first = await identifyChange(world, { person: 0, from: 'DailyNote', code: 'TRANSFERS' });
  await told.isRefused(
    first['keyWorker'] as string,
    'publishes a plan that nobody owns',
    ['OWNER_MISSING'],
    'publishPlanVersion',
    'planVersion { id }',
    {
      ...(await planRead(player, first['keyWorker'] as string, first['planId'] as string)),
      reason: 'IDENTIFIED_CHANGE',
      text: 'Two people for transfers.',
      riskCodes: ['TRANSFERS'],
      answersIds: [first['id']],
    },
  );
  await told.isRefused(
    'registered-manager',
    'makes the owner their own deputy',
    ['OWNER_IS_DEPUTY'],
    'assignPlanOwner',
    'planOwnership { id }',
    {
      ...(await planRead(player, 'registered-manager', first['planId'] as string)),
      ownerId: staff['key-worker'],
      deputyId: staff['key-worker'],
      startsOn: '2026-04-08',
    },
  );
  for (const [i, person] of people.entries())
    await told.does('service-lead', 'names a plan’s owner and deputy', 'assignPlanOwner', 'planOwnership { id }', {
      ...(await planRead(player, 'service-lead', person.planId)),
      ownerId: i % 2 === 0 ? staff['key-worker'] : staff['second-key-worker'],
      deputyId: staff['senior-carer'],
      startsOn: '2026-04-08',
    });
  await answerChange(world, first, 'TRANSFERS', 'Two people for transfers.');
  return identifyChange(world, { person: 2, from: 'Feedback', code: 'MEALTIMES' });
}
