import type { EventContract } from '@causeway/event-contracts';
import type { z } from 'zod';
import {
  announcement,
  INSERT_OUTBOX,
  LOCK_PARTITIONS,
  outboxRows,
  partitionsOf,
  type Announced,
  type Origin,
  type Subject,
} from './announce';
import { statement, type Client } from './database';
import type { RecordRow } from '@causeway/kernel';
import type { Table } from './table';

/** Another transaction changed the record since it was read. A command turns it into the refusal `STALE`. */
export class StaleWrite extends Error {}

/** What is known here of a record that another domain owns, from that domain's own events. */
export interface KnownRecord {
  readonly kind: string;
  readonly id: string;
  readonly serviceId: string | null;
  readonly personId: string | null;
  readonly happenedAt: Date;
  readonly recordedAt: Date;
  readonly version: number;
  readonly state: 'MADE' | 'CORRECTED' | 'RETRACTED';
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The changeable part of a row: everything but its identity and its three times. */
export type Patch<Row> = Partial<Omit<Row, 'id' | 'tenantId' | 'version' | 'receivedAt' | 'source' | 'externalId'>>;

/** One open transaction of one tenant. Everything that a command or a consumer writes goes through it. */
export class Writer {
  readonly announced: Announced[] = [];
  readonly entityIds = new Set<string>();
  readonly personIds = new Set<string>();
  #ended = false;

  constructor(
    protected readonly client: Client,
    readonly tenantId: string,
    protected readonly origin: Origin,
    private readonly clockOfEvents: 'machine' | 'demonstration',
  ) {}

  /** Runs one constant-text statement. Queries must carry `tenant_id = $n` themselves; row-level security is the net. */
  async query<R>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    if (this.#ended) throw new Error('the transaction has ended');
    return (await this.client.query(statement(text, values))).rows as R[];
  }

  /** The row, or null when the tenant has none with this id. */
  async find<Row extends RecordRow>(table: Table<Row>, id: string): Promise<Row | null> {
    return this.#one(table, id, '');
  }

  /** As `find`, and no one else can change the row until this transaction ends. */
  async lock<Row extends RecordRow>(table: Table<Row>, id: string): Promise<Row | null> {
    return this.#one(table, id, ' for update');
  }

  /** Waits until this transaction alone holds the key; for rules over several rows (`one owner for each plan`). */
  async exclusively(...key: readonly string[]): Promise<void> {
    await this.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [[this.tenantId, ...key].join('/')]);
  }

  async insert<Row extends RecordRow>(table: Table<Row>, row: Row): Promise<void> {
    await this.insertAll(table, [row]);
  }

  /** Inserts any number of rows in one statement. */
  async insertAll<Row extends RecordRow>(table: Table<Row>, rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    const properties = Object.keys(table.types);
    const names = properties.map((p) => table.column(p as keyof Row & string));
    const typed = properties.map((p, i) => `${names[i]} ${(table.types[p] ?? 'text').replace('?', '')}`);
    await this.query(
      `insert into ${table.name} (${names.join(', ')}) select ${names.join(', ')} from jsonb_to_recordset($1::jsonb) as r(${typed.join(', ')})`,
      [
        JSON.stringify(
          rows.map((row) =>
            Object.fromEntries(properties.map((p, i): [string, unknown] => [names[i] ?? p, (row as Record<string, unknown>)[p] ?? null])),
          ),
        ),
      ],
    );
    for (const row of rows) this.touch(row.id, (row as { personId?: string | null }).personId);
  }

  /** Writes the changes if the row still has the version that was read; returns it as it now stands. Throws `StaleWrite`. */
  async update<Row extends RecordRow>(table: Table<Row>, row: Row, patch: Patch<Row>): Promise<Row> {
    const properties = Object.keys(patch).sort();
    const sets = properties.map((p, i) => `${table.column(p as keyof Row & string)} = $${i + 4}`);
    const values = properties.map((p) => parameter(table.types[p], (patch as Record<string, unknown>)[p]));
    const [updated] = await this.query<Row>(
      `update ${table.name} set ${[...sets, 'version = version + 1'].join(', ')} where tenant_id = $1 and id = $2 and version = $3 returning ${table.columns()}`,
      [this.tenantId, row.id, row.version, ...values],
    );
    if (!updated) throw new StaleWrite();
    this.touch(row.id, (row as { personId?: string | null }).personId);
    return updated;
  }

  /** Gives the record, which is locked, its next version: something was written on the one that was read. */
  async moveOn(table: { readonly name: string }, { id }: RecordRow): Promise<void> {
    await this.query(`update ${table.name} set version = version + 1 where tenant_id = $1 and id = $2`, [this.tenantId, id]);
    this.touch(id);
  }

  /** What is known of another domain's record, or null. Retracted records are returned: the rule decides. */
  async known(kind: string, id: string): Promise<KnownRecord | null> {
    const [found] = await this.knownAll(kind, [id]);
    return found ?? null;
  }

  async knownAll(kind: string, ids: readonly string[]): Promise<KnownRecord[]> {
    return this.query<KnownRecord>(
      `select ${KNOWN_COLUMNS} from known_record where tenant_id = $1 and kind = $2 and id = any($3::uuid[])`,
      [this.tenantId, kind, ids],
    );
  }

  /** Collects an event for the last flight. Throws at once when it does not fit its contract. */
  announce<D extends z.ZodObject>(contract: EventContract<D>, subject: Subject, data: z.input<D>): void {
    this.announced.push(announcement(contract, subject, data, this.origin, this.clockOfEvents));
  }

  /** From here on nothing is written: what still runs beside its command must not reach the connection's next user. */
  end(): void {
    this.#ended = true;
  }

  /** Notes what was written, for the trail. */
  touch(entityId: string, personId?: string | null): void {
    this.entityIds.add(entityId);
    if (personId) this.personIds.add(personId);
  }

  /** The statements that put the events into the outbox, to be sent right before the commit and never earlier. */
  outboxFlight(): { readonly text: string; readonly values: readonly unknown[] }[] {
    if (this.announced.length === 0) return [];
    return [
      { text: LOCK_PARTITIONS, values: [partitionsOf(this.announced)] },
      { text: INSERT_OUTBOX, values: [outboxRows(this.announced)] },
    ];
  }

  async #one<Row extends RecordRow>(table: Table<Row>, id: string, suffix: string): Promise<Row | null> {
    const [row] = await this.query<Row>(`select ${table.columns()} from ${table.name} where tenant_id = $1 and id = $2${suffix}`, [
      this.tenantId,
      id,
    ]);
    return row ?? null;
  }
}

export const KNOWN_COLUMNS =
  'kind, id, service_id as "serviceId", person_id as "personId", happened_at as "happenedAt", recorded_at as "recordedAt", version, state, facts';

const parameter = (type: string | undefined, value: unknown): unknown =>
  type?.startsWith('jsonb') && value !== null && value !== undefined ? JSON.stringify(value) : (value ?? null);
