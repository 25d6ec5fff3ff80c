import { lookedAt } from '../../play/audits';
import type { Answer } from '../../play/client';
import { signTheSteps } from '../oversight';
import { at, type Scene } from '../scene';
import type { Case, Failure } from './scene';

/** An audit finds that plans trail behind, and that nobody owns them. */
export async function findTheGap(scene: Scene, changes: readonly Answer[]): Promise<Failure> {
  const { told, player, serviceId, people } = scene;
  await player.at(at('2026-04-01'));
  told.chapter('An audit finds the gap');
  const handover = await told.does(
    'senior-carer',
    'records a handover in which everyone assumed that someone else would update the plan',
    'recordHandover',
    'handover { id }',
    {
      peopleIds: people.map((person) => person.id),
      changesIds: [],
      ownerCode: 'NONE',
      assumedSomeoneElse: true,
      text: 'Nobody is down to update the plans.',
      serviceId,
    },
  );
  const allocation = await told.does(
    'deputy-manager',
    'records an allocation check: nobody is named for the plans',
    'recordAllocationCheck',
    'allocationCheck { id }',
    { serviceId, allocationClear: true, ownershipClear: false },
  );
  const audit = await told.does('quality-lead', 'records the audit: 4 of 12 in time', 'recordAudit', 'audit { id }', {
    serviceId,
    population: 12,
    sampleSize: 12,
    selectionMethod: 'every identified change of the quarter',
    updateTimeliness: 4,
    changeIdentification: 12,
    handoverEvidence: 3,
    namedOwnership: 0,
    feedbackAlignment: 3,
    ...lookedAt({ kind: 'IdentifiedChange', id: changes[0]?.['id'] }),
  });
  return { ...scene, changes, handover, allocation, audit };
}

/** The review is opened by the registered manager, who is neither its reviewer nor its verifier. */
export async function openTheReview(failure: Failure): Promise<{ readonly found: Case; readonly review: Answer }> {
  const { told, player, staff, serviceId, changes, audit } = failure;
  await player.at(at('2026-04-02'));
  told.chapter('A review is opened');
  await signTheSteps(told, '2026-04-02');
  const opening = {
    serviceId,
    title: 'Care plans trail behind daily changes',
    visibleProblem: 'Care plans were not updated after daily changes in risk.',
    template: 'MISSED_CARE_PLAN_UPDATES',
    triggerKind: 'AUDIT_FAILURE',
    triggers: [
      { kind: 'Audit', id: audit['id'] },
      { kind: 'IdentifiedChange', id: changes[0]?.['id'] },
    ],
    authorId: staff['registered-manager'],
    reviewerId: staff.reviewer,
    verifierId: staff['quality-lead'],
    frameworkItems: ['SAF_E1', 'SAF_RS1', 'RA2014_9', 'RA2014_17'],
  };
  await told.isRefused('registered-manager', 'opens a review on nothing', ['TRIGGER_MISSING'], 'openReview', 'review { id }', {
    ...opening,
    triggers: [],
  });
  await told.isRefused('registered-manager', 'makes the author the verifier', ['SAME_PERSON'], 'openReview', 'review { id }', {
    ...opening,
    verifierId: staff['registered-manager'],
  });
  await told.isRefused('support-worker', 'opens a review', ['FORBIDDEN'], 'openReview', 'review { id }', opening);
  const review = await told.does('registered-manager', 'opens the review', 'openReview', 'review { id version }', opening);
  const noteOf = (change: number): Answer => changes[change]?.['evidence'] as Answer;
  return { found: { ...failure, reviewId: review['id'] as string, problem: opening.visibleProblem, noteOf }, review };
}
