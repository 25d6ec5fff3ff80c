import { rowsOf } from '../postgres/rows';
import { CONSUMER, SOURCE, SOURCE_DATABASE } from './databases';
import type { Committed, Facts } from './ledger';

/** Looks into both databases, as the superuser and past the proxies. */
export class Look {
  /** `signal`: once it is aborted, nobody need look any more. */
  constructor(
    private readonly adminUrl: string,
    readonly signal: AbortSignal | undefined,
  ) {}

  /** One or several statements, in a database. */
  readonly run = (database: string, sql: string): Promise<object[]> => rowsOf<object>(this.adminUrl, database, sql);

  /** The end of each partition of the outbox. */
  readonly ends = async (): Promise<Map<number, number>> =>
    byPartition(
      await rowsOf(
        this.adminUrl,
        SOURCE_DATABASE,
        'select log_partition as partition, max(id)::int as position from outbox group by log_partition',
      ),
    );

  /** How many events up to these ends are not yet taken in. */
  readonly lag = async (ends: ReadonlyMap<number, number>): Promise<number> => {
    const at = byPartition(
      await rowsOf(
        this.adminUrl,
        CONSUMER,
        'select log_partition as partition, position::int from log_position where consumer = $1 and source = $2',
        [CONSUMER, SOURCE],
      ),
    );
    const waiting = [...ends].filter(([partition, end]) => (at.get(partition) ?? 0) < end);
    if (waiting.length === 0) return 0;
    const [row] = await rowsOf<{ n: number }>(
      this.adminUrl,
      SOURCE_DATABASE,
      'select count(*)::int as n from outbox o join unnest($1::int[], $2::bigint[]) as u(p, at) on o.log_partition = u.p and o.id > u.at',
      [waiting.map(([partition]) => partition), waiting.map(([partition]) => at.get(partition) ?? 0)],
    );
    return row?.n ?? 0;
  };

  /** Every position that is kept, by whose it is. */
  readonly positions = async (): Promise<Map<string, number>> => {
    const all = await Promise.all(
      [SOURCE_DATABASE, CONSUMER].map((database) =>
        rowsOf<{ name: string; position: number }>(
          this.adminUrl,
          database,
          `select consumer || ' in ' || source || ', partition ' || log_partition as name, position::int from log_position`,
        ),
      ),
    );
    return new Map(all.flat().map(({ name, position }) => [name, position]));
  };

  /** What is left of it all. */
  readonly left = async (): Promise<Pick<Facts, 'outbox' | 'inbox' | 'effects' | 'letters'>> => {
    const [outbox, inbox, effects, letters] = await Promise.all([
      rowsOf<Committed>(
        this.adminUrl,
        SOURCE_DATABASE,
        `select event_id as "eventId", envelope->>'aggregateId' as "aggregateId",
                case when jsonb_typeof(envelope->'aggregateVersion') = 'number' then (envelope->>'aggregateVersion')::int else 0 end as version
           from outbox order by id`,
      ),
      rowsOf<{ event_id: string }>(this.adminUrl, CONSUMER, 'select event_id from inbox'),
      rowsOf<Committed>(
        this.adminUrl,
        CONSUMER,
        'select event_id as "eventId", aggregate_id as "aggregateId", version from chaos_effect order by n',
      ),
      rowsOf<{ eventId: string; code: string }>(
        this.adminUrl,
        CONSUMER,
        'select event_id as "eventId", error_code as code from dead_letter',
      ),
    ]);
    return { outbox, inbox: inbox.map(({ event_id }) => event_id), effects, letters };
  };
}

const byPartition = (rows: readonly { readonly partition: number; readonly position: number }[]): Map<number, number> =>
  new Map(rows.map(({ partition, position }) => [partition, position]));
