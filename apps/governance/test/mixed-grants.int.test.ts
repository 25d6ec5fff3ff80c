import { anId, type TestGraph } from '@causeway/testing';
import { NOW, openGraph } from './desk';
import { opened } from './review-stages';
import { aBench, type Bench } from './reviewing';

let graph: TestGraph;
let bench: Bench;
beforeAll(async () => {
  graph = await openGraph();
  bench = await aBench(graph);
});
afterAll(() => graph.close());

describe('whoever holds one role here and another elsewhere', () => {
  const ask = async (manages: string) => {
    const { id } = await opened(bench);
    const here = bench.desk.as('KEY_WORKER', { services: [bench.desk.serviceId], staffMemberId: bench.cast.keyWorker });
    const caller = { ...here, grants: [...here.grants, ...bench.desk.as('DEPUTY_MANAGER', { services: [manages] }).grants] };
    return graph.execute(caller, NOW, 'query ($id: UUID!) { review(id: $id) { state conductConcern } }', { id });
  };

  it('reads of a record what the role over its service opens, and nothing that the other does', async () => {
    const { data, errors } = await ask(anId());
    expect(data?.['review']).toEqual({ state: 'OPEN', conductConcern: null });
    expect(errors).toMatchObject([{ path: ['review', 'conductConcern'], extensions: { code: 'FORBIDDEN' } }]);
  });

  it('reads it where both are roles over that service', async () => {
    expect((await ask(bench.desk.serviceId)).errors).toBeUndefined();
  });
});
