import { lookedAt } from './audit-inputs';
import { NOW, type Input } from './desk';
import type { Bench, Ref } from './reviewing';

/** Every kind of evidence that the template asks for. */
export const SOURCES = [
  'CARE_RECORDS',
  'ROTAS',
  'SUPERVISION',
  'TRAINING',
  'COMMUNICATION_LOGS',
  'FEEDBACK',
  'GOVERNANCE_MINUTES',
  'AUDITS',
  'PRACTICE_OBSERVATIONS',
] as const;

/** A kind of record that shows each of them. */
const RECORD_OF: Readonly<Record<(typeof SOURCES)[number], string>> = {
  CARE_RECORDS: 'DailyNote',
  ROTAS: 'Shift',
  SUPERVISION: 'Supervision',
  TRAINING: 'TrainingRecord',
  COMMUNICATION_LOGS: 'CommunicationLogEntry',
  FEEDBACK: 'Feedback',
  GOVERNANCE_MINUTES: 'Minute',
  AUDITS: 'Audit',
  PRACTICE_OBSERVATIONS: 'PracticeObservation',
};

/** A record that shows a kind of evidence; audits and minutes are recorded here, the others told of by their owners. */
export async function shownBy(bench: Bench, sourceKind: (typeof SOURCES)[number]): Promise<Ref> {
  const kind = RECORD_OF[sourceKind];
  if (kind === 'Audit') return { kind, id: await anAudit(bench) };
  return kind === 'Minute' ? { kind, id: await aMinute(bench) } : bench.knows(kind);
}

export async function aMinute(bench: Bench): Promise<string> {
  const nominated = bench.caller('nominated');
  const meeting = { serviceId: bench.desk.serviceId, kind: 'PROVIDER_OVERSIGHT', chairId: bench.cast.nominated };
  const held = await bench.desk.send(nominated, 'holdMeeting', meeting, 'qualityMeeting { id }');
  const { said } = await bench.desk.send(
    nominated,
    'recordMinute',
    { meetingId: held.said?.['id'], response: 'Read.', about: [] },
    'minute { id }',
  );
  return said?.['id'] as string;
}

/** An audit of a month, made on its 20th, of as many as any escalation asks. */
export const auditOf = async (bench: Bench, month: string): Promise<Ref> => ({
  kind: 'Audit',
  id: await anAudit(bench, `${month.slice(0, 7)}-20T09:00:00.000Z`, 12),
});

/** An audit recorded here, by its id. */
export async function anAudit(bench: Bench, at = NOW, sampleSize = 8): Promise<string> {
  const { said } = await bench.desk.send(
    bench.caller('deputy'),
    'recordAudit',
    {
      serviceId: bench.desk.serviceId,
      auditedById: bench.cast.deputy,
      population: 12,
      sampleSize,
      selectionMethod: 'every second plan',
      updateTimeliness: 4,
      changeIdentification: 8,
      handoverEvidence: 5,
      namedOwnership: 2,
      feedbackAlignment: 6,
      ...lookedAt(await bench.knows('IdentifiedChange')),
    },
    'audit { id }',
    at,
  );
  return said?.['id'] as string;
}

export const anOpening = async (bench: Bench, more: Input = {}): Promise<Input> => ({
  serviceId: bench.desk.serviceId,
  title: 'Plans trail behind daily changes',
  visibleProblem: 'Plans were not updated after daily changes in risk.',
  template: 'MISSED_CARE_PLAN_UPDATES',
  triggerKind: 'AUDIT_FAILURE',
  triggers: [{ kind: 'Audit', id: await anAudit(bench) }],
  authorId: bench.cast.manager,
  reviewerId: bench.cast.reviewer,
  verifierId: bench.cast.quality,
  frameworkItems: ['SAF_E1', 'RA2014_9'],
  ...more,
});

export const aSample = async (bench: Bench, reviewId: string, more: Input = {}): Promise<Input> => ({
  reviewId,
  method: 'the newest gap of each person',
  populationSize: 12,
  fromAudits: [{ kind: 'Audit', id: await anAudit(bench) }],
  fromFeedback: [await bench.knows('Feedback')],
  peopleIds: bench.people,
  ...more,
});

export const aTimeline = async (bench: Bench, reviewId: string, personId: string | undefined, more: Input = {}): Promise<Input> => ({
  reviewId,
  personId,
  notesLookedAt: true,
  feedbackLookedAt: true,
  incidentsLookedAt: true,
  entries: [await bench.knows('DailyNote')],
  ...more,
});

export const aComparison = async (bench: Bench, reviewId: string, personId: string | undefined, more: Input = {}): Promise<Input> => ({
  reviewId,
  personId,
  handovers: [await bench.knows('Handover')],
  allocations: [await bench.knows('ShiftAllocation')],
  ownership: 'NONE',
  note: 'No record names who updates the plan.',
  ...more,
});

export const aCause = (reviewId: string, more: Input = {}): Input => ({
  reviewId,
  category: 'OWNERSHIP',
  description: 'Nobody was named to carry a change into the plan.',
  whoRole: 'key workers and seniors',
  whatHappened: 'Changes stayed in daily notes.',
  whereHappened: 'Elm Court',
  whenHappened: 'January to March 2026',
  mechanism: 'Each shift assumed that the next would update the plan, since allocation names shifts and not plans.',
  operationalChange: 'OWNERSHIP',
  wantedChange: 'One named owner and deputy for each plan.',
  ...more,
});

export const aWhy = (causeId: string, evidence: readonly Ref[], more: Input = {}): Input => ({
  causeId,
  number: 1,
  question: 'Why did plans follow notes so late?',
  answer: 'Nobody was named to carry a change over.',
  evidence,
  ...more,
});

export const aFactor = (causeId: string, evidence: readonly Ref[], more: Input = {}): Input => ({
  causeId,
  framework: 'YORKSHIRE',
  elementCode: 'LINES_OF_RESPONSIBILITY',
  hindered: true,
  description: 'Responsibility for plans between reviews was not allocated.',
  evidence,
  ...more,
});

export const aConclusion = (review: Record<string, any>, more: Input = {}): Input => ({
  reviewId: review['id'],
  version: review['version'],
  isolation: 'PATTERN',
  isolationSearch: 'Identified changes of the service, January to March 2026: 8 of 12 late.',
  searched: [{ place: 'OTHER_PEOPLE', code: 'LATE_UPDATE', from: '2026-01-01', to: '2026-03-31', looked: 12, found: 8 }],
  conclusion: 'Plans trailed because no one was named to update them between reviews.',
  ...more,
});

export const anAction = (bench: Bench, reviewId: string, causesIds: readonly string[], more: Input = {}): Input => ({
  reviewId,
  causesIds,
  kind: 'CORRECTIVE',
  category: 'FORCING_FUNCTION',
  changeKind: 'OWNERSHIP',
  description: 'No plan is published without a named owner and deputy.',
  ownerId: bench.cast.lead,
  namedRole: 'KEY_WORKER',
  dueOn: '2026-03-20',
  reviewPointOn: '2026-05-01',
  measure: 'M1a: 95 % within five working days',
  ...more,
});

/** What completes an action: shown by a record that was made once it was planned. */
export const aCompletion = async (bench: Bench, action: Record<string, any>, more: Input = {}): Promise<Input> => ({
  actionId: action['id'],
  version: 1,
  completedOn: '2026-03-09',
  evidence: [await bench.knows('PlanVersion', { happenedAt: NOW })],
  doneBefore: 'Whoever was on shift was to update the plan.',
  doneSince: 'The named owner updates it, and the deputy in their absence.',
  ...more,
});

export const aNote = (reviewId: string, more: Input = {}): Input => ({
  reviewId,
  subject: 'OTHER',
  text: 'The family asked to see the timeline.',
  refs: [],
  ...more,
});

export const aBarrier = (reviewId: string, evidence: readonly Ref[], more: Input = {}): Input => ({
  ...{ reviewId, hazard: 'A plan that is out of date', target: 'Whoever is supported by it', barrier: 'The monthly plan check' },
  ...{ kind: 'ADMINISTRATIVE', inPlace: 'YES', worked: 'NO', whyNot: 'It looks at formal reviews alone.', evidence },
  ...more,
});

export const aDifference = (reviewId: string, evidence: readonly Ref[], more: Input = {}): Input => ({
  ...{ reviewId, normal: 'The senior updates the plan after handover.', thisTime: 'No senior was on the rota.', evidence },
  ...{ effect: 'The note of the night stood in no plan.', ...more },
});

export const anInvolvement = (bench: Bench, reviewId: string, more: Input = {}): Input => ({
  ...{ reviewId, personId: bench.people[0], relation: 'FAMILY_MEMBER', way: 'MEETING', wantsOutcome: 'NO', ...more },
});

export const aChallenge = (bench: Bench, more: Input = {}): Input => ({
  challenge: 'Why did it take three audits to see the gap?',
  ownerId: bench.cast.manager,
  dueOn: '2026-03-20',
  ...more,
});

export const anAssessment = (causeId: string, more: Input = {}): Input => ({
  causeId,
  tool: 'BEING_FAIR_2025',
  answers: [{ question: 'Q1', answer: 'NO' }],
  outcome: 'SUPPORT_IN_ROLE',
  ...more,
});
