import type { CitedRecord, Refusal } from '@causeway/kernel';
import {
  completionFaults,
  endingFaults,
  escalationOverdue,
  reviewActionFaults,
  reviewEscalationFaults,
  showsBy,
  type ReviewAction,
  type ReviewEscalation,
} from './domain';

const NOW = new Date('2026-03-09T09:00:00.000Z');
const at = { now: NOW, today: '2026-03-09', happenedAt: NOW };
const told = (refusals: readonly Refusal[]): string[] =>
  refusals.map(({ code, field, rule }) => `${code} ${field}${rule ? ` ${rule}` : ''}`);
const cited = (happenedAt: string, recordedAt = happenedAt): CitedRecord => ({ kind: 'Audit', id: happenedAt, happenedAt, recordedAt });

describe('planning an action', () => {
  const sound = {
    ...{
      description: 'Name an owner of every plan on the rota.',
      measure: 'Plans with an owner',
      causesIds: ['C'],
      changeKind: 'OWNERSHIP',
    },
    ...{ namedRole: 'KEY_WORKER', dueOn: '2026-03-09', reviewPointOn: '2026-03-10' },
  } as unknown as ReviewAction;
  const planning = (more: Partial<ReviewAction>): string[] => told(reviewActionFaults({ ...sound, ...more }, at));

  it.each<[string, Partial<ReviewAction>]>([
    ['due today, and reviewed tomorrow', {}],
    ['of the longest text and measure', { description: 'x'.repeat(8000), measure: 'x'.repeat(200) }],
    ['on something else than ownership without a role', { changeKind: 'OVERSIGHT', namedRole: null }],
  ])('is taken when it is %s', (_what, more) => {
    expect(planning(more)).toEqual([]);
  });

  it.each<[string, Partial<ReviewAction>]>([
    ['TEXT_EMPTY description', { description: ' ' }],
    ['TEXT_TOO_LONG description', { description: 'x'.repeat(8001) }],
    ['TEXT_EMPTY measure', { measure: ' ' }],
    ['TEXT_TOO_LONG measure', { measure: 'x'.repeat(201) }],
    ['CAUSE_MISSING causesIds R20', { causesIds: [] }],
    ['DUE_IN_PAST dueOn R22', { dueOn: '2026-03-08' }],
    ['REVIEW_POINT_MISSING reviewPointOn R22', { reviewPointOn: '2026-03-09' }],
    ['ROLE_AND_REVIEW_POINT_MISSING namedRole R21', { namedRole: null }],
  ])('is refused for %s', (refused, more) => {
    expect(planning(more)).toEqual([refused]);
  });
});

describe('a record', () => {
  it.each([
    ['of the last instant of a day in summer, in London', '2026-06-01T22:59:59.999Z', true],
    ['of the first instant of the next day, which is still the day in UTC', '2026-06-01T23:00:00.000Z', false],
    ['of the day before', '2026-05-31T12:00:00.000Z', true],
  ])('%s, shows what was done by that day: %s is %s', (_what, happenedAt, shows) => {
    expect(showsBy(cited(happenedAt), '2026-06-01')).toBe(shows);
  });
});

describe('completing an action', () => {
  // Planned at half past midnight of 2 June in London.
  const planned = { kind: 'CORRECTIVE', completedOn: null, recordedAt: new Date('2026-06-01T23:30:00.000Z') } as const;
  const SAID = { doneBefore: 'Nobody was named.', doneSince: 'The owner is.' };
  const DURING = cited('2026-06-02T09:00:00.000Z');
  const completing = (completedOn: string, evidence: readonly CitedRecord[], before: string | null = null) =>
    told(completionFaults({ ...planned, completedOn: before }, { completedOn, evidence, ...SAID }, '2026-06-09'));

  it.each<[string, string, CitedRecord[]]>([
    ['on the day on which it was planned, in London', '2026-06-02', [DURING]],
    ['today', '2026-06-09', [DURING]],
    ['by a record that was made in the instant of the plan', '2026-06-02', [cited('2026-05-01T09:00:00.000Z', '2026-06-01T23:30:00.000Z')]],
    ['by a record of that day, among later ones', '2026-06-02', [cited('2026-06-05T09:00:00.000Z'), DURING]],
  ])('is taken %s', (_what, completedOn, evidence) => {
    expect(completing(completedOn, evidence)).toEqual([]);
  });

  it.each<[string, string, CitedRecord[]]>([
    ['HAPPENED_IN_FUTURE completedOn', '2026-06-10', [DURING]],
    ['COMPLETED_BEFORE_PLANNED completedOn', '2026-06-01', [cited('2026-06-01T09:00:00.000Z', '2026-06-02T09:00:00.000Z')]],
    ['EVIDENCE_MISSING evidence R23', '2026-06-02', []],
    ['EVIDENCE_BEFORE_PLANNED evidence R23', '2026-06-02', [DURING, cited('2026-06-01T23:00:00.000Z', '2026-06-01T23:29:59.999Z')]],
    ['EVIDENCE_AFTER_COMPLETED completedOn R101', '2026-06-02', [cited('2026-06-02T23:00:00.000Z')]],
  ])('is refused for %s', (refused, completedOn, evidence) => {
    expect(completing(completedOn, evidence)).toEqual([refused]);
  });

  it.each<[string, ReviewAction['kind'], string, string, string[]]>([
    ['nothing, of what mends a cause', 'CORRECTIVE', '', '', ['BEFORE_AND_AFTER_MISSING doneBefore R88']],
    ['how it was alone', 'CORRECTIVE', 'By nobody.', '', ['BEFORE_AND_AFTER_MISSING doneSince R88']],
    ['how it is alone', 'CORRECTIVE', '', 'By the owner.', ['BEFORE_AND_AFTER_MISSING doneBefore R88']],
    ['the same twice', 'CORRECTIVE', 'By the owner.', 'by the Owner.', ['BEFORE_IS_AFTER doneSince R88']],
    [
      'more than the field holds',
      'CORRECTIVE',
      'x'.repeat(2001),
      'y'.repeat(2001),
      ['TEXT_TOO_LONG doneBefore', 'TEXT_TOO_LONG doneSince'],
    ],
    ['as much as it holds', 'CORRECTIVE', 'x'.repeat(2000), 'y'.repeat(2000), []],
    ['nothing, of a correction', 'CORRECTION', '', '', []],
    ['one alone, of a correction', 'CORRECTION', 'By nobody.', '', ['BEFORE_AND_AFTER_MISSING doneSince R88']],
  ])('tells of before and since: %s', (_what, kind, doneBefore, doneSince, refused) => {
    const completion = { completedOn: '2026-06-02', evidence: [DURING], doneBefore, doneSince };
    expect(told(completionFaults({ ...planned, kind }, completion, '2026-06-09'))).toEqual(refused);
  });

  it('is done once', () => {
    expect(completing('2026-06-03', [DURING], '2026-06-02')).toEqual(['ACTION_DONE actionId']);
  });
});

describe('an escalation', () => {
  const sound = {
    kind: 'LARGER_SAMPLE',
    startsOn: '2026-03-09',
    endsOn: '2026-03-09',
    sampleBefore: 10,
    sampleAfter: 11,
  } as ReviewEscalation;
  const escalating = (more: Partial<ReviewEscalation>): string[] => told(reviewEscalationFaults({ ...sound, ...more }, at));

  it.each<[string, Partial<ReviewEscalation>]>([
    ['to one record more, for a day', {}],
    ['without an end', { endsOn: null }],
    ['of another kind, without a sample', { kind: 'SENIOR_BRIEFING', sampleBefore: null, sampleAfter: null }],
  ])('is taken %s', (_what, more) => {
    expect(escalating(more)).toEqual([]);
  });

  it.each<[string, Partial<ReviewEscalation>]>([
    ['LARGER_SAMPLE_MISSING sampleAfter R43', { sampleAfter: 10 }],
    ['LARGER_SAMPLE_MISSING sampleAfter R43', { sampleAfter: null, sampleBefore: -1 }],
    ['LARGER_SAMPLE_MISSING sampleAfter R43', { sampleBefore: null }],
    ['ENDS_BEFORE_START endsOn', { endsOn: '2026-03-08' }],
  ])('is refused for %s', (refused, more) => {
    expect(escalating(more)).toEqual([refused]);
  });
});

describe('an escalation that is carried out', () => {
  const asked = {
    kind: 'SUPPLIER_REVIEW',
    namedSeniorId: 'S',
    startsOn: '2026-03-09',
    endsOn: null,
    dueOn: '2026-03-20',
  } as unknown as ReviewEscalation;
  const escalating = (more: Partial<ReviewEscalation>): string[] => told(reviewEscalationFaults({ ...asked, ...more }, at));

  it.each(['SUPPLIER_REVIEW', 'DEPLOYMENT_CHANGE'] as const)('of kind %s has a day by which it is', (kind) => {
    expect(escalating({ kind })).toEqual([]);
    expect(escalating({ kind, dueOn: '2026-03-09' })).toEqual([]);
    expect(escalating({ kind, dueOn: '2026-03-08' })).toEqual(['ENDS_BEFORE_START dueOn R64']);
    expect(escalating({ kind, dueOn: null })).toEqual(['DUE_DATE_MISSING dueOn R64']);
  });

  it('is not asked for a day where it stays in force', () => {
    expect(escalating({ kind: 'SENIOR_BRIEFING', dueOn: null })).toEqual([]);
  });

  it('is overdue from the day after until it is ended', () => {
    expect(escalationOverdue({ dueOn: '2026-03-20', outcome: null }, '2026-03-20')).toBe(false);
    expect(escalationOverdue({ dueOn: '2026-03-20', outcome: null }, '2026-03-21')).toBe(true);
    expect(escalationOverdue({ dueOn: '2026-03-20', outcome: 'Done.' }, '2026-03-21')).toBe(false);
    expect(escalationOverdue({ dueOn: null, outcome: null }, '2026-03-21')).toBe(false);
  });
});

describe('ending an escalation', () => {
  const kept = (kind: string, recordedAt = '2026-03-09T00:00:00.000Z'): CitedRecord => ({ ...cited(recordedAt), kind });
  const ending = (
    kind: ReviewEscalation['kind'],
    evidence: readonly CitedRecord[],
    outcome = 'It was done.',
    more: object = {},
  ): string[] => told(endingFaults({ kind, startsOn: '2026-03-09', outcome: null, ...more }, { outcome, evidence }, '2026-03-10'));

  it.each<[ReviewEscalation['kind'], string]>([
    ['SUPPLIER_REVIEW', 'SupplierReview'],
    ['DEPLOYMENT_CHANGE', 'Assignment'],
    ['DEPLOYMENT_CHANGE', 'ShiftAllocation'],
    ['DEPLOYMENT_CHANGE', 'Shift'],
  ])('of kind %s is shown by a record of kind %s from since it began', (kind, shown) => {
    expect(ending(kind, [kept('Audit'), kept(shown)])).toEqual([]);
    expect(ending(kind, [kept('Audit')])).toEqual(['EVIDENCE_MISSING evidence R64']);
    expect(ending(kind, [kept(shown, '2026-03-08T23:59:59.000Z')])).toEqual(['EVIDENCE_MISSING evidence R64']);
  });

  it('needs no record where it only stays in force', () => {
    expect(ending('SENIOR_BRIEFING', [])).toEqual([]);
  });

  it('says what came of it, once, and not before it began', () => {
    expect(ending('SENIOR_BRIEFING', [], ' ')).toEqual(['TEXT_EMPTY outcome R64']);
    expect(ending('SENIOR_BRIEFING', [], 'x'.repeat(8001))).toEqual(['TEXT_TOO_LONG outcome']);
    expect(ending('SENIOR_BRIEFING', [], 'Done.', { outcome: 'Done.' })).toEqual(['ESCALATION_ENDED escalationId R64']);
    expect(ending('SENIOR_BRIEFING', [], 'Done.', { startsOn: '2026-03-11' })).toEqual(['NOT_DUE_YET escalationId R64']);
  });
});
