import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { livePassage, type LivePassage } from '../src/live/passage';

const listening = async (server: Server): Promise<string> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
const UPDATE = 'event: next\nid: abc\ndata: {"data":{"n":1}}\n\n';

describe('live updates through the gateway', () => {
  let came: IncomingMessage[];
  let answering: (response: ServerResponse) => void;
  let linking: Server;
  let gateway: Server;
  let passage: LivePassage;
  let url: string;

  /** The passage, with how long linking may say nothing and a client take nothing in: long, but where that is what is tried. */
  const begin = async (silenceMs = 30_000): Promise<void> => {
    passage = livePassage(await listening(linking), { timeoutMs: 30_000, silenceMs, mostStreams: 2 });
    gateway = createServer((request, response) => void passage.pass(request, response));
    url = `${await listening(gateway)}/graphql/stream`;
  };
  beforeEach(() => {
    came = [];
    linking = createServer((request, response) => {
      came.push(request);
      request.resume().once('end', () => {
        response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'set-cookie': 'not=yours' });
        answering(response);
      });
    });
    answering = (response) => void response.write(UPDATE);
  });
  afterEach(async () => {
    await passage.close();
    for (const server of [gateway, linking]) server.close().closeAllConnections();
  });

  const ask = (init: RequestInit = {}): Promise<Response> =>
    fetch(url, { method: 'POST', body: '{"query":"subscription"}', headers: { 'content-type': 'application/json' }, ...init });
  const firstOf = async (answer: Response) => {
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    const { value } = await reader.read();
    const rest = async (): Promise<string> => {
      let text = '';
      for (let part = await reader.read(); !part.done; part = await reader.read()) text += new TextDecoder().decode(part.value);
      return text;
    };
    return { text: new TextDecoder().decode(value), rest, leave: () => reader.cancel() };
  };

  it('come as linking sends them, with the token and the last position, and nothing else that the client claims', async () => {
    await begin();
    const answer = await ask({
      headers: {
        ...{ 'content-type': 'application/json', accept: 'text/event-stream', authorization: 'Bearer x', 'last-event-id': 'abc' },
        ...{ 'x-tenant': 'another', cookie: 'a=b' },
      },
    });
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('set-cookie')]).toEqual([200, 'text/event-stream', null]);
    const { text, leave } = await firstOf(answer);
    expect(text).toBe(UPDATE);
    const { headers, method, url: path } = came[0] as IncomingMessage;
    expect([method, path]).toEqual(['POST', '/graphql/stream']);
    expect(headers).toMatchObject({ authorization: 'Bearer x', accept: 'text/event-stream', 'last-event-id': 'abc' });
    expect([headers['x-tenant'], headers.cookie]).toEqual([undefined, undefined]);
    const left = once(came[0]?.socket as NonNullable<IncomingMessage['socket']>, 'close');
    await leave();
    await left;
  });

  it('are asked for by GET with what the address says', async () => {
    await begin();
    const answer = await fetch(`${url}?query=subscription`);
    expect((await firstOf(answer)).text).toBe(UPDATE);
    expect(came[0]?.url).toBe('/graphql/stream?query=subscription');
  });

  it('are asked for in no other way, which linking does not hear of', async () => {
    await begin();
    const answer = await fetch(url, { method: 'DELETE' });
    expect(answer.status).toBe(405);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] });
    expect(came).toEqual([]);
  });

  it('are refused where linking gives no answer, and beyond as many as are served', async () => {
    await begin();
    const [one, two] = [await ask(), await ask()];
    const third = await ask();
    expect([third.status, await third.json()]).toMatchObject([503, { errors: [{ extensions: { code: 'TOO_MANY_STREAMS' } }] }]);
    const left = came.map(({ socket }) => once(socket, 'close'));
    await Promise.all([one.body?.cancel(), two.body?.cancel()]);
    await Promise.all(left);
    answering = (response) => void response.destroy();
    linking.closeAllConnections();
    linking.close();
    await once(linking, 'close');
    const lost = await ask();
    expect([lost.status, await lost.json()]).toMatchObject([503, { errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] }]);
  });

  it('break off when linking falls silent, so that the client goes on from its last position', async () => {
    await begin(1_500);
    const { text, rest } = await firstOf(await ask());
    expect(text).toBe(UPDATE);
    await expect(rest()).rejects.toThrow();
  });

  it('end with a code when the gateway stops, and between two events only', async () => {
    await begin();
    const whole = await firstOf(await ask());
    answering = (response) => void response.write(UPDATE.slice(0, 20));
    const half = await firstOf(await ask());
    passage.end();
    expect(await whole.rest()).toMatch(/^event: next\ndata: .*"STOPPING".*\n\nevent: complete\ndata:\n\n$/);
    expect(await half.rest()).toBe('');
    expect((await ask()).status).toBe(503);
  });

  it('leave a client that takes nothing in', async () => {
    await begin(1_500);
    const closed = new Promise<void>((resolve) => {
      answering = (response) => {
        response.once('close', () => resolve());
        response.write(UPDATE.repeat(400_000));
      };
    });
    const answer = await ask();
    await closed;
    await answer.body?.cancel().catch(() => undefined);
  });
});
