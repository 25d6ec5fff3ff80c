import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMAINS, PARTITIONS } from '@causeway/event-contracts';
import { kafkaVariables, RETENTION_DAYS, topicOf } from '@causeway/messaging';
import { parse } from 'yaml';
import { kafkaVersion } from '../../tools/kafka/archives';
import { FINISHES_WITHIN_MS } from '../../tools/start/patience';

const ROOT = join(__dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string | number>>;
  readonly ports?: readonly string[];
  readonly depends_on?: Readonly<Record<string, unknown>> | readonly string[];
  readonly volumes?: readonly string[];
  readonly stop_grace_period?: string;
}

const text = read('docker-compose.yml');
const compose = parse(text, { merge: true }) as { readonly services: Readonly<Record<string, Service>>; readonly volumes: object };
const example = Object.fromEntries(
  read('.env.example')
    .split('\n')
    .filter((line) => /^\w+=/.test(line))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
);
/** The example, filled in as its comments say. */
const filled: Record<string, string> = Object.fromEntries(
  Object.entries(example).map(([name, value]) => [
    name,
    value === 'CHANGE_ME' ? (['ID_CODEC_KEY', 'AUDIT_SEAL_KEY'].includes(name) ? 'a1'.repeat(32) : 'a-long-secret-1') : value,
  ]),
);
filled['DEMO_ADMIN_KEY'] = 'a-longer-secret-1';
filled['PACK_KEY'] = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString().replaceAll('\n', '\\n');

const APPS = [...DOMAINS, 'gateway', 'identity'] as const;
const OURS = [...APPS, 'prepare'];
type ReadConfig = (env: NodeJS.ProcessEnv) => unknown;
const MODULES: Readonly<Record<string, string>> = { prepare: 'tools/start/prepare-databases' };
const readConfigOf = async (service: string): Promise<ReadConfig> =>
  ((await import(join(ROOT, MODULES[service] ?? `apps/${service}/src/config`))) as { readConfig: ReadConfig }).readConfig;

/** What a container of the service is given, with the variables of the environment in their places. */
const environmentOf = (service: string, variables: Readonly<Record<string, string>> = filled): Record<string, string> =>
  Object.fromEntries(
    Object.entries(compose.services[service]?.environment ?? {}).map(([name, value]) => [
      name,
      String(value).replace(/\$\{(\w+)\}/g, (_whole, variable: string) => variables[variable] ?? ''),
    ]),
  );

/** The variables that a configuration looks at. */
async function lookedAt(service: string): Promise<Set<string>> {
  const seen = new Set<string>();
  const env = new Proxy(environmentOf(service), {
    get: (target, name: string) => (seen.add(name), target[name]),
    getOwnPropertyDescriptor: (target, name) => (seen.add(String(name)), Reflect.getOwnPropertyDescriptor(target, name)),
    has: (target, name) => (seen.add(String(name)), name in target),
  });
  (await readConfigOf(service))(env);
  return seen;
}

describe('docker-compose.yml', () => {
  it('starts PostgreSQL, Kafka and every process, ours from one image', () => {
    expect(Object.keys(compose.services).sort()).toEqual(['kafka', 'postgres', ...OURS].sort());
    expect(new Set(OURS.map((name) => compose.services[name]?.image))).toEqual(new Set(['causeway']));
  });

  it.each(OURS)('%s runs a program that the build makes', (name) => {
    const [node, program = ''] = compose.services[name]?.command ?? [];
    expect(node).toBe('node');
    expect(
      existsSync(
        join(
          ROOT,
          program
            .replace('/dist/', '/')
            .replace('apps/' + name, `apps/${name}/src`)
            .replace(/\.js$/, '.ts'),
        ),
      ),
    ).toBe(true);
  });

  it.each(OURS)('%s can start with what it is given, and every variable is one that it looks at', async (name) => {
    const seen = await lookedAt(name);
    expect(Object.keys(environmentOf(name)).filter((variable) => !seen.has(variable))).toEqual([]);
  });

  it.each(APPS.filter((name) => name !== 'gateway'))(
    '%s refuses to start while the example is not filled in, or prepare does',
    async (name) => {
      const faults = async (service: string): Promise<string> => {
        const readConfig = await readConfigOf(service);
        try {
          readConfig(environmentOf(service, example));
          return '';
        } catch (error) {
          return (error as Error).message;
        }
      };
      expect(await faults(name)).toMatch(/ID_CODEC_KEY[^]*AUDIT_SEAL_KEY|DEMO_ADMIN_KEY/);
      expect(await faults('prepare')).toMatch(/OWNER_PASSWORD[^]*APP_PASSWORD[^]*AUDIT_PASSWORD[^]*SEALER_PASSWORD[^]*LOG_READER_PASSWORD/);
    },
  );

  it('in production lets neither the demonstration provider nor its clock start', async () => {
    const production = { ...filled, NODE_ENV: 'production' };
    await expect(async () => (await readConfigOf('identity'))(environmentOf('identity', production))).rejects.toThrow(/NODE_ENV/);
    for (const name of DOMAINS)
      await expect(async () => (await readConfigOf(name))(environmentOf(name, production))).rejects.toThrow(/DEMO_CLOCK/);
  });

  it('sends every address to a service that listens there', () => {
    const listens: Record<string, string> = {
      postgres: '5432',
      kafka: /^PLAINTEXT:\/\/:(\d+),/.exec(String(compose.services['kafka']?.environment?.['KAFKA_LISTENERS']))?.[1] ?? '',
      ...Object.fromEntries(APPS.map((name) => [name, environmentOf(name)['PORT'] ?? ''])),
    };
    const addresses = OURS.flatMap((name) => Object.values(environmentOf(name))).flatMap((value) => [
      ...value.matchAll(/^(?:(?:http|postgres):\/\/(?:[^@/]*@)?)?([\w-]+):(\d+)(?:\/|$)/g),
    ]);
    expect(addresses.length).toBeGreaterThan(30);
    for (const [, host = '', port] of addresses) if (host !== 'localhost') expect([host, listens[host]]).toEqual([host, port]);
  });

  it('sends events through the Kafka that we run ourselves, at the address that it advertises', () => {
    const kafka = compose.services['kafka'];
    expect(kafka?.image).toBe(`apache/kafka:${kafkaVersion()}`);
    for (const name of DOMAINS)
      expect(`PLAINTEXT://${environmentOf(name)['KAFKA_BROKERS']}`).toBe(kafka?.environment?.['KAFKA_ADVERTISED_LISTENERS']);
  });

  it('publishes the gateway and the demonstration provider, at the ports where they listen, and nothing else', () => {
    const published = Object.entries(compose.services).flatMap(([name, { ports = [] }]) => ports.map((port) => [name, port]));
    expect(published).toEqual([
      ['identity', `${environmentOf('identity')['PORT']}:4010`],
      ['gateway', `${environmentOf('gateway')['PORT']}:4000`],
    ]);
  });

  it('leaves a process that is stopped the time to finish the longest request that it had accepted, as npm start does', async () => {
    const { IMPORT_TIMEOUT_MS } = (await import(join(ROOT, 'apps/gateway/src/pass-on'))) as { IMPORT_TIMEOUT_MS: number };
    const { requestTimeoutMs } = (await readConfigOf('gateway'))(environmentOf('gateway')) as { requestTimeoutMs: number };
    const longest = Math.max(IMPORT_TIMEOUT_MS, requestTimeoutMs);
    expect(FINISHES_WITHIN_MS).toBeGreaterThan(longest);
    for (const name of APPS) {
      const [, seconds] = /^(\d+)s$/.exec(compose.services[name]?.stop_grace_period ?? '') ?? [];
      expect(Number(seconds) * 1_000).toBeGreaterThan(longest);
    }
  });

  it('stops the gateway before the subgraphs that it asks', () => {
    const first = compose.services['gateway']?.depends_on as readonly string[] | undefined;
    expect([...(first ?? [])].sort()).toEqual([...DOMAINS].sort());
  });

  it("gives no subgraph another's login, but the one that reads outboxes", () => {
    for (const name of DOMAINS) {
      const database = name.replace('-', '_');
      const logins = Object.values(environmentOf(name)).flatMap((value) =>
        [...value.matchAll(/^postgres:\/\/(\w+):/g)].map(([, login]) => login),
      );
      expect(new Set(logins)).toEqual(new Set([`${database}_app`, `${database}_audit`, `${database}_sealer`, 'log_reader']));
    }
  });

  it('waits for the databases to be prepared before a subgraph starts', () => {
    for (const name of DOMAINS)
      expect(compose.services[name]?.depends_on).toEqual({ prepare: { condition: 'service_completed_successfully' } });
  });

  it('keeps the anchors of the seals where it says that they are', () => {
    for (const name of DOMAINS) expect(compose.services[name]?.volumes).toContain(`anchors:${environmentOf(name)['AUDIT_ANCHORS']}`);
    expect(compose.services['postgres']?.volumes?.some((volume) => volume.startsWith('anchors'))).toBe(false);
  });

  it('keeps what must last on volumes that it declares', () => {
    const used = Object.values(compose.services).flatMap(({ volumes = [] }) => volumes.map((volume) => volume.split(':')[0]));
    expect([...new Set(used)].sort()).toEqual(Object.keys(compose.volumes).sort());
  });
});

describe('.env.example', () => {
  it('names the variables of docker-compose.yml, all and no others', () => {
    const asked = new Set([...text.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name));
    expect([...asked].sort()).toEqual(Object.keys(example).sort());
  });
});

describe('infra/topics.yaml', () => {
  it('has the names, the number of partitions and the retention with which the relays make the topics', () => {
    const { prefix = '' } = kafkaVariables.parse({ KAFKA_BROKERS: 'kafka:9092' }) ?? {};
    expect(parse(read('infra/topics.yaml'))).toEqual({
      partitions: PARTITIONS,
      retentionDays: RETENTION_DAYS,
      topics: DOMAINS.map((domain) => topicOf({ prefix }, domain)),
    });
    expect(compose.services['kafka']?.environment?.['KAFKA_NUM_PARTITIONS']).toBe(PARTITIONS);
  });
});
