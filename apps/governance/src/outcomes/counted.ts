import type { Tx } from '@causeway/persistence';
import { listOwnCounts } from '../measures/counted-repository';
import type { Baseline, MonthCount } from './domain';
import { listMonthsBetween } from './figures-repository';

/** What is counted: a measure of the product's, by its name, or a version of one of the provider's own. */
type Counting = Pick<Baseline, 'measure' | 'measureDefinitionId'>;

/** The months, or weeks, of a service that begin within a window, in order: as linking told them, or as they are counted here of a measure of the provider's own. */
export async function listCounted(
  tx: Tx,
  serviceId: string | null,
  { measure, measureDefinitionId }: Counting,
  from: string,
  to: string,
): Promise<MonthCount[]> {
  if (measureDefinitionId === null) return listMonthsBetween(tx, serviceId, measure, from, to);
  if (serviceId === null) return [];
  const [counted] = await listOwnCounts(tx, tx.tenantId, [{ definitionId: measureDefinitionId, serviceId, from, to }]);
  return counted ?? [];
}
