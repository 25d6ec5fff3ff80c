import { byId, pageOf, recordTable, type Tx } from '@causeway/persistence';
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

/** The changes with these ids, also those that were entered in error. */
export const listChanges = (tx: Tx, ids: readonly string[]): Promise<IdentifiedChange[]> =>
  tx.query<IdentifiedChange>(
    `select ${identifiedChangeTable.columns('t')} from identified_change t where t.tenant_id = $1 and t.id = any($2::uuid[])`,
    [tx.tenantId, ids],
  );

/** The changes that a record shows and that were not entered in error; nobody else changes them until this transaction ends. */
export const lockChangesShownBy = (tx: Tx, recordId: string): Promise<IdentifiedChange[]> =>
  tx.query<IdentifiedChange>(
    `select ${identifiedChangeTable.columns('t')} from identified_change t
      where t.tenant_id = $1 and t.state <> 'ENTERED_IN_ERROR' and t.evidence @> $2::jsonb order by t.id for update`,
    [tx.tenantId, JSON.stringify([{ id: recordId }])],
  );

/** Ends the wait of a change's instructions for its sign-off, but not of those that were entered in error; yields those that waited. */
export const endWaitingOf = (tx: Tx, changeId: string): Promise<InterimInstruction[]> =>
  tx.query<InterimInstruction>(
    `update interim_instruction set awaiting_sign_off = false, version = version + 1 where tenant_id = $1 and change_id = $2 and awaiting_sign_off
      and entered_in_error_at is null returning ${interimInstructionTable.columns()}`,
    [tx.tenantId, changeId],
  );

/** The seniors named by the escalations that are in force in the service on a day; none when high-risk changes need no sign-off. */
export async function listNamedSeniors(tx: Tx, serviceId: string | null, day: string): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }>(
    `select facts->>'namedSeniorId' as id from known_record
      where tenant_id = $1 and kind = 'ReviewEscalation' and state <> 'RETRACTED' and service_id = $2 and facts->>'kind' = 'SENIOR_SIGN_OFF'
        and facts->>'startsOn' <= $3 and (facts->>'endsOn' is null or facts->>'endsOn' >= $3)`,
    [tx.tenantId, serviceId, day],
  );
  return rows.map((row) => row.id);
}
