import type { Baseline, OutcomeEvidence } from '../outcomes/domain';
import { movementsOf, verdictOf } from './movement';

const baseline = (more: Partial<Baseline> = {}): Baseline =>
  ({
    ...{ id: 'B1', measure: 'M1A', number: 1, target: 0.95, definitionVersion: 'M1A/1', numerator: 8, denominator: 20 },
    ...{ windowStart: '2026-01-01', windowEnd: '2026-02-28', calendarVersion: 'c/1', receivedAt: new Date('2026-03-01T09:00:00Z') },
    ...more,
  }) as Baseline;
const outcome = (more: Partial<OutcomeEvidence> = {}): OutcomeEvidence =>
  ({
    ...{ baselineId: 'B1', month: '2026-04-01', numerator: 20, denominator: 20, beforeNumerator: 8, beforeDenominator: 20 },
    ...{ verdict: 'SUPPORTED', addressed: true, reducing: true, calendarVersion: 'c/2', ...more },
  }) as OutcomeEvidence;

describe('how the measures of a review moved', () => {
  it('is each share before and after with n, N, window, method, interval, level and calendar', () => {
    const [moved] = movementsOf('2026-03-09', [baseline()], [outcome()]);
    const method = { method: 'Wilson', level: 0.95 };
    expect(moved).toMatchObject({
      ...{ measure: 'M1A', target: 0.95, definitionVersion: 'M1A/1' },
      before: {
        numerator: 8,
        denominator: 20,
        share: 0.4,
        from: '2026-01-01',
        to: '2026-02-28',
        calendarVersion: 'c/1',
        level: method.level,
      },
      after: { numerator: 20, denominator: 20, share: 1, from: '2026-04-01', to: '2026-04-30', calendarVersion: 'c/2' },
    });
    expect(moved?.before.lower).toBeCloseTo(0.2188, 4);
    expect(moved?.before.upper).toBeCloseTo(0.6134, 4);
    expect(moved?.after?.lower).toBeCloseTo(0.8389, 4);
    expect(moved?.before.method).toMatch(/wilson/i);
  });

  it.each<[string, OutcomeEvidence[], string | undefined]>([
    ['none before the first outcome', [], undefined],
    ['the latest month, whichever was recorded last', [outcome({ month: '2026-05-01' }), outcome()], '2026-05-01'],
    ['of one month the one recorded last', [outcome({ numerator: 1 }), outcome({ numerator: 2 })], '2026-04-01'],
    ['that of before definitions were kept, of the only measure', [outcome({ baselineId: null })], '2026-04-01'],
  ])('goes up to %s', (_what, outcomes, month) => {
    const [moved] = movementsOf('2026-03-09', [baseline()], outcomes);
    expect(moved?.outcome?.month).toBe(month);
    if (outcomes.length === 2 && month === '2026-04-01') expect(moved?.after?.numerator).toBe(2);
  });

  it('goes by the definition that the outcome is held against, else by the one frozen by the day of the change', () => {
    const second = baseline({ id: 'B2', number: 2, definitionVersion: 'M1A/2', receivedAt: new Date('2026-03-09T22:00:00Z') });
    const late = baseline({ id: 'B3', number: 3, definitionVersion: 'M1A/3', receivedAt: new Date('2026-03-10T00:00:00Z') });
    const versionOf = (changedOn: string | null, outcomes: OutcomeEvidence[] = []) =>
      movementsOf(changedOn, [baseline(), second, late], outcomes).map(({ definitionVersion }) => definitionVersion);
    expect(versionOf('2026-03-09')).toEqual(['M1A/2']);
    expect(versionOf(null)).toEqual(['M1A/3']);
    expect(versionOf('2026-03-09', [outcome()])).toEqual(['M1A/1']);
    expect(movementsOf('2026-02-01', [baseline()], [])).toEqual([]);
  });

  it('keeps measures apart, and comes to the worst of them', () => {
    const moved = movementsOf(
      '2026-03-09',
      [baseline({ id: 'B9', measure: 'M1B' }), baseline()],
      [outcome(), outcome({ baselineId: 'B9', verdict: 'NOT_MET', reducing: false }), outcome({ baselineId: null, month: '2026-09-01' })],
    );
    expect(moved.map(({ measure, outcome: of }) => [measure, of?.verdict, of?.month])).toEqual([
      ['M1A', 'SUPPORTED', '2026-04-01'],
      ['M1B', 'NOT_MET', '2026-04-01'],
    ]);
    expect(verdictOf(moved)).toEqual({ verdict: 'NOT_MET', addressed: true, reducing: false });
    expect(verdictOf(movementsOf('2026-03-09', [baseline()], []))).toBeNull();
  });
});
