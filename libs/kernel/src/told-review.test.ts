import { toldFaults, toldReview, type ToldReview } from './told-review';

const REVIEW: ToldReview = { state: 'OPEN', asks: ['SHIFTS_CHECKED'], steps: [], reviewerId: 'Rae', verifierId: 'Val' };
const taking = (more: Partial<ToldReview>, workerId: string | null = 'Ann', awaited = false): string[] =>
  toldFaults({ ...REVIEW, ...more }, workerId, { ask: 'SHIFTS_CHECKED', rule: 'R53', awaited }).map(
    ({ code, field }) => `${code} ${field}`,
  );

describe('a part of a review that governance told', () => {
  it('is made while the review is open, and afterwards where it still awaits one, until it is closed', () => {
    expect(taking({})).toEqual([]);
    expect(taking({ state: 'CONCLUDED' })).toEqual(['REVIEW_NOT_OPEN reviewId']);
    expect(taking({ state: 'CONCLUDED' }, 'Ann', true)).toEqual([]);
    expect(taking({ state: 'CLOSED' }, 'Ann', true)).toEqual(['REVIEW_NOT_OPEN reviewId']);
  });

  it('is of a template that asks for it', () => {
    expect(taking({ asks: ['PEOPLE_COMPARED'] })).toEqual(['NOT_IN_TEMPLATE reviewId']);
  });

  it.each(['Rae', 'Val'])('is none of %s, who judges the review', (workerId) => {
    expect(taking({}, workerId)).toEqual(['JUDGE_DOES_THE_WORK reviewId']);
  });

  it('knows nothing of a review that told neither steps nor what it asks', () => {
    const facts = { state: 'OPEN', reviewerId: 'Rae', verifierId: 'Val' };
    expect(toldReview({ facts })).toEqual({ ...facts, asks: [], steps: [] });
  });
});
