import { aConcernAt, aStaffedUnit } from '../../test/staffed';
import { happenedIn } from './happening';

describe('what happened in a unit', () => {
  const day = (id: string, startsAt: string, endsAt: string, kind: 'SHIFT' | 'VISIT' = 'SHIFT') =>
    aStaffedUnit({ id, startsAt, endsAt, kind });
  const within = (unit: ReturnType<typeof day>, at: string): boolean => happenedIn([unit], [aConcernAt(at)]).has(unit.id);

  it('is found to the end of the handover of the longest, and to before the end of a visit', () => {
    const longest = day('longest', '2026-01-07T08:00:00.000Z', '2026-01-08T08:00:00.000Z');
    expect([within(longest, '2026-01-08T08:30:00.000Z'), within(longest, '2026-01-08T08:30:00.001Z')]).toEqual([true, false]);
    expect([within(longest, '2026-01-07T08:00:00.000Z'), within(longest, '2026-01-07T07:59:59.999Z')]).toEqual([true, false]);
    const visit = day('visit', '2026-01-07T08:00:00.000Z', '2026-01-07T09:00:00.000Z', 'VISIT');
    expect([within(visit, '2026-01-07T08:59:59.999Z'), within(visit, '2026-01-07T09:00:00.000Z')]).toEqual([true, false]);
  });

  it('is found in every one of several that overlap, whatever lies between them', () => {
    const units = [
      day('long', '2026-01-07T08:00:00.000Z', '2026-01-08T08:00:00.000Z'),
      day('short', '2026-01-07T09:00:00.000Z', '2026-01-07T10:00:00.000Z'),
      day('late', '2026-01-07T20:00:00.000Z', '2026-01-08T08:00:00.000Z'),
    ];
    expect([...happenedIn(units, [aConcernAt('2026-01-07T23:00:00.000Z')]).keys()]).toEqual(['long', 'late']);
  });
});
