import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { z } from 'zod';
import { compatibility, sentence, type Break, type Contracts } from './compatibility';
import { jsonSchema, type Schema } from './schema';

const TYPE = 'care-records.thing.made.v1';
const contracts = (data: z.ZodType, more: object = {}, envelope: Schema = { type: 'object' }): Contracts => ({
  envelope,
  events: { [TYPE]: { record: 'Thing', state: 'MADE', schema: jsonSchema(data), ...more } },
});
const breaksOf = (before: z.ZodType, now: z.ZodType): Break[] => compatibility(contracts(before), contracts(now));

const ajv = addFormats(new Ajv({ allowUnionTypes: true }));
const fits = (schema: z.ZodType, data: unknown): boolean => ajv.validate(jsonSchema(schema), data);

const shape = {
  personId: z.uuid(),
  kind: z.enum(['FALL', 'CHOKING']),
  dueAt: z.iso.datetime().nullable(),
  note: z.string().nullable(),
  level: z.int().min(1),
  also: z.string().regex(/^\S+$/).optional(),
  parts: z.array(z.object({ id: z.uuid(), size: z.int() })),
  by: z.record(z.string(), z.int()),
};
const was = z.object(shape);
const id = '018f3c6e-0000-7000-8000-000000000006';
const data = { personId: id, kind: 'FALL', dueAt: null, note: null, level: 1, also: 'A', parts: [{ id, size: 1 }], by: { A: 1 } };
const without = (name: keyof typeof data): object => Object.fromEntries(Object.entries(data).filter(([key]) => key !== name));

describe('contracts of one version', () => {
  it('are what they were', () => {
    expect(fits(was, data)).toBe(true);
    expect(breaksOf(was, was)).toEqual([]);
  });

  it.each<[string, z.ZodType, Pick<Break, 'at' | 'what' | 'hurts'>, unknown]>([
    ['lose no property', was.omit({ level: true }), { at: 'data.level', what: 'is gone', hurts: 'READERS' }, without('level')],
    ['ask for no new one', was.extend({ by2: z.int() }), { at: 'data.by2', what: 'is new, and must be there', hurts: 'REPLAY' }, data],
    [
      'ask for none that could be absent',
      was.extend({ also: shape.also.unwrap() }),
      { at: 'data.also', what: 'must be there now', hurts: 'REPLAY' },
      without('also'),
    ],
    [
      'let none be absent that had to be there',
      was.extend({ level: shape.level.optional() }),
      { at: 'data.level', what: 'may be absent now', hurts: 'READERS' },
      without('level'),
    ],
    [
      'let nothing be null that could not be',
      was.extend({ personId: z.uuid().nullable() }),
      { at: 'data.personId', what: 'may be null now', hurts: 'READERS' },
      { ...data, personId: null },
    ],
    [
      'take null wherever they took it',
      was.extend({ dueAt: z.iso.datetime() }),
      { at: 'data.dueAt', what: 'may be null no longer', hurts: 'REPLAY' },
      data,
    ],
    [
      'take null as a text that they took so',
      was.extend({ note: z.string() }),
      { at: 'data.note', what: 'may be null no longer', hurts: 'REPLAY' },
      data,
    ],
    [
      'take no new value of an enum',
      was.extend({ kind: z.enum(['FALL', 'CHOKING', 'BURN']) }),
      { at: 'data.kind', what: 'takes new values: BURN', hurts: 'READERS' },
      { ...data, kind: 'BURN' },
    ],
    [
      'take every value of an enum that they took',
      was.extend({ kind: z.literal('CHOKING') }),
      { at: 'data.kind', what: 'takes these values no longer: FALL', hurts: 'REPLAY' },
      data,
    ],
    [
      'make no text of an enum',
      was.extend({ kind: z.string() }),
      { at: 'data.kind', what: 'takes any value now', hurts: 'READERS' },
      { ...data, kind: 'x' },
    ],
    [
      'make no enum of a text',
      was.extend({ note: z.enum(['A']).nullable() }),
      { at: 'data.note', what: 'takes only some values now', hurts: 'REPLAY' },
      { ...data, note: 'B' },
    ],
    [
      'keep the type of a property',
      was.extend({ level: z.number().min(1).max(Number.MAX_SAFE_INTEGER) }),
      { at: 'data.level', what: 'has another type: "integer", now "number"', hurts: 'BOTH' },
      { ...data, level: 1.5 },
    ],
    [
      'keep its bounds',
      was.extend({ level: z.int().min(0) }),
      { at: 'data.level', what: 'has another minimum: 1, now 0', hurts: 'BOTH' },
      { ...data, level: 0 },
    ],
    [
      'keep its pattern',
      was.extend({ also: z.string().regex(/^\S*$/).optional() }),
      { at: 'data.also', what: 'has another pattern: "^\\\\S+$", now "^\\\\S*$"', hurts: 'BOTH' },
      { ...data, also: '' },
    ],
    [
      'keep all that in a list',
      was.extend({ parts: z.array(z.object({ id: z.uuid() })) }),
      { at: 'data.parts[].size', what: 'is gone', hurts: 'READERS' },
      { ...data, parts: [{ id }] },
    ],
    [
      'keep it under keys',
      was.extend({ by: z.record(z.string(), z.int().nullable()) }),
      { at: 'data.by{}', what: 'may be null now', hurts: 'READERS' },
      { ...data, by: { A: null } },
    ],
    [
      'keep the keys themselves',
      was.extend({ by: z.record(z.string().max(1), z.int()) }),
      { at: 'data.by{key}', what: 'has another maxLength: none, now 1', hurts: 'BOTH' },
      { ...data, by: { AB: 1 } },
    ],
    [
      'are of as many kinds as they were',
      was.extend({ also: z.union([shape.also.unwrap(), z.int()]).optional() }),
      { at: 'data.also', what: 'is one of 2 kinds, and was of 0', hurts: 'READERS' },
      { ...data, also: 1 },
    ],
  ])('%s', (_what, now, fault, witness) => {
    expect(breaksOf(was, now)).toContainEqual({ event: TYPE, ...fault });
    // The harm is real: of the two sides, one reads the event and the other can't.
    const [before, after] = [fits(was, witness), fits(now, witness)];
    expect(before).toBe(!after);
    if (fault.hurts !== 'BOTH') expect(before).toBe(fault.hurts === 'REPLAY');
  });

  it('lose nothing that could be absent either: whoever counts on it is left without', () => {
    expect(breaksOf(was, was.omit({ also: true }))).toEqual([{ event: TYPE, at: 'data.also', what: 'is gone', hurts: 'READERS' }]);
  });

  it('do not open or close an object that has keys of its own', () => {
    const closed = was.extend({ by: z.object({ A: z.int() }).strict() });
    expect(breaksOf(closed, was.extend({ by: z.object({ A: z.int() }) }))).toEqual([
      { event: TYPE, at: 'data.by{}', what: 'has another additionalProperties', hurts: 'BOTH' },
    ]);
  });

  it('keep their event', () => {
    expect(compatibility(contracts(was), { envelope: { type: 'object' }, events: {} })).toEqual([
      { event: TYPE, at: 'type', what: 'is no longer declared', hurts: 'BOTH' },
    ]);
  });

  it.each([
    ['record', 'Other', 'was Thing and is Other'],
    ['state', 'CORRECTED', 'was MADE and is CORRECTED'],
  ])('keep the %s that they tell of', (at, value, what) => {
    expect(compatibility(contracts(was), contracts(was, { [at]: value }))).toEqual([{ event: TYPE, at, what, hurts: 'BOTH' }]);
  });

  it('have the envelope that they had', () => {
    const envelope = jsonSchema(z.object({ id: z.uuid() }));
    const now = jsonSchema(z.object({ id: z.uuid(), subject: z.string() }));
    expect(compatibility(contracts(was, {}, envelope), contracts(was, {}, now)).map(sentence)).toEqual([
      'every event: envelope.subject is new, and must be there (events in the log could not be read any more)',
    ]);
    expect(
      compatibility(
        contracts(was, {}, envelope),
        contracts(was, {}, jsonSchema(z.object({ id: z.uuid(), subject: z.string().optional() }))),
      ),
    ).toEqual([]);
  });

  it('may say better what they mean', () => {
    const told = was.extend({ kind: shape.kind.describe('What happened.'), also: shape.also.default('A') });
    expect(breaksOf(was, told)).toEqual([]);
  });

  it('may gain an event', () => {
    const now = contracts(was);
    expect(
      compatibility(contracts(was), {
        ...now,
        events: { ...now.events, 'care-records.thing.ended.v1': { record: 'T', state: 'MADE', schema: {} } },
      }),
    ).toEqual([]);
  });

  it('may gain properties that can be absent, wherever: each side reads what the other tells', () => {
    const added = fc.dictionary(
      fc.stringMatching(/^new[A-Z][a-z]{0,5}$/),
      fc.constantFrom<z.ZodType>(
        z.int().optional(),
        z.uuid().nullish(),
        z.array(z.object({ at: z.iso.date() })).optional(),
        z.boolean().default(false),
      ),
      { maxKeys: 4 },
    );
    fc.assert(
      fc.property(added, added, (atTop, inParts) => {
        const parts = z.array(shape.parts.element.extend(inParts));
        const now = was.extend({ ...atTop, parts });
        expect(breaksOf(was, now)).toEqual([]);
        expect(fits(now, data)).toBe(true);
        expect(fits(was, { ...data, ...Object.fromEntries(Object.keys(atTop).map((name) => [name, 'whatever'])) })).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});
