import type { Answer } from '../../tools/play/client';
import { at, ref, type Case } from '../../tools/story/example-1/scene';
import { aHandover, did, moved, testTheFive } from './doing';

const DAY_MS = 86_400_000;
const later = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString();
const ITEMS = ['AGENCY_INDUCTION_RECORDS', 'ROTA_PATTERNS', 'INCIDENT_LINKS', 'FEEDBACK', 'HANDOVER_QUALITY'];

/** The second example's own records: an evening with an agency worker in which somebody fell, and the review of it, up to whom its cause names. */
export async function reviewAgencyStaffing(found: Case): Promise<void> {
  const { player, staff, serviceId, told } = found;
  const { shift, incident } = await somebodyFalls(found);
  await player.at(at(`${nextMonth(player.now)}-02`));
  await told.inForce();
  const review = await player.do('registered-manager', 'openReview', 'review { id version }', {
    serviceId,
    title: 'Evenings with agency staff',
    visibleProblem: 'A person fell on an evening on which nobody knew how she gets up.',
    template: 'AGENCY_STAFFING_CONCERNS',
    triggerKind: 'SERIOUS_INCIDENT',
    triggers: [incident],
    authorId: staff['registered-manager'],
    reviewerId: staff.reviewer,
    verifierId: staff['provider-representative'],
    frameworkItems: ['SAF_E1'],
  });
  const reviewId = review['id'];
  await told.inForce();
  await did(found, 'rota-coordinator', 'drawWorkforceSample', { reviewId, sampled: [{ shiftId: shift['id'], linkedTo: [incident] }] });
  await did(found, 'deputy-manager', 'judgeInduction', {
    ...{ reviewId, shiftId: shift['id'], staffMemberId: found.world.agency.workerId },
    ...{ orientation: 'GAP', guidance: 'GAP', checklist: 'GAP', refs: [] },
  });
  await told.inForce();
  await nameTheWorker(found, reviewId);
  await auditAndEscalate(found, reviewId, incident);
}

/** An evening of next week, with an agency worker on it. */
async function somebodyFalls(found: Case): Promise<{ readonly shift: Answer; readonly incident: Answer }> {
  const { player, staff, serviceId, people, world } = found;
  const startsAt = at(later(player.now, 2 * DAY_MS).slice(0, 10), '16:00');
  const planned = await player.do('rota-coordinator', 'planShifts', 'shifts { id version }', {
    serviceId,
    shifts: [
      {
        ...{ kind: 'SHIFT', startsAt, endsAt: later(startsAt, DAY_MS / 4), plannedStaff: 2, peopleIds: [] },
        staffMemberIds: [staff['support-worker'], world.agency.workerId],
      },
    ],
  });
  const [shift] = planned as unknown as Answer[];
  await player.at(later(startsAt, DAY_MS / 8));
  const incident = await did(found, 'support-worker', 'reportIncident', {
    ...{ personId: people[0]?.id, kind: 'FALL', riskCodes: ['FALLS'], physicalHarm: 'LOW', psychologicalHarm: 'NONE' },
    text: 'She fell as she got up from the table.',
  });
  return { shift: shift ?? {}, incident: ref('Incident', incident) };
}

async function nameTheWorker(found: Case, reviewId: unknown): Promise<void> {
  const cause = await did(found, 'registered-manager', 'identifyCause', {
    reviewId,
    category: 'STAFFING',
    description: 'An agency worker was given people without being told how each of them gets up.',
    whoRole: 'agency worker',
    whatHappened: 'Nobody went through the guidance at the start of the shift.',
    whereHappened: 'Elm House',
    whenHappened: 'the evening of the fall',
    mechanism: 'The senior was on the medicines round when the shift began, and no other person is down to brief.',
    operationalChange: 'ROUTINE',
    wantedChange: 'Nobody from an agency is given people before the checklist is done.',
  });
  await testTheFive(found, cause['id']);
  await did(found, 'registered-manager', 'nameWorkerInCause', { ...moved(cause, 'causeId'), staffMemberId: found.world.agency.workerId });
}

async function auditAndEscalate(found: Case, reviewId: unknown, incident: Answer): Promise<void> {
  const { player, serviceId, staff, told } = found;
  await did(found, 'quality-lead', 'recordStaffingAudit', {
    ...{ serviceId, population: 1, sampleSize: 1, selectionMethod: 'every agency shift of the month', evidence: [incident] },
    findings: ITEMS.map((item) => ({ item, met: 0, evidence: [incident] })),
  });
  const today = player.now.slice(0, 10);
  const escalation = await did(found, 'registered-manager', 'escalate', {
    ...{ reviewId, kind: 'SENIOR_BRIEFING', namedSeniorId: staff['senior-carer'], startsOn: today },
  });
  const evidence = [await aHandover(found)];
  await told.inForce();
  await did(found, 'registered-manager', 'endReviewEscalation', {
    ...moved(escalation, 'escalationId'),
    outcome: 'Seniors brief at the start of every shift.',
    evidence,
  });
}

const nextMonth = (now: string): string =>
  new Date(Date.UTC(Number(now.slice(0, 4)), Number(now.slice(5, 7)), 1)).toISOString().slice(0, 7);
