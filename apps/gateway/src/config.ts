import { join } from 'node:path';
import { ROLES, type Role } from '@causeway/access';
import { USUAL_LIMITS, type Limits } from '@causeway/operations';
import { z } from 'zod';
import type { Rate } from './callers/allowance';
import { PLANNING_COST } from './planned';

const SUBGRAPHS = ['workforce', 'care-records', 'safeguarding', 'governance', 'linking'] as const;

/** What the gateway's process is told by its environment. */
export interface GatewayConfig {
  readonly port: number;
  /** The address that it listens at; every address of the machine unless set. */
  readonly host?: string | undefined;
  readonly supergraphPath: string;
  /** Where a subgraph is, by its name; one that is not here is where the supergraph says. Never from a request. */
  readonly urls: Readonly<Record<string, string>>;
  readonly logLevel: string;
  readonly production: boolean;
  /** Who is shown the schema, and names of it in errors. */
  readonly introspection: { readonly allowed: 'everyone' | 'roles' | 'nobody'; readonly roles: readonly Role[] };
  /** By what tokens are verified here too, as the subgraphs do; undefined: callers are told apart by their addresses. */
  readonly oidc: { readonly issuer: string; readonly audience: string; readonly jwksUrl: string } | undefined;
  /** How many proxies of one's own stand before the gateway, each appending to X-Forwarded-For. */
  readonly proxies: number;
  /** What each caller may use: requests by a verified caller and by all others of one address, and the cost of operations. */
  readonly rates: { readonly verified: Rate; readonly others: Rate; readonly cost: Rate };
  /** The most requests of one caller that are under way at once. */
  readonly mostInFlight: number;
  /** The most that one operation may cost. */
  readonly mostCost: number;
  /** The folder of the manifests of trusted documents, and whether nothing else is served. */
  readonly documents: { readonly folder: string | undefined; readonly trustedOnly: boolean };
  /** How long one subgraph may be silent, and how long a whole request may take, in milliseconds. */
  readonly subgraphTimeoutMs: number;
  readonly requestTimeoutMs: number;
  /** Connections kept to each subgraph. */
  readonly connections: number;
  readonly limits: Limits;
}

const url = z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// URL' });
/** Tokens are verified here in production, and wherever one of the variables is set. */
function oidcVariables(env: NodeJS.ProcessEnv, production: boolean) {
  const needed = production || Boolean(env['OIDC_ISSUER'] || env['OIDC_JWKS_URL']);
  return {
    OIDC_ISSUER: needed ? url : url.optional(),
    OIDC_JWKS_URL: needed ? url : url.optional(),
    OIDC_AUDIENCE: z.string().min(1).default('causeway'),
  };
}

const variableOf = (subgraph: string): string => `${subgraph.toUpperCase().replace('-', '_')}_URL`;
/** What one caller may use unless a setting says otherwise: in development as much as tests and tools that load a group ask for. */
const USUAL_RATES = {
  production: { requests: [30, 100], others: [10, 50], cost: [1_000, 10_000], inFlight: 8 },
  development: { requests: [1_000, 5_000], others: [1_000, 5_000], cost: [200_000, 2_000_000], inFlight: 256 },
} as const;

const roles = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((role) => role.trim())
      .filter(Boolean),
  )
  .pipe(z.array(z.enum(ROLES, { error: 'must be roles, separated by commas' })));

const atLeast = (least: number, usual: number) => z.coerce.number().int().min(least).default(usual);

/** Reads the environment. Throws one error that names every fault by its variable, never a value. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): GatewayConfig {
  const production = env['NODE_ENV'] === 'production';
  const usual = USUAL_RATES[production ? 'production' : 'development'];
  const documents = z.enum(['any', 'trusted']).default(production ? 'trusted' : 'any');
  const trusted = documents.safeParse(env['DOCUMENTS']).data === 'trusted';
  const schema = z.object({
    PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
    HOST: z.string().min(1).optional(),
    SUPERGRAPH_PATH: z.string().min(1).default(join(__dirname, '../../../supergraph.graphql')),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    INTROSPECTION: z.enum(['allowed', 'roles', 'forbidden']).default(production ? 'roles' : 'allowed'),
    INTROSPECTION_ROLES: roles.default(['ADMINISTRATOR', 'INTEGRATION']),
    ...oidcVariables(env, production),
    TRUSTED_PROXIES: atLeast(0, 0),
    REQUESTS_PER_SECOND: atLeast(1, usual.requests[0]),
    REQUESTS_BURST: atLeast(1, usual.requests[1]),
    OTHERS_PER_SECOND: atLeast(1, usual.others[0]),
    OTHERS_BURST: atLeast(1, usual.others[1]),
    COST_PER_SECOND: atLeast(1, usual.cost[0]),
    COST_BURST: atLeast(1, usual.cost[1]),
    MAX_IN_FLIGHT: atLeast(1, usual.inFlight),
    MAX_COST: atLeast(1, 5_000),
    DOCUMENTS: documents,
    DOCUMENTS_PATH: trusted
      ? z.string({ error: 'must name the folder of the manifests, since DOCUMENTS is trusted' }).min(1)
      : z.string().min(1).optional(),
    SUBGRAPH_TIMEOUT_MS: atLeast(1, 20_000),
    REQUEST_TIMEOUT_MS: atLeast(1, 30_000),
    SUBGRAPH_CONNECTIONS: atLeast(1, 64),
    MAX_DEPTH: atLeast(1, USUAL_LIMITS.depth),
    MAX_ALIASES: atLeast(0, USUAL_LIMITS.aliases),
    MAX_FIELDS: atLeast(1, USUAL_LIMITS.fields),
    MAX_ROOT_FIELDS: atLeast(1, USUAL_LIMITS.rootFields),
    MAX_DIRECTIVES: atLeast(0, USUAL_LIMITS.directives),
    MAX_TOKENS: atLeast(1, USUAL_LIMITS.tokens),
    MAX_BODY_BYTES: atLeast(1, USUAL_LIMITS.bodyBytes),
    // The addresses in the supergraph are those of one machine: in production each is named, or the start is refused.
    ...Object.fromEntries(SUBGRAPHS.map((name) => [variableOf(name), production ? url : url.optional()])),
  });
  const checked = schema.refine((c) => c.COST_BURST >= c.MAX_COST + PLANNING_COST, {
    path: ['COST_BURST'],
    message: `must be ${PLANNING_COST} more than MAX_COST at least, or the dearest operation is never served`,
  });
  const parsed = checked.safeParse(env);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(
      `gateway can't start; its environment has ${faults.length} fault${faults.length === 1 ? '' : 's'}:\n${faults.join('\n')}`,
    );
  }
  const c = parsed.data;
  const given = parsed.data as Readonly<Record<string, unknown>>;
  return {
    port: c.PORT,
    host: c.HOST,
    supergraphPath: c.SUPERGRAPH_PATH,
    urls: Object.fromEntries(
      SUBGRAPHS.flatMap((name) => {
        const address = given[variableOf(name)];
        return typeof address === 'string' ? [[name, address]] : [];
      }),
    ),
    logLevel: c.LOG_LEVEL,
    production,
    introspection: {
      allowed: ({ allowed: 'everyone', roles: 'roles', forbidden: 'nobody' } as const)[c.INTROSPECTION],
      roles: c.INTROSPECTION_ROLES,
    },
    oidc: c.OIDC_ISSUER && c.OIDC_JWKS_URL ? { issuer: c.OIDC_ISSUER, audience: c.OIDC_AUDIENCE, jwksUrl: c.OIDC_JWKS_URL } : undefined,
    proxies: c.TRUSTED_PROXIES,
    rates: {
      verified: { perSecond: c.REQUESTS_PER_SECOND, burst: c.REQUESTS_BURST },
      others: { perSecond: c.OTHERS_PER_SECOND, burst: c.OTHERS_BURST },
      cost: { perSecond: c.COST_PER_SECOND, burst: c.COST_BURST },
    },
    mostInFlight: c.MAX_IN_FLIGHT,
    mostCost: c.MAX_COST,
    documents: { folder: c.DOCUMENTS_PATH, trustedOnly: c.DOCUMENTS === 'trusted' },
    subgraphTimeoutMs: c.SUBGRAPH_TIMEOUT_MS,
    requestTimeoutMs: c.REQUEST_TIMEOUT_MS,
    connections: c.SUBGRAPH_CONNECTIONS,
    limits: {
      depth: c.MAX_DEPTH,
      aliases: c.MAX_ALIASES,
      fields: c.MAX_FIELDS,
      rootFields: c.MAX_ROOT_FIELDS,
      directives: c.MAX_DIRECTIVES,
      tokens: c.MAX_TOKENS,
      bodyBytes: c.MAX_BODY_BYTES,
    },
  };
}

/** Keeps the graph engine, which reads this variable when it is made, from looking for a cloud to report to. */
export function forbidTelemetry(env: NodeJS.ProcessEnv = process.env): void {
  env['APOLLO_TELEMETRY_DISABLED'] = '1';
}
