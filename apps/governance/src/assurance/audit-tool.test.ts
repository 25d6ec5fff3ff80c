import type { CitedRecord, Refusal } from '@causeway/kernel';
import {
  AGENCY_STAFFING_AUDIT,
  auditFaults,
  CARE_PLANNING_AUDIT,
  SAFEGUARDING_AUDIT,
  findingsOf,
  type Audit,
  type ItemEvidence,
} from './audit-tool';
import { sampleFaults } from './sampling';

const told = (refusals: readonly Refusal[]): string[] =>
  refusals.map(({ code, field, rule }) => `${code} ${field}${rule ? ` ${rule}` : ''}`);
const cited = (id: string): CitedRecord => ({
  kind: 'PlanVersion',
  id,
  happenedAt: '2026-03-02T09:00:00.000Z',
  recordedAt: '2026-03-02T09:00:00.000Z',
});
const ITEMS = ['UPDATE_TIMELINESS', 'CHANGE_IDENTIFICATION', 'HANDOVER_EVIDENCE', 'NAMED_OWNERSHIP', 'FEEDBACK_ALIGNMENT'] as const;
const FIELDS = ['updateTimeliness', 'changeIdentification', 'handoverEvidence', 'namedOwnership', 'feedbackAlignment'] as const;
const evidenced: readonly ItemEvidence[] = ITEMS.map((item) => ({ item, note: null, evidence: [cited(item)] }));

/** An audit of 10 plans of 40, in which each item was met in so many of them. */
const audit = {
  ...{ population: 40, sampleSize: 10, selectionMethod: 'Every fourth plan', evidence: [cited('all')], itemEvidence: evidenced },
  ...{ updateTimeliness: 6, changeIdentification: 7, handoverEvidence: 8, namedOwnership: 9, feedbackAlignment: 10, sampleRaisedTo: null },
  tool: CARE_PLANNING_AUDIT,
} as unknown as Audit;
const NONE: Partial<Audit> = Object.fromEntries(FIELDS.map((field) => [field, 0]));
const auditing = (more: Partial<Audit>): string[] => told(auditFaults({ ...audit, ...more }));

describe('an audit of care planning', () => {
  it.each<[string, Partial<Audit>]>([
    ['of a part of the plans', {}],
    ['of all of them', { population: 10 }],
    ['by a method of 500 characters', { selectionMethod: 'x'.repeat(500) }],
    ['with a note of 2000 characters', { itemEvidence: evidenced.map((one) => ({ ...one, note: 'x'.repeat(2000) })) }],
  ])('is taken %s', (_what, more) => {
    expect(auditing(more)).toEqual([]);
  });

  it.each<[string, Partial<Audit>]>([
    ['TEXT_EMPTY selectionMethod', { selectionMethod: ' ' }],
    ['TEXT_TOO_LONG selectionMethod', { selectionMethod: 'x'.repeat(501) }],
    ['COUNT_WRONG sampleSize R45', { population: 9 }],
    ['ITEMS_WRONG findings R45', { itemEvidence: evidenced.slice(1) }],
    ['ITEMS_WRONG findings R45', { itemEvidence: [...evidenced, ...evidenced.slice(0, 1)] }],
    ['ITEMS_WRONG findings R45', { itemEvidence: [...evidenced.slice(1), ...evidenced.slice(1, 2)] }],
    ['ITEMS_WRONG findings R45', { itemEvidence: null }],
    ['EVIDENCE_MISSING findings R45', { itemEvidence: evidenced.map((one, i) => (i === 3 ? { ...one, evidence: [] } : one)) }],
    ['EVIDENCE_MISSING evidence R45', { evidence: [] }],
    ['TEXT_TOO_LONG findings', { itemEvidence: evidenced.map((one, i) => (i === 3 ? { ...one, note: 'x'.repeat(2001) } : one)) }],
  ])('is refused for %s', (refused, more) => {
    expect(auditing(more)).toEqual([refused]);
  });

  it.each(FIELDS)('meets %s in as many plans as it sampled at the most', (field) => {
    expect(auditing({ [field]: 10 })).toEqual([]);
    expect(auditing({ [field]: 11 })).toEqual([`COUNT_WRONG ${field} R45`]);
  });

  it('has a sample', () => {
    expect(auditing({ ...NONE, sampleSize: 0 })).toEqual(['SAMPLE_MISSING sampleSize R113']);
  });
});

describe('the findings of an audit', () => {
  it('are its five items, each with its count, share, sample and own evidence', () => {
    const shown = findingsOf(audit).map(({ item, met, share, evidence }) => [item, met, share, evidence]);
    expect(shown).toEqual(ITEMS.map((item, i) => [item, 6 + i, (6 + i) / 10, [cited(item)]]));
  });

  it('say how sure each share is: 6 of 10 lies between 31 % and 83 %', () => {
    expect(findingsOf(audit)[0]).toEqual({
      ...{ item: 'UPDATE_TIMELINESS', met: 6, sampleSize: 10, population: 40, selectionMethod: 'Every fourth plan', share: 0.6 },
      ...{ lower: expect.closeTo(0.3127, 4) as number, upper: expect.closeTo(0.8318, 4) as number, method: 'Wilson', level: 0.95 },
      ...{ note: null, evidence: [cited('UPDATE_TIMELINESS')] },
    });
  });

  it('carry the note of each item', () => {
    const noted = evidenced.map((one) => ({ ...one, note: `On ${one.item}` }));
    expect(findingsOf({ ...audit, itemEvidence: noted }).map(({ note }) => note)).toEqual(ITEMS.map((item) => `On ${item}`));
  });

  it('rest on the evidence of the audit where items have none of their own', () => {
    const before = findingsOf({ ...audit, itemEvidence: null });
    expect(before.map(({ evidence, note }) => [evidence, note])).toEqual(ITEMS.map(() => [[cited('all')], null]));
    expect(findingsOf({ ...audit, itemEvidence: evidenced.slice(1) })[0]?.evidence).toEqual([cited('all')]);
  });

  it('have a share of nothing where nothing was sampled', () => {
    expect(findingsOf({ ...audit, ...NONE, sampleSize: 0 }).map(({ share }) => share)).toEqual([0, 0, 0, 0, 0]);
  });

  it('are those of the first version of the tool', () => {
    expect(CARE_PLANNING_AUDIT).toBe('care-planning-audit/1');
  });
});

describe('the sample of an audit', () => {
  it.each<[string, Partial<Audit>, boolean]>([
    ['is as large as was raised to', { sampleRaisedTo: 10 }, true],
    ['is smaller than was raised to', { sampleRaisedTo: 11 }, false],
    ['is of all plans, which are fewer than was raised to', { sampleRaisedTo: 11, population: 10 }, true],
    ['is smaller than all plans, which are fewer than was raised to', { sampleRaisedTo: 12, population: 11 }, false],
    ['is of any size while none was raised', { sampleSize: 0 }, true],
  ])('%s', (_what, more, taken) => {
    expect(told(sampleFaults({ ...audit, ...more }))).toEqual(taken ? [] : ['SAMPLE_TOO_SMALL sampleSize R43']);
  });
});

describe('an audit of safeguarding escalation', () => {
  const FIVE = [
    'SAFEGUARDING_NOTE_QUALITY',
    'ESCALATION_TIMING',
    'MANAGEMENT_RATIONALE',
    'SUPERVISION_EVIDENCE',
    'REPEATED_DELAY_THEMES',
  ] as const;
  const scored: readonly ItemEvidence[] = FIVE.map((item, i) => ({ item, met: i + 1, note: null, evidence: [cited(item)] }));
  const refused = (itemEvidence: readonly ItemEvidence[]): string[] =>
    told(auditFaults({ ...audit, ...NONE, tool: SAFEGUARDING_AUDIT, itemEvidence }, 'R81'));

  it('has exactly its own five items, each scored up to the sample and shown by records (part of R81)', () => {
    expect(refused(scored)).toEqual([]);
    expect(refused(evidenced)).toEqual(['ITEMS_WRONG findings R81']);
    expect(refused(scored.slice(1))).toEqual(['ITEMS_WRONG findings R81']);
    expect(refused([...scored, ...scored.slice(0, 1)])).toEqual(['ITEMS_WRONG findings R81']);
    expect(refused(scored.map((one) => ({ ...one, met: 11 })))).toEqual(['COUNT_WRONG findings R81']);
    expect(refused(scored.map((one) => ({ ...one, evidence: [] })))).toEqual(['EVIDENCE_MISSING findings R81']);
  });
});

describe('an audit of agency staffing', () => {
  const FIVE = ['AGENCY_INDUCTION_RECORDS', 'ROTA_PATTERNS', 'INCIDENT_LINKS', 'FEEDBACK', 'HANDOVER_QUALITY'] as const;
  const scored: readonly ItemEvidence[] = FIVE.map((item, i) => ({ item, met: i + 1, note: null, evidence: [cited(item)] }));
  const staffing: Audit = {
    ...audit,
    ...{ updateTimeliness: null, changeIdentification: null, handoverEvidence: null, namedOwnership: null, feedbackAlignment: null },
    ...{ tool: AGENCY_STAFFING_AUDIT, itemEvidence: scored },
  };
  const refused = (itemEvidence: readonly ItemEvidence[]): string[] => told(auditFaults({ ...staffing, itemEvidence }, 'R66'));

  it('has exactly its own five items, each scored up to the sample and shown by records (part of R66)', () => {
    expect(refused(scored)).toEqual([]);
    expect(refused(evidenced)).toEqual(['ITEMS_WRONG findings R66']);
    expect(refused(scored.slice(1))).toEqual(['ITEMS_WRONG findings R66']);
    expect(refused([...scored, ...scored.slice(0, 1)])).toEqual(['ITEMS_WRONG findings R66']);
    expect(refused(scored.map((one) => ({ ...one, met: 10 })))).toEqual([]);
    expect(refused(scored.map((one) => ({ ...one, met: 11 })))).toEqual(['COUNT_WRONG findings R66']);
    expect(refused(scored.map((one) => ({ ...one, evidence: [] })))).toEqual(['EVIDENCE_MISSING findings R66']);
  });

  it('says of each item its score, n, N and interval', () => {
    expect(findingsOf(staffing).map(({ item, met, sampleSize, population }) => [item, met, sampleSize, population])).toEqual(
      FIVE.map((item, i) => [item, i + 1, 10, 40]),
    );
  });

  it('leaves the items of care planning to theirs', () => {
    expect(auditing({ itemEvidence: scored })).toEqual(['ITEMS_WRONG findings R45']);
  });
});
