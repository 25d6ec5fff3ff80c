import { TIMES } from '../links/columns';
import type { Reading } from '../links/reading';
import { awayFrom, type PersonFacts } from '../warnings/person';
import type {
  AcknowledgedFact,
  AlertFact,
  AwayFact,
  HandoverFact,
  InductionFact,
  OpenChangeFact,
  OwnershipFact,
  PlanFact,
  ReachFact,
  ShiftFact,
  StaffFact,
  SupervisionFact,
  TrainingFact,
  UnitFacts,
  VersionFact,
} from './facts';
import { listWorkOn, SHIFT } from './rota-repository';
import { HOUR_MS } from './rules';
import type { UnitWindow } from './units';

/** A shift that a worker had completed ended at most 90 days before and lasted a day at most; an alert is at most 7 days old. */
export const DAYS_BEFORE = 92;
const ALERT_DAYS_BEFORE = 8;
const DAY_MS = 24 * HOUR_MS;

const STANDING = `k.tenant_id = $1 and k.state <> 'RETRACTED'`;
const OF_SERVICES = `${STANDING} and k.service_id = any($2::uuid[])`;
const iso = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const day = (at: Date, days: number): string => new Date(at.getTime() + days * DAY_MS).toISOString();

/** Everything that tells of the units of some services in a window: twelve statements, however many. */
export async function listUnitFacts(tx: Reading, { serviceIds, from, before }: UnitWindow): Promise<UnitFacts> {
  const shifts = await tx.query<ShiftFact>(
    `select ${SHIFT} from known_record k where ${OF_SERVICES} and k.kind = 'Shift' and k.unit_starts >= $3 and k.unit_starts < $4`,
    [tx.tenantId, serviceIds, day(from, -DAYS_BEFORE), day(before, 2)],
  );
  const works = await listWorkOn(
    tx,
    shifts.map((shift) => shift.id),
  );
  const asked = new Set(shifts.filter(({ startsAt }) => startsAt >= day(from, -1) && startsAt < day(before, 1)).map((shift) => shift.id));
  const staffIds = [...new Set(works.filter((work) => asked.has(work.shiftId)).map((work) => work.staffMemberId))];
  return {
    shifts,
    works,
    ...(await listOfStaff(tx, staffIds)),
    ...(await listOfUnits(tx, [...asked])),
    ...(await listOfServices(tx, serviceIds, from, before)),
    reach: await listReach(tx, serviceIds),
  };
}

/** From when on the records of services reach. */
export function listReach(tx: Reading, serviceIds: readonly string[]): Promise<ReachFact[]> {
  const first = (kind: string): string =>
    `(select min(k.recorded_at) from known_record k where ${STANDING} and k.service_id = s.id and k.kind = '${kind}')`;
  return tx.query<ReachFact>(
    `select s.id as "serviceId", (select min(k.unit_starts) from known_record k where ${STANDING} and k.service_id = s.id and k.kind = 'Shift') as rota,
        ${iso(first('Induction'))} as inductions, ${iso(first('PersonGuidance'))} as guidance,
        ${iso(`least(${first('BriefingChecklist')}, ${first('Briefing')})`)} as briefings
       from unnest($2::uuid[]) s(id)`,
    [tx.tenantId, serviceIds],
  );
}

/** Who workers are, and their inductions, supervisions and training. */
export async function listOfStaff(
  tx: Reading,
  ids: readonly string[],
): Promise<Pick<UnitFacts, 'staff' | 'inductions' | 'supervisions' | 'trainings'>> {
  const staff = await tx.query<StaffFact>(
    `select k.id, k.facts->>'supplierId' as "supplierId", k.facts->>'startedOn' as "startedOn" from known_record k where ${STANDING} and k.kind = 'StaffMember' and k.id = any($2::uuid[])`,
    [tx.tenantId, ids],
  );
  const records = await tx.query<{ kind: string } & InductionFact & SupervisionFact & TrainingFact>(
    `select k.kind, k.id, ${TIMES}, k.service_id as "serviceId", k.facts->>'staffMemberId' as "staffMemberId", (k.facts->>'orientation')::boolean as orientation,
        k.facts->>'nextDueOn' as "nextDueOn", k.facts->>'courseCode' as "courseCode", k.facts->>'completedOn' as "completedOn", k.facts->>'validUntil' as "validUntil"
      from known_record k where ${STANDING} and k.worker_id = any($2::uuid[])`,
    [tx.tenantId, ids],
  );
  const of = (kind: string) => records.filter((record) => record.kind === kind);
  return { staff, inductions: of('Induction'), supervisions: of('Supervision'), trainings: of('TrainingRecord') };
}

/** What was acknowledged for units, and what was handed over into them. */
export async function listOfUnits(tx: Reading, ids: readonly string[]): Promise<Pick<UnitFacts, 'acknowledged' | 'handovers'>> {
  const records = await tx.query<Omit<AcknowledgedFact & HandoverFact, 'kind'> & { readonly kind: AcknowledgedFact['kind'] | 'Handover' }>(
    `select k.kind, k.id, ${TIMES}, k.facts->>'shiftId' as "shiftId", k.facts->>'toShiftId' as "toShiftId", k.facts->>'staffMemberId' as "staffMemberId",
        case k.kind when 'Briefing' then jsonb_build_array(k.facts->'personId') else k.facts->'peopleIds' end as "peopleIds", k.facts->'changesIds' as "changesIds",
        coalesce(k.facts->>'acknowledgedAt', ${iso('k.happened_at')}) as "acknowledgedAt",
        k.kind <> 'BriefingChecklist' or ((k.facts->>'workerSigned')::boolean and (k.facts->>'seniorSigned')::boolean) as signed
      from known_record k where ${STANDING} and k.unit_id = any($2::uuid[])`,
    [tx.tenantId, ids],
  );
  return {
    acknowledged: records.filter((record): record is typeof record & AcknowledgedFact => record.kind !== 'Handover'),
    handovers: records.filter((record) => record.kind === 'Handover'),
  };
}

/** What was so of services and of those whom they cared for. */
async function listOfServices(
  tx: Reading,
  serviceIds: readonly string[],
  from: Date,
  before: Date,
): Promise<Pick<UnitFacts, 'changes' | 'plans' | 'ownerships' | 'versions' | 'away' | 'alerts'>> {
  const until = day(before, 0);
  const changes = await tx.query<OpenChangeFact>(
    `select o.id, o.service_id as "serviceId", o.person_id as "personId", ${iso('o.identified_at')} as "identifiedAt", ${iso('k.recorded_at')} as "proposedAt", ${iso('o.published_at')} as "publishedAt"
       from change_outcome o join known_record k on k.tenant_id = $1 and k.kind = 'IdentifiedChange' and k.id = o.id where o.tenant_id = $1 and o.service_id = any($2::uuid[]) and o.excluded is null and o.identified_at < $4 and (o.published_at is null or o.published_at >= $3)`,
    [tx.tenantId, serviceIds, from, until],
  );
  const OF = `select k.id, ${TIMES}, k.service_id as "serviceId", k.person_id as "personId"`;
  const plans = await tx.query<PlanFact>(`${OF} from known_record k where ${OF_SERVICES} and k.kind = 'CarePlan' and k.happened_at < $3`, [
    tx.tenantId,
    serviceIds,
    until,
  ]);
  const versions = await tx.query<VersionFact>(
    `${OF} from known_record k where ${OF_SERVICES} and k.kind = 'PlanVersion' and k.happened_at < $3`,
    [tx.tenantId, serviceIds, until],
  );
  const people = [...new Set(plans.map((plan) => plan.personId))];
  const ownerships = await tx.query<OwnershipFact>(
    `select k.id, ${TIMES}, k.person_id as "personId", k.facts->>'planId' as "planId", k.facts->>'startsOn' as "startsOn", k.facts->>'endsOn' as "endsOn"
       from known_record k where ${STANDING} and k.kind = 'PlanOwnership' and k.person_id = any($2::uuid[])`,
    [tx.tenantId, people],
  );
  const alerts = await tx.query<AlertFact>(
    `select k.id, ${TIMES}, k.service_id as "serviceId", i.person_id as "personId", k.facts->>'seenAt' as "seenAt"
       from known_record k join known_record i on i.tenant_id = $1 and i.kind = 'Indicator' and i.id = (k.facts->>'indicatorId')::uuid and i.state <> 'RETRACTED'
      where ${OF_SERVICES} and k.kind = 'Alert' and k.happened_at >= $3 and k.happened_at < $4`,
    [tx.tenantId, serviceIds, day(from, -ALERT_DAYS_BEFORE), until],
  );
  return { changes, plans, versions, ownerships, alerts, away: await listAway(tx, plans, people) };
}

/** When the services of their plans did not care for people. */
async function listAway(tx: Reading, plans: readonly PlanFact[], personIds: readonly string[]): Promise<AwayFact[]> {
  const people = await tx.query<PersonFacts & { id: string }>(
    `select k.id, case when k.facts->>'state' in ('DIED', 'LEFT') then k.facts->>'stateSince' end as "careEndsOn",
        coalesce(k.facts->'absences', '[]') as absences, k.service_id as "serviceId", coalesce(k.facts->'moves', '[]') as moves
      from known_record k where ${STANDING} and k.kind = 'Person' and k.id = any($2::uuid[])`,
    [tx.tenantId, personIds],
  );
  const known = new Map(people.map((person) => [person.id, person]));
  return plans.flatMap(({ personId, serviceId }) => {
    const person = known.get(personId);
    return person && serviceId ? awayFrom(person, serviceId).map(({ from, until }) => ({ serviceId, personId, from, until })) : [];
  });
}
