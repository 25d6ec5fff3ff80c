import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { DOMAINS } from '@causeway/event-contracts';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { ATTACKS, type Attack } from './attacks';

const GATEWAY = join(__dirname, '../../apps/gateway/src');
let gateway: { readonly url: string; readonly stop: () => Promise<void> };
/** What arrived where the subgraphs would be. */
let arrived = 0;
const servers: Server[] = [];
let folder: string;
let authorization: string;

const listening = async (server: Server): Promise<string> => {
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

beforeAll(async () => {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }];
  const jwks = await listening(createServer((_request, response) => void response.end(JSON.stringify({ keys }))));
  const token = await new SignJWT({
    ...{ tenant: randomUUID(), staff: randomUUID(), purpose: 'care', grants: [{ role: 'REGISTERED_MANAGER', scope: 'GROUP' }] },
  })
    .setProtectedHeader({ alg: 'ES256', kid: 'one' })
    .setIssuer('https://identity.example')
    .setAudience('causeway')
    .setSubject('attacker')
    .setExpirationTime('1h')
    .sign(privateKey);
  authorization = `Bearer ${token}`;
  const subgraph = await listening(
    createServer((request, response) => {
      arrived += 1;
      request.resume().once('end', () => response.end('{"data":{"service":{"id":"018f3c6e-0000-7000-8000-000000000001"}}}'));
    }),
  );
  folder = mkdtempSync(join(tmpdir(), 'attacks-'));
  const { readConfig } = (await import(join(GATEWAY, 'config'))) as { readConfig: (env: object) => object };
  const { startGateway } = (await import(join(GATEWAY, 'server'))) as { startGateway: (config: object) => Promise<typeof gateway> };
  gateway = await startGateway(
    readConfig({
      ...{ NODE_ENV: 'production', PORT: '0', LOG_LEVEL: 'silent', DOCUMENTS: 'any', DOCUMENTS_PATH: folder },
      ...{ REQUESTS_PER_SECOND: '1', REQUESTS_BURST: '100' },
      ...{ OIDC_ISSUER: 'https://identity.example', OIDC_JWKS_URL: jwks },
      ...Object.fromEntries(DOMAINS.map((domain) => [`${domain.toUpperCase().replace('-', '_')}_URL`, `${subgraph}/graphql`])),
    }),
  );
});
afterAll(async () => {
  await gateway.stop();
  for (const server of servers) server.close().closeAllConnections();
  rmSync(folder, { recursive: true });
});

const sent = ({ query, variables, send }: Attack): RequestInit =>
  send ?? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) };
const ask = async (init: RequestInit) => {
  const response = await fetch(`${gateway.url}/graphql`, { ...init, headers: { authorization, ...(init.headers as object) } });
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) as { data?: object; errors?: { extensions: Record<string, unknown> }[] } };
};

describe('an attack of a verified caller on the whole supergraph', () => {
  it.each(ATTACKS.map((attack) => [attack.name, attack] as const))('by %s reaches no subgraph', async (_name, attack) => {
    const before = arrived;
    const { status, body, text } = await ask(sent(attack));
    expect(body.errors?.map(({ extensions }) => extensions['code'])).toContain(attack.code);
    if (attack.limit) expect(body.errors?.map(({ extensions }) => extensions['limit'])).toContain(attack.limit);
    expect([status, body.data, arrived]).toEqual([attack.status, undefined, before]);
    expect(text).not.toMatch(/Did you mean|node_modules|\n\s+at /);
  });

  it('leaves the gateway answering what it may', async () => {
    const before = arrived;
    const init = { query: '{ service(id: "018f3c6e-0000-7000-8000-000000000001") { id } }', name: '', status: 200 };
    expect((await ask(sent(init))).body).toEqual({ data: { service: { id: '018f3c6e-0000-7000-8000-000000000001' } } });
    expect(arrived).toBe(before + 1);
  });

  it('is stopped by who calls, not by where from: what the attacker has used up, their neighbour still has', async () => {
    const statuses = await Promise.all(Array.from({ length: 300 }, async () => (await ask(sent(ATTACKS[0] as Attack))).status));
    expect(new Set(statuses)).toEqual(new Set([400, 429]));
    const anonymous = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    });
    expect(anonymous.status).toBe(200);
  });
});
