import type { Answer } from '../../play/client';
import { BASELINE } from './baseline';
import type { Case } from './scene';

/** Step 1: the sample. */
export async function drawTheSample(found: Case): Promise<void> {
  const { told, people, reviewId, noteOf, audit } = found;
  told.chapter('Step 1: the deputy manager draws the sample');
  const sample = {
    reviewId,
    method: 'the newest gap of each person',
    populationSize: 12,
    fromAudits: [{ kind: 'Audit', id: audit['id'] }],
    fromFeedback: [noteOf(2)],
    peopleIds: people.map((person) => person.id),
  };
  await told.isRefused('deputy-manager', 'samples audits alone', ['SOURCE_MISSING'], 'drawSample', 'reviewSample { id }', {
    ...sample,
    fromFeedback: [],
  });
  await told.isRefused('deputy-manager', 'samples without a method', ['METHOD_MISSING'], 'drawSample', 'reviewSample { id }', {
    ...sample,
    method: ' ',
  });
  await told.isRefused('deputy-manager', 'names a person who does not exist', ['RECORD_NOT_KNOWN'], 'drawSample', 'reviewSample { id }', {
    ...sample,
    peopleIds: ['5f0d6c1e-0000-4000-8000-00000000dead'],
  });
  await told.isRefused('key-worker', 'draws the sample', ['WRONG_STEP_ROLE'], 'drawSample', 'reviewSample { id }', sample);
  await told.does('deputy-manager', 'draws the sample from audits and feedback', 'drawSample', 'reviewSample { id }', sample);
}

/** What the records of handover and allocation say of who was to update a person’s plan. */
export const comparison = ({ reviewId, people, handover, allocation }: Case, i: number): Answer => ({
  reviewId,
  personId: people[i]?.id,
  handovers: [{ kind: 'Handover', id: handover['id'] }],
  allocations: [{ kind: 'AllocationCheck', id: allocation['id'] }],
  ownership: 'NONE',
  note: 'No record names who updates the plan.',
});

/** Step 2: each key worker records the timeline of their person, before anything is compared. */
export async function recordTheTimelines(found: Case): Promise<void> {
  const { told, people, reviewId, noteOf } = found;
  told.chapter('Step 2: each key worker records the timeline of their person');
  const timeline = (i: number) => ({
    reviewId,
    personId: people[i]?.id,
    notesLookedAt: true,
    feedbackLookedAt: true,
    incidentsLookedAt: true,
    entries: BASELINE.flatMap((facts, n) => (facts.person === i ? [noteOf(n)] : [])),
  });
  await told.isRefused('key-worker', 'has not looked at incidents', ['NOT_ALL_LOOKED_AT'], 'recordTimeline', 'personTimeline { id }', {
    ...timeline(0),
    incidentsLookedAt: false,
  });
  await told.isRefused(
    'second-key-worker',
    'records for another key worker’s person',
    ['NOT_THEIR_KEY_WORKER'],
    'recordTimeline',
    'personTimeline { id }',
    timeline(0),
  );
  await told.does('key-worker', 'records the first timeline', 'recordTimeline', 'personTimeline { id }', timeline(0));
  const judged = ['judgeTimelineEntry', 'timelineJudgement { id }'] as const;
  const judgement = { reviewId, record: noteOf(0), verdict: 'CARE_DELIVERY_PROBLEM', reason: 'The note says it, and no plan was changed.' };
  await told.isRefused('key-worker', 'calls a note a problem, and not by which standard', ['EXPECTED_MISSING'], ...judged, judgement);
  await told.does('key-worker', 'judges a note on the timeline that the product assembled', ...judged, {
    ...{ ...judgement, expected: 'The plan is changed within five working days.' },
  });
  await told.isRefused(
    'registered-manager',
    'compares before every timeline is complete',
    ['TIMELINE_INCOMPLETE'],
    'compareHandover',
    'handoverComparison { id }',
    comparison(found, 0),
  );
  for (const i of [1, 2, 3])
    await told.does(
      people[i]?.keyWorker ?? '',
      'records a timeline',
      'recordTimeline',
      'personTimeline { id firstIdentifiedAt }',
      timeline(i),
    );
}
