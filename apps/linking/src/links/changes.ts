import type { Writer } from '@causeway/persistence';
import { keepOutcomes } from '../measures/outcomes';
import { saveBasis } from './basis-repository';
import type { Told } from './domain';
import { listChanges, type KnownChange } from './facts-repository';
import type { LinkRules, Place } from './generations';
import { keepLinks, linkOf } from './linking';
import type { Origins } from './origin';
import type { Judged, Surroundings } from './rules';
import { surroundingsOf } from './surroundings';
import { peopleOf, uuids } from './told';
import { listTouchedChanges } from './told-repository';

export const CHANGES: Origins = { named: 'changes', kinds: ['IdentifiedChange'], touchedBy: changesTouchedBy, link: linkChanges };

/**
 * The changes whose links or outcome an event of the batch may alter: those that it is about now, or that may be the same change, those that were linked to its
 * record before it was corrected, and those that rest on a shift that someone joins or leaves.
 */
async function changesTouchedBy(tx: Writer, told: readonly Told[], place: Place): Promise<string[]> {
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

/** Makes the links of these changes what the facts say, and their outcomes. */
async function linkChanges(tx: Writer, ids: readonly string[], rules: LinkRules, place: Place): Promise<void> {
  const changes = await listChanges(tx, ids);
  if (changes.length === 0) return;
  const near = await surroundingsOf(tx, changes);
  const nothing: Surroundings = { versions: [], ownerships: [], handovers: [], assignments: [], briefings: [] };
  const judged = changes.map((change) => ({ change, is: rules.judge(change, near.get(change.id) ?? nothing) }));
  const wanted = judged
    .filter(({ change }) => change.counts)
    .flatMap(({ change, is }) => is.links.map((draft) => linkOf(tx, 'IDENTIFIED_CHANGE', change, draft, rules.version)));
  await keepLinks(
    tx,
    place.links,
    changes.map((change) => change.id),
    wanted,
  );
  await keepBasis(tx, judged);
  await keepOutcomes(tx, judged, place.outcomes);
}

/** Notes which records the changes rest on now: what they rested on before stays, so that whatever is said of it finds them. */
async function keepBasis(tx: Writer, judged: readonly { readonly change: KnownChange; readonly is: Judged }[]): Promise<void> {
  const basis = judged.flatMap(({ change, is }) =>
    [...is.links.map((draft) => draft.to.id), ...is.restsOnIds].map((recordId) => ({ recordId, originId: change.id })),
  );
  await saveBasis(tx, 'change', basis);
}
