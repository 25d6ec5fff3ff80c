import { byColumn, byId, pageOf, recordTable, type Tx } from '@causeway/persistence';
import type { Cause, CauseTest, Factor, WhyStep } from './domain';

export const causeTable = recordTable<Cause>('cause', {
  reviewId: 'uuid',
  category: 'text',
  description: 'text',
  whoRole: 'text',
  whatHappened: 'text',
  whereHappened: 'text',
  whenHappened: 'text',
  mechanism: 'text',
  operationalChange: 'text',
  wantedChange: 'text',
  acceptedRiskById: 'uuid?',
  acceptedRiskReason: 'text?',
  acceptedRiskAt: 'timestamptz?',
  wordingReason: 'text?',
  workerId: 'uuid?',
  state: 'text',
  identifiedById: 'uuid?',
  reviewedById: 'uuid?',
  reviewedAt: 'timestamptz?',
  testedById: 'uuid?',
  testedAt: 'timestamptz?',
  proof: 'jsonb',
});
export const causeById = byId(causeTable, 'REVIEW');
export const causesPage = pageOf(causeTable, 'REVIEW');
export const causesOfReview = pageOf(causeTable, 'REVIEW', { parent: 'reviewId' });
/** Those that stand. */
export const allCausesOfReview = byColumn(causeTable, 'reviewId', 'REVIEW', { where: 't.entered_in_error_at is null' });

/** How many of these are causes of a review. */
export async function countCausesOfReview(tx: Tx, reviewId: string, ids: readonly string[]): Promise<number> {
  const [own] = await tx.query<{ n: number }>(
    'select count(*)::int as n from cause where tenant_id = $1 and review_id = $2 and id = any($3::uuid[])',
    [tx.tenantId, reviewId, ids],
  );
  return own?.n ?? 0;
}

export const whyStepTable = recordTable<WhyStep>('why_step', {
  causeId: 'uuid',
  number: 'integer',
  followsId: 'uuid?',
  withinProviderControl: 'boolean?',
  question: 'text',
  answer: 'text',
  evidence: 'jsonb',
});
export const whyStepById = byId(whyStepTable, 'REVIEW');
/** The one why that stands right above this place in the chains of its cause; null where there is none, or more than one. */
export async function onlyWhyAbove(tx: Tx, { causeId, number }: Pick<WhyStep, 'causeId' | 'number'>): Promise<string | null> {
  const above = await tx.query<{ id: string }>(
    'select id from why_step where tenant_id = $1 and cause_id = $2 and number = $3 - 1 and entered_in_error_at is null limit 2',
    [tx.tenantId, causeId, number],
  );
  return above.length === 1 ? (above[0]?.id ?? null) : null;
}
export const whyStepsFollowing = byColumn(whyStepTable, 'followsId', 'REVIEW', { where: 't.entered_in_error_at is null' });
export const whyStepsPage = pageOf(whyStepTable, 'REVIEW');
export const whyStepsOfCause = pageOf(whyStepTable, 'REVIEW', { parent: 'causeId', orderBy: 'number', descending: false });

export const factorTable = recordTable<Factor>('factor', {
  causeId: 'uuid',
  framework: 'text',
  elementCode: 'text',
  hindered: 'boolean',
  description: 'text',
  evidence: 'jsonb',
});
export const factorById = byId(factorTable, 'REVIEW');
export const factorsPage = pageOf(factorTable, 'REVIEW');
export const factorsOfCause = pageOf(factorTable, 'REVIEW', { parent: 'causeId' });

export const causeTestTable = recordTable<CauseTest>('cause_test', {
  causeId: 'uuid',
  subject: 'text',
  verdict: 'text',
  evidence: 'jsonb',
});
export const causeTestById = byId(causeTestTable, 'REVIEW');
export const causeTestsPage = pageOf(causeTestTable, 'REVIEW');
export const allTestsOfCause = byColumn(causeTestTable, 'causeId', 'REVIEW', { where: 't.entered_in_error_at is null' });
export const causeTestsOfCause = pageOf(causeTestTable, 'REVIEW', { parent: 'causeId' });

/** The tests of the same cause that are of another subject, and stand. */
export const listTestsOfOtherSubjects = (tx: Tx, test: Pick<CauseTest, 'causeId' | 'subject'>): Promise<CauseTest[]> =>
  tx.query<CauseTest>(
    `select ${causeTestTable.columns('t')} from cause_test t where t.tenant_id = $1 and t.cause_id = $2 and t.subject <> $3 and t.entered_in_error_at is null`,
    [tx.tenantId, test.causeId, test.subject],
  );
