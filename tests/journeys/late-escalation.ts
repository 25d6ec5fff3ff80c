import { ref, type Case } from '../../tools/story/example-1/scene';
import { did } from './doing';

const DAY_MS = 86_400_000;
const later = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString();
const ITEMS = ['SAFEGUARDING_NOTE_QUALITY', 'ESCALATION_TIMING', 'MANAGEMENT_RATIONALE', 'SUPERVISION_EVIDENCE', 'REPEATED_DELAY_THEMES'];

/** The third example's own records: a bruise in a note that nobody reviewed in time, and the steps of the review of it that ask who was told, and who knew how. */
export async function reviewLateEscalation(found: Case): Promise<void> {
  const { player, staff, serviceId, people, told } = found;
  const personId = people[0]?.id;
  const note = await did(found, 'support-worker', 'recordNote', {
    ...{ personId, kind: 'VISIT', riskCodes: [], text: 'Not herself at lunch, and a few bruises on the left arm.' },
  });
  await told.inForce();
  const noted = player.now;
  const indicator = await did(found, 'support-worker', 'flagIndicator', {
    ...{ personId, noteId: note['id'], origin: 'WORKER_FLAGGED', theme: 'UNEXPLAINED_INJURY' },
  });
  await player.at(later(noted, 6 * DAY_MS));
  await told.inForce();
  const review = await player.do('registered-manager', 'openReview', 'review { id version }', {
    serviceId,
    title: 'A bruise that nobody looked at for a week',
    visibleProblem: 'Bruises were written of in a visit note, and management heard of them after a week.',
    template: 'DELAYED_SAFEGUARDING_ESCALATION',
    triggerKind: 'SAFEGUARDING_CONCERN',
    triggers: [ref('Indicator', indicator)],
    authorId: staff['registered-manager'],
    reviewerId: staff.reviewer,
    verifierId: staff['nominated-individual'],
    frameworkItems: ['SAF_E1'],
  });
  const reviewId = review['id'];
  await told.inForce();
  await did(found, 'safeguarding-lead', 'drawNoteSample', {
    ...{ reviewId, method: 'Every indicator of the week.', populationSize: 1, indicatorIds: [indicator['id']] },
  });
  await did(found, 'safeguarding-lead', 'fileDelay', {
    ...{ reviewId, indicatorId: indicator['id'], stage: 'DETECTION', account: 'It was written down, and alerted nobody.' },
    noteIds: [note['id']],
    points: [{ stage: 'DETECTION', startedAt: noted, endedAt: player.now }],
  });
  await told.inForce();
  await did(found, 'care-coordinator', 'judgeRouteKnowledge', {
    ...{ reviewId, noteId: note['id'], verdict: 'NOT_SHOWN', refs: [], compared: [] },
    noneReason: 'No session has been on the route.',
    comparison: 'Supervision speaks of rotas, and of nobody to ring.',
    gap: { gapCode: 'ESCALATION_ROUTE_UNKNOWN', dueOn: later(player.now, 14 * DAY_MS).slice(0, 10), ownerId: staff['field-supervisor'] },
  });
  const evidence = [ref('Indicator', indicator)];
  await did(found, 'quality-lead', 'recordSafeguardingAudit', {
    ...{ serviceId, population: 1, sampleSize: 1, selectionMethod: 'every indicator of the month', evidence },
    findings: ITEMS.map((item) => ({ item, met: 0, evidence })),
  });
}
