import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { personRegisteredV1 } from '@causeway/event-contracts';
import { command, openAuditWriter, openDatabase, read, type Clock, type ReadSession, type Scope, type Tx } from '@causeway/persistence';
import { complaints, say, told } from './child';
import { burst, everyday, keysOf, poisonOfEachKind, rollbacks, type Step } from './steps';
import { randomFrom } from './random';
import type { Order, ToldProducer } from './told';

const LANES = 3;
const PAUSE_MS = 60;
const CLOCK: Clock = { now: () => new Date(), today: () => new Date().toISOString().slice(0, 10), demonstration: false };

/** A process that announces through the one door, in lanes of which each has records of its own, until it is told to stop. */
async function main({ urls, seed }: ToldProducer): Promise<void> {
  const db = openDatabase({ url: urls.app, name: 'chaos-producer', statementTimeoutMs: 1_500 });
  const audit = openAuditWriter(urls.audit);
  const callerOf = (tenantId: string): Scope['caller'] => ({
    subject: 'chaos',
    tenantId,
    staffMemberId: null,
    organisationId: null,
    purpose: 'care',
    grants: [{ role: 'REGISTERED_MANAGER', services: 'ALL' }],
  });
  const send = (step: Step, caller: Scope['caller'], session: ReadSession) =>
    command(
      { caller, clock: CLOCK, db, audit, session, traceId: 'chaos', traceparent: null },
      { mutation: 'chaos', idempotencyKey: step.key, input: { key: step.key } },
      (tx) => announced(tx, step),
    );
  /** Does a step until it is known how it ended: after a lost acknowledgement the same key answers what was done. */
  const take = async (step: Step): Promise<void> => {
    for (;;) {
      try {
        const caller = callerOf(step.tenantId);
        const operation = { name: 'chaos', traceId: 'chaos', clock: CLOCK };
        const answer = await read({ db, audit }, caller, operation, (session) => send(step, caller, session));
        if (answer.ok === step.fails) throw new Error('a command did not end as it should have');
        break;
      } catch (error) {
        complaints.warn({ code: (error as { code?: string }).code }, 'a command is tried again');
        await sleep(200);
      }
    }
    for (const { aggregateId, from, to } of step.records)
      say(step.fails ? { is: 'rolled back', aggregateId } : { is: 'committed', aggregateId, from, to });
    for (const { eventId, code } of step.poison) say({ is: 'planted', eventId, code });
  };
  let stopping = false;
  const lane = async (of: number): Promise<void> => {
    const random = randomFrom(seed + of);
    const keys = keysOf(random);
    while (!stopping) {
      await take(everyday(keys, random));
      await sleep(PAUSE_MS);
    }
  };
  const lanes = Promise.all(Array.from({ length: LANES }, (_, n) => lane(n + 1)));
  const ordered = { burst, poison: poisonOfEachKind, rollbacks };
  createInterface({ input: process.stdin }).on('line', (line) => {
    const order = JSON.parse(line) as Order;
    const obey = async (): Promise<void> => {
      if (order.do === 'stop') {
        stopping = true;
        await lanes;
      } else for (const step of ordered[order.do](randomFrom(order.seed))) await take(step);
      say({ is: 'done', seed: order.seed });
    };
    void obey();
  });
  await lanes;
}

/** A refusal comes after the events were written, so that it takes their places in the sequence with it. */
async function announced(tx: Tx, { tenantId, records, poison, fails }: Step) {
  const now = new Date();
  for (const { aggregateId, serviceId, from, to, state } of records)
    for (let version = from; version <= to; version += 1) {
      const times = { happenedAt: now, recordedAt: now, receivedAt: now };
      tx.announce(personRegisteredV1, { id: aggregateId, tenantId, serviceId, version, ...times }, { state, stateSince: '2026-03-02' });
    }
  for (const { partition, envelope } of poison) tx.announced.push({ partition, envelope: envelope as never });
  if (!fails) return { ok: true, value: {} } as const;
  for (const { text, values } of tx.outboxFlight()) await tx.query(text, values);
  return { ok: false, error: [{ code: 'ROLLED_BACK' }] } as const;
}

void main(told<ToldProducer>());
