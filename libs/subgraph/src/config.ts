import { DOMAINS, type Domain } from '@causeway/event-contracts';
import { kafkaVariables, type KafkaAddress } from '@causeway/messaging';
import type { SealSettings } from '@causeway/persistence';
import { z } from 'zod';

/** What every subgraph's process is told by its environment. */
export interface SubgraphConfig {
  readonly port: number;
  /** The address that it listens at; every address of the machine unless set. */
  readonly host?: string | undefined;
  readonly databaseUrl: string;
  readonly auditDatabaseUrl: string;
  readonly ownerDatabaseUrl: string | undefined;
  /** With what the trail is sealed. Null, which production refuses: it is not. */
  readonly seal: SealSettings | null;
  readonly token: { readonly issuer: string; readonly audience: string; readonly jwksUrl: string; readonly demonstrationClock: boolean };
  readonly idCodecKey: Buffer;
  readonly logLevel: string;
  /** Logins of `log_reader`, by domain; never this subgraph's own. */
  readonly logs: Readonly<Partial<Record<Domain, string>>>;
  /**
   * The cluster through which events go, and the login of `log_reader` to the subgraph's own outbox, from which it
   * publishes. Null: each domain's outbox is read in place.
   */
  readonly kafka: { readonly address: KafkaAddress; readonly ownLog: string } | null;
}

const variableOf = (domain: Domain): string => `${domain.toUpperCase().replace('-', '_')}_LOG_URL`;
const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgres:// URL');
const hexKey = z.string().regex(/^[0-9a-f]{64}$/i, 'must be 64 hexadecimal digits');

const sealing = z.object({ AUDIT_SEALER_URL: postgresUrl, AUDIT_SEAL_KEY: hexKey, AUDIT_ANCHORS: z.string().min(1) });
/** All of it or nothing; in production all of it. */
const sealVariables = (env: NodeJS.ProcessEnv) =>
  env['NODE_ENV'] === 'production' || Object.keys(sealing.shape).some((name) => env[name]) ? sealing : z.unknown().transform(() => null);

/**
 * Reads the environment; `own` are the variables of this subgraph alone. Throws one error that names every fault by its
 * variable, never a value.
 */
export function readSubgraphConfig<Own extends z.ZodRawShape = Record<never, never>>(
  env: NodeJS.ProcessEnv,
  domain: Domain,
  own: Own = {} as Own,
): SubgraphConfig & { readonly own: z.output<z.ZodObject<Own>> } {
  const others = DOMAINS.filter((other) => other !== domain);
  const schema = z
    .object({
      NODE_ENV: z.string().default('development'),
      PORT: z.coerce.number().int().min(0).max(65_535),
      HOST: z.string().min(1).optional(),
      DATABASE_URL: postgresUrl,
      AUDIT_DATABASE_URL: postgresUrl,
      OWNER_DATABASE_URL: postgresUrl.optional(),
      OIDC_ISSUER: z.url(),
      OIDC_AUDIENCE: z.string().min(1).default('causeway'),
      OIDC_JWKS_URL: z.url(),
      ID_CODEC_KEY: hexKey,
      LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
      DEMO_CLOCK: z.enum(['allowed', 'forbidden']).default('forbidden'),
      ...Object.fromEntries(others.map((other) => [variableOf(other), postgresUrl])),
    })
    .refine((c) => !(c.NODE_ENV === 'production' && c.DEMO_CLOCK === 'allowed'), {
      path: ['DEMO_CLOCK'],
      message: 'the demonstration clock is refused when NODE_ENV is production',
      // Also where another variable is wrong by itself.
      when: () => true,
    });
  const parsed = schema.safeParse(env);
  const parsedOwn = z.object(own).safeParse(env);
  const kafka = kafkaVariables.safeParse(env);
  const seal = sealVariables(env).safeParse(env);
  const ownLog = z.object({ [variableOf(domain)]: kafka.data ? postgresUrl : z.unknown().optional() }).safeParse(env);
  if (!parsed.success || !parsedOwn.success || !kafka.success || !seal.success || !ownLog.success) {
    const issues = [parsed, parsedOwn, kafka, seal, ownLog].flatMap((part) => part.error?.issues ?? []);
    const faults = issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(
      `${domain} can't start; its environment has ${faults.length} fault${faults.length === 1 ? '' : 's'}:\n${faults.join('\n')}`,
    );
  }
  const c = parsed.data as z.output<typeof schema> & Record<string, string>;
  return {
    port: c.PORT,
    host: c.HOST,
    databaseUrl: c.DATABASE_URL,
    auditDatabaseUrl: c.AUDIT_DATABASE_URL,
    ownerDatabaseUrl: c.OWNER_DATABASE_URL,
    seal: seal.data && {
      url: seal.data.AUDIT_SEALER_URL,
      key: Buffer.from(seal.data.AUDIT_SEAL_KEY, 'hex'),
      anchors: seal.data.AUDIT_ANCHORS,
    },
    token: { issuer: c.OIDC_ISSUER, audience: c.OIDC_AUDIENCE, jwksUrl: c.OIDC_JWKS_URL, demonstrationClock: c.DEMO_CLOCK === 'allowed' },
    idCodecKey: Buffer.from(c.ID_CODEC_KEY, 'hex'),
    logLevel: c.LOG_LEVEL,
    logs: Object.fromEntries(others.map((other) => [other, c[variableOf(other)]])),
    kafka: kafka.data ? { address: kafka.data, ownLog: String(ownLog.data[variableOf(domain)]) } : null,
    own: parsedOwn.data,
  };
}
