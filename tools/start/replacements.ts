import { z } from 'zod';

/** What of the embedded defaults is replaced by a URL of the environment. */
export interface Replacements {
  /** A login of a PostgreSQL server that may create roles and databases. */
  readonly adminUrl?: string | undefined;
  /** An OpenID provider: then no demonstration logins, tenants or clocks. */
  readonly oidc?: { readonly issuer: string; readonly jwksUrl: string; readonly audience: string } | undefined;
  readonly filesUrl?: string | undefined;
  /** Brokers of Kafka, through which events then go. */
  readonly kafkaBrokers?: string | undefined;
  /** How brokers are spoken to, yours or ours: the variables that each process checks itself. */
  readonly kafkaFurther?: Readonly<Record<string, string>>;
  /** By what mails are sent: the variables that governance checks itself. */
  readonly mail?: Readonly<Record<string, string>>;
  /** Whether the processes run as in production, which the demonstration provider never does. */
  readonly production?: boolean;
}

const KAFKA_FURTHER = ['KAFKA_PREFIX', 'KAFKA_SSL', 'KAFKA_SASL_MECHANISM', 'KAFKA_USERNAME', 'KAFKA_PASSWORD'];

const MAIL = ['SMTP_URL', 'MAIL_FROM', 'PORTAL_URL'];

const url = (protocol: RegExp, error: string) => z.url({ protocol, error }).optional();
const schema = z
  .object({
    DATABASE_ADMIN_URL: url(/^postgres(ql)?$/, 'must be a postgres:// URL of a login that may create roles and databases'),
    OIDC_ISSUER: url(/^https?$/, 'must be the http(s):// URL that stands in the tokens as their issuer'),
    OIDC_JWKS_URL: url(/^https?$/, "must be the http(s):// URL of the issuer's keys"),
    OIDC_AUDIENCE: z.string().min(1).default('causeway'),
    FILES_URL: url(/^file$/, 'must be a file:// URL of a folder'),
    KAFKA_BROKERS: z
      .string()
      .regex(/^[^\s,:]+:\d{1,5}(,[^\s,:]+:\d{1,5})*$/, 'must be host:port, or several with commas between')
      .optional(),
    NODE_ENV: z.string().optional(),
  })
  .refine((c) => !c.OIDC_ISSUER === !c.OIDC_JWKS_URL, {
    path: ['OIDC_JWKS_URL'],
    message: 'and OIDC_ISSUER are set together, or neither',
  })
  .refine((c) => c.NODE_ENV !== 'production' || c.OIDC_ISSUER, {
    path: ['NODE_ENV'],
    message:
      'is production, in which the demonstration provider, whose logins have no password, never runs: set OIDC_ISSUER and OIDC_JWKS_URL to your own, or leave NODE_ENV out',
  });

/** Reads the environment; an empty variable is as none. Throws one error that names every fault, never a value. */
export function replacementsIn(env: NodeJS.ProcessEnv): Replacements {
  const set = Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value ? [[name, value] as const] : [])));
  const parsed = schema.safeParse(set);
  if (!parsed.success)
    throw new Error(`The environment can't be used:\n${parsed.error.issues.map((i) => `  ${i.path.join('.')} ${i.message}`).join('\n')}`);
  const { DATABASE_ADMIN_URL, OIDC_ISSUER, OIDC_JWKS_URL, OIDC_AUDIENCE, FILES_URL, KAFKA_BROKERS, NODE_ENV } = parsed.data;
  const only = (names: readonly string[]) => Object.fromEntries(Object.entries(set).filter(([name]) => names.includes(name)));
  return {
    adminUrl: DATABASE_ADMIN_URL,
    oidc: OIDC_ISSUER && OIDC_JWKS_URL ? { issuer: OIDC_ISSUER, jwksUrl: OIDC_JWKS_URL, audience: OIDC_AUDIENCE } : undefined,
    filesUrl: FILES_URL,
    kafkaBrokers: KAFKA_BROKERS,
    kafkaFurther: only(KAFKA_FURTHER),
    mail: only(MAIL),
    production: NODE_ENV === 'production',
  };
}
