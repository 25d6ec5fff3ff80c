import type { Writer } from '@causeway/persistence';

/** The version of the rules whose links are shown; null while that was not noted. */
export async function findShownVersion(tx: Writer): Promise<number | null> {
  const [known] = await tx.query<{ shown: number }>('select shown from link_generation where tenant_id = $1', [tx.tenantId]);
  return known?.shown ?? null;
}

/** Notes, unless it was noted meanwhile, that what is shown is of the version of the links that are kept, or of this one where none is. Yields what is noted. */
export async function saveFirstShownVersion(tx: Writer, version: number): Promise<number> {
  const [first] = await tx.query<{ shown: number }>(
    `insert into link_generation as g (tenant_id, shown) select $1, coalesce((select max(rule_version) from link where tenant_id = $1), $2)
     on conflict (tenant_id) do update set shown = g.shown returning shown`,
    [tx.tenantId, version],
  );
  return first?.shown ?? version;
}

/** Notes that the links of this version are built beside. Yields whether the build begins with that, and did not go on already. */
export async function beginBuilding(tx: Writer, version: number): Promise<boolean> {
  const begun = await tx.query(
    'update link_generation set building = $2 where tenant_id = $1 and building is distinct from $2 returning building',
    [tx.tenantId, version],
  );
  return begun.length > 0;
}

/** Notes that the links of this version are shown, and that none are built beside. */
export async function endBuilding(tx: Writer, version: number): Promise<void> {
  await tx.query('update link_generation set shown = $2, building = null where tenant_id = $1', [tx.tenantId, version]);
}

/** Has everyone of whom an outcome is shown looked at again at once, for warnings. */
export async function lookAtEveryoneAgain(tx: Writer): Promise<void> {
  await tx.query(
    `insert into warning_watch (tenant_id, id, look_at) select distinct $1::uuid, person_id, '-infinity'::timestamptz from change_outcome where tenant_id = $1
     on conflict (tenant_id, id) do update set look_at = excluded.look_at`,
    [tx.tenantId],
  );
}
