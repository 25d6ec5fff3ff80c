import type { CitedRecord } from '@causeway/kernel';
import type { Tx } from '@causeway/persistence';
import { stillDone } from '../actions/completing';
import { analysedIn, barrierTable, differenceTable } from '../analysis/repository';
import { auditDays } from '../assurance/repository';
import type { Cause } from '../causes/domain';
import type { OutcomeEvidence } from '../outcomes/domain';
import { reviewActionTable } from '../actions/repository';
import { causeTable, causeTestTable, factorTable, whyStepTable } from '../causes/repository';
import { standing } from '../citations/commands';
import { handoverComparisonTable, personTimelineTable, reviewSampleTable, sourceExaminationTable } from '../evidence/repository';
import { fairnessAssessmentTable } from '../fairness/repository';
import type { LevelFacts } from '../levels/domain';
import { levelFactsOf } from '../levels/repository';
import type { ReviewNote } from '../notes/domain';
import { reviewNoteTable } from '../notes/repository';
import { outcomeEvidenceTable } from '../outcomes/repository';
import { leftOf } from '../outcomes/verdict';
import { lateEscalationOf } from '../escalation/gathering';
import { citedByNotes, staffingOf } from '../staffing/gathering';
import type { Evidence } from './gate';
import { citedBy, shownBy, standingParts, type Parts } from './parts';
import { listParts } from './repository';
import { TEMPLATES } from './templates';
import type { Review } from './domain';

/** What a review's conclusion rests on: as it was cited, and what of it still stands. */
export interface Gathered {
  readonly cited: Evidence;
  readonly standing: Evidence;
  /** What is known of what its level asks, by records that stand. */
  readonly level: LevelFacts;
  /** Whether any record that was cited no longer stands. */
  readonly withdrawn: boolean;
}

export async function evidenceOf(tx: Tx, reviewId: string): Promise<Gathered> {
  const causes = await causesOf(tx, reviewId);
  const ids = causes.map((cause) => cause.id);
  const parts: Parts = {
    samples: await listParts(tx, reviewSampleTable, 'reviewId', [reviewId]),
    timelines: await listParts(tx, personTimelineTable, 'reviewId', [reviewId]),
    comparisons: await listParts(tx, handoverComparisonTable, 'reviewId', [reviewId]),
    examinations: await listParts(tx, sourceExaminationTable, 'reviewId', [reviewId]),
    causes,
    whys: await listParts(tx, whyStepTable, 'causeId', ids),
    factors: await listParts(tx, factorTable, 'causeId', ids),
    tests: await listParts(tx, causeTestTable, 'causeId', ids),
    defences: [
      ...(await listParts(tx, barrierTable, 'reviewId', [reviewId])),
      ...(await listParts(tx, differenceTable, 'reviewId', [reviewId])),
    ],
    analysed: await analysedIn(tx, reviewId),
    weighedFairly: (await listParts(tx, fairnessAssessmentTable, 'causeId', ids)).map((one) => one.causeId),
  };
  const notes = await listParts(tx, reviewNoteTable, 'reviewId', [reviewId]);
  const refs = [...citedBy(parts), ...citedByNotes(notes), ...citedForLevel(notes)];
  const stands = await standing(tx, refs);
  const staffing = await staffingOf(tx, reviewId, notes, stands);
  const late = await lateEscalationOf(tx, reviewId);
  return {
    cited: shownBy(parts, { staffing: staffing.cited, late: late.cited }),
    standing: shownBy(standingParts(parts, stands), { staffing: staffing.standing, late: late.standing }, parts),
    level: await levelFactsOf(tx, reviewId),
    withdrawn: staffing.withdrawn || late.withdrawn || !refs.every(stands),
  };
}

/** What the notes cite by which a review shows what its level asks. */
const citedForLevel = (notes: readonly ReviewNote[]): CitedRecord[] =>
  notes.filter(({ subject }) => subject === 'IMMEDIATE_SAFETY' || subject === 'CANDOUR_AND_NOTIFICATION').flatMap(({ refs }) => refs);

export const causesOf = (tx: Tx, reviewId: string) => listParts(tx, causeTable, 'reviewId', [reviewId]);

/** The actions of a review; one that no record shows any more as done is not done. */
export const actionsOf = async (tx: Tx, reviewId: string) => stillDone(tx, await listParts(tx, reviewActionTable, 'reviewId', [reviewId]));

/** The findings of a review, each with those of the records that prove it that still stand. */
export async function provenCausesOf(tx: Tx, reviewId: string): Promise<Cause[]> {
  const causes = await causesOf(tx, reviewId);
  const stands = await standing(
    tx,
    causes.flatMap((cause) => cause.proof),
  );
  return causes.map((cause) => ({ ...cause, proof: cause.proof.filter(stands) }));
}

/** The outcomes of a review, each with those of the records that show it that still stand: with none once no audit of its month does, where its template asks for one. */
export async function shownOutcomesOf(tx: Tx, { id, template }: Pick<Review, 'id' | 'template'>): Promise<OutcomeEvidence[]> {
  const outcomes = await listParts(tx, outcomeEvidenceTable, 'reviewId', [id]);
  const cited = outcomes.flatMap((outcome) => outcome.evidence);
  const stands = await standing(tx, cited);
  const { auditTool } = TEMPLATES[template];
  const days = auditTool ? await auditDays(tx, cited, auditTool) : new Map<string, string>();
  return outcomes.map((outcome) => ({
    ...outcome,
    evidence: leftOf(outcome.evidence, stands, (audit) => (days.get(audit.id) ?? '') >= outcome.month),
  }));
}
