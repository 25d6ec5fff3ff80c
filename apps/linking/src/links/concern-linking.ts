import type { Writer } from '@causeway/persistence';
import type { ConcernFact } from '../units/facts';
import { groupedBy } from '../units/grouped';
import { HANDOVER_MINUTES, HOUR_MS, LONGEST_UNIT_HOURS, MINUTE_MS } from '../units/rules';
import {
  CONCERN_KINDS,
  listConcerns,
  listShiftsNear,
  listTouchedConcerns,
  listWorkOn,
  saveConcernBasis,
  type Near,
} from './concerns-repository';
import type { Told } from './domain';
import type { LinkRules, Place } from './generations';
import { keepLinks, linkOf } from './linking';
import { uuids } from './told';

/**
 * The concerns whose links an event of the batch may alter: those that it is about, those that happened during a shift or
 * visit as it is known now, and those that were linked to its record before it was corrected.
 */
export async function concernsTouchedBy(tx: Writer, told: readonly Told[]): Promise<string[]> {
  const of = (...kinds: string[]): Told[] => told.filter((one) => kinds.includes(one.kind));
  const [concerns, shifts, works] = [of(...CONCERN_KINDS), of('Shift'), of('Assignment')];
  if (concerns.length + shifts.length + works.length === 0) return [];
  return listTouchedConcerns(tx, {
    concernIds: concerns.map((one) => one.id),
    recordIds: [...new Set([...[...shifts, ...works].map((one) => one.id), ...works.flatMap((one) => uuids(one.facts['shiftId']))])],
    units: shifts.flatMap((one) => {
      const { startsAt, endsAt } = one.facts;
      return typeof startsAt === 'string' && typeof endsAt === 'string'
        ? [{ serviceId: one.serviceId, from: startsAt, until: iso(Date.parse(endsAt) + HANDOVER_MINUTES * MINUTE_MS) }]
        : [];
    }),
  });
}

/** Makes the links of these concerns what the facts say: six statements, however many. */
export async function linkConcerns(tx: Writer, ids: readonly string[], rules: LinkRules, place: Place): Promise<void> {
  const concerns = await listConcerns(tx, ids);
  const shifts = groupedBy(await listShiftsNear(tx, concerns.map(nearOf)), (shift) => shift.concernId);
  const works = groupedBy(await listWorkOn(tx, [...new Set([...shifts.values()].flat().map((shift) => shift.id))]), (work) => work.shiftId);
  const wanted = concerns.flatMap((concern) => {
    const near = shifts.get(concern.id) ?? [];
    return rules
      .judgeConcern(
        concern,
        near,
        near.flatMap((shift) => works.get(shift.id) ?? []),
      )
      .map((draft) => linkOf(tx, concern.kind.toUpperCase(), concern, draft, rules.version));
  });
  await keepLinks(tx, place.links, ids, wanted);
  await saveConcernBasis(
    tx,
    wanted.flatMap((link) => link.ends.map((end) => ({ recordId: end.id, concernId: link.fromKeyId }))),
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
    from: iso(at - LONGEST_UNIT_HOURS * HOUR_MS - HANDOVER_MINUTES * MINUTE_MS - SECOND_MS),
    until: iso(at + SECOND_MS),
  };
}

const iso = (ms: number): string => new Date(ms).toISOString();
