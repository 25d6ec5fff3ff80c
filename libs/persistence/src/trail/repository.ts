import type { ClientBase, Pool } from 'pg';
import { z } from 'zod';
import { statement } from '../database';
import { TRAIL_COLUMNS, type LastSeal, type Seal, type TrailRow } from './chain';

/** Whatever sends a statement: a pool, or one connection. */
export type Asker = Pick<Pool | ClientBase, 'query'>;

/** A time in UTC to the microsecond, whatever the session shows times as. */
const iso = (time: string): string =>
  `to_char(${time} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || case when ${time} < '0001-01-01T00:00:00Z' then ' BC' else '' end`;

const ROW = TRAIL_COLUMNS.map((column) => (column === 'at' ? `${iso('a.at')} as at` : `a.${column}`)).join(', ');
const SEAL = `s.tenant_id, s.number, ${iso('s.sealed_at')} as sealed_at, ${iso('s.up_to')} as up_to, s.entries, encode(s.previous, 'hex') as previous, encode(s.mac, 'hex') as mac`;

/** Each tenant that a table has rows of, found by its index and not by reading them all. */
const tenantsOf = (table: string): string => `
  with recursive found as (
    (select tenant_id from ${table} order by tenant_id limit 1)
    union all
    select (select t.tenant_id from ${table} t where t.tenant_id > found.tenant_id order by t.tenant_id limit 1) from found where found.tenant_id is not null
  ) select tenant_id from found where tenant_id is not null`;

const sealedRows = z.array(z.strictObject({ id: z.string(), at: z.string(), mac: z.string() }));

interface SealRow {
  readonly tenant_id: string;
  readonly number: number;
  readonly sealed_at: string;
  readonly up_to: string;
  readonly entries: unknown;
  readonly previous: string | null;
  readonly mac: string;
}

const sealOf = (row: SealRow): Seal => ({
  tenantId: row.tenant_id,
  number: row.number,
  sealedAt: row.sealed_at,
  upTo: row.up_to,
  entries: sealedRows.safeParse(row.entries).data ?? null,
  previous: row.previous,
  mac: row.mac,
});

export async function now(asker: Asker): Promise<string> {
  const { rows } = await asker.query<{ now: string }>(statement(`select ${iso('statement_timestamp()')} as now`, []));
  return rows[0]?.now ?? '';
}

/** Whose rows of `since` or later may be sealed by now; of any time when it is null. */
export async function tenantsWithRows(asker: Asker, since: { readonly at: string; readonly lookBackMs: number } | null): Promise<string[]> {
  const { rows } = await asker.query<{ tenant_id: string }>(
    since
      ? statement(
          `select distinct tenant_id from audit_entry
            where at >= $1::timestamptz - $2 * interval '1 millisecond' and at <= statement_timestamp() - interval '2 seconds' order by 1`,
          [since.at, since.lookBackMs],
        )
      : statement(tenantsOf('audit_entry'), []),
  );
  return rows.map((row) => row.tenant_id);
}

/** Every tenant that has rows or seals. */
export async function tenantsInTrail(asker: Asker): Promise<string[]> {
  const [rows, seals] = [await tenantsWithRows(asker, null), await asker.query<{ tenant_id: string }>(tenantsOf('audit_seal'))];
  return [...new Set([...rows, ...seals.rows.map((row) => row.tenant_id)])].sort();
}

/** The last seal of each tenant. */
export async function heads(asker: Asker): Promise<Pick<Seal, 'tenantId' | 'number' | 'mac' | 'sealedAt'>[]> {
  const { rows } = await asker.query<SealRow>(
    `select ${SEAL} from (${tenantsOf('audit_seal')}) t
      cross join lateral (select * from audit_seal s where s.tenant_id = t.tenant_id order by s.number desc limit 1) s`,
  );
  return rows.map(sealOf);
}

export async function lastSeal(asker: Asker, tenantId: string): Promise<LastSeal | null> {
  const { rows } = await asker.query<{ number: number; up_to: string; mac: string }>(
    statement(
      `select number, ${iso('up_to')} as up_to, encode(mac, 'hex') as mac from audit_seal where tenant_id = $1 order by number desc limit 1`,
      [tenantId],
    ),
  );
  const [last] = rows;
  return last ? { number: last.number, upTo: last.up_to, mac: last.mac } : null;
}

/**
 * Rows that no seal holds, the earliest first: at least 2 s old, and at most `lookBackMs` before what is sealed already.
 * As `up_to` never falls, what a row of that time may be held by is sealed up to that time or later.
 */
export async function unsealed(
  asker: Asker,
  tenantId: string,
  { upTo, lookBackMs, most }: { readonly upTo: string | null; readonly lookBackMs: number; readonly most: number },
): Promise<TrailRow[]> {
  const { rows } = await asker.query<TrailRow>(
    statement(
      // Of the earliest rows no more are held than seals hold, so that the rest need not be looked at. However few rows PostgreSQL
      // reckons with, it takes their difference by hashing or sorting.
      `with held as materialized (
         select e ->> 'id' as id, e ->> 'at' as at from audit_seal s
          cross join lateral jsonb_array_elements(case jsonb_typeof(s.entries) when 'array' then s.entries else '[]' end) e
          where s.tenant_id = $1 and s.up_to >= $2::timestamptz - $3 * interval '1 millisecond'),
       earliest as materialized (
         select a.id::text as id, ${iso('a.at')} as at from audit_entry a
          where a.tenant_id = $1 and a.at >= $2::timestamptz - $3 * interval '1 millisecond' and a.at <= statement_timestamp() - interval '2 seconds'
          order by a.at, a.id limit (select count(*) from held) + $4::bigint),
       due as materialized (select id, at from (select id, at from earliest except select id, at from held) d order by at, id limit $4::bigint)
       select ${ROW} from due join audit_entry a on a.id = due.id::uuid and a.at = due.at::timestamptz
        where a.tenant_id = $1 and a.at >= $2::timestamptz - $3 * interval '1 millisecond'
        order by a.at, a.id`,
      [tenantId, upTo ?? '-infinity', lookBackMs, most],
    ),
  );
  return rows;
}

/** Fails on `audit_seal_pkey` when the chain has a seal of that number. */
export async function insertSeal(asker: Asker, seal: Seal): Promise<void> {
  await asker.query(
    statement(
      `insert into audit_seal (tenant_id, number, sealed_at, up_to, entries, previous, mac)
       values ($1, $2, $3::timestamptz, $4::timestamptz, $5::jsonb, decode($6, 'hex'), decode($7, 'hex'))`,
      [seal.tenantId, seal.number, seal.sealedAt, seal.upTo, JSON.stringify(seal.entries), seal.previous, seal.mac],
    ),
  );
}

/** The tenant's seals after a number, in order. */
export async function sealsAfter(asker: Asker, tenantId: string, number: number, most: number): Promise<Seal[]> {
  const { rows } = await asker.query<SealRow>(
    statement(`select ${SEAL} from audit_seal s where s.tenant_id = $1 and s.number > $2 order by s.number limit $3`, [
      tenantId,
      number,
      most,
    ]),
  );
  return rows.map(sealOf);
}

/** The tenant's rows after one, in order of their times. */
export async function rowsAfter(asker: Asker, tenantId: string, after: TrailRow | undefined, most: number): Promise<TrailRow[]> {
  const { rows } = await asker.query<TrailRow>(
    statement(
      `select ${ROW} from audit_entry a where a.tenant_id = $1 and (a.at, a.id) > ($2::timestamptz, $3::uuid) order by a.at, a.id limit $4`,
      [tenantId, after?.at ?? '-infinity', after?.id ?? '00000000-0000-0000-0000-000000000000', most],
    ),
  );
  return rows;
}

/** The MACs of the seals that are there, by tenant and number. */
export async function macsOf(
  asker: Asker,
  seals: readonly { readonly tenant: string; readonly number: number }[],
): Promise<Map<string, string>> {
  const { rows } = await asker.query<{ tenant_id: string; number: number; mac: string }>(
    statement(
      `select s.tenant_id, s.number, encode(s.mac, 'hex') as mac from unnest($1::uuid[], $2::bigint[]) as wanted(tenant_id, number)
         join audit_seal s using (tenant_id, number)`,
      [seals.map(({ tenant }) => tenant), seals.map(({ number }) => number)],
    ),
  );
  return new Map(rows.map((row) => [`${row.tenant_id} ${row.number}`, row.mac]));
}
