import { EVENTS, type EventContract } from '@causeway/event-contracts';
import { anId, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(parts);
});
afterAll(() => graph.close());

const taken = EVENTS.filter((contract) => contract.type.endsWith('.entered-in-error.v1'));
const madeBy = (record: string): EventContract =>
  EVENTS.find((contract) => contract.record === record && contract.state === 'MADE') as EventContract;

test.each(taken.map((contract) => [contract.record, contract] as const))(
  'a %s that its owner takes back is known as retracted, whatever it was, even when told late of what it had been',
  async (_record, contract) => {
    const tenantId = anId();
    const serviceId = anId();
    const id = anId();
    const tell = (of: EventContract, version: number) =>
      graph.told(tenantId, of, { id, serviceId, version, happenedAt: '2026-03-02T09:00:00.000Z', data: of.example });
    const known = async () =>
      graph.database.asAdmin<{ state: string; facts: object }>('select state, facts from known_record where tenant_id = $1 and id = $2', [
        tenantId,
        id,
      ]);
    await tell(madeBy(contract.record), 1);
    await tell(contract, 3);
    await tell(madeBy(contract.record), 2);
    expect(await known()).toEqual([{ state: 'RETRACTED', facts: { ...madeBy(contract.record).example, ...contract.example } }]);
  },
);
