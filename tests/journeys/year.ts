import type { Domain } from '@causeway/event-contracts';
import type { Stage } from './stage';

/** In how many months, or quarters, each service of a tenant has a record of a table. */
export const spread = async (
  { rows }: Pick<Stage, 'rows'>,
  tenantId: string,
  [domain, table, at]: readonly [domain: Domain, table: string, at: string],
  part: 'month' | 'quarter',
): Promise<number[]> => {
  const counted = await rows<{ n: number }>(
    domain,
    `select count(distinct date_trunc('${part}', ${at}))::int as n from ${table} where tenant_id = $1 group by service_id`,
    [tenantId],
  );
  return counted.map(({ n }) => n);
};
