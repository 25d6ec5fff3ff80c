import { spawn, type ChildProcess } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { TestDatabase } from '@causeway/testing';
import { readPlace } from '../src/place';
import { run } from '../src/run';

export const APPS = join(__dirname, '../..');
export const ADMIN_KEY = 'a key of the test alone';

export const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

/** The demonstration provider in a process of its own. */
export async function startIdentity(folder: string): Promise<{ readonly url: string; readonly process: ChildProcess }> {
  const port = await freePort();
  const process = startApp('identity', { PORT: String(port), DATA_DIR: join(folder, 'identity'), DEMO_ADMIN_KEY: ADMIN_KEY });
  await untilReady(`http://localhost:${port}`);
  return { url: `http://localhost:${port}`, process };
}

export const startApp = (app: string, env: Readonly<Record<string, string>>, ...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [join(APPS, app, 'dist/main.js'), ...args], { env: { LOG_LEVEL: 'silent', ...env }, stdio: 'ignore' });

export async function untilReady(url: string): Promise<void> {
  for (let i = 0; i < 900 && !(await fetch(`${url}/health/live`).catch(() => null))?.ok; i += 1) await sleep(100);
}

/** The settings of a subgraph; nobody else's log has anything in it but `log`'s. */
export const settingsOf = (
  database: TestDatabase,
  folder: string,
  log: string,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> => ({
  PORT: '0',
  DATABASE_URL: database.urls.app,
  AUDIT_DATABASE_URL: database.urls.audit,
  OIDC_ISSUER: 'http://localhost:1',
  OIDC_JWKS_URL: 'http://localhost:1/jwks',
  ID_CODEC_KEY: 'ab'.repeat(32),
  FILES_URL: pathToFileURL(folder).href,
  PACK_KEY: generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  ...Object.fromEntries(['WORKFORCE', 'SAFEGUARDING', 'LINKING', 'CARE_RECORDS'].map((app) => [`${app}_LOG_URL`, log])),
  ...more,
});

/** What a command line printed and ended with; its words are parted by single spaces, or given one by one. */
export async function typed(line: string | readonly string[], env: Readonly<Record<string, string>>) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(typeof line === 'string' ? line.split(' ').filter(Boolean) : line, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    place: readPlace(env),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
