import { startIssuer, type Issuer } from './issuer';
import { startPlatform, type Platform } from './platform';

/** So slow that nothing is given back while a test runs. */
const NEVER = 0.001;
const rate = (burst: number) => ({ perSecond: NEVER, burst });
const PLENTY = { perSecond: 1_000, burst: 1_000 };
const codes = ({ errors }: { errors: readonly { extensions?: Record<string, unknown> }[] }) =>
  errors.map((error) => error.extensions?.['code']);

let issuer: Issuer;
beforeAll(async () => void (issuer = await startIssuer()));
afterAll(() => issuer.stop());

let platform: Platform;
afterEach(() => platform.stop());
const calls = (): number => platform.people.calls.length + platform.notes.calls.length;

describe('the allowance of a verified caller', () => {
  it('is their own: what one has used up, another still has, from the same address', async () => {
    platform = await startPlatform({ oidc: issuer.oidc, rates: { verified: rate(2), others: PLENTY, cost: PLENTY } });
    const [ada, again, ben] = [await issuer.bearer('ada'), await issuer.bearer('ada'), await issuer.bearer('ben')];
    const ask = (headers: Record<string, string>) => platform.ask('{ noteTotal }', { headers });
    expect([(await ask(ada)).status, (await ask(again)).status]).toEqual([200, 200]);
    const before = calls();
    const refused = await ask(again);
    expect([refused.status, codes(refused)]).toEqual([429, ['RATE_LIMITED']]);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(calls()).toBe(before);
    expect((await ask(ben)).status).toBe(200);
  });

  it('counts what is passed on, too', async () => {
    platform = await startPlatform({ oidc: issuer.oidc, rates: { verified: rate(1), others: PLENTY, cost: PLENTY } });
    const headers = await issuer.bearer('ada');
    const imported = () => fetch(`${platform.gateway.url}/import/noteTotal`, { method: 'POST', headers, body: '{}' });
    expect((await imported()).status).not.toBe(429);
    expect((await imported()).status).toBe(429);
    expect((await platform.ask('{ noteTotal }', { headers })).status).toBe(429);
  });

  it('lets so many requests be under way at once, and the next when one was answered', async () => {
    platform = await startPlatform({ oidc: issuer.oidc, mostInFlight: 2 });
    const [ada, ben] = [await issuer.bearer('ada'), await issuer.bearer('ben')];
    const held: (() => void)[] = [];
    platform.notes.instead = (response) => (held.push(() => void response.end('{"data":{"noteTotal":7}}')), true);
    const ask = (headers: Record<string, string>) => platform.ask('{ noteTotal }', { headers });
    const [one, two] = [ask(ada), ask(ada)];
    while (held.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    const third = await ask(ada);
    expect([third.status, codes(third), third.headers.get('retry-after')]).toEqual([429, ['RATE_LIMITED'], '1']);
    const other = ask(ben);
    while (held.length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    for (const release of held) release();
    expect((await Promise.all([one, two, other])).map(({ status }) => status)).toEqual([200, 200, 200]);
    platform.notes.instead = () => false;
    expect((await ask(ada)).status).toBe(200);
  });

  it('is of cost as well: a dear operation is refused while cheap ones go on, and one that was not asked lately is charged its planning', async () => {
    platform = await startPlatform({ oidc: issuer.oidc, rates: { verified: PLENTY, others: PLENTY, cost: rate(350) } });
    const headers = await issuer.bearer('ada');
    const dear = '{ people { name noteCount self { name } } }';
    // 100 and 92, then 92, of 350.
    const first = await platform.ask(dear, { headers: { ...headers, 'x-causeway-cost': '1' } });
    expect(JSON.parse(first.text)).toMatchObject({ extensions: { cost: { cost: 92 } } });
    expect((await platform.ask(dear, { headers })).status).toBe(200);
    const before = calls();
    const third = await platform.ask(dear, { headers });
    expect([third.status, codes(third), third.errors[0]?.extensions?.['cost']]).toEqual([429, ['RATE_LIMITED'], 92]);
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
    const unseen = await platform.ask('{ noteTotal }', { headers });
    expect([unseen.status, unseen.errors[0]?.extensions?.['cost']]).toEqual([429, 101]);
    expect(calls()).toBe(before);
    expect((await platform.ask('{ noteTotal }', { headers: await issuer.bearer('ben') })).status).toBe(200);
    expect((await platform.ask('{ noteTotal }', { headers })).status).toBe(200);
  });
});

describe('whoever is not verified', () => {
  it('counts by address, together, and leaves verified callers theirs', async () => {
    platform = await startPlatform({ oidc: issuer.oidc, rates: { verified: PLENTY, others: rate(2), cost: PLENTY } });
    const ask = (headers: Record<string, string> = {}) => platform.ask('{ noteTotal }', { headers });
    const expired = await issuer.bearer('ada', 'KEY_WORKER', -60);
    expect((await ask()).status).toBe(401);
    expect((await ask(expired)).status).toBe(401);
    expect((await ask({ authorization: 'Bearer a.b.c' })).status).toBe(429);
    expect((await ask({ 'x-forwarded-for': '1.2.3.4' })).status).toBe(429);
    expect((await ask(await issuer.bearer('ada'))).status).toBe(200);
  });

  it('counts by the address that one’s own proxy saw', async () => {
    platform = await startPlatform({ proxies: 1, rates: { verified: PLENTY, others: rate(1), cost: PLENTY } });
    const from = async (forwarded: string) => (await platform.ask('{ noteTotal }', { headers: { 'x-forwarded-for': forwarded } })).status;
    expect([await from('1.1.1.1'), await from('9.9.9.9, 1.1.1.1'), await from('2.2.2.2')]).toEqual([200, 429, 200]);
  });

  it.each([
    ['no token', undefined, 'TOKEN_MISSING'],
    ['a token that proves nothing', 'Bearer a.b.c', 'TOKEN_INVALID'],
  ])('with %s is told so before any subgraph is asked', async (_what, authorization, reason) => {
    platform = await startPlatform({ oidc: issuer.oidc });
    const headers = authorization ? { authorization } : {};
    const answer = await platform.ask('{ noteTotal }', { headers });
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(answer.errors).toEqual([{ message: 'A valid access token is needed.', extensions: { code: 'UNAUTHENTICATED', reason } }]);
    expect(calls()).toBe(0);
    expect(await platform.ask('{ __typename }', { headers })).toMatchObject({ status: 200, data: { __typename: 'Query' } });
  });

  it('since the provider is out of reach is left to the subgraphs, which may know the token', async () => {
    platform = await startPlatform({ oidc: { ...issuer.oidc, jwksUrl: 'http://127.0.0.1:9/jwks' } });
    const answer = await platform.ask('{ noteTotal }', { headers: await issuer.bearer('ada') });
    expect([answer.status, answer.data, calls()]).toEqual([200, { noteTotal: 60 }, 1]);
  });
});
