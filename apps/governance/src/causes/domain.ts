import { type Fields, type Moment, type RecordRow, faults } from '@causeway/kernel';
import { vague } from './wording';
import type { CitedRecord } from '../citations/domain';

/** What kind of cause. */
export type CauseCategory =
  'STAFFING' | 'COMMUNICATION' | 'SUPERVISION' | 'GOVERNANCE' | 'OWNERSHIP' | 'HANDOVER' | 'INDIVIDUAL_ERROR' | 'OTHER';

/** What a change alters. */
export type OperationalChange = 'ROUTINE' | 'OWNERSHIP' | 'COMMUNICATION' | 'OVERSIGHT';

/** What is tested before anyone speaks of individual error. */
export type TestSubject = 'SUPERVISION' | 'TRAINING' | 'WORKLOAD' | 'COMMUNICATION' | 'MANAGEMENT_OVERSIGHT';

/** What a test found. */
export type TestVerdict = 'CONTRIBUTED' | 'DID_NOT_CONTRIBUTE' | 'UNKNOWN';

/** By which framework a factor is named. */
export type FactorFramework = 'SEIPS' | 'YORKSHIRE' | 'LONDON_PROTOCOL';

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
}

/** What speaks against names a cause: who, what, where, when and by what mechanism. */
export const causeFaults = (cause: Fields<Cause>, _at: Moment) =>
  faults([
    [cause.description.trim() === '', 'TEXT_EMPTY', 'description'],
    [cause.description.length > 8000, 'TEXT_TOO_LONG', 'description'],
    [cause.whoRole.trim() === '', 'TEXT_EMPTY', 'whoRole'],
    [cause.whoRole.length > 200, 'TEXT_TOO_LONG', 'whoRole'],
    [cause.whatHappened.trim() === '', 'TEXT_EMPTY', 'whatHappened'],
    [cause.whatHappened.length > 8000, 'TEXT_TOO_LONG', 'whatHappened'],
    [cause.whereHappened.trim() === '', 'TEXT_EMPTY', 'whereHappened'],
    [cause.whereHappened.length > 200, 'TEXT_TOO_LONG', 'whereHappened'],
    [cause.whenHappened.trim() === '', 'TEXT_EMPTY', 'whenHappened'],
    [cause.whenHappened.length > 200, 'TEXT_TOO_LONG', 'whenHappened'],
    [cause.mechanism.trim() === '', 'TEXT_EMPTY', 'mechanism'],
    [cause.mechanism.length > 8000, 'TEXT_TOO_LONG', 'mechanism'],
    [cause.wantedChange.trim() === '', 'TEXT_EMPTY', 'wantedChange'],
    [cause.wantedChange.length > 8000, 'TEXT_TOO_LONG', 'wantedChange'],
    [vague(cause.description) || vague(cause.mechanism), 'VAGUE', 'mechanism', 'R95'],
  ]);

/** One step of a chain of whys, with the records that answer it. */
export interface WhyStep extends RecordRow {
  readonly causeId: string;
  readonly number: number;
  readonly question: string;
  readonly answer: string;
  readonly evidence: readonly CitedRecord[];
}

/** What speaks against adds a why to a cause's chain, with its evidence. */
export const whyStepFaults = (whyStep: Fields<WhyStep>, _at: Moment) =>
  faults([
    [whyStep.question.trim() === '', 'TEXT_EMPTY', 'question'],
    [whyStep.question.length > 500, 'TEXT_TOO_LONG', 'question'],
    [whyStep.answer.trim() === '', 'TEXT_EMPTY', 'answer'],
    [whyStep.answer.length > 8000, 'TEXT_TOO_LONG', 'answer'],
    [whyStep.evidence.length === 0, 'STEP_WITHOUT_EVIDENCE', 'evidence', 'R10'],
  ]);

/** A contributory factor of the system. */
export interface Factor extends RecordRow {
  readonly causeId: string;
  readonly framework: FactorFramework;
  readonly elementCode: string;
  readonly hindered: boolean;
  readonly description: string;
  readonly evidence: readonly CitedRecord[];
}

/** What speaks against names a contributory factor of the system. */
export const factorFaults = (factor: Fields<Factor>, _at: Moment) =>
  faults([
    [factor.description.trim() === '', 'TEXT_EMPTY', 'description'],
    [factor.description.length > 8000, 'TEXT_TOO_LONG', 'description'],
    [!/^[A-Z][A-Z0-9_]{1,39}$/.test(factor.elementCode), 'CODE_MALFORMED', 'elementCode', 'R12'],
  ]);

/** One of the five tests before anyone speaks of individual error, with evidence of its own. */
export interface CauseTest extends RecordRow {
  readonly causeId: string;
  readonly subject: TestSubject;
  readonly verdict: TestVerdict;
  readonly evidence: readonly CitedRecord[];
}

/** What speaks against tests supervision, training, workload, communication or oversight, with evidence of its ow. */
export const causeTestFaults = (causeTest: Fields<CauseTest>, _at: Moment) =>
  faults([[causeTest.evidence.length === 0, 'EVIDENCE_MISSING', 'evidence', 'R96']]);
