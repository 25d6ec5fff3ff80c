import { byId, pageOf, recordTable } from '@causeway/persistence';
import type { Briefing, PersonGuidance } from './domain';

export const briefingTable = recordTable<Briefing>('briefing', {
  shiftId: 'uuid',
  staffMemberId: 'uuid',
  personId: 'uuid',
  changeId: 'uuid?',
  givenById: 'uuid',
  acknowledgedAt: 'timestamptz',
});
export const briefingById = byId(briefingTable, 'BRIEFING');
export const briefingsPage = pageOf(briefingTable, 'BRIEFING');
export const briefingsOfShift = pageOf(briefingTable, 'BRIEFING', { parent: 'shiftId' });

export const personGuidanceTable = recordTable<PersonGuidance>('person_guidance', {
  shiftId: 'uuid',
  staffMemberId: 'uuid',
  peopleIds: 'uuid[]',
});
export const personGuidanceById = byId(personGuidanceTable, 'BRIEFING');
export const guidancesPage = pageOf(personGuidanceTable, 'BRIEFING');
export const guidancesOfShift = pageOf(personGuidanceTable, 'BRIEFING', { parent: 'shiftId' });
