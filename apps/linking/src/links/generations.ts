import type { Table, Writer } from '@causeway/persistence';
import type { Link } from './domain';
import { linkNextTable, linkTable } from './repository';
import { judge, RULE_VERSION } from './rules';

/** Rules for links, and their version. */
export interface LinkRules {
  readonly version: number;
  readonly judge: typeof judge;
}

export const CURRENT: LinkRules = { version: RULE_VERSION, judge };

/** Where what some rules make is kept. */
export interface Place {
  readonly links: Table<Link>;
  readonly outcomes: 'change_outcome' | 'change_outcome_next';
  readonly shown: boolean;
}

export const SHOWN: Place = { links: linkTable, outcomes: 'change_outcome', shown: true };
export const BESIDE: Place = { links: linkNextTable, outcomes: 'change_outcome_next', shown: false };

/**
 * Where these rules' links belong: among those that are shown when they are of the same version, else beside them.
 * Who asks holds the tenant, so that nobody swaps meanwhile.
 */
export async function placeOf(tx: Writer, rules: LinkRules): Promise<Place> {
  if ((await shownVersion(tx, rules)) === rules.version) return SHOWN;
  const begun = await tx.query(
    'update link_generation set building = $2 where tenant_id = $1 and building is distinct from $2 returning building',
    [tx.tenantId, rules.version],
  );
  // What an earlier build of other rules left is no part of this one.
  if (begun.length > 0) await clear(tx, BESIDE);
  return BESIDE;
}

async function shownVersion(tx: Writer, rules: LinkRules): Promise<number> {
  const [known] = await tx.query<{ shown: number }>('select shown from link_generation where tenant_id = $1', [tx.tenantId]);
  if (known) return known.shown;
  const [first] = await tx.query<{ shown: number }>(
    `insert into link_generation as g (tenant_id, shown) select $1, coalesce((select max(rule_version) from link where tenant_id = $1), $2)
     on conflict (tenant_id) do update set shown = g.shown returning shown`,
    [tx.tenantId, rules.version],
  );
  return first?.shown ?? rules.version;
}

const clear = async (tx: Writer, place: Place): Promise<void> => {
  await tx.query(`delete from ${place.links.name} where tenant_id = $1`, [tx.tenantId]);
  await tx.query(`delete from ${place.outcomes} where tenant_id = $1`, [tx.tenantId]);
};

/**
 * Shows what was built beside in place of what was shown, at once for every reader. Where a change was last counted goes
 * with it, so that its month is counted anew. False when these rules are shown already.
 */
export async function swap(tx: Writer, rules: LinkRules): Promise<boolean> {
  if ((await shownVersion(tx, rules)) === rules.version) return false;
  await tx.query(
    `update change_outcome_next n set settled_service = o.settled_service, settled_month = o.settled_month,
       recount_at = case when o.settled_month is null then null else '-infinity'::timestamptz end
       from change_outcome o where n.tenant_id = $1 and o.tenant_id = $1 and o.id = n.id`,
    [tx.tenantId],
  );
  await clear(tx, SHOWN);
  await tx.query('insert into link select * from link_next where tenant_id = $1', [tx.tenantId]);
  await tx.query('insert into change_outcome select * from change_outcome_next where tenant_id = $1', [tx.tenantId]);
  await clear(tx, BESIDE);
  await tx.query('update link_generation set shown = $2, building = null where tenant_id = $1', [tx.tenantId, rules.version]);
  // Warnings rest on outcomes: everyone who has one is looked at again.
  await tx.query(
    `insert into warning_watch (tenant_id, id, look_at) select distinct $1::uuid, person_id, '-infinity'::timestamptz from change_outcome where tenant_id = $1
     on conflict (tenant_id, id) do update set look_at = excluded.look_at`,
    [tx.tenantId],
  );
  return true;
}
