import { byId, pageOf, recordTable } from '@causeway/persistence';
import type { Handover } from './domain';

export const handoverTable = recordTable<Handover>('handover', {
  fromShiftId: 'uuid?',
  toShiftId: 'uuid?',
  peopleIds: 'uuid[]',
  changesIds: 'uuid[]',
  ownerCode: 'text?',
  assumedSomeoneElse: 'boolean',
  text: 'text',
  givenById: 'uuid',
});
export const handoverById = byId(handoverTable, 'CARE');
export const handoversPage = pageOf(handoverTable, 'CARE');
export const handoversOfService = pageOf(handoverTable, 'CARE', { parent: 'serviceId' });
