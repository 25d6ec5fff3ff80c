import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { readConfig } from '../src/config';
import { startIdentity, type RunningIdentity } from '../src/server';

const KEY = 'the key of this test alone';
const SERVICE = '5f0d6c1e-0000-4000-8000-000000000002';
const LOGINS = [
  { login: 'key-worker', purpose: 'care', staff: SERVICE, grants: [{ role: 'KEY_WORKER', scope: 'SERVICES', services: [SERVICE] }] },
  { login: 'commissioner', purpose: 'commissioning', organisation: SERVICE, grants: [{ role: 'COMMISSIONER', scope: 'GROUP' }] },
  { login: 'administrator', purpose: 'assurance', grants: [{ role: 'ADMINISTRATOR', scope: 'GROUP' }] },
];

let folder: string;
let identity: RunningIdentity;
let port: number;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port: free } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return free;
}
const start = (): Promise<RunningIdentity> => startIdentity(readConfig({ PORT: String(port), DATA_DIR: folder, DEMO_ADMIN_KEY: KEY }));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'causeway-identity-'));
  port = await freePort();
  identity = await start();
});
afterAll(async () => {
  await identity.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Said {
  readonly status: number;
  readonly body: Record<string, unknown>;
}
async function demo(method: string, path: string, body?: object, key: string | null = KEY): Promise<Said> {
  const response = await fetch(`${identity.url}/demo/tenants${path}`, {
    method,
    ...(key === null ? {} : { headers: { authorization: `Bearer ${key}` } }),
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return { status: response.status, body: (await response.json()) as Said['body'] };
}
async function tenant(startsAt = '2026-03-02T08:00:00.000Z'): Promise<string> {
  return (await demo('POST', '', { name: 'Group', startsAt })).body['tenantId'] as string;
}
async function token(of: string, login: string): Promise<Said> {
  const response = await fetch(`${identity.url}/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'urn:causeway:demo-login', client_id: 'causeway-demo', tenant: of, login }),
  });
  return { status: response.status, body: (await response.json()) as Said['body'] };
}
const claims = async (jwt: unknown): Promise<Record<string, unknown>> => {
  const read = (): Promise<Response> => fetch(`${identity.url}/jwks`);
  // A connection that a restart has cut may only be found to be so by using it.
  const keys = (await (await read().catch(read)).json()) as JSONWebKeySet;
  const { payload } = await jwtVerify(String(jwt), createLocalJWKSet(keys), { issuer: identity.url, audience: 'causeway' });
  return payload;
};

describe('the demonstration’s own addresses', () => {
  it.each([
    ['no key', null],
    ['another key', 'the key of that test alone'],
    ['part of the key', KEY.slice(0, -1)],
  ])('are closed to %s, and nothing is done', async (_what, key) => {
    const id = await tenant();
    const before = (await demo('GET', '')).body;
    for (const [method, path, body] of [
      ['GET', '', undefined],
      ['POST', '', { name: 'Another', startsAt: '2026-03-02T08:00:00.000Z' }],
      ['PUT', `/${id}/logins`, { logins: LOGINS }],
      ['POST', `/${id}/clock`, { to: '2027-03-02T08:00:00.000Z' }],
      ['DELETE', `/${id}`, undefined],
    ] as const)
      expect(await demo(method, path, body, key)).toMatchObject({ status: 401, body: { code: 'ADMIN_KEY_WRONG' } });
    expect((await demo('GET', '')).body).toEqual(before);
    expect((await demo('GET', `/${id}/logins`)).body).toEqual({ logins: [] });
  });

  it('name the fields that are at fault', async () => {
    const { status, body } = await demo('POST', '', { name: '', startsAt: 'Monday' });
    expect([status, (body['faults'] as { field: string }[]).map(({ field }) => field)]).toEqual([400, ['name', 'startsAt']]);
  });
});

describe('a tenant that is removed', () => {
  it('is gone with its logins, also after a restart, and no other is', async () => {
    const [gone, stays] = [await tenant(), await tenant()];
    for (const id of [gone, stays]) await demo('PUT', `/${id}/logins`, { logins: LOGINS });
    expect(await demo('DELETE', `/${gone}`)).toEqual({ status: 200, body: { removed: gone } });
    await identity.stop();
    identity = await start();
    await demo('GET', '').catch(() => undefined); // a connection that the restart has cut
    expect(await demo('GET', `/${gone}/clock`)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    expect(await token(gone, 'key-worker')).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect(await token(stays, 'key-worker')).toMatchObject({ status: 200 });
    expect(await demo('DELETE', `/${gone}`)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    expect((await demo('DELETE', '')).status).toBe(404);
  });
});

describe('a tenant’s clock', () => {
  const move = async (id: string, to: string): Promise<unknown[]> => {
    const { status, body } = await demo('POST', `/${id}/clock`, { to });
    return [status, body['code'] ?? null, body['field'] ?? null, (await demo('GET', `/${id}/clock`)).body['now']];
  };

  it('only moves forward, however the instants are written', async () => {
    const id = await tenant('2026-03-02T08:00:00Z');
    expect(await move(id, '2026-03-02T08:00:00.500Z')).toEqual([200, null, null, '2026-03-02T08:00:00.500Z']);
    expect(await move(id, '2026-03-02T08:00:00Z')).toEqual([409, 'CLOCK_BACKWARDS', 'to', '2026-03-02T08:00:00.500Z']);
    expect(await move(id, '2026-03-01T23:59:59.999Z')).toEqual([409, 'CLOCK_BACKWARDS', 'to', '2026-03-02T08:00:00.500Z']);
    expect(await move(id, '2026-03-02T08:00:00.500Z')).toEqual([200, null, null, '2026-03-02T08:00:00.500Z']);
    expect(await move(id, '2026-04-01T00:00:00.000Z')).toEqual([200, null, null, '2026-04-01T00:00:00.000Z']);
  });

  it('is its own: no other tenant’s moves with it', async () => {
    const [one, other] = [await tenant(), await tenant()];
    await move(one, '2026-05-01T00:00:00.000Z');
    expect((await demo('GET', `/${other}/clock`)).body).toEqual({ now: '2026-03-02T08:00:00.000Z' });
  });
});

describe('a demonstration login', () => {
  it.each(LOGINS.map((login) => [login.login, login] as const))('%s gets a token that verifies and says who it is', async (name, login) => {
    const id = await tenant();
    await demo('PUT', `/${id}/logins`, { logins: LOGINS });
    const { body } = await token(id, name);
    const { login: _, ...said } = login;
    expect(await claims(body['access_token'])).toMatchObject({
      sub: `${id}:${name}`,
      tenant: id,
      demo_time: '2026-03-02T08:00:00.000Z',
      ...said,
    });
  });

  it('of one tenant is none of another', async () => {
    const [one, other] = [await tenant(), await tenant()];
    await demo('PUT', `/${one}/logins`, { logins: LOGINS });
    expect(await token(other, 'key-worker')).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('and the clock are there again after a restart, and its token still verifies', async () => {
    const id = await tenant();
    await demo('PUT', `/${id}/logins`, { logins: LOGINS });
    await demo('POST', `/${id}/clock`, { to: '2026-06-01T08:00:00.000Z' });
    const before = (await token(id, 'administrator')).body['access_token'];
    await identity.stop();
    identity = await start();
    expect(await claims(before)).toMatchObject({ tenant: id });
    expect(await claims((await token(id, 'administrator')).body['access_token'])).toMatchObject({ demo_time: '2026-06-01T08:00:00.000Z' });
  });
});

describe('the settings', () => {
  it('refuse production, by the name of the setting and of those to set instead', () => {
    const refused = /NODE_ENV: .*never runs in production. Set OIDC_ISSUER and OIDC_JWKS_URL/;
    expect(() => readConfig({ NODE_ENV: 'production' })).toThrow(refused);
    expect(() => readConfig({ NODE_ENV: 'production', PORT: 'abc' })).toThrow(refused);
  });

  it('name every fault at once and no value', () => {
    expect(() => readConfig({ PORT: '-1', DEMO_ADMIN_KEY: 'short-secret' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('short-secret') as string }),
    );
    expect(() => readConfig({ PORT: '-1', DEMO_ADMIN_KEY: 'short-secret' })).toThrow(/2 faults[^]*PORT[^]*DEMO_ADMIN_KEY/);
  });
});

it('serves the address that it is given, and no other', async () => {
  const other = await freePort();
  const one = await startIdentity(
    readConfig({ PORT: String(other), HOST: '127.0.0.1', DATA_DIR: join(folder, 'one'), DEMO_ADMIN_KEY: KEY }),
  );
  expect((await fetch(`http://127.0.0.1:${other}/health/live`)).status).toBe(200);
  await expect(fetch(`http://127.0.0.2:${other}/health/live`)).rejects.toThrow();
  await one.stop();
});
