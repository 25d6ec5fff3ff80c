import { DOMAINS, type Domain } from '@causeway/event-contracts';

/** The one place that knows the processes: ports, databases, variables. */
export type App = Domain | 'gateway' | 'identity';

export interface Ports {
  readonly gateway: number;
  readonly workforce: number;
  readonly 'care-records': number;
  readonly safeguarding: number;
  readonly governance: number;
  readonly linking: number;
  readonly identity: number;
  readonly postgres: number;
  readonly kafka: number;
}

/** Offsets from CAUSEWAY_PORT_BASE (4000 unless set). */
const OFFSETS: Readonly<Record<keyof Ports, number>> = {
  gateway: 0,
  workforce: 1,
  'care-records': 2,
  safeguarding: 3,
  governance: 4,
  linking: 5,
  identity: 10,
  postgres: 32,
  kafka: 92,
};

export const portsFrom = (base: number): Ports =>
  Object.fromEntries(Object.entries(OFFSETS).map(([name, offset]) => [name, base + offset])) as unknown as Ports;

/** A domain's database, and the beginning of its roles' names. */
export const databaseOf = (domain: Domain): string => domain.replace('-', '_');
const upper = (domain: Domain): string => domain.toUpperCase().replace('-', '_');

export interface Urls {
  readonly owner: string;
  readonly app: string;
  readonly audit: string;
  readonly sealer: string;
  readonly logReader: string;
}

export interface Settings {
  readonly ports: Ports;
  readonly databases: Readonly<Record<Domain, Urls>>;
  readonly oidc: { readonly issuer: string; readonly jwksUrl: string; readonly audience: string };
  /** Whether the demonstration provider runs, and its tenants' clocks are believed. */
  readonly demonstration: boolean;
  readonly idCodecKey: string;
  readonly adminKey: string;
  readonly dataDir: string;
  readonly filesUrl: string;
  /** The key that signs evidence packs, as PEM. */
  readonly packKey: string;
  /** The key that seals the trail, in hexadecimal, and the folder of the seals' anchors. */
  readonly sealKey: string;
  readonly anchorsDir: string;
  /** The folder of the manifests of trusted documents. */
  readonly documentsDir: string;
  /** The variables of the Kafka through which events go; without it each outbox is read in place. */
  readonly kafka?: { readonly KAFKA_BROKERS: string } | null;
  /** By what governance sends mails; without it nobody is told by mail. */
  readonly mail?: Readonly<Record<string, string>>;
  readonly logLevel: string;
  readonly production?: boolean;
}

/** The processes, in the order in which they begin; they end the other way round. */
export const appsOf = (demonstration: boolean): readonly App[] => [
  ...(demonstration ? (['identity'] as const) : []),
  ...DOMAINS,
  'gateway',
];

/** What runs on one machine serves that machine alone: its provider asks for no password. */
const LOOPBACK = '127.0.0.1';

/** The environment of each process. */
export function environmentOf(app: App, s: Settings): Record<string, string> {
  const common = {
    LOG_LEVEL: s.logLevel,
    NODE_ENV: s.production ? 'production' : 'development',
    PORT: String(s.ports[app]),
    HOST: LOOPBACK,
  };
  if (app === 'identity')
    return {
      ...common,
      ISSUER: s.oidc.issuer,
      DATA_DIR: `${s.dataDir}/identity`,
      DEMO_ADMIN_KEY: s.adminKey,
      REDIRECT_URIS: `http://localhost:${s.ports.gateway}/`,
    };
  const oidc = { OIDC_ISSUER: s.oidc.issuer, OIDC_AUDIENCE: s.oidc.audience, OIDC_JWKS_URL: s.oidc.jwksUrl };
  if (app === 'gateway')
    return {
      ...common,
      ...oidc,
      DOCUMENTS_PATH: s.documentsDir,
      ...Object.fromEntries(DOMAINS.map((domain) => [`${upper(domain)}_URL`, `http://localhost:${s.ports[domain]}/graphql`])),
    };
  const own = s.databases[app];
  return {
    ...common,
    DATABASE_URL: own.app,
    OWNER_DATABASE_URL: own.owner,
    AUDIT_DATABASE_URL: own.audit,
    AUDIT_SEALER_URL: own.sealer,
    AUDIT_SEAL_KEY: s.sealKey,
    AUDIT_ANCHORS: s.anchorsDir,
    ...oidc,
    ID_CODEC_KEY: s.idCodecKey,
    ...(app === 'governance' ? { FILES_URL: s.filesUrl, PACK_KEY: s.packKey, ...s.mail } : {}),
    DEMO_CLOCK: s.demonstration ? 'allowed' : 'forbidden',
    ...s.kafka,
    // Its own outbox is read by the relay that publishes it, and by nobody else.
    ...Object.fromEntries(
      DOMAINS.filter((domain) => domain !== app || s.kafka).map((other) => [`${upper(other)}_LOG_URL`, s.databases[other].logReader]),
    ),
  };
}
