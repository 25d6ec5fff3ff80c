import { BAD, counted, failureOf, HANDOVER, tested } from '../../test/counted-units';
import { shown } from './shown';

const made = (failing: number) => counted({ failing, of: 400, changed: BAD }, { failing: 20, of: 400, changed: {} });
const pooledOf = (of: Parameters<typeof tested>[0]) => shown(tested(of, HANDOVER)).hypotheses[0]?.pooled;

describe('what is shown of a hypothesis', () => {
  it('has every number with n, N, the window, the method, the interval and the calendar (part of R113)', () => {
    const over = { from: '2025-01-01', to: '2026-06-30', calendarVersion: 'england-and-wales/2026-11', level: 0.95 };
    const found = pooledOf(made(60));
    expect(found?.ratio).toMatchObject({ ...over, n: 800, known: 800, population: 800, method: 'exact conditional' });
    expect(found?.crude).toMatchObject({ ...over, n: 800, population: 800 });
    expect(found?.attributable).toMatchObject({ ...over, exposed: 60, failures: 80, method: 'Miettinen' });
  });

  it('has how many units carried a ratio, beside of how many the factor is known, and how many were asked about', () => {
    const alone = { failing: 10, of: 100, changed: { serviceId: 'other' } };
    const of = counted(
      { failing: 60, of: 400, changed: BAD },
      { failing: 20, of: 400, changed: {} },
      { failing: 5, of: 50, changed: { handoverComplete: null } },
      alone,
    );
    expect(pooledOf(of)).toMatchObject({ ratio: { n: 800, known: 900, population: 950 }, crude: { n: 900, known: 900, population: 950 } });
  });

  it('has care hours in whole hours', () => {
    const { units, failures } = made(60);
    const odd = units.map((unit) => ({ ...unit, workers: unit.workers.map((worker) => ({ ...worker, hours: 7.3 })) }));
    expect(pooledOf({ units: odd, failures })?.exposed).toMatchObject({ units: 400, careHours: 2920 });
    const [first, ...others] = odd;
    const minutes = first ? [{ ...first, workers: first.workers.map((worker) => ({ ...worker, hours: 7.7 })) }, ...others] : odd;
    expect(pooledOf({ units: minutes, failures })?.exposed?.careHours).toBe(2920);
  });

  it('lists records once though they failed two units, the latest first, and 200 of them at most', () => {
    const { units, failures } = made(60);
    const [first] = failures;
    const other = units.find(({ id }) => id === '0-0');
    const twice = [...failures, ...(first && other ? [failureOf(other, { ...first, unitId: other.id })] : [])];
    const records = pooledOf({ units, failures: twice })?.records ?? [];
    expect(records).toHaveLength(60);
    const times = records.map(({ happenedAt }) => happenedAt.getTime());
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(pooledOf(made(300))?.records).toHaveLength(200);
  });
});
