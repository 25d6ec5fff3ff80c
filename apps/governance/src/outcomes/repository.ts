import { byColumn, byId, pageOf, recordTable } from '@causeway/persistence';
import type { Baseline, OutcomeEvidence, Revisit } from './domain';

export const baselineTable = recordTable<Baseline>('baseline', {
  reviewId: 'uuid',
  measure: 'text',
  target: 'float8',
  workingDays: 'integer',
  windowStart: 'date',
  windowEnd: 'date',
  numerator: 'integer',
  denominator: 'integer',
  definitionVersion: 'text',
  number: 'integer?',
  supersedesId: 'uuid?',
  reason: 'text?',
  calendarVersion: 'text?',
});
export const baselineById = byId(baselineTable, 'MEASURE');
export const baselinesPage = pageOf(baselineTable, 'MEASURE');
export const baselinesOfReview = pageOf(baselineTable, 'MEASURE', { parent: 'reviewId' });

export const outcomeEvidenceTable = recordTable<OutcomeEvidence>('outcome_evidence', {
  reviewId: 'uuid',
  evidence: 'jsonb',
  month: 'date',
  numerator: 'integer',
  denominator: 'integer',
  lower: 'float8',
  upper: 'float8',
  beforeNumerator: 'integer',
  beforeDenominator: 'integer',
  addressed: 'boolean',
  reducing: 'boolean',
  verdict: 'text',
  calendarVersion: 'text',
  recordedByMemberId: 'uuid',
  baselineId: 'uuid?',
  target: 'float8?',
  supported: 'boolean?',
  improvement: 'boolean?',
  cycles: 'integer?',
  lacking: 'text[]?',
  callableOn: 'date?',
  missingMonths: 'text[]?',
  lineBroken: 'boolean?',
  experience: 'jsonb?',
  leftOut: 'jsonb?',
});
export const outcomeEvidenceById = byId(outcomeEvidenceTable, 'MEASURE');
export const outcomesPage = pageOf(outcomeEvidenceTable, 'MEASURE');
export const outcomesOfReview = pageOf(outcomeEvidenceTable, 'MEASURE', { parent: 'reviewId' });

export const revisitTable = recordTable<Revisit>('revisit', {
  reviewId: 'uuid',
  checkId: 'uuid',
  weeks: 'integer',
  revisitedOn: 'date',
  revisitedById: 'uuid',
  stillHolds: 'boolean',
  finding: 'text',
  evidence: 'jsonb',
});
export const revisitById = byId(revisitTable, 'MEASURE');
export const allRevisitsOfReview = byColumn(revisitTable, 'reviewId', 'MEASURE');
export const revisitsPage = pageOf(revisitTable, 'MEASURE');
