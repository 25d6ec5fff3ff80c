import { enteringInError, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(parts);
});
afterAll(() => graph.close());

const KINDS: readonly (readonly [kind: string, author: string | undefined])[] = [
  ['ROLE_HOLDING', undefined],
  ['INSPECTION', undefined],
  ['INSPECTION_FINDING', undefined],
  ['QUALITY_MEETING', undefined],
  ['MINUTE', undefined],
  ['LEARNING_ITEM', undefined],
  ['AUDIT', 'audited_by_id'],
  ['PROCEDURE_VERSION', 'issued_by_id'],
];

it.each(KINDS)(
  'a %s that was entered in error is marked by its author or a manager, once, stays as it was and is taken back by an event',
  async (kind, author) => {
    expect(await enteringInError(graph, { mutation: 'enterGovernanceRecordInError', kind, author })).toMatchObject({
      byAnother: 'NOT_PERMITTED record',
      byAuthor: author ? null : 'NOT_PERMITTED record',
      unknown: 'NOT_FOUND record',
      elsewhere: 'NOT_FOUND record',
      ofAnotherVersion: 'STALE version',
      byManager: null,
      again: 'ENTERED_IN_ERROR record',
      events: [
        {
          type: `governance.${kind.toLowerCase().replaceAll('_', '-')}.entered-in-error.v1`,
          aggregateVersion: 2,
          data: { reasonCode: 'DUPLICATE' },
        },
      ],
      changed: ['entered_in_error_at', 'entered_in_error_reason', 'version'],
    });
  },
);
