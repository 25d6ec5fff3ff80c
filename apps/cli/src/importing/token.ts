import { Fault } from '../fault';
import type { Given } from '../command';

/** Where tokens come from. */
export interface Tokens {
  /** One that is good for a while yet. */
  readonly token: () => Promise<string>;
  /** The one that was given is good no longer. */
  readonly forget: () => void;
}

interface Provided {
  readonly access_token?: string;
  readonly expires_in?: number;
  readonly error?: string;
  readonly error_description?: string;
}

const LOGIN = 'integration';

/** From your own provider, by client credentials, when its token address is set; else from the demonstration's. */
export function tokensFor(given: Given): Tokens {
  const { place } = given;
  const url = place.given('CAUSEWAY_TOKEN_URL');
  const ask = url ? () => byCredentials(url, place) : () => byDemonstration(given);
  let held: { readonly token: string; readonly until: number } | null = null;
  return {
    token: async () => {
      if (held && held.until > Date.now()) return held.token;
      const { access_token: token, expires_in: seconds = 60 } = await ask();
      if (!token) throw new Fault('The provider gave no token.');
      held = { token, until: Date.now() + Math.max(0, seconds - 30) * 1_000 };
      return token;
    },
    forget: () => (held = null),
  };
}

async function byCredentials(url: string, place: Given['place']): Promise<Provided> {
  const [id, secret] = [place.setting('CAUSEWAY_CLIENT_ID'), place.setting('CAUSEWAY_CLIENT_SECRET')];
  const scope = place.given('CAUSEWAY_SCOPE');
  return asked(url, new URLSearchParams({ grant_type: 'client_credentials', ...(scope ? { scope } : {}) }), {
    authorization: `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')}`,
  });
}

/** The demonstration's login of a system that imports; a tenant that lacks it is given it. */
async function byDemonstration(given: Given): Promise<Provided> {
  const identity = given.place.setting('IDENTITY_URL');
  const tenant = given.option('tenant') ?? (await onlyTenant(identity, given));
  const body = new URLSearchParams({ grant_type: 'urn:causeway:demo-login', client_id: 'causeway-demo', tenant, login: LOGIN });
  const logins = await admin(identity, given, `/${tenant}/logins`);
  const known = (logins['logins'] ?? []) as readonly { readonly login: string }[];
  if (!known.some(({ login }) => login === LOGIN)) {
    const login = { login: LOGIN, purpose: 'integration', grants: [{ role: 'INTEGRATION', scope: 'GROUP' }] };
    await admin(identity, given, `/${tenant}/logins`, { logins: [login] });
  }
  return asked(`${identity}/token`, body);
}

async function onlyTenant(identity: string, given: Given): Promise<string> {
  const { tenants = [] } = (await admin(identity, given, '')) as { tenants?: readonly { id: string; name: string }[] };
  const [one, ...others] = tenants;
  if (!one) throw new Fault('There is no demonstration tenant: make one with npx causeway tenant create.');
  if (others.length > 0)
    throw new Fault(`Say which tenant with --tenant: ${tenants.map(({ id, name }) => `${id} (${name})`).join(', ')}.`, 'MISUSED');
  return one.id;
}

async function admin(identity: string, { place }: Given, path: string, body?: object): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(`${identity}/demo/tenants${path}`, {
    method: body ? 'PUT' : 'GET',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${place.setting('DEMO_ADMIN_KEY')}` },
    ...(body ? { body: JSON.stringify(body) } : {}),
    signal: AbortSignal.timeout(10_000),
  }).catch(unreached(identity));
  const answer = (await response.json().catch(() => ({}))) as Readonly<Record<string, unknown>>;
  if (!response.ok) throw new Fault(`The demonstration provider refused it (${response.status}).`);
  return answer;
}

async function asked(url: string, body: URLSearchParams, headers: Readonly<Record<string, string>> = {}): Promise<Provided> {
  const response = await fetch(url, { method: 'POST', body, headers, signal: AbortSignal.timeout(10_000) }).catch(unreached(url));
  const answer = (await response.json().catch(() => ({}))) as Provided;
  if (!response.ok) throw new Fault(`The provider gave no token (${response.status}): ${answer.error_description ?? answer.error ?? ''}`);
  return answer;
}

const unreached = (url: string) => (): never => {
  throw new Fault(`The provider does not answer at ${new URL(url).origin}.`, 'UNREACHED');
};
