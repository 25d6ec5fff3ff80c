import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
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
});
