import type { ReadSession } from '@causeway/persistence';
import type { Learnt } from './understood';

/** Scenario questions that were asked, and coaching that was completed, in services between two instants, both included. */
export const listLearnt = (
  session: ReadSession,
  serviceIds: readonly string[],
  { between }: { readonly between: readonly [Date, Date] },
): Promise<(Learnt & { readonly serviceId: string })[]> =>
  session.query<Learnt & { readonly serviceId: string }>(
    `select k.service_id as "serviceId", k.kind, k.id, k.facts->>'staffMemberId' as "staffMemberId", k.facts->>'topicCode' as "topicCode", k.happened_at as "happenedAt",
        coalesce(k.facts->>'questionsTaken', k.facts->>'scenariosTaken')::int as taken, coalesce(k.facts->>'questionsPassed', k.facts->>'scenariosPassed')::int as passed
       from known_record k where k.tenant_id = $1 and k.kind in ('ScenarioResult', 'Coaching') and k.service_id = any($2::uuid[]) and k.happened_at >= $3 and k.happened_at <= $4
        and k.state <> 'RETRACTED' order by k.id`,
    [session.caller.tenantId, serviceIds, ...between],
  );
