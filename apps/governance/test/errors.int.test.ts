import { enteringInError, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';
import { aDesk, refused } from './desk';

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

it.each(['REGISTERED_MANAGER', 'NOMINATED_INDIVIDUAL'])(
  'the holding of a %s is the provider’s to take back, and no manager’s (part of R109)',
  async (role) => {
    const desk = await aDesk(graph);
    const manager = desk.as('DEPUTY_MANAGER', { services: [desk.serviceId], staffMemberId: await desk.worker() });
    const appointing = { serviceId: desk.serviceId, role, staffMemberId: await desk.worker(), startsOn: '2026-01-05' };
    const { said } = await desk.send(desk.as('ADMINISTRATOR'), 'appoint', appointing, 'roleHolding { id }');
    const record = { record: { kind: 'ROLE_HOLDING', id: said?.['id'] }, version: 1, reasonCode: 'DUPLICATE' };
    expect(await desk.refusalsOf(manager, 'enterGovernanceRecordInError', record)).toEqual([
      refused('ROLE_NOT_YOURS_TO_GIVE', 'record', 'R109'),
    ]);
    expect((await desk.send(desk.as('NOMINATED_INDIVIDUAL'), 'enterGovernanceRecordInError', record, '')).refusals).toEqual([]);
  },
);
