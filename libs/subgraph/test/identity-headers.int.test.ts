import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { pino } from 'pino';
import { anId, leafletDatabase, type TestDatabase } from '@causeway/testing';
import { buildSchema, startSubgraph, tokenVerifier, type GraphContext, type RunningSubgraph } from '../src';

const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  directive @access(class: DataClass!, act: Act = READ) on FIELD_DEFINITION
  enum DataClass { ORGANISATION TRAIL }
  enum Act { READ WRITE }
  type Query { who: String @access(class: ORGANISATION) }
`;
const ISSUER = 'https://identity.example';
const [tenant, staff, service, other] = [anId(), anId(), anId(), anId()];
/** What a proxy in front of a platform often says of its caller, and what ours must never be told so. */
const HEADERS = {
  'x-user': 'administrator',
  'x-user-id': other,
  'x-tenant': other,
  'x-tenant-id': other,
  'x-role': 'ADMINISTRATOR',
  'x-roles': 'ADMINISTRATOR',
  'x-staff': other,
  'x-forwarded-user': 'administrator',
  'x-auth-request-user': 'administrator',
  'x-demo-time': '2020-01-01T00:00:00.000Z',
};

let keys: Server;
let privateKey: CryptoKey;
let database: TestDatabase;
let running: RunningSubgraph;
let asked = 0;
beforeAll(async () => {
  const pair = await generateKeyPair('ES256', { extractable: true });
  privateKey = pair.privateKey;
  const published = JSON.stringify({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'first', alg: 'ES256', use: 'sig' }] });
  keys = createServer((_request, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(published)).listen(
    0,
  );
  await once(keys, 'listening');
  database = await leafletDatabase();
  running = await startSubgraph({
    name: 'practice',
    port: 0,
    schema: buildSchema(SDL, {
      Query: {
        who: (_: unknown, _args: unknown, { caller }: GraphContext) => {
          asked += 1;
          return [caller.tenantId, caller.staffMemberId, ...caller.grants.map(({ role }) => role)].join(' ');
        },
      },
    }),
    db: database.db,
    audit: database.audit,
    identify: tokenVerifier({
      issuer: ISSUER,
      audience: 'causeway',
      jwksUrl: `http://localhost:${(keys.address() as AddressInfo).port}/jwks`,
      demonstrationClock: false,
    }),
    idCodecKey: Buffer.alloc(32),
    log: pino({ level: 'silent' }),
  });
});
afterAll(async () => {
  await running.stop();
  await database.close();
  keys.close();
});

async function ask(headers: Readonly<Record<string, string>>): Promise<{ status: number; body: object }> {
  const response = await fetch(`http://localhost:${running.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: '{ who }' }),
  });
  return { status: response.status, body: (await response.json()) as object };
}

describe('a header that says who calls', () => {
  it('is no token: the caller is unauthenticated, and nothing is resolved', async () => {
    expect(await ask(HEADERS)).toMatchObject({
      status: 401,
      body: { errors: [{ extensions: { code: 'UNAUTHENTICATED', reason: 'TOKEN_MISSING' } }] },
    });
    expect(asked).toBe(0);
  });

  it('changes nothing of what a token says', async () => {
    const token = await new SignJWT({
      tenant,
      staff,
      purpose: 'care',
      grants: [{ role: 'KEY_WORKER', scope: 'SERVICES', services: [service] }],
    })
      .setProtectedHeader({ alg: 'ES256', kid: 'first' })
      .setIssuer(ISSUER)
      .setAudience('causeway')
      .setSubject('worker')
      .setExpirationTime('1 minute')
      .sign(privateKey);
    const alone = await ask({ authorization: `Bearer ${token}` });
    expect(alone).toEqual({ status: 200, body: { data: { who: `${tenant} ${staff} KEY_WORKER` } } });
    expect(await ask({ ...HEADERS, authorization: `Bearer ${token}` })).toEqual(alone);
  });
});
