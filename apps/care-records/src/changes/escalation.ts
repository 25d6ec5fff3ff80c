import type { Tx } from '@causeway/persistence';

/** The seniors named by the escalations that are in force in the service today; none when high-risk changes need no sign-off. */
export async function namedSeniors(tx: Tx, serviceId: string | null): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }>(
    `select facts->>'namedSeniorId' as id from known_record
      where tenant_id = $1 and kind = 'ReviewEscalation' and state <> 'RETRACTED' and service_id = $2 and facts->>'kind' = 'SENIOR_SIGN_OFF'
        and facts->>'startsOn' <= $3 and (facts->>'endsOn' is null or facts->>'endsOn' >= $3)`,
    [tx.tenantId, serviceId, tx.clock.today()],
  );
  return rows.map((row) => row.id);
}
