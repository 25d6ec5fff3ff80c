import { createHash } from 'node:crypto';
import { PURPOSES, ROLES, type Caller, type Grant } from '@causeway/access';
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import { z } from 'zod';

export interface TokenSettings {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
  /** Whether a token may carry a demonstration tenant's time. */
  readonly demonstrationClock: boolean;
}

/** A verified token: who calls, and for a demonstration tenant what time it is there. */
export interface Identified {
  readonly caller: Caller;
  readonly demonstrationTime: Date | null;
  /** Until when the token says so, by the machine's clock. */
  readonly expiresAt: Date;
}

/** No token, or one that does not prove who calls. `reason` is a code, safe to answer with. */
export class Unauthenticated extends Error {
  constructor(readonly reason: 'TOKEN_MISSING' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'IDENTITY_UNREACHABLE') {
    super(reason);
  }
}

const uuid = z.uuid();
const claims = z.object({
  sub: z.string().min(1).max(200),
  exp: z.number(),
  tenant: uuid,
  staff: uuid.nullish(),
  organisation: uuid.nullish(),
  purpose: z.enum(PURPOSES),
  grants: z
    .array(
      z.discriminatedUnion('scope', [
        z.object({ role: z.enum(ROLES), scope: z.literal('GROUP') }),
        z.object({ role: z.enum(ROLES), scope: z.literal('SERVICES'), services: z.array(uuid) }),
      ]),
    )
    .min(1),
  demo_time: z.iso.datetime().nullish(),
});

const MOST_CACHED = 10_000;

/**
 * Verifies access tokens against the issuer's keys: fixed algorithms, issuer and audience, five seconds of clock
 * tolerance. A verified token is remembered by its hash until it expires. Keys rotate by themselves.
 */
export function tokenVerifier(settings: TokenSettings): (authorization: string | undefined) => Promise<Identified> {
  const keys = createRemoteJWKSet(new URL(settings.jwksUrl), { cooldownDuration: 2_000, cacheMaxAge: 3_600_000, timeoutDuration: 3_000 });
  const verified = new Map<string, { readonly identified: Identified; readonly expires: number }>();

  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
    if (!token) throw new Unauthenticated(authorization ? 'TOKEN_INVALID' : 'TOKEN_MISSING');
    const hash = createHash('sha256').update(token).digest('base64');
    const known = verified.get(hash);
    if (known && known.expires > Date.now()) return known.identified;
    verified.delete(hash);

    let payload: JWTPayload;
    try {
      ({ payload } = await jwtVerify(token, keys, {
        issuer: settings.issuer,
        audience: settings.audience,
        algorithms: ['ES256', 'RS256', 'PS256'],
        clockTolerance: 5,
        requiredClaims: ['exp', 'sub'],
      }));
    } catch (error) {
      throw new Unauthenticated(reasonOf(error));
    }
    const parsed = claims.safeParse(payload);
    if (!parsed.success) throw new Unauthenticated('TOKEN_INVALID');
    const identified = identify(parsed.data, settings.demonstrationClock);
    if (verified.size >= MOST_CACHED) verified.clear();
    verified.set(hash, { identified, expires: parsed.data.exp * 1000 });
    return identified;
  };
}

function identify(c: z.infer<typeof claims>, demonstrationClock: boolean): Identified {
  const grants = c.grants.map((grant): Grant => ({ role: grant.role, services: grant.scope === 'GROUP' ? 'ALL' : grant.services }));
  return {
    caller: {
      subject: c.sub,
      tenantId: c.tenant,
      staffMemberId: c.staff ?? null,
      organisationId: c.organisation ?? null,
      purpose: c.purpose,
      grants,
    },
    demonstrationTime: demonstrationClock && c.demo_time ? new Date(c.demo_time) : null,
    expiresAt: new Date(c.exp * 1000),
  };
}

/** The keys did not come in time, came with another status than 200, or were none. */
const IDENTITY_AT_FAULT = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC', 'ERR_JWKS_INVALID']);

function reasonOf(error: unknown): Unauthenticated['reason'] {
  if (error instanceof errors.JWTExpired) return 'TOKEN_EXPIRED';
  if (error instanceof errors.JOSEError && !IDENTITY_AT_FAULT.has(error.code)) return 'TOKEN_INVALID';
  return 'IDENTITY_UNREACHABLE';
}
