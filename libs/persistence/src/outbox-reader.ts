import { Pool } from 'pg';
import { faultOf, statement } from './database';

export interface OutboxRow {
  readonly partition: number;
  readonly position: number;
  readonly envelope: unknown;
}

export interface OutboxReader {
  /** Rows after each partition's position, in the order of their commits, and the time at which the read began. */
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
        // The partition locks make id order commit order; a row that is being committed is seen by the next read,
        // so what has been seen for certain ends a little before the read began.
        const result = await pool.query(
          statement(
            `select o.log_partition as partition, o.id as position, o.envelope from unnest($1::int[], $2::bigint[]) as p(partition, after)
              cross join lateral (select log_partition, id, envelope from outbox where log_partition = p.partition and id > p.after order by id limit $3) o
              order by o.id`,
            [partitions, after, limit],
          ),
        );
        const {
          rows: [clock],
        } = await pool.query<{ at: Date }>(`select statement_timestamp() - interval '1 second' as at`);
        return { rows: result.rows as OutboxRow[], at: clock?.at ?? new Date(0) };
      } catch (error) {
        throw faultOf(error);
      }
    },
    close: () => pool.end(),
  };
}
