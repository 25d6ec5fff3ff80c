import type { Writer } from '@causeway/persistence';
import { TIMES } from './columns';
import { deliveriesAfter } from './deliveries';
import {
  answerTo,
  HANDOVER_WRITTEN_WITHIN_HOURS,
  type BriefingFact,
  type ChangeFact,
  type HandoverFact,
  type OwnershipFact,
  type Surroundings,
  type VersionFact,
} from './rules';

export interface KnownChange extends ChangeFact {
  readonly firstSource: string;
  readonly highRisk: boolean;
  /** Confirmed and not entered in error: only these count and are linked. */
  readonly counts: boolean;
  /** Entered in error: left out of the measures, and listed. */
  readonly inError: boolean;
  /** Somebody had confirmed it, whatever became of it since. */
  readonly confirmed: boolean;
}

/** The changes with these ids, as far as they are known. */
export const changesOf = (tx: Writer, ids: readonly string[]): Promise<KnownChange[]> =>
  tx.query<KnownChange>(
    `select k.id, k.service_id as "serviceId", k.person_id as "personId", ${TIMES}, k.facts->>'identifiedAt' as "identifiedAt", k.facts->>'dueAt' as "dueAt", k.facts->>'code' as code,
       k.facts->>'firstSource' as "firstSource", (k.facts->>'highRisk')::boolean as "highRisk", k.state <> 'RETRACTED' and k.facts->>'state' = 'CONFIRMED' as counts,
       (k.state = 'RETRACTED' or k.facts->>'state' = 'ENTERED_IN_ERROR') as "inError", k.facts->>'confirmedById' is not null as confirmed
     from known_record k where k.tenant_id = $1 and k.kind = 'IdentifiedChange' and k.id = any($2::uuid[]) order by k.id`,
    [tx.tenantId, ids],
  );

/** What is known around each of the changes: six statements, however many changes. */
export async function surroundingsOf(tx: Writer, changes: readonly KnownChange[]): Promise<Map<string, Surroundings>> {
  const args = [
    tx.tenantId,
    changes.map((c) => c.id),
    changes.map((c) => c.personId),
    changes.map((c) => c.serviceId),
    changes.map((c) => c.identifiedAt),
  ];
  const from = `from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[]) as c(id, person, service, identified)`;
  const query = <T>(columns: string, rest: string) =>
    tx.query<T & { changeKey: string }>(`select c.id as "changeKey", k.id, ${TIMES}, ${columns} ${from} ${rest}`, args);

  const own = <T>(rows: readonly (T & { changeKey: string })[], id: string): T[] => rows.filter((row) => row.changeKey === id);

  const versions = await query<VersionFact>(
    `k.person_id as "personId", k.facts->>'planId' as "planId", k.facts->'answersIds' as "answersIds", k.facts->'riskCodes' as "riskCodes"`,
    `join known_record k on k.tenant_id = $1 and k.kind = 'PlanVersion' and k.state <> 'RETRACTED' and k.person_id = c.person and k.facts->'answersIds' ? c.id::text
       and not exists (select 1 from known_record p where p.tenant_id = $1 and p.kind = 'CarePlan' and p.id = (k.facts->>'planId')::uuid and p.state = 'RETRACTED')`,
  );
  const ownerships = await query<OwnershipFact>(
    `k.person_id as "personId", k.facts->>'planId' as "planId", k.facts->>'startsOn' as "startsOn", k.facts->>'endsOn' as "endsOn"`,
    `join known_record k on k.tenant_id = $1 and k.kind = 'PlanOwnership' and k.state <> 'RETRACTED' and k.person_id = c.person`,
  );
  const handovers = await query<HandoverFact>(
    `k.service_id as "serviceId", k.facts->'peopleIds' as "peopleIds", k.facts->'changesIds' as "changesIds"`,
    `cross join lateral (select * from known_record h where h.tenant_id = $1 and h.kind = 'Handover' and h.state <> 'RETRACTED' and h.service_id = c.service
       and h.happened_at > c.identified::timestamptz and h.recorded_at <= h.happened_at + interval '${HANDOVER_WRITTEN_WITHIN_HOURS} hours' and h.facts->'peopleIds' ? c.person::text order by h.happened_at, h.id limit 1) k where $4::uuid[] is not null`,
  );
  const answered = changes.map((c) => answerTo(c, own(versions, c.id))?.recordedAt ?? c.identifiedAt);
  const assignments = await deliveriesAfter(
    tx,
    changes.flatMap((c, i) =>
      [...new Set([c.identifiedAt, answered[i] ?? c.identifiedAt])].map((after) => ({
        changeKey: c.id,
        personId: c.personId,
        serviceId: c.serviceId,
        after,
      })),
    ),
  );
  const briefings = await query<BriefingFact>(
    `k.facts->>'shiftId' as "shiftId", k.facts->>'staffMemberId' as "staffMemberId", k.person_id as "personId", k.facts->>'changeId' as "changeId", k.facts->>'acknowledgedAt' as "acknowledgedAt"`,
    `join known_record k on k.tenant_id = $1 and k.kind = 'Briefing' and k.state <> 'RETRACTED' and k.person_id = c.person and k.facts->>'acknowledgedAt' >= c.identified`,
  );
  return new Map(
    changes.map((c) => [
      c.id,
      {
        versions: own(versions, c.id),
        ownerships: own(ownerships, c.id),
        handovers: own(handovers, c.id),
        assignments: own(assignments, c.id),
        briefings: own(briefings, c.id),
      },
    ]),
  );
}
