import { anId, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';
import { aService } from './service';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(parts);
});
afterAll(() => graph.close());

const NOW = '2026-05-01T09:00:00.000Z';
const SPRING = 'from: "2026-03-01", to: "2026-05-31"';
const MARCH = 'from: "2026-03-01", to: "2026-03-31"';
const COUNTS = 'month numerator denominator pending excluded undecided';

/*
 * The cohort. Clocks go forward on 29 March 2026; 3 April is Good Friday, 6 April Easter Monday, 4 May a bank holiday.
 *
 *      identified   source    due                       published               working days
 *  A   Mon 2 Mar    note      Mon  9 Mar 23:59:59 GMT    9 Mar 23:59:59 GMT      5   met, at the last second
 *  B   Tue 3 Mar    note      Tue 10 Mar                11 Mar 00:00:00 GMT      6   late by a second
 *  C   Wed 4 Mar    review    Wed 11 Mar                 4 Mar                   0   met
 *  D   Thu 5 Mar    review    Thu 12 Mar                 6 Mar                   1   met
 *  E   Fri 6 Mar    family    Fri 13 Mar                a version, not citing it -   missed
 *  J   Fri 6 Mar    note      Fri 13 Mar                 9 Mar                   1   met; the person left on the 14th, after it was due
 *  M   Tue 24 Mar   note      Tue 31 Mar 23:59:59 BST   25 Mar                   1   met; due in March, though 31 March 22:59:59 UTC
 *  F   Fri 27 Mar   note      Tue  7 Apr 23:59:59 BST    7 Apr 23:59:59 BST      5   met, over Easter and the change of the clocks
 *  G   Fri 27 Mar   note      Tue  7 Apr 23:59:59 BST    8 Apr 00:00:00 BST      6   late by a second
 *  N   Wed 29 Apr   note      Thu  7 May                -                            pending on 1 May
 *  H   Mon 2 Mar    note      entered in error                                       left out
 *  I   Fri 6 Mar    note      Fri 13 Mar; died on the 10th                           left out
 *  K   Fri 6 Mar    note      Fri 13 Mar; left on the 13th                           left out: left before the day's end
 *  L   Mon 2 Mar    note      a candidate that nobody confirmed                      no part of it
 *
 * March: met A C D J M = 5 of A B C D E J M = 7. Working days 0 1 1 1 5 6, and E never: the median, the fourth of seven, is 1; the
 * 90th percentile (type 7) lies between the sixth and E, which was never reached, so that there is none. April: 1 of 2; days 5 and 6.
 * By source in March: notes 3 of 4 (A J M of A B J M), reviews 2 of 2, families 0 of 1.
 * Wilson at 95 % with z = 1.959964: 5/7 is 0.35893 to 0.91778; 3/4 is 0.30064 to 0.95441; 2/2 is 0.34238 to 1; 0/1 is 0 to 0.79345.
 */
async function aCohort() {
  const service = aService(graph);
  const [a, b, c, d, e, f, g, h, m] = [
    await service.change('2026-03-02T10:00:00.000Z', '2026-03-09T23:59:59.000Z'),
    await service.change('2026-03-03T09:00:00.000Z', '2026-03-10T23:59:59.000Z'),
    await service.change('2026-03-04T09:00:00.000Z', '2026-03-11T23:59:59.000Z', { source: 'FORMAL_REVIEW' }),
    await service.change('2026-03-05T09:00:00.000Z', '2026-03-12T23:59:59.000Z', { source: 'FORMAL_REVIEW' }),
    await service.change('2026-03-06T09:00:00.000Z', '2026-03-13T23:59:59.000Z', { source: 'FAMILY_FEEDBACK' }),
    await service.change('2026-03-27T09:00:00.000Z', '2026-04-07T22:59:59.000Z'),
    await service.change('2026-03-27T09:00:00.000Z', '2026-04-07T22:59:59.000Z'),
    await service.change('2026-03-02T09:00:00.000Z', '2026-03-09T23:59:59.000Z'),
    await service.change('2026-03-24T09:00:00.000Z', '2026-03-31T22:59:59.000Z'),
  ];
  const [i, j, k] = [anId(), anId(), anId()];
  const died = await service.change('2026-03-06T09:00:00.000Z', '2026-03-13T23:59:59.000Z', { personId: i });
  const leftAfter = await service.change('2026-03-06T09:00:00.000Z', '2026-03-13T23:59:59.000Z', { personId: j });
  const leftOnTheDay = await service.change('2026-03-06T09:00:00.000Z', '2026-03-13T23:59:59.000Z', { personId: k });
  await service.change('2026-04-29T09:00:00.000Z', '2026-05-07T22:59:59.000Z');
  await service.change('2026-03-02T09:00:00.000Z', '2026-03-09T23:59:59.000Z', { state: 'CANDIDATE' });
  await service.person(i, 'DIED', '2026-03-10');
  await service.person(j, 'LEFT', '2026-03-14');
  await service.person(k, 'LEFT', '2026-03-13');
  await service.published(a, '2026-03-09T23:59:59.000Z', [a.id]);
  await service.published(b, '2026-03-11T00:00:00.000Z', [b.id]);
  await service.published(c, '2026-03-04T17:00:00.000Z', [c.id]);
  await service.published(d, '2026-03-06T17:00:00.000Z', [d.id]);
  await service.published(e, '2026-03-06T17:00:00.000Z', []);
  await service.published(f, '2026-04-07T22:59:59.000Z', [f.id]);
  await service.published(g, '2026-04-07T23:00:00.000Z', [g.id]);
  await service.published(leftAfter, '2026-03-09T12:00:00.000Z', [leftAfter.id]);
  await service.published(m, '2026-03-25T12:00:00.000Z', [m.id]);
  await service.enteredInError(h);
  return { service, a, h, died, leftOnTheDay };
}

describe('M1a of the hand-made cohort', () => {
  let cohort: Awaited<ReturnType<typeof aCohort>>;
  beforeAll(async () => {
    cohort = await aCohort();
  });

  it('counts by month what was published in time, shows what is pending, and leaves out what it must (part of R25)', async () => {
    expect(await cohort.service.ask(`measureSeries(measure: M1A, ${SPRING}) { ${COUNTS} }`, NOW)).toEqual([
      { month: '2026-03-01', numerator: 5, denominator: 7, pending: 0, excluded: 3, undecided: 0 },
      { month: '2026-04-01', numerator: 1, denominator: 2, pending: 0, excluded: 0, undecided: 0 },
      { month: '2026-05-01', numerator: 0, denominator: 0, pending: 1, excluded: 0, undecided: 0 },
    ]);
  });

  it('gives no median that most never reached', async () => {
    const service = aService(graph);
    const [first] = await Promise.all(
      Array.from({ length: 20 }, () => service.change('2026-03-02T10:00:00.000Z', '2026-03-09T23:59:59.000Z')),
    );
    if (first) await service.published(first, '2026-03-03T09:00:00.000Z', [first.id]);
    await service.timePasses(NOW);
    const asked = `measureSeries(measure: M1A, ${MARCH}) { denominator medianWorkingDays p90WorkingDays }`;
    expect(await service.ask(asked, NOW)).toEqual([{ denominator: 20, medianWorkingDays: null, p90WorkingDays: null }]);
  });

  it('leaves out and lists what is about a person who was entered in error, and takes no answer from such a plan', async () => {
    const service = aService(graph);
    const [at, due] = ['2026-03-02T10:00:00.000Z', '2026-03-09T23:59:59.000Z'];
    const [nobody, change] = [await service.change(at, due), await service.change(at, due)];
    await service.person(nobody.personId, 'RECEIVING_CARE', '2026-01-01');
    const planId = await service.plan(change.personId, at);
    await service.published(nobody, '2026-03-04T09:00:00.000Z', [nobody.id]);
    await service.published(change, '2026-03-04T09:00:00.000Z', [change.id], ['FALLS'], 2, undefined, 1, planId);
    await service.timePasses(NOW);
    const counts = () => service.ask(`measureSeries(measure: M1A, ${MARCH}) { numerator denominator excluded }`, NOW);
    expect(await counts()).toEqual([{ numerator: 2, denominator: 2, excluded: 0 }]);
    await service.takenBack('Person', nobody.personId);
    expect(await counts()).toEqual([{ numerator: 1, denominator: 1, excluded: 1 }]);
    expect(await service.ask(`excludedChanges(${MARCH}) { change { id } reason }`, NOW)).toEqual([
      { change: { id: nobody.id }, reason: 'ENTERED_IN_ERROR' },
    ]);
    await service.takenBack('CarePlan', planId);
    expect(await counts()).toEqual([{ numerator: 0, denominator: 1, excluded: 1 }]);
  });

  it('lists what it leaves out, with the reason', async () => {
    const listed = await cohort.service.ask(`excludedChanges(${SPRING}) { change { id } reason }`, NOW);
    expect(listed).toHaveLength(3);
    expect(listed).toEqual(
      expect.arrayContaining([
        { change: { id: cohort.h.id }, reason: 'ENTERED_IN_ERROR' },
        { change: { id: cohort.died.id }, reason: 'DIED_BEFORE_DUE' },
        { change: { id: cohort.leftOnTheDay.id }, reason: 'LEFT_BEFORE_DUE' },
      ]),
    );
  });

  it('shows n, N, window, method, interval and calendar with every number (part of R113)', async () => {
    const [march] = await cohort.service.ask(
      `measureSeries(measure: M1A, ${MARCH}) { numerator denominator share lower upper method level from to calendarVersion medianWorkingDays p90WorkingDays target targetMet }`,
      NOW,
    );
    expect(march).toEqual({
      numerator: 5,
      denominator: 7,
      share: 5 / 7,
      lower: expect.closeTo(0.35893, 5),
      upper: expect.closeTo(0.91778, 5),
      method: 'Wilson',
      level: 0.95,
      from: '2026-03-01',
      to: '2026-03-31',
      calendarVersion: 'england-and-wales/2026-11',
      medianWorkingDays: 1,
      // One of the seven was never published: it took longer than any that was.
      p90WorkingDays: null,
      target: 0.95,
      targetMet: false,
    });
  });

  it('is split by where changes were seen first (part of R24)', async () => {
    const split = await cohort.service.ask(
      `timelinessBySource(${MARCH}) { source numerator denominator lower upper excluded medianWorkingDays method from to calendarVersion }`,
      NOW,
    );
    const rests = { method: 'Wilson', from: '2026-03-01', to: '2026-03-31', calendarVersion: 'england-and-wales/2026-11' };
    expect(split).toEqual([
      {
        ...rests,
        source: 'DAILY_NOTE',
        numerator: 3,
        denominator: 4,
        lower: expect.closeTo(0.30064, 5),
        upper: expect.closeTo(0.95441, 5),
        excluded: 3,
        medianWorkingDays: 3,
      },
      {
        ...rests,
        source: 'FAMILY_FEEDBACK',
        numerator: 0,
        denominator: 1,
        lower: 0,
        upper: expect.closeTo(0.79345, 5),
        excluded: 0,
        medianWorkingDays: null,
      },
      {
        ...rests,
        source: 'FORMAL_REVIEW',
        numerator: 2,
        denominator: 2,
        lower: expect.closeTo(0.34238, 5),
        upper: 1,
        excluded: 0,
        medianWorkingDays: 0.5,
      },
    ]);
  });

  it('is announced month by month as it stands', async () => {
    expect(await cohort.service.announced('M1A')).toEqual({ '2026-03-01': [5, 7], '2026-04-01': [1, 2] });
  });
});

describe('a change of a person who left and came back', () => {
  it('is left out while it fell due in their absence, and counts when they were back by then', async () => {
    const service = aService(graph);
    const [away, back] = [anId(), anId()];
    await service.change('2026-03-02T10:00:00.000Z', '2026-03-09T23:59:59.000Z', { personId: away, code: 'AWAY' });
    await service.change('2026-03-02T10:00:00.000Z', '2026-03-09T23:59:59.000Z', { personId: back, code: 'BACK' });
    for (const person of [away, back]) await service.person(person, 'LEFT', '2026-03-05');
    await service.cameBack(away, '2026-03-05', '2026-03-10');
    await service.cameBack(back, '2026-03-05', '2026-03-09');
    expect(await service.ask(`measureSeries(measure: M1A, ${MARCH}) { ${COUNTS} }`, NOW)).toEqual([
      { month: '2026-03-01', numerator: 0, denominator: 1, pending: 0, excluded: 1, undecided: 0 },
    ]);
    expect(await service.ask(`excludedChanges(${MARCH}) { reason }`, NOW)).toEqual([{ reason: 'LEFT_BEFORE_DUE' }]);
  });
});

describe('a change that is corrected after it was counted', () => {
  it('moves with its earliest evidence, and the month that it leaves is counted anew (part of R31)', async () => {
    const service = aService(graph);
    // Met while it was thought to be of 30 March (due Wed 8 Apr); its earliest note is of 20 March: due Fri 27 Mar, so late.
    const change = await service.change('2026-03-30T09:00:00.000Z', '2026-04-08T22:59:59.000Z');
    await service.published(change, '2026-04-01T09:00:00.000Z', [change.id]);
    await service.change('2026-04-20T09:00:00.000Z', '2026-04-27T22:59:59.000Z');
    await service.person(anId(), 'RECEIVING_CARE', '2026-05-01');
    expect(await service.announced('M1A')).toEqual({ '2026-04-01': [1, 2] });
    await service.amended(change, '2026-03-20T09:00:00.000Z', '2026-03-27T23:59:59.000Z');
    expect(await service.announced('M1A')).toEqual({ '2026-03-01': [0, 1], '2026-04-01': [0, 1] });
  });

  it('leaves its month when it was entered in error', async () => {
    const service = aService(graph);
    const change = await service.change('2026-03-02T09:00:00.000Z', '2026-03-09T23:59:59.000Z');
    await service.person(anId(), 'RECEIVING_CARE', '2026-05-01');
    expect(await service.announced('M1A')).toEqual({ '2026-03-01': [0, 1] });
    await service.enteredInError(change);
    expect(await service.announced('M1A')).toEqual({ '2026-03-01': [0, 0] });
  });

  it('is counted as of the latest time, though a record that came late was received earlier', async () => {
    const service = aService(graph);
    const change = await service.change('2026-03-02T09:00:00.000Z', '2026-03-09T23:59:59.000Z');
    await service.person(anId(), 'RECEIVING_CARE', '2026-05-01');
    await service.published(change, '2026-03-05T09:00:00.000Z', [change.id]);
    expect(await service.announced('M1A')).toEqual({ '2026-03-01': [1, 1] });
  });
});

describe('M1b', () => {
  const IDENTIFIED = '2026-03-02T10:00:00.000Z';
  const DUE = '2026-03-09T23:59:59.000Z';
  const START = '2026-03-03T07:00:00.000Z';
  const [one, other] = [anId(), anId()];

  /** A change whose next delivery has two workers: the first is briefed, the second at `second`, or never. */
  const aDelivery = async (second: string | null, facts: { highRisk?: boolean } = {}) => {
    const service = aService(graph);
    const shift = anId();
    const change = await service.change(IDENTIFIED, DUE, facts);
    await service.rostered(shift, one, START, [change.personId]);
    await service.rostered(shift, other, START, [change.personId]);
    await service.briefed(change, shift, one, START);
    if (second) await service.briefed(change, shift, other, second);
    return { service, change, shift };
  };
  const counted = async (service: ReturnType<typeof aService>, measure: string, more = ''): Promise<[number, number, number]> => {
    const chart = await service.ask(`measureChart(measure: ${measure}, ${MARCH} ${more}) { points { ${COUNTS} } }`, NOW);
    return [chart.points[0].numerator, chart.points[0].denominator, chart.points[0].undecided];
  };

  it('is met when every worker of the next delivery was briefed before it began (part of R26)', async () => {
    expect(await counted((await aDelivery(START)).service, 'M1B')).toEqual([1, 1, 0]);
  });

  it('fails a change with one unbriefed worker (R26)', async () => {
    expect(await counted((await aDelivery(null)).service, 'M1B')).toEqual([0, 1, 0]);
  });

  it('fails a briefing that was acknowledged a second after the start (part of R26)', async () => {
    expect(await counted((await aDelivery('2026-03-03T07:00:01.000Z')).service, 'M1B')).toEqual([0, 1, 0]);
  });

  it('asks for whoever joins the delivery after its start, before they begin (part of R26)', async () => {
    const { service, change, shift } = await aDelivery(START);
    const [late, joins] = [anId(), '2026-03-03T11:00:00.000Z'];
    await service.rostered(shift, late, joins, [change.personId]);
    expect(await counted(service, 'M1B')).toEqual([0, 1, 0]);
    await service.briefed(change, shift, late, joins);
    expect(await counted(service, 'M1B')).toEqual([1, 1, 0]);
  });

  it('asks for the delivery that begins after the change, not for whoever joins one that was under way', async () => {
    const service = aService(graph);
    const change = await service.change(IDENTIFIED, DUE);
    const [underWay, next] = [anId(), anId()];
    await service.rostered(underWay, one, '2026-03-02T14:00:00.000Z', [change.personId]);
    await service.rostered(next, other, START, [change.personId]);
    await service.briefed(change, underWay, one, '2026-03-02T13:00:00.000Z');
    expect(await counted(service, 'M1B')).toEqual([1, 1, 0]);
    await service.rostered(underWay, other, '2026-03-02T07:00:00.000Z', [change.personId]);
    expect(await counted(service, 'M1B')).toEqual([0, 1, 0]);
  });

  it('does not count a change after which no delivery has begun', async () => {
    const service = aService(graph);
    const change = await service.change(IDENTIFIED, DUE);
    expect(await counted(service, 'M1B')).toEqual([0, 0, 1]);
    await service.rostered(anId(), one, '2026-05-02T07:00:00.000Z', [change.personId]);
    expect(await counted(service, 'M1B')).toEqual([0, 0, 1]);
    await service.rostered(anId(), one, '2026-05-01T09:00:00.000Z', [change.personId]);
    expect(await counted(service, 'M1B')).toEqual([0, 1, 0]);
  });

  it('counts in the composite only what was both in time and briefed', async () => {
    const { service, change } = await aDelivery(START);
    expect(await counted(service, 'BOTH')).toEqual([0, 1, 0]);
    await service.published(change, '2026-03-04T09:00:00.000Z', [change.id]);
    expect(await counted(service, 'BOTH')).toEqual([1, 1, 0]);
    const unbriefed = await aDelivery(null);
    await unbriefed.service.published(unbriefed.change, '2026-03-04T09:00:00.000Z', [unbriefed.change.id]);
    expect(await counted(unbriefed.service, 'BOTH')).toEqual([0, 1, 0]);
  });

  it('reads the next delivery after publication where that is asked for, and shows that it did', async () => {
    const { service, change } = await aDelivery(null);
    const weaker = ', reading: AFTER_PUBLICATION';
    expect(await counted(service, 'M1B', weaker)).toEqual([0, 1, 0]);
    await service.published(change, '2026-03-04T09:00:00.000Z', [change.id]);
    expect(await counted(service, 'M1B', weaker)).toEqual([0, 0, 1]);
    const later = anId();
    await service.rostered(later, other, '2026-03-05T07:00:00.000Z', [change.personId]);
    expect(await counted(service, 'M1B', weaker)).toEqual([0, 1, 0]);
    await service.briefed(change, later, other, '2026-03-05T06:00:00.000Z');
    expect(await counted(service, 'M1B', weaker)).toEqual([1, 1, 0]);
    expect(await counted(service, 'M1B')).toEqual([0, 1, 0]);
    await service.rostered(later, one, '2026-03-05T09:00:00.000Z', [change.personId]);
    expect(await counted(service, 'M1B', weaker)).toEqual([0, 1, 0]);
    const chart = (more: string) => service.ask(`measureChart(measure: M1B, ${MARCH} ${more}) { reading }`, NOW);
    expect([await chart(''), await chart(weaker)]).toEqual([{ reading: 'AFTER_IDENTIFICATION' }, { reading: 'AFTER_PUBLICATION' }]);
  });

  it('asks for all of the changes graded high-risk', async () => {
    const { service } = await aDelivery(START);
    const target = async (more: string) =>
      (await service.ask(`measureChart(measure: M1B, ${MARCH} ${more}) { target points { denominator } }`, NOW)) as unknown;
    expect(await target('')).toEqual({ target: 0.95, points: [{ denominator: 1 }] });
    expect(await target(', highRiskOnly: true')).toEqual({ target: 1, points: [] });
    const high = (await aDelivery(START, { highRisk: true })).service;
    expect((await high.ask(`measureChart(measure: M1B, ${MARCH}, highRiskOnly: true) { points { targetMet } }`, NOW)).points).toEqual([
      { targetMet: true },
    ]);
  });
});

test.each(['measureSeries', 'measureChart', 'excludedChanges', 'unconfirmedChanges', 'timelinessBySource', 'concernsRaisedAgain'])(
  '%s is of no window that ends before it starts',
  async (field) => {
    const measure = field.startsWith('measure') ? 'measure: M1A, ' : '';
    const window = `${field}(${measure}from: "2026-03-02", to: "2026-03-01") { __typename }`;
    await expect(aService(graph).ask(window, NOW)).rejects.toMatchObject({ field: 'to' });
  },
);

test('M1c counts the people or families who raised a concern of one code again within 90 days, in feedback or in a complaint, and of how many', async () => {
  const service = aService(graph);
  const [again, tooLate, another, often] = [anId(), anId(), anId(), anId()];
  // 2 January + 90 days is 2 April 2026.
  await service.concern(again, 'MEALS', '2026-01-02T23:30:00.000Z');
  await service.complainedOf(again, 'MEALS', '2026-04-02T00:30:00.000Z');
  await service.concern(tooLate, 'MEALS', '2026-01-01T12:00:00.000Z');
  await service.concern(tooLate, 'MEALS', '2026-04-02T12:00:00.000Z');
  await service.concern(another, 'MEALS', '2026-04-01T12:00:00.000Z');
  await service.concern(another, 'CALLS', '2026-04-02T12:00:00.000Z');
  for (const day of ['05', '06', '07']) await service.concern(often, 'CALLS', `2026-04-${day}T12:00:00.000Z`);
  await service.concern(anId(), null, '2026-04-02T12:00:00.000Z');
  await service.complainedOf(anId(), null, '2026-04-02T12:00:00.000Z');
  // Two of four, by Wilson 0.15004 to 0.84996.
  expect(
    await service.ask(
      'concernsRaisedAgain(from: "2026-04-01", to: "2026-04-30") { numerator denominator lower upper withinDays method from to calendarVersion }',
      NOW,
    ),
  ).toEqual({
    numerator: 2,
    denominator: 4,
    lower: expect.closeTo(0.15004, 5),
    upper: expect.closeTo(0.84996, 5),
    withinDays: 90,
    method: 'Wilson',
    from: '2026-04-01',
    to: '2026-04-30',
    calendarVersion: 'england-and-wales/2026-11',
  });
});
