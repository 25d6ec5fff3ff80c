import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { batchesOf, formOf } from '../src/importing/files';
import { send } from '../src/importing/sending';
import { typed } from './surroundings';

const folder = mkdtempSync(join(tmpdir(), 'causeway-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe('a file that is imported', () => {
  const batches = async (path: string) => {
    const all = [];
    for await (const batch of batchesOf(path, formOf(path))) all.push(batch);
    return all;
  };

  it('is sent in requests of at most 500 rows, each of which can be told by its line', async () => {
    const path = file('many.ndjson', Array.from({ length: 1_203 }, (_, i) => `{"n":${i}}\n`).join('\n'));
    const all = await batches(path);
    expect(all.map(({ rows }) => rows.length)).toEqual([500, 500, 203]);
    expect(all[1]?.rowAt(1)).toEqual({ line: 1_001, text: '{"n":500}' });
    expect(all[2]?.bytes.toString()).toMatch(/^\{"n":1000\}\n/);
  });

  it('is sent in requests of at most a megabyte', async () => {
    const path = file('large.ndjson', `${JSON.stringify({ text: 'x'.repeat(400_000) })}\n`.repeat(5));
    expect((await batches(path)).map(({ rows }) => rows.length)).toEqual([2, 2, 1]);
  });

  it('of CSV has its first line in every request, and its rows whole', async () => {
    const path = file('rows.csv', `\ufeffa,b\r\n1,"x\r\ny ""z"""\r\n\r\n${'2,é\r\n'.repeat(500)}`);
    const [first, second] = await batches(path);
    expect(first?.bytes.toString().split('\n').slice(0, 4)).toEqual(['a,b', '1,"x', 'y ""z"""', '2,é']);
    expect([first?.rowAt(2)?.line, first?.rowAt(3), first?.rowAt(4)?.line]).toEqual([2, undefined, 5]);
    expect(second?.bytes.toString()).toBe('a,b\n2,é\n');
    expect(second?.rowAt(2)?.line).toBe(504);
  });

  it('is sent with the bytes that it has, though they be no UTF-8', async () => {
    const bytes = Buffer.from([0x7b, 0xff, 0x7d]);
    const [only] = await batches(file('bytes.ndjson', bytes));
    expect(only?.bytes).toEqual(Buffer.concat([bytes, Buffer.from('\n')]));
  });
});

/** A server that answers as it is told, and a provider that gives tokens by client credentials. */
async function standIn(answers: readonly (number | object)[], afterMs = 0) {
  const came: { url: string | undefined; headers: IncomingMessage['headers']; body: string }[] = [];
  const asked: string[] = [];
  const left = [...answers];
  const server = createServer((request, response) => {
    void (async () => {
      let body = '';
      for await (const chunk of request as AsyncIterable<Buffer>) body += chunk.toString();
      response.setHeader('content-type', 'application/json');
      if (request.url === '/token') {
        asked.push(`${request.headers.authorization} ${body}`);
        return response.end(JSON.stringify({ access_token: `token ${asked.length}`, expires_in: 3_600 }));
      }
      await sleep(afterMs);
      came.push({ url: request.url, headers: request.headers, body });
      const answer = left.shift() ?? { imported: 0, unchanged: 0, refused: [] };
      if (answer === 0) return response.destroy();
      if (typeof answer === 'object') return response.end(JSON.stringify(answer));
      return response.writeHead(answer).end(JSON.stringify({ errors: [{ message: 'A sentence.', extensions: { code: 'X', line: 2 } }] }));
    })();
  }).listen(0);
  await once(server, 'listening');
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  return { url, came, asked, stop: () => server.close().closeAllConnections() };
}
const refusal = (line: number, code: string) => ({ line, refusals: [{ code, field: 'text', rule: 'R1', message: 'A sentence.' }] });
const env = (url: string) => ({
  CAUSEWAY_DATA: join(folder, 'nowhere'),
  CAUSEWAY_TOKEN_URL: `${url}/token`,
  CAUSEWAY_CLIENT_ID: 'rota',
  CAUSEWAY_CLIENT_SECRET: 'a secret',
});

describe('causeway import', () => {
  it('takes its token by client credentials, and another when that one is good no longer', async () => {
    const to = await standIn([401, { imported: 1, unchanged: 0, refused: [] }]);
    const path = file('one.ndjson', '{"a":1}');
    const done = await typed(`import ${path} --record dailyNote --source rota --server ${to.url}/`, env(to.url));
    to.stop();
    expect(done).toEqual({ code: 0, out: '1 row: 1 imported, 0 unchanged, 0 refused.', err: '' });
    expect(to.asked).toEqual(Array(2).fill(`Basic ${Buffer.from('rota:a%20secret').toString('base64')} grant_type=client_credentials`));
    expect(to.came.map(({ url, headers }) => [url, headers.authorization, headers['import-source'], headers['content-type']])).toEqual([
      ['/import/dailyNote', 'Bearer token 1', 'rota', 'application/x-ndjson'],
      ['/import/dailyNote', 'Bearer token 2', 'rota', 'application/x-ndjson'],
    ]);
  });

  it('writes what was refused in the form in which it came, and why beside it, and ends with 1', async () => {
    const to = await standIn([{ imported: 1, unchanged: 0, refused: [refusal(2, 'TEXT_EMPTY'), refusal(4, 'OTHER')] }]);
    const path = file('notes.csv', 'id,text\n1,"a\nb"\n2,c\n3,d\n');
    const done = await typed(`import ${path} --record dailyNote --server ${to.url}`, env(to.url));
    to.stop();
    expect(done.code).toBe(1);
    expect(done.out).toContain('3 rows: 1 imported, 0 unchanged, 2 refused.');
    expect(readFileSync(join(folder, 'notes.refused.csv'), 'utf8')).toBe('id,text\n1,"a\nb"\n2,c\n');
    expect(readFileSync(join(folder, 'notes.refused.txt'), 'utf8')).toBe(
      'line 2 (line 2 of the file): text: A sentence. (TEXT_EMPTY, R1)\nline 4 (line 4 of the file): text: A sentence. (OTHER, R1)\n',
    );
    const again = await standIn([{ imported: 0, unchanged: 3, refused: [] }]);
    expect((await typed(`import ${path} --record dailyNote --server ${again.url}`, env(again.url))).code).toBe(0);
    again.stop();
    expect(existsSync(join(folder, 'notes.refused-2.csv'))).toBe(false);
    expect(existsSync(join(folder, 'notes.refused-2.txt'))).toBe(false);
  });

  it('leaves what an earlier run wrote as it is, mended or not', async () => {
    const path = file('twice.csv', 'id,text\n1,a\n');
    for (const n of [1, 2, 3]) {
      const to = await standIn([{ imported: 0, unchanged: 0, refused: [refusal(2, `CODE_${n}`)] }]);
      const done = await typed(`import ${path} --record dailyNote --server ${to.url}`, env(to.url));
      to.stop();
      expect(done.out).toContain(`twice.refused${n === 1 ? '' : `-${n}`}.csv`);
      file('twice.refused.csv', 'mended');
    }
    expect(readFileSync(join(folder, 'twice.refused.csv'), 'utf8')).toBe('mended');
    const reasons = ['refused', 'refused-2', 'refused-3'].map((name) => readFileSync(join(folder, `twice.${name}.txt`), 'utf8'));
    expect(reasons.map((text) => /CODE_\d/.exec(text)?.[0])).toEqual(['CODE_1', 'CODE_2', 'CODE_3']);
  });

  it('sets a row aside in which a double quote stands where none may be, or is not closed, and sends the others', async () => {
    const kept = ['2,"was ""fine"""', '4,"two', 'lines"', '6,d', '9,f'];
    const spoilt = ['1,ate 5" of it', '3,"said "no" twice"', '5,"', '7, "e"', '8,"open'];
    const content = [spoilt[0], kept[0], spoilt[1], kept[1], kept[2], spoilt[2], kept[3], spoilt[3], spoilt[4], kept[4]];
    const to = await standIn([1, 1, 1, 1].map((imported) => ({ imported, unchanged: 0, refused: [] })));
    const path = file('quotes.csv', ['id,text', ...content, ''].join('\n'));
    const done = await typed(`import ${path} --record dailyNote --server ${to.url}`, env(to.url));
    to.stop();
    expect(done).toMatchObject({ code: 1, out: expect.stringContaining('9 rows: 4 imported, 0 unchanged, 5 refused.') });
    expect(to.came.flatMap(({ body }) => body.split('\n').slice(1, -1))).toEqual(kept);
    expect(readFileSync(join(folder, 'quotes.refused.csv'), 'utf8')).toBe(['id,text', ...spoilt, ''].join('\n'));
    expect(readFileSync(join(folder, 'quotes.refused.txt'), 'utf8')).toContain('line 3 (line 4 of the file): A double quote stands');
    const header = await typed(`import ${file('head.csv', 'id,te"xt\n1,a\n')} --record dailyNote --server ${to.url}`, env(to.url));
    expect(header).toMatchObject({ code: 1, err: expect.stringContaining('names the columns') });
  });

  it('reads on after a quote that is left open for the rest of a large file', async () => {
    const path = file('open.csv', `id,text\n1,"x\n${'2,y\n'.repeat(120_000)}`);
    let rows = 0;
    for await (const batch of batchesOf(path, formOf(path))) rows += batch.rows.length;
    expect(rows).toBe(120_001);
  });

  it('is a fault of a file without a row, which may have been cut short', async () => {
    const to = await standIn([]);
    for (const content of ['', 'id,text\n', '\n\n']) {
      const done = await typed(`import ${file('none.csv', content)} --record dailyNote --server ${to.url}`, env(to.url));
      expect(done).toMatchObject({ code: 1, err: expect.stringContaining('no row in') });
    }
    expect(to.came).toEqual([]);
    to.stop();
  });

  it('sends once more what had no turn in time', async () => {
    const late = [refusal(1, 'TIME_UP'), refusal(3, 'TIME_UP')];
    const to = await standIn([
      { imported: 1, unchanged: 0, refused: late },
      { imported: 2, unchanged: 0, refused: [] },
    ]);
    const path = file('late.ndjson', '{"n":1}\n{"n":2}\n{"n":3}\n');
    const done = await typed(`import ${path} --record dailyNote --server ${to.url}`, env(to.url));
    to.stop();
    expect(done).toMatchObject({ code: 0, out: '3 rows: 3 imported, 0 unchanged, 0 refused.' });
    expect(to.came[1]?.body).toBe('{"n":1}\n{"n":3}\n');
  });

  it('says how far it is when it takes longer than two seconds', async () => {
    const to = await standIn(Array(3).fill({ imported: 500, unchanged: 0, refused: [] }) as object[], 1_100);
    const path = file('long.ndjson', '{"n":1}\n'.repeat(1_500));
    const { code, out } = await typed(`import ${path} --record dailyNote --server ${to.url}`, env(to.url));
    to.stop();
    expect(code).toBe(0);
    // An answer may take longer than the 1.1 s.
    expect(out.replace('33 %: 500 rows: 500 imported, 0 unchanged, 0 refused.\n', '').split('\n')).toEqual([
      '66 %: 1000 rows: 1000 imported, 0 unchanged, 0 refused.',
      '1500 rows: 1500 imported, 0 unchanged, 0 refused.',
    ]);
  });

  it('ends when no row at all has a turn', async () => {
    const to = await standIn([{ imported: 0, unchanged: 0, refused: [refusal(1, 'TIME_UP')] }]);
    const done = await typed(`import ${file('slow.ndjson', '{}')} --record dailyNote --server ${to.url}`, env(to.url));
    to.stop();
    expect(done).toMatchObject({ code: 1, err: expect.stringContaining('too slow') });
  });

  it('sends the same again while the server is away, and gives up after a while', async () => {
    const tokens = { token: async () => 'x', forget: () => undefined };
    const to = await standIn([503, 0, 502, { imported: 1, unchanged: 0, refused: [] }]);
    const there = { url: `${to.url}/import/x`, mediaType: 'text/csv', source: undefined, tokens };
    expect(await send({ ...there, pausesMs: [1, 1, 1] }, Buffer.from('a\n'))).toMatchObject({ imported: 1 });
    expect(to.came.map(({ body }) => body)).toEqual(['a\n', 'a\n', 'a\n', 'a\n']);
    to.stop();
    await expect(send({ ...there, pausesMs: [1] }, Buffer.from('a\n'))).rejects.toMatchObject({
      exit: 'UNREACHED',
      message: expect.stringContaining('Run this again'),
    });
  });

  it('says why a request was refused whole, and where in the file', async () => {
    const to = await standIn([400]);
    const path = file('broken.csv', 'a\n\n\n1\n');
    const done = await typed(`import ${path} --record dailyNote --server ${to.url}`, env(to.url));
    to.stop();
    expect(done).toMatchObject({ code: 1, err: 'A sentence. (line 4 of the file or a little before)' });
  });

  it('says that a provider or a platform does not answer, and ends with 3', async () => {
    const path = file('none.ndjson', '{}');
    const nobody = await typed(`import ${path} --record dailyNote --server http://localhost:1`, env('http://localhost:1'));
    expect(nobody).toMatchObject({ code: 3, err: 'The provider does not answer at http://localhost:1.' });
    const nowhere = await typed(`import ${path} --record dailyNote`, { CAUSEWAY_DATA: join(folder, 'nowhere') });
    expect(nowhere).toMatchObject({ code: 3, err: expect.stringContaining('npm start') });
  });
});
