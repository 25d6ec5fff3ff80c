import { addDays } from '@causeway/kernel';
import { anId, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';
import { aHome } from './a-home';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(parts);
});
afterAll(() => graph.close());

const NOW = '2026-07-01T09:00:00.000Z';
const MADE = 'method level from to calendarVersion';
const RATE = `{ count exposure over per rate lower upper ${MADE} }`;
const SHARE = `{ numerator denominator n share lower upper ${MADE} }`;
const over = (from: string, to: string) => ({ level: 0.95, from, to, calendarVersion: 'england-and-wales/2026-11' });

describe('the shifts in which concerns happened', () => {
  const ASKED = `shiftsWithConcerns(from: "2026-02-01", to: "2026-02-28") { from to linked ${SHARE} agencyShare ${SHARE} agencyShareOfLinked ${SHARE} shiftsLeftOut
    shifts { shift { id } startsAt endsAt careHours agencyHours agencyShare highAgency records { kind id happenedAt recordedAt } } }`;

  it('are those of the window, each with its agency share and with what happened in it, by the time of the event (R52)', async () => {
    const home = aHome(graph);
    home.kept();
    const [own, agency] = [{}, { agency: true }];
    const early = home.shift('2026-02-03T08:00:00.000Z', { workers: [own, own, { agency: true, hours: 4 }] });
    const late = home.shift('2026-02-10T14:00:00.000Z', { workers: [own, agency] });
    home.shift('2026-02-11T08:00:00.000Z', { workers: [own, agency] });
    home.shift('2026-03-01T08:00:00.000Z', { workers: [agency] });
    const fall = home.incident('2026-02-03T10:00:00.000Z', undefined, '2026-02-05T12:00:00.000Z');
    // Complained of days later, of that evening.
    const complaint = home.complaint('2026-02-10T20:00:00.000Z', '2026-02-16T09:00:00.000Z');
    const feedback = home.feedback('2026-02-10T19:00:00.000Z');
    home.feedback('2026-02-10T19:00:00.000Z', null);
    home.incident('2026-03-01T10:00:00.000Z');
    home.incident('2026-02-20T10:00:00.000Z');
    await home.deliver();
    const found = await home.ask(ASKED, NOW);
    const ref = ({ kind, id, happenedAt, recordedAt }: typeof fall) => ({
      ...{ kind, id, happenedAt: new Date(happenedAt), recordedAt: new Date(recordedAt) },
    });
    expect(found.shifts).toEqual([
      {
        ...{ shift: { id: early.id }, careHours: 20, agencyHours: 4, agencyShare: 0.2, highAgency: false },
        ...{ startsAt: new Date('2026-02-03T08:00:00.000Z'), endsAt: new Date('2026-02-03T16:00:00.000Z'), records: [ref(fall)] },
      },
      {
        ...{ shift: { id: late.id }, careHours: 16, agencyHours: 8, agencyShare: 0.5, highAgency: true },
        startsAt: new Date('2026-02-10T14:00:00.000Z'),
        endsAt: new Date('2026-02-10T22:00:00.000Z'),
        records: [ref(feedback), ref(complaint)],
      },
    ]);
    expect(found.linked).toMatchObject({ numerator: 2, denominator: 3, method: 'Wilson', ...over('2026-02-01', '2026-02-28') });
    expect(found.agencyShare).toMatchObject({ numerator: 20, denominator: 52, n: 7, share: 20 / 52, ...over('2026-02-01', '2026-02-28') });
    expect(found.agencyShareOfLinked).toMatchObject({ numerator: 12, denominator: 36, n: 5 });
    expect(found.shiftsLeftOut).toBe(0);
  });

  it('are 500 at most, and say how many more there are', async () => {
    const home = aHome(graph);
    for (let n = 0; n < 501; n += 1) {
      const starts = home.after('2026-02-02T00:00:00.000Z', n);
      home.shift(starts, { hours: 1, kind: 'VISIT', workers: [] });
      home.incident(home.after(starts, 0.5));
    }
    await home.deliver();
    const { shifts, shiftsLeftOut, linked } = await home.ask(ASKED, NOW);
    expect([shifts.length, shiftsLeftOut, linked.numerator]).toEqual([500, 1, 501]);
  });
});

/** Shifts each with an agency worker who was never there before, one a day from a day on, and an incident in so many of them. */
const newcomers = (home: ReturnType<typeof aHome>, from: string, days: number, incidents: number): void => {
  for (let n = 0; n < days; n += 1) {
    const startsAt = `${addDays(from, n)}T08:00:00.000Z`;
    home.shift(startsAt, { workers: [{}, { agency: true }] });
    if (n < incidents) home.incident(home.after(startsAt, 2));
  }
};

describe('of a shift that is under way', () => {
  const [AT, NINE] = ['2026-02-03T08:00:00.000Z', '2026-02-03T09:00:00.000Z'];
  const DAY = 'from: "2026-02-03", to: "2026-02-03"';

  it('the hours are those that were given by when it is asked: what is planned counts nowhere (part of R51, part of R52)', async () => {
    const home = aHome(graph);
    home.kept();
    home.shift(AT, { hours: 12, workers: [{}] });
    home.incident('2026-02-03T08:30:00.000Z');
    await home.deliver();
    const shifts = `shiftsWithConcerns(${DAY}) { agencyShare { denominator } shifts { careHours } }`;
    const found = (hours: number) => ({ agencyShare: { denominator: hours }, shifts: [{ careHours: hours }] });
    expect(await home.ask(shifts, NINE)).toEqual(found(1));
    expect(await home.ask(shifts, '2026-02-03T19:00:00.000Z')).toEqual(found(11));
    expect(await home.ask(shifts, '2026-02-03T21:00:00.000Z')).toEqual(found(12));
    expect(await home.ask(`unfamiliarStaffIncidents(${DAY}) { agencyShare { denominator } }`, NINE)).toEqual({
      agencyShare: { denominator: 1 },
    });
  });

  it('nobody is told of who is still to come (part of R51, part of R52)', async () => {
    const home = aHome(graph);
    home.kept();
    const { id: shiftId } = home.shift(AT, { hours: 12, workers: [{}] });
    home.tell('Assignment', '2026-02-01T08:00:00.000Z', {
      ...{ shiftId, staffMemberId: anId(), agency: true, peopleIds: [] },
      ...{ startsAt: '2026-02-03T12:00:00.000Z', endsAt: '2026-02-03T20:00:00.000Z' },
    });
    home.incident('2026-02-03T08:30:00.000Z');
    await home.deliver();
    const seen = async (at: string) => [
      (await home.ask(`shiftsWithConcerns(${DAY}) { shifts { agencyHours highAgency } }`, at)).shifts,
      (await home.ask(`unfamiliarStaffChart(${DAY}) { points { numerator denominator } }`, at)).points,
    ];
    expect(await seen(NINE)).toEqual([[{ agencyHours: 0, highAgency: false }], [{ numerator: 0, denominator: 0 }]]);
    expect(await seen('2026-02-03T18:00:00.000Z')).toEqual([[{ agencyHours: 6, highAgency: true }], [{ numerator: 1, denominator: 1 }]]);
  });

  it('that reaches past the window, all hours that were given count', async () => {
    const home = aHome(graph);
    home.kept();
    home.shift('2026-02-03T20:00:00.000Z', { hours: 12, workers: [{}] });
    await home.deliver();
    expect(await home.ask(`unfamiliarStaffIncidents(${DAY}) { agencyShare { denominator } }`, NOW)).toEqual({
      agencyShare: { denominator: 12 },
    });
  });
});

describe('M2b after a change', () => {
  const WINDOW = `from to incidentsPer100Shifts ${RATE} agencyShare ${SHARE} exposures { exposure withheld exposedShifts unknownShifts
    incidentsPer100Shifts ${RATE} incidentsPer1000CareHours ${RATE} incidentsPer100ExposedShifts ${RATE} }`;
  const asked = (
    args = '',
  ) => `unfamiliarStaffComparison(changedOn: "2026-03-02"${args}) { state changedOn lastDay before { ${WINDOW} } after { ${WINDOW} }
    ratio { ratio lower upper p n population ${MADE} } reduced supported caution }`;

  it('is compared with that of the 56 days before it once its own 56 days are over, with the agency share of both (part of R51, part of R113)', async () => {
    const home = aHome(graph);
    home.kept();
    newcomers(home, '2026-01-05', 56, 30);
    newcomers(home, '2026-03-02', 56, 6);
    await home.deliver();
    // The last day ends at midnight in London, an hour before that of UTC.
    const early = await home.ask(asked(), '2026-04-26T22:59:59.000Z');
    expect(early).toMatchObject({ state: 'NOT_YET', after: null, ratio: null, reduced: null, supported: null, lastDay: '2026-04-26' });
    expect(early.before.incidentsPer100Shifts).toMatchObject({ count: 30, exposure: 56 });
    const found = await home.ask(asked(), '2026-04-26T23:00:00.000Z');
    expect(found).toMatchObject({ state: 'COMPARED', reduced: true, supported: true, caution: expect.stringContaining('does not say') });
    expect(found.ratio).toMatchObject({
      ...{ ratio: expect.closeTo(0.2, 6), n: 36, population: 112, method: 'exact conditional', ...over('2026-01-05', '2026-04-26') },
      // 6 of 36, Clopper and Pearson: 0.0637 to 0.3281, as p / (1 - p).
      ...{ lower: expect.closeTo(0.0637 / 0.9363, 3), upper: expect.closeTo(0.3281 / 0.6719, 3) },
    });
    expect(found.before.agencyShare).toMatchObject({ share: 0.5, n: 112, ...over('2026-01-05', '2026-03-01') });
    expect(found.after.agencyShare).toMatchObject({ share: 0.5, n: 112, ...over('2026-03-02', '2026-04-26') });
    const [, few] = found.after.exposures;
    expect(few).toMatchObject({ exposure: 'FEW_SHIFTS', withheld: false, exposedShifts: 56, unknownShifts: 0 });
    expect(few.incidentsPer100Shifts).toMatchObject({
      count: 6,
      exposure: 56,
      method: 'Garwood, exact Poisson',
      ...over('2026-03-02', '2026-04-26'),
    });
    expect(few.incidentsPer1000CareHours).toMatchObject({ count: 6, exposure: 896, rate: expect.closeTo(6000 / 896, 9) });
  });

  it('is compared with the month before its own where that is asked, as step 1 of the example looks at it', async () => {
    const home = aHome(graph);
    home.kept();
    newcomers(home, '2026-01-05', 112, 112);
    await home.deliver();
    const { before, ratio } = await home.ask(asked(', baseline: PREVIOUS_MONTH'), NOW);
    expect(before).toMatchObject({ from: '2026-02-01', to: '2026-02-28', incidentsPer100Shifts: { exposure: 28 } });
    expect(ratio).toMatchObject({ population: 84, from: '2026-02-01', to: '2026-04-26' });
  });

  it('is withheld where its exposure is of fewer than five workers, and so are the figures of either side (part of R119)', async () => {
    const home = aHome(graph);
    home.kept();
    newcomers(home, '2026-01-05', 4, 2);
    newcomers(home, '2026-03-02', 20, 2);
    await home.deliver();
    const { state, before, ratio } = await home.ask(asked(), NOW);
    expect([state, ratio, before.exposures[1].incidentsPer100Shifts]).toEqual(['WITHHELD', null, null]);
  });

  it('says of guidance by itself what was missing, apart from who knew the service (part of R51)', async () => {
    const home = aHome(graph);
    home.kept();
    const guide = (shift: { id: string }, staffMemberId: string, at: string) =>
      home.tell('PersonGuidance', at, { shiftId: shift.id, staffMemberId, peopleIds: [staffMemberId] });
    // The service keeps such records.
    guide({ id: home.serviceId }, home.serviceId, '2025-06-02T08:00:00.000Z');
    for (let n = 0; n < 12; n += 1) {
      const id = home.tell('StaffMember', '2025-06-02T08:00:00.000Z', {
        contract: 'AGENCY',
        jobRole: 'CARER',
        supplierId: null,
        startedOn: '2025-06-02',
      }).id;
      const startsAt = `${addDays('2026-03-02', n)}T08:00:00.000Z`;
      const shift = home.shift(startsAt, { workers: [{}, { id, agency: true }] });
      if (n % 2 === 0) guide(shift, id, home.after(startsAt, -1));
      else home.incident(home.after(startsAt, 1));
    }
    await home.deliver();
    const { exposures } = await home.ask(`unfamiliarStaffIncidents(from: "2026-03-02", to: "2026-03-31") { ${WINDOW} }`, NOW);
    expect(exposures).toMatchObject([
      { exposure: 'UNFAMILIAR', exposedShifts: 12, incidentsPer100ExposedShifts: { count: 6, exposure: 12 } },
      { exposure: 'FEW_SHIFTS', exposedShifts: 12 },
      {
        exposure: 'NOT_GUIDED',
        exposedShifts: 6,
        incidentsPer100Shifts: { count: 6, exposure: 12 },
        incidentsPer100ExposedShifts: { exposure: 6, rate: 100 },
      },
    ]);
  });
});

describe('eight weeks of a service', () => {
  const asked = (
    args: string,
  ) => `staffingReport(on: "2026-03-02"${args}) { from to weeks { from to over incidents ${RATE} complaints ${RATE} feedback ${RATE}
    agencyShare ${SHARE} unfamiliarShare ${SHARE} } }`;

  it('are eight points of incidents, feedback and agency use, each with its interval, from a day or before it (part of R61)', async () => {
    const home = aHome(graph);
    home.kept();
    newcomers(home, '2026-03-02', 10, 3);
    home.complaint('2026-03-10T12:00:00.000Z');
    const taken = '2026-03-11T12:00:00.000Z';
    home.feedback(taken, 'FOOD', taken);
    home.feedback(taken, null);
    await home.deliver();
    const { from, to, weeks } = await home.ask(asked(''), NOW);
    expect([from, to, weeks.length]).toEqual(['2026-03-02', '2026-04-26', 8]);
    const [first, second, third] = weeks;
    const days = over('2026-03-02', '2026-03-08');
    expect(first.incidents).toMatchObject({
      count: 3,
      exposure: 7,
      over: 'SHIFTS',
      per: 100,
      rate: 300 / 7,
      method: 'Garwood, exact Poisson',
      ...days,
    });
    // Garwood's 95 % interval of 3 is 0.6187 to 8.7673.
    expect(first.incidents).toMatchObject({ lower: expect.closeTo(61.867 / 7, 3), upper: expect.closeTo(876.727 / 7, 3) });
    expect(first.agencyShare).toMatchObject({
      numerator: 56,
      denominator: 112,
      n: 14,
      share: 0.5,
      method: 'Wilson, at Kish’s effective number',
      ...days,
    });
    expect(first.unfamiliarShare).toMatchObject({
      numerator: 7,
      denominator: 7,
      share: 1,
      lower: expect.closeTo(0.6457, 4),
      method: 'Wilson',
      ...days,
    });
    expect([second.complaints.count, second.feedback.count, second.incidents.exposure]).toEqual([1, 1, 3]);
    expect(third).toMatchObject({ over: true, incidents: { count: 0, exposure: 0, rate: null, lower: null, upper: null } });
    expect(third.agencyShare).toMatchObject({ share: null, lower: 0, upper: 1 });
    const before = await home.ask(asked(', side: BEFORE'), NOW);
    expect([before.from, before.to, before.weeks.length]).toEqual(['2026-01-05', '2026-03-01', 8]);
    // What is planned has not happened.
    const during = await home.ask(asked(''), '2026-03-05T09:00:00.000Z');
    expect(during.weeks.map((week: any) => [week.over, week.incidents.exposure]).slice(0, 2)).toEqual([
      [false, 4],
      [false, 0],
    ]);
  });
});

describe('reliance on unfamiliar staff', () => {
  const home = async () => {
    const own = aHome(graph);
    own.kept();
    for (const day of ['2026-02-02', '2026-02-16', '2026-02-23']) own.shift(`${day}T08:00:00.000Z`, { workers: [{ agency: true }] });
    await own.deliver();
    return own;
  };
  const asked = (from: string) =>
    `unfamiliarStaffChart(from: "${from}", to: "2026-03-01", baselineWeeks: 1) { centre points { denominator centre } }`;

  it('is frozen on weeks of the calendar, and where none of them had an agency shift says what to ask for', async () => {
    const { ask } = await home();
    const week = (denominator: number) => ({ denominator, centre: denominator === 0 ? null : 1 });
    expect(await ask(asked('2026-02-02'), NOW)).toEqual({ centre: 1, points: [week(1), week(0), week(1), week(1)] });
    await expect(ask(asked('2026-02-09'), NOW)).rejects.toMatchObject({ name: 'WrongArgument', field: 'baselineWeeks' });
  });
});

describe('in each kind of service (R120)', () => {
  const asked = `shiftsWithConcerns(from: "2026-03-02", to: "2026-03-08") { linked { numerator denominator } shifts { shift { id } highAgency records { id } } }`;
  const m2b = `unfamiliarStaffIncidents(from: "2026-03-02", to: "2026-03-08") { exposures { exposedShifts incidentsPer100Shifts { count exposure } } }`;
  const few = async (home: ReturnType<typeof aHome>) => (await home.ask(m2b, NOW)).exposures[1];

  it('of supported living, the unit is a shift for the people whom it names', async () => {
    const home = aHome(graph);
    home.kept();
    const [ann, ben] = ['018f3c6e-0000-7000-8000-0000000000a1', '018f3c6e-0000-7000-8000-0000000000b1'];
    const shifts = Array.from({ length: 6 }, (_, n) =>
      home.shift(`${addDays('2026-03-02', n)}T09:00:00.000Z`, { people: [n % 2 === 0 ? ann : ben], workers: [{ agency: true }] }),
    );
    const of = home.incident('2026-03-02T10:00:00.000Z', ann);
    home.incident('2026-03-02T10:00:00.000Z', ben);
    await home.deliver();
    const { linked, shifts: found } = await home.ask(asked, NOW);
    expect(linked).toEqual({ numerator: 1, denominator: 6 });
    expect(found).toEqual([{ shift: { id: shifts[0]?.id }, highAgency: true, records: [{ id: of.id }] }]);
    expect(await few(home)).toEqual({ exposedShifts: 6, incidentsPer100Shifts: { count: 1, exposure: 6 } });
  });

  it('of residential care, it is a shift for everyone there, up to the end of the handover after it', async () => {
    const home = aHome(graph);
    home.kept();
    const shifts = Array.from({ length: 6 }, (_, n) =>
      home.shift(`${addDays('2026-03-02', n)}T08:00:00.000Z`, { workers: [{}, { agency: true }] }),
    );
    const during = home.incident('2026-03-02T16:30:00.000Z');
    home.incident('2026-03-03T16:31:00.000Z');
    await home.deliver();
    const { linked, shifts: found } = await home.ask(asked, NOW);
    expect(linked).toEqual({ numerator: 1, denominator: 6 });
    expect(found).toMatchObject([{ shift: { id: shifts[0]?.id }, records: [{ id: during.id }] }]);
    expect(await few(home)).toEqual({ exposedShifts: 6, incidentsPer100Shifts: { count: 1, exposure: 6 } });
  });

  it('of homecare, it is a visit, to before its end, and a visit that was missed is none', async () => {
    const home = aHome(graph);
    home.kept();
    const person = '018f3c6e-0000-7000-8000-0000000000c1';
    const visits = Array.from({ length: 7 }, (_, n) =>
      home.shift(`${addDays('2026-03-02', n)}T09:00:00.000Z`, { kind: 'VISIT', hours: 1, people: [person], workers: [{ agency: true }] }),
    );
    const during = home.incident('2026-03-02T09:59:59.000Z', person);
    home.incident('2026-03-03T10:00:00.000Z', person);
    home.incident('2026-03-04T09:30:00.000Z', person);
    const report = (outcome: string, shift: number, at: string) => {
      const how = { outcome, arrivedAt: null, reasonCode: 'TRAVEL', reportedById: person };
      return home.tell('VisitReport', at, { shiftId: visits[shift]?.id, ...how });
    };
    const missed = report('MISSED', 2, '2026-03-04T12:00:00.000Z');
    report('LATE', 3, '2026-03-05T12:00:00.000Z');
    await home.deliver();
    const { linked, shifts: found } = await home.ask(asked, NOW);
    expect(linked).toEqual({ numerator: 1, denominator: 6 });
    expect(found).toMatchObject([{ shift: { id: visits[0]?.id }, records: [{ id: during.id }] }]);
    expect(await few(home)).toEqual({ exposedShifts: 6, incidentsPer100Shifts: { count: 1, exposure: 6 } });
    home.takenBack(missed);
    await home.deliver();
    expect((await home.ask(asked, NOW)).linked).toEqual({ numerator: 2, denominator: 7 });
  });
});
