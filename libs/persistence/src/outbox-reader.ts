import { Pool } from 'pg';
import { APPENDING } from './announce';
import { statement } from './database';
import { faultOf } from './fault';

export interface OutboxRow {
  readonly partition: number;
  readonly position: number;
  readonly tenant: string;
  readonly id: string;
  readonly type: string;
  readonly envelope: unknown;
}

/** What one read found. */
export interface OutboxRead {
  /** Rows after each partition's position, in the order of their commits. */
  readonly rows: readonly OutboxRow[];
  /** A time of the database's clock: whatever was appended up to it is in the rows or before them, but in those that are `busy`. */
  readonly at: Date;
  /** The partitions to which something is being appended that is not committed yet. */
  readonly busy: ReadonlySet<number>;
}

export interface OutboxReader {
  readonly read: (partitions: readonly number[], after: readonly number[], limit: number) => Promise<OutboxRead>;
  readonly close: () => Promise<void>;
}

/** A reader of which, of all that read the same outbox, one leads. */
export interface LeadingReader extends OutboxReader {
  /** Whether it leads, or can from now on: while its one connection lives no other does. */
  readonly leads: () => Promise<boolean>;
}

const LEADER = 7_030;
/** A connection whose other end is gone is given up by both ends in half a minute, and a leader with it. */
const GIVE_UP = '-c idle_session_timeout=60000 -c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3';

/** Reads another domain's outbox by the login `log_reader`, the only one that crosses databases. */
export function openOutboxReader(url: string): LeadingReader {
  const pool = new Pool({
    connectionString: url,
    max: 1,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 0, // a leader's lock lives as long as its connection
    statement_timeout: 10_000,
    query_timeout: 15_000,
    keepAlive: true,
    application_name: 'log_reader',
    options: GIVE_UP,
  });
  let leading = false;
  pool.on('error', () => undefined);
  pool.on('connect', () => (leading = false));
  pool.on('remove', () => (leading = false));
  return {
    leads: async () => {
      try {
        if (leading) return true;
        const { rows } = await pool.query<{ led: boolean }>('select pg_try_advisory_lock($1) as led', [LEADER]);
        return (leading = rows[0]?.led ?? false);
      } catch (error) {
        throw faultOf(error);
      }
    },
    read: async (partitions, after, limit) => {
      try {
        // Asked before the rows: what is being appended by then is not claimed, and what begins after it bears a later time.
        const {
          rows: [now],
        } = await pool.query<{ at: Date; busy: number[] }>(
          `select statement_timestamp() - interval '1 millisecond' as at, array(select objid::int from pg_locks where ${APPENDING}) as busy`,
        );
        const result = await pool.query<OutboxRow>(
          statement(
            `select o.log_partition as partition, o.id as position, o.tenant_id as tenant, o.event_id as id, o.type, o.envelope
              from unnest($1::int[], $2::bigint[]) as p(partition, after)
              cross join lateral (select * from outbox where log_partition = p.partition and id > p.after order by id limit $3) o order by o.id`,
            [partitions, after, limit],
          ),
        );
        return { rows: result.rows, at: now?.at ?? new Date(0), busy: new Set(now?.busy ?? partitions) };
      } catch (error) {
        throw faultOf(error);
      }
    },
    close: () => pool.end(),
  };
}
