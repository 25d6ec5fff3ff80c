import { idOf } from '@causeway/kernel';
import type { Table, Writer } from '@causeway/persistence';
import type { Link, LinkDraft } from './domain';
import { deleteOtherLinks, saveLinks } from './repository';

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
    toServiceId: draft.toServiceId ?? null,
    holds: draft.holds,
  };
}
