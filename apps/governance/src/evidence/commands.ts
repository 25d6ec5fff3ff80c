import { doerOf } from '@causeway/access';
import {
  handoverComparisonRecordedV1,
  personTimelineRecordedV1,
  reviewSampleDrawnV1,
  sourceExaminationExaminedV1,
} from '@causeway/event-contracts';
import type { Scope } from '@causeway/persistence';
import type { CompareHandoverInput, DrawSampleInput, ExamineSourceInput, RecordTimelineInput } from '../__generated__/graphql';
import { citationsOf, citedRecords } from '../citations/commands';
import { createPart } from '../reviews/judges';
import { reviewTable } from '../reviews/repository';
import { reviewSampleFaults, personTimelineFaults, handoverComparisonFaults, sourceExaminationFaults } from './domain';
import { handoverComparisonTable, personTimelineTable, reviewSampleTable, sourceExaminationTable } from './repository';
import { comparisonFaults, earliest, examinationFaults, sampleStepFaults, timelineFaults } from './steps';

/** Step 1: draws the sample from audits and feedback and names the people affected. */
export const drawSample = (scope: Scope, input: DrawSampleInput) =>
  createPart(scope, {
    mutation: 'drawSample',
    input,
    table: reviewSampleTable,
    cites: [
      ...citationsOf(input.fromAudits, 'fromAudits'),
      ...citationsOf(input.fromFeedback, 'fromFeedback'),
      ...input.peopleIds.map((id) => ({ kind: 'Person', id, field: 'peopleIds' })),
      { kind: 'StaffMember', id: doerOf(scope.caller, input.drawnById), field: 'drawnById' },
    ],
    incomplete: (fields) =>
      fields.fromAudits.length < input.fromAudits.length
        ? 'fromAudits'
        : fields.fromFeedback.length < input.fromFeedback.length
          ? 'fromFeedback'
          : null,
    placeField: 'reviewId',
    place: (tx) => tx.find(reviewTable, input.reviewId),
    fields: async (tx) => ({
      reviewId: input.reviewId,
      method: input.method,
      populationSize: input.populationSize,
      fromAudits: await citedRecords(tx, input.fromAudits),
      fromFeedback: await citedRecords(tx, input.fromFeedback),
      peopleIds: input.peopleIds,
      drawnById: doerOf(scope.caller, input.drawnById),
    }),
    faults: reviewSampleFaults,
    further: (tx, row) => sampleStepFaults(tx, row),
    announce: (tx, row) =>
      tx.announce(reviewSampleDrawnV1, row, {
        reviewId: row.reviewId,
        populationSize: row.populationSize,
        fromAudits: [...row.fromAudits],
        fromFeedback: [...row.fromFeedback],
        peopleIds: [...row.peopleIds],
        drawnById: row.drawnById,
      }),
  });

/** Step 2: the person's key worker records the timeline. */
export const recordTimeline = (scope: Scope, input: RecordTimelineInput) =>
  createPart(scope, {
    mutation: 'recordTimeline',
    input,
    table: personTimelineTable,
    cites: [
      { kind: 'Person', id: input.personId, field: 'personId' },
      ...citationsOf(input.entries, 'entries'),
      { kind: 'StaffMember', id: doerOf(scope.caller, input.recordedByMemberId), field: 'recordedByMemberId' },
    ],
    incomplete: (fields) => (fields.entries.length < input.entries.length ? 'entries' : null),
    placeField: 'reviewId',
    place: (tx) => tx.find(reviewTable, input.reviewId),
    fields: async (tx) => ({
      reviewId: input.reviewId,
      personId: input.personId,
      notesLookedAt: input.notesLookedAt,
      feedbackLookedAt: input.feedbackLookedAt,
      incidentsLookedAt: input.incidentsLookedAt,
      entries: await citedRecords(tx, input.entries),
      firstIdentifiedAt: earliest(await citedRecords(tx, input.entries)),
      recordedByMemberId: doerOf(scope.caller, input.recordedByMemberId),
    }),
    faults: personTimelineFaults,
    further: (tx, row) => timelineFaults(tx, row),
    announce: (tx, row) =>
      tx.announce(personTimelineRecordedV1, row, {
        reviewId: row.reviewId,
        personId: row.personId,
        notesLookedAt: row.notesLookedAt,
        feedbackLookedAt: row.feedbackLookedAt,
        incidentsLookedAt: row.incidentsLookedAt,
        entries: [...row.entries],
        firstIdentifiedAt: row.firstIdentifiedAt?.toISOString() ?? null,
        recordedByMemberId: row.recordedByMemberId,
      }),
  });

/** Step 3: compares a timeline with handover and allocation records and judges ownership. */
export const compareHandover = (scope: Scope, input: CompareHandoverInput) =>
  createPart(scope, {
    mutation: 'compareHandover',
    input,
    table: handoverComparisonTable,
    cites: [
      { kind: 'Person', id: input.personId, field: 'personId' },
      ...citationsOf(input.handovers, 'handovers'),
      ...citationsOf(input.allocations, 'allocations'),
    ],
    incomplete: (fields) =>
      fields.handovers.length < input.handovers.length
        ? 'handovers'
        : fields.allocations.length < input.allocations.length
          ? 'allocations'
          : null,
    placeField: 'reviewId',
    place: (tx) => tx.find(reviewTable, input.reviewId),
    fields: async (tx) => ({
      reviewId: input.reviewId,
      personId: input.personId,
      handovers: await citedRecords(tx, input.handovers),
      allocations: await citedRecords(tx, input.allocations),
      ownership: input.ownership,
      note: input.note,
    }),
    faults: handoverComparisonFaults,
    further: (tx, row) => comparisonFaults(tx, row),
    announce: (tx, row) =>
      tx.announce(handoverComparisonRecordedV1, row, {
        reviewId: row.reviewId,
        personId: row.personId,
        handovers: [...row.handovers],
        allocations: [...row.allocations],
        ownership: row.ownership,
      }),
  });

/** Records that a source was examined, or why it does not apply. */
export const examineSource = (scope: Scope, input: ExamineSourceInput) =>
  createPart(scope, {
    mutation: 'examineSource',
    steps: [1, 2, 3],
    input,
    table: sourceExaminationTable,
    cites: [...citationsOf(input.refs, 'refs')],
    incomplete: (fields) => (fields.refs.length < input.refs.length ? 'refs' : null),
    placeField: 'reviewId',
    place: (tx) => tx.find(reviewTable, input.reviewId),
    fields: async (tx) => ({
      reviewId: input.reviewId,
      sourceKind: input.sourceKind,
      state: input.state,
      reason: input.reason ?? null,
      refs: await citedRecords(tx, input.refs),
      showing: input.showing ?? null,
      causeId: input.causeId ?? null,
      frameworkItems: [...new Set(input.frameworkItems ?? [])],
    }),
    faults: sourceExaminationFaults,
    further: (tx, row) => examinationFaults(tx, row),
    announce: (tx, row) =>
      tx.announce(sourceExaminationExaminedV1, row, {
        reviewId: row.reviewId,
        sourceKind: row.sourceKind,
        state: row.state,
        refs: [...row.refs],
        showing: row.showing,
        causeId: row.causeId,
      }),
  });
