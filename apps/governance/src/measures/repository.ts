import { byId, pageOf, recordTable, type Tx } from '@causeway/persistence';
import type { MeasureDefinition } from './definition';
import type { MeasureEntry } from './entries';
import type { Defined } from './freezing';

export const measureDefinitionTable = recordTable<MeasureDefinition>('measure_definition', {
  providerId: 'uuid',
  code: 'text',
  number: 'integer',
  name: 'text',
  numeratorCounts: 'text',
  denominatorCounts: 'text?',
  kind: 'text',
  unit: 'text',
  better: 'text',
  per: 'integer',
  target: 'float8',
  countedFrom: 'text',
  recordKind: 'text?',
  recordCodes: 'text[]',
  countingId: 'uuid',
  supersedesId: 'uuid?',
  reason: 'text?',
  definedById: 'uuid',
});
export const measureDefinitionById = byId(measureDefinitionTable, 'MEASURE');
export const measureDefinitionsPage = pageOf(measureDefinitionTable, 'MEASURE');

export const measureEntryTable = recordTable<MeasureEntry>('measure_entry', {
  measureDefinitionId: 'uuid',
  countingId: 'uuid',
  startsOn: 'date',
  numerator: 'integer?',
  denominator: 'integer?',
  enteredById: 'uuid?',
});
export const measureEntryById = byId(measureEntryTable, 'MEASURE');
export const measureEntriesPage = pageOf(measureEntryTable, 'MEASURE');

/** The latest version of a provider's measure; null before the first. */
export async function findLatest(tx: Tx, providerId: string, code: string): Promise<MeasureDefinition | null> {
  const [found] = await tx.query<MeasureDefinition>(
    `select ${measureDefinitionTable.columns('t')} from measure_definition t
      where t.tenant_id = $1 and t.provider_id = $2 and t.code = $3 order by t.number desc limit 1`,
    [tx.tenantId, providerId, code],
  );
  return found ?? null;
}

/** A version, as it stands to a service: null when there is none with this id. */
export async function findDefined(tx: Tx, id: string | null, serviceId: string | null): Promise<Defined | null> {
  const definition = id === null ? null : await tx.find(measureDefinitionTable, id);
  if (!definition) return null;
  const [stands] = await tx.query<Omit<Defined, 'definition'>>(
    `select max(t.number) as latest, exists (select 1 from service s where s.tenant_id = $1 and s.id = $4 and s.provider_id = $2) as "ofProvider"
       from measure_definition t where t.tenant_id = $1 and t.provider_id = $2 and t.code = $3`,
    [tx.tenantId, definition.providerId, definition.code, serviceId],
  );
  return stands ? { definition, ...stands } : null;
}

/** Whether counts of the same stand for the month or week in the service. */
export async function isEntered(
  tx: Tx,
  { countingId, serviceId, startsOn }: Pick<MeasureEntry, 'countingId' | 'serviceId' | 'startsOn'>,
): Promise<boolean> {
  const found = await tx.query(
    `select 1 from measure_entry where tenant_id = $1 and counting_id = $2 and service_id = $3 and starts_on = $4 and entered_in_error_at is null`,
    [tx.tenantId, countingId, serviceId, startsOn],
  );
  return found.length > 0;
}
