import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

const ISSUER = 'https://identity.example';
const TENANT = randomUUID();

export interface Issuer {
  readonly oidc: { readonly issuer: string; readonly audience: string; readonly jwksUrl: string };
  /** The header of a caller of a role; `expiresIn` in seconds. */
  readonly bearer: (subject: string, role?: string, expiresIn?: number) => Promise<{ authorization: string }>;
  readonly stop: () => void;
}

/** A provider that publishes its keys, and signs tokens by them. */
export async function startIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }];
  const server = createServer((_request, response) => response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys })));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    oidc: { issuer: ISSUER, audience: 'causeway', jwksUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks` },
    bearer: async (subject, role = 'KEY_WORKER', expiresIn = 600) => {
      const token = await new SignJWT({ tenant: TENANT, staff: randomUUID(), purpose: 'care', grants: [{ role, scope: 'GROUP' }] })
        .setProtectedHeader({ alg: 'ES256', kid: 'one' })
        .setIssuer(ISSUER)
        .setAudience('causeway')
        .setSubject(subject)
        .setExpirationTime(Math.floor(Date.now() / 1_000) + expiresIn)
        .setJti(randomUUID())
        .sign(privateKey);
      return { authorization: `Bearer ${token}` };
    },
    stop: () => server.close().closeAllConnections(),
  };
}
