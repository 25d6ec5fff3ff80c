import { readConfig } from './config';

const ENVIRONMENT = {
  PORT: '4004',
  DATABASE_URL: 'postgres://a@localhost/g',
  AUDIT_DATABASE_URL: 'postgres://b@localhost/g',
  OIDC_ISSUER: 'https://id.test',
  OIDC_JWKS_URL: 'https://id.test/jwks',
  ID_CODEC_KEY: 'a'.repeat(64),
  ...Object.fromEntries(
    ['WORKFORCE', 'CARE_RECORDS', 'SAFEGUARDING', 'LINKING'].map((name) => [`${name}_LOG_URL`, 'postgres://c@localhost/x']),
  ),
};

describe("governance's configuration", () => {
  it('has the folder of the documents beside what every subgraph is told', () => {
    expect(readConfig({ ...ENVIRONMENT, FILES_URL: 'file:///var/files' })).toMatchObject({
      port: 4004,
      own: { FILES_URL: 'file:///var/files' },
    });
  });

  it('names every fault at once, its own too', () => {
    expect(() => readConfig({ ...ENVIRONMENT, PORT: 'x', FILES_URL: 'https://files.test' })).toThrow(
      /2 faults:\n {2}PORT: .*\n {2}FILES_URL: must be a file:\/\/ URL of a folder/,
    );
  });
});
