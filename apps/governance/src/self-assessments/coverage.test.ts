import type { FrameworkItem } from '../frameworks/domain';
import { assessedOf } from './coverage';
import type { OwnRating } from './domain';

const item = (code: string, keyQuestion: FrameworkItem['keyQuestion'], framework = 'SAF', draft = false): FrameworkItem => ({
  ...{ code, keyQuestion, framework, draft, title: code, validFrom: '2023-11-21', validTo: null },
});
const items = [
  item('S1', 'SAFE'),
  item('S2', 'SAFE'),
  item('W1', 'WELL_LED'),
  item('K1', 'SAFE', 'KLOE_2026_DRAFT', true),
  item('REG_12', null, 'RA2014'),
];
const said = (frameworkItem: string, rating: OwnRating, ...peers: OwnRating[]) => ({ frameworkItem, rating, peers });

describe('what a service says of itself, by key question', () => {
  const of = assessedOf(
    items,
    [said('S1', 'GOOD', 'GOOD', 'INADEQUATE'), said('W1', 'GOOD', 'GOOD'), said('S2', 'GOOD')],
    ({ peers }) => peers,
  );

  it('is all five of each framework, in order, with its gaps, and never of a regulation', () => {
    expect(of.map(({ framework, draft, keyQuestion, assessed, ofItems }) => [framework, draft, keyQuestion, assessed, ofItems])).toEqual([
      ['SAF', false, 'SAFE', 2, 2],
      ['SAF', false, 'EFFECTIVE', 0, 0],
      ['SAF', false, 'CARING', 0, 0],
      ['SAF', false, 'RESPONSIVE', 0, 0],
      ['SAF', false, 'WELL_LED', 1, 1],
      ['KLOE_2026_DRAFT', true, 'SAFE', 0, 1],
      ['KLOE_2026_DRAFT', false, 'EFFECTIVE', 0, 0],
      ['KLOE_2026_DRAFT', false, 'CARING', 0, 0],
      ['KLOE_2026_DRAFT', false, 'RESPONSIVE', 0, 0],
      ['KLOE_2026_DRAFT', false, 'WELL_LED', 0, 0],
    ]);
  });

  it('counts of how many peers have said something, and of how many something else', () => {
    expect(of.map(({ peerRated, peersDiffer }) => [peerRated, peersDiffer]).filter(([rated]) => rated !== 0)).toEqual([
      [1, 1],
      [1, 0],
    ]);
  });

  it('names each item with what was said of it, or that nothing was', () => {
    expect(of.flatMap((one) => one.items.map(({ item: { code }, latest }) => [code, latest?.rating ?? null]))).toEqual([
      ['S1', 'GOOD'],
      ['S2', 'GOOD'],
      ['W1', 'GOOD'],
      ['K1', null],
    ]);
  });
});
