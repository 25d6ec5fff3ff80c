import { setTimeout as sleep } from 'node:timers/promises';
import { contractOf, envelopeSchema, type EventEnvelope } from '@causeway/event-contracts';
import { newId } from '@causeway/kernel';
import { effect, faultOf, type Database, type Effect, type Origin, type Writer } from '@causeway/persistence';
import type { EventLog, LogBatch, LoggedEvent } from './event-log';
import { keepKnown } from './known-records';

/** What an app does with events: all of one tenant, in order, in one transaction. Must be safe to run twice. */
export type Handler = (writer: Writer, events: readonly EventEnvelope[]) => Promise<void>;

export interface ConsumerOptions {
  /** The consuming app; its inbox rows and positions stand under this name. */
  readonly name: string;
  readonly db: Database;
  readonly logs: readonly EventLog[];
  readonly handle?: Handler;
  readonly log: { readonly error: (facts: object, message: string) => void; readonly warn: (facts: object, message: string) => void };
  readonly batch?: number;
}

export interface Consumer {
  /** Resolves when every log was read to its end after this call. */
  readonly caughtUp: () => Promise<void>;
  /** For each source, the machine time up to which everything has been seen; null before the first full read. */
  readonly seenUntil: () => Readonly<Record<string, Date | null>>;
  readonly stop: () => Promise<void>;
}

const ATTEMPTS = 3;
const IDLE_MS = { least: 20, most: 250 };

/**
 * Follows the logs. A batch's inbox rows, known records, effects, announcements and positions commit together, so an
 * event takes effect once whatever is delivered again. What can't be read is dead-lettered at once, what can't be
 * handled after three attempts; the position moves on.
 */
export function startConsumer(options: ConsumerOptions): Consumer {
  const stopping = new AbortController();
  const ends = new Map<string, Map<number, Date>>();
  const rounds = new Map<string, number>();
  const follow = async (log: EventLog): Promise<void> => {
    let idle = IDLE_MS.least;
    let positions: Map<number, number> | null = null;
    while (!stopping.signal.aborted) {
      try {
        positions ??= await loadPositions(options, log);
        const batch = await log.read(positions, options.batch ?? 500);
        if (batch.events.length > 0) {
          await apply(options, log, batch);
          for (const event of batch.events) positions.set(event.partition, Math.max(positions.get(event.partition) ?? 0, event.position));
          idle = IDLE_MS.least;
        } else {
          const known = ends.get(log.source) ?? new Map<number, Date>();
          batch.seenUntil.forEach((at, partition) => known.set(partition, at));
          ends.set(log.source, known);
          rounds.set(log.source, (rounds.get(log.source) ?? 0) + 1);
          await sleep(idle, undefined, { signal: stopping.signal }).catch(() => undefined);
          idle = Math.min(idle * 1.5, IDLE_MS.most);
        }
      } catch (error) {
        const fault = faultOf(error) as Error & { code?: string };
        options.log.warn(
          { source: log.source, fault: fault.name, code: fault.code },
          'the log or the database is out of reach: trying again',
        );
        positions = null; // the batch may have committed before its answer was lost
        idle = Math.min(idle * 2, 5_000);
        await sleep(idle, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  };
  const running = Promise.all(options.logs.map(follow));
  return {
    caughtUp: async () => {
      const before = new Map(rounds);
      while (options.logs.some((log) => (rounds.get(log.source) ?? 0) < (before.get(log.source) ?? 0) + 2)) await sleep(5);
    },
    seenUntil: () =>
      Object.fromEntries(
        options.logs.map((log) => {
          const times = [...(ends.get(log.source)?.values() ?? [])];
          return [log.source, times.length === 0 ? null : new Date(Math.min(...times.map((time) => time.getTime())))];
        }),
      ),
    stop: async () => {
      stopping.abort();
      await running;
      await Promise.all(options.logs.map((log) => log.close()));
    },
  };
}

async function loadPositions(options: ConsumerOptions, log: EventLog): Promise<Map<number, number>> {
  const rows = await effect(options.db, (fx) =>
    fx.query<{ log_partition: number; position: number }>(
      'select log_partition, position from log_position where consumer = $1 and source = $2',
      [options.name, log.source],
    ),
  );
  return new Map(rows.map((row) => [row.log_partition, row.position]));
}

async function apply(options: ConsumerOptions, log: EventLog, batch: LogBatch): Promise<void> {
  await effect(options.db, async (fx) => {
    const tenants = new Map<string, { event: EventEnvelope; logged: LoggedEvent }[]>();
    for (const logged of batch.events) {
      const parsed = envelopeSchema.safeParse(logged.envelope);
      if (!parsed.success) {
        options.log.error(
          { source: log.source, partition: logged.partition, position: logged.position },
          'an event has no envelope that can be read: it is passed over and stays in the log',
        );
        continue;
      }
      const list = tenants.get(parsed.data.tenant) ?? [];
      list.push({ event: parsed.data, logged });
      tenants.set(parsed.data.tenant, list);
    }
    for (const [tenant, arrived] of [...tenants].sort(([a], [b]) => (a < b ? -1 : 1))) await applyTenant(options, log, fx, tenant, arrived);
    const last = new Map<number, number>();
    for (const event of batch.events) last.set(event.partition, Math.max(last.get(event.partition) ?? 0, event.position));
    await fx.query(
      `insert into log_position as p (consumer, source, log_partition, position, seen_until)
       select $1, $2, u.partition, u.position, now() from unnest($3::int[], $4::bigint[]) as u(partition, position) order by u.partition
       on conflict (consumer, source, log_partition) do update set position = greatest(p.position, excluded.position), seen_until = excluded.seen_until`,
      [options.name, log.source, [...last.keys()], [...last.values()]],
    );
  });
}

async function applyTenant(
  options: ConsumerOptions,
  log: EventLog,
  fx: Effect,
  tenant: string,
  arrived: readonly { event: EventEnvelope; logged: LoggedEvent }[],
): Promise<void> {
  const clock = arrived.some(({ event }) => event.clock === 'demonstration') ? 'demonstration' : 'machine';
  const writer = await fx.as(tenant, originOf(options.name, arrived[0]?.event), clock);
  const fresh = new Set(
    (
      await writer.query<{ event_id: string }>(
        `insert into inbox (event_id, tenant_id, consumer) select e, $1, $2 from unnest($3::uuid[]) as u(e) order by e on conflict do nothing returning event_id`,
        [tenant, options.name, [...new Set(arrived.map(({ event }) => event.id))]],
      )
    ).map((row) => row.event_id),
  );
  const seen = new Set<string>();
  const news = arrived.filter(({ event }) => fresh.has(event.id) && !seen.has(event.id) && seen.add(event.id));
  const readable: typeof news = [];
  for (const item of news) {
    const contract = contractOf(item.event.type);
    if (contract?.data.safeParse(item.event.data).success) readable.push(item);
    else await deadLetter(options, log, writer, item, contract ? 'SCHEMA' : 'UNKNOWN_TYPE');
  }
  if (readable.length === 0) return;
  const events = readable.map(({ event }) => event);
  if (clock === 'demonstration') await keepClock(writer, events);
  await keepKnown(writer, events);
  const handle = options.handle;
  if (!handle) return;
  if (!(await fx.attempt(() => handle(writer, events)))) return;
  // Something in the batch fails: one at a time, so that only the culprit is set aside.
  for (const item of readable) {
    let failure: Error | null = null;
    for (let n = 0; n < ATTEMPTS; n += 1) {
      failure = await fx.attempt(() => handle(writer, [item.event]));
      if (!failure) break;
    }
    if (failure) await deadLetter(options, log, writer, item, (failure as { code?: string }).code ?? failure.name);
  }
}

async function deadLetter(
  options: ConsumerOptions,
  log: EventLog,
  writer: Writer,
  item: { event: EventEnvelope; logged: LoggedEvent },
  code: string,
): Promise<void> {
  options.log.error({ source: log.source, eventId: item.event.id, type: item.event.type, code }, 'dead letter');
  await writer.query(
    `insert into dead_letter (id, tenant_id, consumer, source, log_partition, position, event_id, type, error_code, envelope)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict on constraint dead_letter_once do nothing`,
    [
      newId(),
      writer.tenantId,
      options.name,
      log.source,
      item.logged.partition,
      item.logged.position,
      item.event.id,
      item.event.type,
      code,
      JSON.stringify(item.event),
    ],
  );
}

/** A demonstration tenant's latest time, for work that no caller starts. */
async function keepClock(writer: Writer, events: readonly EventEnvelope[]): Promise<void> {
  const latest = events
    .map((event) => event.receivedAt)
    .sort()
    .at(-1);
  await writer.query(
    'insert into tenant_clock (tenant_id, latest) values ($1, $2) on conflict (tenant_id) do update set latest = greatest(tenant_clock.latest, excluded.latest)',
    [writer.tenantId, latest],
  );
}

const originOf = (name: string, event: EventEnvelope | undefined): Origin => ({
  actor: `system:${name}`,
  correlationId: event?.correlationId ?? '',
  causationId: event?.id ?? null,
  traceparent: event?.traceparent ?? null,
});
