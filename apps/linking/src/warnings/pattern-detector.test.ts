import { HIGH_AGENCY_INCIDENTS, PATTERNS, repeated, type CodedRecord, type Pattern } from './pattern-detector';

const of = (rule: string): Pattern => PATTERNS.find((pattern) => pattern.rule === rule) as Pattern;
const record = (id: string, happenedAt: string, code = 'FALL'): CodedRecord => ({
  ...{ kind: 'Incident', id, serviceId: 'service', code, happenedAt },
  recordedAt: happenedAt,
});
const on = (id: string, day: string, code?: string): CodedRecord => record(id, `${day}T09:00:00.000Z`, code);
const fired = (pattern: Pattern, ...records: CodedRecord[]): string[] =>
  repeated(pattern, records).map(({ about, by, because }) => `${about} ${by}: ${because.map(({ id }) => id).join()}`);

describe('incidents repeat themselves (part of R89)', () => {
  const incidents = of('REPEATED_INCIDENTS');

  it('with the third of one kind in thirty days, and with each further one, each with the two before it', () => {
    const four = [on('a', '2026-03-01'), on('b', '2026-03-02'), on('c', '2026-03-31'), on('d', '2026-04-01')];
    expect(fired(incidents, ...four.slice(0, 2))).toEqual([]);
    expect(fired(incidents, ...four.slice(0, 3))).toEqual(['FALL c: a,b,c']);
    // The thirty-first day is one too many.
    expect(fired(incidents, ...four)).toEqual(['FALL c: a,b,c', 'FALL d: b,c,d']);
    expect(fired(incidents, on('a', '2026-03-01'), on('b', '2026-03-02'), on('c', '2026-04-01'))).toEqual([]);
  });

  it('by days in London, whatever the hour', () => {
    const late = record('a', '2026-03-01T00:00:00.000Z');
    expect(fired(incidents, late, on('b', '2026-03-02'), record('c', '2026-03-31T22:59:59.999Z'))).toEqual(['FALL c: a,b,c']);
    expect(fired(incidents, late, on('b', '2026-03-02'), record('c', '2026-03-31T23:00:00.000Z'))).toEqual([]);
  });

  it('of one kind alone, and in the order in which they happened, of two at once by id', () => {
    expect(fired(incidents, on('a', '2026-03-01'), on('b', '2026-03-02', 'CHOKING'), on('c', '2026-03-03'))).toEqual([]);
    expect(fired(incidents, on('c', '2026-03-03'), on('b', '2026-03-03'), on('a', '2026-03-01'))).toEqual(['FALL c: a,b,c']);
  });

  it('and count all of one kind in the thirty days that end with the last', () => {
    const days = ['2026-02-28', '2026-03-01', '2026-03-02', '2026-03-30', '2026-03-31'];
    const figures = repeated(
      incidents,
      days.map((day) => on(day, day)),
    ).map(({ by, figure }) => [by, figure?.numerator, figure?.n, figure?.from, figure?.to]);
    expect(figures).toEqual([
      ['2026-03-02', 3, 3, '2026-01-31', '2026-03-02'],
      ['2026-03-30', 4, 4, '2026-02-28', '2026-03-30'],
      ['2026-03-31', 4, 4, '2026-03-01', '2026-03-31'],
    ]);
  });

  it('and say so with the setting, and that a review is suggested', () => {
    expect(repeated(incidents, [on('a', '2026-03-01'), on('b', '2026-03-01'), on('c', '2026-03-01')])).toEqual([
      {
        rule: 'REPEATED_INCIDENTS',
        state: 'STANDING',
        serviceId: 'service',
        personId: null,
        ownerId: null,
        because: ['a', 'b', 'c'].map((id) => ({
          ...{ kind: 'Incident', id, happenedAt: '2026-03-01T09:00:00.000Z', recordedAt: '2026-03-01T09:00:00.000Z' },
        })),
        setting: '3 incidents of one kind in one service in 30 days',
        suggestsReview: true,
        figure: {
          ...{ numerator: 3, denominator: null, n: 3, expected: null, value: null, lower: null, upper: null, level: null },
          ...{
            method: 'every record counted',
            threshold: 3,
            from: '2026-01-30',
            to: '2026-03-01',
            calendarVersion: 'england-and-wales/2026-11',
          },
        },
        about: 'FALL',
        by: 'c',
      },
    ]);
  });
});

test.each([
  ['REPEATED_THEME', 'Concern', 'theme', 3, 90, '3 safeguarding concerns of one theme in one service in 90 days', true],
  ['REPEATED_COMPLAINTS', 'Complaint', 'category', 2, 90, '2 complaints of one category in one service in 90 days', true],
  ['REPEATED_QUESTIONS', 'StaffQuestion', 'questionCode', 3, 28, '3 questions of staff of one code in one service in 28 days', false],
  ['UNCLEAR_CONCERN_WORDING', 'DailyNote', 'clarity', 3, 14, '3 vague-wording flags in one service in 14 days', true],
  ['REPEATED_INCIDENTS', 'Incident', 'kind', 3, 30, '3 incidents of one kind in one service in 30 days', true],
])('%s is told of records of kind %s by their %s: %i in %i days', (rule, kind, fact, count, days, setting, suggestsReview) => {
  const pattern = of(rule);
  expect(pattern).toMatchObject({ kind, fact, count, days });
  const last = new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
  const early = Array.from({ length: count - 1 }, (_, n) => on(`a${n}`, '2026-01-01'));
  expect(repeated(pattern, [...early, on('z', last)])).toMatchObject([{ rule, setting, suggestsReview, by: 'z' }]);
  expect(repeated(pattern, [...early.slice(1), on('z', last)])).toEqual([]);
});

describe('incidents in shifts with much agency staff repeat themselves (part of R66)', () => {
  const shift = { kind: 'Shift', id: 'shift', happenedAt: '2026-02-01T09:00:00.000Z', recordedAt: '2026-02-01T09:00:00.000Z' };
  const during = (id: string, day: string, shifts = [shift]): CodedRecord => ({ ...on(id, day, ''), shownBy: shifts });

  it('with the second in twenty-eight days, each with its shifts, and no shift twice', () => {
    const two = (day: string) =>
      fired(HIGH_AGENCY_INCIDENTS, during('a', '2026-03-01'), during('b', day, [shift, { ...shift, id: 'other' }]));
    expect(fired(HIGH_AGENCY_INCIDENTS, during('a', '2026-03-01'))).toEqual([]);
    expect(two('2026-03-29')).toEqual([' b: shift,a,other,b']);
    expect(two('2026-03-30')).toEqual([]);
  });

  it('saying by what setting, and suggesting a review', () => {
    expect(repeated(HIGH_AGENCY_INCIDENTS, [during('a', '2026-03-01'), during('b', '2026-03-01')])).toMatchObject([
      {
        rule: 'REPEATED_HIGH_AGENCY_INCIDENTS',
        setting: '2 incidents in shifts of which agency workers worked 30 % of the hours or more in one service in 28 days',
        suggestsReview: true,
      },
    ]);
  });
});
