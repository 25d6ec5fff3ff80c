import { byId, pageOf, recordTable } from '@causeway/persistence';
import type { IdentifiedChange, InterimInstruction } from './domain';

export const identifiedChangeTable = recordTable<IdentifiedChange>('identified_change', {
  personId: 'uuid',
  kind: 'text',
  code: 'text',
  firstSource: 'text',
  highRisk: 'boolean',
  evidence: 'jsonb',
  identifiedAt: 'timestamptz',
  state: 'text',
  confirmedById: 'uuid?',
  dueAt: 'timestamptz',
  calendarVersion: 'text',
  signedOffById: 'uuid?',
  signedOffAt: 'timestamptz?',
});
export const identifiedChangeById = byId(identifiedChangeTable, 'CARE');
export const identifiedChangesPage = pageOf(identifiedChangeTable, 'CARE', { orderBy: 'identifiedAt' });
export const identifiedChangesOfPerson = pageOf(identifiedChangeTable, 'CARE', { parent: 'personId', orderBy: 'identifiedAt' });

export const interimInstructionTable = recordTable<InterimInstruction>('interim_instruction', {
  changeId: 'uuid',
  personId: 'uuid',
  text: 'text',
  awaitingSignOff: 'boolean',
  issuedById: 'uuid',
});
export const interimInstructionById = byId(interimInstructionTable, 'BRIEFING');
export const interimInstructionsPage = pageOf(interimInstructionTable, 'BRIEFING');
export const interimInstructionsOfIdentifiedChange = pageOf(interimInstructionTable, 'BRIEFING', { parent: 'changeId' });
