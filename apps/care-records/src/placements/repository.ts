import { byColumn, byId, pageOf, recordTable } from '@causeway/persistence';
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
