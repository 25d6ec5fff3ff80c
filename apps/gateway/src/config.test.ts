import { readConfig } from './config';

const URLS = Object.fromEntries(
  ['WORKFORCE', 'CARE_RECORDS', 'SAFEGUARDING', 'GOVERNANCE', 'LINKING'].map((name) => [
    `${name}_URL`,
    `https://${name.toLowerCase().replace('_', '-')}.test/graphql`,
  ]),
);

const PRODUCTION = {
  ...URLS,
  NODE_ENV: 'production',
  OIDC_ISSUER: 'https://identity.test',
  OIDC_JWKS_URL: 'https://identity.test/jwks',
  DOCUMENTS_PATH: '/trusted',
};

describe("the gateway's configuration", () => {
  it('needs nothing on one machine', () => {
    expect(readConfig({})).toMatchObject({
      port: 4000,
      urls: {},
      introspection: { allowed: 'everyone' },
      oidc: undefined,
      documents: { trustedOnly: false },
      production: false,
      logLevel: 'info',
      limits: { depth: 20, aliases: 30, tokens: 4_000 },
    });
    expect(readConfig({}).supergraphPath).toMatch(/[\\/]supergraph\.graphql$/);
  });

  it('takes the addresses of the subgraphs by their names', () => {
    expect(readConfig(URLS).urls).toMatchObject({
      workforce: 'https://workforce.test/graphql',
      'care-records': 'https://care-records.test/graphql',
    });
  });

  it('names every fault at once, by its variable, and no value', () => {
    const env = { PORT: 'seventy', LOG_LEVEL: 'loud', WORKFORCE_URL: 'ftp://somewhere', MAX_DEPTH: '0', INTROSPECTION: 'maybe' };
    const message = messageOf(() => readConfig(env));
    for (const name of Object.keys(env)) expect(message).toContain(`  ${name}: `);
    expect(message).toContain('5 faults');
    for (const value of ['seventy', 'loud', 'somewhere', 'maybe']) expect(message).not.toContain(value);
  });

  it('demands every address in production, and hides the schema there unless told otherwise', () => {
    const refused = messageOf(() => readConfig({ NODE_ENV: 'production' }));
    expect(refused.match(/(WORKFORCE|RECORDS|SAFEGUARDING|GOVERNANCE|LINKING)_URL: /g)).toHaveLength(5);
    const roles = ['ADMINISTRATOR', 'INTEGRATION'];
    expect(readConfig(PRODUCTION)).toMatchObject({ introspection: { allowed: 'roles', roles }, production: true });
    expect(readConfig({ ...PRODUCTION, INTROSPECTION: 'allowed' }).introspection.allowed).toBe('everyone');
    expect(readConfig({ ...PRODUCTION, INTROSPECTION: 'forbidden' }).introspection.allowed).toBe('nobody');
    expect(readConfig({ INTROSPECTION: 'roles', INTROSPECTION_ROLES: 'BI_READER, INSPECTOR' }).introspection).toEqual({
      allowed: 'roles',
      roles: ['BI_READER', 'INSPECTOR'],
    });
    expect(messageOf(() => readConfig({ INTROSPECTION_ROLES: 'KING' }))).toContain('INTROSPECTION_ROLES.0: ');
  });

  it('verifies tokens in production, and wherever it is told by what', () => {
    const refused = messageOf(() => readConfig({ NODE_ENV: 'production', ...URLS, DOCUMENTS_PATH: '/trusted' }));
    expect(refused).toMatch(/2 faults:\n {2}OIDC_ISSUER: .*\n {2}OIDC_JWKS_URL: /);
    expect(messageOf(() => readConfig({ OIDC_ISSUER: 'https://identity.test' }))).toContain('  OIDC_JWKS_URL: ');
    expect(readConfig(PRODUCTION).oidc).toEqual({
      issuer: 'https://identity.test',
      audience: 'causeway',
      jwksUrl: 'https://identity.test/jwks',
    });
  });

  it('serves trusted documents alone in production unless told otherwise, and is told where they are', () => {
    const { DOCUMENTS_PATH: _folder, ...rest } = PRODUCTION;
    expect(readConfig(PRODUCTION).documents).toEqual({ folder: '/trusted', trustedOnly: true });
    expect(messageOf(() => readConfig(rest))).toContain('  DOCUMENTS_PATH: must name the folder');
    expect(messageOf(() => readConfig({ DOCUMENTS: 'trusted' }))).toContain('  DOCUMENTS_PATH: must name the folder');
    expect(readConfig({ ...rest, DOCUMENTS: 'any' }).documents).toEqual({ folder: undefined, trustedOnly: false });
  });

  it('never lets a caller’s allowance be less than one operation may cost', () => {
    expect(messageOf(() => readConfig({ MAX_COST: '500', COST_BURST: '599' }))).toContain('  COST_BURST: must be 100 more than MAX_COST');
    expect(readConfig({ MAX_COST: '500', COST_BURST: '600' })).toMatchObject({ mostCost: 500, rates: { cost: { burst: 600 } } });
  });
});

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('it was accepted');
}
