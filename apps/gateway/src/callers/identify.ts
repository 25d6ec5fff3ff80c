import type { IncomingMessage } from 'node:http';
import { rolesOf, type Caller } from '@causeway/access';
import { tokenVerifier, Unauthenticated } from '@causeway/subgraph/token';
import type { GatewayConfig } from '../config';
import { addressOf } from './address';

/** Who a request is of, as far as limits go. What they may see, each subgraph finds for itself. */
export interface Known {
  /** Whose allowance it is: a verified caller's own, or that of an address. */
  readonly key: string;
  readonly verified: boolean;
  /** Why the token does not prove who calls; null where it does, where tokens are not verified here, or where the keys could not be had. */
  readonly refusal: Unauthenticated['reason'] | null;
  readonly maySeeSchema: boolean;
}

/** Verifies tokens as the subgraphs do. Where `oidc` is not set every caller is an address. */
export function identifier({ oidc, proxies, introspection }: GatewayConfig): (request: IncomingMessage) => Promise<Known> {
  const verify = oidc && tokenVerifier({ ...oidc, demonstrationClock: false });
  const maySee = (caller: Caller | null): boolean =>
    introspection.allowed === 'everyone' ||
    (introspection.allowed === 'roles' && caller !== null && rolesOf(caller).some((role) => introspection.roles.includes(role)));
  return async ({ headers, socket }) => {
    const forwardedFor = headers['x-forwarded-for'];
    const unverified = {
      key: addressOf(socket.remoteAddress, Array.isArray(forwardedFor) ? forwardedFor.join(',') : forwardedFor, proxies),
      verified: false,
      maySeeSchema: maySee(null),
    };
    if (!verify) return { ...unverified, refusal: null };
    try {
      const { caller } = await verify(headers.authorization);
      return { key: `${caller.tenantId} ${caller.subject}`, verified: true, refusal: null, maySeeSchema: maySee(caller) };
    } catch (error) {
      if (!(error instanceof Unauthenticated)) throw error;
      // A subgraph may still have what it verified before: it decides.
      return { ...unverified, refusal: error.reason === 'IDENTITY_UNREACHABLE' ? null : error.reason };
    }
  };
}
