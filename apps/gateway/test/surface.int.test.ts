import { startPlatform, type Platform } from './platform';

describe('the surface', () => {
  let platform: Platform;
  beforeAll(
    async () =>
      void (platform = await startPlatform(
        {},
        { depth: 4, aliases: 2, fields: 12, rootFields: 3, directives: 2, tokens: 60, bodyBytes: 2_000 },
      )),
  );
  afterAll(() => platform.stop());

  const calls = (): number => platform.people.calls.length + platform.notes.calls.length;
  const send = (body: string | undefined, headers: Record<string, string> = {}, method = 'POST'): Promise<Response> =>
    fetch(`${platform.gateway.url}/graphql`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body }),
    });

  it.each([
    ['deeper', 'depth', '{ person(id: "1") { self { self { self { name } } } } }'],
    [
      'deeper by fragments',
      'depth',
      '{ person(id: "1") { ...A } } fragment A on Person { self { self { ...B } } } fragment B on Person { self { name } }',
    ],
    ['endless', 'depth', '{ person(id: "1") { ...A } } fragment A on Person { self { ...A } }'],
    ['with more aliases', 'aliases', '{ a: person(id: "1") { b: name c: name } }'],
    ['with more aliases, all of __typename', 'aliases', '{ a: __typename b: __typename c: __typename }'],
    ['with more root fields', 'rootFields', '{ people { name } noteTotal __typename person(id: "1") { name } }'],
    ['with more root fields, by a fragment', 'rootFields', '{ ...Q ...Q } fragment Q on Query { noteTotal __typename }'],
    ['with more directives', 'directives', '{ noteTotal @skip(if: false) @include(if: true) people @skip(if: false) { name } }'],
    ['with more fields, by fragments', 'fields', '{ people { ...A ...A ...A } } fragment A on Person { self { id name noteCount } }'],
    ['longer', 'tokens', `{ people { ${'id '.repeat(60)} } }`],
  ])('an operation that is %s than is served is refused before any subgraph is called', async (_how, limit, query) => {
    const before = calls();
    const answer = await platform.ask(query);
    expect(answer.status).toBe(400);
    expect(answer.errors.map((error) => error.extensions)).toContainEqual({ code: 'OPERATION_TOO_LARGE', limit });
    expect(answer.data).toBeUndefined();
    expect(calls()).toBe(before);
  });

  it('an operation just within every limit is served', async () => {
    const answer = await platform.ask(
      '{ a: person(id: "1") { self { self { b: name @skip(if: false) } } } noteTotal @include(if: true) __typename }',
    );
    expect(answer.errors).toEqual([]);
    expect(answer.data).toEqual({ a: { self: { self: { b: 'Ada' } } }, noteTotal: 60, __typename: 'Query' });
  });

  it('a body that is too large is refused, whether it says so or not', async () => {
    const body = JSON.stringify({ query: '{ noteTotal }', variables: { a: 'x'.repeat(2_000) } });
    const said = await send(body);
    expect([said.status, await said.json()]).toMatchObject([413, { errors: [{ extensions: { code: 'BODY_TOO_LARGE' } }] }]);
    const chunked = new ReadableStream({
      start: (to) => {
        to.enqueue(new TextEncoder().encode(body));
        to.close();
      },
    });
    const unsaid = await fetch(`${platform.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: chunked,
      duplex: 'half',
    });
    expect(unsaid.status).toBe(413);
  });

  it.each([
    ['no JSON', '{', {}, 400],
    ['no object', '7', {}, 400],
    ['null', 'null', {}, 400],
    ['a batch', '[{"query":"{ noteTotal }"}]', {}, 400],
    ['a query that is no text', '{"query":{"a":1}}', {}, 400],
    ['a form, which another site could send', 'query={noteTotal}', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    [
      'plain text, which another site could send',
      '{"query":"{ noteTotal }"}',
      { 'content-type': 'text/plain', 'apollo-require-preflight': '1' },
      415,
    ],
    ['compressed', '{"query":"{ noteTotal }"}', { 'content-encoding': 'gzip' }, 415],
    ['a persisted query', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}', {}, 200],
  ])('a request that is %s calls no subgraph', async (_what, body, headers, status) => {
    const before = calls();
    const response = await send(body, headers);
    expect(response.status).toBe(status);
    expect(await response.json()).toHaveProperty('errors');
    expect(calls()).toBe(before);
  });

  it('a body of as many levels as are served is taken, and of one more is not, nor of a hundred thousand', async () => {
    const levels = (count: number): string =>
      JSON.stringify({ query: '{ noteTotal }', variables: '' }).replace('""', `{"a":${'['.repeat(count - 2)}1${']'.repeat(count - 2)}}`);
    expect(await (await send(levels(50))).json()).toEqual({ data: { noteTotal: 60 } });
    const refused = await send(levels(51));
    expect([refused.status, await refused.json()]).toEqual([
      400,
      { errors: [{ message: 'The body is nested deeper than is served: at most 50 levels.', extensions: { code: 'BAD_REQUEST' } }] },
    ]);
    const roomy = await startPlatform();
    const body = `{"query":"{ noteTotal }","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
    const deep = await fetch(`${roomy.gateway.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect([deep.status, roomy.notes.calls.length]).toEqual([400, 0]);
    await roomy.stop();
  });

  it('says of a body that is no JSON that it is none', async () => {
    const response = await send('{"query":"{ noteTotal }"');
    expect([response.status, await response.json()]).toEqual([
      400,
      { errors: [{ message: 'The body is not JSON.', extensions: { code: 'BAD_REQUEST' } }] },
    ]);
  });

  it('answers no GET, so that no operation stands in an address', async () => {
    const response = await send(undefined, {}, 'GET');
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('shows no query plan to anyone', async () => {
    const { text } = await platform.ask('{ noteTotal }', { headers: { 'apollo-query-plan-experimental': '1' } });
    expect(JSON.parse(text)).toEqual({ data: { noteTotal: 60 } });
  });

  it.each(['/', '/graphql', '/health/live', '/nowhere'])('%s carries the security headers', async (path) => {
    const { headers } = await fetch(platform.gateway.url + path);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';(?!.*unsafe)/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    expect(headers.get('origin-agent-cluster')).toBe('?1');
    expect(headers.get('permissions-policy')).toMatch(/camera=\(\)/);
    expect(headers.get('x-dns-prefetch-control')).toBe('off');
    expect(headers.get('x-permitted-cross-domain-policies')).toBe('none');
    expect(headers.has('x-powered-by')).toBe(false);
  });

  it('is alive, and tells nothing under any other address', async () => {
    expect((await fetch(`${platform.gateway.url}/health/live`)).status).toBe(200);
    expect((await fetch(`${platform.gateway.url}/../../package.json`)).status).toBe(404);
  });
});

describe('the page at the root', () => {
  it('loads its own files and no others, and has no script or style within', async () => {
    const platform = await startPlatform();
    const html = await (await fetch(platform.gateway.url)).text();
    const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)]
      .map(([, address]) => address ?? '')
      .filter((address) => /\.(js|css)$/.test(address));
    expect(loaded.sort()).toEqual(['/try.css', '/try.js']);
    for (const address of loaded) expect((await fetch(platform.gateway.url + address)).status).toBe(200);
    expect(html).not.toMatch(/<style|style=|<script>|\son[a-z]+=|https?:\/\//);
    for (const id of ['token', 'query', 'variables']) expect(html).toContain(`<label for="${id}">`);
    await platform.stop();
  });
});

it('tells where a subscription goes, and that operations are sent in full', async () => {
  const platform = await startPlatform();
  const told = await platform.ask('subscription { people { name } }');
  expect([told.status, told.errors.map(({ message }) => message)]).toEqual([400, [expect.stringContaining('/graphql/stream')]]);
  expect((await platform.ask('query subscription { noteTotal }')).status).toBe(200);
  const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
  const response = await fetch(`${platform.gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ extensions }),
  });
  const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
  expect(errors).toEqual([{ message: 'PersistedQueryNotSupported', extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }]);
  await platform.stop();
});

it('serves the address that it is given, and no other', async () => {
  const { gateway, stop } = await startPlatform({ host: '127.0.0.1' });
  const { port } = new URL(gateway.url);
  expect((await fetch(`http://127.0.0.1:${port}/health/live`)).status).toBe(200);
  await expect(fetch(`http://127.0.0.2:${port}/health/live`)).rejects.toThrow();
  await stop();
});
