import { TIMES } from './columns';
import type { Reading } from './reading';
import {
  HANDOVER_WRITTEN_WITHIN_HOURS,
  type BriefingFact,
  type ChangeFact,
  type HandoverFact,
  type OwnershipFact,
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
export const listChanges = (tx: Reading, ids: readonly string[]): Promise<KnownChange[]> =>
  tx.query<KnownChange>(
    `select k.id, k.service_id as "serviceId", k.person_id as "personId", ${TIMES}, k.facts->>'identifiedAt' as "identifiedAt", k.facts->>'dueAt' as "dueAt", k.facts->>'code' as code,
       k.facts->>'firstSource' as "firstSource", (k.facts->>'highRisk')::boolean as "highRisk", k.state <> 'RETRACTED' and k.facts->>'state' = 'CONFIRMED' as counts,
       (k.state = 'RETRACTED' or k.facts->>'state' = 'ENTERED_IN_ERROR') as "inError", k.facts->>'confirmedById' is not null as confirmed
     from known_record k where k.tenant_id = $1 and k.kind = 'IdentifiedChange' and k.id = any($2::uuid[]) order by k.id`,
    [tx.tenantId, ids],
  );

/** A fact, and the change around which it is known. */
export type Around<T> = T & { readonly changeKey: string };

const around = <T>(tx: Reading, changes: readonly KnownChange[], columns: string, rest: string): Promise<Around<T>[]> =>
  tx.query<Around<T>>(
    `select c.id as "changeKey", k.id, ${TIMES}, ${columns} from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[]) as c(id, person, service, identified) ${rest}`,
    [
      tx.tenantId,
      changes.map((c) => c.id),
      changes.map((c) => c.personId),
      changes.map((c) => c.serviceId),
      changes.map((c) => c.identifiedAt),
    ],
  );

/** The versions of the person's plans that say that they answer the change. */
export const listVersions = (tx: Reading, changes: readonly KnownChange[]): Promise<Around<VersionFact>[]> =>
  around<VersionFact>(
    tx,
    changes,
    `k.service_id as "serviceId", k.person_id as "personId", k.facts->>'planId' as "planId", k.facts->'answersIds' as "answersIds", k.facts->'riskCodes' as "riskCodes"`,
    `join known_record k on k.tenant_id = $1 and k.kind = 'PlanVersion' and k.state <> 'RETRACTED' and k.person_id = c.person and k.facts->'answersIds' ? c.id::text
       and not exists (select 1 from known_record p where p.tenant_id = $1 and p.kind = 'CarePlan' and p.id = (k.facts->>'planId')::uuid and p.state = 'RETRACTED')`,
  );

/** Who owned a plan of the person, and when. */
export const listOwnerships = (tx: Reading, changes: readonly KnownChange[]): Promise<Around<OwnershipFact>[]> =>
  around<OwnershipFact>(
    tx,
    changes,
    `k.service_id as "serviceId", k.person_id as "personId", k.facts->>'planId' as "planId", k.facts->>'startsOn' as "startsOn", k.facts->>'endsOn' as "endsOn"`,
    `join known_record k on k.tenant_id = $1 and k.kind = 'PlanOwnership' and k.state <> 'RETRACTED' and k.person_id = c.person`,
  );

/** The first handover of the service after the change was identified that names the person and was written down in time. */
export const listHandovers = (tx: Reading, changes: readonly KnownChange[]): Promise<Around<HandoverFact>[]> =>
  around<HandoverFact>(
    tx,
    changes,
    `k.service_id as "serviceId", k.facts->'peopleIds' as "peopleIds", k.facts->'changesIds' as "changesIds"`,
    `cross join lateral (select * from known_record h where h.tenant_id = $1 and h.kind = 'Handover' and h.state <> 'RETRACTED' and h.service_id = c.service
       and h.happened_at > c.identified::timestamptz and h.recorded_at <= h.happened_at + interval '${HANDOVER_WRITTEN_WITHIN_HOURS} hours' and h.facts->'peopleIds' ? c.person::text order by h.happened_at, h.id limit 1) k where $4::uuid[] is not null`,
  );

/** The briefings about the person that were acknowledged since the change was identified. */
export const listBriefings = (tx: Reading, changes: readonly KnownChange[]): Promise<Around<BriefingFact>[]> =>
  around<BriefingFact>(
    tx,
    changes,
    `k.facts->>'shiftId' as "shiftId", k.facts->>'staffMemberId' as "staffMemberId", k.person_id as "personId", k.facts->>'changeId' as "changeId", k.facts->>'acknowledgedAt' as "acknowledgedAt"`,
    `join known_record k on k.tenant_id = $1 and k.kind = 'Briefing' and k.state <> 'RETRACTED' and k.person_id = c.person and k.facts->>'acknowledgedAt' >= c.identified`,
  );
