import type { Reading } from '../links/reading';
import type { ConcernFact } from '../units/facts';
import { listOfUnits } from '../units/facts-repository';
import { groupedBy } from '../units/grouped';
import { listWorkOn } from '../units/rota-repository';
import { HANDOVER_MINUTES, HOUR_MS, LONGEST_UNIT_HOURS, MINUTE_MS } from '../units/rules';
import { listInductionsOf, listShiftsNear, type Near } from './repository';
import type { AroundConcern } from './rules';

/** What is known around each of the concerns: four statements, however many. */
export async function surroundingsOfConcerns(tx: Reading, concerns: readonly ConcernFact[]): Promise<Map<string, AroundConcern>> {
  const shifts = groupedBy(await listShiftsNear(tx, concerns.map(nearOf)), (shift) => shift.concernId);
  const shiftIds = [...new Set([...shifts.values()].flat().map((shift) => shift.id))];
  const works = await listWorkOn(tx, shiftIds);
  const worksOf = groupedBy(works, (work) => work.shiftId);
  const { acknowledged } = await listOfUnits(tx, shiftIds);
  const acknowledgedOf = groupedBy(acknowledged, (told) => told.shiftId);
  const inductions = groupedBy(
    await listInductionsOf(
      tx,
      [...new Set(works.map((work) => work.staffMemberId))],
      [...new Set(concerns.flatMap(({ serviceId }) => serviceId ?? []))],
    ),
    (induction) => induction.staffMemberId,
  );
  return new Map(
    concerns.map((concern) => {
      const near = shifts.get(concern.id) ?? [];
      const own = near.flatMap((shift) => worksOf.get(shift.id) ?? []);
      return [
        concern.id,
        {
          shifts: near,
          works: own,
          acknowledged: near.flatMap((shift) => acknowledgedOf.get(shift.id) ?? []),
          inductions: [...new Set(own.map((work) => work.staffMemberId))].flatMap((worker) => inductions.get(worker) ?? []),
        },
      ];
    }),
  );
}

/** A start that is written without a fraction of a second sorts beside the same with one. */
const SECOND_MS = 1000;

/** Where a shift starts at the earliest and at the latest in which a concern happened. */
function nearOf(concern: ConcernFact): Near {
  const at = Date.parse(concern.happenedAt);
  return {
    concernId: concern.id,
    serviceId: concern.serviceId,
    from: new Date(at - LONGEST_UNIT_HOURS * HOUR_MS - HANDOVER_MINUTES * MINUTE_MS - SECOND_MS).toISOString(),
    until: new Date(at + SECOND_MS).toISOString(),
  };
}
