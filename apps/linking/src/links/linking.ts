import { idOf } from '@causeway/kernel';
import type { Table, Writer } from '@causeway/persistence';
import { keepOutcomes } from '../measures/outcomes';
import type { Link } from './domain';
import type { KnownChange } from './facts-repository';
import type { LinkRules, Place } from './generations';
import { deleteOtherLinks, saveBasis, saveLinks } from './repository';
import type { Judged, LinkDraft, Surroundings } from './rules';

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
    [...is.links.map((draft) => draft.to.id), ...is.restsOnIds].map((recordId) => ({ recordId, changeId: change.id })),
  );
  await saveBasis(tx, basis);
}

/** Makes the links from these records those that are wanted: two statements, however many. */
export async function keepLinks(tx: Writer, table: Table<Link>, fromIds: readonly string[], wanted: readonly Link[]): Promise<void> {
  await deleteOtherLinks(
    tx,
    table,
    fromIds,
    wanted.map((row) => row.id),
  );
  if (wanted.length > 0) await saveLinks(tx, table, wanted);
}

/** The record from which a link goes. */
interface Origin {
  readonly id: string;
  readonly happenedAt: string;
  readonly recordedAt: string;
  readonly serviceId: string | null;
  readonly personId: string;
}

/** A link as it is kept. */
export function linkOf(tx: Writer, fromKind: string, from: Origin, draft: LinkDraft, version: number): Link {
  return {
    // The same ends by the same rule are the same link, on every machine and in every order.
    id: idOf('link', tx.tenantId, draft.rule, String(version), from.id, draft.to.kind, draft.to.id),
    tenantId: tx.tenantId,
    serviceId: from.serviceId,
    version: 1,
    happenedAt: new Date(draft.to.happenedAt),
    // An imported record may say that it was recorded before it happened; a link of ours may not.
    recordedAt: new Date(draft.to.recordedAt < draft.to.happenedAt ? draft.to.happenedAt : draft.to.recordedAt),
    receivedAt: new Date(draft.to.recordedAt),
    source: null,
    externalId: null,
    rule: draft.rule,
    ruleVersion: version,
    fromKind,
    fromKeyId: from.id,
    fromHappenedAt: new Date(from.happenedAt),
    fromRecordedAt: new Date(from.recordedAt),
    personId: from.personId,
    ends: [draft.to],
    toKind: draft.to.kind,
    toKeyId: draft.to.id,
    holds: draft.holds,
  };
}
