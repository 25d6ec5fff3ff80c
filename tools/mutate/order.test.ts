import { asAsked } from './order';

it('runs test files in the order in which they were asked for, however they are named in it', () => {
  const args = ['node', 'jest', '--runTestsByPath', '/tests/b.test.ts', `${process.cwd()}/a.test.ts`];
  const [a, b] = [{ path: `${process.cwd()}/a.test.ts` }, { path: '/tests/b.test.ts' }];
  expect(asAsked([a, b], args)).toEqual([b, a]);
});
