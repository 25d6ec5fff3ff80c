import { effect, type Database, type Effect } from '@causeway/persistence';

/** Whose position in which log, by the name of the log's home. */
export interface Reading {
  readonly consumer: string;
  readonly log: string;
}

/** How far a consumer is in a log, by partition. */
export const loadPositions = async (db: Database, reading: Reading): Promise<Map<number, number>> =>
  new Map((await effect(db, (fx) => marks(fx, reading))).map((row) => [row.log_partition, row.position]));

/** Moves positions on, in the transaction of what was taken in up to them; neither they nor the times go back. */
export const savePositions = (
  fx: Effect,
  { consumer, log }: Reading,
  reached: ReadonlyMap<number, number>,
  seenUntil: ReadonlyMap<number, Date> = new Map(),
): Promise<unknown> =>
  fx.query(
    `insert into log_position as p (consumer, source, log_partition, position, seen_until)
     select $1, $2, u.partition, u.position, coalesce(u.seen, 'epoch') from unnest($3::int[], $4::bigint[], $5::timestamptz[]) as u(partition, position, seen) order by u.partition
     on conflict (consumer, source, log_partition) do update
       set position = greatest(p.position, excluded.position), seen_until = greatest(p.seen_until, excluded.seen_until)`,
    [consumer, log, [...reached.keys()], [...reached.values()], [...reached.keys()].map((partition) => seenUntil.get(partition) ?? null)],
  );

/** Forgets where a log was read or published to. */
export const forgetPositions = (fx: Effect, { consumer, log }: Reading): Promise<unknown> =>
  fx.query('update log_position set position = 0 where consumer = $1 and source = $2', [consumer, log]);

/** Tells the consumer's other processes how far this one is, and returns up to when each partition was seen by any of them. */
export const exchangeMarks = (
  db: Database,
  reading: Reading,
  reached: ReadonlyMap<number, number>,
  seenUntil: ReadonlyMap<number, Date>,
): Promise<Map<number, Date>> =>
  effect(db, async (fx) => {
    if (reached.size > 0) await savePositions(fx, reading, reached, seenUntil);
    return new Map(
      (await marks(fx, reading)).filter((row) => row.seen_until.getTime() > 0).map((row) => [row.log_partition, row.seen_until]),
    );
  });

const marks = (fx: Effect, { consumer, log }: Reading) =>
  fx.query<{ log_partition: number; position: number; seen_until: Date }>(
    'select log_partition, position, seen_until from log_position where consumer = $1 and source = $2',
    [consumer, log],
  );
