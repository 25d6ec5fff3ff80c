import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Caller } from '@causeway/access';
import { buildSchema, readSdl, startSubgraph, type RunningSubgraph } from '@causeway/subgraph';
import { aCaller, anId, atOnce, testGraph, type TestGraph } from '@causeway/testing';
import { staffMemberRegisteredV1 } from '@causeway/event-contracts';
import pino from 'pino';
import { documentRoute } from '../src/documents/routes';
import { openFileStore } from '../src/documents/store';
import { parts } from '../src/parts';

const NOW = '2026-03-09T08:00:00.000Z';
const BYTES = Buffer.from('Minutes of the quality meeting.\n');
const sha256 = createHash('sha256').update(BYTES).digest('hex');
const folder = mkdtempSync(join(tmpdir(), 'causeway-files-'));
const callers = new Map<string, Caller>();

let graph: TestGraph;
let server: RunningSubgraph;
beforeAll(async () => {
  graph = await testGraph(parts);
  server = await startSubgraph({
    name: 'governance',
    port: 0,
    schema: buildSchema(
      readSdl(parts.schemaPath),
      parts.resolvers({ consumer: { caughtUp: async () => undefined, seenUntil: () => ({}), stop: async () => undefined } }),
    ),
    db: graph.database.db,
    audit: graph.database.audit,
    identify: async (authorization) => ({
      caller: callers.get(authorization ?? '') as Caller,
      demonstrationTime: new Date(NOW),
      expiresAt: new Date('9999-12-31'),
    }),
    idCodecKey: Buffer.alloc(32, 7),
    log: pino({ level: 'silent' }),
    routes: [documentRoute(openFileStore(pathToFileURL(folder).href))],
  });
});
afterAll(async () => {
  await server.stop();
  await graph.close();
  rmSync(folder, { recursive: true });
});

const FILE = `mutation ($input: FileDocumentInput!) { fileDocument(input: $input) {
  document { id path version title mediaType sizeBytes sha256 storedAt about { kind id } } refusals { code field } } }`;

describe('documents', () => {
  const tenantId = anId();
  const filedById = anId();
  let serviceId: string;
  let manager: Caller;

  beforeAll(async () => {
    const administrator = aCaller('ADMINISTRATOR', { tenantId });
    const provider = await graph.run(
      administrator,
      NOW,
      `mutation { registerProvider(input: { name: "Provider", cqcProviderId: "1-101668910", idempotencyKey: "${anId()}" }) { provider { id } } }`,
    );
    const service = await graph.run(
      administrator,
      NOW,
      `mutation { registerService(input: { providerId: "${provider['registerProvider'].provider.id}", name: "House", kind: SUPPORTED_LIVING, idempotencyKey: "${anId()}" }) { service { id } } }`,
    );
    serviceId = service['registerService'].service.id;
    manager = aCaller('REGISTERED_MANAGER', { tenantId, services: [serviceId], staffMemberId: filedById });
    await graph.told(tenantId, staffMemberRegisteredV1, {
      id: filedById,
      serviceId,
      happenedAt: NOW,
      data: staffMemberRegisteredV1.example,
    });
  });

  const filed = async (over: object = {}) =>
    (
      await graph.run(manager, NOW, FILE, {
        input: {
          serviceId,
          title: 'Minutes März.txt',
          mediaType: 'text/plain',
          sizeBytes: BYTES.length,
          sha256,
          filedById,
          idempotencyKey: anId(),
          ...over,
        },
      })
    )['fileDocument'];
  const send = (path: string, caller: Caller, body?: Buffer): Promise<Response> => {
    callers.set(caller.subject, caller);
    return fetch(server.url + path, {
      method: body ? 'PUT' : 'GET',
      headers: { authorization: caller.subject },
      ...(body ? { body: new Uint8Array(body) } : {}),
    });
  };
  const codeOf = async (response: Response): Promise<[number, unknown]> => [
    response.status,
    ((await response.json()) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code,
  ];

  it('are filed with what they are, then stored, then had again byte by byte', async () => {
    const { document, refusals } = await filed();
    expect(refusals).toEqual([]);
    expect(document).toMatchObject({ title: 'Minutes März.txt', sizeBytes: BYTES.length, sha256, storedAt: null, version: 1 });
    expect(await codeOf(await send(document.path, manager))).toEqual([409, 'NOT_STORED']);
    expect((await send(document.path, manager, BYTES)).status).toBe(200);
    const had = await send(document.path, manager);
    expect(Buffer.from(await had.arrayBuffer()).equals(BYTES)).toBe(true);
    expect(had.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''Minutes%20M%C3%A4rz.txt");
    expect(had.headers.get('content-security-policy')).toContain('sandbox');
    const { document: after } = await graph.run(manager, NOW, `{ document(id: "${document.id}") { version storedAt } }`);
    expect(after).toEqual({ version: 2, storedAt: new Date(NOW) });
    const told = (await graph.events(tenantId))
      .filter((event) => event.aggregateId === document.id)
      .map((event) => [event.type, event.aggregateVersion]);
    expect(told).toEqual([
      ['governance.document.filed.v1', 1],
      ['governance.document.stored.v1', 2],
    ]);
  });

  it('may be sent twice, at once too, and are stored once', async () => {
    const { document } = await filed();
    const sent = await atOnce(
      graph.database,
      'document',
      [1, 2, 3].map(() => () => send(document.path, manager, BYTES)),
    );
    expect(sent.map((response) => response.status)).toEqual([200, 200, 200]);
    expect((await graph.run(manager, NOW, `{ document(id: "${document.id}") { version } }`))['document'].version).toBe(2);
  });

  it('are refused when other bytes come than were filed, more or fewer, and nothing is kept', async () => {
    const { document } = await filed();
    const before = readdirSync(folder, { recursive: true }).length;
    for (const bytes of [
      Buffer.from('Something else of no matter.....\n').subarray(0, BYTES.length),
      BYTES.subarray(1),
      Buffer.alloc(21 * 1024 * 1024),
    ])
      expect(await codeOf(await send(document.path, manager, bytes))).toEqual([422, 'HASH_DIFFERS']);
    expect(readdirSync(folder, { recursive: true })).toHaveLength(before);
    expect((await graph.run(manager, NOW, `{ document(id: "${document.id}") { storedAt } }`))['document'].storedAt).toBeNull();
  });

  it.each([
    ['no title', { title: ' ' }, 'TEXT_EMPTY', 'title'],
    ['a title that is too long', { title: 'x'.repeat(201) }, 'TEXT_TOO_LONG', 'title'],
    ['a kind that could carry a script', { mediaType: 'text/html' }, 'MEDIA_TYPE_NOT_KEPT', 'mediaType'],
    ['no bytes', { sizeBytes: 0 }, 'DOCUMENT_SIZE', 'sizeBytes'],
    ['too many bytes', { sizeBytes: 20 * 1024 * 1024 + 1 }, 'DOCUMENT_SIZE', 'sizeBytes'],
    ['a hash that is none', { sha256: 'abc' }, 'HASH_MALFORMED', 'sha256'],
    ['a record that does not exist', { about: { kind: 'Minute', id: anId() } }, 'EVIDENCE_UNKNOWN', 'about'],
    ['an unknown service', { serviceId: anId() }, 'NOT_FOUND', 'serviceId'],
  ])('are not filed with %s', async (_what, over, code, field) => {
    expect(await filed(over)).toEqual({ document: null, refusals: [{ code, field }] });
  });

  it("are no one else's to send or to have", async () => {
    const { document } = await filed();
    await send(document.path, manager, BYTES);
    const elsewhere = aCaller('REGISTERED_MANAGER', { tenantId, services: [anId()] });
    const stranger = aCaller('REGISTERED_MANAGER', { tenantId: anId() });
    const worker = aCaller('SUPPORT_WORKER', { tenantId, services: [serviceId] });
    const keyWorker = aCaller('KEY_WORKER', { tenantId, services: [serviceId], staffMemberId: anId() });
    for (const caller of [elsewhere, stranger]) {
      expect(await codeOf(await send(document.path, caller))).toEqual([404, 'NOT_FOUND']);
      expect(await codeOf(await send(document.path, caller, BYTES))).toEqual([404, 'NOT_FOUND']);
    }
    expect(await codeOf(await send(document.path, worker))).toEqual([403, 'FORBIDDEN']);
    expect((await send(document.path, keyWorker)).status).toBe(200);
    expect(await codeOf(await send(document.path, keyWorker, BYTES))).toEqual([403, 'FORBIDDEN']);
    for (const role of ['COMMISSIONER', 'INSPECTOR', 'BI_READER'] as const)
      expect(await codeOf(await send(document.path, aCaller(role, { tenantId, organisationId: anId() })))).toEqual([403, 'FORBIDDEN']);
    const coordinator = aCaller('ROTA_COORDINATOR', { tenantId, services: [serviceId], staffMemberId: anId() });
    const { document: another } = await filed();
    expect(await codeOf(await send(another.path, coordinator, BYTES))).toEqual([403, 'NOT_PERMITTED']);
  });

  it.each(['/documents/', '/documents/../../etc/passwd', '/documents/%2e%2e', '/documents/1'])('%s names none', async (path) => {
    expect((await send(path, manager)).status).toBe(404);
  });

  it('leave a line in the trail for each reading', async () => {
    const { document } = await filed();
    await send(document.path, manager, BYTES);
    await send(document.path, manager);
    const rows = await graph.database.asAdmin<{ operation: string; kind: string }>(
      'select operation, kind from audit_entry where tenant_id = $1 and $2 = any(entity_ids) order by at',
      [tenantId, document.id],
    );
    expect(rows).toEqual(
      expect.arrayContaining([
        { operation: 'GET /documents/', kind: 'READ' },
        { operation: 'storeDocument', kind: 'WRITE' },
      ]),
    );
  });

  it('are neither posted nor deleted', async () => {
    callers.set(manager.subject, manager);
    const response = await fetch(`${server.url}/documents/${anId()}`, { method: 'DELETE', headers: { authorization: manager.subject } });
    expect(response.status).toBe(405);
  });
});
