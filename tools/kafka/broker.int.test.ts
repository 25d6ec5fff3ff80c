import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kafka, logLevel } from 'kafkajs';
import { freePort } from '../postgres/free-port';
import { ownerIn } from '../postgres/owner';
import { startedAt } from '../postgres/process-identity';
import { startBroker, type Broker } from './broker';
import { missingHere } from './programs';

const missing = missingHere();
if (missing) process.stderr.write(`The tests of the broker are skipped. ${missing}\n`);

(missing ? describe.skip : describe)('the Kafka from published archives', () => {
  let place: string;
  let dataDir: string;
  const running: Broker[] = [];
  const start = async (): Promise<Broker> => {
    const broker = await startBroker({ dataDir, port: await freePort(), durable: false });
    running.push(broker);
    return broker;
  };
  const clientOf = ({ brokers }: Broker): Kafka => new Kafka({ brokers: [brokers], logLevel: logLevel.NOTHING });
  const endOf = async (broker: Broker): Promise<string | undefined> => {
    const admin = clientOf(broker).admin();
    await admin.connect();
    const [partition] = await admin.fetchTopicOffsets('kept').finally(() => admin.disconnect());
    return partition?.high;
  };

  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), 'causeway-broker-'));
    dataDir = join(place, 'data');
  });
  afterAll(async () => {
    for (const broker of running) await broker.stop();
    rmSync(place, { recursive: true, force: true });
  });

  test('it starts on loopback alone, takes what is produced, and makes no topic that nobody made', async () => {
    const broker = await start();
    const producer = clientOf(broker).producer({ idempotent: true });
    const admin = clientOf(broker).admin();
    await Promise.all([admin.connect(), producer.connect()]);
    await admin.createTopics({ topics: [{ topic: 'kept', numPartitions: 1 }], waitForLeaders: true });
    await producer.send({ topic: 'kept', acks: -1, messages: [{ value: 'one' }, { value: 'two' }] });
    await expect(admin.fetchTopicMetadata({ topics: ['unheard-of'] })).rejects.toThrow(/does not host this topic-partition/);
    expect(await admin.describeCluster()).toMatchObject({
      brokers: [{ host: '127.0.0.1', port: Number(broker.brokers.split(':')[1]) }],
      clusterId: readFileSync(join(dataDir, 'cluster-id'), 'utf8').trim(),
    });
    await Promise.all([admin.disconnect(), producer.disconnect()]);
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
  });

  test('while its starter lives, nobody else starts one on its folder', async () => {
    await expect(start()).rejects.toThrow(
      new RegExp(`Kafka already runs on .* \\(process ${running[0]?.pid}\\), started by process ${process.pid}, which still runs`),
    );
  });

  test('what was acknowledged is there after it was killed with -9 and started again, on another port', async () => {
    running[0]?.kill('SIGKILL');
    await running[0]?.ended;
    const again = await start();
    expect(await endOf(again)).toBe('2');
  });

  test('a port where another broker answers is named, with the setting that changes it', async () => {
    const port = Number(running.at(-1)?.brokers.split(':')[1]);
    await expect(startBroker({ dataDir: join(place, 'other'), port, durable: false })).rejects.toThrow(
      `Port ${port} is taken, so Kafka can't listen there: stop what uses it, or set CAUSEWAY_PORT_BASE so that another is used.`,
    );
  });

  test('stopped, it leaves no process', async () => {
    const broker = running.at(-1);
    await broker?.stop();
    expect(startedAt(broker?.pid ?? 0)).toBeNull();
  });

  test('one that a killed run left behind is stopped, and its data is used', async () => {
    const orphan = await leftBehind(dataDir, await freePort());
    expect(startedAt(orphan)).not.toBeNull();
    const again = await start();
    expect(startedAt(orphan)).toBeNull();
    expect(await endOf(again)).toBe('2');
  });

  test('`npm run kafka` ends it when nobody reads any more what it says', async () => {
    const env = { ...process.env, CAUSEWAY_DATA: join(place, 'by-hand'), CAUSEWAY_PORT_BASE: String((await freePort()) - 92) };
    const child = spawn(process.execPath, ['-e', inTypeScript(`require(${JSON.stringify(join(__dirname, 'main.ts'))});`)], {
      ...{ stdio: ['ignore', 'pipe', 'inherit'], cwd: __dirname, env },
    });
    const ended = new Promise((done) => child.once('exit', done));
    child.stdout.once('data', () => child.stdout.destroy());
    await ended;
    const { server } = ownerIn(join(place, 'by-hand', 'kafka', 'owner.json')) ?? {};
    expect(server?.pid).toBeGreaterThan(0);
    expect(startedAt(server?.pid ?? 0)).toBeNull();
  });
});

/** A script that may require what is written in TypeScript. */
const inTypeScript = (script: string): string => `
  const swc = require('@swc/core');
  require.extensions['.ts'] = (module, file) => module._compile(swc.transformFileSync(file, { configFile: ${JSON.stringify(join(__dirname, '../../.swcrc'))} }).code, file);
  ${script}`;

/** A broker whose starter has been killed. */
async function leftBehind(dataDir: string, port: number): Promise<number> {
  const script = inTypeScript(`
    const { startBroker } = require(${JSON.stringify(join(__dirname, 'broker.ts'))});
    startBroker({ dataDir: ${JSON.stringify(dataDir)}, port: ${port}, durable: false }).then(({ pid }) => {
      console.log(pid);
      setTimeout(() => process.kill(process.pid, 'SIGKILL'), 50);
    });`);
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'], cwd: __dirname });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await new Promise((done) => child.once('close', done));
  return Number(said.trim());
}
