import type { RecordRow, CitedRecord } from '@causeway/kernel';
import type { Table, Tx } from '@causeway/persistence';
import { stillDone } from '../actions/completing';
import { reviewActionTable } from '../actions/repository';
import { causeTable, causeTestTable, factorTable, whyStepTable } from '../causes/repository';
import { standing } from '../citations/commands';
import { handoverComparisonTable, personTimelineTable, reviewSampleTable, sourceExaminationTable } from '../evidence/repository';
import { fairnessAssessmentTable } from '../fairness/repository';
import { outcomeEvidenceTable } from '../outcomes/repository';
import type { Evidence } from './gate';
import { citedBy, shownBy, standingParts, type Parts } from './parts';

/** What a review's conclusion rests on: as it was cited, and what of it still stands. */
export interface Gathered {
  readonly cited: Evidence;
  readonly standing: Evidence;
}

export async function evidenceOf(tx: Tx, reviewId: string): Promise<Gathered> {
  const causes = await causesOf(tx, reviewId);
  const ids = causes.map((cause) => cause.id);
  const parts: Parts = {
    samples: await under(tx, reviewSampleTable, 'reviewId', [reviewId]),
    timelines: await under(tx, personTimelineTable, 'reviewId', [reviewId]),
    comparisons: await under(tx, handoverComparisonTable, 'reviewId', [reviewId]),
    examinations: await under(tx, sourceExaminationTable, 'reviewId', [reviewId]),
    causes,
    whys: await under(tx, whyStepTable, 'causeId', ids),
    factors: await under(tx, factorTable, 'causeId', ids),
    tests: await under(tx, causeTestTable, 'causeId', ids),
    weighedFairly: (await under(tx, fairnessAssessmentTable, 'causeId', ids)).map((one) => one.causeId),
  };
  const stands = await standing(tx, citedBy(parts));
  return { cited: shownBy(parts), standing: shownBy(standingParts(parts, stands)) };
}

export const causesOf = (tx: Tx, reviewId: string) => under(tx, causeTable, 'reviewId', [reviewId]);

/** The actions of a review; one that no record shows any more as done is not done. */
export const actionsOf = async (tx: Tx, reviewId: string) => stillDone(tx, await under(tx, reviewActionTable, 'reviewId', [reviewId]));

/** What closing rests on: the outcomes and the proofs of the findings, each with those of its records that still stand. */
export async function proofsOf(tx: Tx, reviewId: string) {
  const outcomes = await under(tx, outcomeEvidenceTable, 'reviewId', [reviewId]);
  const causes = await causesOf(tx, reviewId);
  const stands = await standing(tx, [...outcomes.flatMap((outcome) => outcome.evidence), ...causes.flatMap((cause) => cause.proof)]);
  const kept = (refs: readonly CitedRecord[]): CitedRecord[] => refs.filter(stands);
  return {
    outcomes: outcomes.map((outcome) => ({ ...outcome, evidence: kept(outcome.evidence) })),
    causes: causes.map((cause) => ({ ...cause, proof: kept(cause.proof) })),
  };
}

/** The rows of a table that belong to one of these and stand, in the order in which they came. */
const under = <Row extends RecordRow>(tx: Tx, table: Table<Row>, parent: keyof Row & string, ids: readonly string[]): Promise<Row[]> =>
  tx.query<Row>(
    `select ${table.columns('t')} from ${table.name} t where t.tenant_id = $1 and t.${table.column(parent)} = any($2::uuid[]) and t.entered_in_error_at is null order by t.received_at, t.id`,
    [tx.tenantId, ids],
  );
