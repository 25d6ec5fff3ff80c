import { TIMES } from '../links/columns';
import type { Reading } from '../links/reading';
import { listOfStaff } from '../units/facts-repository';
import type { ShiftFact } from '../units/facts';
import { listWorkOn, SHIFT } from '../units/rota-repository';
import type { AgencyFacts, AllocationFact, AnswerFact, IncidentFact, ToldFact } from './facts';

const STANDING = `k.tenant_id = $1 and k.state <> 'RETRACTED'`;
const ISO = `to_char(k.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const SAID = `k.facts->>'shiftId' as "shiftId", k.facts->>'staffMemberId' as "staffMemberId"`;

/** Everything that tells of the shifts and visits of a service that start between two instants and have agency workers: seven statements, however many. */
export async function listAgencyFacts(
  tx: Reading,
  serviceId: string,
  [from, until]: readonly [from: Date, until: Date],
): Promise<AgencyFacts> {
  const shifts = await tx.query<ShiftFact>(
    `select ${SHIFT} from known_record k where ${STANDING} and k.kind = 'Shift' and k.service_id = $2 and k.unit_starts >= $3 and k.unit_starts <= $4
        and exists (select 1 from known_record w where w.tenant_id = $1 and w.kind = 'Assignment' and w.shift_id = k.id and w.state <> 'RETRACTED' and (w.facts->>'agency')::boolean)
        and not exists (select 1 from known_record v where v.tenant_id = $1 and v.kind = 'VisitReport' and v.about_shift_id = k.id and v.state <> 'RETRACTED' and v.facts->>'outcome' = 'MISSED')`,
    [tx.tenantId, serviceId, from.toISOString(), until.toISOString()],
  );
  const ids = shifts.map((shift) => shift.id);
  const works = await listWorkOn(tx, ids);
  const agency = [...new Set(works.filter((work) => work.agency).map((work) => work.staffMemberId))];
  const { staff, inductions } = await listOfStaff(tx, agency);
  return {
    ...{ shifts, works, staff, inductions },
    told: await listTold(tx, ids),
    allocations: await listAllocations(tx, ids),
    answers: await listAnswers(tx, ids),
  };
}

const listTold = (tx: Reading, shiftIds: readonly string[]): Promise<ToldFact[]> =>
  tx.query<ToldFact>(
    `select k.kind, ${TIMES}, ${SAID}, case k.kind when 'Briefing' then jsonb_build_array(k.facts->'personId') else k.facts->'peopleIds' end as "peopleIds",
        coalesce(k.facts->>'seniorId', k.facts->>'givenById') as "givenById",
        k.kind <> 'BriefingChecklist' or ((k.facts->>'workerSigned')::boolean and (k.facts->>'seniorSigned')::boolean) as signed
       from known_record k where ${STANDING} and k.kind in ('PersonGuidance', 'BriefingChecklist', 'Briefing') and k.unit_id = any($2::uuid[])`,
    [tx.tenantId, shiftIds],
  );

const listAllocations = (tx: Reading, shiftIds: readonly string[]): Promise<AllocationFact[]> =>
  tx.query<AllocationFact>(
    `select ${ISO} as "happenedAt", ${SAID}, k.facts->'peopleIds' as "peopleIds"
       from known_record k where ${STANDING} and k.kind = 'ShiftAllocation' and k.about_shift_id = any($2::uuid[])`,
    [tx.tenantId, shiftIds],
  );

const listAnswers = (tx: Reading, shiftIds: readonly string[]): Promise<AnswerFact[]> =>
  tx.query<AnswerFact>(
    `select k.id, ${TIMES}, k.facts->>'shiftId' as "shiftId", k.facts->>'respondent' as respondent, (k.facts->>'rating')::int as rating, k.facts->>'answeredById' as "answeredById"
       from known_record k where ${STANDING} and k.kind = 'Feedback' and k.about_shift_id = any($2::uuid[]) and k.facts->>'question' = 'AGENCY_WORKER_BRIEFED'`,
    [tx.tenantId, shiftIds],
  );

/** The incidents that are linked to these shifts and visits. */
export const listIncidentsIn = (tx: Reading, shiftIds: readonly string[]): Promise<IncidentFact[]> =>
  tx.query<IncidentFact>(
    `select l.to_key_id as "shiftId", k.id as "incidentId" from link l join known_record k on k.tenant_id = $1 and k.kind = 'Incident' and k.id = l.from_key_id
      where l.tenant_id = $1 and l.rule = 'CONCERN_TO_SHIFT' and l.to_key_id = any($2::uuid[])`,
    [tx.tenantId, shiftIds],
  );
