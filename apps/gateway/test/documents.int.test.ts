import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentIdOf, manifestOf } from '@causeway/operations';
import { startPlatform, type Platform } from './platform';

const TOTAL = 'query Total { noteTotal }';
const PERSON = 'query Named($id: ID!) { person(id: $id) { name } }';
const manifest = (...texts: string[]): string =>
  manifestOf(texts.map((text) => ({ id: documentIdOf(text), operations: ['A'], cost: 1, text })));

let folder: string;
let platform: Platform;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trusted-'));
  writeFileSync(join(folder, 'one.json'), manifest(TOTAL, PERSON));
  platform = await startPlatform({ documents: { folder, trustedOnly: true }, production: true });
});
afterAll(async () => {
  await platform.stop();
  rmSync(folder, { recursive: true });
});
const calls = (): number => platform.people.calls.length + platform.notes.calls.length;
const send = async (body: object) => {
  const response = await fetch(`${platform.gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return {
    status: response.status,
    body: (await response.json()) as { data?: object; errors?: { message: string; extensions: object }[] },
  };
};

describe('a trusted document', () => {
  it('is served by its id, with its variables, and by its text', async () => {
    const byId = { documentId: documentIdOf(PERSON), variables: { id: '2' }, operationName: 'Named' };
    expect(await send(byId)).toEqual({ status: 200, body: { data: { person: { name: 'Ben' } } } });
    expect(await send({ query: TOTAL })).toEqual({ status: 200, body: { data: { noteTotal: 60 } } });
  });

  it('is limited as any other', async () => {
    const small = await startPlatform({ documents: { folder, trustedOnly: true } }, { fields: 1 });
    const response = await fetch(`${small.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId: documentIdOf(PERSON), variables: { id: '2' } }),
    });
    expect([response.status, await response.json()]).toMatchObject([400, { errors: [{ extensions: { limit: 'fields' } }] }]);
    await small.stop();
  });

  it.each([
    ['an id of no document', { documentId: documentIdOf('{ other }') }, 404, 'DOCUMENT_UNKNOWN', 'npx causeway trust'],
    ['an id in capitals', { documentId: documentIdOf(TOTAL).toUpperCase() }, 400, 'BAD_REQUEST', '64 digits in lower-case'],
    ['an id without its prefix', { documentId: documentIdOf(TOTAL).slice(7) }, 400, 'BAD_REQUEST', '`sha256:`'],
    ['an id that is no text', { documentId: 7 }, 400, 'BAD_REQUEST', '`sha256:`'],
    ['both', { documentId: documentIdOf(TOTAL), query: '{ people { name } }' }, 400, 'BAD_REQUEST', 'either'],
    ['a text that is not trusted', { query: '{ people { name } }' }, 403, 'DOCUMENT_NOT_TRUSTED', 'npx causeway trust'],
    ['a trusted text with a space more', { query: `${TOTAL} ` }, 403, 'DOCUMENT_NOT_TRUSTED', 'DOCUMENTS_PATH'],
    ['a text that can not be parsed', { query: '{' }, 403, 'DOCUMENT_NOT_TRUSTED', ''],
    ['neither', {}, 403, 'DOCUMENT_NOT_TRUSTED', ''],
  ])('is the only thing served: %s is refused with one error that says what to do', async (_what, body, status, code, says) => {
    const before = calls();
    const answer = await send(body);
    expect([answer.status, answer.body.errors?.map(({ extensions }) => extensions)]).toEqual([status, [{ code }]]);
    expect(answer.body.errors?.[0]?.message).toContain(says);
    expect(calls()).toBe(before);
  });

  it('is not needed to ask whether the graph answers', async () => {
    expect(await send({ query: '{ __typename }' })).toEqual({ status: 200, body: { data: { __typename: 'Query' } } });
  });
});

describe('the folder of manifests', () => {
  const until = async (holds: () => Promise<boolean> | boolean): Promise<void> => {
    while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
  };
  const served = async (text: string): Promise<boolean> => (await send({ documentId: documentIdOf(text) })).status === 200;
  const put = (name: string, text: string): void => {
    writeFileSync(join(folder, `${name}.new`), text);
    renameSync(join(folder, `${name}.new`), join(folder, name));
  };

  it('is read again when a manifest comes, changes and goes', async () => {
    const [first, second] = ['query F { noteTotal }', 'query S { noteTotal }'];
    expect([await served(first), await served(second)]).toEqual([false, false]);
    put('two.json', manifest(first));
    await until(() => served(first));
    put('two.json', manifest(second));
    await until(() => served(second));
    expect(await served(first)).toBe(false);
    rmSync(join(folder, 'two.json'));
    await until(async () => !(await served(second)));
    expect(await served(TOTAL)).toBe(true);
  });

  it('of which a manifest is broken serves what it did before, and says so in the log', async () => {
    put('two.json', manifest(TOTAL).replace('noteTotal', 'people'));
    await until(() => platform.log.some((line) => line.includes('those of before are served')));
    expect(platform.log.join('')).toContain('the manifest two.json');
    expect(await served(TOTAL)).toBe(true);
    rmSync(join(folder, 'two.json'));
  });

  it('keeps the gateway from starting where it can not be read', async () => {
    const broken = mkdtempSync(join(tmpdir(), 'trusted-'));
    writeFileSync(join(broken, 'one.json'), '{}');
    await expect(startPlatform({ documents: { folder: broken, trustedOnly: true } })).rejects.toThrow('the manifest one.json');
    rmSync(broken, { recursive: true });
  });
});

describe('where any document is served', () => {
  it('an id of a manifest is served too, and without a folder none is known', async () => {
    for (const [where, status] of [
      [folder, 200],
      [undefined, 404],
    ] as const) {
      const open = await startPlatform({ documents: { folder: where, trustedOnly: false } });
      const ask = async (body: object) =>
        (
          await fetch(`${open.gateway.url}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
          })
        ).status;
      expect([await ask({ documentId: documentIdOf(TOTAL) }), await ask({ query: '{ noteTotal }' })]).toEqual([status, 200]);
      await open.stop();
    }
  });
});
