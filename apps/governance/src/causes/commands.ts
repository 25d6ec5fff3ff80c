import { causeIdentifiedV1, causeTestTestedV1, factorNamedV1, whyStepAskedV1 } from '@causeway/event-contracts';
import type { Fields } from '@causeway/kernel';
import type { Scope } from '@causeway/persistence';
import type { AskWhyInput, IdentifyCauseInput, NameFactorInput, TestCauseInput } from '../__generated__/graphql';
import { citationsOf, citedRecords } from '../citations/commands';
import { createPart } from '../reviews/judges';
import { reviewTable } from '../reviews/repository';
import { type Cause, causeFaults, whyStepFaults, factorFaults, causeTestFaults } from './domain';
import { causeTable, causeTestTable, factorTable, onlyWhyAbove, whyStepTable } from './repository';
import { notTheProblem, restFaults, whyFaults, testFaults } from './judging';

/** Names a cause: who, what, where, when and by what mechanism. */
export const identifyCause = (scope: Scope, input: IdentifyCauseInput) =>
  createPart(scope, {
    mutation: 'identifyCause',
    input,
    table: causeTable,
    placeField: 'reviewId',
    place: (tx) => tx.find(reviewTable, input.reviewId),
    fields: (tx): Fields<Cause> => ({
      reviewId: input.reviewId,
      category: input.category,
      description: input.description,
      whoRole: input.whoRole,
      whatHappened: input.whatHappened,
      whereHappened: input.whereHappened,
      whenHappened: input.whenHappened,
      mechanism: input.mechanism,
      operationalChange: input.operationalChange,
      wantedChange: input.wantedChange,
      acceptedRiskById: null,
      acceptedRiskReason: null,
      acceptedRiskAt: null,
      wordingReason: input.wordingReason ?? null,
      workerId: null,
      state: 'RECORDED',
      identifiedById: tx.caller.staffMemberId,
      reviewedById: null,
      reviewedAt: null,
      testedById: null,
      testedAt: null,
      proof: [],
    }),
    faults: causeFaults,
    further: (tx, row) => notTheProblem(tx, row),
    announce: (tx, row) =>
      tx.announce(causeIdentifiedV1, row, {
        reviewId: row.reviewId,
        category: null,
        operationalChange: row.operationalChange,
        acceptedRiskById: row.acceptedRiskById,
      }),
  });

/** Adds a why to a cause's chain, with its evidence. */
export const askWhy = (scope: Scope, input: AskWhyInput) =>
  createPart(scope, {
    mutation: 'askWhy',
    steps: [1, 2, 3],
    input,
    table: whyStepTable,
    cites: [...citationsOf(input.evidence, 'evidence')],
    incomplete: (fields) => (fields.evidence.length < input.evidence.length ? 'evidence' : null),
    placeField: 'causeId',
    place: (tx) => tx.find(causeTable, input.causeId),
    fields: async (tx) => ({
      causeId: input.causeId,
      number: input.number,
      followsId: input.followsId ?? (await onlyWhyAbove(tx, input)),
      withinProviderControl: input.withinProviderControl ?? null,
      question: input.question,
      answer: input.answer,
      evidence: await citedRecords(tx, input.evidence),
    }),
    faults: whyStepFaults,
    further: (tx, row) => whyFaults(tx, row),
    announce: (tx, row) => tx.announce(whyStepAskedV1, row, { causeId: row.causeId, number: row.number, evidence: [...row.evidence] }),
  });

/** Names a contributory factor of the system. */
export const nameFactor = (scope: Scope, input: NameFactorInput) =>
  createPart(scope, {
    mutation: 'nameFactor',
    steps: [1, 2, 3],
    input,
    table: factorTable,
    cites: [...citationsOf(input.evidence, 'evidence')],
    incomplete: (fields) => (fields.evidence.length < input.evidence.length ? 'evidence' : null),
    placeField: 'causeId',
    place: (tx) => tx.find(causeTable, input.causeId),
    fields: async (tx) => ({
      causeId: input.causeId,
      framework: input.framework,
      elementCode: input.elementCode,
      hindered: input.hindered,
      description: input.description,
      evidence: await citedRecords(tx, input.evidence),
    }),
    faults: factorFaults,
    further: (tx, row) => restFaults(tx, row, 'R12'),
    announce: (tx, row) =>
      tx.announce(factorNamedV1, row, {
        causeId: row.causeId,
        framework: row.framework,
        elementCode: row.elementCode,
        hindered: row.hindered,
        evidence: [...row.evidence],
      }),
  });

/** Tests supervision, training, workload, communication or oversight, with evidence of its own. */
export const testCause = (scope: Scope, input: TestCauseInput) =>
  createPart(scope, {
    mutation: 'testCause',
    steps: [3],
    input,
    table: causeTestTable,
    cites: [...citationsOf(input.evidence, 'evidence')],
    incomplete: (fields) => (fields.evidence.length < input.evidence.length ? 'evidence' : null),
    placeField: 'causeId',
    place: (tx) => tx.find(causeTable, input.causeId),
    fields: async (tx) => ({
      causeId: input.causeId,
      subject: input.subject,
      verdict: input.verdict,
      evidence: await citedRecords(tx, input.evidence),
    }),
    faults: causeTestFaults,
    further: (tx, row) => testFaults(tx, row),
    announce: (tx, row) =>
      tx.announce(causeTestTestedV1, row, {
        causeId: row.causeId,
        subject: row.subject,
        verdict: row.verdict,
        evidence: [...row.evidence],
      }),
  });
