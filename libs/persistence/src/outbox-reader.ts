import { Pool } from 'pg';
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

export interface OutboxReader {
  /** Rows after each partition's position, in the order of their commits, and a time up to which no row is missing. */
  readonly read: (partitions: readonly number[], after: readonly number[], limit: number) => Promise<{ rows: OutboxRow[]; at: Date }>;
  readonly close: () => Promise<void>;
}

/** Reads another domain's outbox by the login `log_reader`, the only one that crosses databases. */
export function openOutboxReader(url: string): OutboxReader {
  const pool = new Pool({
    connectionString: url,
    max: 1,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    application_name: 'log_reader',
  });
  pool.on('error', () => undefined);
  return {
    read: async (partitions, after, limit) => {
      try {
        // Asked before the rows, and less a second for a row that is being committed meanwhile.
        const {
          rows: [clock],
        } = await pool.query<{ at: Date }>(`select statement_timestamp() - interval '1 second' as at`);
        const result = await pool.query(
          statement(
            `select o.log_partition as partition, o.id as position, o.tenant_id as tenant, o.event_id as id, o.type, o.envelope
              from unnest($1::int[], $2::bigint[]) as p(partition, after)
              cross join lateral (select * from outbox where log_partition = p.partition and id > p.after order by id limit $3) o order by o.id`,
            [partitions, after, limit],
          ),
        );
        return { rows: result.rows as OutboxRow[], at: clock?.at ?? new Date(0) };
      } catch (error) {
        throw faultOf(error);
      }
    },
    close: () => pool.end(),
  };
}
