import { envelopeSchema } from '@causeway/event-contracts';
import { newId, ok, refuse, type Decision } from '@causeway/kernel';
import { effect, kindOf, type Database, type Writer } from '@causeway/persistence';
import type { ConsumerOptions } from './consumer';
import type { EventLog, LoggedEvent } from './event-log';
import { clockOf, codeOf, faultOfData, keepFacts, originOf, type Handler } from './handling';

/** An event that a consumer could not take in. */
export interface DeadLetter {
  readonly id: string;
  readonly source: string;
  readonly partition: number;
  readonly position: number;
  readonly eventId: string;
  readonly type: string;
  readonly errorCode: string;
  readonly deadAt: Date;
  readonly replayedAt: Date | null;
}

/** Sets an event aside, once, with the code of what was wrong. */
export async function deadLetter(
  options: Pick<ConsumerOptions, 'name' | 'log'>,
  log: Pick<EventLog, 'source'>,
  writer: Writer,
  logged: LoggedEvent,
  code: string,
): Promise<void> {
  options.log.error({ source: log.source, eventId: logged.id, type: logged.type, code }, 'dead letter');
  await writer.query(
    `insert into dead_letter (id, tenant_id, consumer, source, log_partition, position, event_id, type, error_code, envelope)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict on constraint dead_letter_once do nothing`,
    [
      newId(),
      writer.tenantId,
      options.name,
      log.source,
      logged.partition,
      logged.sequence,
      logged.id,
      logged.type,
      code,
      JSON.stringify(logged.envelope ?? null),
    ],
  );
}

const COLUMNS =
  'id, source, log_partition as "partition", position, event_id as "eventId", type, error_code as "errorCode", dead_at as "deadAt", replayed_at as "replayedAt"';

/** A tenant's dead letters that wait, oldest first. */
export const deadLetters = (db: Database, tenantId: string): Promise<DeadLetter[]> =>
  inTenant(db, tenantId, (writer) =>
    writer.query(`select ${COLUMNS} from dead_letter where tenant_id = $1 and replayed_at is null order by dead_at, id limit 1000`, [
      tenantId,
    ]),
  );

/** Whether any event of a tenant ever reached the app whose database this is. */
export const knowsTenant = (db: Database, tenantId: string): Promise<boolean> =>
  inTenant(db, tenantId, async (writer) => {
    const [found] = await writer.query<{ known: boolean }>(
      `select exists (select 1 from known_record where tenant_id = $1) or exists (select 1 from dead_letter where tenant_id = $1)
         or exists (select 1 from inbox where tenant_id = $1) as known`,
      [tenantId],
    );
    return found?.known ?? false;
  });

/** One dead letter with the event as the log has it, or null. */
export const showDeadLetter = (db: Database, tenantId: string, id: string): Promise<(DeadLetter & { readonly envelope: unknown }) | null> =>
  inTenant(db, tenantId, async (writer) => {
    const [found] = await writer.query<DeadLetter & { envelope: unknown }>(
      `select ${COLUMNS}, envelope from dead_letter where tenant_id = $1 and id = $2`,
      [tenantId, id],
    );
    return found ?? null;
  });

export type ReplayRefusal = 'NOT_FOUND' | 'ALREADY_REPLAYED' | 'STILL_UNREADABLE' | 'STILL_FAILS';

/**
 * Takes a dead letter in once more, with the same event id: its effect and its mark as replayed commit together. One
 * that still fails stays, with the code of what is wrong now.
 */
export async function replayDeadLetter(
  options: { readonly name: string; readonly db: Database; readonly handle?: Handler },
  tenantId: string,
  id: string,
): Promise<Decision<{ eventId: string }, ReplayRefusal>> {
  return inTenant(options.db, tenantId, async (writer, attempt, as) => {
    const [letter] = await writer.query<{ event_id: string; envelope: unknown; replayed_at: Date | null }>(
      'select event_id, envelope, replayed_at from dead_letter where tenant_id = $1 and id = $2 and consumer = $3 for update',
      [tenantId, id, options.name],
    );
    if (!letter) return refuse('NOT_FOUND', 'id');
    if (letter.replayed_at) return refuse('ALREADY_REPLAYED', 'id');
    const { data: event } = envelopeSchema.safeParse(letter.envelope);
    if (!event || event.id !== letter.event_id || event.tenant !== tenantId || faultOfData(event)) return refuse('STILL_UNREADABLE', 'id');
    const acting = await as(originOf(options.name, event), clockOf([event]));
    const failure = await attempt(async () => {
      await keepFacts(acting, [event]);
      await options.handle?.(acting, [event]);
    });
    if (failure && kindOf(failure) !== 'OTHER') throw failure;
    if (failure) {
      await writer.query('update dead_letter set error_code = $3 where tenant_id = $1 and id = $2', [tenantId, id, codeOf(failure)]);
      return refuse('STILL_FAILS', 'id');
    }
    await writer.query('update dead_letter set replayed_at = now() where tenant_id = $1 and id = $2', [tenantId, id]);
    return ok({ eventId: event.id });
  });
}

const inTenant = <T>(
  db: Database,
  tenantId: string,
  fn: (
    writer: Writer,
    attempt: (fn: () => Promise<void>) => Promise<Error | null>,
    as: (origin: ReturnType<typeof originOf>, clock: 'machine' | 'demonstration') => Promise<Writer>,
  ) => Promise<T>,
): Promise<T> =>
  effect(db, async (fx) =>
    fn(await fx.as(tenantId, originOf('dead-letters', null), 'machine'), fx.attempt, (origin, clock) => fx.as(tenantId, origin, clock)),
  );
