import { partitionOf, watermarkAdvancedV1 } from '@causeway/event-contracts';
import { idOf } from '@causeway/kernel';
import type { Writer } from '@causeway/persistence';
import { findShownVersion } from '../links/generations-repository';
import { RULE_VERSION } from '../links/rules';
import { listServices, listSourcesWithDeadLetters } from './marks-repository';

/**
 * Tells how far all has been seen: one mark in each partition in which figures of the tenant's services are told. A reader
 * who has a service's mark has then read every figure of the service that was told before it; another partition's may be ahead.
 * While links of earlier rules are shown nothing counts as seen: what comes in meanwhile is counted beside them, and shown once they are made anew.
 */
export async function tellMarks(tx: Writer, now: Date, seenUntil: Readonly<Record<string, Date | null>>): Promise<void> {
  const at = new Date();
  // What waits as a dead letter was not seen, however far its source was read since.
  const unseen = new Set(await listSourcesWithDeadLetters(tx));
  const outdated = ((await findShownVersion(tx)) ?? RULE_VERSION) !== RULE_VERSION;
  const seen = Object.fromEntries(
    Object.entries(seenUntil).map(([source, time]) => [source, outdated || unseen.has(source) ? null : (time?.toISOString() ?? null)]),
  );
  for (const [partition, serviceId] of await partitionsOf(tx))
    tx.announce(
      watermarkAdvancedV1,
      {
        id: idOf('watermark', tx.tenantId, String(partition)),
        tenantId: tx.tenantId,
        serviceId,
        version: Math.floor(at.getTime() / 1000),
        happenedAt: now,
        recordedAt: now,
        receivedAt: now,
      },
      { at: at.toISOString(), partition, seenUntil: seen },
    );
}

/** The partitions of the tenant's services, each with one of them; the tenant's own has none. */
async function partitionsOf(tx: Writer): Promise<Map<number, string | null>> {
  const places = [null, ...(await listServices(tx))].map((id): [number, string | null] => [partitionOf(id ?? tx.tenantId), id]);
  return new Map([...places].reverse());
}
