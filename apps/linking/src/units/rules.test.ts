import fc from 'fast-check';
import { concernLinksByOracle } from '../../test/concern-oracle';
import { troubledRota } from '../../test/concern-worlds';
import { factsOf } from '../../test/known';
import { asLines, type ExpectedLink } from '../../test/oracle';
import { theShift, at, times } from '../../test/unit-facts';
import type { ConcernFact, ShiftFact, WorkFact } from './facts';
import { isUnit, judgeConcern, timeIn, wasOn } from './rules';

test('the links of the concerns of any facts in any order are those of the oracle', () => {
  const found = { CONCERN_TO_SHIFT: 0, CONCERN_TO_WORKER: 0 };
  fc.assert(
    fc.property(
      troubledRota.chain((told) => fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length }))),
      ([told, shuffled]) => {
        const links = factsOf(shuffled, 'Incident', 'Complaint', 'Feedback').flatMap((concern): ExpectedLink[] =>
          judgeConcern({ concernCode: null, ...concern }, factsOf(shuffled, 'Shift'), factsOf(shuffled, 'Assignment')).map(
            ({ rule, to, holds }) => {
              found[rule] += 1;
              return { rule, changeId: concern.id as string, holds, ...to };
            },
          ),
        );
        expect(asLines(links)).toEqual(asLines(concernLinksByOracle(told)));
      },
    ),
    { numRuns: 3_000 },
  );
  // Worlds in which nothing meets would show nothing.
  expect(Math.min(...Object.values(found))).toBeGreaterThan(100);
});

const stretch = (startsAt: string, endsAt: string) => ({ startsAt: at(startsAt), endsAt: at(endsAt) });
const work = (more: Partial<WorkFact> = {}): WorkFact => ({
  ...{ id: 'work', shiftId: 'shift', staffMemberId: 'worker', agency: false, ...times(at('08:00', '2026-02-01')) },
  ...stretch('08:00', '16:00'),
  ...more,
});

it.each([
  ['16:00', '2026-03-02', true],
  ['08:00', '2026-03-03', true],
  ['08:01', '2026-03-03', false],
  ['08:00', '2026-03-02', false],
  ['08:01', '2026-03-02', true],
])('a shift from 08:00 to %s of %s is a unit of delivery: %s', (time, day, found) => {
  expect(isUnit(theShift({ endsAt: at(time, day) }))).toBe(found);
});

describe('a worker on a unit', () => {
  it.each<[string, Partial<WorkFact>, [string, string] | null]>([
    ['all of it', {}, ['08:00', '16:00']],
    ['more than it', stretch('07:00', '17:00'), ['08:00', '16:00']],
    ['some of it', stretch('09:00', '10:00'), ['09:00', '10:00']],
    ['up to its start', stretch('06:00', '08:00'), null],
    ['from its end', stretch('16:00', '17:00'), null],
  ])('who works %s is in it as long', (_what, more, time) => {
    const [from, until] = time ?? [];
    expect(timeIn(work(more), theShift())).toEqual(from && until ? { from: Date.parse(at(from)), until: Date.parse(at(until)) } : null);
  });

  it.each<[ShiftFact['kind'], Partial<WorkFact>, string, boolean]>([
    ['SHIFT', {}, '07:59', false],
    ['SHIFT', {}, '08:00', true],
    // Whoever stays to the end of a shift hands over; nobody does after a visit.
    ['SHIFT', {}, '16:30', true],
    ['VISIT', {}, '15:59', true],
    ['VISIT', {}, '16:00', false],
    ['SHIFT', { endsAt: at('12:00') }, '11:59', true],
    ['SHIFT', { endsAt: at('12:00') }, '12:00', false],
    ['SHIFT', { startsAt: at('12:00') }, '11:59', false],
    ['SHIFT', { startsAt: at('16:00'), endsAt: at('17:00') }, '16:00', false],
  ])('of a %s, %j, was on it at %s: %s', (kind, more, time, found) => {
    expect(wasOn(work(more), theShift({ kind }), Date.parse(at(time)))).toBe(found);
  });
});

describe('a concern', () => {
  const concern = (more: Partial<ConcernFact> = {}): ConcernFact => ({
    ...{ id: 'concern', kind: 'Incident', serviceId: 'service', personId: 'person', concernCode: null },
    ...{ happenedAt: at('12:00'), recordedAt: at('12:30') },
    ...more,
  });
  const linked = (more: Partial<ConcernFact> = {}, shift: Partial<ShiftFact> = {}, ...works: readonly WorkFact[]) =>
    judgeConcern(concern(more), [theShift(shift)], works);

  it('is linked to the shift and to the workers who were on it then, with their times', () => {
    const works = [work(), work({ id: 'gone', endsAt: at('12:00') }), work({ id: 'elsewhere', shiftId: 'another' })];
    expect(linked({}, {}, ...works)).toEqual([
      { rule: 'CONCERN_TO_SHIFT', to: { kind: 'Shift', id: 'shift', ...times(at('08:00', '2026-02-01')) }, holds: true },
      { rule: 'CONCERN_TO_WORKER', to: { kind: 'Assignment', id: 'work', ...times(at('08:00', '2026-02-01')) }, holds: true },
    ]);
  });

  it.each<[string, Partial<ConcernFact>, Partial<ShiftFact>, boolean]>([
    ['in its first instant', { happenedAt: at('08:00') }, {}, true],
    ['before it', { happenedAt: at('07:59') }, {}, false],
    ['in the handover', { happenedAt: at('16:30') }, {}, true],
    ['after the handover', { happenedAt: at('16:31') }, {}, false],
    ['just before the end of a visit', { happenedAt: at('15:59') }, { kind: 'VISIT' }, true],
    ['at the end of a visit', { happenedAt: at('16:00') }, { kind: 'VISIT' }, false],
    ['in another service', { serviceId: 'other' }, {}, false],
    ['to the person whom it names', {}, { peopleIds: ['other', 'person'] }, true],
    ['to a person whom it does not name', {}, { peopleIds: ['other'] }, false],
    ['in what is no unit', {}, { endsAt: at('08:01', '2026-03-03') }, false],
    ['as an incident that was written down at once', { recordedAt: at('12:00') }, {}, true],
    ['as a complaint', { kind: 'Complaint' }, {}, true],
    ['as a complaint that does not say when', { kind: 'Complaint', recordedAt: at('12:00') }, {}, false],
    ['as feedback without a concern', { kind: 'Feedback' }, {}, false],
    ['as feedback with one', { kind: 'Feedback', concernCode: 'MEALS' }, {}, true],
  ])('is of a shift, %s: %j, %j: %s', (_what, more, shift, found) => {
    expect(linked(more, shift)).toHaveLength(found ? 1 : 0);
  });
});
