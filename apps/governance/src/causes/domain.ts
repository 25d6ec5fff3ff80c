import { type Fields, type Moment, type RecordRow, faults, type CitedRecord } from '@causeway/kernel';
import { happenedAfter } from '../citations/domain';
import { TESTED_BY } from '../evidence/domain';
import type { Review } from '../reviews/domain';
import { ELEMENTS } from './elements';
import { blames, speaksOfConduct, vague } from './wording';

/** What kind of cause. */
export type CauseCategory =
  'STAFFING' | 'COMMUNICATION' | 'SUPERVISION' | 'GOVERNANCE' | 'OWNERSHIP' | 'HANDOVER' | 'INDIVIDUAL_ERROR' | 'OTHER';

/** What a change alters. */
export type OperationalChange = 'ROUTINE' | 'OWNERSHIP' | 'COMMUNICATION' | 'OVERSIGHT';

/** What is tested before anyone speaks of individual error. */
export type TestSubject = OneOfFive | 'SYSTEM_FLAG';

/** One of the five that are tested before anyone speaks of individual error. */
export type OneOfFive = 'SUPERVISION' | 'TRAINING' | 'WORKLOAD' | 'COMMUNICATION' | 'MANAGEMENT_OVERSIGHT';

/** What a test found. */
export type TestVerdict = 'CONTRIBUTED' | 'DID_NOT_CONTRIBUTE' | 'UNKNOWN';

/** By which framework a factor is named. */
export type FactorFramework = 'SEIPS' | 'YORKSHIRE' | 'LONDON_PROTOCOL';

/** How far a finding has come: recorded, reviewed by someone else, tested with evidence from after the change. */
export type FindingState = 'RECORDED' | 'REVIEWED' | 'TESTED';

/** A cause: why it happened, apart from the visible problem. */
export interface Cause extends RecordRow {
  readonly reviewId: string;
  readonly category: CauseCategory;
  readonly description: string;
  readonly whoRole: string;
  readonly whatHappened: string;
  readonly whereHappened: string;
  readonly whenHappened: string;
  readonly mechanism: string;
  readonly operationalChange: OperationalChange;
  readonly wantedChange: string;
  readonly acceptedRiskById: string | null;
  readonly acceptedRiskReason: string | null;
  readonly acceptedRiskAt: Date | null;
  /** Why a phrase that reads as vague is the right one here. */
  readonly wordingReason: string | null;
  /** A worker whom the cause names; null for most. */
  readonly workerId: string | null;
  readonly state: FindingState;
  readonly identifiedById: string | null;
  readonly reviewedById: string | null;
  readonly reviewedAt: Date | null;
  readonly testedById: string | null;
  readonly testedAt: Date | null;
  readonly proof: readonly CitedRecord[];
}

/** The faults of a cause: it says who, what, where, when and by what mechanism, and what has to change. */
export const causeFaults = (cause: Fields<Cause>, _at: Moment) =>
  faults([
    [cause.description.trim() === '', 'TEXT_EMPTY', 'description'],
    [cause.description.length > 8000, 'TEXT_TOO_LONG', 'description'],
    [cause.whoRole.trim() === '', 'TEXT_EMPTY', 'whoRole', 'R95'],
    [cause.whoRole.length > 200, 'TEXT_TOO_LONG', 'whoRole'],
    [cause.whatHappened.trim() === '', 'TEXT_EMPTY', 'whatHappened', 'R95'],
    [cause.whatHappened.length > 8000, 'TEXT_TOO_LONG', 'whatHappened'],
    [cause.whereHappened.trim() === '', 'TEXT_EMPTY', 'whereHappened', 'R95'],
    [cause.whereHappened.length > 200, 'TEXT_TOO_LONG', 'whereHappened'],
    [cause.whenHappened.trim() === '', 'TEXT_EMPTY', 'whenHappened', 'R95'],
    [cause.whenHappened.length > 200, 'TEXT_TOO_LONG', 'whenHappened'],
    [cause.mechanism.trim() === '', 'TEXT_EMPTY', 'mechanism', 'R95'],
    [cause.mechanism.length > 8000, 'TEXT_TOO_LONG', 'mechanism'],
    [cause.wantedChange.trim() === '', 'TEXT_EMPTY', 'wantedChange', 'R13'],
    [cause.wantedChange.length > 8000, 'TEXT_TOO_LONG', 'wantedChange'],
    ...WORDED.map((field) => [vague(cause[field]) && !cause.wordingReason?.trim(), 'VAGUE', field, 'R95'] as const),
    [(cause.wordingReason ?? '').length > 8000, 'TEXT_TOO_LONG', 'wordingReason'],
  ]);

/** What a cause may not put in a vague phrase without a reason. */
const WORDED = ['description', 'whatHappened', 'mechanism'] as const;

export const wordedVaguely = (cause: Pick<Cause, (typeof WORDED)[number]>): boolean => WORDED.some((field) => vague(cause[field]));

/** The faults of reviewing a finding: it was reviewed before, or the caller is not its reviewer, or named it. */
export const reviewingFaults = (
  cause: Pick<Cause, 'state' | 'identifiedById'>,
  review: Pick<Review, 'reviewerId'>,
  reviewer: string | null,
) =>
  faults([
    [cause.state !== 'RECORDED', 'STATE_PASSED', 'causeId', 'R6'],
    [reviewer !== review.reviewerId || reviewer === cause.identifiedById, 'NOT_THE_REVIEWER', 'causeId', 'R109'],
  ]);

/** A cause is confirmed by the verifier of its review, who did not name it. */
export const verifyingFaults = (cause: Pick<Cause, 'identifiedById'>, review: Pick<Review, 'verifierId'>, verifier: string | null) =>
  faults([[verifier !== review.verifierId || verifier === cause.identifiedById, 'NOT_THE_VERIFIER', 'causeId', 'R109']]);

/** The faults of calling a finding tested: every record is from after the change, and handover is shown by both its kinds. */
export const confirmingFaults = (cause: Pick<Cause, 'state' | 'category'>, proof: readonly CitedRecord[], changedOn: string) => {
  const after = proof.filter((cited) => happenedAfter(cited, changedOn));
  const lacks = (kind: string): boolean => cause.category === 'HANDOVER' && !after.some((cited) => cited.kind === kind);
  return faults([
    [cause.state === 'RECORDED', 'NOT_REVIEWED', 'causeId', 'R6'],
    [cause.state === 'TESTED', 'STATE_PASSED', 'causeId', 'R6'],
    [proof.length === 0, 'EVIDENCE_MISSING', 'proof', 'R6'],
    [after.length < proof.length, 'EVIDENCE_BEFORE_CHANGE', 'proof', 'R6'],
    [lacks('Handover'), 'HANDOVER_RECORDS_MISSING', 'proof', 'R94'],
    [lacks('StaffInterview'), 'INTERVIEWS_MISSING', 'proof', 'R94'],
  ]);
};

/** What stands against accepting the risk of a cause: it wants a reason, and someone at provider level who is not the author. */
export const riskFaults = (
  cause: Pick<Cause, 'acceptedRiskById'>,
  review: Pick<Review, 'authorId'>,
  reason: string,
  signatory: string | null,
) =>
  faults([
    [cause.acceptedRiskById !== null, 'RISK_ACCEPTED', 'causeId', 'R20'],
    [reason.trim() === '', 'TEXT_EMPTY', 'reason', 'R20'],
    [reason.length > 8000, 'TEXT_TOO_LONG', 'reason'],
    [signatory === null || signatory === review.authorId, 'SAME_PERSON', 'causeId', 'R109'],
  ]);

/** One step of a chain of whys, with the records that answer it. */
export interface WhyStep extends RecordRow {
  readonly causeId: string;
  /** How deep it stands in its chain: the first is 1. */
  readonly number: number;
  /** The why whose answer it asks about; null for one that begins a chain, and for those from before chains had branches. */
  readonly followsId: string | null;
  readonly withinProviderControl: boolean | null;
  readonly question: string;
  readonly answer: string;
  readonly evidence: readonly CitedRecord[];
}

/** The faults of a step of whys: it asks, answers, and names the records that show the answer. */
export const whyStepFaults = (whyStep: Fields<WhyStep>, _at: Moment) =>
  faults([
    [whyStep.question.trim() === '', 'TEXT_EMPTY', 'question'],
    [whyStep.question.length > 500, 'TEXT_TOO_LONG', 'question'],
    [whyStep.answer.trim() === '', 'TEXT_EMPTY', 'answer'],
    [whyStep.answer.length > 8000, 'TEXT_TOO_LONG', 'answer'],
    [whyStep.evidence.length === 0, 'STEP_WITHOUT_EVIDENCE', 'evidence', 'R10'],
  ]);

/** Whether a why is where it says: the first of a chain follows none, each other one of the same cause that stands, a step above it. */
export const inPlace = (whyStep: Pick<WhyStep, 'causeId' | 'number' | 'followsId'>, follows: WhyStep | null): boolean =>
  whyStep.followsId === null
    ? whyStep.number === 1
    : follows !== null && follows.enteredInErrorAt === null && follows.causeId === whyStep.causeId && whyStep.number === follows.number + 1;

/** Whether another why asks about its answer. One from before chains had branches names none, and asks about what stands one above it. */
const followed = (whyStep: Asked, whys: readonly Asked[]): boolean =>
  whys.some(
    ({ causeId, followsId, number }) =>
      causeId === whyStep.causeId && (followsId === null ? number === whyStep.number + 1 : followsId === whyStep.id),
  );

/** Whether a chain ends with an answer that puts it down to a person, of which no why that stands asks why (REFERENCE 2.6). */
export const endsWithPerson = (whys: readonly Asked[], standing: ReadonlySet<string>): boolean => {
  const asking = whys.filter(({ id }) => standing.has(id));
  return whys.some((why) => blames(why.answer) && !followed(why, asking));
};

/** A contributory factor of the system. */
export interface Factor extends RecordRow {
  readonly causeId: string;
  readonly framework: FactorFramework;
  readonly elementCode: string;
  readonly hindered: boolean;
  readonly description: string;
  readonly evidence: readonly CitedRecord[];
}

/** The faults of a factor: it is described, and named by an element of its framework. */
export const factorFaults = (factor: Fields<Factor>, _at: Moment) =>
  faults([
    [factor.description.trim() === '', 'TEXT_EMPTY', 'description'],
    [factor.description.length > 8000, 'TEXT_TOO_LONG', 'description'],
    [!ELEMENTS[factor.framework].includes(factor.elementCode), 'ELEMENT_UNKNOWN', 'elementCode', 'R12'],
  ]);

/** One of the five tests before anyone speaks of individual error, or of whether the recording system flags such concerns, with evidence of its own. */
export interface CauseTest extends RecordRow {
  readonly causeId: string;
  readonly subject: TestSubject;
  readonly verdict: TestVerdict;
  readonly evidence: readonly CitedRecord[];
}

/** The faults of a test: it has evidence, of kinds that can show its subject. */
export const causeTestFaults = (causeTest: Fields<CauseTest>, _at: Moment) =>
  faults([
    [causeTest.evidence.length === 0, 'EVIDENCE_MISSING', 'evidence', 'R96'],
    [causeTest.evidence.some(({ kind }) => !TESTED_BY[causeTest.subject].includes(kind)), 'RECORD_OF_ANOTHER_KIND', 'evidence', 'R96'],
  ]);

/** Whether a test rests on a record that a test of another subject rests on too. */
export const sharedEvidence = (test: Pick<CauseTest, 'evidence'>, others: readonly Pick<CauseTest, 'evidence'>[]): boolean =>
  test.evidence.some(({ id }) => others.some((other) => other.evidence.some((cited) => cited.id === id)));

const SUBJECTS: readonly OneOfFive[] = ['SUPERVISION', 'TRAINING', 'WORKLOAD', 'COMMUNICATION', 'MANAGEMENT_OVERSIGHT'];

/** Those of the five of which the latest test of the cause has no verdict; tests in the order in which they were made. */
export const untestedOf = (causeId: string, tests: readonly Pick<CauseTest, 'causeId' | 'subject' | 'verdict'>[]): OneOfFive[] =>
  SUBJECTS.filter((subject) => (latestOf(causeId, subject, tests)?.verdict ?? 'UNKNOWN') === 'UNKNOWN');

const latestOf = (causeId: string, subject: TestSubject, tests: readonly Pick<CauseTest, 'causeId' | 'subject' | 'verdict'>[]) =>
  tests.filter((test) => test.causeId === causeId && test.subject === subject).at(-1);

/** What of a why its chain is read by. */
export type Asked = Pick<WhyStep, 'id' | 'causeId' | 'number' | 'followsId' | 'question' | 'answer'>;

/** Everything that is said of causes, and of their whys and factors. */
export interface Said {
  readonly causes: readonly Cause[];
  readonly whys: readonly Asked[];
  readonly factors: readonly Pick<Factor, 'causeId' | 'description'>[];
}

const textsOf = (cause: Cause, { whys, factors }: Said): readonly string[] => [
  cause.description,
  cause.whoRole,
  cause.whatHappened,
  cause.whereHappened,
  cause.whenHappened,
  cause.mechanism,
  cause.wantedChange,
  ...whys.filter((why) => why.causeId === cause.id).flatMap(({ question, answer }) => [question, answer]),
  ...factors.filter((factor) => factor.causeId === cause.id).map(({ description }) => description),
];

/** Whether a cause puts it down to a worker: by category, by naming one, or by its words. */
export const blamesWorker = (cause: Cause, said: Said): boolean =>
  cause.category === 'INDIVIDUAL_ERROR' || Boolean(cause.workerId) || textsOf(cause, said).some(blames);

/**
 * The causes that blame a worker: by category, or by any word of theirs whatever the category. A conclusion that does so
 * when none of its causes does blames by each of them.
 */
export function blamingOf(said: Said, conclusion: readonly string[]): readonly Cause[] {
  const blaming = said.causes.filter((cause) => blamesWorker(cause, said));
  return blaming.length === 0 && conclusion.some(blames) ? said.causes : blaming;
}

/** Under which categories a condition stands as a cause that a test found to have contributed. */
const CATEGORY_OF: Readonly<Record<OneOfFive, readonly CauseCategory[]>> = {
  SUPERVISION: ['SUPERVISION'],
  TRAINING: ['SUPERVISION', 'STAFFING', 'OTHER'],
  WORKLOAD: ['STAFFING'],
  COMMUNICATION: ['COMMUNICATION', 'HANDOVER'],
  MANAGEMENT_OVERSIGHT: ['GOVERNANCE', 'OWNERSHIP'],
};

/** Whether a test of a blaming cause found that a condition contributed which stands as no cause of the review beside the blame. */
export function contributionUnnamed(said: Said, blaming: readonly Cause[], tests: readonly CauseTest[]): boolean {
  const named = said.causes.filter((cause) => !blamesWorker(cause, said)).map((cause) => cause.category);
  return blaming.some(({ id }) =>
    SUBJECTS.some(
      (subject) =>
        latestOf(id, subject, tests)?.verdict === 'CONTRIBUTED' && !named.some((category) => CATEGORY_OF[subject].includes(category)),
    ),
  );
}

/** Whether any word of the causes or of the conclusion speaks of one person's conduct. */
export const conductSpokenOf = (said: Said, conclusion: readonly string[]): boolean =>
  [...conclusion, ...said.causes.flatMap((cause) => textsOf(cause, said))].some(speaksOfConduct);
