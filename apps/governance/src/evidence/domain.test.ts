import type { CitedRecord, Refusal } from '@causeway/kernel';
import {
  elsewhere,
  handoverComparisonFaults,
  ofAnother,
  ofOthers,
  personTimelineFaults,
  RECORDS_OF,
  reviewSampleFaults,
  sourceExaminationFaults,
  TESTED_BY,
  type EvidenceSourceKind,
  type HandoverComparison,
  type PersonTimeline,
  type ReviewSample,
  type SourceExamination,
} from './domain';

const NOW = new Date('2026-03-09T09:00:00.000Z');
const at = { now: NOW, today: '2026-03-09', happenedAt: NOW };
const told = (refusals: readonly Refusal[]): string[] =>
  refusals.map(({ code, field, rule }) => `${code} ${field}${rule ? ` ${rule}` : ''}`);
const cited = (...kinds: string[]): readonly CitedRecord[] =>
  kinds.map((kind) => ({ kind, id: kind, happenedAt: NOW.toISOString(), recordedAt: NOW.toISOString() }));

describe('the kinds of record', () => {
  it.each<[EvidenceSourceKind, string[]]>([
    [
      'CARE_RECORDS',
      ['DailyNote', 'IdentifiedChange', 'InterimInstruction', 'PlanVersion', 'PlanOwnership', 'PlanReview', 'Incident', 'Handover'],
    ],
    ['ROTAS', ['Shift', 'Visit', 'ShiftAllocation', 'AllocationCheck', 'WorkforceSample']],
    ['SUPERVISION', ['Supervision']],
    ['TRAINING', ['TrainingRecord', 'Induction', 'InductionVerdict', 'Coaching', 'ScenarioResult']],
    ['COMMUNICATION_LOGS', ['CommunicationLogEntry', 'Handover', 'Briefing', 'StaffQuestion']],
    ['FEEDBACK', ['Feedback', 'Complaint']],
    ['GOVERNANCE_MINUTES', ['Minute']],
    ['AUDITS', ['Audit']],
    ['PRACTICE_OBSERVATIONS', ['PracticeObservation']],
  ])('of %s are %j', (source, kinds) => {
    expect(RECORDS_OF[source]).toEqual(kinds);
  });

  it('that test a cause count no interview and no daily note', () => {
    const kinds = Object.values(TESTED_BY).flat();
    expect(kinds).not.toContain('StaffInterview');
    expect(kinds).not.toContain('DailyNote');
  });
});

describe('a sample of gaps', () => {
  const sound = {
    ...{ method: 'Every third gap of February', populationSize: 36, fromAudits: cited('Audit'), peopleIds: ['Ann'] },
    fromFeedback: cited('Feedback', 'Complaint'),
  } as unknown as ReviewSample;
  const sampling = (more: Partial<ReviewSample>): string[] => told(reviewSampleFaults({ ...sound, ...more }, at));

  it.each<[string, Partial<ReviewSample>]>([
    ['as it was drawn, from both kinds of source', {}],
    ['from a population of one', { populationSize: 1 }],
    ['by a method of 500 characters', { method: 'x'.repeat(500) }],
  ])('is taken %s', (_how, more) => {
    expect(sampling(more)).toEqual([]);
  });

  it.each<[string, Partial<ReviewSample>]>([
    ['TEXT_TOO_LONG method', { method: 'x'.repeat(501) }],
    ['METHOD_MISSING method R27', { method: ' ' }],
    ['METHOD_MISSING populationSize R27', { populationSize: 0 }],
    ['SOURCE_MISSING fromAudits R27', { fromAudits: [] }],
    ['SOURCE_MISSING fromFeedback R27', { fromFeedback: [] }],
    ['RECORD_OF_ANOTHER_KIND fromAudits R27', { fromAudits: cited('Audit', 'Complaint') }],
    ['RECORD_OF_ANOTHER_KIND fromFeedback R27', { fromFeedback: cited('Complaint', 'Audit') }],
    ['PEOPLE_MISSING peopleIds R28', { peopleIds: [] }],
  ])('is refused for %s', (refused, more) => {
    expect(sampling(more)).toEqual([refused]);
  });
});

describe('a person’s timeline', () => {
  const sound = {
    notesLookedAt: true,
    feedbackLookedAt: true,
    incidentsLookedAt: true,
    entries: cited('DailyNote'),
  } as PersonTimeline;
  const timeline = (more: Partial<PersonTimeline>): string[] => told(personTimelineFaults({ ...sound, ...more }, at));

  it('has entries, after a look at notes, feedback and incidents', () => {
    expect(timeline({})).toEqual([]);
    expect(timeline({ entries: [] })).toEqual(['EVIDENCE_MISSING entries R32']);
  });

  it.each(['notesLookedAt', 'feedbackLookedAt', 'incidentsLookedAt'])('is refused without %s', (field) => {
    expect(timeline({ [field]: false })).toEqual([`NOT_ALL_LOOKED_AT ${field} R30`]);
  });
});

describe('a comparison with handover and allocation', () => {
  const sound = {
    handovers: cited('Handover'),
    allocations: cited('ShiftAllocation'),
    note: 'Told, and not altered.',
  } as HandoverComparison;
  const comparing = (more: Partial<HandoverComparison>): string[] => told(handoverComparisonFaults({ ...sound, ...more }, at));

  it.each<[string, Partial<HandoverComparison>]>([
    ['a handover and an allocation', {}],
    ['a check of allocation', { allocations: cited('AllocationCheck') }],
    ['others beside them', { handovers: cited('DailyNote', 'Handover'), allocations: cited('Shift', 'ShiftAllocation') }],
    ['a note of 8000 characters', { note: 'x'.repeat(8000) }],
  ])('is taken with %s', (_what, more) => {
    expect(comparing(more)).toEqual([]);
  });

  it.each<[string, Partial<HandoverComparison>]>([
    ['TEXT_EMPTY note', { note: ' ' }],
    ['TEXT_TOO_LONG note', { note: 'x'.repeat(8001) }],
    ['HANDOVER_REFS_MISSING handovers R33', { handovers: [] }],
    ['HANDOVER_REFS_MISSING handovers R33', { handovers: cited('CommunicationLogEntry') }],
    ['ALLOCATION_REFS_MISSING allocations R33', { allocations: [] }],
    ['ALLOCATION_REFS_MISSING allocations R33', { allocations: cited('Shift') }],
  ])('is refused for %s', (refused, more) => {
    expect(comparing(more)).toEqual([refused]);
  });
});

describe('an examination of a source', () => {
  const EXAMINED = {
    sourceKind: 'ROTAS',
    state: 'EXAMINED',
    reason: null,
    refs: cited('Shift'),
    showing: 'NEUTRAL',
    causeId: 'C',
    frameworkItems: [] as readonly string[],
  } as const;
  const AWAY = { ...EXAMINED, state: 'NOT_APPLICABLE', reason: 'No audits were made', refs: [], showing: null, causeId: null } as const;
  const examining = (more: Partial<SourceExamination>): string[] =>
    told(sourceExaminationFaults({ reviewId: 'R', ...EXAMINED, ...more }, at));

  it.each<[string, Partial<SourceExamination>]>([
    ['with records and what they showed', {}],
    ['before a cause is named', { causeId: null }],
    ['with a remark of 8000 characters', { reason: 'x'.repeat(8000) }],
    ['away, for a reason of three words', { ...AWAY, reason: 'Dim tŷ yma.' }],
    ['away, for a reason of more words', AWAY],
  ])('is taken %s', (_how, more) => {
    expect(examining(more)).toEqual([]);
  });

  it.each<[string, Partial<SourceExamination>]>([
    ['TEXT_TOO_LONG reason', { reason: 'x'.repeat(8001) }],
    ['EVIDENCE_MISSING refs R18', { refs: [] }],
    ['RECORD_OF_ANOTHER_KIND refs R18', { refs: cited('Shift', 'Supervision') }],
    ['SHOWING_MISSING showing R19', { showing: null }],
    ['REASON_MISSING reason R18', { ...AWAY, reason: null }],
    ['REASON_MISSING reason R18', { ...AWAY, reason: 'Not applicable' }],
    ['REASON_MISSING reason R18', { ...AWAY, reason: 'n/a n/a 12 34 56' }],
    ['SOURCE_NOT_EXAMINED refs R18', { ...AWAY, refs: cited('Shift') }],
    ['SOURCE_NOT_EXAMINED showing R19', { ...AWAY, showing: 'SUPPORTS' }],
    ['SOURCE_NOT_EXAMINED causeId R19', { ...AWAY, causeId: 'C' }],
    ['SOURCE_NOT_EXAMINED frameworkItems R5', { ...AWAY, frameworkItems: ['SAF_S1'] }],
  ])('is refused for %s', (refused, more) => {
    expect(examining(more)).toEqual([refused]);
  });
});

describe('a record', () => {
  it.each<[string, string | null, string | null, boolean]>([
    ['of the same service is no other’s', 'rowan', 'rowan', false],
    ['of another service is another’s', 'alder', 'rowan', true],
    ['of the whole group is no other’s', null, 'rowan', false],
    ['of a service is no other’s to a review of the whole group', 'rowan', null, false],
  ])('%s', (_what, ofRecord, serviceId, is) => {
    expect(elsewhere({ serviceId: ofRecord }, serviceId)).toBe(is);
  });

  it.each<[string, string[], string[], boolean]>([
    ['that names nobody is of no others', [], ['Ann'], false],
    ['that names one of these is of no others', ['Bob', 'Ann'], ['Ann', 'Cat'], false],
    ['that names others alone is of others', ['Bob'], ['Ann', 'Cat'], true],
    ['that names someone is of others to nobody', ['Bob'], [], true],
  ])('%s', (_what, peopleIds, people, is) => {
    expect(ofOthers({ peopleIds }, people)).toBe(is);
  });

  it.each<[string, string | null, string[], boolean]>([
    ['of the service that names the person is of no other', 'rowan', ['Ann'], false],
    ['of the service that names nobody is of no other', 'rowan', [], false],
    ['of the service that names another person is of another', 'rowan', ['Bob'], true],
    ['of another service is of another, though it names the person', 'alder', ['Ann'], true],
  ])('%s', (_what, serviceId, peopleIds, is) => {
    expect(ofAnother({ serviceId, peopleIds }, { serviceId: 'rowan', personId: 'Ann' })).toBe(is);
  });
});
