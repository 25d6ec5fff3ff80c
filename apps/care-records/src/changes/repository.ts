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
  earlierClocks: 'jsonb?',
});
export const identifiedChangeById = byId(identifiedChangeTable, 'CARE');
export const identifiedChangesPage = pageOf(identifiedChangeTable, 'CARE', { orderBy: 'identifiedAt' });
export const identifiedChangesOfPerson = pageOf(identifiedChangeTable, 'CARE', { parent: 'personId', orderBy: 'identifiedAt' });

/** Whoever works a shift for the person is given what was in force until that shift's end, and nothing issued later. */
const GIVEN_TO = `t.issued_by_id = $own or exists (select 1 from known_record k where k.tenant_id = t.tenant_id and k.kind = 'Assignment' and k.state <> 'RETRACTED'
  and k.service_id = t.service_id and k.facts->>'staffMemberId' = $own::text and (k.facts->'peopleIds' = '[]'::jsonb or k.facts->'peopleIds' ? t.person_id::text)
  and (k.facts->>'endsAt')::timestamptz >= t.happened_at)`;

export const interimInstructionTable = recordTable<InterimInstruction>(
  'interim_instruction',
  {
    changeId: 'uuid',
    personId: 'uuid',
    text: 'text',
    awaitingSignOff: 'boolean',
    issuedById: 'uuid',
  },
  { own: GIVEN_TO },
);
export const interimInstructionById = byId(interimInstructionTable, 'BRIEFING');
export const interimInstructionsPage = pageOf(interimInstructionTable, 'BRIEFING');
export const interimInstructionsOfIdentifiedChange = pageOf(interimInstructionTable, 'BRIEFING', { parent: 'changeId' });
