import type { ReadSession } from './session';
import { withinReach } from './reach';
import type { Table } from './table';

/** What the trail of a domain says was read by a broken glass. */
export interface GlassReading {
  readonly queries: number;
  readonly firstAt: Date | null;
  readonly lastAt: Date | null;
  /** By kind, each record once. */
  readonly records: { readonly kind: string; readonly count: number }[];
  readonly peopleIds: string[];
}

interface Line {
  readonly id: string;
  readonly at: Date | null;
  readonly entityIds: readonly string[] | null;
  readonly personIds: readonly string[] | null;
}

/** Of records that are in none of the domain's own tables. */
const OTHER = 'Other';

/**
 * What was read here by each of these glasses, in their order; null for one that the caller may not know of. Two statements for any number
 * of them. The lines of the trail are found by their time: clocks of machines may differ by ten minutes.
 */
export async function glassReadings(
  session: ReadSession,
  ids: readonly string[],
  tables: readonly Pick<Table<never>, 'name' | 'kind'>[],
): Promise<(GlassReading | null)[]> {
  const values: unknown[] = [session.caller.tenantId, ids];
  const lines = await session.query<Line>(
    `select t.id, e.at, e.entity_ids as "entityIds", e.person_ids as "personIds"
       from broken_glass t left join audit_entry e on e.tenant_id = t.tenant_id and e.kind = 'BREAK_GLASS' and t.id::text = any(e.reason_codes)
        and e.at between t.broken_at - interval '10 minutes' and t.opens_until + interval '10 minutes'
      where t.tenant_id = $1 and t.id = any($2::uuid[]) and ${withinReach(OF_GLASS, 'BREAK_GLASS', session, values)} order by e.at`,
    values,
  );
  const kinds = await kindsOf(session, [...new Set(lines.flatMap(({ entityIds }) => entityIds ?? []))], tables);
  return ids.map((id) => {
    const own = lines.filter((line) => line.id === id);
    if (own.length === 0) return null;
    session.touch(id);
    return readingOf(own, kinds);
  });
}

const OF_GLASS = { own: 't.broken_by_id = $own', placed: 'false' };

function readingOf(lines: readonly Line[], kinds: ReadonlyMap<string, string>): GlassReading {
  const times = lines.flatMap(({ at }) => at ?? []);
  const counts = new Map<string, number>();
  for (const id of new Set(lines.flatMap(({ entityIds }) => entityIds ?? []))) {
    const kind = kinds.get(id) ?? OTHER;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return {
    queries: times.length,
    firstAt: times[0] ?? null,
    lastAt: times.at(-1) ?? null,
    records: [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => (a.kind < b.kind ? -1 : 1)),
    peopleIds: [...new Set(lines.flatMap(({ personIds }) => personIds ?? []))].sort(),
  };
}

/** Of which kind each record is, by the table that has it. */
async function kindsOf(
  session: ReadSession,
  ids: readonly string[],
  tables: readonly Pick<Table<never>, 'name' | 'kind'>[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const each = tables.map(
    ({ name, kind }) => `select t.id, '${kind}' as kind from ${name} t where t.tenant_id = $1 and t.id = any($2::uuid[])`,
  );
  const rows = await session.query<{ id: string; kind: string }>(each.join(' union all '), [session.caller.tenantId, ids]);
  return new Map(rows.map(({ id, kind }) => [id, kind]));
}
