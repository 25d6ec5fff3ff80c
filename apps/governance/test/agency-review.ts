import type { Input } from './desk';
import { aConclusion, anOpening, SOURCES, shownBy } from './review-inputs';
import type { Bench, Ref } from './reviewing';
import { explained } from './review-stages';

/** What workforce told of a review of agency staffing: two shifts, an agency worker on each, and permanent workers beside. */
export interface AgencyScene {
  readonly review: Record<string, any>;
  readonly evening: string;
  readonly night: string;
  readonly agencyWorker: string;
  readonly permanentWorker: string;
  readonly sample: Ref;
}

/** A caller in a role of the second example, who is nobody of the bench's cast. */
export const inRole = (bench: Bench, role: Parameters<Bench['desk']['as']>[0], staffMemberId: string) =>
  bench.desk.as(role, { services: [bench.desk.serviceId], staffMemberId });

/** Opens a review of agency staffing. */
export const openedOnAgency = async (bench: Bench, more: Input = {}) =>
  bench.does(
    'openReview',
    await anOpening(bench, { template: 'AGENCY_STAFFING_CONCERNS', verifierId: bench.cast.quality, ...more }),
    'id version state template templateVersion',
  );

/** Opens one on incidents. */
export const openedOnIncidents = (bench: Bench, incidents: readonly Ref[]) =>
  openedOnAgency(bench, { triggerKind: 'SERIOUS_INCIDENT', triggers: incidents });

export const aJudgement = (reviewId: string, incident: Ref, more: Input = {}): Input => ({
  ...{ reviewId, incidentId: incident.id, judgedLink: 'CONTRIBUTORY', reason: 'Nobody had told the worker of her evenings.', ...more },
});

/** A review of agency staffing, with the sample that the rota coordinator drew. */
export async function sampledScene(bench: Bench, more: Input = {}): Promise<AgencyScene> {
  const review = await openedOnAgency(bench, more);
  const worker = async (contract: string) => (await bench.knows('StaffMember', { data: { contract } })).id;
  const [agencyWorker, permanentWorker] = [await worker('AGENCY'), await worker('PERMANENT')];
  const [evening, night] = [(await bench.knows('Shift')).id, (await bench.knows('Shift')).id];
  for (const shiftId of [evening, night]) {
    await bench.knows('Assignment', { data: { shiftId, staffMemberId: agencyWorker, agency: true } });
    await bench.knows('Assignment', { data: { shiftId, staffMemberId: permanentWorker, agency: false } });
  }
  const sampled = [
    { shiftId: evening, period: 'EVENING', linkedTo: [] },
    { shiftId: night, period: 'NIGHT', linkedTo: [] },
  ];
  const sample = await bench.knows('WorkforceSample', { data: { reviewId: review['id'], sampled } });
  return { review, evening, night, agencyWorker, permanentWorker, sample };
}

/** The deputy's verdict on the worker's induction for a shift, as workforce told it. */
export const judged = (bench: Bench, { review, agencyWorker }: AgencyScene, shiftId: string): Promise<Ref> =>
  bench.knows('InductionVerdict', {
    data: { reviewId: review['id'], shiftId, staffMemberId: agencyWorker, orientation: 'COMPLETE', guidance: 'GAP', checklist: 'GAP' },
  });

/** An interview of a worker about a shift. */
export const interviewed = (bench: Bench, staffMemberId: string, shiftId: string): Promise<Ref> =>
  bench.knows('StaffInterview', { data: { staffMemberId, shiftId } });

export const onInterviews = (reviewId: string, refs: readonly Ref[], more: Input = {}): Input => ({
  ...{ reviewId, subject: 'INTERVIEWS', verdict: 'INSUFFICIENT', text: 'They were told names, and no routines.', refs, ...more },
});

export const whyNobody = (reviewId: string, shiftGroup: string): Input => ({
  ...{ reviewId, subject: 'NO_INTERVIEW', shiftGroup, text: 'Both permanent workers of the night have left.', refs: [] },
});

export const onHandover = async (bench: Bench, reviewId: string): Promise<Input> => ({
  ...{ reviewId, subject: 'HANDOVER_SUPPORT', verdict: 'INSUFFICIENT', text: 'The sheet has no line for routines.' },
  refs: [await bench.knows('Handover')],
});

/** Everything that a conclusion rests on beside steps 1 to 3: a cause that is explained, and the sources. */
export async function groundsOf(bench: Bench, reviewId: string, without: readonly string[] = []): Promise<string> {
  const causeId = await explained(bench, reviewId, {
    ...{ category: 'STAFFING', description: 'Agency workers start without guidance about people.' },
    ...{
      whoRole: 'agency workers',
      whatHappened: 'Routines were not followed on evenings.',
      wantedChange: 'A briefing before allocation.',
    },
    ...{ mechanism: 'Induction is general and nothing tells of people before allocation.', operationalChange: 'ROUTINE' },
  });
  for (const [i, sourceKind] of SOURCES.entries()) {
    if (without.includes(sourceKind)) continue;
    const examined = { state: 'EXAMINED', refs: [await shownBy(bench, sourceKind)], showing: 'SUPPORTS', causeId };
    const away = { state: 'NOT_APPLICABLE', refs: [], reason: 'Nothing of the month bears on agency workers.' };
    await bench.does('examineSource', { reviewId, sourceKind, ...(i < 2 ? examined : away) });
  }
  return causeId;
}

export const aConclusionOnAgency = (review: Record<string, any>, more: Input = {}): Input =>
  aConclusion(review, { conclusion: 'Agency workers were given people before anybody told them of risks and routines.', ...more });
