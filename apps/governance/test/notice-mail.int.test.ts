import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anId, atOnce, startChild, type TestGraph } from '@causeway/testing';
import { mailAll } from '../src/notices/mailing';
import { sendThrough } from '../src/notices/transport';
import { NOW, openGraph, refused, type Input } from './desk';
import { aBench, type Bench } from './reviewing';
import { mailServer, type MailServer } from './smtp';
import { allocationCheckOf, appointed, look, morning, noticesOf, someone, toldOf, type Held } from './told';

let graph: TestGraph;
let bench: Bench;
let held: Held;
const servers: MailServer[] = [];
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});
beforeEach(async () => {
  // Mails of the tests before wait for nobody.
  await graph.database.asAdmin("update notice_mail set state = 'SENT', next_at = null where state = 'WAITING'");
  bench = await aBench(graph);
  held = await appointed(bench);
});

const DAY = morning('2026-03-16');
const FROM = 'causeway@group.example';
const PORTAL = 'https://portal.example/';
const serves = async (behaviour: Parameters<typeof mailServer>[0] = {}): Promise<MailServer> => {
  const server = await mailServer(behaviour);
  servers.push(server);
  return server;
};
const said: object[] = [];
const mails = (smtpUrl: string) =>
  mailAll({ db: graph.database.db, log: { warn: (facts) => void said.push(facts) } }, PORTAL, sendThrough({ smtpUrl, from: FROM }));
/** As when the pauses and leases of all mails had passed. */
const later = () => graph.database.asAdmin("update notice_mail set next_at = clock_timestamp() - interval '1 s' where state = 'WAITING'");

const deputyManager = () => someone(bench, 'DEPUTY_MANAGER', held.deputy);
const sets = (caller: ReturnType<typeof deputyManager>, input: Input) =>
  bench.desk.send(caller, 'setContactAddress', input, 'contactAddress { id version address }');
const hasAddress = async (address = 'dee@staff.example'): Promise<void> => {
  expect((await sets(deputyManager(), { address })).refusals).toEqual([]);
};
/** The deputy manager is told of a check that is due, in the product and by mail. */
const toldOfACheck = async (): Promise<string> => {
  const { id } = await allocationCheckOf(bench);
  await look(bench, DAY, true);
  return id;
};
/** The deputy manager's check, and nothing else that is due. */
const aloneInTheCalendar = async () => {
  const check = await allocationCheckOf(bench);
  await graph.database.asAdmin("update check_entry set done_at = now() where tenant_id = $1 and kind <> 'ALLOCATION_CHECK'", [
    bench.desk.tenantId,
  ]);
  return check;
};
const mailsOf = async (caller = bench.caller('manager'), args = ''): Promise<Record<string, any>[]> => {
  const page = await graph.run(
    caller,
    DAY,
    `{ noticeMails(first: 100, serviceId: "${bench.desk.serviceId}" ${args}) { totalCount edges { node { id state attempts fault nextAt staffMember { id } } } } }`,
  );
  expect(page['noticeMails'].totalCount).toBe(page['noticeMails'].edges.length);
  return page['noticeMails'].edges.map(({ node }: { node: object }) => node);
};

describe('a mail', () => {
  it('tells of a notice by a code, a link, what kind of thing waits and its day, and names nobody', async () => {
    await hasAddress();
    await toldOfACheck();
    const server = await serves();
    await mails(server.url);
    const [notice] = await noticesOf(bench, deputyManager(), DAY);
    const [mail, ...others] = server.received;
    expect(others).toEqual([]);
    expect([mail?.from, mail?.to]).toEqual([FROM, ['dee@staff.example']]);
    const [headers = '', body = ''] = (mail?.raw ?? '').split(/\r\n\r\n([^]*)/);
    const code = notice?.['id'].replaceAll('-', '').slice(-8).toUpperCase();
    expect(headers.split('\r\n')).toEqual(
      expect.arrayContaining([
        'From: Causeway <causeway@group.example>',
        'To: dee@staff.example',
        `Message-ID: <${notice?.['id']}@group.example>`,
        'Auto-Submitted: auto-generated',
      ]),
    );
    expect(headers.replaceAll(/\r\n\s+/g, ' ')).toContain(`Subject: A check of the calendar is due on 16 March 2026 (${code})`);
    expect(body.replaceAll('=\r\n', '').replaceAll('\r\n', '\n')).toBe(`A check of the calendar is due on 16 March 2026.
You are told as it is yours.

Code: ${code}
See it after signing in: https://portal.example/notices/${notice?.['id']}

Causeway sent this by itself. No name and no detail is sent by e-mail.
`);
    const world = readFileSync(join(__dirname, '../../../tools/play/world.ts'), 'utf8');
    const people = [...world.matchAll(/'([A-Z]\w+) (Example)'/g)].flatMap(([, first = '', last = '']) => [first, last]);
    const names = [...people, 'Elm', 'Meadow', 'ALLOCATION', 'Homes', bench.desk.serviceId, held.deputy, bench.desk.tenantId];
    expect(people.length).toBeGreaterThan(6);
    expect(names.filter((name) => mail?.raw.includes(name))).toEqual([]);
    expect(await mailsOf()).toEqual([
      expect.objectContaining({ state: 'SENT', attempts: 1, fault: null, nextAt: null, staffMember: { id: held.deputy } }),
    ]);
  });

  it('follows the notice: to the holder on the day, the deputy, then the next level, and no more once the check is done', async () => {
    const server = await serves();
    await hasAddress();
    await sets(someone(bench, 'SENIOR_CARER', held.senior), { address: 'sen@staff.example' });
    await sets(bench.caller('manager'), { address: 'rae@staff.example' });
    const check = await aloneInTheCalendar();
    const to = async (day: string) => {
      await look(bench, morning(day), true);
      await mails(server.url);
      return server.received.map((mail) => mail.to.join());
    };
    expect(await to('2026-03-16')).toEqual(['dee@staff.example']);
    expect(await to('2026-03-17')).toEqual(['dee@staff.example', 'sen@staff.example']);
    expect(await to('2026-03-19')).toEqual(['dee@staff.example', 'sen@staff.example', 'rae@staff.example']);
    expect(await to('2026-03-25')).toHaveLength(3);
    expect(await toldOf(bench, check.id)).toHaveLength(3);

    const next = await bench.desk.send(
      deputyManager(),
      'doCheck',
      { checkId: check.id, version: check.version, finding: 'Late.' },
      '',
      DAY,
    );
    expect(next.refusals).toEqual([]);
    await graph.database.asAdmin("update check_entry set due_on = '2026-03-26' where tenant_id = $1 and done_at is null", [
      bench.desk.tenantId,
    ]);
    expect(await to('2026-03-26')).toHaveLength(4);
    await graph.database.asAdmin('update check_entry set done_at = now() where tenant_id = $1', [bench.desk.tenantId]);
    expect(await to('2026-03-30')).toHaveLength(4);
  });

  it('is written for whoever has an address, and not at all where mails are off', async () => {
    await toldOfACheck();
    expect(await mailsOf()).toEqual([]);
    bench = await aBench(graph);
    held = await appointed(bench);
    await hasAddress();
    await allocationCheckOf(bench);
    await look(bench, DAY, false);
    expect(await noticesOf(bench, deputyManager(), DAY)).toHaveLength(1);
    expect(await mailsOf()).toEqual([]);
  });

  it('waits while the server is down, keeps no notice back, and is delivered once the server is up', async () => {
    await hasAddress();
    const { port, url, stop } = await mailServer();
    await stop();
    const { id } = await aloneInTheCalendar();
    await look(bench, DAY, true);
    await mails(url);
    expect(await mailsOf()).toEqual([
      expect.objectContaining({ state: 'WAITING', attempts: 1, fault: 'ESOCKET', nextAt: expect.any(Date) }),
    ]);
    await look(bench, morning('2026-03-19'), true);
    expect(await toldOf(bench, id)).toHaveLength(3);
    const server = await serves({ port });
    await mails(url);
    expect(server.received).toEqual([]);
    await later();
    await mails(url);
    expect(server.received.map(({ to }) => to)).toEqual([['dee@staff.example']]);
    expect(await mailsOf()).toEqual([expect.objectContaining({ state: 'SENT', attempts: 2, fault: null, nextAt: null })]);
  });

  it('that the server refuses for good is stated as undelivered, with its code, and tried no more', async () => {
    await hasAddress('nobody@staff.example');
    await toldOfACheck();
    const server = await serves({ refuses: () => 550 });
    said.splice(0);
    for (let n = 0; n < 3; n += 1) {
      await mails(server.url);
      await later();
    }
    expect(server.asked).toEqual(['nobody@staff.example']);
    expect(await mailsOf(undefined, ', state: UNDELIVERED')).toEqual([
      expect.objectContaining({ state: 'UNDELIVERED', attempts: 1, fault: 'SMTP_550', nextAt: null, staffMember: { id: held.deputy } }),
    ]);
    expect(await mailsOf(undefined, ', state: WAITING')).toEqual([]);
    // What a log or the database has of it is no name and no address.
    expect(said).toEqual([expect.objectContaining({ fault: 'SMTP_550' })]);
    const kept = await graph.database.asAdmin('select row_to_json(m) from notice_mail m where tenant_id = $1', [bench.desk.tenantId]);
    expect(JSON.stringify([said, kept])).not.toMatch(/staff\.example|Ada/);
  });

  it('that is put off is tried again, and what others wait for is sent meanwhile', async () => {
    await hasAddress('full@staff.example');
    await sets(bench.caller('manager'), { address: 'rae@staff.example' });
    await toldOfACheck();
    let full = true;
    const server = await serves({ refuses: (address) => (address.startsWith('full') && full ? 452 : null) });
    await mails(server.url);
    expect(server.received.map(({ to }) => to.join())).toEqual(['rae@staff.example']);
    expect(await mailsOf(undefined, ', state: WAITING')).toEqual([expect.objectContaining({ attempts: 1, fault: 'SMTP_452' })]);
    full = false;
    await later();
    await mails(server.url);
    expect(server.received.map(({ to }) => to.join())).toEqual(['rae@staff.example', 'full@staff.example']);
  });

  it('of which the server refuses the text is undelivered too', async () => {
    await hasAddress();
    await toldOfACheck();
    const server = await serves({ refusesText: () => 554 });
    await mails(server.url);
    expect(await mailsOf()).toEqual([expect.objectContaining({ state: 'UNDELIVERED', fault: 'SMTP_554' })]);
  });

  it('is sent once by two who send at the same time', async () => {
    await hasAddress();
    await toldOfACheck();
    const server = await serves();
    await atOnce(graph.database, 'notice_mail', [() => mails(server.url), () => mails(server.url)]);
    expect(server.received).toHaveLength(1);
    expect(await mailsOf()).toEqual([expect.objectContaining({ state: 'SENT', attempts: 1 })]);
  });

  it('that was being sent by a process that was killed is sent by another, under the same Message-ID, and not before its lease has passed', async () => {
    await hasAddress();
    await toldOfACheck();
    let silent = true;
    const server = await serves({ silent: () => silent });
    const child = startChild(join(__dirname, 'mailing-child.ts'), { app: graph.database.urls.app, smtpUrl: server.url });
    while (server.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await child.kill();
    silent = false;
    await mails(server.url);
    expect(server.received).toHaveLength(1);
    expect(await mailsOf()).toEqual([expect.objectContaining({ state: 'WAITING', attempts: 1 })]);
    await later();
    await mails(server.url);
    expect(new Set(server.received.map(({ raw }) => /^Message-ID: (.*)$/m.exec(raw)?.[1])).size).toBe(1);
    expect(server.received).toHaveLength(2);
    expect(await mailsOf()).toEqual([expect.objectContaining({ state: 'SENT', attempts: 2 })]);
  });

  it('goes to where its reader has the address now, and nowhere once it was taken away', async () => {
    await hasAddress();
    await toldOfACheck();
    await sets(deputyManager(), { address: 'dee@home.example', version: 1 });
    const server = await serves({ refuses: () => 450 });
    await mails(server.url);
    expect(server.asked).toEqual(['dee@home.example']);
    await sets(deputyManager(), { version: 2 });
    await later();
    await mails(server.url);
    expect(server.asked).toEqual(['dee@home.example']);
    expect(await mailsOf()).toEqual([expect.objectContaining({ state: 'UNDELIVERED', fault: 'ADDRESS_TAKEN_AWAY' })]);
  });
});

describe('the way to the server', () => {
  const mail = { id: anId(), to: 'dee@staff.example', subject: 'A check', text: 'A check.' };

  it('is opened by the name and the password of its URL', async () => {
    const server = await serves({ password: 'a/secret' });
    const urlWith = (password: string) => server.url.replace('//', `//causeway:${encodeURIComponent(password)}@`);
    await sendThrough({ smtpUrl: urlWith('a/secret'), from: FROM })(mail);
    expect(server.received).toHaveLength(1);
    await expect(sendThrough({ smtpUrl: urlWith('wrong'), from: FROM })(mail)).rejects.toMatchObject({ responseCode: 535 });
  });

  it.each([
    'dee@staff.example\r\nBcc: all@press.example',
    'dee@staff.example, all@press.example',
    'Dee <dee@staff.example>, <all@press.example>',
  ])('takes no second recipient and no header out of an address: %j', async (to) => {
    const server = await serves();
    await sendThrough({ smtpUrl: server.url, from: FROM })({ ...mail, to }).catch(() => undefined);
    expect(server.received.filter((one) => one.to.includes('all@press.example') || /^bcc:/im.test(one.raw))).toEqual([]);
    expect(server.asked).not.toContain('all@press.example');
    const planted = graph.database.asAdmin(
      `insert into contact_address (id, tenant_id, version, happened_at, recorded_at, received_at, staff_member_id, address) values ($1, $1, 1, now(), now(), now(), $1, $2)`,
      [anId(), to],
    );
    await expect(planted).rejects.toThrow('contact_address_address');
    const given = await graph.execute(
      deputyManager(),
      NOW,
      'mutation ($input: SetContactAddressInput!) { setContactAddress(input: $input) { refusals { code } } }',
      { input: { address: to, idempotencyKey: anId() } },
    );
    expect(given.errors?.[0]?.message).toContain('EmailAddress: One e-mail address');
  });
});

describe('an address', () => {
  const own = async (caller: ReturnType<typeof deputyManager>) =>
    (await graph.run(caller, NOW, '{ contactAddress { version address } }'))['contactAddress'];

  it('is one’s own: set, read and taken away by nobody else', async () => {
    expect(await own(deputyManager())).toBeNull();
    await hasAddress();
    expect(await own(deputyManager())).toEqual({ version: 1, address: 'dee@staff.example' });
    expect(await own(bench.caller('manager'))).toBeNull();
    expect((await sets(deputyManager(), { version: 1 })).said).toMatchObject({ version: 2, address: null });
    expect(await own(deputyManager())).toEqual({ version: 2, address: null });
  });

  it('is set on what was read: of two at once one is refused', async () => {
    const refusalsOf = (input: Input, caller = deputyManager()) => bench.desk.refusalsOf(caller, 'setContactAddress', input);
    expect(await refusalsOf({ address: 'x@staff.example', version: 1 })).toEqual([refused('STALE', 'version')]);
    const both = await Promise.all(['x@staff.example', 'y@staff.example'].map((address) => sets(deputyManager(), { address })));
    expect(both.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(['STALE']);
    expect(await refusalsOf({ address: 'x@staff.example' })).toEqual([refused('STALE', 'version')]);
    expect(await refusalsOf({ address: 'x@staff.example' }, bench.desk.as('DEPUTY_MANAGER'))).toEqual([
      refused('NOT_PERMITTED', 'address'),
    ]);
  });

  it('stands in no event, in no trail, and in no result that is kept', async () => {
    await hasAddress();
    await own(deputyManager());
    await toldOfACheck();
    const rows = await graph.database.asAdmin<{ text: string }>(
      `select envelope::text as text from outbox where tenant_id = $1 union all select row_to_json(a)::text from audit_entry a where tenant_id = $1
       union all select row_to_json(k)::text from kept_result k where tenant_id = $1`,
      [bench.desk.tenantId],
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ text }) => text.includes('staff.example'))).toEqual([]);
  });
});
