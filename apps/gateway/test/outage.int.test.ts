import { startPlatform, type Platform } from './platform';

describe('while a subgraph is down', () => {
  let platform: Platform;
  beforeEach(async () => void (platform = await startPlatform({ subgraphTimeoutMs: 20_000, requestTimeoutMs: 40_000 })));
  afterEach(() => platform.stop());

  it('the other answers, and each missing field is null with an error that names the source and the field; it comes back by itself', async () => {
    const query = '{ people { name noteCount } noteTotal }';
    const whole = {
      people: [
        { name: 'Ada', noteCount: 10 },
        { name: 'Ben', noteCount: 20 },
        { name: 'Cay', noteCount: 30 },
      ],
      noteTotal: 60,
    };
    expect((await platform.ask(query)).data).toEqual(whole);

    await platform.notes.stop();
    const partial = await platform.ask(query);
    expect(partial).toMatchObject({
      status: 200,
      data: {
        people: [
          { name: 'Ada', noteCount: null },
          { name: 'Ben', noteCount: null },
          { name: 'Cay', noteCount: null },
        ],
        noteTotal: null,
      },
    });
    const error = {
      message: 'notes is not answering: what it holds is missing here.',
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'notes', reason: 'NOT_REACHED' },
    };
    expect(partial.errors).toHaveLength(4);
    expect(partial.errors).toEqual(
      expect.arrayContaining(
        [['noteTotal'], ['people', 0, 'noteCount'], ['people', 1, 'noteCount'], ['people', 2, 'noteCount']].map((path) => ({
          ...error,
          path,
        })),
      ),
    );

    await platform.notes.restart();
    expect(await platform.ask(query)).toMatchObject({ data: whole, errors: [] });
  });

  it('names no field that was skipped, and names an alias as the caller did', async () => {
    await platform.notes.stop();
    const { errors } = await platform.ask('query ($no: Boolean!) { person(id: "1") { n: noteCount spoken @include(if: $no) } }', {
      variables: { no: false },
    });
    expect(errors.map(({ path }) => path)).toEqual([['person', 'n']]);
  });

  it('a mutation that was not reached is said to have done nothing', async () => {
    await platform.notes.stop();
    const { data, errors } = await platform.ask('mutation { writeNote(text: "x") }');
    expect(data).toEqual({ writeNote: null });
    expect(errors).toEqual([
      {
        message: 'notes could not be reached: nothing was done.',
        path: ['writeNote'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'notes', reason: 'NOT_REACHED' },
      },
    ]);
  });

  it('a mutation whose answer was broken off is not sent again, and may have been done', async () => {
    platform.notes.instead = (response) => (response.destroy(), true);
    const { errors } = await platform.ask('mutation { writeNote(text: "x") }');
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('it may have been done'),
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'notes', reason: 'BROKEN_OFF' },
      },
    ]);
    expect(platform.notes.calls).toHaveLength(1);
  });

  it('an answer that stops in the middle is no answer', async () => {
    platform.notes.instead = (response) => (
      response.writeHead(200, { 'content-length': '99' }).write('{"data":{"note'),
      setTimeout(() => response.destroy(), 50),
      true
    );
    expect((await platform.ask('{ noteTotal }')).errors).toMatchObject([
      { path: ['noteTotal'], extensions: { service: 'notes', reason: 'BROKEN_OFF' } },
    ]);
    expect(platform.notes.calls).toHaveLength(1);
  });

  it('of many missing fields the first are listed, and the rest counted', async () => {
    platform.people.instead = (response) => {
      response.end(JSON.stringify({ data: { people: Array.from({ length: 40 }, (_, id) => ({ __typename: 'Person', id: String(id) })) } }));
      return true;
    };
    await platform.notes.stop();
    const { errors } = await platform.ask('{ people { noteCount } }');
    expect(errors).toHaveLength(26);
    expect(errors[24]?.path).toEqual(['people', 24, 'noteCount']);
    expect(errors[25]).toEqual({
      message: 'notes is not answering: what it holds is missing here. So are 15 more fields of this answer.',
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'notes', reason: 'NOT_REACHED' },
    });
  });

  it('an answer that is no GraphQL is no answer, and its text reaches nobody', async () => {
    platform.notes.instead = (response) => (response.writeHead(502).end('<h1>nginx at 10.1.2.3</h1>'), true);
    const { text, errors } = await platform.ask('{ noteTotal }');
    expect(errors).toMatchObject([{ path: ['noteTotal'], extensions: { service: 'notes', reason: 'BAD_ANSWER' } }]);
    expect(text).not.toContain('nginx');
    platform.notes.instead = (response) => (response.end('{"data":[1]}'), true);
    expect((await platform.ask('{ noteTotal }')).errors).toMatchObject([{ extensions: { reason: 'BAD_ANSWER' } }]);
  });

  it('readiness says which subgraphs answer, and stays ready', async () => {
    await platform.notes.stop();
    const response = await fetch(`${platform.gateway.url}/health/ready`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ app: 'gateway', ready: { supergraph: true }, subgraphs: { people: true, notes: false } });
  });
});

describe('a subgraph that says nothing', () => {
  it('is given up on after its time', async () => {
    const platform = await startPlatform({ subgraphTimeoutMs: 2_000, requestTimeoutMs: 40_000 });
    platform.notes.instead = () => true;
    const { data, errors } = await platform.ask('{ noteTotal person(id: "1") { name } }');
    expect(data).toEqual({ noteTotal: null, person: { name: 'Ada' } });
    expect(errors).toMatchObject([{ path: ['noteTotal'], extensions: { service: 'notes', reason: 'TIMED_OUT' } }]);
    expect(platform.notes.calls).toHaveLength(1);
    await platform.stop();
  });
});

describe('a request that takes too long as a whole', () => {
  it('is answered with what there is', async () => {
    const platform = await startPlatform({ subgraphTimeoutMs: 20_000, requestTimeoutMs: 2_000 });
    platform.notes.instead = () => true;
    const { data, errors } = await platform.ask('{ person(id: "1") { name noteCount } }');
    expect(data).toEqual({ person: { name: 'Ada', noteCount: null } });
    expect(errors).toMatchObject([{ path: ['person', 'noteCount'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', reason: 'TIMED_OUT' } }]);
    await platform.stop();
  });
});
