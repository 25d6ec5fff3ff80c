import { z } from 'zod';
import { code } from '../code';
import { defineEvent } from '../contract';

/** The sample of gaps with which a review works, from audits and from feedback. Key: service. */
export const reviewSampleDrawnV1 = defineEvent({
  type: 'governance.review-sample.drawn.v1',
  record: 'ReviewSample',
  state: 'MADE',
  description: 'The sample of gaps with which a review works, from audits and from feedback.',
  data: z.object({
    reviewId: z.uuid(),
    populationSize: z.int(),
    fromAudits: z.array(z.object({ kind: code, id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() })),
    fromFeedback: z.array(z.object({ kind: code, id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() })),
    peopleIds: z.array(z.uuid()),
    drawnById: z.uuid(),
  }),
  example: {
    reviewId: '018f3c6e-0000-7000-8000-000000000006',
    populationSize: 1,
    fromAudits: [],
    fromFeedback: [],
    peopleIds: [],
    drawnById: '018f3c6e-0000-7000-8000-000000000007',
  },
});

/** One person's timeline in the review file: what happened and when it was recorded. Key: service. */
export const personTimelineRecordedV1 = defineEvent({
  type: 'governance.person-timeline.recorded.v1',
  record: 'PersonTimeline',
  state: 'MADE',
  description: "One person's timeline in the review file: what happened and when it was recorded.",
  data: z.object({
    reviewId: z.uuid(),
    personId: z.uuid(),
    notesLookedAt: z.boolean(),
    feedbackLookedAt: z.boolean(),
    incidentsLookedAt: z.boolean(),
    entries: z.array(z.object({ kind: code, id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() })),
    firstIdentifiedAt: z.iso.datetime().nullable(),
    recordedByMemberId: z.uuid(),
  }),
  example: {
    reviewId: '018f3c6e-0000-7000-8000-000000000006',
    personId: '018f3c6e-0000-7000-8000-000000000006',
    notesLookedAt: false,
    feedbackLookedAt: false,
    incidentsLookedAt: false,
    entries: [],
    firstIdentifiedAt: null,
    recordedByMemberId: '018f3c6e-0000-7000-8000-000000000006',
  },
});

/** A timeline compared with handover and allocation, and who owned the update. Key: service. */
export const handoverComparisonRecordedV1 = defineEvent({
  type: 'governance.handover-comparison.recorded.v1',
  record: 'HandoverComparison',
  state: 'MADE',
  description: 'A timeline compared with handover and allocation, and who owned the update.',
  data: z.object({
    reviewId: z.uuid(),
    personId: z.uuid(),
    handovers: z.array(z.object({ kind: code, id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() })),
    allocations: z.array(z.object({ kind: code, id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() })),
    ownership: code,
  }),
  example: {
    reviewId: '018f3c6e-0000-7000-8000-000000000006',
    personId: '018f3c6e-0000-7000-8000-000000000006',
    handovers: [],
    allocations: [],
    ownership: 'NAMED_OWNER',
  },
});

/** One kind of evidence: examined, with what it showed, or reasoned away. Key: service. */
export const sourceExaminationExaminedV1 = defineEvent({
  type: 'governance.source-examination.examined.v1',
  record: 'SourceExamination',
  state: 'MADE',
  description: 'One kind of evidence: examined, with what it showed, or reasoned away.',
  data: z.object({
    reviewId: z.uuid(),
    sourceKind: code,
    state: code,
    refs: z.array(z.object({ kind: code, id: z.uuid(), happenedAt: z.iso.datetime(), recordedAt: z.iso.datetime() })),
    showing: code.nullable(),
    causeId: z.uuid().nullable().default(null),
  }),
  example: {
    reviewId: '018f3c6e-0000-7000-8000-000000000006',
    sourceKind: 'CARE_RECORDS',
    state: 'EXAMINED',
    refs: [],
    showing: null,
    causeId: null,
  },
});
