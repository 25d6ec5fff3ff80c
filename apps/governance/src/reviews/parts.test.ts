import type { CitedRecord } from '@causeway/kernel';
import type { Cause, CauseTest } from '../causes/domain';
import type { SourceExamination } from '../evidence/domain';
import { citedBy, shownBy, standingParts, type Parts } from './parts';

const NO_STAFFING = { sampled: [], agency: [], judged: [], heard: [], reasoned: [], handoverJudged: false };
const NOWHERE = { staffing: NO_STAFFING, late: { sampled: [], filed: [], judged: [], alerts: [] } };

const cited = (id: string, kind = 'Audit'): CitedRecord => ({
  kind,
  id,
  happenedAt: '2026-03-02T09:00:00.000Z',
  recordedAt: '2026-03-02T09:00:00.000Z',
});
const examination = (more: Partial<SourceExamination> = {}): SourceExamination =>
  ({ sourceKind: 'AUDITS', state: 'EXAMINED', causeId: 'C', refs: [cited('examined')], ...more }) as SourceExamination;
const test = (...evidence: CitedRecord[]): CauseTest =>
  ({ causeId: 'C', subject: 'WORKLOAD', verdict: 'UNKNOWN', evidence }) as unknown as CauseTest;

const NONE: Parts = {
  ...{
    samples: [],
    timelines: [],
    comparisons: [],
    examinations: [],
    causes: [],
    whys: [],
    factors: [],
    tests: [],
    defences: [],
    analysed: [],
    weighedFairly: [],
  },
};
const WHY = { id: 'why', causeId: 'C', number: 1, followsId: null, question: 'Why?', answer: 'Nobody owned it.' };
const FACTOR = { causeId: 'C', description: 'Two bells at once.' };
const ALL: Parts = {
  samples: [{ fromAudits: [cited('audit')], fromFeedback: [cited('feedback')], peopleIds: ['Ann', 'Bob'] }],
  timelines: [{ personId: 'Ann', entries: [cited('entry')] }],
  comparisons: [{ personId: 'Ann', handovers: [cited('handover', 'Handover')], allocations: [cited('allocated', 'ShiftAllocation')] }],
  examinations: [examination()],
  causes: [{ id: 'C' } as Cause],
  whys: [{ ...WHY, evidence: [cited('why')] }],
  factors: [{ ...FACTOR, evidence: [cited('factor')] }],
  tests: [test(cited('test'))],
  defences: [{ evidence: [cited('barrier')] }],
  analysed: ['The bell was off.'],
  weighedFairly: ['C'],
};
const without = (parts: Parts, ...gone: string[]): Parts => standingParts(parts, ({ id }) => !gone.includes(id));

it('names every record that a part of a review cites', () => {
  const ids = ['audit', 'feedback', 'entry', 'handover', 'allocated', 'examined', 'why', 'factor', 'test', 'barrier'];
  expect(citedBy(ALL).map(({ id }) => id)).toEqual(ids);
});

describe('the parts of a review, when records were withdrawn,', () => {
  it('all stand while their records do', () => {
    expect(without(ALL)).toEqual(ALL);
  });

  it.each<[keyof Parts, string]>([
    ['samples', 'audit'],
    ['samples', 'feedback'],
    ['timelines', 'entry'],
    ['comparisons', 'handover'],
    ['comparisons', 'allocated'],
    ['examinations', 'examined'],
    ['whys', 'why'],
    ['factors', 'factor'],
    ['tests', 'test'],
    ['defences', 'barrier'],
  ])('are without the one of the %s that rested on the %s', (part, gone) => {
    expect(without(ALL, gone)).toEqual({ ...ALL, [part]: [] });
  });

  it('stand on one record of several', () => {
    const more = cited('gone');
    const resting: Parts = {
      ...ALL,
      samples: [{ fromAudits: [more, cited('audit')], fromFeedback: [more, cited('feedback')], peopleIds: ['Ann'] }],
      timelines: [{ personId: 'Ann', entries: [more, cited('entry')] }],
      factors: [{ ...FACTOR, evidence: [more, cited('factor')] }],
    };
    expect(without(resting, 'gone')).toEqual(resting);
  });

  it('keep of an examination, a why and a test what stands of their records', () => {
    const parts: Parts = {
      ...NONE,
      examinations: [examination({ refs: [cited('gone'), cited('examined')] })],
      whys: [{ ...WHY, evidence: [cited('gone'), cited('why')] }],
      tests: [test(cited('test'), cited('gone'))],
    };
    const { examinations, whys, tests } = ALL;
    expect(without(parts, 'gone')).toEqual({ ...NONE, examinations, whys, tests });
  });

  it('keep what never rested on records: a source reasoned away, and a factor named without any', () => {
    const parts: Parts = {
      ...NONE,
      examinations: [examination({ state: 'NOT_APPLICABLE', refs: [] })],
      factors: [{ ...FACTOR, evidence: [] }],
    };
    expect(without(parts)).toEqual(parts);
  });

  it.each<[string, Parts['comparisons'][number], boolean]>([
    ['a check of allocation', { personId: 'Ann', handovers: [cited('h', 'Handover')], allocations: [cited('a', 'AllocationCheck')] }, true],
    ['a shift alone', { personId: 'Ann', handovers: [cited('h', 'Handover')], allocations: [cited('a', 'Shift')] }, false],
    ['notes alone', { personId: 'Ann', handovers: [cited('h', 'DailyNote')], allocations: [cited('a', 'ShiftAllocation')] }, false],
    [
      'one handover and one allocation that stand beside others',
      {
        personId: 'Ann',
        handovers: [cited('gone', 'Handover'), cited('h', 'Handover')],
        allocations: [cited('gone', 'ShiftAllocation'), cited('a', 'ShiftAllocation')],
      },
      true,
    ],
    [
      'a note that stands beside a handover that does not',
      { personId: 'Ann', handovers: [cited('h', 'DailyNote'), cited('gone', 'Handover')], allocations: [cited('a', 'ShiftAllocation')] },
      false,
    ],
    [
      'a check of allocation that does not stand',
      { personId: 'Ann', handovers: [cited('h', 'Handover')], allocations: [cited('gone', 'AllocationCheck')] },
      false,
    ],
  ])('keep a comparison that rests on %s: %#', (_what, comparison, kept) => {
    expect(without({ ...NONE, comparisons: [comparison] }, 'gone').comparisons).toEqual(kept ? [comparison] : []);
  });
});

describe('what parts show', () => {
  it('is who was sampled, timed and compared, and what each cause has', () => {
    expect(shownBy(ALL, NOWHERE)).toEqual({
      ...NOWHERE,
      ...{ sampled: ['Ann', 'Bob'], timed: new Set(['Ann']), compared: new Set(['Ann']) },
      ...{
        examinations: ALL.examinations,
        causes: ALL.causes,
        whys: ALL.whys,
        factors: ALL.factors,
        tests: ALL.tests,
        analysed: ALL.analysed,
      },
      ...{ withWhy: new Set(['C']), whysStanding: new Set(['why']), withFactor: new Set(['C']), weighedFairly: new Set(['C']) },
    });
  });

  it('has each sampled person once', () => {
    expect(shownBy({ ...ALL, samples: [...ALL.samples, ...ALL.samples] }, NOWHERE).sampled).toEqual(['Ann', 'Bob']);
  });

  it('speaks for no cause by an examination of one that is not among them', () => {
    const two = {
      ...ALL,
      causes: [{ id: 'D' } as Cause, { id: 'C' } as Cause],
      examinations: [examination(), examination({ causeId: 'E' })],
    };
    expect(shownBy(two, NOWHERE).examinations.map(({ causeId }) => causeId)).toEqual(['C', null]);
  });

  it('says still what was said on records that stand no longer', () => {
    const left = shownBy(without(ALL, 'why', 'factor'), NOWHERE, ALL);
    expect(left).toMatchObject({ whys: ALL.whys, factors: ALL.factors, withWhy: new Set(), withFactor: new Set() });
  });
});
