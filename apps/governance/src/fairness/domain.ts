import { faults, londonDay, type Fields, type Moment, type RecordRow } from '@causeway/kernel';

/** A tool by which a concern about one person's conduct is weighed. */
export type FairnessTool = 'BEING_FAIR_2025' | 'JUST_CULTURE_2018';

/** One question of a tool and its answer, as codes. */
export interface FairnessAnswer {
  readonly question: string;
  readonly answer: string;
}

/** What a fairness tool found for one cause. */
export interface FairnessAssessment extends RecordRow {
  readonly causeId: string;
  readonly tool: FairnessTool;
  readonly answers: readonly FairnessAnswer[];
  readonly outcome: string;
  readonly assessedById: string | null;
}

const CODE = /^[A-Z][A-Z0-9_]{1,39}$/;

/** The guide of 2018 was replaced in May 2025. */
const REPLACED_BY = '2025-06-01';

/** The faults of an assessment: every question is answered once, in codes, by the tool that was current. */
export const fairnessAssessmentFaults = (assessment: Fields<FairnessAssessment>, at: Moment) => {
  const questions = assessment.answers.map(({ question }) => question);
  return faults([
    [questions.length === 0 || new Set(questions).size < questions.length, 'FAIRNESS_UNANSWERED', 'answers', 'R96'],
    [assessment.answers.some(({ question, answer }) => !CODE.test(question) || !CODE.test(answer)), 'CODE_MALFORMED', 'answers', 'R96'],
    [!CODE.test(assessment.outcome), 'CODE_MALFORMED', 'outcome', 'R96'],
    [assessment.tool === 'JUST_CULTURE_2018' && londonDay(at.happenedAt) >= REPLACED_BY, 'TOOL_HISTORIC', 'tool', 'R96'],
  ]);
};
