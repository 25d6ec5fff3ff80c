import { refusal, type RecordRow, type Refusal } from '@causeway/kernel';
import { createRecord, type NewRecord, type Scope, type Tx } from '@causeway/persistence';
import { amend, type Amendment } from '../amending';
import { causeTable } from '../causes/repository';
import type { Review } from './domain';
import { reviewTable } from './repository';
import { investigatorFaults } from './step-role';
import type { Step } from './templates';

/** A part of a review: it names the review, or a cause of the review. */
export interface Part {
  readonly reviewId?: string | null;
  readonly causeId?: string | null;
}

/** Whether the caller, by person and in whatever role, is to review or to verify it. */
export const judges = (tx: Tx, review: Pick<Review, 'reviewerId' | 'verifierId'>): boolean => isJudge(review, tx.caller.staffMemberId);

/** Whether a worker is to review or to verify it. */
export const isJudge = (review: Pick<Review, 'reviewerId' | 'verifierId'>, staffMemberId: string | null): boolean =>
  staffMemberId === review.reviewerId || staffMemberId === review.verifierId;

/** Whoever reviews or verifies a review does none of its work: neither its steps up to the change, nor its actions (R109). */
export async function judgeFaults(tx: Tx, part: Part, field: string): Promise<Refusal<'JUDGE_DOES_THE_WORK'>[]> {
  return ofJudge(tx, await reviewOf(tx, part), field);
}

/** What the reviewer judged is taken back neither by the review's author, whose work it is about, nor by its verifier (R109). */
export async function takingBackFaults(tx: Tx, part: Part, field: string): Promise<Refusal<'NOT_YOURS_TO_TAKE_BACK'>[]> {
  const review = await reviewOf(tx, part);
  const self = tx.caller.staffMemberId;
  return self === review?.authorId || self === review?.verifierId ? [refusal('NOT_YOURS_TO_TAKE_BACK', field, 'R109')] : [];
}

const ofJudge = (tx: Tx, review: Review | null, field: string): Refusal<'JUDGE_DOES_THE_WORK'>[] =>
  review && judges(tx, review) ? [refusal('JUDGE_DOES_THE_WORK', field, 'R109')] : [];

async function reviewOf(tx: Tx, part: Part): Promise<Review | null> {
  const reviewId = part.reviewId ?? (await tx.find(causeTable, part.causeId ?? ''))?.reviewId;
  return reviewId ? tx.find(reviewTable, reviewId) : null;
}

/** A verb that records a part of a review; with `steps`, one by which its causes are looked into. */
export interface NewPart<Row extends RecordRow, C extends string, D extends string> extends NewRecord<Row, C, D> {
  /** It is for managers, and for whoever the review's template gives one of these steps. */
  readonly steps?: readonly Step[];
}

/** The command of a verb that records a part of a review. */
export const createPart = <Row extends RecordRow & Part, C extends string, D extends string = C>(scope: Scope, spec: NewPart<Row, C, D>) =>
  createRecord<Row, C, D | 'JUDGE_DOES_THE_WORK' | 'WRONG_STEP_ROLE'>(scope, {
    ...spec,
    further: async (tx, row) => {
      const review = await reviewOf(tx, row);
      const judge = ofJudge(tx, review, spec.placeField);
      if (judge.length > 0) return judge;
      const wrong = review && spec.steps ? await investigatorFaults(tx, review, spec.steps, spec.placeField) : [];
      return wrong.length > 0 ? wrong : ((await spec.further?.(tx, row)) ?? []);
    },
  });

/** The command of a verb that changes a review, or a part of one, as part of its work. */
export const amendPart = <Row extends RecordRow>(scope: Scope, spec: Amendment<Row> & { readonly partOf: (row: Row) => Part }) =>
  amend(scope, {
    ...spec,
    decide: async (tx, row) => {
      const judge = await judgeFaults(tx, spec.partOf(row), spec.field);
      return judge.length > 0 ? judge : spec.decide(tx, row);
    },
  });
