import { randomUUID } from 'node:crypto';
import { cloudEvent, EVENTS, fitting, type EventContract, type EventEnvelope } from '@causeway/event-contracts';
import { keepKnown, type Handler } from '@causeway/messaging';
import { effect, type Writer } from '@causeway/persistence';
import type { TestDatabase } from '@causeway/testing';
import { consumeFacts } from '../src/links/consumers';
import { asLines, type ExpectedLink, type Told } from './oracle';

export const ORIGIN = { actor: 'test', correlationId: 'test', causationId: null, traceparent: null } as const;

/** One consumer's transaction over a batch, as the platform runs it; `before` the commit, what it holds can be looked at. */
export async function deliver(
  database: TestDatabase,
  tenantId: string,
  batch: readonly Told[],
  before?: () => Promise<void>,
  handle: Handler = consumeFacts,
): Promise<void> {
  await effect(database.db, async (fx) => {
    const writer = await fx.as(tenantId, ORIGIN, 'demonstration');
    const events = batch.map((told) => envelopeOf(tenantId, told));
    await keepKnown(writer, events);
    await markRetracted(writer, batch);
    await handle(writer, events);
    await before?.();
  });
}

/** The links of a tenant as lines, in a fixed order. */
export async function linksOf(database: TestDatabase, tenantId: string): Promise<string[]> {
  const rows = await database.asAdmin<ExpectedLink>(
    `select rule, from_key_id as "changeId", ends->0->>'kind' as kind, ends->0->>'id' as id, holds, ends->0->>'happenedAt' as "happenedAt", ends->0->>'recordedAt' as "recordedAt" from link where tenant_id = $1`,
    [tenantId],
  );
  return asLines(rows);
}

const contractFor = (told: Told): EventContract => {
  const contracts = EVENTS.filter((contract) => contract.record === told.kind);
  const state = told.retracted ? 'RETRACTED' : told.version > 1 ? 'CORRECTED' : 'MADE';
  const ofState = contracts.filter((one) => one.state === state);
  const whole = ofState.filter((one) => Object.keys(told.data).every((name) => name in one.data.shape));
  const made = contracts.filter((one) => one.state === 'MADE');
  const madeWhole = made.filter((one) => Object.keys(told.data).every((name) => name in one.data.shape));
  const [contract] = [...whole, ...ofState, ...madeWhole, ...made, ...contracts];
  if (!contract) throw new Error(`no event tells of a ${told.kind}`);
  return contract;
};

/** A record that is taken back says only why; others say all that they said, and why where that is asked for. */
function dataFor(contract: EventContract, told: Told): Record<string, unknown> {
  const asked = Object.keys(contract.data.shape);
  const said = { ...told.data, reasonCode: 'SICKNESS' };
  return fitting(contract, Object.fromEntries(Object.entries(said).filter(([name]) => asked.includes(name))));
}

export function envelopeOf(tenantId: string, told: Told): EventEnvelope {
  const contract = contractFor(told);
  return {
    ...cloudEvent(contract.type),
    id: randomUUID(),
    source: contract.domain,
    type: contract.type,
    time: told.recordedAt,
    tenant: tenantId,
    key: told.serviceId,
    serviceId: told.serviceId,
    aggregateKind: told.kind,
    aggregateId: told.id,
    aggregateVersion: told.version,
    happenedAt: told.happenedAt,
    recordedAt: told.recordedAt,
    receivedAt: told.recordedAt,
    ...ORIGIN,
    clock: 'demonstration',
    data: dataFor(contract, told),
  };
}

/** Of the kinds whose retraction no event tells yet. */
async function markRetracted(writer: Writer, batch: readonly Told[]): Promise<void> {
  for (const told of batch.filter((one) => one.retracted))
    await writer.query(`update known_record set state = 'RETRACTED' where tenant_id = $1 and kind = $2 and id = $3 and version = $4`, [
      writer.tenantId,
      told.kind,
      told.id,
      told.version,
    ]);
}
