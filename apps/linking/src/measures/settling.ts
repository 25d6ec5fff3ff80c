import { measurePointComputedV1 } from '@causeway/event-contracts';
import { ENGLAND_AND_WALES, idOf } from '@causeway/kernel';
import type { Writer } from '@causeway/persistence';
import { findLatest } from '../links/tenants-repository';
import { markPlanning } from '../warnings/planning-repository';
import { NAMES } from './counting';
import { isToldAlready, type Figure } from './domain';
import { listCountedMonths, listMovedMonths, savePoint, settleOutcomes } from './settling-repository';

/**
 * Counts anew the months in which something moved by `at`, also a month that a change has left, or in which one fell due
 * that nobody confirmed, and announces each whose figures changed, or what they leave out. Logs are read side by side, so events of an earlier time may come after later ones: what was
 * counted as of a later time is not counted as of an earlier one.
 */
export async function settle(tx: Writer, at: Date): Promise<void> {
  const now = await latestOf(tx, at);
  const moved = await listMovedMonths(tx, now);
  if (moved.length === 0) return;
  for (const measure of NAMES) {
    const points = await listCountedMonths(tx, measure, moved, now);
    for (const point of points) if (!isToldAlready(point)) await tell(tx, { ...point, measure }, (point.version ?? 0) + 1, now);
  }
  await markPlanning(
    tx,
    moved.map(({ service, month }) => ({ serviceId: service, month })),
  );
  await settleOutcomes(tx, now);
}

/** A time, or the latest that a demonstration tenant's clock has shown when that is later. */
export async function latestOf(tx: Writer, at: Date): Promise<Date> {
  const latest = await findLatest(tx);
  return latest && latest > at ? latest : at;
}

/** Keeps a figure in its new version, and announces it. */
export async function tell(tx: Writer, { serviceId, measure, month, numerator, denominator, leftOut }: Figure, version: number, now: Date) {
  const id = idOf('measure-point', tx.tenantId, serviceId, measure, month);
  await savePoint(tx, { id, serviceId, measure, month, numerator, denominator, leftOut }, version);
  tx.announce(
    measurePointComputedV1,
    { id, tenantId: tx.tenantId, serviceId, version, happenedAt: now, recordedAt: now, receivedAt: now },
    { measure, month, numerator, denominator, calendarVersion: ENGLAND_AND_WALES.version, ...(leftOut ? { leftOut } : {}) },
  );
}
