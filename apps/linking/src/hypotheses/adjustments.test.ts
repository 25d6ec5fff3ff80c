import { aUnit, aWorker } from '../../test/a-unit';
import type { Unit } from '../units/unit';
import { ADJUSTMENTS } from './adjustments';

const STARTS = Date.parse('2026-01-05T00:00:00.000Z');
const startingAt = (startsAt: string): Partial<Unit> => ({ startsAt, endsAt: startsAt });
const lasting = (time: string): Partial<Unit> => ({ startsAt: '2026-01-07T08:00:00.000Z', endsAt: `2026-01-07T${time}Z` });

it.each<[string, string, Partial<Unit>, string | null]>([
  ['PART_OF_DAY', 'a day', {}, 'DAY'],
  ['PART_OF_DAY', 'an evening', { endsAt: '2026-01-07T23:00:00.000Z', startsAt: '2026-01-07T16:00:00.000Z' }, 'EVENING'],
  ['PART_OF_DAY', 'a night', startingAt('2026-01-07T23:00:00.000Z'), 'NIGHT'],
  ['LENGTH', 'under two hours', lasting('09:59:59.999'), '0'],
  ['LENGTH', 'two hours', lasting('10:00:00.000'), '1'],
  ['LENGTH', 'under five hours', lasting('12:59:59.999'), '1'],
  ['LENGTH', 'five hours', lasting('13:00:00.000'), '2'],
  ['LENGTH', 'under nine hours', lasting('16:59:59.999'), '2'],
  ['LENGTH', 'nine hours', lasting('17:00:00.000'), '3'],
  ['LENGTH', 'more', lasting('23:00:00.000'), '3'],
  ['STAFFING', 'as many as planned', {}, 'FULL'],
  ['STAFFING', 'fewer than planned', { plannedStaff: 2 }, 'SHORT'],
  ['STAFFING', 'more than planned', { workers: [aWorker(), aWorker()] }, 'FULL'],
  ['STAFFING', 'nobody known', { workers: [] }, null],
  ['STAFFING', 'no plan', { plannedStaff: 0 }, null],
  ['QUARTER', 'the first instant', startingAt('2026-01-05T00:00:00.000Z'), '0'],
  ['QUARTER', 'the last of thirteen weeks', startingAt('2026-04-05T23:59:59.999Z'), '0'],
  ['QUARTER', 'the first thereafter', startingAt('2026-04-06T00:00:00.000Z'), '1'],
  ['QUARTER', 'a year on', startingAt('2027-01-05T00:00:00.000Z'), '4'],
])('%s of a unit of %s', (name, _what, changed, found) => {
  expect(ADJUSTMENTS.find((one) => one.name === name)?.of(aUnit(changed), STARTS)).toBe(found);
});
