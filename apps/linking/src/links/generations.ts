import type { Table, Writer } from '@causeway/persistence';
import { loadAnew } from '../live/repository';
import { carrySettledMonths, deleteAllOutcomes, showNextOutcomes, type OutcomeTable } from '../measures/outcomes-repository';
import { linksOfConcern } from '../concerns/rules';
import { judgeIndicator } from '../indicators/rules';
import type { Link } from './domain';
import { beginBuilding, endBuilding, findShownVersion, lookAtEveryoneAgain, saveFirstShownVersion } from './generations-repository';
import { deleteAllLinks, linkNextTable, linkTable, showNextLinks } from './repository';
import { judge, RULE_VERSION } from './rules';

/** Rules for links, and their version. */
export interface LinkRules {
  readonly version: number;
  readonly judge: typeof judge;
  readonly judgeConcern: typeof linksOfConcern;
  readonly judgeIndicator: typeof judgeIndicator;
}

export const CURRENT: LinkRules = { version: RULE_VERSION, judge, judgeConcern: linksOfConcern, judgeIndicator };

/** Where what some rules make is kept. */
export interface Place {
  readonly links: Table<Link>;
  readonly outcomes: OutcomeTable;
}

const SHOWN: Place = { links: linkTable, outcomes: 'change_outcome' };
const BESIDE: Place = { links: linkNextTable, outcomes: 'change_outcome_next' };

/**
 * Where these rules' links belong: among those that are shown when they are of the same version, else beside them.
 * Who asks holds the tenant, so that nobody swaps meanwhile.
 */
export async function placeOf(tx: Writer, rules: LinkRules): Promise<Place> {
  if ((await shownVersion(tx, rules)) === rules.version) return SHOWN;
  // What an earlier build of other rules left is no part of this one.
  if (await beginBuilding(tx, rules.version)) await clear(tx, BESIDE);
  return BESIDE;
}

const shownVersion = async (tx: Writer, rules: LinkRules): Promise<number> =>
  (await findShownVersion(tx)) ?? (await saveFirstShownVersion(tx, rules.version));

async function clear(tx: Writer, place: Place): Promise<void> {
  await deleteAllLinks(tx, place.links);
  await deleteAllOutcomes(tx, place.outcomes);
}

/**
 * Shows what was built beside in place of what was shown, at once for every reader. Where a change was last counted goes
 * with it, so that its month is counted anew. False when these rules are shown already.
 */
export async function swap(tx: Writer, rules: LinkRules): Promise<boolean> {
  if ((await shownVersion(tx, rules)) === rules.version) return false;
  await loadAnew(tx);
  await carrySettledMonths(tx);
  await clear(tx, SHOWN);
  await showNextLinks(tx);
  await showNextOutcomes(tx);
  await clear(tx, BESIDE);
  await endBuilding(tx, rules.version);
  // Warnings rest on outcomes: everyone who has one is looked at again.
  await lookAtEveryoneAgain(tx);
  return true;
}
