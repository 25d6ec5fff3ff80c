import type { EventEnvelope } from '@causeway/event-contracts';
import type { Writer } from '@causeway/persistence';
import { settle } from '../measures/settling';
import { raiseWarnings } from '../warnings/raising';
import { concernsTouchedBy, linkConcerns } from './concern-linking';
import type { Told } from './domain';
import { listChanges } from './facts-repository';
import { CURRENT, placeOf, type LinkRules, type Place } from './generations';
import { holding } from './holding';
import { linkAll } from './linking';
import { surroundingsOf } from './surroundings';
import { advanceClock, saveTenant } from './tenants-repository';
import { everAbout, peopleOf, toldBy, uuids } from './told';
import { listTouchedChanges } from './told-repository';

/** Facts of a batch: the same links result whatever its order, and however often or late its events come. */
export const consumeFacts = (tx: Writer, events: readonly EventEnvelope[]): Promise<void> => consumeBy(CURRENT, tx, events);

export async function consumeBy(rules: LinkRules, tx: Writer, events: readonly EventEnvelope[]): Promise<void> {
  await holding(tx);
  const told = await toldBy(tx, events);
  const people = await everAbout(tx, told);
  const now = await nowOf(tx, events);
  const place = await placeOf(tx, rules);
  const changes = await listChanges(tx, await affected(tx, told, place));
  if (changes.length > 0) await linkAll(tx, changes, await surroundingsOf(tx, changes), rules, place);
  const concernIds = await concernsTouchedBy(tx, told);
  if (concernIds.length > 0) await linkConcerns(tx, concernIds, rules, place);
  await raiseWarnings(tx, told, people, now);
  await settle(tx, now);
}

/** The machine's time; a demonstration tenant's is the latest that anything of it was received, and never goes back. */
async function nowOf(tx: Writer, events: readonly EventEnvelope[]): Promise<Date> {
  const demonstration = events.some((event) => event.clock === 'demonstration');
  await saveTenant(tx, demonstration);
  if (!demonstration) return new Date();
  const latest = await advanceClock(
    tx,
    events.map((event) => event.receivedAt),
  );
  return latest ?? new Date();
}

/**
 * The changes whose links or outcome an event of the batch may alter: those that it is about now, or that may be the same change, those that were linked to its
 * record before it was corrected, and those that rest on a shift that someone joins or leaves.
 */
async function affected(tx: Writer, told: readonly Told[], place: Place): Promise<string[]> {
  const of = (...kinds: string[]): Told[] => told.filter((one) => kinds.includes(one.kind));
  const ends = of('PlanVersion', 'PlanOwnership', 'Handover', 'Briefing');
  const assignments = of('Assignment').filter((one) => typeof one.facts['startsAt'] === 'string');
  const touched = await listTouchedChanges(tx, place.outcomes, {
    changeIds: [...of('IdentifiedChange').map((one) => one.id), ...ends.flatMap((one) => uuids(one.facts['answersIds']))],
    toldIds: of('IdentifiedChange').map((one) => one.id),
    peopleIds: [...new Set([...ends, ...of('Person', 'CarePlan')].flatMap(peopleOf))],
    recordIds: [...[...ends, ...of('Assignment')].map((one) => one.id), ...of('Assignment').flatMap((one) => uuids(one.facts['shiftId']))],
    starts: assignments.map((one) => ({ serviceId: one.serviceId, startsAt: one.facts['startsAt'] })),
  });
  return touched.sort();
}
