import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

const id = (n: number) => `018f3c6e-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** A provider defined a measure of its own, or a new version of one. Key: tenant. */
export const measureDefinedV1 = defineEvent({
  type: 'governance.measure-definition.defined.v1',
  record: 'MeasureDefinition',
  state: 'MADE',
  description: 'A provider defined a measure of its own, or a new version of one.',
  data: z.object({
    providerId: z.uuid(),
    code,
    number: z.int(),
    kind: code,
    unit: code,
    better: code,
    per: z.int(),
    target: z.number(),
    countedFrom: code,
    recordKind: code.nullable(),
    recordCodes: z.array(code),
    definedById: z.uuid(),
  }),
  example: {
    providerId: id(2),
    code: 'FALLS',
    number: 1,
    kind: 'RATE',
    unit: 'MONTH',
    better: 'LOWER',
    per: 1000,
    target: 4,
    countedFrom: 'SOURCE_RECORDS',
    recordKind: 'INCIDENT',
    recordCodes: ['FALL'],
    definedById: id(8),
  },
});

/** What was counted in a service in a month or week was entered for a measure. Key: service. */
export const measureCountsEnteredV1 = defineEvent({
  type: 'governance.measure-entry.entered.v1',
  record: 'MeasureEntry',
  state: 'MADE',
  description: 'What was counted in a service in a month or week was entered for a measure of the provider.',
  data: z.object({
    measureDefinitionId: z.uuid(),
    startsOn: z.iso.date(),
    numerator: z.int().nullable(),
    denominator: z.int().nullable(),
    enteredById: z.uuid().nullable(),
  }),
  example: { measureDefinitionId: id(3), startsOn: '2026-03-01', numerator: null, denominator: 930, enteredById: id(1) },
});
