import { setTimeout as sleep } from 'node:timers/promises';
import { envelopeSchema, PARTITIONS, type EventEnvelope } from '@causeway/event-contracts';
import { effect, faultOf, kindOf, sayingOf, type Database, type Effect } from '@causeway/persistence';
import { deadLetter } from './dead-letters';
import { LogFault, refuseGaps, type EventLog, type LogBatch, type LoggedEvent } from './event-log';
import { clockOf, codeOf, faultOfData, keepFacts, originOf, type Handler } from './handling';
import { savePositions } from './positions';
import { moveOn, progressOf, SeenUntil, sequencesOf, untilOf, type Progress } from './progress';

export interface ConsumerOptions {
  /** The consuming app; its inbox rows and positions stand under this name. */
  readonly name: string;
  readonly db: Database;
  readonly logs: readonly EventLog[];
  readonly handle?: Handler;
  readonly log: { readonly error: (facts: object, message: string) => void; readonly warn: (facts: object, message: string) => void };
  readonly batch?: number;
  /** How often the processes of one consumer tell each other how far they are. */
  readonly marksEveryMs?: number;
}

export interface Consumer {
  /** Resolves when every log that is read in place gave nothing more, twice, after this call; over Kafka more may be on its way. */
  readonly caughtUp: () => Promise<void>;
  /** For each source, the machine time up to which everything has been seen; null before every partition's end was. */
  readonly seenUntil: () => Readonly<Record<string, Date | null>>;
  readonly stop: () => Promise<void>;
}

const ATTEMPTS = 3;
const AT_ONCE = 500;
/** How often one event may take too long before it is the event that is at fault. */
const TIMEOUTS = 5;
const IDLE_MS = { least: 20, most: 250 };

/**
 * Follows the logs. A batch's inbox rows, known records, effects, announcements and positions commit together, so an
 * event takes effect once whatever is delivered again. What can't be read is dead-lettered at once, what can't be
 * handled after three attempts; the position moves on. A batch that takes too long is tried again with half as many
 * events, down to one, and a single event often, before it is set aside.
 */
export function startConsumer(options: ConsumerOptions): Consumer {
  const stopping = new AbortController();
  const ends = new Map<string, SeenUntil>();
  const rounds = new Map<string, number>();
  const follow = async (log: EventLog): Promise<void> => {
    let idle = IDLE_MS.least;
    let progress: Progress | null = null;
    const seen = new SeenUntil(options.marksEveryMs);
    ends.set(log.source, seen);
    const most = options.batch ?? AT_ONCE;
    let limit = most;
    let timeouts = 0;
    let applying = false;
    while (!stopping.signal.aborted) {
      try {
        const began = Date.now();
        applying = false;
        const now: Progress = (progress = await progressOf(progress, options.db, options.name, log));
        const batch = await log.read(now.at, limit);
        const toItsEnd = batch.events.length < limit;
        refuseGaps(now.reading.log, now.sequences, batch);
        applying = true;
        if (batch.events.length > 0) await apply(options, log, now, batch, timeouts < TIMEOUTS);
        moveOn(now, batch);
        await seen.take(options.db, now, batch);
        if (batch.events.length > 0) {
          idle = IDLE_MS.least;
          limit = Math.min(limit * 2, most);
          timeouts = 0;
        } else if (batch.seen.size > 0) rounds.set(log.source, (rounds.get(log.source) ?? 0) + 1);
        if (toItsEnd) {
          // What comes next comes a moment later, and then several together. A log that waits for events itself has waited already.
          await sleep(Math.max(0, began + idle - Date.now()), undefined, { signal: stopping.signal }).catch(() => undefined);
          idle = Math.min(idle * 1.5, IDLE_MS.most);
        }
      } catch (error) {
        const { facts, what } = sayingOf(error);
        options.log.warn({ source: log.source, ...facts }, `${error instanceof LogFault ? error.message : what}: trying again`);
        if (kindOf(faultOf(error)) === 'TIMED_OUT') {
          // A log that can't be read in time is no fault of its events.
          if (limit === 1 && applying) timeouts += 1;
          limit = Math.ceil(limit / 2);
        }
        progress = null; // the batch may have committed before its answer was lost
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
          const times = [...(ends.get(log.source)?.partitions.values() ?? [])];
          return [log.source, times.length < PARTITIONS ? null : new Date(Math.min(...times.map((time) => time.getTime())))];
        }),
      ),
    stop: async () => {
      stopping.abort();
      await running;
      await Promise.all(options.logs.map((log) => log.close()));
    },
  };
}

async function apply(options: ConsumerOptions, log: EventLog, { reading }: Progress, batch: LogBatch, patient: boolean): Promise<void> {
  await effect(options.db, async (fx) => {
    const tenants = new Map<string, LoggedEvent[]>();
    for (const logged of batch.events) {
      const list = tenants.get(logged.tenant);
      if (list) list.push(logged);
      else tenants.set(logged.tenant, [logged]);
    }
    for (const [tenant, arrived] of [...tenants].sort(([a], [b]) => (a < b ? -1 : 1)))
      await applyTenant(options, log, fx, tenant, arrived, patient);
    const until = untilOf(batch);
    if (reading.log !== log.source) await savePositions(fx, reading, batch.reached, until);
    // In the outbox's own terms as well: how far it is behind is told from these, and it can go on from there in place.
    await savePositions(fx, { ...reading, log: log.source }, sequencesOf(batch), until);
  });
}

async function applyTenant(
  options: ConsumerOptions,
  log: EventLog,
  fx: Effect,
  tenant: string,
  arrived: readonly LoggedEvent[],
  patient: boolean,
): Promise<void> {
  const first = arrived.map(read).find((event) => event !== null);
  const writer = await fx.as(tenant, originOf(options.name, first), clockOf(arrived.map(read)));
  const fresh = new Set(
    (
      await writer.query<{ event_id: string }>(
        `insert into inbox (event_id, tenant_id, consumer) select e, $1, $2 from unnest($3::uuid[]) as u(e) order by e on conflict do nothing returning event_id`,
        [tenant, options.name, [...new Set(arrived.map(({ id }) => id))]],
      )
    ).map((row) => row.event_id),
  );
  const readable: Arrived[] = [];
  for (const logged of arrived) {
    if (!fresh.delete(logged.id)) continue;
    const event = read(logged);
    const fault = event ? faultOfData(event) : 'SCHEMA';
    if (event && !fault) readable.push({ event, logged });
    else await deadLetter(options, log, writer, logged, fault ?? 'SCHEMA');
  }
  const setAside = (item: Arrived, code: string) => deadLetter(options, log, writer, item.logged, code);
  const known = await each(fx, readable, (events) => keepFacts(writer, events), setAside, patient);
  const handle = options.handle;
  if (handle) await each(fx, known, (events) => handle(writer, events), setAside, patient);
}

interface Arrived {
  readonly event: EventEnvelope;
  readonly logged: LoggedEvent;
}

/** The envelope, or null when it can't be read or is not of the event that the log says. */
function read(logged: LoggedEvent): EventEnvelope | null {
  const parsed = envelopeSchema.safeParse(logged.envelope);
  return parsed.success && parsed.data.id === logged.id && parsed.data.tenant === logged.tenant ? parsed.data : null;
}

/**
 * Runs a step over all items and, if that fails, over one at a time with several attempts, so that only the culprits
 * are set aside. Returns the others. A fault of the moment is nobody's fault: the whole batch is tried again. When
 * patience with statements that take too long is at its end, whoever still takes too long is a culprit too.
 */
async function each(
  fx: Effect,
  items: readonly Arrived[],
  step: (events: readonly EventEnvelope[]) => Promise<void>,
  setAside: (item: Arrived, code: string) => Promise<void>,
  patient: boolean,
): Promise<readonly Arrived[]> {
  const attempt = async (some: readonly Arrived[]): Promise<Error | null> => {
    const failure = await fx.attempt(() => step(some.map(({ event }) => event)));
    const kind = failure && kindOf(failure);
    if (failure && kind !== 'OTHER' && (kind !== 'TIMED_OUT' || patient)) throw failure;
    return failure;
  };
  if (items.length === 0 || !(await attempt(items))) return items;
  const done: Arrived[] = [];
  for (const item of items) {
    let failure = await attempt([item]);
    for (let n = 1; failure && n < ATTEMPTS; n += 1) failure = await attempt([item]);
    if (failure) await setAside(item, codeOf(failure));
    else done.push(item);
  }
  return done;
}
