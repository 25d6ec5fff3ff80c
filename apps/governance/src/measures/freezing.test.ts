import type { MeasureDefinition } from './definition';
import { definedFaults, yardstickIn, type Defined } from './freezing';

const definition = {
  ...{ id: 'D2', code: 'FALLS', number: 2, target: 4 },
  ...{ kind: 'RATE', unit: 'MONTH', better: 'LOWER', per: 1000 },
} as MeasureDefinition;
const defined: Defined = { definition, latest: 2, ofProvider: true };
const asked = { measure: 'FALLS', target: 4, measureDefinitionId: 'D2' };
const freezing = (more: Partial<typeof asked>, of: Defined | null = defined): string[] =>
  definedFaults({ ...asked, ...more }, of, true).map(({ code, field }) => `${code} ${field}`);

describe('freezing a measure that a provider defined', () => {
  it('is of its latest version, by its own code and target', () => {
    expect(freezing({})).toEqual([]);
    expect(freezing({ measure: 'SLIPS' })).toEqual(['MEASURE_NOT_DEFINED measure']);
    expect(freezing({ target: 3 })).toEqual(['TARGET_NOT_AS_DEFINED target']);
    expect(freezing({}, { ...defined, latest: 3 })).toEqual(['STALE measureDefinitionId']);
  });

  it('is of one that is there, and of the service’s provider', () => {
    expect(freezing({}, null)).toEqual(['MEASURE_NOT_DEFINED measureDefinitionId']);
    expect(freezing({}, { ...defined, ofProvider: false })).toEqual(['MEASURE_NOT_DEFINED measureDefinitionId']);
  });

  it('asks of a review that is verified by one which version it is', () => {
    expect(definedFaults({ measure: 'FALLS', target: 4 }, null, true).map(({ code }) => code)).toEqual(['MEASURE_NOT_DEFINED']);
  });

  it('asks nothing of a measure of the product', () => {
    expect(definedFaults({ measure: 'M1A', target: 0.9 }, null, false)).toEqual([]);
    expect(yardstickIn(null)).toBeNull();
    expect(yardstickIn(defined)).toEqual({ kind: 'RATE', unit: 'MONTH', better: 'LOWER', per: 1000 });
  });
});
