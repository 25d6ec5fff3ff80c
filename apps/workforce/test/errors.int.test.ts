import { enteringInError, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(parts);
});
afterAll(() => graph.close());

const KINDS: readonly (readonly [kind: string, author: string | undefined])[] = [
  ['STAFF_MEMBER', undefined],
  ['SHIFT', undefined],
  ['ASSIGNMENT', undefined],
  ['BRIEFING_CHECKLIST', 'senior_id'],
  ['SHIFT_ALLOCATION', 'allocated_by_id'],
  ['ALLOCATION_CHECK', 'checked_by_id'],
  ['BRIEFING', 'given_by_id'],
  ['PERSON_GUIDANCE', undefined],
  ['INDUCTION', undefined],
  ['SUPERVISION', 'supervisor_id'],
  ['TRAINING_RECORD', undefined],
  ['PRACTICE_OBSERVATION', 'observer_id'],
  ['COACHING', 'coach_id'],
  ['WORKFORCE_ACTION', undefined],
  ['STAFF_INTERVIEW', 'interviewer_id'],
  ['STAFF_QUESTION', 'asked_by_id'],
  ['VISIT_REPORT', 'reported_by_id'],
  ['SCENARIO_RESULT', 'asked_by_id'],
  ['ACTION_PROGRESS', 'reported_by_id'],
  ['SUPPLIER_REVIEW', 'reviewed_by_id'],
  ['FOLDER_ENTRY', 'filed_by_id'],
  ['KNOWLEDGE_VERDICT', 'checked_by_id'],
];

/** What a senior carer, who may send the verb, may not know of. */
const CONFIDENTIAL: ReadonlySet<string> = new Set(['SUPERVISION', 'STAFF_INTERVIEW', 'KNOWLEDGE_VERDICT']);

it.each(KINDS)(
  'a %s that was entered in error is marked by its author or a manager, once, stays as it was and is taken back by an event',
  async (kind, author) => {
    expect(await enteringInError(graph, { mutation: 'enterWorkforceRecordInError', kind, author })).toMatchObject({
      byAnother: CONFIDENTIAL.has(kind) ? 'NOT_FOUND record' : 'NOT_PERMITTED record',
      byAuthor: author ? null : 'NOT_PERMITTED record',
      unknown: 'NOT_FOUND record',
      elsewhere: 'NOT_FOUND record',
      ofAnotherVersion: 'STALE version',
      byManager: null,
      again: 'ENTERED_IN_ERROR record',
      shown: new Date('2026-03-09T08:00:00.000Z'),
      events: [
        {
          type: `workforce.${kind.toLowerCase().replaceAll('_', '-')}.entered-in-error.v1`,
          aggregateVersion: 2,
          data: { reasonCode: 'DUPLICATE' },
        },
      ],
      changed: ['entered_in_error_at', 'entered_in_error_reason', 'version'],
    });
  },
);
