import type { DataClass } from '@causeway/access';
import { londonInstant } from '@causeway/kernel';
import { aUnit, aWorker } from '../../test/a-unit';
import type { Unit, WorkerInUnit } from '../units/unit';
import { partOfDay } from './day-parts';
import { FACTORS, supplierFactors, type Factor } from './factors';
import { levelAsked } from './observing';

const factor = (name: string): Factor => FACTORS.find((one) => one.name === name) as Factor;
const asked = (name: string, unit: Unit) => levelAsked(factor(name), unit);
const worker = (changed: Partial<WorkerInUnit>) => ({ workers: [aWorker(), aWorker({ staffMemberId: 'second', ...changed })] });
const agency = (changed: Partial<WorkerInUnit> = {}) => worker({ agency: true, ...changed });

/** A unit by local times in London. */
const from = (day: string, starts: string, ends: string, lastDay = day): Unit =>
  aUnit({ startsAt: londonInstant(day, starts).toISOString(), endsAt: londonInstant(lastDay, ends).toISOString() });

describe('each factor', () => {
  it.each<[string, Partial<Unit>, string]>([
    ['UNFAMILIAR_WORKER', worker({ completedBefore: 2 }), 'EXPOSED'],
    ['UNFAMILIAR_WORKER', worker({ completedBefore: 3 }), 'NOT_EXPOSED'],
    ['UNFAMILIAR_WORKER', { workers: [] }, 'UNKNOWN'],
    ['UNFAMILIAR_WORKER', worker({ completedBefore: null }), 'UNKNOWN'],
    ['UNFAMILIAR_WORKER', { workers: [aWorker({ completedBefore: null }), aWorker({ completedBefore: 2 })] }, 'EXPOSED'],
    ['NOT_INDUCTED', agency({ inducted: null }), 'UNKNOWN'],
    ['NOT_GUIDED', agency({ guided: null }), 'UNKNOWN'],
    ['NOT_BRIEFED', worker({ briefed: null }), 'UNKNOWN'],
    ['NOT_BRIEFED', { workers: [aWorker({ briefed: null }), aWorker({ briefed: false })] }, 'EXPOSED'],
    ['NOT_INDUCTED', agency({ inducted: false }), 'EXPOSED'],
    ['NOT_INDUCTED', agency(), 'NOT_EXPOSED'],
    ['NOT_INDUCTED', worker({ inducted: false }), 'NOT_ASKED'],
    ['NOT_GUIDED', agency({ guided: false }), 'EXPOSED'],
    ['NOT_GUIDED', { workers: [aWorker({ guided: false }), aWorker({ agency: true })] }, 'NOT_EXPOSED'],
    ['NOT_GUIDED', worker({ guided: false }), 'NOT_ASKED'],
    ['NOT_BRIEFED', worker({ briefed: false }), 'EXPOSED'],
    ['NOT_BRIEFED', {}, 'NOT_EXPOSED'],
    ['AGENCY_SHARE', agency({ hours: 3 }), 'NOT_EXPOSED'],
    ['AGENCY_SHARE', { workers: [aWorker({ hours: 7 }), aWorker({ agency: true, hours: 3 })] }, 'EXPOSED'],
    ['AGENCY_SHARE', { workers: [aWorker({ hours: 0 })] }, 'UNKNOWN'],
    ['HANDOVER_INCOMPLETE', { handoverComplete: false }, 'EXPOSED'],
    ['HANDOVER_INCOMPLETE', {}, 'NOT_EXPOSED'],
    ['HANDOVER_INCOMPLETE', { handoverComplete: null }, 'UNKNOWN'],
    ['OWNERSHIP_UNCLEAR', { ownershipClear: false }, 'EXPOSED'],
    ['OWNERSHIP_UNCLEAR', { ownershipClear: null }, 'UNKNOWN'],
    ['SHORT_STAFFED', { plannedStaff: 2 }, 'EXPOSED'],
    ['SHORT_STAFFED', { workers: [aWorker({ hours: 7.6 })] }, 'NOT_EXPOSED'],
    ['SHORT_STAFFED', { workers: [aWorker({ hours: 7.5 })] }, 'EXPOSED'],
    ['SHORT_STAFFED', { workers: [] }, 'UNKNOWN'],
    ['SHORT_STAFFED', { plannedStaff: 0 }, 'UNKNOWN'],
    ['SUPERVISION_OVERDUE', worker({ supervisionInDate: false }), 'EXPOSED'],
    ['SUPERVISION_OVERDUE', worker({ supervisionInDate: null }), 'UNKNOWN'],
    ['SUPERVISION_OVERDUE', {}, 'NOT_EXPOSED'],
    ['TRAINING_OVERDUE', { workers: [aWorker({ trainingInDate: null }), aWorker({ trainingInDate: false })] }, 'EXPOSED'],
    ['TRAINING_OVERDUE', {}, 'NOT_EXPOSED'],
    ['ALERT_NOT_DELIVERED', { alertsDelivered: false }, 'EXPOSED'],
    ['ALERT_NOT_DELIVERED', {}, 'NOT_EXPOSED'],
    ['ALERT_NOT_DELIVERED', { alertsDelivered: null }, 'NOT_ASKED'],
    ['RECENT_PLAN_CHANGE', { daysSincePlanChange: 7 }, 'EXPOSED'],
    ['RECENT_PLAN_CHANGE', { daysSincePlanChange: 8 }, 'NOT_EXPOSED'],
    ['RECENT_PLAN_CHANGE', { daysSincePlanChange: null }, 'UNKNOWN'],
  ])('%s of %j is %s', (name, changed, level) => {
    expect(asked(name, aUnit(changed))).toBe(level);
  });

  it.each<[string, DataClass, readonly string[]]>([
    ['UNFAMILIAR_WORKER', 'ROTA', []],
    ['NOT_INDUCTED', 'STAFF_RECORD', []],
    ['NOT_GUIDED', 'BRIEFING', []],
    ['NOT_BRIEFED', 'BRIEFING', []],
    ['AGENCY_SHARE', 'ROTA', []],
    ['EVENING', 'ROTA', ['PART_OF_DAY']],
    ['NIGHT', 'ROTA', ['PART_OF_DAY']],
    ['HANDOVER_INCOMPLETE', 'CARE', []],
    ['OWNERSHIP_UNCLEAR', 'CARE', []],
    ['SHORT_STAFFED', 'ROTA', ['STAFFING']],
    ['SUPERVISION_OVERDUE', 'STAFF_CONFIDENTIAL', []],
    ['TRAINING_OVERDUE', 'STAFF_RECORD', []],
    ['ALERT_NOT_DELIVERED', 'SAFEGUARDING', []],
    ['WEEKEND_OR_HOLIDAY', 'ROTA', []],
    ['RECENT_PLAN_CHANGE', 'CARE', []],
  ])('%s is shown to whoever may read %s, and says the same as %j', (name, restsOn, isItself) => {
    expect([factor(name).restsOn, factor(name).isItself ?? []]).toEqual([restsOn, isItself]);
  });

  it('is declared once, under a name of its own', () => {
    expect(new Set(FACTORS.map(({ name }) => name)).size).toBe(15);
    expect(FACTORS).toHaveLength(15);
  });
});

describe('whose presence decides a factor', () => {
  const workers = [
    aWorker({ staffMemberId: 'new', completedBefore: 2 }),
    aWorker({ staffMemberId: 'agency', agency: true, inducted: false }),
    aWorker({ staffMemberId: 'unknown', completedBefore: null, agency: true }),
  ];
  const deciding = (name: string) => {
    const found = factor(name).deciding?.(aUnit({ workers }));
    return found && [found.exposed, found.notExposed].map((side) => side.map(({ staffMemberId }) => staffMemberId));
  };

  it.each<[string, [string[], string[]] | undefined]>([
    ['UNFAMILIAR_WORKER', [['new'], ['agency']]],
    ['NOT_INDUCTED', [['agency'], ['unknown']]],
    ['AGENCY_SHARE', [['agency', 'unknown'], ['new']]],
    ['HANDOVER_INCOMPLETE', undefined],
  ])('%s is by those of whom it is known: %j', (name, sides) => {
    expect(deciding(name)).toEqual(sides);
  });
});

describe('the part of the day', () => {
  it.each([
    ['an early shift', from('2026-01-07', '07:00', '15:00'), 'DAY'],
    ['a late one, in winter', from('2026-01-07', '15:00', '22:00'), 'EVENING'],
    ['a late one, in summer', from('2026-07-08', '15:00', '22:00'), 'EVENING'],
    ['half of it in the evening', from('2026-07-08', '12:00', '20:00'), 'EVENING'],
    ['a minute less than half', from('2026-07-08', '11:58', '20:00'), 'DAY'],
    ['a long day with its evening', from('2026-01-07', '08:00', '20:00'), 'DAY'],
    ['a night over midnight', from('2026-01-07', '22:00', '07:00', '2026-01-08'), 'NIGHT'],
    ['a day and a night', from('2026-01-07', '08:00', '08:00', '2026-01-08'), 'DAY'],
    ['the night in which clocks go on', from('2026-03-28', '22:00', '07:00', '2026-03-29'), 'NIGHT'],
    // From 00:30 on, 7.5 of 14.5 hours lie before 07:00 when an hour comes twice; by the clock it would be 6.5 of 13.5.
    ['half in the night by an hour that comes twice', aUnit({ startsAt: '2026-10-24T23:30:00Z', endsAt: '2026-10-25T14:00:00Z' }), 'NIGHT'],
    ['the same a week later', aUnit({ startsAt: '2026-11-01T00:30:00Z', endsAt: '2026-11-01T14:00:00Z' }), 'DAY'],
    ['no length, at 21:59', from('2026-07-08', '21:59', '21:59'), 'EVENING'],
    ['no length, at 22:00', from('2026-07-08', '22:00', '22:00'), 'NIGHT'],
    ['no length, at 07:00', from('2026-07-08', '07:00', '07:00'), 'DAY'],
  ])('of %s', (_name, unit, part) => {
    expect(partOfDay(unit)).toBe(part);
    expect(asked('EVENING', unit)).toBe(part === 'EVENING' ? 'EXPOSED' : 'NOT_EXPOSED');
    expect(asked('NIGHT', unit)).toBe(part === 'NIGHT' ? 'EXPOSED' : 'NOT_EXPOSED');
  });
});

describe('weekends and bank holidays', () => {
  it.each([
    ['a Wednesday', from('2026-01-07', '08:00', '16:00'), 'NOT_EXPOSED'],
    ['a Saturday', from('2026-01-10', '08:00', '16:00'), 'EXPOSED'],
    ['Good Friday', from('2026-04-03', '08:00', '16:00'), 'EXPOSED'],
    ['a night that is for the most part Saturday', from('2026-01-09', '22:00', '07:00', '2026-01-10'), 'EXPOSED'],
    ['a night that is for the most part Monday', from('2026-01-11', '22:00', '07:00', '2026-01-12'), 'NOT_EXPOSED'],
    [
      'half past eleven at night in UTC, half past midnight on Saturday in London',
      aUnit({ startsAt: '2026-07-10T23:30:00Z', endsAt: '2026-07-10T23:30:00Z' }),
      'EXPOSED',
    ],
    ['a Saturday past the calendar', from('2028-01-08', '08:00', '16:00'), 'UNKNOWN'],
    ['the last night of the calendar', from('2027-12-31', '22:00', '07:00', '2028-01-01'), 'UNKNOWN'],
  ])('%s', (_name, unit, level) => {
    expect(asked('WEEKEND_OR_HOLIDAY', unit)).toBe(level);
  });
});

describe('suppliers', () => {
  const of = (supplierId: string | null) => aUnit(agency({ supplierId }));

  it('are a factor each, compared with the others among agency units', () => {
    const [north, south, ...more] = supplierFactors([of('south'), of('north'), of('south'), of(null), aUnit()]);
    expect([north?.supplierId, south?.supplierId, more]).toEqual(['north', 'south', []]);
    expect([of('north'), of('south'), of(null), aUnit()].map((unit) => north && levelAsked(north, unit))).toEqual([
      'EXPOSED',
      'NOT_EXPOSED',
      'UNKNOWN',
      'NOT_ASKED',
    ]);
  });

  it('are told by the record of whom a worker comes from', () => {
    expect(supplierFactors([of('north')])).toMatchObject([
      { name: 'SUPPLIER', says: 'An agency worker came from this supplier.', restsOn: 'STAFF_IDENTITY' },
    ]);
  });

  it('are none of permanent staff', () => {
    expect(supplierFactors([aUnit(worker({ supplierId: 'north' }))])).toEqual([]);
  });
});
