import type { Writer } from '@causeway/persistence';
import { TIMES } from '../links/columns';
import { RAISED } from './concerns';
import type { ChangeFact, ConcernFact, PersonRecord, SpeakingRecord } from './detectors';
import type { PlannedFact, RiskFact } from './mismatch-detector';
import type { OwnershipFact } from './ownership-detector';
import { NOTHING, type PersonFacts } from './person';

const iso = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const RECORD = `k.kind, k.id, k.service_id as "serviceId", k.person_id as "personId", ${TIMES}`;
const standing = (kinds: string): string =>
  `from known_record k where k.tenant_id = $1 and k.kind in (${kinds}) and k.person_id = any($2::uuid[]) and k.service_id is not null and k.state <> 'RETRACTED'`;

const CHANGES = `select ${RECORD}, ${iso('o.due_at')} as "dueAt", ${iso('o.published_at')} as "publishedAt",
    coalesce((select array_agg(distinct w.owner_id) from (select (l.ends->0->>'id')::uuid as id from link l
        where l.tenant_id = $1 and l.from_key_id = o.id and l.rule = 'CHANGE_TO_OWNER' offset 0) e
      join known_record w on w.tenant_id = $1 and w.kind = 'PlanOwnership' and w.id = e.id), '{}') as "ownerIds"
  from change_outcome o join known_record k on k.tenant_id = $1 and k.kind = 'IdentifiedChange' and k.id = o.id`;

/** What the detectors look at, for each of these people: seven statements, however many people. */
export async function listPersonFacts(tx: Writer, personIds: readonly string[]): Promise<Map<string, PersonFacts>> {
  const query = <T extends { personId: string }>(text: string): Promise<T[]> => tx.query<T>(text, [tx.tenantId, personIds]);
  const changes = await query<ChangeFact>(`${CHANGES} where o.tenant_id = $1 and o.person_id = any($2::uuid[]) and o.excluded is null`);
  const concerns = await query<ConcernFact>(
    `select ${RECORD}, k.facts->>'concernCode' as "concernCode" ${standing("'Feedback', 'Complaint'")} and ${RAISED}`,
  );
  const risks = await query<RiskFact>(
    `select ${RECORD}, k.facts->'riskCodes' as "riskCodes" ${standing("'DailyNote', 'Incident'")} and k.facts->'riskCodes' <> '[]'`,
  );
  const versions = await query<PlannedFact>(
    `select ${RECORD}, k.facts->'riskCodes' as "riskCodes", k.facts->>'planId' as "planId", (k.facts->>'number')::int as number ${standing("'PlanVersion'")}`,
  );
  const plans = await query<PersonRecord>(`select ${RECORD} ${standing("'CarePlan'")}`);
  const ownerships = await query<OwnershipFact>(
    `select ${RECORD}, k.facts->>'planId' as "planId", k.facts->>'ownerId' as "ownerId", k.facts->>'startsOn' as "startsOn", k.facts->>'endsOn' as "endsOn" ${standing("'PlanOwnership'")}`,
  );
  const people = await query<Pick<PersonFacts, 'careEndsOn' | 'absences' | 'serviceId' | 'moves'> & { personId: string }>(
    `select k.id as "personId", case when k.facts->>'state' in ('DIED', 'LEFT') then k.facts->>'stateSince' end as "careEndsOn",
        coalesce(k.facts->'absences', '[]') as absences, k.service_id as "serviceId", coalesce(k.facts->'moves', '[]') as moves
      from known_record k where k.tenant_id = $1 and k.kind = 'Person' and k.id = any($2::uuid[]) and k.state <> 'RETRACTED'`,
  );
  const own = <T extends { personId: string }>(facts: readonly T[], id: string): T[] => facts.filter((fact) => fact.personId === id);
  return new Map(
    personIds.map((id) => [
      id,
      {
        ...NOTHING,
        ...own(people, id)[0],
        changes: own(changes, id),
        concerns: own(concerns, id),
        risks: own(risks, id),
        versions: own(versions, id),
        plans: own(plans, id),
        ownerships: own(ownerships, id),
      },
    ]),
  );
}

/** The changes of which one of these is or ever was the owner. */
export const listChangesOfOwners = (tx: Writer, ownerIds: readonly string[]): Promise<ChangeFact[]> =>
  tx.query<ChangeFact>(
    `${CHANGES} where o.tenant_id = $1 and o.excluded is null and o.id in (select b.change_id from known_record w
       join change_basis b on b.tenant_id = $1 and b.record_id = w.id where w.tenant_id = $1 and w.kind = 'PlanOwnership' and w.owner_id = any($2::uuid[]))`,
    [tx.tenantId, ownerIds],
  );

/** Those of these records that stand and may say something by themselves. */
export const listSpeakingRecords = (tx: Writer, kinds: readonly string[], ids: readonly string[]): Promise<SpeakingRecord[]> =>
  tx.query<SpeakingRecord>(
    `select ${RECORD}, k.facts from known_record k where k.tenant_id = $1 and k.kind = any($2::text[])
       and k.id = any($3::uuid[]) and k.service_id is not null and k.state <> 'RETRACTED'`,
    [tx.tenantId, kinds, ids],
  );
