import { byColumn, byId, pageOf, recordTable, withinReach, type ReadSession, type Tx } from '@causeway/persistence';
import type { PeerRating, SelfAssessment } from './domain';

export const selfAssessmentTable = recordTable<SelfAssessment>('self_assessment', {
  frameworkItem: 'text',
  framework: 'text',
  rating: 'text',
  reasons: 'text',
  evidence: 'jsonb',
  reviewActionIds: 'uuid[]',
  workforceActions: 'jsonb',
  assessedById: 'uuid',
});
export const selfAssessmentById = byId(selfAssessmentTable, 'GOVERNANCE_TEXT');
export const selfAssessmentsPage = pageOf(selfAssessmentTable, 'GOVERNANCE_TEXT');

export const peerRatingTable = recordTable<PeerRating>('peer_rating', {
  selfAssessmentId: 'uuid',
  rating: 'text',
  reasons: 'text',
  evidence: 'jsonb',
  ratedById: 'uuid',
});
export const peerRatingById = byId(peerRatingTable, 'GOVERNANCE_TEXT');
/** What peers say of a self-assessment, of those that stand. */
export const peerRatingsOfAssessment = byColumn(peerRatingTable, 'selfAssessmentId', 'GOVERNANCE_TEXT', {
  where: 't.entered_in_error_at is null',
  orderBy: 'happenedAt',
  descending: true,
});

const NEWER = '(n.happened_at, n.id) > (t.happened_at, t.id)';

/** What each service says of each item: the newest that stands of those that were made by the end of a day in London. */
export function listLatest(
  session: ReadSession,
  serviceIds: readonly string[],
  { on }: { readonly on: string },
): Promise<SelfAssessment[]> {
  const values: unknown[] = [session.caller.tenantId, serviceIds, on];
  const within = withinReach(selfAssessmentTable, 'GOVERNANCE_TEXT', session, values);
  return session.query<SelfAssessment>(
    `select distinct on (t.service_id, t.framework_item) ${selfAssessmentTable.columns('t')} from self_assessment t
      where t.tenant_id = $1 and t.service_id = any($2::uuid[]) and t.entered_in_error_at is null
        and (t.happened_at at time zone 'Europe/London')::date <= $3::date and ${within}
      order by t.service_id, t.framework_item, t.happened_at desc, t.id desc`,
    values,
  );
}

/** Of each of these, what the service said of the same before: the newest that stands from before it. */
export async function listPrevious(session: ReadSession, ids: readonly string[]): Promise<(SelfAssessment | null)[]> {
  const values: unknown[] = [session.caller.tenantId, ids];
  const within = withinReach(selfAssessmentTable, 'GOVERNANCE_TEXT', session, values);
  const rows = await session.query<SelfAssessment & { readonly of: string }>(
    `select n.id as "of", p.* from self_assessment n cross join lateral (
       select ${selfAssessmentTable.columns('t')} from self_assessment t
        where t.tenant_id = $1 and t.service_id = n.service_id and t.framework_item = n.framework_item and t.entered_in_error_at is null
          and ${NEWER} and ${within} order by t.happened_at desc, t.id desc limit 1) p
      where n.tenant_id = $1 and n.id = any($2::uuid[])`,
    values,
  );
  return ids.map((id) => rows.find((row) => row.of === id) ?? null);
}

/** Whether the service has said something of the same since, that stands. */
export async function wasReplaced(tx: Tx, own: SelfAssessment): Promise<boolean> {
  const newer = await tx.query(
    `select 1 from self_assessment t join self_assessment n on n.tenant_id = t.tenant_id and n.service_id = t.service_id and n.framework_item = t.framework_item
      where t.tenant_id = $1 and t.id = $2 and n.entered_in_error_at is null and ${NEWER} limit 1`,
    [tx.tenantId, own.id],
  );
  return newer.length > 0;
}

/** Whether a peer has rated it, and that stands. */
export async function isRatedBy(
  tx: Tx,
  { selfAssessmentId, ratedById }: Pick<PeerRating, 'selfAssessmentId' | 'ratedById'>,
): Promise<boolean> {
  const rated = await tx.query(
    'select 1 from peer_rating where tenant_id = $1 and self_assessment_id = $2 and rated_by_id = $3 and entered_in_error_at is null limit 1',
    [tx.tenantId, selfAssessmentId, ratedById],
  );
  return rated.length > 0;
}
