import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, isEnumType, parse } from 'graphql';
import type { Refusal } from '@causeway/kernel';
import { countsAlike, definitionFaults, INCIDENT_KINDS, yardstickFrom, type MeasureDefinition } from './definition';

const NOW = new Date('2026-03-09T09:00:00.000Z');
const at = { now: NOW, today: '2026-03-09', happenedAt: NOW };
const told = (refusals: readonly Refusal[]): string[] =>
  refusals.map(({ code, field, rule }) => `${code} ${field}${rule ? ` ${rule}` : ''}`);
const falls = {
  ...{ id: 'D1', code: 'FALLS', number: 1, name: 'Falls', countingId: 'C1' },
  ...{ numeratorCounts: 'falls', denominatorCounts: 'occupied bed days' },
  ...{ kind: 'RATE', unit: 'MONTH', better: 'LOWER', per: 1000, target: 4 },
  ...{ countedFrom: 'SOURCE_RECORDS', recordKind: 'INCIDENT', recordCodes: ['FALL'], reason: null },
} as unknown as MeasureDefinition;
const entered: Partial<MeasureDefinition> = { countedFrom: 'ENTERED_COUNTS', recordKind: null, recordCodes: [] };
const share: Partial<MeasureDefinition> = { kind: 'PROPORTION', per: 1, target: 0.9, better: 'HIGHER', ...entered };
const defining = (more: Partial<MeasureDefinition>, before: MeasureDefinition | null = null): string[] =>
  told(definitionFaults({ ...falls, ...more }, before, at));

describe('a measure that a provider defines', () => {
  it.each<[string, Partial<MeasureDefinition>]>([
    ['a rate of records', {}],
    ['a rate that is entered', entered],
    ['a count of records', { kind: 'COUNT', per: 1, denominatorCounts: null }],
    ['a share that is entered', share],
    ['a share of which less is better, and none the target', { ...share, better: 'LOWER', target: 0 }],
    ['a rate per one', { per: 1 }],
    ['a rate per a million', { per: 1_000_000 }],
    ['one of all kinds of incidents', { recordCodes: [...INCIDENT_KINDS] }],
    ['one with twenty categories', { recordKind: 'COMPLAINT', recordCodes: Array.from({ length: 20 }, (_, i) => `CODE_${i}`) }],
  ])('is taken as %s', (_what, more) => {
    expect(defining(more)).toEqual([]);
  });

  it.each<[string, Partial<MeasureDefinition>]>([
    ['CODE_MALFORMED code', { code: 'falls' }],
    ['CODE_MALFORMED code', { code: 'F' }],
    ['CODE_MALFORMED code', { code: `F${'X'.repeat(40)}` }],
    ['MEASURE_CODE_TAKEN code R114', { code: 'M1A' }],
    ['MEASURE_CODE_TAKEN code R114', { code: 'BOTH' }],
    ['TEXT_EMPTY name', { name: ' ' }],
    ['TEXT_TOO_LONG name', { name: 'x'.repeat(201) }],
    ['TEXT_EMPTY numeratorCounts', { numeratorCounts: '\n' }],
    ['TEXT_TOO_LONG numeratorCounts', { numeratorCounts: 'x'.repeat(501) }],
    ['TEXT_TOO_LONG denominatorCounts', { denominatorCounts: 'x'.repeat(501) }],
    ['DENOMINATOR_WRONG denominatorCounts R113', { denominatorCounts: null }],
    ['DENOMINATOR_WRONG denominatorCounts R113', { denominatorCounts: ' ' }],
    ['DENOMINATOR_WRONG denominatorCounts R113', { kind: 'COUNT', per: 1 }],
    ['PER_WRONG per R113', { per: 0 }],
    ['PER_WRONG per R113', { per: 1_000_001 }],
    ['PER_WRONG per R113', { ...share, per: 100 }],
    ['TARGET_OUT_OF_RANGE target R114', { target: -1 }],
    ['TARGET_OUT_OF_RANGE target R114', { ...share, target: 90 }],
    ['SHARE_FROM_RECORDS countedFrom R113', { kind: 'PROPORTION', per: 1, target: 0.9 }],
    ['RECORDS_WRONG recordKind R113', { recordKind: null }],
    ['RECORDS_WRONG recordKind R113', { ...entered, recordKind: 'INCIDENT' }],
    ['RECORDS_WRONG recordCodes R113', { recordCodes: [] }],
    ['RECORDS_WRONG recordCodes R113', { ...entered, recordCodes: ['FALL'] }],
    ['CODE_MALFORMED recordCodes', { recordCodes: ['A fall'] }],
    ['CODE_MALFORMED recordCodes', { recordKind: 'COMPLAINT', recordCodes: Array.from({ length: 21 }, (_, i) => `CODE_${i}`) }],
    ['INCIDENT_KIND_UNKNOWN recordCodes R113', { recordCodes: ['FALL', 'FALLS'] }],
    ['TEXT_TOO_LONG reason', { reason: 'x'.repeat(2001) }],
  ])('is refused for %s', (refused, more) => {
    expect(defining(more)).toEqual([refused]);
  });

  it('is defined anew only where something of it changes, for a reason in three words', () => {
    const reason = 'The board asks for less.';
    expect(defining({ target: 3, reason }, falls)).toEqual([]);
    expect(defining({ target: 3, reason: 'Less, please.' }, falls)).toEqual(['REASON_TOO_SHORT reason R114']);
    expect(defining({ reason }, falls)).toEqual(['NOTHING_CHANGED code R114']);
    expect(defining({ reason }, { ...falls, reason: 'Another reason than this.' })).toEqual(['NOTHING_CHANGED code R114']);
  });

  it.each<[string, Partial<MeasureDefinition>]>([
    ['what it counts', { numeratorCounts: 'falls with harm' }],
    ['what it counts over', { denominatorCounts: 'residents' }],
    ['its kind', { kind: 'PROPORTION' }],
    ['its unit of time', { unit: 'WEEK' }],
    ['where it counts from', entered],
    ['which records it counts', { recordKind: 'COMPLAINT' }],
    ['their codes', { recordCodes: ['FALL', 'OTHER'] }],
  ])('counts otherwise once %s changes', (_what, more) => {
    expect(countsAlike({ ...falls, ...more }, falls)).toBe(false);
  });

  it.each<[string, Partial<MeasureDefinition>]>([
    ['its name', { name: 'Falls of residents' }],
    ['its target', { target: 3 }],
    ['which way is better', { better: 'HIGHER' }],
    ['what it is said per', { per: 100 }],
  ])('counts the same when only %s changes, and is another version all the same', (_what, more) => {
    expect(countsAlike({ ...falls, ...more }, falls)).toBe(true);
    expect(defining({ ...more, reason: 'It reads better so.' }, falls)).toEqual([]);
  });

  it('is read by what it says of itself', () => {
    expect(yardstickFrom(falls)).toEqual({ kind: 'RATE', unit: 'MONTH', better: 'LOWER', per: 1000 });
  });
});

it('counts incidents of the kinds that care records have, and of no others', () => {
  const graph = readFileSync(join(__dirname, '../../../../supergraph.graphql'), 'utf8');
  const kinds = buildASTSchema(parse(graph), { assumeValid: true }).getType('IncidentKind');
  expect([...INCIDENT_KINDS].sort()).toEqual(
    isEnumType(kinds)
      ? kinds
          .getValues()
          .map(({ name }) => name)
          .sort()
      : [],
  );
});
