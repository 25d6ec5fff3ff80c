import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import { anId } from '@causeway/testing';
import { tokenVerifier, Unauthenticated } from '../src';

const ISSUER = 'https://identity.example';
let server: Server;
let jwksUrl: string;
let published: JWK[] = [];
let asked = 0;
let down: number | null = null;
let key: { publicKey: CryptoKey; privateKey: CryptoKey };

const publish = async (kid: string): Promise<typeof key> => {
  const pair = await generateKeyPair('ES256', { extractable: true });
  published.push({ ...(await exportJWK(pair.publicKey)), kid, alg: 'ES256', use: 'sig' });
  return pair;
};

beforeAll(async () => {
  server = createServer((_request, response) => {
    asked += 1;
    if (down) return void response.writeHead(down).end('{"keys":7}');
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: published }));
  }).listen(0);
  await once(server, 'listening');
  jwksUrl = `http://localhost:${(server.address() as AddressInfo).port}/jwks`;
});
beforeEach(async () => {
  published = [];
  down = null;
  key = await publish('first');
});
afterAll(() => void server.close());

const tenant = anId();
const staff = anId();
const service = anId();
const claims = { tenant, staff, purpose: 'care', grants: [{ role: 'KEY_WORKER', scope: 'SERVICES', services: [service] }] };
interface Said {
  readonly kid?: string;
  readonly issuer?: string;
  readonly audience?: string;
  readonly expires?: number;
  readonly claims?: object;
  readonly by?: CryptoKey;
}
/** The time stands still, and timers go on. */
function stopTheClock(at: number): void {
  const doNotFake = ['nextTick', 'setImmediate', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'queueMicrotask'] as const;
  jest.useFakeTimers({ now: at, doNotFake: [...doNotFake, 'performance'] });
}
afterEach(() => void jest.useRealTimers());

const now = () => Math.floor(Date.now() / 1000);
const token = ({
  kid = 'first',
  issuer = ISSUER,
  audience = 'causeway',
  expires = now() + 60,
  claims: said = claims,
  by = key.privateKey,
}: Said = {}) =>
  new SignJWT(said as Record<string, unknown>)
    .setProtectedHeader({ alg: 'ES256', kid })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject('worker')
    .setExpirationTime(expires)
    .sign(by);
const verifier = (demonstrationClock = false) => tokenVerifier({ issuer: ISSUER, audience: 'causeway', jwksUrl, demonstrationClock });
const reasonOf = async (authorization: string | undefined, verify = verifier()): Promise<string> => {
  try {
    await verify(authorization);
    return 'accepted';
  } catch (error) {
    expect(error).toBeInstanceOf(Unauthenticated);
    return (error as Unauthenticated).reason;
  }
};
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a token', () => {
  it('says who calls, for which tenant, in which roles, and until when', async () => {
    const expires = now() + 60;
    expect(await verifier()(`Bearer ${await token({ expires })}`)).toEqual({
      caller: {
        subject: 'worker',
        tenantId: tenant,
        staffMemberId: staff,
        organisationId: null,
        purpose: 'care',
        grants: [{ role: 'KEY_WORKER', services: [service] }],
      },
      demonstrationTime: null,
      expiresAt: new Date(expires * 1000),
    });
  });

  it('may grant a role over the whole group', async () => {
    const said = await verifier()(
      `Bearer ${await token({ claims: { ...claims, grants: [{ role: 'REGISTERED_MANAGER', scope: 'GROUP' }] } })}`,
    );
    expect(said.caller.grants).toEqual([{ role: 'REGISTERED_MANAGER', services: 'ALL' }]);
  });

  it.each([
    ['of another issuer', { issuer: 'https://elsewhere.example' }],
    ['for another audience', { audience: 'another' }],
    ['with no tenant', { claims: { ...claims, tenant: undefined } }],
    ['with a tenant that is no id', { claims: { ...claims, tenant: 'group-1' } }],
    ['with no purpose', { claims: { ...claims, purpose: undefined } }],
    ['with a purpose of its own', { claims: { ...claims, purpose: 'curiosity' } }],
    ['with no grant', { claims: { ...claims, grants: [] } }],
    ['with a role that there is not', { claims: { ...claims, grants: [{ role: 'KING', scope: 'GROUP' }] } }],
    ['with a grant over services that names none', { claims: { ...claims, grants: [{ role: 'KEY_WORKER', scope: 'SERVICES' }] } }],
    ['by a key that is not published', { kid: 'never' }],
  ] satisfies [string, Said][])('%s is refused', async (_what, said) => {
    expect(await reasonOf(`Bearer ${await token(said)}`)).toBe('TOKEN_INVALID');
  });

  it('by another key than the one it names is refused', async () => {
    const another = await generateKeyPair('ES256');
    expect(await reasonOf(`Bearer ${await token({ by: another.privateKey })}`)).toBe('TOKEN_INVALID');
  });

  it('that has expired is refused as such, five seconds of difference between clocks allowed', async () => {
    stopTheClock(1_772_000_000_000);
    expect(await reasonOf(`Bearer ${await token({ expires: now() - 5 })}`)).toBe('TOKEN_EXPIRED');
    expect(await reasonOf(`Bearer ${await token({ expires: now() - 4 })}`)).toBe('accepted');
  });

  it('that was accepted is not accepted for longer than it says', async () => {
    stopTheClock(Date.now());
    const verify = verifier();
    const short = `Bearer ${await token({ expires: now() + 1 })}`;
    expect(await reasonOf(short, verify)).toBe('accepted');
    stopTheClock(Date.now() + 20_000);
    expect(await reasonOf(short, verify)).toBe('TOKEN_EXPIRED');
  });

  it('with no expiry or no subject is refused', async () => {
    const bare = (sign: SignJWT) =>
      sign.setProtectedHeader({ alg: 'ES256', kid: 'first' }).setIssuer(ISSUER).setAudience('causeway').sign(key.privateKey);
    expect(await reasonOf(`Bearer ${await bare(new SignJWT(claims).setSubject('worker'))}`)).toBe('TOKEN_INVALID');
    expect(await reasonOf(`Bearer ${await bare(new SignJWT(claims).setExpirationTime('1m'))}`)).toBe('TOKEN_INVALID');
  });

  it('with the algorithm `none` is refused, with a signature or without', async () => {
    const unsigned = `${part({ alg: 'none' })}.${part({ ...claims, iss: ISSUER, aud: 'causeway', sub: 'worker', exp: now() + 60 })}`;
    for (const text of [`${unsigned}.`, `${unsigned}.AA`, unsigned]) expect(await reasonOf(`Bearer ${text}`)).toBe('TOKEN_INVALID');
  });

  it('signed by HS256 with the published key as its secret is refused', async () => {
    const secret = new TextEncoder().encode(await exportSPKI(key.publicKey));
    const forged = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', kid: 'first' })
      .setIssuer(ISSUER)
      .setAudience('causeway')
      .setSubject('worker')
      .setExpirationTime('1m')
      .sign(secret);
    expect(await reasonOf(`Bearer ${forged}`)).toBe('TOKEN_INVALID');
  });

  it('whose claims were changed after it was signed is refused', async () => {
    const [head, , signature] = (await token()).split('.');
    const changed = part({ ...claims, tenant: anId(), iss: ISSUER, aud: 'causeway', sub: 'worker', exp: now() + 60 });
    expect(await reasonOf(`Bearer ${head}.${changed}.${signature}`)).toBe('TOKEN_INVALID');
  });

  it.each([
    [undefined, 'TOKEN_MISSING'],
    ['', 'TOKEN_MISSING'],
    ['Bearer', 'TOKEN_INVALID'],
    ['Bearer x', 'TOKEN_INVALID'],
    ['Basic dXNlcjpwYXNz', 'TOKEN_INVALID'],
  ])('that is %j is answered with %s', async (authorization, reason) => {
    expect(await reasonOf(authorization)).toBe(reason);
  });
});

describe('the issuer’s keys', () => {
  it('rotate by themselves: a token by a new key is accepted, and one by the old while that is published', async () => {
    const began = Date.now();
    stopTheClock(began);
    const verify = verifier();
    const old = await token();
    expect(await reasonOf(`Bearer ${old}`, verify)).toBe('accepted');
    const second = await publish('second');
    const fresh = await token({ kid: 'second', by: second.privateKey });
    stopTheClock(began + 2_100); // a flood of unknown keys must not become a flood of requests
    expect(await reasonOf(`Bearer ${fresh}`, verify)).toBe('accepted');
    expect(await reasonOf(`Bearer ${await token({ expires: now() + 90 })}`, verify)).toBe('accepted');
  });

  it('are not asked for again by every token of an unknown key', async () => {
    stopTheClock(Date.now());
    const verify = verifier();
    await reasonOf(`Bearer ${await token()}`, verify);
    const before = asked;
    for (let n = 0; n < 20; n += 1) await reasonOf(`Bearer ${await token({ kid: `unknown-${n}` })}`, verify);
    expect(asked - before).toBeLessThanOrEqual(1);
  });

  it('out of reach are told apart from a token that is wrong', async () => {
    const nowhere = tokenVerifier({ issuer: ISSUER, audience: 'causeway', jwksUrl: 'http://localhost:9/jwks', demonstrationClock: false });
    expect(await reasonOf(`Bearer ${await token()}`, nowhere)).toBe('IDENTITY_UNREACHABLE');
    for (const status of [503, 200]) {
      down = status;
      expect(await reasonOf(`Bearer ${await token()}`)).toBe('IDENTITY_UNREACHABLE');
    }
  });
});

describe('the demonstration’s time', () => {
  const told = { ...claims, demo_time: '2026-03-02T09:00:00.000Z' };

  it('is taken from the token where that is allowed, and ignored everywhere else', async () => {
    const bearer = `Bearer ${await token({ claims: told })}`;
    expect((await verifier(true)(bearer)).demonstrationTime).toEqual(new Date('2026-03-02T09:00:00.000Z'));
    expect((await verifier(false)(bearer)).demonstrationTime).toBeNull();
  });
});
