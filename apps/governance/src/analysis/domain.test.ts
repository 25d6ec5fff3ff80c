import type { Fields, Refusal } from '@causeway/kernel';
import { barrierFaults, differenceFaults, type Barrier, type Difference } from './domain';

const told = (refusals: readonly Refusal[]): string[] =>
  refusals.map(({ code, field, rule }) => `${code} ${field}${rule ? ` ${rule}` : ''}`);
const evidence = [{ kind: 'AllocationCheck', id: 'A', happenedAt: '', recordedAt: '' }];

const BARRIER = {
  ...{ reviewId: 'R', hazard: 'An unlocked kitchen', target: 'People who burn themselves', barrier: 'The lock', kind: 'PHYSICAL' },
  ...{ inPlace: 'YES', worked: 'YES', whyNot: null, evidence },
} as Fields<Barrier>;
const assessing = (more: Partial<Barrier>): string[] => told(barrierFaults({ ...BARRIER, ...more }));
const ABSENT = { inPlace: 'NO', worked: null, whyNot: 'It was taken off for painting.' } as const;

describe('a barrier', () => {
  it.each<[string, Partial<Barrier>]>([
    ['that worked', {}],
    ['of which it is not known whether it worked', { worked: 'UNKNOWN' }],
    ['that did not work, with why', { worked: 'NO', whyNot: 'The key was in it.' }],
    ['that was not in place, with why', ABSENT],
    ['of which it is not known whether it was in place', { inPlace: 'UNKNOWN', worked: null }],
    ['of 500 characters, and 8000', { hazard: 'x'.repeat(500), ...ABSENT, whyNot: 'x'.repeat(8000) }],
  ])('%s is taken', (_what, more) => {
    expect(assessing(more)).toEqual([]);
  });

  it.each<[string, Partial<Barrier>]>([
    ['TEXT_EMPTY hazard', { hazard: ' ' }],
    ['TEXT_EMPTY target', { target: '' }],
    ['TEXT_EMPTY barrier', { barrier: '\n' }],
    ['TEXT_TOO_LONG hazard', { hazard: 'x'.repeat(501) }],
    ['TEXT_TOO_LONG target', { target: 'x'.repeat(501) }],
    ['TEXT_TOO_LONG barrier', { barrier: 'x'.repeat(501) }],
    ['WORKED_IF_IN_PLACE worked R12', { worked: null }],
    ['WORKED_IF_IN_PLACE worked R12', { ...ABSENT, worked: 'UNKNOWN' }],
    ['WORKED_IF_IN_PLACE worked R12', { inPlace: 'UNKNOWN', worked: 'YES' }],
    ['WHY_NOT_IF_FAILED whyNot R12', { worked: 'NO' }],
    ['WHY_NOT_IF_FAILED whyNot R12', { ...ABSENT, whyNot: ' ' }],
    ['WHY_NOT_IF_FAILED whyNot R12', { whyNot: 'It did, though.' }],
    ['WHY_NOT_IF_FAILED whyNot R12', { worked: 'UNKNOWN', whyNot: 'Perhaps the key.' }],
    ['TEXT_TOO_LONG whyNot', { ...ABSENT, whyNot: 'x'.repeat(8001) }],
    ['EVIDENCE_MISSING evidence R12', { evidence: [] }],
  ])('is refused: %s', (refused, more) => {
    expect(assessing(more)).toEqual([refused]);
  });
});

const DIFFERENCE: Fields<Difference> = {
  ...{ reviewId: 'R', normal: 'Two workers on nights', thisTime: 'One worker from ten', effect: 'Nobody was near the kitchen.', evidence },
};
const comparing = (more: Partial<Difference>): string[] => told(differenceFaults({ ...DIFFERENCE, ...more }));

describe('a difference from what is usual', () => {
  it('is taken with what is usual, what was so this time, and what that did', () => {
    expect(comparing({})).toEqual([]);
    expect(comparing({ normal: 'x'.repeat(8000), thisTime: 'y'.repeat(8000), effect: 'z'.repeat(8000) })).toEqual([]);
  });

  it.each<[string, Partial<Difference>]>([
    ['TEXT_EMPTY normal', { normal: ' ' }],
    ['TEXT_EMPTY thisTime', { thisTime: '' }],
    ['TEXT_EMPTY effect', { effect: '\t' }],
    ['TEXT_TOO_LONG normal', { normal: 'x'.repeat(8001) }],
    ['TEXT_TOO_LONG thisTime', { thisTime: 'x'.repeat(8001) }],
    ['TEXT_TOO_LONG effect', { effect: 'x'.repeat(8001) }],
    ['NOTHING_DIFFERENT thisTime R12', { thisTime: ' two  workers on NIGHTS ' }],
    ['EVIDENCE_MISSING evidence R12', { evidence: [] }],
  ])('is refused: %s', (refused, more) => {
    expect(comparing(more)).toEqual([refused]);
  });
});
