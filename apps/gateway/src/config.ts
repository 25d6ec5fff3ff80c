import { join } from 'node:path';
import { z } from 'zod';
import type { Limits } from './limits';

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
  readonly introspection: boolean;
  /** How long one subgraph may be silent, and how long a whole request may take, in milliseconds. */
  readonly subgraphTimeoutMs: number;
  readonly requestTimeoutMs: number;
  /** Connections kept to each subgraph. */
  readonly connections: number;
  readonly limits: Limits;
}

const variableOf = (subgraph: string): string => `${subgraph.toUpperCase().replace('-', '_')}_URL`;
const atLeast = (least: number, usual: number) => z.coerce.number().int().min(least).default(usual);

/** Reads the environment. Throws one error that names every fault by its variable, never a value. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): GatewayConfig {
  const production = env['NODE_ENV'] === 'production';
  const url = z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// URL' });
  const schema = z.object({
    PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
    HOST: z.string().min(1).optional(),
    SUPERGRAPH_PATH: z.string().min(1).default(join(__dirname, '../../../supergraph.graphql')),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    INTROSPECTION: z.enum(['allowed', 'forbidden']).default(production ? 'forbidden' : 'allowed'),
    SUBGRAPH_TIMEOUT_MS: atLeast(1, 20_000),
    REQUEST_TIMEOUT_MS: atLeast(1, 30_000),
    SUBGRAPH_CONNECTIONS: atLeast(1, 64),
    MAX_DEPTH: atLeast(1, 20),
    MAX_ALIASES: atLeast(0, 30),
    MAX_FIELDS: atLeast(1, 1_000),
    MAX_ROOT_FIELDS: atLeast(1, 20),
    MAX_DIRECTIVES: atLeast(0, 50),
    MAX_TOKENS: atLeast(1, 4_000),
    MAX_BODY_BYTES: atLeast(1, 500_000),
    // The addresses in the supergraph are those of one machine: in production each is named, or the start is refused.
    ...Object.fromEntries(SUBGRAPHS.map((name) => [variableOf(name), production ? url : url.optional()])),
  });
  const parsed = schema.safeParse(env);
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
    introspection: c.INTROSPECTION === 'allowed',
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
