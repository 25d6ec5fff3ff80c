import { Writable } from 'node:stream';
import { join } from 'node:path';
import type { Caller } from '@causeway/access';
import { shiftPlannedV1, staffMemberRegisteredV1 } from '@causeway/event-contracts';
import { importedId } from '@causeway/kernel';
import { aCaller, anId, atRest, serving, startChild, testGraph, type Serving, type TestGraph } from '@causeway/testing';
import pino from 'pino';
import { parts } from '../src/parts';
import { BEFORE, Care, NOW, refused } from './care';
import { halted } from './halted';

const SOURCE = 'nursing home system';
const NDJSON = 'application/x-ndjson';
type Row = Record<string, unknown>;
interface Answer {
  readonly record: string;
  readonly rows: number;
  readonly imported: number;
  readonly unchanged: number;
  readonly refused: readonly {
    line: number;
    refusals: readonly { code: string; field: string | null; rule: string | null }[];
    row: unknown;
  }[];
}

let graph: TestGraph;
let server: Serving;
let said = '';
beforeAll(async () => {
  graph = await testGraph(parts);
  const log = pino({ level: 'trace' }, new Writable({ write: (chunk, _encoding, done) => ((said += chunk), done()) }));
  server = await serving(graph, parts, NOW, { log, patienceMs: 300 });
});
afterAll(async () => {
  await server.stop();
  await graph.close();
});

const integration = (tenantId: string, services?: readonly string[]): Caller =>
  aCaller('INTEGRATION', { tenantId, ...(services ? { services } : {}) });
const ndjson = (rows: readonly unknown[]): string => rows.map((row) => JSON.stringify(row)).join('\n');

async function sent(
  caller: Caller | null,
  record: string,
  body: NonNullable<RequestInit['body']>,
  headers: Record<string, string> = {},
  to = server,
) {
  const response = await to.send(caller, `/import/${record}`, { method: 'POST', body, headers: { 'content-type': NDJSON, ...headers } });
  return {
    status: response.status,
    body: (await response.json()) as Answer & { errors?: { message: string; extensions: { code: string; line?: number } }[] },
  };
}
async function imported(care: Care, record: string, rows: readonly unknown[], headers: Record<string, string> = {}): Promise<Answer> {
  const { status, body } = await sent(integration(care.tenantId), record, ndjson(rows), headers);
  expect(status).toBe(200);
  return body;
}
const codes = ({ refused: lines }: Answer) =>
  lines.map(({ line, refusals }) => [line, ...refusals.map(({ code, field }) => `${code} ${field}`)]);
const care = (): Promise<Care> => new Care(graph).open();
const AT: Row = { happenedAt: NOW, recordedAt: NOW };
const note = (of: Care, over: Row = {}): Row => ({ ...of.aNote(), ...AT, source: SOURCE, externalId: anId(), ...over });
const notes = async (of: Care): Promise<Row[]> =>
  graph.database.asAdmin<Row>(
    `select id, person_id, text, source, external_id, author_id, amends_id from daily_note where tenant_id = $1 order by external_id`,
    [of.tenantId],
  );
const noteEvents = async (of: Care) =>
  (await graph.events(of.tenantId)).filter(({ type }) => type === 'care-records.daily-note.recorded.v1');

describe('imported rows', () => {
  it('are recorded as their mutation records them, with the same event and the same line of the trail', async () => {
    const one = await care();
    const row = note(one, { externalId: 'N1', happenedAt: BEFORE, recordedAt: BEFORE, riskCodes: ['CHOKING'] });
    expect(await imported(one, 'dailyNote', [row])).toEqual({ record: 'dailyNote', rows: 1, imported: 1, unchanged: 0, refused: [] });
    await one.note({ ...row, externalId: 'N2' }, { as: integration(one.tenantId) });
    const [first, second] = await notes(one);
    expect(first).toMatchObject({ id: importedId(one.tenantId, 'DailyNote', SOURCE, 'N1'), external_id: 'N1', source: SOURCE });
    expect({ ...first, id: '', external_id: '' }).toEqual({ ...second, id: '', external_id: '' });
    const told = (await noteEvents(one)).map(({ id: _id, time: _time, aggregateId: _of, correlationId: _by, ...event }) => event);
    expect(told).toHaveLength(2);
    expect(told[0]).toEqual(told[1]);
    const trail = await graph.database.asAdmin<Row>(
      `select actor, roles, operation, kind, outcome, named_doer_id from audit_entry where tenant_id = $1 and operation = 'recordNote' and kind = 'WRITE'`,
      [one.tenantId],
    );
    expect(trail).toHaveLength(2);
    expect(trail[0]).toEqual(trail[1]);
    expect(trail[0]).toMatchObject({ kind: 'WRITE', outcome: 'OK', roles: ['INTEGRATION'], named_doer_id: one.worker });
  });

  it('are read by nobody, and the trail says so', async () => {
    const one = await care();
    await imported(one, 'dailyNote', [note(one), note(one)]);
    expect(
      await graph.database.asAdmin(`select 1 from audit_entry where tenant_id = $1 and kind = 'READ' and operation <> 'test'`, [
        one.tenantId,
      ]),
    ).toEqual([]);
  });

  it('may be CSV, and say in one place where they come from', async () => {
    const one = await care();
    const csv = `externalId,personId,kind,text,riskCodes,authorId,shiftId,happenedAt,recordedAt\r\nN1,${one.personId},DAILY,"Ate ""well"",\nslept",CHOKING;FALL,${one.worker},,${NOW},${NOW}\r\n`;
    const { status, body } = await sent(integration(one.tenantId), 'dailyNote', csv, {
      'content-type': 'text/csv; charset=utf-8',
      'import-source': SOURCE,
    });
    expect([status, body]).toEqual([200, { record: 'dailyNote', rows: 1, imported: 1, unchanged: 0, refused: [] }]);
    expect(await notes(one)).toMatchObject([{ source: SOURCE, external_id: 'N1', text: 'Ate "well",\nslept' }]);
    expect((await noteEvents(one))[0]?.data).toMatchObject({ riskCodes: ['CHOKING', 'FALL'], shiftId: null });
  });

  it('land, though others of the file are refused; those come back by line, are mended and sent again', async () => {
    const one = await care();
    const rows = [
      note(one, { externalId: 'N1' }),
      note(one, { externalId: 'N2', text: ' ' }),
      note(one, { externalId: 'N3', unheardOf: 1, kind: 'NIGHTLY' }),
      note(one, { externalId: 'N4' }),
    ];
    const answer = await imported(one, 'dailyNote', rows);
    expect(answer).toMatchObject({ rows: 4, imported: 2, unchanged: 0 });
    expect(codes(answer)).toEqual([
      [2, 'TEXT_EMPTY text'],
      [3, 'FIELD_UNKNOWN unheardOf', 'VALUE_WRONG kind'],
    ]);
    expect(answer.refused.map(({ row }) => row)).toEqual([rows[1], rows[2]]);
    expect((await notes(one)).map((row) => row['external_id'])).toEqual(['N1', 'N4']);
    const again = await imported(one, 'dailyNote', [rows[0], { ...rows[1], text: 'Mended.' }, note(one, { externalId: 'N3' }), rows[3]]);
    expect(again).toEqual({ record: 'dailyNote', rows: 4, imported: 2, unchanged: 2, refused: [] });
  });

  it('are refused without a time or whoever did it, since neither now nor the system that imports is taken for them', async () => {
    const one = await care();
    const rows = [{ happenedAt: null }, { recordedAt: undefined }, { authorId: null }].map((more) => note(one, more));
    const answer = await imported(one, 'dailyNote', rows);
    const missing = ['happenedAt', 'recordedAt', 'authorId'].map((field, i) => [i + 1, `FIELD_MISSING ${field}`]);
    expect(codes(answer)).toEqual(missing);
    expect(await notes(one)).toEqual([]);
  });

  it('are refused with the rule that they break, in the words of the mutation', async () => {
    const one = await care();
    const answer = await imported(one, 'dailyNote', [note(one, { recordedAt: BEFORE, happenedAt: NOW })]);
    expect(answer.refused[0]?.refusals).toEqual([
      expect.objectContaining({ code: 'RECORDED_BEFORE_HAPPENED', field: 'recordedAt', message: expect.stringMatching(/\w/) }),
    ]);
  });

  it('change nothing when they are sent again, and are counted as unchanged', async () => {
    const one = await care();
    const rows = [note(one, { externalId: 'N1' }), note(one, { externalId: 'N2' })];
    await imported(one, 'dailyNote', rows);
    const before = await one.content();
    expect(await imported(one, 'dailyNote', [...rows, rows[0]])).toMatchObject({ imported: 0, unchanged: 3, refused: [] });
    expect(await one.content()).toBe(before);
  });

  it('are the same row when they stand twice in a file, or name what they cite by its key', async () => {
    const one = await care();
    const person = { serviceId: one.serviceId, name: 'A person', placedBy: [], ...AT, source: SOURCE, externalId: 'P1' };
    await imported(one, 'person', [person]);
    const row = note(one, { personId: 'P1', externalId: 'N1' });
    const byId = { ...row, personId: importedId(one.tenantId, 'Person', SOURCE, 'P1'), shiftId: null };
    expect(await imported(one, 'dailyNote', [row, byId])).toMatchObject({ imported: 1, unchanged: 1, refused: [] });
  });

  it('are refused when they were imported otherwise before, and what stands is left as it is', async () => {
    const one = await care();
    const row = note(one, { externalId: 'N1' });
    await imported(one, 'dailyNote', [row]);
    const before = await one.content();
    expect(codes(await imported(one, 'dailyNote', [{ ...row, text: 'Ate badly.' }]))).toEqual([[1, 'CHANGED_SINCE externalId']]);
    expect(await one.content()).toBe(before);
  });

  it('are refused when their key was recorded by hand, and by hand when it was imported', async () => {
    const one = await care();
    const row = note(one, { externalId: 'N1' });
    await one.note(row, { as: integration(one.tenantId) });
    expect(codes(await imported(one, 'dailyNote', [row]))).toEqual([[1, 'ALREADY_IMPORTED externalId']]);
    const other = { ...row, externalId: 'N2' };
    await imported(one, 'dailyNote', [other]);
    expect(await one.refusals('recordNote', other, { as: integration(one.tenantId) })).toEqual(refused('ALREADY_IMPORTED', 'externalId'));
  });
});

describe('a key of the row’s own source', () => {
  it('names a record of this domain or another, and an earlier row of the same file', async () => {
    const one = await care();
    const authorId = importedId(one.tenantId, 'StaffMember', SOURCE, 'S1');
    await one.told(staffMemberRegisteredV1, { id: authorId, serviceId: one.serviceId });
    await imported(one, 'person', [{ serviceId: one.serviceId, name: 'A person', placedBy: [], ...AT, source: SOURCE, externalId: 'P1' }]);
    const row = (externalId: string, more: Row = {}): Row => note(one, { personId: 'P1', authorId: 'S1', externalId, ...more });
    const chain = Array.from({ length: 12 }, (_, i) => row(`N${10 + i}`, i > 0 ? { amendsId: `N${9 + i}` } : {}));
    expect(await imported(one, 'dailyNote', chain)).toMatchObject({ imported: 12, refused: [] });
    const kept = await notes(one);
    expect(kept[0]).toMatchObject({ person_id: importedId(one.tenantId, 'Person', SOURCE, 'P1'), author_id: authorId });
    expect(kept.slice(1).map((found) => found['amends_id'])).toEqual(kept.slice(0, -1).map((found) => found['id']));
  });

  it('names nothing of another source, and what is not there is not found', async () => {
    const one = await care();
    await imported(one, 'person', [
      { serviceId: one.serviceId, name: 'A person', placedBy: [], ...AT, source: 'another', externalId: 'P1' },
    ]);
    expect(codes(await imported(one, 'dailyNote', [note(one, { personId: 'P1' })]))).toEqual([[1, 'NOT_FOUND personId']]);
  });

  it('names a record of the row’s own tenant alone', async () => {
    const [one, other] = [await care(), await care()];
    const person = { name: 'A person', placedBy: [], ...AT, source: SOURCE, externalId: 'P1' };
    await imported(one, 'person', [{ ...person, serviceId: one.serviceId }]);
    await imported(other, 'person', [{ ...person, serviceId: other.serviceId }]);
    await imported(one, 'dailyNote', [note(one, { personId: 'P1' })]);
    expect(await notes(one)).toHaveLength(1);
    expect(await notes(other)).toEqual([]);
    const foreign = importedId(other.tenantId, 'Person', SOURCE, 'P1');
    expect(codes(await imported(one, 'dailyNote', [note(one, { personId: foreign })]))).toEqual([[1, 'NOT_FOUND personId']]);
    const thisKey = note(one, { externalId: 'N1' });
    expect(await imported(one, 'dailyNote', [thisKey])).toMatchObject({ imported: 1 });
    expect(await imported(other, 'dailyNote', [{ ...note(other), externalId: 'N1' }])).toMatchObject({ imported: 1 });
  });

  it('is waited for no longer than a request may wait in all, when its domain has not told of it', async () => {
    const one = await care();
    const began = Date.now();
    const answer = await imported(
      one,
      'dailyNote',
      Array.from({ length: 20 }, (_, i) => note(one, { shiftId: `shift ${i}` })),
    );
    expect(Date.now() - began).toBeLessThan(25_000); // not 20 times two seconds
    expect(codes(answer)).toEqual(Array.from({ length: 20 }, (_, i) => [i + 1, 'RECORD_NOT_KNOWN shiftId']));
    await one.told(shiftPlannedV1, { id: importedId(one.tenantId, 'Shift', SOURCE, 'shift 0'), serviceId: one.serviceId });
    expect(await imported(one, 'dailyNote', [note(one, { shiftId: 'shift 0' })])).toMatchObject({ imported: 1 });
  });
});

describe('an import', () => {
  const codeOf = async (...asked: Parameters<typeof sent>): Promise<[number, string | undefined, number | undefined]> => {
    const { status, body } = await sent(...asked);
    return [status, body.errors?.[0]?.extensions.code, body.errors?.[0]?.extensions.line];
  };

  it('is of systems that import alone', async () => {
    const one = await care();
    const rows = ndjson([note(one)]);
    expect(await codeOf(null, 'dailyNote', rows)).toEqual([401, 'UNAUTHENTICATED', undefined]);
    for (const role of ['REGISTERED_MANAGER', 'ADMINISTRATOR', 'SUPPORT_WORKER', 'BI_READER'] as const)
      expect(await codeOf(one.as(role, one.manager), 'dailyNote', rows)).toEqual([403, 'FORBIDDEN', undefined]);
    expect(await notes(one)).toEqual([]);
  });

  it('reaches the services of its role alone', async () => {
    const one = await care();
    const elsewhere = integration(one.tenantId, [one.otherServiceId]);
    expect(codes((await sent(elsewhere, 'dailyNote', ndjson([note(one)]))).body)).toEqual([[1, 'NOT_FOUND personId']]);
    expect(await notes(one)).toEqual([]);
  });

  it('is of records that are imported here', async () => {
    const one = await care();
    const { status, body } = await sent(integration(one.tenantId), 'shift', ndjson([{}]));
    expect(status).toBe(404);
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'RECORD_NOT_IMPORTABLE',
      records: expect.arrayContaining(['dailyNote', 'person']),
    });
    expect((await server.send(integration(one.tenantId), '/import/dailyNote', { method: 'GET' })).status).toBe(405);
  });

  it('is refused whole when it is too large, or is nothing that can be read', async () => {
    const caller = integration((await care()).tenantId);
    expect(await codeOf(caller, 'dailyNote', '{}\n'.repeat(5_001))).toEqual([413, 'TOO_MANY_ROWS', undefined]);
    expect(await codeOf(caller, 'dailyNote', 'x'.repeat(8_000_001))).toEqual([413, 'BODY_TOO_LARGE', undefined]);
    expect(await codeOf(caller, 'dailyNote', '{}', { 'content-type': 'application/json' })).toEqual([415, 'MEDIA_TYPE', undefined]);
    expect(await codeOf(caller, 'dailyNote', '{}', { 'content-encoding': 'gzip' })).toEqual([415, 'MEDIA_TYPE', undefined]);
    expect(await codeOf(caller, 'dailyNote', Uint8Array.of(0x7b, 0xff, 0x7d))).toEqual([400, 'NOT_UTF8', undefined]);
    expect(await codeOf(caller, 'dailyNote', 'text\n"a', { 'content-type': 'text/csv' })).toEqual([400, 'CSV_MALFORMED', 2]);
    expect(await codeOf(caller, 'dailyNote', '{}', { 'import-source': ' '.repeat(3) + 'é' })).toEqual([400, 'SOURCE_WRONG', undefined]);
  });

  it('begins no row once its time is up', async () => {
    const one = await care();
    const hurried = await serving(graph, parts, NOW, { endsAfterMs: -1 });
    const { body } = await sent(integration(one.tenantId), 'dailyNote', ndjson([note(one)]), {}, hurried);
    await hurried.stop();
    expect(codes(body)).toEqual([[1, 'TIME_UP null']]);
    expect(await notes(one)).toEqual([]);
  });

  it('begins no row for a sender who has gone, and what had landed is unchanged when all is sent again', async () => {
    const one = await care();
    const rows = Array.from({ length: 300 }, (_, i) => note(one, { externalId: `N${i}` }));
    const goOn = await halted(graph.database, 100);
    const sender = new AbortController();
    const cut = server.send(integration(one.tenantId), '/import/dailyNote', {
      method: 'POST',
      body: ndjson(rows),
      headers: { 'content-type': NDJSON },
      signal: sender.signal,
    });
    while ((await notes(one)).length < 5);
    sender.abort();
    await expect(cut).rejects.toThrow();
    await goOn();
    let landed = -1;
    for (let now = (await notes(one)).length; now !== landed || !(await atRest(graph.database)); now = (await notes(one)).length) {
      landed = now;
      await new Promise((done) => setTimeout(done, 200));
    }
    expect(landed).toBeLessThan(300);
    expect(await imported(one, 'dailyNote', rows)).toMatchObject({ imported: 300 - landed, unchanged: landed, refused: [] });
  });

  it('that was killed with -9 in the middle leaves nothing twice when it is sent again', async () => {
    const one = await care();
    const rows = Array.from({ length: 200 }, (_, i) => note(one, { externalId: `N${i}` }));
    const caller = integration(one.tenantId);
    const goOn = await halted(graph.database, 100);
    const child = startChild(join(__dirname, 'importing-child.ts'), { ...graph.database.urls, caller, at: NOW });
    await child.wrote(1);
    const cut = fetch(`http://localhost:${child.lines[0]}/import/dailyNote`, {
      method: 'POST',
      body: ndjson(rows),
      headers: { 'content-type': NDJSON, authorization: 'x' },
    }).catch(() => null);
    while ((await notes(one)).length < 20);
    await child.kill();
    expect(await cut).toBeNull();
    await goOn();
    while ((await graph.database.asAdmin(`select 1 from pg_stat_activity where application_name = 'importing'`)).length > 0);
    const landed = (await notes(one)).length;
    expect(landed).toBeLessThan(200);
    expect(await imported(one, 'dailyNote', rows)).toMatchObject({ imported: 200 - landed, unchanged: landed, refused: [] });
    expect(await notes(one)).toHaveLength(200);
    expect(new Set((await noteEvents(one)).map(({ aggregateId }) => aggregateId)).size).toBe(200);
    expect(await noteEvents(one)).toHaveLength(200);
  });

  it('says that a row failed without its text, here and in the log, and goes on', async () => {
    const one = await care();
    const text = 'Ate a secret cake';
    await graph.database.asAdmin(
      `create function fail_here() returns trigger language plpgsql as $$ begin raise exception '%', new.text using errcode = 'P0999'; end $$`,
    );
    await graph.database.asAdmin(
      `create trigger fail_here before insert on daily_note for each row when (new.text like '%secret%') execute function fail_here()`,
    );
    const answer = await imported(one, 'dailyNote', [note(one, { text }), note(one)]);
    expect(answer).toMatchObject({ imported: 1, refused: [{ line: 1, refusals: [{ code: 'INTERNAL_SERVER_ERROR' }], row: { text } }] });
    expect(JSON.stringify(answer.refused[0]?.refusals)).not.toContain('secret');
    expect(said).toContain('fault');
    for (const word of ['secret', 'Ate ', 'A person', SOURCE, one.personId]) expect(said).not.toContain(word);
  });

  it('begins no row once the database went away, and goes on where it was when all is sent again', async () => {
    const one = await care();
    const rows = Array.from({ length: 40 }, (_, i) => note(one, { externalId: `N${10 + i}`, text: i === 5 ? 'Cut off.' : 'Ate well.' }));
    await graph.database.asAdmin(
      `create function cut_off() returns trigger language plpgsql security definer as $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$`,
    );
    await graph.database.asAdmin(
      `create trigger cut_off before insert on daily_note for each row when (new.text = 'Cut off.') execute function cut_off()`,
    );
    const { status, body } = await sent(integration(one.tenantId), 'dailyNote', ndjson(rows));
    expect([status, body.errors?.[0]?.message]).toEqual([503, expect.stringContaining('Send the same rows again')]);
    expect(await notes(one)).toHaveLength(5);
    await graph.database.asAdmin('drop trigger cut_off on daily_note');
    expect(await imported(one, 'dailyNote', rows)).toMatchObject({ imported: 35, unchanged: 5, refused: [] });
    expect(await noteEvents(one)).toHaveLength(40);
  });

  it('keeps the rows of one plan in the order of the file, and lets the first of two rows of one key stand', async () => {
    const one = await care();
    const [plan, other] = [await one.plan(), await one.plan()];
    const version = (planId: string, i: number): Row => ({
      ...one.aVersion(planId),
      ...AT,
      source: SOURCE,
      externalId: `V${i}`,
      text: `Version ${i}`,
    });
    const versions = Array.from({ length: 12 }, (_, i) => version(plan.id, 10 + i));
    const again = versions.map((_, i) => version(other.id, 10 + i));
    const answer = await imported(one, 'planVersion', [...versions, ...again]);
    expect(answer).toMatchObject({ imported: 12, unchanged: 0 });
    expect(codes(answer)).toEqual(again.map((_, i) => [13 + i, 'CHANGED_SINCE externalId']));
    const kept = await graph.database.asAdmin<Row>('select plan_id, number, text from plan_version where tenant_id = $1 order by number', [
      one.tenantId,
    ]);
    expect(kept).toEqual(versions.map((row, i) => ({ plan_id: plan.id, number: i + 1, text: row['text'] })));
  });
});
