import { noticeGivenV1 } from '@causeway/event-contracts';
import { effect, openDatabase } from '@causeway/persistence';
import { anId, atOnce, type TestGraph } from '@causeway/testing';
import { claimTenant } from '../src/notices/repository';
import { keepTelling, tellAll } from '../src/notices/scheduler';
import { tellTenant } from '../src/notices/telling';
import { NOW, openGraph, refused } from './desk';
import { aBench, type Bench } from './reviewing';
import { allocationCheckOf, appointed, look, morning, nextAre, noticesOf, someone, timeIs, toldOf, type Held } from './told';
import { opened } from './review-stages';

let graph: TestGraph;
let bench: Bench;
let held: Held;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  bench = await aBench(graph);
  held = await appointed(bench);
});

const quiet = { warn: () => undefined };
const TELLING = { mails: false, everyMs: 60_000 };
const deputyManager = () => someone(bench, 'DEPUTY_MANAGER', held.deputy);
const allocationCheck = () => allocationCheckOf(bench);
const given = async () =>
  (await graph.events(bench.desk.tenantId)).filter(({ type }) => type === noticeGivenV1.type).map(({ data }) => data);

describe('the scheduler', () => {
  it('tells once, however often and on however many machines it runs', async () => {
    const { id } = await allocationCheck();
    await timeIs(bench, morning('2026-03-19'));
    const db = openDatabase({ url: graph.database.urls.app, name: 'another machine' });
    try {
      const tell = (of: typeof db) => () => tellTenant(of, bench.desk.tenantId, false);
      await atOnce(graph.database, 'notice', [tell(db), tell(graph.database.db)]);
      await tell(db)();
    } finally {
      await db.close();
    }
    expect(await toldOf(bench, id)).toHaveLength(3);
    expect((await given()).filter(({ subjectId }) => subjectId === id)).toHaveLength(3);
  });

  it('has each tenant looked after by one machine at a time, and by another when that one did not come back', async () => {
    const claim = (everyMs: number) => effect(graph.database.db, (fx) => claimTenant(fx, everyMs));
    await nextAre(bench);
    const both = await atOnce(graph.database, 'known_tenant', [() => claim(60_000), () => claim(60_000)]);
    expect(both.filter((id) => id !== null)).toEqual([bench.desk.tenantId]);
    expect(await claim(60_000)).toBeNull();
    await graph.database.asAdmin("update known_tenant set look_after = clock_timestamp() - interval '1 ms' where tenant_id = $1", [
      bench.desk.tenantId,
    ]);
    expect(await claim(0)).toBe(bench.desk.tenantId);
  });

  it('looks after every tenant in which somebody holds a role, and lets what fails for one keep no other waiting', async () => {
    const broken = bench;
    bench = await aBench(graph);
    held = await appointed(bench);
    const { id } = await allocationCheck();
    await timeIs(bench, morning('2026-03-16'));
    await timeIs(broken, morning('2026-03-16'));
    await opened(broken);
    await graph.database.asAdmin(`create function refuse() returns trigger language plpgsql as $$ begin
      if new.tenant_id = '${broken.desk.tenantId}' then raise exception 'no'; end if; return new; end $$`);
    await graph.database.asAdmin('create trigger refuse before insert on notice for each row execute function refuse()');
    await nextAre(broken, bench);
    const said: object[] = [];
    try {
      await tellAll({ db: graph.database.db, log: { warn: (facts) => void said.push(facts) } }, TELLING);
    } finally {
      await graph.database.asAdmin('drop trigger refuse on notice');
    }
    expect(await toldOf(bench, id)).toEqual([`HOLDER ${held.deputy}`]);
    expect(said).toEqual([expect.objectContaining({ tenantId: broken.desk.tenantId })]);
  });

  it('runs until it is stopped, and ends with its look', async () => {
    const { id } = await allocationCheck();
    await timeIs(bench, morning('2026-03-16'));
    await nextAre(bench);
    const running = keepTelling({ db: graph.database.db, log: quiet }, TELLING);
    while ((await toldOf(bench, id)).length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await running.stop();
    expect(await toldOf(bench, id)).toEqual([`HOLDER ${held.deputy}`]);
  });

  it('sends as many statements for many things that wait as for one', async () => {
    await allocationCheck();
    await timeIs(bench, morning('2026-03-16'));
    const tell = () => tellTenant(graph.database.db, bench.desk.tenantId, true);
    const forFew = await graph.statements(tell);
    await graph.database.asAdmin(
      `insert into check_entry (id, tenant_id, service_id, version, happened_at, recorded_at, received_at, kind, role, due_on, told_ids)
       select gen_random_uuid(), $1, $2, 1, now(), now(), now(), 'ALLOCATION_CHECK', 'DEPUTY_MANAGER', '2026-03-16', '{}' from generate_series(1, 200)`,
      [bench.desk.tenantId, bench.desk.serviceId],
    );
    expect(await graph.statements(tell)).toBe(forFew);
    expect(await noticesOf(bench, deputyManager(), morning('2026-03-16'), `, serviceId: "${anId()}"`)).toEqual([]);
  });

  it('goes through all that waits, some at a time', async () => {
    await allocationCheck();
    await graph.database.asAdmin(
      `insert into check_entry (id, tenant_id, service_id, version, happened_at, recorded_at, received_at, kind, role, due_on, told_ids)
       select gen_random_uuid(), $1, $2, 1, now(), now(), now(), 'ALLOCATION_CHECK', 'DEPUTY_MANAGER', '2026-03-10', '{}' from generate_series(1, 1203)`,
      [bench.desk.tenantId, bench.desk.serviceId],
    );
    await look(bench, morning('2026-03-10'));
    expect(await given()).toHaveLength(1203);
  });
});

describe('reading a notice', () => {
  const reads = (caller: ReturnType<typeof deputyManager>, input: object) =>
    bench.desk.send(caller, 'readNotice', { ...input }, 'notice { id version readAt waits }', morning('2026-03-16'));
  beforeEach(async () => {
    await allocationCheck();
    await look(bench, morning('2026-03-16'));
  });

  it('takes it from those that are unread, and leaves it among those that were told', async () => {
    const [{ id, version } = { id: '', version: 0 }] = await noticesOf(bench, deputyManager(), morning('2026-03-16'), ', unread: true');
    expect(await reads(deputyManager(), { noticeId: id, version })).toEqual({
      said: { id, version: 2, readAt: new Date(morning('2026-03-16')), waits: true },
      refusals: [],
    });
    expect(await noticesOf(bench, deputyManager(), morning('2026-03-16'), ', unread: true')).toEqual([]);
    expect(await noticesOf(bench, deputyManager(), morning('2026-03-16'))).toHaveLength(1);
    expect(await bench.desk.announced('governance.notice.read.v1')).toEqual({ staffMemberId: held.deputy, readAt: morning('2026-03-16') });
  });

  it('is for whoever was told: to anybody else, their manager too, the notice is not there', async () => {
    const [{ id, version } = { id: '', version: 0 }] = await noticesOf(bench, deputyManager(), morning('2026-03-16'));
    const manager = bench.caller('manager');
    // By no version, and in no other service, is it told that there is one.
    const elsewhere = bench.desk.as('REGISTERED_MANAGER', { services: [anId()], staffMemberId: anId() });
    for (const caller of [manager, elsewhere])
      for (const input of [
        { noticeId: id, version },
        { noticeId: id, version: version + 1 },
      ])
        expect(await bench.desk.refusalsOf(caller, 'readNotice', input, morning('2026-03-16'))).toEqual([refused('NOT_FOUND', 'noticeId')]);
    const { notice } = await graph.run(manager, morning('2026-03-16'), `{ notice(id: "${id}") { id } }`);
    expect(notice).toBeNull();
    const { notice: own } = await graph.run(deputyManager(), morning('2026-03-16'), `{ notice(id: "${id}") { id } }`);
    expect(own).toEqual({ id });
  });
});

describe('the delays', () => {
  const provider = () => bench.desk.as('NOMINATED_INDIVIDUAL', { staffMemberId: held.nominated });
  const sets = (input: object) => ({ deputyAfterDays: 0, nextLevelAfterDays: 2, ...input });

  it('that are set hold from then on, for the whole group, and those before stay', async () => {
    const { id } = await allocationCheck();
    const { said } = await bench.desk.send(
      provider(),
      'setNoticeDelays',
      sets({}),
      'noticeDelays { id number deputyAfterDays setBy { id } }',
    );
    expect(said).toMatchObject({ number: 1, deputyAfterDays: 0, setBy: { id: held.nominated } });
    await look(bench, morning('2026-03-16'));
    expect((await toldOf(bench, id)).sort()).toEqual([`DEPUTY ${held.senior}`, `HOLDER ${held.deputy}`]);
    const again = sets({ deputyAfterDays: 1, nextLevelAfterDays: 1, replaces: 1 });
    expect((await bench.desk.send(provider(), 'setNoticeDelays', again, '')).refusals).toEqual([]);
    const { noticeDelays } = await graph.run(provider(), NOW, '{ noticeDelays { edges { node { number nextLevelAfterDays } } } }');
    expect(noticeDelays.edges.map(({ node }: { node: { number: number } }) => node.number).sort()).toEqual([1, 2]);
    await look(bench, morning('2026-03-17'));
    expect(await toldOf(bench, id)).toHaveLength(3);
  });

  it('are refused where they are out of order, were not read, or are of one service', async () => {
    const refusalsOf = (input: object, caller = provider()) => bench.desk.refusalsOf(caller, 'setNoticeDelays', sets(input));
    expect(await refusalsOf({ deputyAfterDays: 3 })).toEqual([refused('DELAYS_OUT_OF_ORDER', 'nextLevelAfterDays')]);
    expect(await refusalsOf({}, someone(bench, 'NOMINATED_INDIVIDUAL', held.nominated))).toEqual([
      refused('NOT_PERMITTED', 'deputyAfterDays'),
    ]);
    await bench.desk.send(provider(), 'setNoticeDelays', sets({}), '');
    expect(await refusalsOf({})).toEqual([refused('VERSION_MISSING', 'replaces', 'R22')]);
    expect(await refusalsOf({ replaces: 2 })).toEqual([refused('STALE', 'replaces', 'R22')]);
    expect(await refusalsOf({ replaces: 1 }, bench.desk.as('NOMINATED_INDIVIDUAL'))).toEqual([refused('NOT_PERMITTED', 'deputyAfterDays')]);
  });

  it('that two set at once are those of one', async () => {
    const set = (deputyAfterDays: number) => () =>
      bench.desk
        .send(provider(), 'setNoticeDelays', sets({ deputyAfterDays }), '')
        .then(({ refusals }) => refusals.map(({ code }) => code));
    expect((await atOnce(graph.database, 'notice_delays', [set(0), set(1)])).flat()).toEqual(['VERSION_MISSING']);
  });
});
