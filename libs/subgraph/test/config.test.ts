import { readSubgraphConfig } from '../src';

const url = 'postgres://app:open-sesame@localhost:5432/care_records';
const whole = {
  PORT: '4001',
  DATABASE_URL: url,
  AUDIT_DATABASE_URL: url,
  OIDC_ISSUER: 'https://identity.example',
  OIDC_JWKS_URL: 'https://identity.example/jwks',
  ID_CODEC_KEY: 'ab'.repeat(32),
  WORKFORCE_LOG_URL: url,
  SAFEGUARDING_LOG_URL: url,
  GOVERNANCE_LOG_URL: url,
  LINKING_LOG_URL: url,
};
const faultsOf = (env: NodeJS.ProcessEnv): string => {
  try {
    readSubgraphConfig(env, 'care-records');
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('the environment of a subgraph', () => {
  it('is read when it is whole, and its own log is not among those that it follows', () => {
    const config = readSubgraphConfig(whole, 'care-records');
    expect(config).toMatchObject({
      port: 4001,
      databaseUrl: url,
      logLevel: 'info',
      token: { audience: 'causeway', demonstrationClock: false },
    });
    expect(Object.keys(config.logs).sort()).toEqual(['governance', 'linking', 'safeguarding', 'workforce']);
    expect(config.idCodecKey).toHaveLength(32);
    expect(config.seal).toBeNull();
  });

  it('with many faults has them all named at once', () => {
    const message = faultsOf({
      ...{ PORT: 'eighty', OIDC_ISSUER: 'identity', LOG_LEVEL: 'loud', NODE_ENV: 'production', DEMO_CLOCK: 'allowed' },
      ...{ KAFKA_BROKERS: 'nowhere', KAFKA_USERNAME: 'app', KAFKA_SASL_MECHANISM: 'plain' },
    });
    for (const name of [
      'PORT',
      'DATABASE_URL',
      'AUDIT_DATABASE_URL',
      'OIDC_ISSUER',
      'OIDC_JWKS_URL',
      'ID_CODEC_KEY',
      'LOG_LEVEL',
      'WORKFORCE_LOG_URL',
      'LINKING_LOG_URL',
      'DEMO_CLOCK',
      'AUDIT_SEALER_URL',
      'AUDIT_SEAL_KEY',
      'AUDIT_ANCHORS',
      'KAFKA_BROKERS',
      'KAFKA_PASSWORD',
      'KAFKA_SASL_MECHANISM',
    ])
      expect(message).toMatch(new RegExp(`^  ${name}: `, 'm'));
    expect(message).toContain("care-records can't start");
  });

  it.each([
    ['DATABASE_URL', 'mysql://app:open-sesame@localhost/x'],
    ['ID_CODEC_KEY', 'open-sesame'],
    ['OIDC_ISSUER', 'open-sesame'],
    ['PORT', 'open-sesame'],
    ['LOG_LEVEL', 'open-sesame'],
    ['DEMO_CLOCK', 'open-sesame'],
    ['KAFKA_BROKERS', 'open-sesame'],
    ['KAFKA_PREFIX', 'Open-sesame!'],
    ['KAFKA_SSL', 'open-sesame'],
    ['KAFKA_SASL_MECHANISM', 'open-sesame'],
    ['KAFKA_PASSWORD', 'open-sesame'],
  ])('with a wrong %s has the variable named and never its value', (name, value) => {
    const message = faultsOf({ ...whole, [name]: value });
    expect(message).toContain(`its environment has 1 fault:\n  ${name}: `);
    expect(message).not.toContain('open-sesame');
  });

  it('names no cluster unless it says where one is, and then needs the login to its own outbox', () => {
    expect(readSubgraphConfig(whole, 'care-records').kafka).toBeNull();
    const kafka = { ...whole, KAFKA_BROKERS: 'one:9092,two:9093' };
    expect(faultsOf(kafka)).toMatch(/1 fault:\n {2}CARE_RECORDS_LOG_URL: /);
    expect(readSubgraphConfig({ ...kafka, CARE_RECORDS_LOG_URL: url }, 'care-records').kafka).toEqual({
      address: { brokers: ['one:9092', 'two:9093'], prefix: 'causeway', ssl: false },
      ownLog: url,
    });
    expect(
      readSubgraphConfig(
        { ...kafka, CARE_RECORDS_LOG_URL: url, KAFKA_SSL: 'true', KAFKA_PREFIX: 'trial', KAFKA_USERNAME: 'one', KAFKA_PASSWORD: 'two' },
        'care-records',
      ).kafka?.address,
    ).toEqual({
      brokers: ['one:9092', 'two:9093'],
      prefix: 'trial',
      ssl: true,
      sasl: { mechanism: 'scram-sha-512', username: 'one', password: 'two' },
    });
  });

  it('has all that the trail is sealed with or nothing, and in production all of it', () => {
    const sealing = { AUDIT_SEALER_URL: url, AUDIT_SEAL_KEY: 'cd'.repeat(32), AUDIT_ANCHORS: '/anchors' };
    expect(readSubgraphConfig({ ...whole, ...sealing, NODE_ENV: 'production' }, 'care-records').seal).toEqual({
      url,
      key: Buffer.from('cd'.repeat(32), 'hex'),
      anchors: '/anchors',
    });
    for (const name of Object.keys(sealing))
      for (const NODE_ENV of ['development', 'production'])
        expect(faultsOf({ ...whole, ...sealing, NODE_ENV, [name]: undefined })).toMatch(new RegExp(`1 fault:\\n {2}${name}: `));
    expect(faultsOf({ ...whole, NODE_ENV: 'production' })).toMatch(/3 faults:/);
    const wrong = faultsOf({ ...whole, ...sealing, AUDIT_SEAL_KEY: 'open-sesame' });
    expect(wrong).toContain('1 fault:\n  AUDIT_SEAL_KEY: must be 64 hexadecimal digits');
    expect(wrong).not.toContain('open-sesame');
  });

  it('may allow the demonstration’s clock, but never in production', () => {
    expect(readSubgraphConfig({ ...whole, DEMO_CLOCK: 'allowed' }, 'care-records').token.demonstrationClock).toBe(true);
    expect(faultsOf({ ...whole, DEMO_CLOCK: 'allowed', NODE_ENV: 'production' })).toContain(
      'DEMO_CLOCK: the demonstration clock is refused',
    );
    const sealing = { AUDIT_SEALER_URL: url, AUDIT_SEAL_KEY: 'cd'.repeat(32), AUDIT_ANCHORS: '/anchors' };
    expect(readSubgraphConfig({ ...whole, ...sealing, NODE_ENV: 'production' }, 'care-records').token.demonstrationClock).toBe(false);
  });
});
