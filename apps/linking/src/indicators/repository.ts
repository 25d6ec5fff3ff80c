import type { Writer } from '@causeway/persistence';
import { TIMES } from '../links/columns';
import type { Reading } from '../links/reading';
import type { EscalationFact, FollowedFact, IndicatorFact, LearningFact, ReferralFact } from './rules';

const STANDING = `k.tenant_id = $1 and k.state <> 'RETRACTED'`;
const COLUMNS = `k.kind, k.id, ${TIMES}, k.service_id as "serviceId"`;

/** What a batch of events tells of, by which it may alter the links of indicators. */
export interface TouchingIndicators {
  readonly indicatorIds: readonly string[];
  readonly noteIds: readonly string[];
  /** The safeguarding concerns of which a referral was decided. */
  readonly concernIds: readonly string[];
  /** The records and authors on which links of indicators may rest. */
  readonly recordIds: readonly string[];
  /** The services in which something was put in force, and between which instants notes were recorded meanwhile. */
  readonly inForce: readonly { readonly serviceId: string; readonly from: string; readonly until: string }[];
}

/** The ids of the indicators that are touched, in order. */
export async function listTouchedIndicators(tx: Writer, touching: TouchingIndicators): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select k.id from known_record k where k.tenant_id = $1 and k.kind = 'Indicator' and k.id = any($2::uuid[])
     union select k.id from known_record k where k.tenant_id = $1 and k.kind = 'Indicator' and k.about_id = any($3::uuid[])
     union select c.about_id from known_record c where c.tenant_id = $1 and c.kind = 'Concern' and c.id = any($4::uuid[]) and c.about_id is not null
     union select b.indicator_id from indicator_basis b where b.tenant_id = $1 and b.record_id = any($5::uuid[])
     union select i.id from unnest($6::uuid[], $7::text[], $8::text[]) as s(service, since, until) cross join lateral (
       select k.id from known_record k where k.tenant_id = $1 and k.kind = 'Indicator' and k.service_id = s.service
         and k.note_recorded_at >= s.since and k.note_recorded_at <= s.until offset 0) i`,
    [
      tx.tenantId,
      touching.indicatorIds,
      touching.noteIds,
      touching.concernIds,
      touching.recordIds,
      touching.inForce.map((one) => one.serviceId),
      touching.inForce.map((one) => one.from),
      touching.inForce.map((one) => one.until),
    ],
  );
  return rows.map((row) => row.id).sort();
}

/** The indicators with these ids that stand, with who wrote the note. */
export const listIndicators = (tx: Reading, ids: readonly string[]): Promise<IndicatorFact[]> =>
  tx.query<IndicatorFact>(
    `select ${COLUMNS}, k.person_id as "personId", k.facts->>'noteRecordedAt' as "noteRecordedAt", n.facts->>'authorId' as "authorId"
       from known_record k left join known_record n on n.tenant_id = $1 and n.kind = 'DailyNote' and n.id = k.about_id and n.state <> 'RETRACTED'
      where ${STANDING} and k.kind = 'Indicator' and k.id = any($2::uuid[]) order by k.id`,
    [tx.tenantId, ids],
  );

/** The alerts, concerns and management reviews of these indicators that stand. */
export const listFollowed = (tx: Reading, indicatorIds: readonly string[]): Promise<FollowedFact[]> =>
  tx.query<FollowedFact>(
    `select ${COLUMNS}, k.about_id as "indicatorId", k.facts->>'seenAt' as "seenAt" from known_record k
      where ${STANDING} and k.kind in ('Alert', 'Concern', 'ManagementReview') and k.about_id = any($2::uuid[]) order by k.kind, k.id`,
    [tx.tenantId, indicatorIds],
  );

/** The decisions on referrals of these safeguarding concerns that stand. */
export const listReferrals = (tx: Reading, concernIds: readonly string[]): Promise<ReferralFact[]> =>
  tx.query<ReferralFact>(
    `select ${COLUMNS}, k.about_id as "concernId" from known_record k where ${STANDING} and k.kind = 'Referral' and k.about_id = any($2::uuid[]) order by k.id`,
    [tx.tenantId, concernIds],
  );

/** The escalations of safeguarding in these services that stand. */
export const listEscalations = (tx: Reading, serviceIds: readonly string[]): Promise<EscalationFact[]> =>
  tx.query<EscalationFact>(
    `select ${COLUMNS}, k.facts->>'startsOn' as "startsOn", k.facts->>'endedOn' as "endedOn" from known_record k
      where ${STANDING} and k.kind = 'Escalation' and k.service_id = any($2::uuid[]) order by k.id`,
    [tx.tenantId, serviceIds],
  );

/** What these workers were taught and asked, of the records that stand. */
export const listLearning = (tx: Reading, workerIds: readonly string[]): Promise<LearningFact[]> =>
  tx.query<LearningFact>(
    `select ${COLUMNS}, k.worker_id as "staffMemberId", coalesce(k.facts->>'topicCode', k.facts->>'courseCode') as code,
        k.facts->>'completedOn' as "completedOn", coalesce(k.facts->>'nextDueOn', k.facts->>'validUntil') as "untilOn",
        (coalesce(k.facts->>'scenariosTaken', k.facts->>'questionsTaken'))::int as taken, (coalesce(k.facts->>'scenariosPassed', k.facts->>'questionsPassed'))::int as passed
       from known_record k where ${STANDING} and k.kind in ('Supervision', 'Coaching', 'ScenarioResult', 'TrainingRecord') and k.worker_id = any($2::uuid[]) order by k.id`,
    [tx.tenantId, workerIds],
  );
