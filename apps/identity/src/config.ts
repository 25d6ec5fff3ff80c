import { join } from 'node:path';
import { z } from 'zod';

export interface IdentityConfig {
  readonly port: number;
  /** The address that it listens at; every address of the machine unless set. */
  readonly host?: string | undefined;
  readonly issuer: string;
  readonly dataDir: string;
  readonly adminKey: string | undefined;
  readonly redirectUris: readonly string[];
}

const schema = z.object({
  NODE_ENV: z
    .string()
    .default('development')
    .refine((name) => name !== 'production', {
      message: 'this is the demonstration provider: it never runs in production. Set OIDC_ISSUER and OIDC_JWKS_URL to your own.',
    }),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4010),
  HOST: z.string().min(1).optional(),
  ISSUER: z.url().optional(),
  DATA_DIR: z.string().min(1).default(join('.causeway', 'identity')),
  DEMO_ADMIN_KEY: z.string().min(16).optional(),
  REDIRECT_URIS: z.string().default('http://localhost:4000/'),
});

/** Reads the environment. Throws one error that names every fault by its variable, never a value. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): IdentityConfig {
  const parsed = schema.safeParse(env);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(
      `identity can't start; its environment has ${faults.length} fault${faults.length === 1 ? '' : 's'}:\n${faults.join('\n')}`,
    );
  }
  const c = parsed.data;
  return {
    port: c.PORT,
    host: c.HOST,
    issuer: c.ISSUER ?? `http://localhost:${c.PORT}`,
    dataDir: c.DATA_DIR,
    adminKey: c.DEMO_ADMIN_KEY,
    redirectUris: c.REDIRECT_URIS.split(','),
  };
}
