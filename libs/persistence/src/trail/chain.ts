import { createHmac } from 'node:crypto';

/**
 * Every column of `audit_entry`, in the order in which a row is sealed. One that is added to the table later can't join
 * them: the rows that were sealed before would look altered. It needs a second form of a row.
 */
export const TRAIL_COLUMNS = [
  'id',
  'tenant_id',
  'at',
  'actor',
  'staff_member_id',
  'named_doer_id',
  'roles',
  'service_ids',
  'purpose',
  'operation',
  'operation_hash',
  'kind',
  'entity_ids',
  'person_ids',
  'outcome',
  'reason_codes',
  'trace_id',
] as const;

type Value = string | null | readonly (string | null)[];

/** A row of the trail; `at` in UTC to the microsecond, as `2026-11-27T10:15:06.123456Z`. */
export type TrailRow = Readonly<Record<(typeof TRAIL_COLUMNS)[number], Value>> & { readonly id: string; readonly at: string };

/** What a seal holds of a row. */
export interface Sealed {
  readonly id: string;
  readonly at: string;
  readonly mac: string;
}

/** A link of a tenant's chain; MACs in hexadecimal. */
export interface Seal {
  readonly tenantId: string;
  readonly number: number;
  readonly sealedAt: string;
  /** The greatest time of a row that this seal or an earlier one holds. */
  readonly upTo: string;
  /** Null: what stands there is no list of sealed rows. */
  readonly entries: readonly Sealed[] | null;
  /** The MAC of the seal before it; the first has none. */
  readonly previous: string | null;
  readonly mac: string;
}

/** What the next seal needs to know of the last. */
export type LastSeal = Pick<Seal, 'number' | 'upTo' | 'mac'>;

/** Both kinds begin with their name, so that the MAC of one is never one of the other. */
const macOfAll = (key: Buffer, parts: readonly unknown[]): string =>
  createHmac('sha256', key).update(JSON.stringify(parts), 'utf8').digest('hex');

/** The MAC of a row: of a JSON array of its columns, where no value can pass for another or for two. */
export const macOf = (key: Buffer, row: TrailRow): string => macOfAll(key, ['audit_entry', ...TRAIL_COLUMNS.map((column) => row[column])]);

/** The MAC of a seal, over all that it says. */
export const macOfSeal = (key: Buffer, seal: Omit<Seal, 'mac'>): string =>
  macOfAll(key, [
    'audit_seal',
    seal.tenantId,
    seal.number,
    seal.sealedAt,
    seal.upTo,
    seal.previous,
    seal.entries?.map(({ id, at, mac }) => [id, at, mac]) ?? null,
  ]);

/** The seal that comes after the last, or the first, and holds these rows. */
export function nextSeal(key: Buffer, tenantId: string, last: LastSeal | null, rows: readonly TrailRow[], sealedAt: string): Seal {
  const seal: Omit<Seal, 'mac'> = {
    tenantId,
    number: (last?.number ?? 0) + 1,
    sealedAt,
    upTo: rows.reduce((greatest, { at }) => (at > greatest ? at : greatest), last?.upTo ?? ''),
    entries: rows.map((row) => ({ id: row.id, at: row.at, mac: macOf(key, row) })),
    previous: last?.mac ?? null,
  };
  return { ...seal, mac: macOfSeal(key, seal) };
}
