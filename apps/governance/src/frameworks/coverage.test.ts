import { coverageOf } from './coverage';
import type { FrameworkItem } from './domain';

const item = (code: string, keyQuestion: FrameworkItem['keyQuestion']): FrameworkItem => ({
  ...{ code, keyQuestion, framework: 'CQC_QS', title: code, validFrom: '2023-11-21', validTo: null, draft: false },
});

describe('what a review covers', () => {
  const items = [item('LEARNING_CULTURE', 'SAFE'), item('SAFEGUARDING', 'SAFE'), item('REG_12', null), item('GOVERNANCE', 'WELL_LED')];

  it('is, for each key question in its order, the items that the review is linked to', () => {
    expect(
      coverageOf(items, ['GOVERNANCE', 'REG_12', 'SAFEGUARDING'], []).map((one) => [one.keyQuestion, one.items.map(({ code }) => code)]),
    ).toEqual([
      ['SAFE', ['SAFEGUARDING']],
      ['EFFECTIVE', []],
      ['CARING', []],
      ['RESPONSIVE', []],
      ['WELL_LED', ['GOVERNANCE']],
    ]);
  });

  it('is what its evidence speaks to as well, also where the review is linked to nothing, with the sources that do', () => {
    const source = (id: string, ...frameworkItems: string[]) => ({ id, frameworkItems });
    const examined = [source('audit', 'GOVERNANCE', 'LEARNING_CULTURE'), source('notes', 'LEARNING_CULTURE', 'REG_12'), source('rota')];
    const told = coverageOf(items, ['SAFEGUARDING'], examined).map(({ keyQuestion, evidenceItems, sources }) => [
      keyQuestion,
      evidenceItems.map(({ code }) => code),
      sources.map(({ id }) => id),
    ]);
    expect(told).toEqual([
      ['SAFE', ['LEARNING_CULTURE'], ['audit', 'notes']],
      ['EFFECTIVE', [], []],
      ['CARING', [], []],
      ['RESPONSIVE', [], []],
      ['WELL_LED', ['GOVERNANCE'], ['audit']],
    ]);
  });
});
