import { startPlatform, type Platform } from './platform';

let platform: Platform;
beforeAll(async () => void (platform = await startPlatform({ mostCost: 100 })));
afterAll(() => platform.stop());
const calls = (): number => platform.people.calls.length + platform.notes.calls.length;
const costOf = async (query: string, variables?: object) => {
  const { text } = await platform.ask(query, { headers: { 'x-causeway-cost': '1' }, ...(variables ? { variables } : {}) });
  return (JSON.parse(text) as { extensions?: { cost?: object } }).extensions?.cost;
};

describe('demand control', () => {
  it('serves what costs as much as is allowed, and refuses one more before any subgraph is asked, with the cost, the limit and what to do', async () => {
    const lean = await startPlatform({ mostCost: 92 });
    const query = '{ people { name noteCount self { name } } }';
    expect((await lean.ask(query)).status).toBe(200);
    await lean.stop();
    const leaner = await startPlatform({ mostCost: 91 });
    const refused = await leaner.ask(query);
    expect([refused.status, refused.data, leaner.people.calls.length + leaner.notes.calls.length]).toEqual([400, undefined, 0]);
    expect(refused.errors).toEqual([
      {
        message: expect.stringMatching(/^The operation may come to 92, and at most 91 is served: ask for shorter pages/),
        extensions: { code: 'OPERATION_TOO_COSTLY', cost: 92, limit: 91 },
      },
    ]);
    await leaner.stop();
  });

  it('counts what aliases and fragments ask for as often as they ask', async () => {
    const three = '{ a: people { ...P } b: people { ...P } c: people { ...P } } fragment P on Person { name }';
    const before = calls();
    const answer = await platform.ask(three);
    expect([answer.status, answer.errors[0]?.extensions]).toEqual([400, { code: 'OPERATION_TOO_COSTLY', cost: 132, limit: 100 }]);
    expect(calls()).toBe(before);
    expect((await platform.ask('{ a: people { name } b: people { name } }')).status).toBe(200);
  });

  it('takes `@cost` and `@listSize` from the supergraph', async () => {
    expect(await costOf('{ person(id: "1") { name } }')).toEqual({ cost: 3, limit: 100 });
    expect(await costOf('{ people { name } }')).toEqual({ cost: 44, limit: 100 });
  });

  it('goes by the variables that were sent, each time anew', async () => {
    const query = 'query ($no: Boolean!) { people @skip(if: $no) { name } noteTotal }';
    for (const [no, cost] of [
      [true, 1],
      [false, 45],
      [true, 1],
    ] as const)
      expect(await costOf(query, { no })).toEqual({ cost, limit: 100 });
    const other = 'query A { people { name } } query B { noteTotal }';
    const { text } = await platform.ask(other, { headers: { 'x-causeway-cost': '1' } });
    expect(JSON.parse(text)).not.toHaveProperty('extensions');
  });

  it('tells the cost to whoever asks for it, and to nobody else', async () => {
    expect(JSON.parse((await platform.ask('{ noteTotal }')).text)).toEqual({ data: { noteTotal: 60 } });
    expect(await costOf('{ noteTotal }')).toEqual({ cost: 1, limit: 100 });
  });

  it('logs the cost, and nothing of the operation', async () => {
    await platform.ask('{ people { name } }');
    expect(platform.log.at(-1)).toContain('"cost":44');
  });
});
