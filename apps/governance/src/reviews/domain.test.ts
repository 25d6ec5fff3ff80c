import type { Refusal } from '@causeway/kernel';
import { reviewFaults, signingFaults, type Review, type TriggerKind } from './domain';

const NOW = new Date('2026-03-09T09:00:00.000Z');
const at = { now: NOW, today: '2026-03-09', happenedAt: NOW };
const told = (refusals: readonly Refusal[]): string[] =>
  refusals.map(({ code, field, rule }) => `${code} ${field}${rule ? ` ${rule}` : ''}`);
const triggers = (...kinds: string[]): Pick<Review, 'triggers'> => ({
  triggers: kinds.map((kind) => ({ kind, id: kind, happenedAt: NOW.toISOString(), recordedAt: NOW.toISOString() })),
});
const PATTERN = { patternRule: 'Three missed updates in a service', patternCount: 3, patternWindowDays: 28 };
const NO_PATTERN = { patternRule: null, patternCount: null, patternWindowDays: null };

/** A review that starts with an audit, and is the work of three people. */
const sound = {
  ...{ title: 'Missed updates at Rowan House', visibleProblem: 'Four plans were not updated.', triggerKind: 'AUDIT_FAILURE' },
  ...{ ...triggers('Audit'), ...NO_PATTERN, authorId: 'author', reviewerId: 'reviewer', verifierId: 'verifier' },
} as Review;
const opening = (more: Partial<Review>): string[] => told(reviewFaults({ ...sound, ...more }, at));

describe('opening a review', () => {
  it.each<[string, Partial<Review>]>([
    ['on a record', {}],
    ['on a pattern alone', { triggers: [], ...PATTERN }],
    ['on a pattern of records of other kinds', { ...triggers('Incident', 'Complaint'), ...PATTERN }],
    ['on a record of its kind, with others beside it', triggers('Incident', 'Audit')],
    [
      'with the longest title, problem and rule',
      { title: 'x'.repeat(200), visibleProblem: 'x'.repeat(8000), patternRule: 'x'.repeat(500) },
    ],
  ])('%s is taken', (_how, more) => {
    expect(opening(more)).toEqual([]);
  });

  it.each<[string, Partial<Review>]>([
    ['TEXT_EMPTY title', { title: ' ' }],
    ['TEXT_TOO_LONG title', { title: 'x'.repeat(201) }],
    ['PROBLEM_EMPTY visibleProblem R1', { visibleProblem: '\n' }],
    ['TEXT_TOO_LONG visibleProblem', { visibleProblem: 'x'.repeat(8001) }],
    ['TEXT_TOO_LONG patternRule', { patternRule: 'x'.repeat(501) }],
    ['TRIGGER_MISSING triggers R15', { triggers: [] }],
    ['TRIGGER_MISSING triggers R15', { triggers: [], ...PATTERN, patternRule: ' ' }],
    ['TRIGGER_MISSING triggers R15', { triggers: [], ...PATTERN, patternRule: null }],
    ['TRIGGER_MISSING triggers R15', { triggers: [], ...PATTERN, patternCount: 0 }],
    ['TRIGGER_MISSING triggers R15', { triggers: [], ...PATTERN, patternWindowDays: null }],
    ['TRIGGER_OF_ANOTHER_KIND triggers R16', triggers('Incident')],
    ['SAME_PERSON reviewerId R109', { reviewerId: 'author' }],
    ['SAME_PERSON reviewerId R109', { verifierId: 'author' }],
    ['SAME_PERSON reviewerId R109', { verifierId: 'reviewer' }],
  ])('is refused for %s', (refused, more) => {
    expect(opening(more)).toEqual([refused]);
  });

  it.each<[TriggerKind, string[], string]>([
    ['SERIOUS_INCIDENT', ['Incident'], 'Complaint'],
    ['REPEATED_COMPLAINT', ['Complaint', 'Feedback'], 'StaffQuestion'],
    ['SAFEGUARDING_CONCERN', ['Concern', 'Indicator'], 'Incident'],
    ['AUDIT_FAILURE', ['Audit'], 'InspectionFinding'],
    ['INSPECTION_FINDING', ['InspectionFinding'], 'Audit'],
    ['EARLY_WARNING', ['EarlyWarning'], 'Indicator'],
    ['STAFF_CONCERN', ['StaffQuestion', 'StaffInterview'], 'Concern'],
  ])('for %s starts with %j, and not with %s', (triggerKind, kinds, another) => {
    for (const kind of kinds) expect(opening({ triggerKind, ...triggers(kind) })).toEqual([]);
    expect(opening({ triggerKind, ...triggers(another) })).toEqual(['TRIGGER_OF_ANOTHER_KIND triggers R16']);
  });
});

describe('signing for weaker actions alone', () => {
  const concluded = { state: 'CONCLUDED', authorId: 'author', weakActionsAcceptedById: null } as const;
  const REASON = 'The landlord rebuilds in May.';

  it.each<[string, Partial<Review>, string, string | null, string[]]>([
    ['wants a reason and someone who is not the author', {}, REASON, 'nominated', []],
    ['takes a reason of 8000 characters', {}, 'x'.repeat(8000), 'nominated', []],
    ['takes no longer one', {}, 'x'.repeat(8001), 'nominated', ['TEXT_TOO_LONG reason']],
    ['wants words', {}, ' ', 'nominated', ['TEXT_EMPTY reason R8']],
    ['is not the author’s', {}, REASON, 'author', ['SAME_PERSON reviewId R109']],
    ['is not that of a caller who is no worker', {}, REASON, null, ['SAME_PERSON reviewId R109']],
    ['is done once', { weakActionsAcceptedById: 'nominated' }, REASON, 'nominated', ['REASON_SIGNED reviewId R8']],
    ['comes after the conclusion', { state: 'OPEN' }, REASON, 'nominated', ['WRONG_STATE reviewId R8']],
    ['comes before the change', { state: 'CHANGED' }, REASON, 'nominated', ['WRONG_STATE reviewId R8']],
  ])('%s', (_what, more, reason, signatory, refused) => {
    expect(told(signingFaults({ ...concluded, ...more }, reason, signatory))).toEqual(refused);
  });
});
