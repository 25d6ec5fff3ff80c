import { Socket } from 'node:net';
import { startPlatform, type Platform } from './platform';

describe('the gateway over two subgraphs', () => {
  let platform: Platform;
  beforeAll(async () => void (platform = await startPlatform()));
  afterAll(() => platform.stop());
  beforeEach(() => {
    platform.people.calls.length = 0;
    platform.notes.calls.length = 0;
  });

  it('joins what each owns, at the address that configuration gives, though the supergraph says another', async () => {
    const answer = await platform.ask('query ($id: ID!) { person(id: $id) { name noteCount } noteTotal }', { variables: { id: '2' } });
    expect(answer).toMatchObject({ status: 200, data: { person: { name: 'Ben', noteCount: 20 }, noteTotal: 60 }, errors: [] });
  });

  it('loads a supergraph with @access, @cost and @listSize, and shows none of them to introspection', async () => {
    const { data } = await platform.ask('{ __schema { directives { name } } }');
    const names = (data?.['__schema'] as { directives: { name: string }[] }).directives.map(({ name }) => name);
    expect(names).not.toEqual(expect.arrayContaining(['access']));
    expect(names).toContain('skip');
  });

  it('forwards the token, the trace and the correlation id, and nothing else that the caller says', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const sent = {
      authorization: 'Bearer abc',
      traceparent,
      'x-correlation-id': 'case-7',
      cookie: 'a=b',
      'x-tenant': 'other',
      'x-forwarded-for': '10.0.0.1',
      'apollo-federation-include-trace': 'ftv1',
    };
    const answer = await platform.ask('{ person(id: "1") { name noteCount } }', { headers: sent });
    for (const { headers } of [...platform.people.calls, ...platform.notes.calls]) {
      expect(headers).toMatchObject({ authorization: 'Bearer abc', traceparent, 'x-correlation-id': 'case-7' });
      expect(Object.keys(headers).sort()).toEqual([
        'accept',
        'authorization',
        'connection',
        'content-length',
        'content-type',
        'host',
        'traceparent',
        'x-correlation-id',
      ]);
    }
    expect([platform.people.calls.length, platform.notes.calls.length]).toEqual([1, 1]);
    expect(answer.headers.get('x-correlation-id')).toBe('case-7');
  });

  it.each(['018f3c6e-0000-7000-8000-00000000000d', 'open-sesame'])(
    'forwards the glass that the caller says they broke, %s, which every subgraph judges for itself (part of R110)',
    async (glass) => {
      await platform.ask('{ person(id: "1") { name noteCount } }', { headers: { 'x-break-glass': glass } });
      for (const { headers } of [...platform.people.calls, ...platform.notes.calls])
        expect(headers).toMatchObject({ 'x-break-glass': glass });
      expect([platform.people.calls.length, platform.notes.calls.length]).toEqual([1, 1]);
    },
  );

  it('begins one trace and one correlation id for all calls of a request that brought none, or malformed ones', async () => {
    await platform.ask('{ person(id: "1") { name noteCount } }', { headers: { traceparent: 'nonsense', 'x-correlation-id': 'a b\tc' } });
    const [first, second] = [...platform.people.calls, ...platform.notes.calls].map(({ headers }) => headers);
    expect(first?.['traceparent']).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
    expect(first?.['x-correlation-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(second).toMatchObject({ traceparent: first?.['traceparent'], 'x-correlation-id': first?.['x-correlation-id'] });
  });

  it('passes a refused field as null with its code, its path and the name of its source', async () => {
    const { data, errors } = await platform.ask('{ people { name secret } }');
    expect(data).toEqual({ people: ['Ada', 'Ben', 'Cay'].map((name) => ({ name, secret: null })) });
    expect(errors).toHaveLength(3);
    expect(errors[1]).toEqual({
      message: 'Your role does not include this.',
      path: ['people', 1, 'secret'],
      extensions: { code: 'FORBIDDEN', service: 'people' },
    });
  });

  it('executes mutations one after the other, each once', async () => {
    const { data } = await platform.ask('mutation { a: rename(id: "1", name: "Eve") { name } b: writeNote(text: "x") }');
    expect(data).toEqual({ a: { name: 'Eve' }, b: 61 });
    expect([platform.people.calls.length, platform.notes.calls.length]).toEqual([1, 1]);
  });
});

describe('the gateway starting', () => {
  it('connects to no machine but its own, where the engine would look for a cloud to report to', async () => {
    delete process.env['APOLLO_TELEMETRY_DISABLED'];
    const connect = jest.spyOn(Socket.prototype, 'connect');
    const platform = await startPlatform();
    await platform.ask('{ noteTotal }');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const hosts = connect.mock.calls
      .flat(2)
      .flatMap((to) => (typeof to === 'object' && to && 'port' in to ? [String((to as { host?: string }).host)] : []));
    expect(new Set(hosts)).toEqual(new Set(['127.0.0.1', 'localhost']));
    connect.mockRestore();
    await platform.stop();
  });
});
