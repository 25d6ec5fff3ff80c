import { at, NO_FACTS, theShift, times } from '../../test/unit-facts';
import { circumstancesBy } from './circumstances';
import type { AlertFact, AwayFact, HandoverFact, OpenChangeFact, OwnershipFact, PlanFact, UnitFacts, VersionFact } from './facts';

const of = (facts: Partial<UnitFacts>, peopleIds: readonly string[] = []) => {
  const shift = theShift({ peopleIds });
  return circumstancesBy({ ...NO_FACTS, shifts: [shift], ...facts })(shift);
};

test('nothing is known of what went before a unit of which nothing is known', () => {
  expect(of({})).toEqual({ handoverComplete: null, ownershipClear: null, daysSincePlanChange: null, alertsDelivered: null });
});

describe('whether the handover was complete', () => {
  const handover = (more: Partial<HandoverFact> = {}): HandoverFact => ({
    ...{ id: 'handover', toShiftId: 'shift', peopleIds: ['person'], changesIds: [], ...times(at('08:00')) },
    ...more,
  });
  const change = (more: Partial<OpenChangeFact> = {}): OpenChangeFact => ({
    ...{ id: 'change', serviceId: 'service', personId: 'person', publishedAt: null },
    ...{ identifiedAt: at('07:00'), proposedAt: at('07:00') },
    ...more,
  });
  const complete = (handovers: readonly HandoverFact[], changes: readonly OpenChangeFact[] = [], peopleIds: readonly string[] = []) =>
    of({ handovers, changes }, peopleIds).handoverComplete;

  it.each<[string, Partial<HandoverFact>, boolean | null]>([
    ['given half an hour after the start', times(at('08:30')), true],
    ['given later', times(at('08:31')), null],
    ['written down twelve hours later', { recordedAt: at('20:00') }, true],
    ['written down over twelve hours later', { recordedAt: at('20:01') }, null],
    ['into another shift', { toShiftId: 'another' }, null],
    ['about nobody', { peopleIds: [] }, false],
  ])('%s: %j is %s', (_what, more, found) => {
    expect(complete([handover(more)])).toBe(found);
  });

  it('asks for each person whom the unit names, by any of the handovers', () => {
    expect(complete([handover()], [], ['person'])).toBe(true);
    expect(complete([handover()], [], ['person', 'other'])).toBe(false);
    expect(complete([handover(), handover({ id: 'other', peopleIds: ['other'] })], [], ['person', 'other'])).toBe(true);
  });

  it.each<[string, Partial<OpenChangeFact>, boolean]>([
    ['that is open', {}, false],
    ['of another service', { serviceId: 'other' }, true],
    ['that was identified as it was given', { identifiedAt: at('08:00') }, true],
    ['that was proposed as it was given', { proposedAt: at('08:00') }, true],
    ['that a plan had answered before the start', { publishedAt: at('07:59') }, true],
    ['that a plan answered at the start', { publishedAt: at('08:00') }, false],
  ])('asks for a change %s: %j', (_what, more, found) => {
    expect(complete([handover()], [change(more)])).toBe(found);
    expect(complete([handover({ changesIds: ['change'] })], [change(more)])).toBe(true);
  });

  it('asks for changes of the people whom the unit serves alone', () => {
    expect(complete([handover()], [change({ personId: 'other' })], ['person'])).toBe(true);
    expect(complete([handover()], [change()], ['person'])).toBe(false);
  });

  it('asks for what was known before the last handover about the person, and before the start', () => {
    const early = handover({ id: 'early', ...times(at('06:00')) });
    const late = handover({ id: 'late', peopleIds: ['other'], ...times(at('07:30')) });
    expect(complete([early, late], [change()])).toBe(true);
    expect(complete([early, { ...late, peopleIds: ['other', 'person'] }], [change()])).toBe(false);
    expect(complete([late, { ...early, peopleIds: ['person', 'other'] }], [change()])).toBe(true);
    expect(complete([handover(times(at('08:30')))], [change({ identifiedAt: at('08:10') })])).toBe(true);
  });

  it('asks, where none is about the person, for what was known before the last of all', () => {
    const about = (id: string, time: string) => handover({ id, peopleIds: ['other'], ...times(at(time)) });
    expect(complete([about('a', '06:00'), about('b', '07:30')], [change()])).toBe(false);
    expect(complete([about('b', '07:00'), about('a', '06:00')], [change()])).toBe(true);
  });
});

describe('whether ownership was clear', () => {
  const plan = (more: Partial<PlanFact> = {}): PlanFact => ({
    ...{ id: 'plan', serviceId: 'service', personId: 'person', ...times(at('08:00')) },
    ...more,
  });
  const naming = (more: Partial<OwnershipFact> = {}): OwnershipFact => ({
    ...{ id: 'naming', planId: 'plan', personId: 'person', startsOn: '2026-03-02', endsOn: null, ...times(at('08:00')) },
    ...more,
  });
  const clear = (plans: readonly PlanFact[], ownerships: readonly OwnershipFact[], away: readonly AwayFact[] = []) =>
    of({ plans, ownerships, away }, ['person']).ownershipClear;

  it.each<[string, Partial<PlanFact>, boolean | null]>([
    ['known at the start', {}, false],
    ['that happened later', { happenedAt: at('08:01') }, null],
    ['recorded later', { recordedAt: at('08:01') }, null],
    ['of another service', { serviceId: 'other' }, null],
    ['of somebody whom the unit does not serve', { personId: 'other' }, null],
  ])('asks for the owner of a plan %s: %j', (_what, more, found) => {
    expect(clear([plan(more)], [])).toBe(found);
  });

  it.each<[string, Partial<OwnershipFact>, boolean]>([
    ['from the day on', {}, true],
    ['from the day after', { startsOn: '2026-03-03' }, false],
    ['named later', { recordedAt: at('08:01') }, false],
    ['to the day', { endsOn: '2026-03-02' }, true],
    ['to the day before', { startsOn: '2026-02-01', endsOn: '2026-03-01' }, false],
    ['of another plan', { planId: 'another' }, false],
    ['of another person', { personId: 'other' }, false],
  ])('is so by an owner %s: %j', (_what, more, found) => {
    expect(clear([plan()], [naming(more)])).toBe(found);
  });

  it('asks for an owner of each plan', () => {
    expect(clear([plan(), plan({ id: 'another' })], [naming()])).toBe(false);
    expect(clear([plan(), plan({ id: 'another' })], [naming(), naming({ id: 'other', planId: 'another' })])).toBe(true);
  });

  it('had not ended yet, where whoever follows was named after the start', () => {
    const ended = naming({ startsOn: '2026-02-01', endsOn: '2026-03-01' });
    const next = (more: Partial<OwnershipFact>) => naming({ id: 'next', recordedAt: at('08:01'), ...more });
    expect(clear([plan()], [ended, next({})])).toBe(true);
    expect(clear([plan()], [ended, next({}), naming({ id: 'later', startsOn: '2026-04-01' })])).toBe(true);
    expect(clear([plan()], [ended, next({ startsOn: '2026-03-03' })])).toBe(false);
    expect(clear([plan()], [ended, next({ recordedAt: at('08:00'), endsOn: '2026-03-01' })])).toBe(false);
  });

  it.each<[string, Partial<AwayFact>, boolean | null]>([
    ['from the day on', {}, null],
    ['from the day after', { from: '2026-03-03' }, false],
    ['until the day after', { from: '2026-02-01', until: '2026-03-03' }, null],
    ['until the day', { from: '2026-02-01', until: '2026-03-02' }, false],
    ['of another service', { serviceId: 'other' }, false],
    ['of another person', { personId: 'other' }, false],
  ])('does not ask while the service does not care for the person, %s: %j', (_what, more, found) => {
    const away = { serviceId: 'service', personId: 'person', from: '2026-03-02', until: '2026-04-01', ...more };
    expect(clear([plan()], [], [away])).toBe(found);
  });
});

describe('the days since a plan changed', () => {
  const version = (recordedAt: string, more: Partial<VersionFact> = {}): VersionFact => ({
    ...{ id: recordedAt, serviceId: 'service', personId: 'person', happenedAt: at('08:00', '2026-01-01'), recordedAt },
    ...more,
  });
  const since = (...versions: readonly VersionFact[]) => of({ versions }, ['person']).daysSincePlanChange;

  it('are whole days since the last version that was published by the start', () => {
    expect(since(version(at('08:00')))).toBe(0);
    expect(since(version(at('08:01')))).toBeNull();
    expect(since(version(at('08:01', '2026-03-01')))).toBe(0);
    expect(since(version(at('08:00', '2026-03-01')))).toBe(1);
    expect(since(version(at('08:00', '2026-02-20')), version(at('08:00', '2026-02-27')), version(at('09:00')))).toBe(3);
  });

  it('are of the plans of the service and of the people whom the unit serves', () => {
    expect(since(version(at('08:00'), { serviceId: 'other' }))).toBeNull();
    expect(since(version(at('08:00'), { personId: 'other' }))).toBeNull();
  });
});

describe('whether alerts were delivered', () => {
  const alert = (sent: string, seenAt: string | null, more: Partial<AlertFact> = {}): AlertFact => ({
    ...{ id: sent, serviceId: 'service', personId: 'person', seenAt, ...times(sent) },
    ...more,
  });
  const delivered = (...alerts: readonly AlertFact[]) => of({ alerts }, ['person']).alertsDelivered;

  it('is asked of those sent in the seven days before the start', () => {
    const seen = at('08:00');
    expect(delivered(alert(at('07:59'), seen))).toBe(true);
    expect(delivered(alert(at('08:00'), seen))).toBeNull();
    expect(delivered(alert(at('08:00', '2026-02-23'), seen))).toBe(true);
    expect(delivered(alert(at('07:59', '2026-02-23'), seen))).toBeNull();
  });

  it('is so where each had been seen by the start', () => {
    expect(delivered(alert(at('07:00'), at('08:00')))).toBe(true);
    expect(delivered(alert(at('07:00'), at('08:01')))).toBe(false);
    expect(delivered(alert(at('07:00'), null))).toBe(false);
    expect(delivered(alert(at('06:00'), at('07:00')), alert(at('07:00'), null))).toBe(false);
  });

  it('is asked of those of the service about the people whom the unit serves', () => {
    expect(delivered(alert(at('07:00'), null, { serviceId: 'other' }))).toBeNull();
    expect(delivered(alert(at('07:00'), null, { personId: 'other' }))).toBeNull();
  });
});
