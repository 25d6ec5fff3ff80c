import { byColumn, byId, pageOf, recordTable } from '@causeway/persistence';
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
  wordingReason: 'text?',
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

export const whyStepTable = recordTable<WhyStep>('why_step', {
  causeId: 'uuid',
  number: 'integer',
  question: 'text',
  answer: 'text',
  evidence: 'jsonb',
});
export const whyStepById = byId(whyStepTable, 'REVIEW');
export const whyStepsPage = pageOf(whyStepTable, 'REVIEW');
export const whyStepsOfCause = pageOf(whyStepTable, 'REVIEW', { parent: 'causeId' });

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
export const causeTestsOfCause = pageOf(causeTestTable, 'REVIEW', { parent: 'causeId' });
