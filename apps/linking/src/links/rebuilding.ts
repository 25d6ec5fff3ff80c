import { effect, type Database, type Writer } from '@causeway/persistence';
import { settle } from '../measures/settling';
import { CURRENT, placeOf, swap, type LinkRules } from './generations';
import { holding } from './holding';
import type { Origins } from './origin';
import { ORIGINS } from './origins';
import { findLatest, listTenants, type KnownTenant } from './tenants-repository';
import { listIdsAfter } from './told-repository';
import { raiseWarnings, WARNED_KINDS } from '../warnings/raising';

const ORIGIN = { actor: 'system:linking', correlationId: 'rebuild', causationId: null, traceparent: null } as const;

type Counts = Readonly<Record<Origins['named'], number>>;

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

const countsOf = ({ changes, concerns, indicators }: Counts): string =>
  `${changes} changes, ${concerns} concerns and ${indicators} indicators`;

/**
 * Builds a tenant's links by these rules from the facts that linking holds, beside those that are shown, puts right the warnings
 * that records fire, and then shows the links at once. Facts go on arriving meanwhile, and the graph answers from the old links until the new are whole.
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
  const so = { changes: 0, concerns: 0, indicators: 0 };
  for (const origins of ORIGINS)
    for (const kind of origins.kinds)
      for (let after: string | undefined = NO_ID; after !== undefined;) {
        const from: string = after;
        const ids = await within((tx) => relink(tx, origins, kind, from, batch, rules));
        so[origins.named] += ids.length;
        after = ids.at(-1);
        if (after !== undefined) progress(so);
      }
  for (const kind of WARNED_KINDS)
    for (let after: string | undefined = NO_ID; after !== undefined;) {
      const from: string = after;
      after = (await within((tx) => warnAnew(tx, kind, from, batch, demonstration))).at(-1);
    }
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

/** The next records of a kind by id, linked. */
async function relink(tx: Writer, origins: Origins, kind: string, after: string, batch: number, rules: LinkRules): Promise<string[]> {
  await holding(tx);
  const ids = await listIdsAfter(tx, kind, after, batch);
  if (ids.length > 0) await origins.link(tx, ids, rules, await placeOf(tx, rules));
  return ids;
}

/** The warnings that the next records of a kind by id fire, alone or with others, made what the facts say. */
async function warnAnew(tx: Writer, kind: string, after: string, batch: number, demonstration: boolean): Promise<string[]> {
  await holding(tx);
  const ids = await listIdsAfter(tx, kind, after, batch);
  const now = (demonstration ? await findLatest(tx) : null) ?? new Date();
  if (ids.length > 0)
    await raiseWarnings(
      tx,
      ids.map((id) => ({ kind, id, serviceId: null, facts: {} })),
      { people: [], concerns: kind === 'Incident' ? ids : [] },
      now,
    );
  return ids;
}
