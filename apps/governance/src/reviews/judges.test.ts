import { isJudge } from './judges';

describe('the judges of a review', () => {
  const review = { reviewerId: 'reviewer', verifierId: 'verifier' };

  it.each([
    ['reviewer', true],
    ['verifier', true],
    ['author', false],
    [null, false],
  ])('are its reviewer and its verifier: %s is %s', (staffMemberId, is) => {
    expect(isJudge(review, staffMemberId)).toBe(is);
  });
});
