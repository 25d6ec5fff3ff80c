import { CADENCES, firstDue, nextDue, opensOn, REVISIT_WEEKS, type Cadence } from './calendar';

const WEEKLY: Cadence = { kind: 'WEEKLY_GAP_REVIEW', role: 'REGISTERED_MANAGER', every: 'WEEK', since: 'OPENING', minuted: false };
const MONTHLY: Cadence = { kind: 'PROVIDER_OVERSIGHT', role: 'PROVIDER_QUALITY_LEAD', every: 'MONTH', since: 'OPENING', minuted: false };
const EVERY_EIGHT: Cadence = {
  kind: 'PROVIDER_REVIEW',
  role: 'PROVIDER_REPRESENTATIVE',
  every: 'EIGHT_WEEKS',
  since: 'CHANGE',
  minuted: true,
};

describe('a check that is made every week', () => {
  it.each([
    ['2026-03-09', '2026-03-16', '2026-03-10'],
    ['2026-12-28', '2027-01-04', '2026-12-29'],
  ])('is due after %s on %s, and may be done from %s', (after, due, opens) => {
    expect(nextDue(WEEKLY, after)).toBe(due);
    expect(opensOn(WEEKLY, due)).toBe(opens);
  });
});

describe('a check that is made every day', () => {
  const DAILY: Cadence = { kind: 'DAILY_INDICATOR_REVIEW', role: 'REGISTERED_MANAGER', every: 'DAY', since: 'OPENING', minuted: false };

  it.each([
    ['2026-03-06', '2026-03-07'],
    ['2026-03-28', '2026-03-29'],
    ['2026-12-24', '2026-12-25'],
  ])('is due after %s on %s, on weekends and holidays too, and done on that day alone (part of R81)', (after, due) => {
    expect([firstDue(DAILY, after), nextDue(DAILY, after), opensOn(DAILY, due)]).toEqual([due, due, due]);
  });

  it('tells the nominated individual of each that was missed, and no other check tells anybody (part of R81)', () => {
    expect(CADENCES.flatMap(({ kind, tells }) => (tells ? [`${kind} ${tells}`] : []))).toEqual([
      'DAILY_INDICATOR_REVIEW NOMINATED_INDIVIDUAL',
    ]);
  });
});

describe('a check that is made every month', () => {
  it.each([
    ['2026-01-31', '2026-02-28', '2026-02-01'],
    ['2026-01-01', '2026-02-28', '2026-02-01'],
    ['2028-01-15', '2028-02-29', '2028-02-01'],
    ['2026-12-31', '2027-01-31', '2027-01-01'],
  ])('is due after %s on %s, and may be done from %s', (after, due, opens) => {
    expect(nextDue(MONTHLY, after)).toBe(due);
    expect(opensOn(MONTHLY, due)).toBe(opens);
  });
});

describe('a check that is made every eight weeks', () => {
  it('is first due in the seven days that follow on eight whole weeks, and then every eight weeks', () => {
    expect(firstDue(EVERY_EIGHT, '2026-03-09')).toBe('2026-05-10');
    expect(opensOn(EVERY_EIGHT, '2026-05-10')).toBe('2026-05-04');
    expect(nextDue(EVERY_EIGHT, '2026-05-10')).toBe('2026-07-05');
  });

  it('begins unlike the weekly and the monthly ones, which are first due when they are next due', () => {
    expect(firstDue(WEEKLY, '2026-03-09')).toBe('2026-03-16');
    expect(firstDue(MONTHLY, '2026-03-09')).toBe('2026-04-30');
  });
});

describe('the calendar of a service', () => {
  it('has the cadences of the three examples, each by its role', () => {
    expect(CADENCES.map(({ kind, role, every }) => `${kind} ${role} ${every}`)).toEqual([
      'ALLOCATION_CHECK DEPUTY_MANAGER WEEK',
      'WEEKLY_GAP_REVIEW REGISTERED_MANAGER WEEK',
      'MONTHLY_AUDIT_REVIEW PROVIDER_QUALITY_LEAD MONTH',
      'MONTHLY_TREND_REVIEW PROVIDER_QUALITY_LEAD MONTH',
      'PROVIDER_OVERSIGHT PROVIDER_QUALITY_LEAD MONTH',
      'SHIFT_START_CHECK DEPUTY_MANAGER WEEK',
      'ROTA_MONITORING ROTA_COORDINATOR WEEK',
      'WEEKLY_HIGH_AGENCY_REVIEW REGISTERED_MANAGER WEEK',
      'PROVIDER_REVIEW PROVIDER_REPRESENTATIVE EIGHT_WEEKS',
      'DAILY_INDICATOR_REVIEW REGISTERED_MANAGER DAY',
      'STAFF_COACHING_CHECK FIELD_SUPERVISOR MONTH',
      'PROVIDER_CHALLENGE NOMINATED_INDIVIDUAL MONTH',
    ]);
  });

  it('revisits a change after four, twelve and twenty-six weeks', () => {
    expect(REVISIT_WEEKS).toEqual([4, 12, 26]);
  });
});
