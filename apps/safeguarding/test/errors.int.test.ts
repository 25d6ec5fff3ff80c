import { enteringInError, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(parts);
});
afterAll(() => graph.close());

const KINDS: readonly (readonly [kind: string, author: string | undefined])[] = [
  ['INDICATOR', 'flagged_by_id'],
  ['CONCERN', 'raised_by_id'],
  ['ALERT', undefined],
  ['MANAGEMENT_REVIEW', 'reviewed_by_id'],
  ['REFERRAL', 'decided_by_id'],
  ['DAILY_SCREENING', 'screened_by_id'],
  ['NOTIFICATION_PROMPT', undefined],
  ['ESCALATION', undefined],
  ['REVIEW_FILE_ENTRY', 'filed_by_id'],
  ['GOVERNANCE_REPORT_FINDING', 'found_by_id'],
];

it.each(KINDS)(
  'a %s that was entered in error is marked by its author or a manager, once, stays as it was and is taken back by an event',
  async (kind, author) => {
    expect(await enteringInError(graph, { mutation: 'enterSafeguardingRecordInError', kind, author })).toMatchObject({
      // To a worker whom it is no business of, it is absent.
      byAnother: 'NOT_FOUND record',
      byAuthor: author ? null : 'NOT_FOUND record',
      unknown: 'NOT_FOUND record',
      elsewhere: 'NOT_FOUND record',
      ofAnotherVersion: 'STALE version',
      byManager: null,
      again: 'ENTERED_IN_ERROR record',
      shown: new Date('2026-03-09T08:00:00.000Z'),
      events: [
        {
          type: `safeguarding.${kind.toLowerCase().replaceAll('_', '-')}.entered-in-error.v1`,
          aggregateVersion: 2,
          data: { reasonCode: 'DUPLICATE' },
        },
      ],
      changed: ['entered_in_error_at', 'entered_in_error_reason', 'version'],
    });
  },
);
