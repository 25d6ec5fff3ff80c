import { readConfig } from './config';

const URLS = Object.fromEntries(
  ['WORKFORCE', 'CARE_RECORDS', 'SAFEGUARDING', 'GOVERNANCE', 'LINKING'].map((name) => [
    `${name}_URL`,
    `https://${name.toLowerCase().replace('_', '-')}.test/graphql`,
  ]),
);

describe("the gateway's configuration", () => {
  it('needs nothing on one machine', () => {
    expect(readConfig({})).toMatchObject({
      port: 4000,
      urls: {},
      introspection: true,
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
    expect(messageOf(() => readConfig({ NODE_ENV: 'production' })).match(/_URL: /g)).toHaveLength(5);
    expect(readConfig({ NODE_ENV: 'production', ...URLS })).toMatchObject({ introspection: false, production: true });
    expect(readConfig({ NODE_ENV: 'production', INTROSPECTION: 'allowed', ...URLS }).introspection).toBe(true);
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
