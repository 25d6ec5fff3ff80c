import { coverageOf } from './coverage';
import type { FrameworkItem } from './domain';

const item = (code: string, keyQuestion: FrameworkItem['keyQuestion']): FrameworkItem => ({
  ...{ code, keyQuestion, framework: 'CQC_QS', title: code, validFrom: '2023-11-21', validTo: null, draft: false },
});

describe('what a review covers', () => {
  const items = [item('LEARNING_CULTURE', 'SAFE'), item('SAFEGUARDING', 'SAFE'), item('REG_12', null), item('GOVERNANCE', 'WELL_LED')];

  it('is, for each key question in its order, the items that the review is linked to', () => {
    expect(
      coverageOf(items, ['GOVERNANCE', 'REG_12', 'SAFEGUARDING']).map((one) => [one.keyQuestion, one.items.map(({ code }) => code)]),
    ).toEqual([
      ['SAFE', ['SAFEGUARDING']],
      ['EFFECTIVE', []],
      ['CARING', []],
      ['RESPONSIVE', []],
      ['WELL_LED', ['GOVERNANCE']],
    ]);
  });
});
