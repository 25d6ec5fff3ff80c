import { assignmentMadeV1 } from '@causeway/event-contracts';
import { aCaller, anId, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(parts);
});
afterAll(() => graph.close());

const NOW = '2026-03-09T08:00:00.000Z';
const ends = { startsAt: '2026-03-02T08:00:00.000Z', endsAt: '2026-03-02T16:00:00.000Z' };

describe('the interim instructions that an agency worker is given', () => {
  const tenantId = anId();
  const serviceId = anId();
  const worker = anId();
  const person = anId();
  const someoneElse = anId();
  const agencyWorker = aCaller('AGENCY_WORKER', { tenantId, services: [serviceId], staffMemberId: worker });

  const issued = async (personId: string, happenedAt: string, service = serviceId): Promise<string> => {
    const id = anId();
    await graph.database.asAdmin(
      `insert into interim_instruction (id, tenant_id, service_id, version, happened_at, recorded_at, received_at, change_id, person_id, text, awaiting_sign_off, issued_by_id)
       values ($1, $2, $3, 1, $4, $4, $4, gen_random_uuid(), $5, 'Thickened fluids only.', false, gen_random_uuid())`,
      [id, tenantId, service, happenedAt, personId],
    );
    return id;
  };
  const seen = async (caller = agencyWorker): Promise<string[]> =>
    (await graph.run(caller, NOW, '{ interimInstructions(first: 100) { edges { node { id } } } }'))['interimInstructions'].edges.map(
      (edge: { node: { id: string } }) => edge.node.id,
    );

  beforeAll(() =>
    graph.told(tenantId, assignmentMadeV1, {
      serviceId,
      happenedAt: ends.startsAt,
      data: { shiftId: anId(), staffMemberId: worker, ...ends, agency: true, peopleIds: [person] },
    }),
  );

  it('are those of the people of their own shifts, until the shift ends', async () => {
    const before = await issued(person, '2026-03-01T10:00:00.000Z');
    const during = await issued(person, '2026-03-02T12:00:00.000Z');
    const after = await issued(person, '2026-03-02T18:00:00.000Z');
    const another = await issued(someoneElse, '2026-03-01T10:00:00.000Z');
    const elsewhere = await issued(person, '2026-03-01T10:00:00.000Z', anId());
    const got = await seen();
    expect(got).toEqual(expect.arrayContaining([before, during]));
    for (const hidden of [after, another, elsewhere]) expect(got).not.toContain(hidden);
  });

  it('are none for a worker who has no shift there', async () => {
    expect(await seen(aCaller('AGENCY_WORKER', { tenantId, services: [serviceId], staffMemberId: anId() }))).toEqual([]);
  });

  it('are of everyone in the service when the shift serves everyone there', async () => {
    const another = anId();
    await graph.told(tenantId, assignmentMadeV1, {
      serviceId,
      happenedAt: ends.startsAt,
      data: { shiftId: anId(), staffMemberId: another, ...ends, agency: true, peopleIds: [] },
    });
    const id = await issued(someoneElse, '2026-03-01T11:00:00.000Z');
    expect(await seen(aCaller('AGENCY_WORKER', { tenantId, services: [serviceId], staffMemberId: another }))).toContain(id);
  });
});
