import { planned } from './planned';

describe('the documents that were asked last', () => {
  it('are as many as are kept: what was not asked for longest is forgotten', () => {
    const { has, add } = planned(2);
    for (const hash of ['a', 'b', 'a', 'c']) add(hash);
    expect(['a', 'b', 'c'].map(has)).toEqual([true, false, true]);
  });
});
