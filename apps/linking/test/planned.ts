import type { Writer } from '@causeway/persistence';

export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Relation Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Plans?: readonly PlanNode[];
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Join Filter'?: number;
}

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** Has a transaction also ask by which nodes PostgreSQL would run each query: without an index only if none serves. */
export async function planned(tx: Writer, nodes: PlanNode[], how = 'format json'): Promise<Writer> {
  const query = tx.query.bind(tx);
  await query('set local enable_seqscan = off');
  tx.query = async <R>(text: string, values: readonly unknown[] = []): Promise<R[]> => {
    if (text.trimStart().startsWith('select')) {
      const [row] = await query<{ 'QUERY PLAN': readonly [{ Plan: PlanNode }] }>(`explain (${how}) ${text}`, values);
      if (row) nodes.push(...nodesOf(row['QUERY PLAN'][0].Plan));
    }
    return query<R>(text, values);
  };
  return tx;
}
