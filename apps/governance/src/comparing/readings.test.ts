import { auditedOf, kindsThatShow, readingOf, warnsOf, type Condition, type Fetched, type Reading } from './readings';

const at = (hour: number): Date => new Date(Date.UTC(2026, 1, 20, hour));
const record = (kind: string, facts: Fetched['facts'] = {}, recordedAt = at(9)): Fetched => ({
  ...{ kind, id: kind, happenedAt: at(8), recordedAt, facts },
});

describe('a condition', () => {
  const answer = (rating: number, question = 'AGENCY_WORKER_BRIEFED') => record('Feedback', { question, rating });
  it.each<[Condition, Fetched, Reading]>([
    ['OWNERSHIP', record('Handover', { assumedSomeoneElse: true, ownerCode: 'NAMED_OWNER' }), 'THERE'],
    ['OWNERSHIP', record('Handover', { assumedSomeoneElse: false, ownerCode: 'SHARED' }), 'THERE'],
    ['OWNERSHIP', record('Handover', { assumedSomeoneElse: false, ownerCode: 'NAMED_OWNER' }), 'OPPOSITE'],
    ['OWNERSHIP', record('Handover', { assumedSomeoneElse: false, ownerCode: null }), null],
    ['OWNERSHIP', record('StaffInterview', { ownershipAccount: 'NONE' }), 'THERE'],
    ['OWNERSHIP', record('StaffInterview', { ownershipAccount: 'NAMED_OWNER' }), 'OPPOSITE'],
    ['OWNERSHIP', record('AllocationCheck', { ownershipClear: false, allocationClear: true }), 'THERE'],
    ['OWNERSHIP', record('AllocationCheck', { ownershipClear: true, allocationClear: false }), 'OPPOSITE'],
    ['OWNERSHIP', record('AllocationCheck'), null],
    ['OWNERSHIP', record('PlanVersion', { ownerId: null }), 'THERE'],
    ['OWNERSHIP', record('PlanVersion', { ownerId: 'someone' }), null],
    ['HANDOVER', record('Handover', { assumedSomeoneElse: true, changesIds: ['c'] }), 'THERE'],
    ['HANDOVER', record('Handover', { assumedSomeoneElse: false, changesIds: ['c'] }), 'OPPOSITE'],
    ['HANDOVER', record('Handover', { assumedSomeoneElse: false, changesIds: [] }), null],
    ['HANDOVER', record('Handover', { changesIds: ['c'] }), null],
    ['HANDOVER', record('Handover', { assumedSomeoneElse: false, changesIds: ['c'] }, at(20)), 'OPPOSITE'],
    ['HANDOVER', record('Handover', { assumedSomeoneElse: false, changesIds: ['c'] }, at(21)), 'THERE'],
    ['HANDOVER', record('StaffInterview', { topic: 'HANDOVER', ownershipAccount: 'SHARED' }), 'THERE'],
    ['HANDOVER', record('StaffInterview', { topic: 'OTHER', ownershipAccount: 'SHARED' }), null],
    ['COMMUNICATION', record('Complaint', { notActedOn: true }), 'THERE'],
    ['COMMUNICATION', record('Complaint', { notActedOn: false }), null],
    ['COMMUNICATION', record('Alert', { seenAt: null }), 'THERE'],
    ['COMMUNICATION', record('Alert', { seenAt: '2026-02-20T10:00:00.000Z' }), 'OPPOSITE'],
    ['COMMUNICATION', record('Alert'), null],
    ['SUPERVISION', record('Supervision'), 'OPPOSITE'],
    ['TRAINING', record('TrainingRecord'), 'OPPOSITE'],
    ['TRAINING', record('ScenarioResult', { questionsTaken: 5, questionsPassed: 4 }), 'THERE'],
    ['TRAINING', record('ScenarioResult', { questionsTaken: 5, questionsPassed: 5 }), 'OPPOSITE'],
    ['TRAINING', record('Coaching', { scenariosTaken: 0, scenariosPassed: 0 }), null],
    ['TRAINING', record('Coaching', { scenariosTaken: 2, scenariosPassed: 1 }), 'THERE'],
    ['INDUCTION', record('Induction', { orientation: true, personSpecific: true }), 'OPPOSITE'],
    ['INDUCTION', record('Induction', { orientation: true, personSpecific: false }), 'THERE'],
    ['INDUCTION', record('Induction', { orientation: true }), null],
    ['INDUCTION', record('InductionVerdict', { orientation: 'COMPLETE', guidance: 'GAP', checklist: 'COMPLETE' }), 'THERE'],
    ['INDUCTION', record('InductionVerdict', { orientation: 'COMPLETE', guidance: 'COMPLETE', checklist: 'COMPLETE' }), 'OPPOSITE'],
    ['INDUCTION', record('InductionVerdict', { orientation: 'COMPLETE' }), null],
    ['INDUCTION', record('BriefingChecklist', { workerSigned: true, seniorSigned: false }), 'THERE'],
    ['INDUCTION', record('BriefingChecklist', { workerSigned: true, seniorSigned: true }), 'OPPOSITE'],
    ['INDUCTION', answer(2), 'THERE'],
    ['INDUCTION', answer(3), null],
    ['INDUCTION', answer(4), 'OPPOSITE'],
    ['INDUCTION', answer(1, 'ANOTHER'), null],
    ['WORKLOAD', record('AllocationCheck', { ownershipClear: true, allocationClear: false }), 'THERE'],
    ['WORKLOAD', record('VisitReport', { outcome: 'MISSED' }), 'THERE'],
    ['WORKLOAD', record('VisitReport', { outcome: 'LATE' }), 'THERE'],
    ['WORKLOAD', record('VisitReport', { outcome: 'ON_TIME' }), null],
    ['OVERSIGHT', record('ManagementReview'), 'OPPOSITE'],
    ['OVERSIGHT', record('DailyScreening'), 'OPPOSITE'],
    ['OVERSIGHT', record('Supervision'), null],
  ])('of %s is shown by %j: %s', (condition, one, reading) => {
    expect(readingOf(condition, one)).toBe(reading);
  });

  it('is looked for in the kinds of record that can show it, and in warnings where any warn of it', () => {
    expect(kindsThatShow('OWNERSHIP')).toEqual(['Handover', 'StaffInterview', 'AllocationCheck', 'PlanVersion', 'EarlyWarning']);
    expect(kindsThatShow('SUPERVISION')).toEqual(['Supervision']);
  });
});

describe('an audit', () => {
  const item = (name: 'NAMED_OWNERSHIP' | 'HANDOVER_EVIDENCE' | 'FEEDBACK_ALIGNMENT', met: number, sampleSize = 10) => ({
    ...{ item: name, met, sampleSize },
  });
  const audit = (...items: NonNullable<Fetched['items']>): Fetched => ({ ...record('Audit'), items });

  it.each([
    [9, 'OPPOSITE'],
    [8, 'THERE'],
  ])('holds from nine of ten: %d of 10', (met, reading) => {
    expect(auditedOf('OWNERSHIP', audit(item('NAMED_OWNERSHIP', met), item('HANDOVER_EVIDENCE', 0)))).toBe(reading);
  });

  it('holds where every item does that looks at it, and says nothing where none looked', () => {
    expect(auditedOf('COMMUNICATION', audit(item('HANDOVER_EVIDENCE', 10), item('FEEDBACK_ALIGNMENT', 3)))).toBe('THERE');
    expect(auditedOf('COMMUNICATION', audit(item('HANDOVER_EVIDENCE', 10), item('FEEDBACK_ALIGNMENT', 10)))).toBe('OPPOSITE');
    expect(auditedOf('SUPERVISION', audit(item('NAMED_OWNERSHIP', 0)))).toBeNull();
    expect(auditedOf('OWNERSHIP', audit(item('NAMED_OWNERSHIP', 0, 0)))).toBeNull();
    expect(auditedOf('OWNERSHIP', record('Handover'))).toBeNull();
  });
});

it('a warning is of what fires it', () => {
  const warning = record('EarlyWarning', { rule: 'UNCLEAR_OWNERSHIP' });
  expect([warnsOf('OWNERSHIP', warning), warnsOf('HANDOVER', warning)]).toEqual([true, false]);
  expect(warnsOf('OWNERSHIP', record('Handover', { rule: 'UNCLEAR_OWNERSHIP' }))).toBe(false);
  expect(warnsOf('MISSED_CARE_PLAN_UPDATES', record('EarlyWarning', { rule: 'REPEATED_DELAY' }))).toBe(true);
});
