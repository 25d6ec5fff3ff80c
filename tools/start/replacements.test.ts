import { replacementsIn } from './replacements';
import { oursOf } from './servers';
import { appsOf, environmentOf, portsFrom, type App, type Settings } from './topology';

describe('what replaces an embedded default', () => {
  it('is nothing, unless a URL says so', () => {
    expect(replacementsIn({ OIDC_ISSUER: '', FILES_URL: '', KAFKA_BROKERS: '', KAFKA_PREFIX: '' })).toEqual({
      kafkaFurther: {},
      mail: {},
      production: false,
    });
  });

  it('is a server, a provider, a folder and brokers, each by its address', () => {
    expect(
      replacementsIn({
        DATABASE_ADMIN_URL: 'postgres://postgres@db.test/postgres',
        OIDC_ISSUER: 'https://id.test',
        OIDC_JWKS_URL: 'https://id.test/jwks',
        FILES_URL: 'file:///srv/files',
        KAFKA_BROKERS: 'kafka-1.test:9092,kafka-2.test:9092',
        KAFKA_PREFIX: 'care',
        KAFKA_SSL: 'true',
        SMTP_URL: 'smtp://mail.test',
        MAIL_FROM: 'causeway@care.test',
        PORTAL_URL: 'https://portal.test',
      }),
    ).toEqual({
      adminUrl: 'postgres://postgres@db.test/postgres',
      oidc: { issuer: 'https://id.test', jwksUrl: 'https://id.test/jwks', audience: 'causeway' },
      filesUrl: 'file:///srv/files',
      kafkaBrokers: 'kafka-1.test:9092,kafka-2.test:9092',
      kafkaFurther: { KAFKA_PREFIX: 'care', KAFKA_SSL: 'true' },
      mail: { SMTP_URL: 'smtp://mail.test', MAIL_FROM: 'causeway@care.test', PORTAL_URL: 'https://portal.test' },
      production: false,
    });
  });

  it('is refused with every fault by its name', () => {
    const read = (env: NodeJS.ProcessEnv) => () => replacementsIn(env);
    expect(read({ DATABASE_ADMIN_URL: 'mysql://x', FILES_URL: 's3://bucket' })).toThrow(/DATABASE_ADMIN_URL must[^]*FILES_URL must/);
    expect(read({ KAFKA_BROKERS: 'kafka.test' })).toThrow(/KAFKA_BROKERS must be host:port/);
    expect(read({ OIDC_ISSUER: 'https://id.test' })).toThrow(/OIDC_JWKS_URL and OIDC_ISSUER are set together/);
  });

  it('in production is a provider, or nothing starts', () => {
    const own = { NODE_ENV: 'production', OIDC_ISSUER: 'https://id.test', OIDC_JWKS_URL: 'https://id.test/jwks' };
    expect(() => replacementsIn({ NODE_ENV: 'production' })).toThrow(/NODE_ENV is production.*OIDC_ISSUER/);
    expect(replacementsIn(own)).toMatchObject({ production: true });
    for (const app of ['governance', 'gateway'] as const) {
      expect(environmentOf(app, settingsWith({ production: true }))).toMatchObject({ NODE_ENV: 'production' });
      expect(environmentOf(app, settingsWith({}))).toMatchObject({ NODE_ENV: 'development' });
    }
  });

  it('leaves what runs on one machine to that machine', () => {
    for (const app of appsOf(true)) expect(environmentOf(app, settingsWith({}))).toMatchObject({ HOST: '127.0.0.1' });
  });

  const settingsWith = (more: Partial<Settings>): Settings => {
    const databases = { workforce: { owner: 'o', app: 'a', audit: 'u', sealer: 's', logReader: 'r' } };
    return {
      ports: portsFrom(4000),
      databases: new Proxy(databases, { get: (target) => target.workforce }),
      dataDir: '/data',
      filesUrl: 'file:///srv/files',
      oidc: { issuer: 'https://id.test', jwksUrl: 'https://id.test/jwks', audience: 'care' },
      demonstration: false,
      ...more,
    } as unknown as Settings;
  };

  it('leaves the demonstration provider and its clock out where the provider is your own', () => {
    expect(appsOf(false)).not.toContain('identity');
    expect(environmentOf('governance', settingsWith({}))).toMatchObject({
      OIDC_ISSUER: 'https://id.test',
      OIDC_JWKS_URL: 'https://id.test/jwks',
      OIDC_AUDIENCE: 'care',
      FILES_URL: 'file:///srv/files',
      DEMO_CLOCK: 'forbidden',
    });
  });

  it('is told to each subgraph with the log of its own where events go through Kafka, and to nobody else', () => {
    const kafka = { KAFKA_BROKERS: 'kafka.test:9092', KAFKA_PREFIX: 'care' };
    const told = (app: App, more: Partial<Settings>) =>
      Object.keys(environmentOf(app, settingsWith(more)))
        .filter((name) => /^KAFKA_|_LOG_URL$/.test(name))
        .sort();
    const others = ['CARE_RECORDS_LOG_URL', 'GOVERNANCE_LOG_URL', 'LINKING_LOG_URL', 'SAFEGUARDING_LOG_URL'];
    expect(told('workforce', {})).toEqual(others);
    expect(told('workforce', { kafka })).toEqual([...others, 'WORKFORCE_LOG_URL', ...Object.keys(kafka)].sort());
    expect(environmentOf('workforce', settingsWith({ kafka }))).toMatchObject(kafka);
    expect([told('gateway', { kafka }), told('identity', { kafka })]).toEqual([[], []]);
  });

  it('is told to governance where it is a server of mail, and to nobody else', () => {
    const mail = { SMTP_URL: 'smtp://mail.test', MAIL_FROM: 'causeway@care.test', PORTAL_URL: 'https://portal.test' };
    const told = (app: App) => Object.keys(environmentOf(app, settingsWith({ mail }))).filter((name) => name in mail);
    expect(told('governance')).toEqual(Object.keys(mail));
    expect([told('workforce'), told('gateway'), told('identity')]).toEqual([[], [], []]);
  });

  it('is run by nobody here, and Kafka is not unless it is asked for', () => {
    expect(oursOf({})).toEqual(['postgres']);
    expect(oursOf({ kafka: true })).toEqual(['postgres', 'kafka']);
    expect(oursOf({ kafka: true, replaced: { kafkaBrokers: 'kafka.test:9092' } })).toEqual(['postgres']);
    expect(oursOf({ kafka: true, replaced: { adminUrl: 'postgres://postgres@db.test/postgres' } })).toEqual(['kafka']);
  });
});
