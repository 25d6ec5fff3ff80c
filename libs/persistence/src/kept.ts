import type { ReadSession } from './session';

/** Which of these keys a mutation has taken effect under already. */
export async function keysTaken(session: ReadSession, mutation: string, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await session.query<{ key: string }>(
    `select idempotency_key as key from kept_result where tenant_id = $1 and mutation = $2 and idempotency_key = any($3::uuid[])`,
    [session.caller.tenantId, mutation, keys],
  );
  return new Set(rows.map(({ key }) => key));
}
