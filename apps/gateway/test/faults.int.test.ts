import { once } from 'node:events';
import { startPlatform, type Platform } from './platform';

const until = async (holds: () => boolean): Promise<void> => {
  for (const end = Date.now() + 40_000; !holds();) {
    if (Date.now() > end) throw new Error('it never came to hold');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

describe('faults', () => {
  let platform: Platform;
  beforeEach(async () => void (platform = await startPlatform()));
  afterEach(() => platform.stop());

  it('of a subgraph that did not mask them leave only an id, which the log has too', async () => {
    const { data, errors, text } = await platform.ask('{ person(id: "1") { name faulty } }');
    expect(data).toEqual({ person: { name: 'Ada', faulty: null } });
    const faultId = errors[0]?.extensions?.['faultId'];
    expect(errors).toEqual([
      {
        message: `Something went wrong. Quote ${String(faultId)} when you ask about it.`,
        path: ['person', 'faulty'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', service: 'notes', faultId },
      },
    ]);
    expect(text).not.toMatch(/db\.host\.internal|relation|stack/);
    expect(platform.log.join('')).toContain(String(faultId));
    expect(platform.log.join('')).not.toContain('db.host.internal');
  });

  it('that a subgraph masked keep its id, and lose everything else', async () => {
    const { errors } = await platform.ask('{ person(id: "1") { spoken } }');
    expect(errors).toEqual([
      {
        message: 'Something went wrong. Quote f-1.',
        path: ['person', 'spoken'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', service: 'notes', faultId: 'f-1' },
      },
    ]);
  });

  it('of the gateway itself are masked', async () => {
    platform.notes.instead = (response) => (response.end('{"data":{"_entities":"none"}}'), true);
    const { data, errors, text } = await platform.ask('{ person(id: "1") { name noteCount } }');
    expect(data).toEqual({ person: { name: 'Ada', noteCount: null } });
    expect(errors).toMatchObject([
      { message: expect.stringMatching(/^Something went wrong\. Quote /), extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
    expect(text).not.toContain('_entities');
  });

  it('are logged without the text of the operation, its variables or its answer', async () => {
    await platform.ask('query Jane($id: ID!) { person(id: $id) { name secret faulty } }', {
      variables: { id: '1', extra: 'Doe' },
      headers: { authorization: 'Bearer t0ken' },
    });
    await platform.ask('query ($id: ID!) { person(id: $id) { name } }', { variables: { id: { first: 'Doe' } } });
    const lines = platform.log.join('');
    expect(lines).toMatch(/"operation":"query".*"codes":\["FORBIDDEN","INTERNAL_SERVER_ERROR"\]/);
    expect(lines).not.toMatch(/Jane|Doe|Ada|t0ken|secret/);
  });
});

describe('a caller without a valid token', () => {
  const refusal = (reason: string) =>
    JSON.stringify({ errors: [{ message: 'A valid access token is needed.', extensions: { code: 'UNAUTHENTICATED', reason } }] });

  it('gets the status 401, so that clients ask for a new one; 503 when the provider can not be asked', async () => {
    const platform = await startPlatform();
    platform.people.instead = (response) => (response.writeHead(401).end(refusal('EXPIRED')), true);
    expect(await platform.ask('{ people { name } }')).toMatchObject({
      status: 401,
      data: { people: null },
      errors: [{ extensions: { code: 'UNAUTHENTICATED', reason: 'EXPIRED', service: 'people' } }],
    });
    platform.people.instead = (response) => (response.writeHead(503).end(refusal('IDENTITY_UNREACHABLE')), true);
    expect((await platform.ask('{ people { name } }')).status).toBe(503);
    expect((await platform.ask('{ people { name } noteTotal }')).status).toBe(200);
    await platform.stop();
  });
});

describe('a caller that goes away', () => {
  it('has the calls to the subgraphs cancelled, and none begun after', async () => {
    const platform = await startPlatform();
    const broken: Promise<unknown>[] = [];
    platform.people.instead = (response) => (broken.push(once(response, 'close')), true);
    const caller = new AbortController();
    const asked = platform.ask('{ person(id: "1") { name noteCount } }', { signal: caller.signal }).catch((error: Error) => error.name);
    await until(() => broken.length === 1);
    caller.abort();
    expect(await asked).toBe('AbortError');
    await broken[0];
    await until(() => platform.log.some((line) => line.includes('"answered"')));
    expect(platform.notes.calls).toHaveLength(0);
    await platform.stop();
  });
});

describe('stopping', () => {
  it('finishes what was accepted, takes nothing new, and ends', async () => {
    const platform = await startPlatform();
    let release = (): void => undefined;
    platform.notes.instead = (response) => {
      release = () => response.end('{"data":{"noteTotal":7}}');
      return true;
    };
    const asked = platform.ask('{ noteTotal }');
    await until(() => platform.notes.calls.length === 1);
    const stopped = platform.gateway.stop();
    await expect(fetch(`${platform.gateway.url}/health/live`)).rejects.toThrow('fetch failed');
    release();
    expect(await asked).toMatchObject({ status: 200, data: { noteTotal: 7 } });
    await stopped;
    await platform.stop();
  });

  it('finishes an import, though that takes longer than a request of the graph may', async () => {
    const platform = await startPlatform({ requestTimeoutMs: 200 });
    platform.notes.instead = (response) => (setTimeout(() => response.end('{"imported":1}'), 1_000), true);
    const sent = fetch(`${platform.gateway.url}/import/noteTotal`, { method: 'POST', body: '{}' });
    await until(() => platform.notes.calls.length === 1);
    const stopped = platform.gateway.stop();
    expect(await (await sent).json()).toEqual({ imported: 1 });
    await stopped;
    await platform.stop();
  });
});
