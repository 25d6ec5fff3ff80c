import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { startProxy, type Proxy } from './proxy';

let [server, proxy]: [Server, Proxy] = [] as never;
const arrived: string[] = [];
const clients: Socket[] = [];

/** A connection through the proxy to a server that answers everything with the same, and what became of it. */
function open(): { readonly socket: Socket; readonly heard: string[]; readonly end: () => string | null } {
  const heard: string[] = [];
  let end: string | null = null;
  const socket = connect({ host: '127.0.0.1', port: proxy.port });
  socket.setEncoding('utf8').on('data', (chunk: string) => heard.push(chunk));
  socket.on('error', (error: Error & { code?: string }) => (end = error.code ?? ''));
  socket.on('close', () => (end ??= 'closed'));
  clients.push(socket);
  return { socket, heard, end: () => end };
}
const until = async (done: () => boolean): Promise<void> => {
  while (!done()) await sleep(2);
};

beforeEach(async () => {
  arrived.length = 0;
  server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      arrived.push(chunk);
      socket.write(chunk);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  proxy = await startProxy((server.address() as { port: number }).port);
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.destroy();
  await proxy.close();
  await new Promise((done) => server.close(done));
});

it('passes on both ways, and resets when it is told to', async () => {
  const one = open();
  one.socket.write('a');
  await until(() => one.heard.join('') === 'a');
  proxy.reset();
  await until(() => one.end() === 'ECONNRESET');
});

it('refuses until it accepts again, at the same port', async () => {
  await proxy.refuse();
  const refused = open();
  await until(() => refused.end() === 'ECONNREFUSED');
  await proxy.accept();
  const one = open();
  one.socket.write('a');
  await until(() => one.heard.join('') === 'a');
});

it('delays, and what comes later overtakes nothing', async () => {
  const one = open();
  proxy.delay(80);
  const began = Date.now();
  one.socket.write('a');
  await until(() => arrived.length === 1);
  expect(Date.now() - began).toBeGreaterThanOrEqual(78);
  one.socket.write('b');
  await sleep(10);
  proxy.delay(0);
  one.socket.write('c');
  await until(() => arrived.join('').length === 3);
  expect(arrived.join('')).toBe('abc');
});

it('keeps the order of what comes while delays change all the time', async () => {
  // A busy process: its timers' clock lags behind.
  server.on('connection', (socket) =>
    socket.on('data', () => {
      for (const until = Date.now() + 4; Date.now() < until;);
    }),
  );
  const one = open();
  const sent = Array.from({ length: 200 }, (_, n) => String.fromCharCode(0x100 + n));
  for (const [n, text] of sent.entries()) {
    proxy.delay([7, 0, 3, 1][n % 4] ?? 0);
    one.socket.write(text);
    if (n % 5 === 0) await sleep(1);
  }
  await until(() => one.heard.join('').length >= sent.length);
  expect(one.heard.join('')).toBe(sent.join(''));
});

it('is dark in both directions, also to who comes then, and tells nobody before it is bright', async () => {
  const one = open();
  one.socket.write('a');
  await until(() => one.heard.length === 1);
  proxy.dark();
  const other = open();
  one.socket.write('b');
  other.socket.write('c');
  await sleep(50);
  expect([arrived, one.end(), other.end()]).toEqual([['a'], null, null]);
  proxy.bright();
  await until(() => one.end() === 'ECONNRESET' && other.end() === 'ECONNRESET');
  expect(arrived).toEqual(['a']);
});

it('leaves a client half-open that is never told, while others come through', async () => {
  const one = open();
  one.socket.write('a');
  await until(() => one.heard.length === 1);
  proxy.halfOpen();
  one.socket.write('b');
  const other = open();
  other.socket.write('c');
  await until(() => other.heard.length === 1);
  proxy.reset();
  await until(() => other.end() === 'ECONNRESET');
  expect([arrived, one.heard, one.end()]).toEqual([['a', 'c'], ['a'], null]);
});

it('is deaf: what is asked arrives, and the answer does not', async () => {
  const one = open();
  one.socket.write('a');
  await until(() => one.heard.length === 1);
  proxy.deaf();
  one.socket.write('b');
  await until(() => arrived.length === 2);
  await sleep(30);
  expect([one.heard, one.end()]).toEqual([['a'], null]);
});
