import { TIMES } from '../links/columns';
import type { Reading } from '../links/reading';
import { DAYS_BEFORE, listOfUnits, listReach } from '../units/facts-repository';
import type { ConcernFact, ShiftFact } from '../units/facts';
import { listWorkOn, SHIFT } from '../units/rota-repository';
import { HOUR_MS } from '../units/rules';
import { REACH_MS } from './happening';
import type { StaffingFacts } from './staffing';

const STANDING = `k.tenant_id = $1 and k.state <> 'RETRACTED' and k.service_id = $2`;
const iso = (at: number): string => new Date(at).toISOString();

/** Everything that tells of who was in the units of a service that begin in a window, and what each had done before: six statements. A visit that was missed was none. */
export async function listStaffing(tx: Reading, serviceId: string, from: number, before: number): Promise<StaffingFacts> {
  const shifts = await tx.query<ShiftFact>(
    `select ${SHIFT} from known_record k where ${STANDING} and k.kind = 'Shift' and k.unit_starts >= $3 and k.unit_starts < $4
       and k.id::text not in (select coalesce(v.facts->>'shiftId', '') from known_record v where v.tenant_id = $1 and v.kind = 'VisitReport' and v.service_id = $2
         and v.state <> 'RETRACTED' and v.facts->>'outcome' = 'MISSED')`,
    [tx.tenantId, serviceId, iso(from - DAYS_BEFORE * 24 * HOUR_MS), iso(before)],
  );
  const asked = shifts.filter(({ startsAt }) => Date.parse(startsAt) >= from);
  const works = await listWorkOn(
    tx,
    shifts.map(({ id }) => id),
  );
  const { acknowledged } = await listOfUnits(
    tx,
    asked.map(({ id }) => id),
  );
  const workers = [...new Set(works.map(({ staffMemberId }) => staffMemberId))];
  return { shifts, works, acknowledged, reach: await listReach(tx, [serviceId]), bankIds: await listBank(tx, workers) };
}

/** Those of these workers who are of the bank. */
async function listBank(tx: Reading, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select k.id from known_record k where k.tenant_id = $1 and k.kind = 'StaffMember' and k.state <> 'RETRACTED' and k.id = any($2::uuid[]) and k.facts->>'contract' = 'BANK'`,
    [tx.tenantId, ids],
  );
  return rows.map(({ id }) => id);
}

/** What may be a concern of a service, of what happened from an instant on, and at the latest in a unit that began before another; by when it happened. */
export const listConcernsOf = (tx: Reading, serviceId: string, from: number, before: number): Promise<ConcernFact[]> =>
  tx.query<ConcernFact>(
    `select k.kind, k.id, k.service_id as "serviceId", k.person_id as "personId", ${TIMES}, k.facts->>'concernCode' as "concernCode"
       from known_record k where ${STANDING} and k.kind in ('Complaint', 'Feedback', 'Incident') and k.happened_at >= $3 and k.happened_at <= $4 order by k.happened_at, k.id`,
    [tx.tenantId, serviceId, iso(from), iso(before + REACH_MS)],
  );
