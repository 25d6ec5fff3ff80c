import { join } from 'node:path';
import { z } from 'zod';

const SUBGRAPHS = ['workforce', 'care-records', 'safeguarding', 'governance', 'linking'] as const;
export type Subgraph = (typeof SUBGRAPHS)[number];

export interface GatewayConfig {
  readonly port: number;
  readonly supergraphPath: string;
  /** Where each subgraph is: from configuration alone, never from the supergraph file. */
  readonly urls: Readonly<Record<Subgraph, string>>;
  readonly logLevel: string;
  readonly introspection: boolean;
  readonly timeoutMs: number;
  readonly limits: {
    readonly depth: number;
    readonly aliases: number;
    readonly rootFields: number;
    readonly tokens: number;
    readonly bodyBytes: number;
  };
}

const variableOf = (name: Subgraph): string => `${name.toUpperCase().replace('-', '_')}_URL`;

/** Reads the environment. Throws one error that names every fault by its variable, never a value. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): GatewayConfig {
  const schema = z.object({
    NODE_ENV: z.string().default('development'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
    SUPERGRAPH_PATH: z.string().default(join(__dirname, '../../../supergraph.graphql')),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    INTROSPECTION: z.enum(['allowed', 'forbidden']).optional(),
    SUBGRAPH_TIMEOUT_MS: z.coerce.number().int().positive().default(20_000),
    MAX_DEPTH: z.coerce.number().int().positive().default(15),
    MAX_ALIASES: z.coerce.number().int().nonnegative().default(30),
    MAX_ROOT_FIELDS: z.coerce.number().int().positive().default(20),
    MAX_TOKENS: z.coerce.number().int().positive().default(4_000),
    MAX_BODY_BYTES: z.coerce.number().int().positive().default(500_000),
    ...Object.fromEntries(SUBGRAPHS.map((name) => [variableOf(name), z.url()])),
  });
  const parsed = schema.safeParse(env);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(
      `gateway can't start; its environment has ${faults.length} fault${faults.length === 1 ? '' : 's'}:\n${faults.join('\n')}`,
    );
  }
  const c = parsed.data as z.output<typeof schema> & Record<string, string>;
  return {
    port: c.PORT,
    supergraphPath: c.SUPERGRAPH_PATH,
    urls: Object.fromEntries(SUBGRAPHS.map((name) => [name, c[variableOf(name)] ?? ''])) as Record<Subgraph, string>,
    logLevel: c.LOG_LEVEL,
    introspection: c.INTROSPECTION ? c.INTROSPECTION === 'allowed' : c.NODE_ENV !== 'production',
    timeoutMs: c.SUBGRAPH_TIMEOUT_MS,
    limits: {
      depth: c.MAX_DEPTH,
      aliases: c.MAX_ALIASES,
      rootFields: c.MAX_ROOT_FIELDS,
      tokens: c.MAX_TOKENS,
      bodyBytes: c.MAX_BODY_BYTES,
    },
  };
}
