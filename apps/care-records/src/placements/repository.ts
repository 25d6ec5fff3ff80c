import { byColumn, byId, pageOf, recordTable, type Tx } from '@causeway/persistence';
import type { Placement } from './domain';

export const placementTable = recordTable<Placement>('placement', {
  personId: 'uuid',
  organisationId: 'uuid',
  startsOn: 'date',
  endsOn: 'date?',
});
export const placementById = byId(placementTable, 'PERSON_IDENTITY');
export const placementsPage = pageOf(placementTable, 'PERSON_IDENTITY');
export const placementsOfPerson = pageOf(placementTable, 'PERSON_IDENTITY', { parent: 'personId' });

/** Every placement of a person: a handful. */
export const allPlacementsOfPerson = byColumn(placementTable, 'personId', 'PERSON_IDENTITY', { orderBy: 'startsOn' });

/** Every placement of a person that was not entered in error, also those that ended. */
export const listPlacements = (tx: Tx, personId: string): Promise<Placement[]> =>
  tx.query<Placement>(
    `select ${placementTable.columns()} from placement where tenant_id = $1 and person_id = $2 and entered_in_error_at is null`,
    [tx.tenantId, personId],
  );

/** Ends every placement of a person on a day at the latest, and what begins later before it begins; yields what it ended. */
export const endPlacementsBy = (tx: Tx, personId: string, lastDay: string): Promise<Placement[]> =>
  tx.query<Placement>(
    `update placement set ends_on = greatest($3::date, starts_on - 1), version = version + 1
      where tenant_id = $1 and person_id = $2 and entered_in_error_at is null and (ends_on is null or ends_on > $3::date)
      returning ${placementTable.columns()}`,
    [tx.tenantId, personId, lastDay],
  );

/** Gives a person's placements to another service; yields what it gave. */
export const movePlacementsTo = (tx: Tx, personId: string, serviceId: string): Promise<Placement[]> =>
  tx.query<Placement>(
    `update placement set service_id = $3, version = version + 1 where tenant_id = $1 and person_id = $2 and entered_in_error_at is null
      returning ${placementTable.columns()}`,
    [tx.tenantId, personId, serviceId],
  );
