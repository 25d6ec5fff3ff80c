import { joined } from './stretches';

const of = (key: string, from: number, until: number) => ({ key, from, until });

it('makes one of the stretches that meet, of each by itself and in whatever order', () => {
  expect(joined([of('a', 5, 9), of('a', 1, 5), of('b', 2, 3)])).toEqual([of('a', 1, 9), of('b', 2, 3)]);
  expect(joined([of('a', 1, 9), of('a', 2, 3), of('a', 10, 11)])).toEqual([of('a', 1, 9), of('a', 10, 11)]);
  expect(joined([])).toEqual([]);
});
