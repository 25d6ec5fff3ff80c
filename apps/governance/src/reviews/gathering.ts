import type { Tx } from '@causeway/persistence';
import type { ReviewAction } from '../actions/domain';
import { reviewActionTable } from '../actions/repository';
import type { Cause, CauseTest } from '../causes/domain';
import { causeTable, causeTestTable } from '../causes/repository';
import type { SourceExamination } from '../evidence/domain';
import { sourceExaminationTable } from '../evidence/repository';
import type { Evidence } from './gate';

/** Everything that a review's conclusion rests on. */
export async function evidenceOf(tx: Tx, reviewId: string): Promise<Evidence> {
  const at = [tx.tenantId, reviewId];
  const people = (table: 'review_sample' | 'handover_comparison', column: string) =>
    tx.query<{ id: string }>(`select distinct ${column} as id from ${table} where tenant_id = $1 and review_id = $2`, at);
  const sampled = await people('review_sample', 'unnest(people_ids)');
  const compared = await people('handover_comparison', 'person_id');
  const examinations = await tx.query<SourceExamination>(
    `select ${sourceExaminationTable.columns('t')} from source_examination t where t.tenant_id = $1 and t.review_id = $2`,
    at,
  );
  const causes = await tx.query<Cause>(
    `select ${causeTable.columns('t')} from cause t where t.tenant_id = $1 and t.review_id = $2 order by t.id`,
    at,
  );
  const ids = [tx.tenantId, causes.map((cause) => cause.id)];
  const having = (table: 'why_step' | 'factor' | 'fairness_assessment') =>
    tx.query<{ id: string }>(`select distinct cause_id as id from ${table} where tenant_id = $1 and cause_id = any($2::uuid[])`, ids);
  const whys = await having('why_step');
  const factors = await having('factor');
  const weighed = await having('fairness_assessment');
  const tests = await tx.query<CauseTest>(
    `select ${causeTestTable.columns('t')} from cause_test t where t.tenant_id = $1 and t.cause_id = any($2::uuid[])`,
    ids,
  );
  const idsOf = (rows: readonly { id: string }[]) => rows.map((row) => row.id);
  return {
    sampled: idsOf(sampled),
    compared: idsOf(compared),
    examinations,
    causes,
    withWhy: new Set(idsOf(whys)),
    withFactor: new Set(idsOf(factors)),
    tests,
    weighedFairly: new Set(idsOf(weighed)),
  };
}

export const actionsOf = (tx: Tx, reviewId: string): Promise<ReviewAction[]> =>
  tx.query<ReviewAction>(
    `select ${reviewActionTable.columns('t')} from review_action t where t.tenant_id = $1 and t.review_id = $2 order by t.id`,
    [tx.tenantId, reviewId],
  );

export const hasBaseline = async (tx: Tx, reviewId: string): Promise<boolean> =>
  (await tx.query('select 1 from baseline where tenant_id = $1 and review_id = $2', [tx.tenantId, reviewId])).length > 0;

export const countOutcomes = async (tx: Tx, reviewId: string): Promise<number> =>
  (await tx.query('select 1 from outcome_evidence where tenant_id = $1 and review_id = $2', [tx.tenantId, reviewId])).length;
