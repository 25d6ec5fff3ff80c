import { idOf } from '@causeway/kernel';
import type { Table, Writer } from '@causeway/persistence';
import { keepOutcomes } from '../measures/outcomes';
import type { Link } from './domain';
import type { KnownChange } from './facts-repository';
import type { LinkRules, Place } from './generations';
import { deleteOtherLinks, listLinks, saveBasis } from './repository';
import type { Judged, Surroundings } from './rules';

/** Makes the links of these changes what the facts say: new ones are added, those that no longer hold are removed. */
export async function linkAll(
  tx: Writer,
  changes: readonly KnownChange[],
  near: ReadonlyMap<string, Surroundings>,
  rules: LinkRules,
  place: Place,
): Promise<void> {
  const nothing: Surroundings = { versions: [], ownerships: [], handovers: [], assignments: [], briefings: [] };
  const judged = changes.map((change) => ({ change, is: rules.judge(change, near.get(change.id) ?? nothing) }));
  const wanted = judged
    .filter(({ change }) => change.counts)
    .flatMap(({ change, is }) => is.links.map((draft) => rowOf(tx, change, draft, rules.version)));
  await deleteOtherLinks(
    tx,
    place.links,
    changes.map((change) => change.id),
    wanted.map((row) => row.id),
  );
  await keepLinks(tx, wanted, place.links);
  await keepBasis(tx, judged);
  await keepOutcomes(tx, judged, place.outcomes);
}

/** Notes which records the changes rest on now: what they rested on before stays, so that whatever is said of it finds them. */
async function keepBasis(tx: Writer, judged: readonly { readonly change: KnownChange; readonly is: Judged }[]): Promise<void> {
  const basis = judged.flatMap(({ change, is }) =>
    [...is.links.map((draft) => draft.to.id), ...is.restsOnIds].map((recordId) => ({ recordId, changeId: change.id })),
  );
  await saveBasis(tx, basis);
}

/** Adds the links that are new, and brings to what the facts now say those whose ends were corrected since. */
async function keepLinks(tx: Writer, wanted: readonly Link[], table: Table<Link>): Promise<void> {
  const rows = await listLinks(
    tx,
    table,
    wanted.map((row) => row.id),
  );
  const known = new Map(rows.map((row) => [row.id, row]));
  await tx.insertAll(
    table,
    wanted.filter((row) => !known.has(row.id)),
  );
  for (const row of wanted) {
    const before = known.get(row.id);
    if (before && said(before) !== said(row))
      await tx.update(table, before, {
        serviceId: row.serviceId,
        personId: row.personId,
        happenedAt: row.happenedAt,
        recordedAt: row.recordedAt,
        ends: row.ends,
        holds: row.holds,
      });
  }
}

/** What a link says, to be compared. */
const said = (link: Link): string =>
  JSON.stringify([
    link.serviceId,
    link.personId,
    link.holds,
    link.ends.map((end) => [end.kind, end.id, new Date(end.happenedAt).getTime(), new Date(end.recordedAt).getTime()]),
  ]);

function rowOf(tx: Writer, change: KnownChange, draft: Judged['links'][number], version: number): Link {
  return {
    // The same ends by the same rule are the same link, on every machine and in every order.
    id: idOf('link', tx.tenantId, draft.rule, String(version), change.id, draft.to.kind, draft.to.id),
    tenantId: tx.tenantId,
    serviceId: change.serviceId,
    version: 1,
    happenedAt: new Date(draft.to.happenedAt),
    // An imported record may say that it was recorded before it happened; a link of ours may not.
    recordedAt: new Date(draft.to.recordedAt < draft.to.happenedAt ? draft.to.happenedAt : draft.to.recordedAt),
    receivedAt: new Date(draft.to.recordedAt),
    source: null,
    externalId: null,
    rule: draft.rule,
    ruleVersion: version,
    fromKind: 'IDENTIFIED_CHANGE',
    fromKeyId: change.id,
    personId: change.personId,
    ends: [draft.to],
    holds: draft.holds,
  };
}
