import { at, NOW, record } from '../../test/person-facts';
import type { ChangeFact } from './detectors';
import { awayFrom, firedOf, nextLook, NOTHING, type PersonFacts } from './person';

describe('one person', () => {
  const change = (dueAt: string, publishedAt: string | null = null): ChangeFact => ({
    ...record('IdentifiedChange', 'c', '2026-05-25'),
    dueAt,
    publishedAt,
    ownerIds: [],
  });
  const risks = [{ ...record('DailyNote', 'n', '2026-05-25'), riskCodes: ['FALLS'] }];
  const plans = [record('CarePlan', 'plan', '2026-05-25')];

  it('needs neither an owner nor a true plan once care has ended', () => {
    expect(firedOf({ ...NOTHING, risks, plans }, NOW).map(({ rule }) => rule)).toEqual(['RECORDS_MISMATCH', 'UNCLEAR_OWNERSHIP']);
    expect(firedOf({ ...NOTHING, careEndsOn: '2026-05-25', risks, plans }, NOW)).toEqual([]);
  });

  it('needs an owner of a plan only while they are in its service', () => {
    const moved = (serviceId: string, ...moves: PersonFacts['moves']) => ({ ...NOTHING, plans, serviceId, moves });
    const states = (person: PersonFacts) => firedOf(person, NOW).map(({ state, about }) => [state, about]);
    const [there, back] = [
      { fromServiceId: 'service', movedOn: '2026-05-28' },
      { fromServiceId: 'other', movedOn: '2026-05-30' },
    ];
    expect(states(moved('service'))).toEqual([['STANDING', '2026-05-25']]);
    expect(states(moved('other', { ...there, movedOn: '2026-05-26' }))).toEqual([]);
    expect(states(moved('other', there))).toEqual([['ENDED', '2026-05-25']]);
    expect(nextLook(moved('other', there), NOW)).toBeNull();
    expect(nextLook(moved('other', { ...there, movedOn: '2026-06-05' }), NOW)).not.toBeNull();
    expect(states(moved('service', there, back))).toEqual([['ENDED', '2026-05-25']]);
    expect(nextLook(moved('service', there, back), NOW)).not.toBeNull();
  });

  it('is in care until the day on which care ends has come', () => {
    const leaving = { ...NOTHING, risks, careEndsOn: '2026-06-02' };
    expect(firedOf(leaving, NOW).map(({ state }) => state)).toEqual(['STANDING']);
    expect(firedOf(leaving, new Date('2026-06-01T23:30:00.000Z')).map(({ state }) => state)).toEqual(['ENDED']);
    expect(nextLook({ ...NOTHING, careEndsOn: '2026-06-02' }, NOW)).not.toBeNull();
  });

  it('is not looked at again for what has ended', () => {
    const answered = [{ ...record('PlanVersion', 'v', '2026-05-26'), planId: 'plan', number: 1, riskCodes: ['FALLS'] }];
    expect(nextLook({ ...NOTHING, risks, versions: answered }, NOW)).toBeNull();
    const named = [{ ...record('PlanOwnership', 'o', '2026-05-29'), planId: 'plan', ownerId: 'o', startsOn: '2026-05-29', endsOn: null }];
    expect(firedOf({ ...NOTHING, plans, ownerships: named }, NOW).map(({ state }) => state)).toEqual(['ENDED']);
    expect(nextLook({ ...NOTHING, plans, ownerships: named }, NOW)).toBeNull();
  });

  it('is looked at again when a change falls due, and daily while something is open', () => {
    const midnight = new Date('2026-06-01T23:00:00.000Z');
    expect(nextLook(NOTHING, NOW)).toBeNull();
    expect(nextLook({ ...NOTHING, changes: [change('2026-06-05T22:59:59.000Z'), change('2026-06-03T22:59:59.000Z')] }, NOW)).toEqual(
      new Date('2026-06-03T22:59:59.001Z'),
    );
    expect(nextLook({ ...NOTHING, changes: [change('2026-06-03T22:59:59.000Z', at('2026-05-30'))] }, NOW)).toBeNull();
    expect(nextLook({ ...NOTHING, changes: [change('2026-05-03T22:59:59.000Z')] }, NOW)).toBeNull();
    expect(nextLook({ ...NOTHING, risks, changes: [change('2026-06-03T22:59:59.000Z')] }, NOW)).toEqual(midnight);
    expect(nextLook({ ...NOTHING, plans }, NOW)).toEqual(midnight);
    expect(nextLook({ ...NOTHING, careEndsOn: '2026-05-25', plans, risks }, NOW)).toBeNull();
  });

  it('is looked at again while an ownership is to begin or to end', () => {
    const owned = (startsOn: string, endsOn: string | null) => [
      { ...record('PlanOwnership', 'o', '2026-05-25'), planId: 'plan', ownerId: 'o', startsOn, endsOn },
    ];
    const look = (startsOn: string, endsOn: string | null) => nextLook({ ...NOTHING, ownerships: owned(startsOn, endsOn) }, NOW);
    expect(look('2026-05-25', null)).toBeNull();
    expect(look('2026-06-02', null)).not.toBeNull();
    expect(look('2026-05-25', '2026-06-01')).not.toBeNull();
    expect(look('2026-05-25', '2026-05-31')).toBeNull();
  });

  it('is looked at again at the very instant at which a change falls due, and before a move, not after it', () => {
    const due = NOW.toISOString();
    expect(nextLook({ ...NOTHING, changes: [change(due)] }, NOW)).toEqual(new Date(NOW.getTime() + 1));
    const moving = (movedOn: string) => nextLook({ ...NOTHING, moves: [{ fromServiceId: 'service', movedOn }] }, NOW);
    expect([moving('2026-06-01'), moving('2026-06-02')]).toEqual([null, new Date('2026-06-01T23:00:00.000Z')]);
  });

  it('is not looked at again for an ownership that begins today', () => {
    const ownerships = [
      { ...record('PlanOwnership', 'o', '2026-05-25'), planId: 'plan', ownerId: 'o', startsOn: '2026-06-01', endsOn: null },
    ];
    expect(nextLook({ ...NOTHING, ownerships }, NOW)).toBeNull();
  });
});

describe('the times in which a service does not care for a person', () => {
  const EVER = '9999-12-31';
  const moves = [
    { fromServiceId: 'first', movedOn: '2026-02-01' },
    { fromServiceId: 'second', movedOn: '2026-03-01' },
  ];

  const away = (person: Partial<PersonFacts>, ofService = 'service') =>
    awayFrom({ ...NOTHING, ...person }, ofService).map(({ from, until }) => [from, until]);

  it('are none while nothing is known', () => {
    expect(away({})).toEqual([]);
    expect(away({ serviceId: 'other' })).toEqual([]);
    expect(away({ moves })).toEqual([
      ['', '2026-02-01'],
      ['2026-02-01', '2026-03-01'],
    ]);
  });

  it('are absences, and all from when care ends', () => {
    const absences = [{ from: '2026-01-01', until: '2026-01-10' }];
    expect(away({ absences, careEndsOn: '2026-05-01' })).toEqual([
      ['2026-01-01', '2026-01-10'],
      ['2026-05-01', EVER],
    ]);
  });

  it('are those in which the person is in another', () => {
    const [before, between, since] = [
      ['', '2026-02-01'],
      ['2026-02-01', '2026-03-01'],
      ['2026-03-01', EVER],
    ];
    const from = (ofService: string) => away({ moves, serviceId: 'third' }, ofService);
    expect(from('first')).toEqual([between, since]);
    expect(from('second')).toEqual([before, since]);
    expect(from('third')).toEqual([before, between]);
    expect(from('fourth')).toEqual([before, between, since]);
  });
});
