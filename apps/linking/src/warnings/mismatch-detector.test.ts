import { at, record } from '../../test/person-facts';
import { mismatches, recordsMismatch, type PlannedFact, type RiskFact } from './mismatch-detector';

const ids = (because: readonly { readonly id: string }[]): string[] => because.map(({ id }) => id);

describe('records that do not match the plan', () => {
  // Friday 27 March 2026; the fifth working day after, over Easter, is Tuesday 7 April.
  const risk = (id: string, day: string, ...riskCodes: string[]): RiskFact => ({ ...record('DailyNote', id, day), riskCodes });
  const version = (number: number, day: string, ...riskCodes: string[]): PlannedFact => ({
    ...record('PlanVersion', `v${number}`, day),
    planId: 'plan',
    number,
    riskCodes,
  });
  const fired = (risks: readonly RiskFact[], versions: readonly PlannedFact[], day = '2026-03-28') =>
    recordsMismatch(risks, versions, new Date(at(day))).map(({ rule, because, about }) => [rule, about, ...ids(because)]);

  it('are found: a risk of a note that the current version lacks, by the first record that shows it (R48)', () => {
    const risks = [risk('b', '2026-03-28', 'FALLS'), risk('a', '2026-03-27', 'FALLS', 'CHOKING')];
    expect(fired(risks, [version(1, '2026-01-01', 'CHOKING')])).toEqual([['RECORDS_MISMATCH', 'FALLS', 'a']]);
    expect(fired(risks, [version(1, '2026-01-01', 'CHOKING', 'FALLS')])).toEqual([]);
  });

  it('are found in any plan of the person', () => {
    const other = { ...version(1, '2026-01-01', 'FALLS'), planId: 'another', id: 'w' };
    expect(fired([risk('a', '2026-03-27', 'FALLS')], [version(1, '2026-01-02'), other])).toEqual([]);
  });

  it('are found again when a record shows a risk after the version that dropped it, and not before', () => {
    const versions = [version(3, '2026-03-10'), version(1, '2026-01-01'), version(2, '2026-02-01', 'FALLS')];
    expect(fired([risk('a', '2026-03-09', 'FALLS')], versions)).toEqual([]);
    expect(fired([risk('a', '2026-03-09', 'FALLS'), risk('b', '2026-03-27', 'FALLS')], versions)).toEqual([
      ['RECORDS_MISMATCH', 'FALLS', 'b'],
    ]);
  });

  it('are a trigger once open for over five working days, and not at five (part of R47)', () => {
    const risks = [risk('a', '2026-03-27', 'FALLS')];
    expect(fired(risks, [], '2026-04-07')).toEqual([['RECORDS_MISMATCH', 'FALLS', 'a']]);
    expect(fired(risks, [], '2026-04-08')).toEqual([
      ['RECORDS_MISMATCH', 'FALLS', 'a'],
      ['MISMATCH_OPEN', 'FALLS', 'a'],
    ]);
    expect(recordsMismatch(risks, [], new Date(at('2026-04-08'))).map(({ setting, suggestsReview }) => [setting, suggestsReview])).toEqual([
      ['risk FALLS is in a record and not in the current plan', false],
      ['risk FALLS in a record and not in the current plan for over 5 working days', true],
    ]);
  });
});

describe('records that did not match the plan for a time', () => {
  const risk = (id: string, happenedOn: string, recordedOn = happenedOn): RiskFact => ({
    ...record('DailyNote', id, happenedOn),
    recordedAt: at(recordedOn),
    riskCodes: ['FALLS'],
  });
  const version = (id: string, number: number, day: string, riskCodes: readonly string[], planId = 'plan'): PlannedFact => ({
    ...record('PlanVersion', id, day),
    planId,
    number,
    riskCodes,
  });
  const found = (risks: readonly RiskFact[], versions: readonly PlannedFact[], careEnded: string | null = null) =>
    recordsMismatch(risks, versions, new Date(at('2026-05-29')), careEnded).map(({ rule, state, because }) => [
      rule,
      state,
      ...ids(because),
    ]);

  it('have ended when a version shows the risk, and were a trigger only if that took over five working days', () => {
    const risks = [risk('a', '2026-03-27')];
    expect(found(risks, [version('v', 1, '2026-04-07', ['FALLS'])])).toEqual([['RECORDS_MISMATCH', 'ENDED', 'a']]);
    expect(found(risks, [version('v', 1, '2026-04-08', ['FALLS'])])).toEqual([
      ['RECORDS_MISMATCH', 'ENDED', 'a'],
      ['MISMATCH_OPEN', 'ENDED', 'a'],
    ]);
    const midnight = { ...version('v', 1, '2026-04-08', ['FALLS']), recordedAt: '2026-04-07T23:00:00.000Z' };
    expect(found(risks, [midnight])).toEqual([['RECORDS_MISMATCH', 'ENDED', 'a']]);
  });

  it('are none where the record came when a plan showed the risk already', () => {
    const versions = [version('v', 1, '2026-04-08', ['FALLS'])];
    expect(found([risk('a', '2026-04-07', '2026-04-09')], versions)).toEqual([]);
    expect(found([risk('a', '2026-04-08')], versions)).toEqual([]);
    expect(found([{ ...risk('a', '2026-04-09'), recordedAt: at('2026-04-07') }], versions)).toEqual([]);
  });

  it('are found for each time in which no plan showed the risk', () => {
    const versions = [
      version('v1', 1, '2026-04-08', ['FALLS']),
      version('v2', 2, '2026-04-10', []),
      version('w1', 1, '2026-04-09', ['FALLS'], 'another'),
      version('w2', 2, '2026-04-14', [], 'another'),
    ];
    const risks = [risk('a', '2026-04-07'), risk('b', '2026-04-12'), risk('c', '2026-05-28')];
    expect(found(risks, versions)).toEqual([
      ['RECORDS_MISMATCH', 'ENDED', 'a'],
      ['RECORDS_MISMATCH', 'STANDING', 'c'],
    ]);
    expect(found(risks, [...versions, version('v3', 3, '2026-05-20', ['FALLS'])])).toEqual([['RECORDS_MISMATCH', 'ENDED', 'a']]);
    expect(found([risk('d', '2026-04-12')], [...versions.slice(0, 1), version('v2', 2, '2026-04-20', []), ...versions.slice(2)])).toEqual(
      [],
    );
  });

  it('end when care does', () => {
    expect(found([risk('a', '2026-03-27'), risk('b', '2026-04-02')], [], at('2026-04-01'))).toEqual([['RECORDS_MISMATCH', 'ENDED', 'a']]);
    expect(found([risk('a', '2026-03-27')], [version('v', 1, '2026-03-28', ['FALLS'])], at('2026-05-01'))).toEqual([
      ['RECORDS_MISMATCH', 'ENDED', 'a'],
    ]);
    expect(found([risk('a', '2026-04-01')], [], at('2026-04-01'))).toEqual([]);
  });
});

describe('a risk that no plan shows', () => {
  const risk = (id: string, day: string, riskCodes: readonly string[] = ['FALLS'], recordedAt = at(day)): RiskFact => ({
    ...record('DailyNote', id, day),
    recordedAt,
    riskCodes,
  });
  const version = (id: string, number: number, day: string, riskCodes: readonly string[], planId = 'plan'): PlannedFact => ({
    ...record('PlanVersion', id, day),
    planId,
    number,
    riskCodes,
  });
  const found = (risks: readonly RiskFact[], versions: readonly PlannedFact[], careEnded: string | null = null) =>
    mismatches(risks, versions, careEnded).map(({ code, first, until }) => [code, first.id, until]);

  it('is told by code, and by the first record to happen, whatever its id', () => {
    const risks = [risk('a', '2026-04-09', ['FALLS', 'CHOKING']), risk('b', '2026-04-08'), risk('c', '2026-04-08')];
    expect(found(risks, [])).toEqual([
      ['CHOKING', 'a', null],
      ['FALLS', 'b', null],
    ]);
  });

  it('is open until a plan shows it or care ends, whichever comes first', () => {
    const [risks, versions] = [[risk('a', '2026-04-07')], [version('v', 1, '2026-04-10', ['FALLS'])]];
    expect(found(risks, versions)).toEqual([['FALLS', 'a', at('2026-04-10')]]);
    expect(found(risks, versions, at('2026-04-09'))).toEqual([['FALLS', 'a', at('2026-04-09')]]);
    expect(found(risks, versions, at('2026-04-11'))).toEqual([['FALLS', 'a', at('2026-04-10')]]);
    expect(found(risks, [], at('2026-04-11'))).toEqual([['FALLS', 'a', at('2026-04-11')]]);
    expect(found(risks, versions, at('2026-04-07'))).toEqual([]);
  });

  it('is none of the very instant at which a plan shows it, or drops it', () => {
    const versions = [version('v', 1, '2026-04-10', ['FALLS']), version('w', 2, '2026-04-20', [])];
    expect(found([risk('a', '2026-04-10', ['FALLS'], at('2026-04-09'))], versions)).toEqual([]);
    expect(found([risk('a', '2026-04-09', ['FALLS'], at('2026-04-10'))], versions)).toEqual([]);
    expect(found([risk('a', '2026-04-20')], versions)).toEqual([]);
    expect(found([{ ...risk('a', '2026-04-20'), happenedAt: at('2026-04-20', '12:00:00.001') }], versions)).toHaveLength(1);
  });

  it('is that of the versions in the order of their numbers, and by id where two have the same', () => {
    const dropped = [version('z', 1, '2026-04-10', ['FALLS']), version('a', 2, '2026-04-20', [])];
    expect(found([risk('n', '2026-04-21')], dropped)).toEqual([['FALLS', 'n', null]]);
    const [shows, drops] = [version('a', 1, '2026-04-10', ['FALLS']), version('b', 1, '2026-04-20', [])];
    for (const versions of [
      [shows, drops],
      [drops, shows],
    ])
      expect(found([risk('n', '2026-04-21')], versions)).toEqual([['FALLS', 'n', null]]);
  });

  it('is none while any plan shows it, in whatever order they come', () => {
    const long = [version('v1', 1, '2026-04-08', ['FALLS']), version('v2', 2, '2026-04-20', [])];
    const within = [version('w1', 1, '2026-04-09', ['FALLS'], 'another'), version('w2', 2, '2026-04-14', [], 'another')];
    const third = [version('u1', 1, '2026-04-25', ['FALLS'], 'third')];
    for (const versions of [
      [...long, ...within, ...third],
      [...third, ...within, ...long],
      [...within, ...third, ...long],
    ]) {
      expect(found([risk('n', '2026-04-16')], versions)).toEqual([]);
      expect(found([risk('n', '2026-04-26')], versions)).toEqual([]);
      expect(found([risk('n', '2026-04-21')], versions)).toEqual([['FALLS', 'n', at('2026-04-25')]]);
      expect(found([risk('n', '2026-04-07')], versions)).toEqual([['FALLS', 'n', at('2026-04-08')]]);
    }
  });
});
