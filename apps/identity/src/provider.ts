import { randomBytes } from 'node:crypto';
import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import type { IdentityConfig } from './config';
import type { Login, Store, Tenant } from './store';

export const DEMO_GRANT = 'urn:causeway:demo-login';
export const AUDIENCE = 'causeway';
const MINUTES = 60;

/** An account id names the tenant and the login. */
export const accountOf = (tenant: Tenant, login: Login): string => `${tenant.id}:${login.login}`;

export function findAccount(store: Store, id: string): { tenant: Tenant; login: Login } | undefined {
  const [tenantId, name] = id.split(':');
  const tenant = store.tenant(tenantId ?? '');
  const login = tenant?.logins.find((candidate) => candidate.login === name);
  return tenant && login ? { tenant, login } : undefined;
}

/** What an access token says of its caller, the same by every flow; the time is the tenant's clock at that moment. */
export const claimsOf = ({ tenant, login }: { tenant: Tenant; login: Login }): Record<string, unknown> => ({
  tenant: tenant.id,
  ...(login.staff ? { staff: login.staff } : {}),
  ...(login.organisation ? { organisation: login.organisation } : {}),
  purpose: login.purpose,
  grants: login.grants,
  demo_time: tenant.now,
});

/** The OpenID provider: authorisation code with PKCE for people, and the demonstration grant for scripts. */
export function makeProvider(config: IdentityConfig, store: Store): Provider {
  const configuration: Configuration = {
    clients: [
      {
        client_id: 'causeway-demo',
        token_endpoint_auth_method: 'none',
        id_token_signed_response_alg: 'ES256',
        grant_types: [DEMO_GRANT],
        response_types: [],
        redirect_uris: [],
      },
      {
        client_id: 'causeway-portal',
        token_endpoint_auth_method: 'none',
        id_token_signed_response_alg: 'ES256',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: [...config.redirectUris],
      },
    ],
    jwks: { keys: store.keys },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    scopes: ['openid', 'offline_access'],
    pkce: { required: () => true },
    ttl: { AccessToken: 10 * MINUTES, Session: 8 * 60 * MINUTES, Interaction: 10 * MINUTES, Grant: 8 * 60 * MINUTES },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => `urn:${AUDIENCE}`,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: '',
          audience: AUDIENCE,
          accessTokenTTL: 10 * MINUTES,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
    interactions: { url: (_ctx, interaction) => `/login/${interaction.uid}` },
    findAccount: (_ctx, id) => (findAccount(store, id) ? { accountId: id, claims: () => ({ sub: id }) } : undefined),
    extraTokenClaims: (_ctx, token) => {
      const account = 'accountId' in token && typeof token.accountId === 'string' ? findAccount(store, token.accountId) : undefined;
      return account ? claimsOf(account) : {};
    },
  };
  const provider = new Provider(config.issuer, configuration);
  provider.registerGrantType(
    DEMO_GRANT,
    (ctx) => demoLogin(provider, store, ctx as unknown as KoaContextWithOIDC),
    ['tenant', 'login'],
    [],
  );
  return provider;
}

/** A token for a demonstration login, without a password: this is why the provider never runs in production. */
async function demoLogin(provider: Provider, store: Store, ctx: KoaContextWithOIDC): Promise<void> {
  const { tenant, login } = ctx.oidc.params as { tenant?: string; login?: string };
  const account = findAccount(store, `${tenant}:${login}`);
  if (!account) {
    ctx.status = 400;
    ctx.body = { error: 'invalid_grant', error_description: 'there is no such demonstration login in this tenant' };
    return;
  }
  const token = new provider.AccessToken({
    accountId: accountOf(account.tenant, account.login),
    client: ctx.oidc.client as never,
    grantId: 'demo',
    gty: DEMO_GRANT,
    scope: '',
  });
  (token as unknown as { resourceServer: unknown }).resourceServer = new provider.ResourceServer(`urn:${AUDIENCE}`, {
    scope: '',
    audience: AUDIENCE,
    accessTokenTTL: 10 * MINUTES,
    accessTokenFormat: 'jwt',
    jwt: { sign: { alg: 'ES256' } },
  });
  ctx.body = { access_token: await token.save(), token_type: 'Bearer', expires_in: 10 * MINUTES };
}
