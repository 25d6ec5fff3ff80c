import type { MeasureDefinition } from './definition';
import { entryFaults, type MeasureEntry } from './entries';

type Defined = Pick<MeasureDefinition, 'kind' | 'unit' | 'countedFrom'>;
const share: Defined = { kind: 'PROPORTION', unit: 'MONTH', countedFrom: 'ENTERED_COUNTS' };
const rate: Defined = { ...share, kind: 'RATE' };
const count: Defined = { ...share, kind: 'COUNT' };
const ofRecords: Defined = { ...rate, countedFrom: 'SOURCE_RECORDS' };
const february = { startsOn: '2026-02-01', numerator: 4, denominator: 10 };
const entering = (definition: Defined, more: Partial<MeasureEntry> = {}, today = '2026-03-09'): string[] =>
  entryFaults({ ...february, ...more }, definition, { today }).map(({ code, field }) => `${code} ${field}`);

describe('what is entered for a measure', () => {
  it.each<[string, Defined, Partial<MeasureEntry>]>([
    ['the two counts of a share', share, {}],
    ['all of them', share, { numerator: 10 }],
    ['none of none', share, { numerator: 0, denominator: 0 }],
    ['more events than bed days', rate, { numerator: 12 }],
    ['no event', rate, { numerator: 0 }],
    ['a count by itself', count, { denominator: null }],
    ['what people were exposed to, where records are counted', ofRecords, { numerator: null }],
    ['a week, from its Monday', { ...count, unit: 'WEEK' }, { startsOn: '2026-03-02', denominator: null }],
  ])('is %s', (_what, definition, more) => {
    expect(entering(definition, more)).toEqual([]);
  });

  it.each<[string, Defined, Partial<MeasureEntry>]>([
    ['WINDOW_NOT_WHOLE_MONTHS startsOn', share, { startsOn: '2026-02-02' }],
    ['WINDOW_NOT_WHOLE_MONTHS startsOn', { ...count, unit: 'WEEK' }, { startsOn: '2026-03-01', denominator: null }],
    ['NOT_OVER_YET startsOn', share, { startsOn: '2026-03-01' }],
    ['COUNT_MISSING numerator', share, { numerator: null }],
    ['COUNT_MISSING denominator', rate, { denominator: null }],
    ['COUNT_MISSING denominator', ofRecords, { numerator: null, denominator: null }],
    ['COUNTED_FROM_RECORDS numerator', ofRecords, {}],
    ['DENOMINATOR_WRONG denominator', count, {}],
    ['MORE_THAN_ALL numerator', share, { numerator: 11 }],
    ['EXPOSURE_MISSING denominator', rate, { numerator: 0, denominator: 0 }],
    ['COUNTED_FROM_RECORDS measureDefinitionId', { ...ofRecords, kind: 'COUNT' }, { denominator: null }],
  ])('is refused for %s', (refused, definition, more) => {
    expect(entering(definition, more)).toEqual([refused]);
  });

  it('is of a month that is over: on its last day it is not, on the next it is', () => {
    expect(entering(share, {}, '2026-02-28')).toEqual(['NOT_OVER_YET startsOn']);
    expect(entering(share, {}, '2026-03-01')).toEqual([]);
  });
});
