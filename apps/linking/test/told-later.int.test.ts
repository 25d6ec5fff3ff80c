import { assignmentMadeV1, handoverRecordedV1, planOwnershipAssignedV1, type EventContract } from '@causeway/event-contracts';
import { anId, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';
import { aService, type Change } from './service';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(parts);
});
afterAll(() => graph.close());

const [IDENTIFIED, DUE, LATER, NOW] = [
  '2026-03-02T10:00:00.000Z',
  '2026-03-09T23:59:59.000Z',
  '2026-04-20T09:00:00.000Z',
  '2026-05-01T09:00:00.000Z',
] as const;
type Service = ReturnType<typeof aService>;

const tell = async (
  s: Service,
  contract: EventContract,
  happenedAt: string,
  recordedAt: string,
  data: object,
  version = 1,
  id = anId(),
) => {
  await graph.told(s.tenantId, contract, {
    id,
    serviceId: s.serviceId,
    happenedAt,
    recordedAt,
    version,
    data: { ...contract.example, ...data },
  });
  return id;
};
const linked = async (s: Service, rule: string) =>
  graph.database.asAdmin<{ to: string; holds: boolean }>(
    `select ends->0->>'id' as "to", holds from link where tenant_id = $1 and rule = $2`,
    [s.tenantId, rule],
  );
const named = (change: Change, planId: string, startsOn: string, endsOn: string | null = null) => ({
  planId,
  personId: change.personId,
  ownerId: anId(),
  deputyId: anId(),
  startsOn,
  endsOn,
});

describe('what was recorded after a change', () => {
  it('makes nobody its owner, and takes the time of whoever was', async () => {
    const s = aService(graph);
    const [change, planId, at] = [await s.change(IDENTIFIED, DUE), anId(), '2026-01-01T09:00:00.000Z'];
    const trueOwner = named(change, planId, '2026-01-01');
    const first = await tell(s, planOwnershipAssignedV1, at, at, trueOwner);
    await tell(s, planOwnershipAssignedV1, at, at, { ...trueOwner, endsOn: '2026-01-04' }, 2, first);
    await tell(s, planOwnershipAssignedV1, LATER, LATER, named(change, planId, '2026-01-05'));
    expect(await linked(s, 'CHANGE_TO_OWNER')).toEqual([{ to: first, holds: true }]);
  });

  it('is no handover that carried it, when it was written down later than the shift', async () => {
    const s = aService(graph);
    const change = await s.change(IDENTIFIED, DUE);
    const said = (changesIds: string[]) => ({ peopleIds: [change.personId], changesIds });
    const next = await tell(s, handoverRecordedV1, '2026-03-02T20:00:00.000Z', '2026-03-03T08:00:00.000Z', said([]));
    await tell(s, handoverRecordedV1, '2026-03-02T19:00:00.000Z', '2026-03-03T07:00:00.001Z', said([change.id]));
    expect(await linked(s, 'CHANGE_TO_HANDOVER')).toEqual([{ to: next, holds: false }]);
  });

  it('puts nobody on a delivery that was over: what was met stays met, and what was missed stays missed (part of R26)', async () => {
    const s = aService(graph);
    const [met, missed] = [await s.change(IDENTIFIED, DUE), await s.change(IDENTIFIED, DUE)];
    const shifts = [anId(), anId()] as const;
    const [good, unbriefed, boss, visit] = [anId(), anId(), anId(), anId()];
    await s.rostered(shifts[0], good, '2026-03-02T20:00:00.000Z', [met.personId]);
    await s.briefed(met, shifts[0], good, '2026-03-02T19:00:00.000Z');
    await s.rostered(shifts[1], unbriefed, '2026-03-02T20:00:00.000Z', [missed.personId]);
    const share = () => s.ask('measureSeries(measure: M1B, from: "2026-03-01", to: "2026-03-31") { numerator denominator }', NOW);
    await s.timePasses(NOW);
    expect(await share()).toEqual([{ numerator: 1, denominator: 2 }]);

    const on = (shiftId: string, staffMemberId: string, personId: string) => ({
      shiftId,
      staffMemberId,
      startsAt: '2026-03-02T12:00:00.000Z',
      endsAt: '2026-03-02T13:00:00.000Z',
      peopleIds: [personId],
    });
    await tell(s, assignmentMadeV1, LATER, LATER, on(anId(), anId(), met.personId));
    await tell(s, assignmentMadeV1, LATER, LATER, on(visit, boss, missed.personId));
    await s.briefed(missed, visit, boss, '2026-03-02T11:00:00.000Z');
    expect(await share()).toEqual([{ numerator: 1, denominator: 2 }]);
  });
});
