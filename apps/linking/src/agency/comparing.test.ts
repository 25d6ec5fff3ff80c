import { comparedSuppliers } from './comparing';
import type { AgencyShift, InductionPart } from './rules';

/** A shift with workers, each written `supplier:worker`, and with `-` before it where something was missing. */
const shift = (id: string, workers: readonly string[], ratings: readonly number[] = []): AgencyShift => ({
  id,
  startsAt: '2026-03-02T08:00:00.000Z',
  workers: workers.map((said) => {
    const [supplierId = '', staffMemberId = ''] = said.replace('-', '').split(':');
    const missing: InductionPart[] = said.startsWith('-') ? ['ORIENTATION'] : [];
    return { shiftId: id, staffMemberId, supplierId: supplierId === '' ? null : supplierId, neededBy: new Date(0), missing };
  }),
  answers: ratings.map((rating) => ({
    ...{ id: `${id}${rating}`, happenedAt: '2026-03-02T20:00:00.000Z', recordedAt: '2026-03-02T20:00:00.000Z' },
    ...{ shiftId: id, respondent: 'STAFF', rating, answeredById: null },
  })),
  excluded: 0,
});
const of = (supplier: string, workers: number, shifts = workers): AgencyShift[] =>
  Array.from({ length: shifts }, (_, n) => shift(`${supplier}${n}`, [`${supplier}:${supplier}${n % workers}`]));
const incident = (incidentId: string, shiftId: string) => ({ incidentId, shiftId });

describe('suppliers beside each other', () => {
  it('are told with their shifts, worker-shifts, inductions and answers, by id', () => {
    const shifts = [...of('b', 5), shift('one', ['b:b5', '-b:b6', 'a:a1', ':nobody'], [5, 1]), shift('two', ['b:b5'], [4])];
    expect(comparedSuppliers(shifts, [])).toEqual([
      { supplierId: 'a', shifts: 1, workerShifts: 1, told: null },
      { supplierId: 'b', shifts: 7, workerShifts: 8, told: { inducted: 7, answers: [2, 3], incidents: { observed: 0, expected: 0 } } },
    ]);
  });

  it('are expected to have the incidents that all of them had together, for as many shifts', () => {
    const incidents = [incident('one', 'a0'), incident('two', 'a1'), incident('three', 'b0')];
    expect(comparedSuppliers([...of('a', 5), ...of('b', 5, 10)], incidents).map((one) => one.told?.incidents ?? null)).toEqual([
      { observed: 2, expected: 1 },
      { observed: 1, expected: 2 },
    ]);
  });

  it('have an incident of two of their shifts once, and one of a shift of two suppliers each', () => {
    const shifts = [...of('a', 5), ...of('b', 5), shift('both', ['a:a9', 'b:b9'])];
    const incidents = [incident('twice', 'a0'), incident('twice', 'a1'), incident('shared', 'both')];
    expect(comparedSuppliers(shifts, incidents).map((one) => one.told?.incidents.observed)).toEqual([2, 1]);
  });

  it('have none of it told where there are fewer than five workers, or one was on over half of the shifts, and none reckoned with', () => {
    const shifts = [...of('a', 4), ...of('b', 5)];
    const incidents = [incident('one', 'a0'), incident('two', 'b0')];
    expect(comparedSuppliers(shifts, incidents).map((one) => one.told?.incidents ?? null)).toEqual([null, { observed: 1, expected: 1 }]);
    const half = [...of('c', 5), ...['x', 'y', 'z'].map((id) => shift(id, ['c:c0']))];
    expect(comparedSuppliers(half, []).map((one) => one.told?.incidents ?? null)).toEqual([{ observed: 0, expected: 0 }]);
    expect(comparedSuppliers([...half, shift('w', ['c:c0'])], []).map((one) => one.told?.incidents ?? null)).toEqual([null]);
  });
});
