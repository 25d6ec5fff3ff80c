import type { EventEnvelope } from '@causeway/event-contracts';
import type { Writer } from '@causeway/persistence';
import { markReviews } from '../measures/months';
import { settle } from '../measures/settling';
import { raiseWarnings } from '../warnings/raising';
import { CURRENT, placeOf, type LinkRules } from './generations';
import { holding } from './holding';
import type { Origins } from './origin';
import { ORIGINS } from './origins';
import { advanceClock, saveTenant } from './tenants-repository';
import { everAbout, toldBy } from './told';

/** One event may touch many that go back for years: so many are linked at once. */
const AT_ONCE = 500;

/** Facts of a batch: the same links result whatever its order, and however often or late its events come. */
export const consumeFacts = (tx: Writer, events: readonly EventEnvelope[]): Promise<void> => consumeBy(CURRENT, tx, events);

export async function consumeBy(rules: LinkRules, tx: Writer, events: readonly EventEnvelope[]): Promise<void> {
  await holding(tx);
  const told = await toldBy(tx, events);
  const people = await everAbout(tx, told);
  const now = await nowOf(tx, events);
  const place = await placeOf(tx, rules);
  const touched = new Map<Origins['named'], readonly string[]>();
  for (const origins of ORIGINS) {
    const ids = await origins.touchedBy(tx, told, place);
    touched.set(origins.named, ids);
    for (let at = 0; at < ids.length; at += AT_ONCE) await origins.link(tx, ids.slice(at, at + AT_ONCE), rules, place);
  }
  await raiseWarnings(tx, told, { people, concerns: touched.get('concerns') ?? [] }, now);
  await markReviews(tx, told);
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
