import { replacementsIn } from './replacements';
import { appsOf, environmentOf, portsFrom, type Settings } from './topology';

describe('what replaces an embedded default', () => {
  it('is nothing, unless a URL says so', () => {
    expect(replacementsIn({ OIDC_ISSUER: '', FILES_URL: '' })).toEqual({ adminUrl: undefined, oidc: undefined, filesUrl: undefined });
  });

  it('is a server, a provider and a folder, each by its URL', () => {
    expect(
      replacementsIn({
        DATABASE_ADMIN_URL: 'postgres://postgres@db.test/postgres',
        OIDC_ISSUER: 'https://id.test',
        OIDC_JWKS_URL: 'https://id.test/jwks',
        FILES_URL: 'file:///srv/files',
      }),
    ).toEqual({
      adminUrl: 'postgres://postgres@db.test/postgres',
      oidc: { issuer: 'https://id.test', jwksUrl: 'https://id.test/jwks', audience: 'causeway' },
      filesUrl: 'file:///srv/files',
    });
  });

  it('is refused with every fault by its name', () => {
    const read = (env: NodeJS.ProcessEnv) => () => replacementsIn(env);
    expect(read({ DATABASE_ADMIN_URL: 'mysql://x', FILES_URL: 's3://bucket' })).toThrow(/DATABASE_ADMIN_URL must[^]*FILES_URL must/);
    expect(read({ OIDC_ISSUER: 'https://id.test' })).toThrow(/OIDC_JWKS_URL and OIDC_ISSUER are set together/);
  });

  it('leaves the demonstration provider and its clock out where the provider is your own', () => {
    const databases = { workforce: { owner: 'o', app: 'a', audit: 'u', logReader: 'r' } };
    const settings = {
      ports: portsFrom(4000),
      databases: new Proxy(databases, { get: (target) => target.workforce }),
      dataDir: '/data',
      filesUrl: 'file:///srv/files',
      oidc: { issuer: 'https://id.test', jwksUrl: 'https://id.test/jwks', audience: 'care' },
      demonstration: false,
    } as unknown as Settings;
    expect(appsOf(false)).not.toContain('identity');
    expect(environmentOf('governance', settings)).toMatchObject({
      OIDC_ISSUER: 'https://id.test',
      OIDC_JWKS_URL: 'https://id.test/jwks',
      OIDC_AUDIENCE: 'care',
      FILES_URL: 'file:///srv/files',
      DEMO_CLOCK: 'forbidden',
    });
  });
});
