import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { FINISHES_WITHIN_MS } from './patience';
import { keepRunning } from './processes';

describe('a process that is kept running', () => {
  const folder = mkdtempSync(join(tmpdir(), 'causeway-processes-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is started again when it dies, which is said with where its log is, and not once it was stopped', async () => {
    const file = join(folder, 'dies.js');
    writeFileSync(file, "console.log('began'); setTimeout(() => process.exit(1), 50);");
    const said: string[] = [];
    const running = keepRunning(
      'dies',
      file,
      {},
      folder,
      () => undefined,
      (line) => said.push(line),
    );
    while (said.length < 2) await sleep(20);
    await running.stop();
    expect(new Set(said)).toEqual(new Set([`dies ended by itself: starting it again (its log is ${join(folder, 'dies.log')})`]));
    const began = (): number => readFileSync(join(folder, 'dies.log'), 'utf8').split('began').length - 1;
    expect(began()).toBeGreaterThanOrEqual(2);
    const before = began();
    await sleep(1_000);
    expect(began()).toBe(before);
  });

  /** One that works on for a while after it was asked to end, and one that ends only by force. */
  const asked = async (name: string, then: string, say: (line: string) => void, ...withinMs: number[]): Promise<() => Promise<void>> => {
    const file = join(folder, `${name}.js`);
    writeFileSync(file, `process.on('SIGTERM', () => { ${then} }); console.log('began', process.pid); setInterval(() => {}, 1000);`);
    const running = keepRunning(name, file, {}, folder, () => undefined, say, ...withinMs);
    while (!logOf(name).includes('began')) await sleep(20);
    return running.stop;
  };
  const logOf = (name: string): string => readFileSync(join(folder, `${name}.log`), 'utf8');

  it('finishes what it has accepted when it is stopped, which is said, and is not waited for any longer', async () => {
    const said: string[] = [];
    const stop = await asked('works', "setTimeout(() => { console.log('done'); process.exit(); }, 3_000)", (line) => said.push(line));
    const from = Date.now();
    await stop();
    expect(logOf('works')).toContain('done');
    expect(Date.now() - from).toBeLessThan(FINISHES_WITHIN_MS / 2);
    expect(said).toEqual(['Waiting for works to finish what it has accepted']);
  });

  it('ends at once when nothing is under way, and is not waited for', async () => {
    const said: string[] = [];
    const stop = await asked('idle', 'process.exit()', (line) => said.push(line));
    const from = Date.now();
    await stop();
    expect(Date.now() - from).toBeLessThan(FINISHES_WITHIN_MS / 2);
    expect(said.length).toBeLessThanOrEqual(1);
  });

  it('is ended by force when it has not finished in time', async () => {
    const stop = await asked('never', '', () => undefined, 300);
    const pid = Number(/began (\d+)/.exec(logOf('never'))?.[1]);
    expect(() => process.kill(pid, 0)).not.toThrow();
    await stop();
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });
});
