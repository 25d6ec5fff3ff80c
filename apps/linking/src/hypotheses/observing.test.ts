import { aUnit, aWorker } from '../../test/a-unit';
import { failureOf } from '../../test/counted-units';
import type { Unit } from '../units/unit';
import type { Factor } from './factors';
import { count, levelAsked, numbered, observe } from './observing';

const WINDOW = [new Date('2026-01-05T00:00:00.000Z'), new Date('2026-06-30T22:59:59.999Z')] as const;
const observed = (units: readonly Unit[], failures = units.map((unit) => failureOf(unit))) =>
  observe(new Set(['FALL', 'OTHER']), units, failures, WINDOW);
const startingAt = (startsAt: string, more: Partial<Unit> = {}): Unit => aUnit({ id: startsAt, startsAt, endsAt: startsAt, ...more });

describe('a unit as it is compared', () => {
  it('has the care hours of its workers, its failures, and what it is of each adjustment', () => {
    const unit = aUnit({ plannedStaff: 0, workers: [aWorker({ hours: 3 }), aWorker({ hours: 4.5 })] });
    const failures = [failureOf(unit), failureOf(unit, { recordId: 'other', code: 'OTHER' })];
    expect(observed([unit], failures)).toEqual([
      { unit, careHours: 7.5, failures, failed: true, adjustments: ['DAY', '2', null, '0'], clusters: [0, 1, 1] },
    ]);
  });

  it('has a failure once that is told twice, of whatever kind of record, and none of another code or unit', () => {
    const unit = aUnit();
    const [incident, complaint] = [failureOf(unit), failureOf(unit, { recordKind: 'Complaint' })];
    const others = [failureOf(unit, { recordId: 'x', code: 'ANOTHER' }), failureOf(aUnit({ id: 'elsewhere' }))];
    expect(observed([unit], [incident, complaint, incident, ...others])[0]?.failures).toEqual([incident, complaint]);
    expect(observed([unit], others)).toMatchObject([{ failures: [], failed: false }]);
  });

  it('starts in the window, from its first instant to its last', () => {
    const starts = ['2026-01-04T23:59:59.999Z', '2026-01-05T00:00:00.000Z', '2026-06-30T22:59:59.999Z', '2026-06-30T23:00:00.000Z'];
    expect(observed(starts.map((start) => startingAt(start))).map(({ unit }) => unit.id)).toEqual(starts.slice(1, 3));
  });
});

describe('what units share', () => {
  const clusters = (...units: readonly Unit[]) => observed(units).map((one) => one.clusters);
  const workers = (...ids: readonly string[]) => ids.map((staffMemberId) => aWorker({ staffMemberId }));

  it('is the week of the service, counted from the start of the window', () => {
    const of = (serviceId: string, startsAt: string) => startingAt(startsAt, { serviceId });
    const found = clusters(
      of('a', '2026-01-05T00:00:00.000Z'),
      of('a', '2026-01-11T23:59:59.999Z'),
      of('a', '2026-01-12T00:00:00.000Z'),
      of('b', '2026-01-05T00:00:00.000Z'),
    ).map(([week]) => week);
    expect([found[0] === found[1], new Set(found).size]).toEqual([true, 3]);
  });

  it('is the person and the worker, where there is one alone', () => {
    const [first, second, third] = [
      aUnit({ id: '1', peopleIds: ['p'], workers: workers('w') }),
      aUnit({ id: '2', peopleIds: ['p'], workers: workers('w', 'v') }),
      aUnit({ id: '3', peopleIds: ['p', 'q'], workers: workers('w') }),
    ];
    // The week is 0, the person 1, the worker 2; the second unit stands for its workers, the third for its people.
    expect(clusters(first, second, third)).toEqual([
      [0, 1, 2],
      [0, 1, 3],
      [0, 4, 2],
    ]);
  });

  it('is nothing but the unit itself, where there is nobody', () => {
    const nobody = { peopleIds: [], workers: [] };
    expect(clusters(aUnit({ id: '1', ...nobody }), aUnit({ id: '2', ...nobody }))).toEqual([
      [0, 1, 1],
      [0, 2, 2],
    ]);
  });
});

test('names are numbered in the order in which they come', () => {
  const numbers = new Map<string, number>();
  expect(['a', 'b', 'a', 'c', 'b'].map((name) => numbered(numbers, name))).toEqual([0, 1, 0, 2, 1]);
});

test('a factor is asked of the units among which it is a question', () => {
  const crowded: Factor = {
    ...{ name: 'CROWDED', says: 'More than one person.', restsOn: 'ROTA' },
    level: ({ peopleIds }) => (peopleIds.length > 1 ? 'EXPOSED' : 'NOT_EXPOSED'),
  };
  const ofShifts: Factor = { ...crowded, among: { says: 'shifts', holds: ({ kind }) => kind === 'SHIFT' } };
  const visit = aUnit({ kind: 'VISIT', peopleIds: ['p'] });
  expect([crowded, ofShifts].map((factor) => [levelAsked(factor, aUnit()), levelAsked(factor, visit)])).toEqual([
    ['EXPOSED', 'NOT_EXPOSED'],
    ['EXPOSED', 'NOT_ASKED'],
  ]);
});

test('units of a level are counted, with their care hours and their failures', () => {
  const [failed, well, other] = [aUnit({ id: '1' }), aUnit({ id: '2', workers: [aWorker({ hours: 2 })] }), aUnit({ id: '3' })];
  const failures = [failureOf(failed), failureOf(failed, { recordId: 'again' }), failureOf(other)];
  const observations = observed([failed, well, other], failures);
  const of = (wanted: 'EXPOSED' | 'NOT_EXPOSED' | 'UNKNOWN') => count(observations, ['EXPOSED', 'EXPOSED', 'NOT_EXPOSED'], wanted);
  expect(of('EXPOSED')).toEqual({ units: 2, careHours: 10, failures: 2, failingUnits: 1 });
  expect(of('NOT_EXPOSED')).toEqual({ units: 1, careHours: 8, failures: 1, failingUnits: 1 });
  expect(of('UNKNOWN')).toEqual({ units: 0, careHours: 0, failures: 0, failingUnits: 0 });
});
