import { logFaults, toldReview, type ToldReview } from './steps';

const REVIEW: ToldReview = { state: 'OPEN', asks: ['SHIFTS_CHECKED'], steps: [], reviewerId: 'Rae', verifierId: 'Val' };
const logging = (more: Partial<ToldReview>, workerId: string | null = 'Ann', awaited = false): string[] =>
  logFaults({ ...REVIEW, ...more }, workerId, awaited).map(({ code, field }) => `${code} ${field}`);

describe('an entry of the log of a review', () => {
  it('is made while the review is open, and afterwards where it still awaits one, until it is closed', () => {
    expect(logging({})).toEqual([]);
    expect(logging({ state: 'CONCLUDED' })).toEqual(['REVIEW_NOT_OPEN reviewId']);
    expect(logging({ state: 'CONCLUDED' }, 'Ann', true)).toEqual([]);
    expect(logging({ state: 'CLOSED' }, 'Ann', true)).toEqual(['REVIEW_NOT_OPEN reviewId']);
  });

  it('is of a template that samples shifts', () => {
    expect(logging({ asks: ['PEOPLE_COMPARED'] })).toEqual(['NOT_IN_TEMPLATE reviewId']);
  });

  it.each(['Rae', 'Val'])('is none of %s, who judges the review', (workerId) => {
    expect(logging({}, workerId)).toEqual(['JUDGE_DOES_THE_WORK reviewId']);
  });

  it('knows nothing of a review that told neither steps nor what it asks', () => {
    const facts = { state: 'OPEN', reviewerId: 'Rae', verifierId: 'Val' };
    expect(toldReview({ facts })).toEqual({ ...facts, asks: [], steps: [] });
  });
});
