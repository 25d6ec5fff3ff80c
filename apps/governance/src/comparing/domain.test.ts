import { compare, conditionsOf, contributedOf, effectiveOn, kindsOf, stretchOf, type Compared, type Finding } from './domain';
import type { Fetched } from './readings';

const finding: Finding = {
  ...{ category: 'OWNERSHIP', template: 'MISSED_CARE_PLAN_UPDATES', contributed: [], codes: ['FALL', 'OTHER'] },
  ...{ openedOn: '2026-03-02', changedOn: '2026-03-20' },
};
const NOW = new Date('2026-06-01T09:00:00.000Z');
const record = (kind: string, day: string, facts: Fetched['facts'] = {}): Fetched => {
  const at = new Date(`${day}T10:00:00.000Z`);
  return { kind, id: kind, happenedAt: at, recordedAt: at, facts };
};
const said = (one: Fetched, of: Partial<Finding> = {}): Compared => compare({ ...finding, ...of }, one, NOW);
const short = ({ stretch, fetchedFor, says, showing }: Compared): string => [stretch, fetchedFor, says, showing].join(' ');
const [BEFORE, MEANWHILE, AFTER] = ['2026-02-20', '2026-03-10', '2026-04-02'];

describe('when a record happened', () => {
  it.each([
    ['2026-03-01T23:59:59.999Z', 'BEFORE'],
    ['2026-03-02T00:00:00.000Z', 'MEANWHILE'],
    ['2026-03-20T23:59:59.999Z', 'MEANWHILE'],
    ['2026-03-21T00:00:00.000Z', 'AFTER'],
  ])('%s is %s', (at, stretch) => {
    expect(stretchOf(new Date(at), finding)).toBe(stretch);
  });

  it('is by the day in London, and after nothing until there is a change', () => {
    expect(stretchOf(new Date('2026-06-01T23:00:00.000Z'), { openedOn: '2026-03-02', changedOn: '2026-06-01' })).toBe('AFTER');
    expect(stretchOf(new Date('2026-06-02T09:00:00.000Z'), { openedOn: '2026-03-02', changedOn: null })).toBe('MEANWHILE');
  });

  it('is by the last of what mends the cause, where that came after the change of the review', () => {
    expect(effectiveOn('2026-03-09', ['2026-03-01', '2026-03-20', null])).toBe('2026-03-20');
    expect(effectiveOn('2026-03-09', ['2026-03-01'])).toBe('2026-03-09');
    expect(effectiveOn(null, ['2026-03-01'])).toBeNull();
    expect(effectiveOn(null, [])).toBeNull();
  });
});

describe('the conditions that a finding names', () => {
  it.each<[Finding['category'], readonly string[]]>([
    ['STAFFING', ['WORKLOAD']],
    ['COMMUNICATION', ['COMMUNICATION']],
    ['SUPERVISION', ['SUPERVISION']],
    ['GOVERNANCE', ['OVERSIGHT']],
    ['OWNERSHIP', ['OWNERSHIP']],
    ['HANDOVER', ['HANDOVER']],
    ['INDIVIDUAL_ERROR', []],
    ['OTHER', []],
  ])('are those of its kind: %s', (category, conditions) => {
    expect(conditionsOf({ ...finding, category })).toEqual(conditions);
  });

  it('are the induction too where agency staff are reviewed, and what a test found', () => {
    expect(conditionsOf({ ...finding, category: 'STAFFING', template: 'AGENCY_STAFFING_CONCERNS' })).toEqual(['WORKLOAD', 'INDUCTION']);
    expect(conditionsOf({ ...finding, contributed: ['TRAINING', 'MANAGEMENT_OVERSIGHT', 'SYSTEM_FLAG'] })).toEqual([
      ...['OWNERSHIP', 'TRAINING', 'OVERSIGHT'],
    ]);
  });

  it('are by the latest test of each subject', () => {
    expect(
      contributedOf([
        { subject: 'TRAINING', verdict: 'CONTRIBUTED' },
        { subject: 'WORKLOAD', verdict: 'UNKNOWN' },
        { subject: 'TRAINING', verdict: 'DID_NOT_CONTRIBUTE' },
        { subject: 'WORKLOAD', verdict: 'CONTRIBUTED' },
      ]),
    ).toEqual(['WORKLOAD']);
  });

  it('decide what is fetched, with what failed', () => {
    expect(kindsOf({ ...finding, category: 'SUPERVISION' })).toEqual([
      ...['Complaint', 'Concern', 'EarlyWarning', 'Feedback', 'IdentifiedChange', 'Incident', 'Indicator', 'Supervision'],
    ]);
    expect(kindsOf({ ...finding, category: 'OTHER', template: 'DELAYED_SAFEGUARDING_ESCALATION' })).not.toContain('IdentifiedChange');
  });
});

describe('a record of a condition (R93)', () => {
  const clear = (day: string) => record('AllocationCheck', day, { ownershipClear: true });
  const unclear = (day: string) => record('AllocationCheck', day, { ownershipClear: false });

  it.each([
    ['there', unclear(BEFORE), 'BEFORE CONDITION CONDITION_THERE SUPPORTS'],
    ['there', unclear(MEANWHILE), 'MEANWHILE CONDITION CONDITION_THERE SUPPORTS'],
    ['there', unclear(AFTER), 'AFTER CONDITION CONDITION_THERE CONTRADICTS'],
    ['not there', clear(BEFORE), 'BEFORE CONDITION CONDITION_ABSENT CONTRADICTS'],
    ['not there', clear(MEANWHILE), 'MEANWHILE CONDITION CONDITION_ABSENT NEUTRAL'],
    ['not there', clear(AFTER), 'AFTER CONDITION CONDITION_ABSENT SUPPORTS'],
  ])('that was %s speaks by when it happened: %#', (_what, one, expected) => {
    expect(short(said(one))).toBe(expected);
  });

  it('speaks of a finding that names it, and of no other', () => {
    const induction = record('Induction', BEFORE, { orientation: true, personSpecific: true });
    const agency = { category: 'STAFFING', template: 'AGENCY_STAFFING_CONCERNS' } as const;
    expect(short(said(induction, agency))).toBe('BEFORE CONDITION CONDITION_ABSENT CONTRADICTS');
    expect(said(induction).showing).toBe('NEUTRAL');
    expect(short(said(record('Handover', AFTER)))).toBe('AFTER CONDITION NOTHING NEUTRAL');
  });

  it('is told as what speaks against the finding where it says two things', () => {
    const handover = record('Handover', BEFORE, { assumedSomeoneElse: false, changesIds: ['c'], ownerCode: 'SHARED' });
    const both = { category: 'HANDOVER', contributed: [] } as const;
    expect(said(handover, both).showing).toBe('CONTRADICTS');
    expect(said(handover).showing).toBe('SUPPORTS');
  });

  it('is a warning or an audit too', () => {
    const audit = (day: string, met: number): Fetched => ({
      ...record('Audit', day),
      items: [{ item: 'NAMED_OWNERSHIP', met, sampleSize: 10 }],
    });
    expect(short(said(record('EarlyWarning', AFTER, { rule: 'UNCLEAR_OWNERSHIP' })))).toBe('AFTER CONDITION WARNED CONTRADICTS');
    expect(short(said(audit(AFTER, 4)))).toBe('AFTER CONDITION AUDIT_FAILED CONTRADICTS');
    expect(short(said(audit(BEFORE, 10)))).toBe('BEFORE CONDITION AUDIT_HELD CONTRADICTS');
  });
});

describe('a record of what failed (R93)', () => {
  const incident = (day: string, kind = 'FALL') => record('Incident', day, { kind, riskCodes: [] });

  it('speaks against a change that came before it, and says nothing of why where it came first', () => {
    expect(short(said(incident(AFTER)))).toBe('AFTER FAILURE SAME_FAILURE CONTRADICTS');
    expect(short(said(incident(BEFORE)))).toBe('BEFORE FAILURE SAME_FAILURE NEUTRAL');
    expect(said(incident(AFTER), { category: 'INDIVIDUAL_ERROR' }).showing).toBe('CONTRADICTS');
  });

  it('says so by any of the codes, but not by one that says nothing', () => {
    expect(said(incident(AFTER, 'CHOKING')).says).toBe('NOTHING');
    expect(said(incident(AFTER, 'OTHER')).says).toBe('NOTHING');
    expect(said(record('Incident', AFTER, { kind: 'X', riskCodes: ['FALL'] })).says).toBe('SAME_FAILURE');
    expect(said(record('Complaint', AFTER, { category: 'FALL' })).says).toBe('SAME_FAILURE');
    expect(said(record('Concern', AFTER, { theme: 'FALL' })).says).toBe('SAME_FAILURE');
    // Where what failed is that managers heard of signs of harm late, one more of a kind is none.
    for (const kind of ['Concern', 'Indicator'])
      expect(said(record(kind, AFTER, { theme: 'FALL' }), { template: 'DELAYED_SAFEGUARDING_ESCALATION' }).says).toBe('NOTHING');
    expect(said(record('IdentifiedChange', AFTER, { code: 'FALL', kind: 'FALL' })).says).toBe('NOTHING');
  });

  it('is feedback of the kind of failure, from whoever is not content', () => {
    const feedback = (facts: Fetched['facts']) => record('Feedback', AFTER, facts);
    expect(said(feedback({ codes: ['RESPONSE_POOR'], rating: 2 })).showing).toBe('CONTRADICTS');
    expect(said(feedback({ codes: ['UNFAMILIAR_STAFF'] })).showing).toBe('NEUTRAL');
    expect(said(feedback({ codes: ['UNFAMILIAR_STAFF'] }), { template: 'AGENCY_STAFFING_CONCERNS' }).showing).toBe('CONTRADICTS');
    expect(said(feedback({ codes: ['UNSAFE'] }), { template: 'DELAYED_SAFEGUARDING_ESCALATION' }).showing).toBe('CONTRADICTS');
    expect(said(feedback({ concernCode: 'FALL', rating: 3 })).showing).toBe('CONTRADICTS');
    expect(said(feedback({ concernCode: 'FALL', rating: 4 })).showing).toBe('NEUTRAL');
  });

  it.each([
    ['answered late', { answeredAt: '2026-04-11T10:00:00.000Z' }, 'NOT_IN_TIME', 'CONTRADICTS'],
    ['answered at the last moment', { answeredAt: '2026-04-10T22:59:59.000Z' }, 'IN_TIME', 'SUPPORTS'],
    ['never answered', { answeredAt: null }, 'NOT_IN_TIME', 'CONTRADICTS'],
    ['confirmed by nobody', { state: 'CANDIDATE' }, 'NOTHING', 'NEUTRAL'],
    ['of somebody who had left by then', { goneBeforeDue: true }, 'NOTHING', 'NEUTRAL'],
    ['not due yet', { dueAt: '2026-06-01T09:00:00.001Z' }, 'NOTHING', 'NEUTRAL'],
  ])('is a change that was %s', (_what, facts, says, showing) => {
    const change = record('IdentifiedChange', AFTER, { state: 'CONFIRMED', dueAt: '2026-04-10T22:59:59.000Z', ...facts });
    expect(said(change)).toMatchObject({ says, showing });
    expect(said(change, { template: 'AGENCY_STAFFING_CONCERNS' }).says).toBe('NOTHING');
  });

  it('is an indicator that management did not review by the end of the next working day', () => {
    const late = { template: 'DELAYED_SAFEGUARDING_ESCALATION', category: 'GOVERNANCE' } as const;
    const indicator = (answeredAt: string | null) =>
      record('Indicator', AFTER, { noteRecordedAt: '2026-04-02T10:00:00.000Z', theme: 'NEGLECT', answeredAt });
    // Good Friday and Easter Monday lie between: due at the end of Tuesday.
    expect(said(indicator('2026-04-07T22:59:00.000Z'), late)).toMatchObject({ says: 'IN_TIME', showing: 'SUPPORTS' });
    expect(said(indicator('2026-04-08T08:00:00.000Z'), late)).toMatchObject({ says: 'NOT_IN_TIME', showing: 'CONTRADICTS' });
    expect(said(indicator(null), late).says).toBe('NOT_IN_TIME');
    expect(said(record('Indicator', AFTER, { theme: 'NEGLECT' }), late).says).toBe('NOTHING');
  });
});
