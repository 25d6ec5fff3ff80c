import { effect, type Database, type Writer } from '@causeway/persistence';
import { settle } from '../measures/settling';
import { linkConcerns } from './concern-linking';
import { CONCERN_KINDS, listConcernIdsAfter } from './concerns-repository';
import { listChangeIdsAfter, listChanges } from './facts-repository';
import { CURRENT, placeOf, swap, type LinkRules } from './generations';
import { holding } from './holding';
import { linkAll } from './linking';
import { surroundingsOf } from './surroundings';
import type { ConcernKind } from '../units/facts';
import { findLatest, listTenants, type KnownTenant } from './tenants-repository';

const ORIGIN = { actor: 'system:linking', correlationId: 'rebuild', causationId: null, traceparent: null } as const;

interface Counts {
  readonly changes: number;
  readonly concerns: number;
}

export interface Rebuilt extends Counts {
  readonly tenantId: string;
  /** False when the links that were shown were of these rules already: then they were only put right. */
  readonly swapped: boolean;
}

/** Builds the links of every tenant anew; `npx causeway rebuild`. Run it when every process has the new rules. */
export async function rebuildAll(db: Database, say: (line: string) => void): Promise<Rebuilt[]> {
  const tenants = await effect(db, listTenants);
  const rebuilt: Rebuilt[] = [];
  for (const [i, tenant] of tenants.entries()) {
    const which = `${tenant.tenant_id} (${i + 1} of ${tenants.length})`;
    const done = await rebuild(db, tenant, CURRENT, 200, (so) => say(`${which}: ${countsOf(so)} linked so far`));
    say(`${which}: ${countsOf(done)} linked, ${done.swapped ? 'now shown' : 'by the rules that were shown already'}`);
    rebuilt.push(done);
  }
  if (tenants.length === 0) say('No tenant is known yet.');
  return rebuilt;
}

const countsOf = ({ changes, concerns }: Counts): string => `${changes} changes and ${concerns} concerns`;

/**
 * Builds a tenant's links by these rules from the facts that linking holds, beside those that are shown, and then shows
 * them at once. Facts go on arriving meanwhile, and the graph answers from the old links until the new are whole.
 */
export async function rebuild(
  db: Database,
  { tenant_id: tenantId, demonstration }: KnownTenant,
  rules: LinkRules,
  batch = 200,
  progress: (so: Counts) => void = () => undefined,
): Promise<Rebuilt> {
  const within = <T>(work: (tx: Writer) => Promise<T>): Promise<T> =>
    effect(db, async (fx) => work(await fx.as(tenantId, ORIGIN, demonstration ? 'demonstration' : 'machine')));
  const so = { changes: 0, concerns: 0 };
  const each = async (what: keyof Counts, next: (tx: Writer, after: string) => Promise<string[]>): Promise<void> => {
    for (let after: string | undefined = NO_ID; after !== undefined;) {
      const from: string = after;
      const ids = await within((tx) => next(tx, from));
      so[what] += ids.length;
      after = ids.at(-1);
      if (after !== undefined) progress(so);
    }
  };
  await each('changes', (tx, after) => relink(tx, after, batch, rules));
  for (const kind of CONCERN_KINDS) await each('concerns', (tx, after) => relinkConcerns(tx, kind, after, batch, rules));
  const swapped = await within(async (tx) => {
    await holding(tx);
    const done = await swap(tx, rules);
    const latest = demonstration ? await findLatest(tx) : null;
    await settle(tx, latest ?? new Date());
    return done;
  });
  return { tenantId, ...so, swapped };
}

const NO_ID = '00000000-0000-0000-0000-000000000000';

/** The next changes by id, linked. */
async function relink(tx: Writer, after: string, batch: number, rules: LinkRules): Promise<string[]> {
  await holding(tx);
  const ids = await listChangeIdsAfter(tx, after, batch);
  if (ids.length === 0) return ids;
  const changes = await listChanges(tx, ids);
  await linkAll(tx, changes, await surroundingsOf(tx, changes), rules, await placeOf(tx, rules));
  return ids;
}

/** The next records of a kind that may be concerns by id, linked. */
async function relinkConcerns(tx: Writer, kind: ConcernKind, after: string, batch: number, rules: LinkRules): Promise<string[]> {
  await holding(tx);
  const ids = await listConcernIdsAfter(tx, kind, after, batch);
  if (ids.length > 0) await linkConcerns(tx, ids, rules, await placeOf(tx, rules));
  return ids;
}
