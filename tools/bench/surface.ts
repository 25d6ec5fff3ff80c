import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { DOMAINS } from '@causeway/event-contracts';
import { tokenVerifier } from '@causeway/subgraph';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { ROOT } from '../checks/root';
import { freePort } from '../postgres/free-port';
import { notes, SERVICE, startCare, TENANT } from './care';

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const ISSUER = 'https://identity.bench';
const USERS = 10;
const A_SECOND = 10;
const ROUND_MS = 15_000;
const ROUNDS = 2;
const NOTES = 2_000;
const NORMAL = `query ($service: UUID!) { people(serviceId: $service, first: 5) { edges { node { name dailyNotes(first: 10) { edges { node { text happenedAt } } } } } } }`;

interface Attack {
  readonly url: string;
  readonly authorization: string;
  readonly lanes: number;
}
type Counts = Readonly<Record<string, number>>;

/**
 * A normal load (ten users, each with a page of people and their notes, at even intervals whatever becomes of the answers) with and without an attacker beside it, who sends
 * as fast as they can from as many connections as the gateway has to a subgraph: deep, wide, aliased, dear, large and slow operations, and ones that were never seen.
 */
export async function benchSurface(binaries: string | undefined): Promise<void> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }];
  const issuer = createServer((_request, response) => void response.end(JSON.stringify({ keys }))).listen(0, '127.0.0.1');
  await once(issuer, 'listening');
  const jwksUrl = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}/jwks`;
  const bearer = async (subject: string, role = 'REGISTERED_MANAGER', purpose = 'care'): Promise<string> => {
    const claims = { tenant: TENANT, staff: role === 'INTEGRATION' ? null : randomUUID(), purpose, grants: [{ role, scope: 'GROUP' }] };
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .setIssuer(ISSUER)
      .setAudience('causeway')
      .setSubject(subject)
      .setExpirationTime('2h')
      .sign(privateKey);
    return `Bearer ${token}`;
  };
  const identify = tokenVerifier({ issuer: ISSUER, audience: 'causeway', jwksUrl, demonstrationClock: false });
  const care = await startCare(binaries, identify, await bearer('import', 'INTEGRATION', 'integration'));
  try {
    for (let from = 0; from < NOTES; from += 250) await care.send('dailyNote', notes(from, 250));
    const users = await Promise.all(Array.from({ length: USERS }, (_, n) => bearer(`user ${n}`)));
    const attacker = await bearer('attacker');
    const [load = 0] = loadavg();
    print(`load average of the machine before it: ${load.toFixed(1)}`);
    for (const [name, settings] of [
      ['with the limits of production', {}],
      ['with no limit by caller', UNLIMITED],
    ] as const) {
      const gateway = await startGateway({
        ...settings,
        CARE_RECORDS_URL: `${care.url}/graphql`,
        OIDC_ISSUER: ISSUER,
        OIDC_JWKS_URL: jwksUrl,
      });
      try {
        await normalLoad(gateway.url, users, 3_000);
        const [quiet, beside]: [number[], number[]] = [[], []];
        const answered: Counts[] = [];
        for (let round = 0; round < ROUNDS; round += 1) {
          quiet.push(...(await normalLoad(gateway.url, users, ROUND_MS)));
          const attack = attackBeside({ url: gateway.url, authorization: attacker, lanes: 64 });
          beside.push(...(await normalLoad(gateway.url, users, ROUND_MS)));
          answered.push(await attack.stop());
        }
        print(`${name}: normal load alone ${told(quiet)}; beside the attack ${told(beside)}`);
        print(
          `  the attack was answered: ${Object.entries(summed(answered))
            .map(([code, count]) => `${code} ${count}`)
            .join(', ')}`,
        );
      } finally {
        await gateway.stop();
      }
    }
  } finally {
    await care.stop();
    issuer.close();
  }
}

const UNLIMITED = Object.fromEntries(
  ['REQUESTS_PER_SECOND', 'REQUESTS_BURST', 'COST_PER_SECOND', 'COST_BURST', 'MAX_IN_FLIGHT'].map((name) => [name, '1000000']),
);

async function startGateway(
  settings: Readonly<Record<string, string>>,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const port = await freePort();
  const nowhere = Object.fromEntries(
    DOMAINS.map((domain) => [`${domain.toUpperCase().replace('-', '_')}_URL`, 'http://127.0.0.1:9/graphql']),
  );
  const env = { ...nowhere, ...settings, NODE_ENV: 'production', DOCUMENTS: 'any', PORT: String(port), LOG_LEVEL: 'silent' };
  const child = spawn(process.execPath, [join(ROOT, 'apps/gateway/dist/main.js')], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const url = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${url}/health/live`).catch(() => null))?.ok) await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

const post = (url: string, authorization: string, body: object): Promise<Response> =>
  fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization }, body: JSON.stringify(body) });

/** How long each answer took, in milliseconds, from when it was due to be asked for; Infinity for one that is not what it should be. */
async function normalLoad(url: string, users: readonly string[], forMs: number): Promise<number[]> {
  const began = performance.now();
  const asked: Promise<number>[] = [];
  for (let n = 0; (n * 1_000) / A_SECOND < forMs; n += 1) {
    const due = began + (n * 1_000) / A_SECOND;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    const body = { query: NORMAL, variables: { service: SERVICE } };
    asked.push(
      post(url, users[n % users.length] ?? '', body)
        .then(async (response) => ((await response.text()).includes('a quiet morning') ? performance.now() - due : Infinity))
        .catch(() => Infinity),
    );
  }
  return Promise.all(asked);
}

function told(times: readonly number[]): string {
  const answered = times.filter(Number.isFinite).sort((a, b) => a - b);
  const at = (share: number): string => (answered[Math.floor(answered.length * share)] ?? NaN).toFixed(0);
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, ${times.length - answered.length} of ${times.length} not answered`;
}

const summed = (counts: readonly Counts[]): Counts =>
  counts.reduce<Record<string, number>>((all, one) => {
    for (const [code, count] of Object.entries(one)) all[code] = (all[code] ?? 0) + count;
    return all;
  }, {});

/** In a thread of its own, so that what it costs to attack is not taken from the load that is measured. */
function attackBeside(attack: Attack): { readonly stop: () => Promise<Counts> } {
  const worker = new Worker(__filename, { workerData: attack });
  return {
    stop: async () => {
      worker.postMessage('stop');
      const [counts] = (await once(worker, 'message')) as [Counts];
      await worker.terminate();
      return counts;
    },
  };
}

const many = (count: number, one: (n: number) => string): string => Array.from({ length: count }, (_, n) => one(n)).join(' ');
const nested = (depth: number): string => (depth === 0 ? 'id' : `service { people(first: 1) { edges { node { ${nested(depth - 1)} } } } }`);
let serial = 0;
const person = '018f3c6e-0000-7000-8000-000000000001';
const HOSTILE: readonly (() => object)[] = [
  () => ({ query: `{ person(id: "${person}") { ${nested(10)} } }` }),
  () => ({ query: `{ person(id: "${person}") { ${many(31, (n) => `a${n}: __typename`)} } }` }),
  () => ({ query: `{ people { edges { node { ${'id '.repeat(1_000)} } } } }` }),
  () => ({ query: `{ people(first: 100) { edges { node { dailyNotes(first: 100) { edges { node { text } } } } } } }` }),
  () => ({ query: `{ ${'a '.repeat(3_999)} }` }),
  () => ({ query: '{ __schema { types { name fields { name } } } }' }),
  () => ({ query: `{ __typename } # ${'x'.repeat(400_000)}` }),
  // Within every limit: as dear as is served, and slow in the database.
  () => ({ query: `{ people(first: 100) { edges { node { dailyNotes(first: 22) { edges { node { text } } } } } } }` }),
  // Never seen before: it is parsed, validated and planned anew each time.
  () => ({
    query: `query Q${(serial += 1)} { people(first: 1) { edges { node { name service { id people(first: 1) { edges { node { name } } } } } } } }`,
  }),
];

async function attackForEver({ url, authorization, lanes }: Attack): Promise<void> {
  const counts: Record<string, number> = {};
  let stopped = false;
  parentPort?.once('message', () => (stopped = true));
  const lane = async (first: number): Promise<void> => {
    for (let n = first; !stopped; n += 1) {
      const code = await post(url, authorization, HOSTILE[n % HOSTILE.length]?.() ?? {})
        .then(async (response) => {
          const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
          return errors?.[0]?.extensions.code ?? 'answered';
        })
        .catch(() => 'no answer');
      counts[code] = (counts[code] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, n) => lane(n)));
  parentPort?.postMessage(counts);
}

if (!isMainThread) void attackForEver(workerData as Attack);
