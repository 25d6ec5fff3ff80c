import type { Writer } from '@causeway/persistence';

/** What time alone may make fire or end: of people, of indicators that wait for their review, and of the staff of services. */
export type Watch = 'warning_watch' | 'review_watch' | 'staff_watch';

/** The ids at which it is time to look again by `at`, longest due first: at most so many. */
export async function listToLookAt(tx: Writer, watch: Watch, at: Date, limit: number): Promise<string[]> {
  const due = await tx.query<{ id: string }>(
    `select id from ${watch} where tenant_id = $1 and look_at <= $2 order by look_at, id limit $3`,
    [tx.tenantId, at, limit],
  );
  return due.map((row) => row.id);
}

/** Notes when to look at each again; null for never. */
export async function saveNextLooks(
  tx: Writer,
  watch: Watch,
  looks: readonly { readonly id: string; readonly at: Date | null }[],
): Promise<void> {
  await tx.query(
    `insert into ${watch} as w (tenant_id, id, look_at) select $1, u.id, u.at from unnest($2::uuid[], $3::timestamptz[]) as u(id, at) order by u.id
     on conflict (tenant_id, id) do update set look_at = excluded.look_at where w.look_at is distinct from excluded.look_at`,
    [tx.tenantId, looks.map((look) => look.id), looks.map((look) => look.at)],
  );
}
