import { z } from 'zod';
import { code } from './code';
import { defineEvent, EVENTS, fitting, UnfitEvent } from './index';

const nested = defineEvent({
  type: 'workforce.thing.made.v1',
  record: 'Thing',
  state: 'MADE',
  description: 'A thing was made.',
  data: z.object({
    kind: code,
    parts: z.array(z.object({ kind: code, place: z.object({ at: z.iso.date() }).nullable() })).min(1),
    also: z.object({ kind: code }).optional(),
    by: z.record(code, z.object({ count: z.int() })),
    until: z.iso.date().nullable().default(null),
  }),
  example: { kind: 'A', parts: [{ kind: 'B', place: { at: '2026-03-02' } }], also: { kind: 'C' }, by: { D: { count: 1 } }, until: null },
});
const { example } = nested;

const refusal = (data: object): string => {
  try {
    fitting(nested, data as never);
    return 'it fits';
  } catch (error) {
    expect(error).toBeInstanceOf(UnfitEvent);
    return (error as Error).message;
  }
};

describe('what a producer announces', () => {
  it('goes into the log as its contract has it, defaults filled in', () => {
    const { until: _, ...rest } = example;
    expect(fitting(nested, rest)).toEqual(example);
    for (const contract of EVENTS) expect(fitting(contract, contract.example)).toEqual(contract.example);
  });

  it.each([
    ['at its top', { ...example, name: 'Ada' }, 'data unrecognized_keys'],
    ['in a list', { ...example, parts: [{ kind: 'B', place: null, name: 'Ada' }] }, 'data.parts.0 unrecognized_keys'],
    [
      'behind what may be null',
      { ...example, parts: [{ kind: 'B', place: { at: '2026-03-02', name: 'Ada' } }] },
      'data.parts.0.place unrecognized_keys',
    ],
    ['behind what may be absent', { ...example, also: { kind: 'C', name: 'Ada' } }, 'data.also unrecognized_keys'],
    ['under a key of its own', { ...example, by: { D: { count: 1, name: 'Ada' } } }, 'data.by.D unrecognized_keys'],
    ['of another type', { ...example, kind: 7 }, 'data.kind invalid_type'],
    ['that is a sentence', { ...example, kind: 'fell in the kitchen' }, 'data.kind invalid_format'],
    ['that is not enough', { ...example, parts: [] }, 'data.parts too_small'],
  ])('is refused with a thing %s, which is named and not quoted', (_where, data, fault) => {
    expect(refusal(data)).toBe(`an event does not fit workforce.thing.made.v1: ${fault}`);
  });

  it('is refused without what the contract declares', () => {
    const { parts: _, ...rest } = example;
    expect(refusal(rest)).toContain('data.parts invalid_type');
  });

  it('is read by others though a later release added to it', () => {
    expect(nested.data.safeParse({ ...example, parts: [{ kind: 'B', place: null, since: '2026-03-02' }], more: 1 }).success).toBe(true);
  });
});
