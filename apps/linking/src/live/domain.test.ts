import { isHeld } from './domain';

describe('a position', () => {
  it.each([
    ['after which all is held', 5, { gone: 3, head: 9 }, true],
    ['up to which all is gone', 3, { gone: 3, head: 9 }, true],
    ['after which something is gone', 2, { gone: 3, head: 9 }, false],
    ['at the end', 9, { gone: 3, head: 9 }, true],
    ['that is yet to be reached', 10, { gone: 3, head: 9 }, false],
    ['of before anything was told', 0, { gone: 0, head: 0 }, true],
  ])('%s: %i of %j is gone on from: %s', (_what, position, held, so) => {
    expect(isHeld(position, held)).toBe(so);
  });
});
