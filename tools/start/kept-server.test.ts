import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { startedAt } from '../postgres/process-identity';
import { keepServer, type Server } from './kept-server';

/** A process that stands for a server. */
async function aServer(): Promise<Server> {
  const child = spawn(process.execPath, ['-e', "console.log('here'); setInterval(() => {}, 1000)"], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  await new Promise((done) => child.stdout.once('data', done));
  return {
    pid: child.pid ?? 0,
    ended,
    kill: (signal) => void child.kill(signal),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

describe('a server that is kept', () => {
  it('is begun again when it dies by itself, which is said and told, and not once it was stopped', async () => {
    const said: string[] = [];
    const told: number[] = [];
    const kept = await keepServer(
      'Kafka',
      aServer,
      (line) => said.push(line),
      () => told.push(kept.current().pid),
    );
    const first = kept.current().pid;
    await kept.kill();
    while (told.length === 0) await sleep(10);
    expect(said).toEqual(['Kafka ended by itself: starting it again']);
    expect(told).toEqual([kept.current().pid]);
    expect(kept.current().pid).not.toBe(first);
    await kept.stop();
    await sleep(100);
    expect([startedAt(first), startedAt(told[0] ?? 0), said.length]).toEqual([null, null, 1]);
  });

  it('that dies while everything stops is waited for, and stopped too', async () => {
    const kept = await keepServer(
      'Kafka',
      aServer,
      () => undefined,
      () => undefined,
    );
    await kept.kill();
    await sleep(0);
    await kept.stop();
    expect(startedAt(kept.current().pid)).toBeNull();
  });

  it('says once why it could not be begun again, and tries on', async () => {
    const said: string[] = [];
    const told: number[] = [];
    let times = 0;
    const begin = (): Promise<Server> => {
      times += 1;
      return [2, 3, 4].includes(times) ? Promise.reject(new Error('Port 4092 is taken.')) : aServer();
    };
    const kept = await keepServer(
      'Kafka',
      begin,
      (line) => said.push(line),
      () => told.push(times),
      10,
    );
    await kept.kill();
    while (told.length === 0) await sleep(10);
    expect(said).toEqual(['Kafka ended by itself: starting it again', 'Port 4092 is taken.']);
    expect(startedAt(kept.current().pid)).not.toBeNull();
    await kept.stop();
    expect(startedAt(kept.current().pid)).toBeNull();
  });

  it('does not keep who stops it waiting for the next try', async () => {
    let times = 0;
    const begin = (): Promise<Server> => ((times += 1) === 1 ? aServer() : Promise.reject(new Error('There is no disk space left.')));
    const said: string[] = [];
    const kept = await keepServer(
      'Kafka',
      begin,
      (line) => said.push(line),
      () => undefined,
    );
    await kept.kill();
    while (said.length < 2) await sleep(10);
    const began = Date.now();
    await kept.stop();
    expect(Date.now() - began).toBeLessThan(9_000);
    expect(times).toBe(2);
  });
});
