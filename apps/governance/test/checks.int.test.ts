import { watermarkAdvancedV1 } from '@causeway/event-contracts';
import { anId, atOnce, meanwhile, type TestGraph } from '@causeway/testing';
import { aDesk, NOW, openGraph, refused, type Input } from './desk';
import { opened } from './review-stages';
import { aBench, type Bench } from './reviewing';

interface Entry {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly role: string;
  readonly dueOn: string;
  readonly doneAt: Date | null;
  readonly overdue: boolean;
  readonly missed: boolean;
}

let graph: TestGraph;
let bench: Bench;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());
// A review is opened on Monday 9 March 2026, which puts the cadences into the calendar.
beforeEach(async () => {
  bench = await aBench(graph);
  await opened(bench);
});

const calendar = async (at: string, kind?: string, role?: string): Promise<Entry[]> => {
  const page = await graph.run(
    bench.caller('quality'),
    at,
    `query ($service: UUID!, $role: RoleName) {
       checks(serviceId: $service, role: $role, first: 100) { edges { node { id version kind role dueOn doneAt overdue missed } } }
     }`,
    { service: bench.desk.serviceId, role },
  );
  const all = page['checks'].edges.map((edge: { node: Entry }) => edge.node) as Entry[];
  return all.filter((one) => !kind || one.kind === kind).sort((a, b) => (a.kind + a.dueOn < b.kind + b.dueOn ? -1 : 1));
};
const only = async (kind: string, at = NOW): Promise<Entry> => (await calendar(at, kind)).at(-1) as Entry;
const time = (at: string) =>
  graph.told(bench.desk.tenantId, watermarkAdvancedV1, { happenedAt: at, data: { ...watermarkAdvancedV1.example } });
const doing = async (entry: Entry, more: Input = {}): Promise<Input> => ({
  checkId: entry.id,
  version: entry.version,
  finding: 'One gap, mended.',
  ...more,
});
const WEEKLY = 'WEEKLY_GAP_REVIEW';
const DUE = '2026-03-16T17:00:00.000Z';
const refusals = async (entry: Entry, at: string, more: Input = {}, who: 'manager' | 'quality' | 'deputy' = 'manager') =>
  bench.desk.refusalsOf(bench.caller(who), 'doCheck', await doing(entry, more), at);

/** What the calendar shows to a question: the same for the service as for the whole group. */
const asked = async (at: string, which: string) => {
  const page = `(${which}) { totalCount pageInfo { hasNextPage endCursor } edges { node { kind dueOn } } }`;
  const { all, service } = await graph.run(
    bench.caller('quality'),
    at,
    `query ($service: UUID!) { all: checks${page.replace('(', '(serviceId: $service, ')} service(id: $service) { checks${page} } }`,
    { service: bench.desk.serviceId },
  );
  expect(service.checks).toEqual(all);
  return all;
};
const shown = async (at: string, which: string): Promise<string[]> =>
  (await asked(at, which)).edges.map(({ node }: { node: Entry }) => `${node.kind} ${node.dueOn}`);

describe('the calendar of checks', () => {
  it('holds three consistency checks with their dates, and the cadences of each role (part of R44)', async () => {
    expect((await calendar(NOW)).map((one) => [one.kind, one.role, one.dueOn, one.overdue])).toEqual([
      ['ALLOCATION_CHECK', 'DEPUTY_MANAGER', '2026-03-16', false],
      ['MONTHLY_AUDIT_REVIEW', 'PROVIDER_QUALITY_LEAD', '2026-04-30', false],
      ['MONTHLY_TREND_REVIEW', 'PROVIDER_QUALITY_LEAD', '2026-04-30', false],
      ['PROVIDER_OVERSIGHT', 'PROVIDER_QUALITY_LEAD', '2026-04-30', false],
      [WEEKLY, 'REGISTERED_MANAGER', '2026-03-16', false],
    ]);
    expect((await calendar(NOW, undefined, 'REGISTERED_MANAGER')).map((one) => one.kind)).toEqual([WEEKLY]);
  });

  it('is filled once, however many reviews are opened', async () => {
    const before = await calendar(NOW);
    await opened(bench);
    expect(await calendar(NOW)).toEqual(before);
  });

  it('shows a check as overdue from the day after it was due, in London (part of R44)', async () => {
    expect((await only(WEEKLY, '2026-03-16T23:59:00.000Z')).overdue).toBe(false);
    expect(await only(WEEKLY, '2026-03-17T00:00:00.000Z')).toMatchObject({ overdue: true, missed: true });
  });

  it('shows the three consistency checks as due, and each that was left as overdue and missed, by state and by dates (R44)', async () => {
    const THREE = ['ALLOCATION_CHECK', 'MONTHLY_AUDIT_REVIEW', 'PROVIDER_OVERSIGHT'];
    const these = async (at: string, which: string) =>
      (await shown(at, which)).filter((one) => THREE.some((kind) => one.startsWith(kind))).sort();
    const first = ['ALLOCATION_CHECK 2026-03-16', 'MONTHLY_AUDIT_REVIEW 2026-04-30', 'PROVIDER_OVERSIGHT 2026-04-30'];
    expect(await these(NOW, 'state: DUE')).toEqual(first);
    for (const state of ['OVERDUE', 'MISSED', 'DONE']) expect(await these(NOW, `state: ${state}`)).toEqual([]);

    const allocation = await only('ALLOCATION_CHECK');
    const { refusals: none } = await bench.desk.send(bench.caller('deputy'), 'doCheck', await doing(allocation), '', DUE);
    expect(none).toEqual([]);
    const may = '2026-05-04T09:00:00.000Z';
    await time(may);
    const left = [
      ...['2026-03-23', '2026-03-30', '2026-04-06', '2026-04-13', '2026-04-20', '2026-04-27'].map((day) => `ALLOCATION_CHECK ${day}`),
      ...first.slice(1),
    ];
    for (const state of ['OVERDUE', 'MISSED']) expect(await these(may, `state: ${state}, first: 100`)).toEqual(left);
    expect(await these(may, 'state: DONE')).toEqual([first[0]]);
    expect(await these(may, 'state: DUE')).toEqual([
      'ALLOCATION_CHECK 2026-05-04',
      'MONTHLY_AUDIT_REVIEW 2026-05-31',
      'PROVIDER_OVERSIGHT 2026-05-31',
    ]);
    expect(await these(may, 'state: OVERDUE, dueFrom: "2026-04-20", dueTo: "2026-04-29"')).toEqual(left.slice(4, 6));
    expect(await these(may, 'state: OVERDUE, role: DEPUTY_MANAGER, dueTo: "2026-03-23"')).toEqual(left.slice(0, 1));
  });

  it('pages what is overdue, latest first', async () => {
    const may = '2026-05-04T09:00:00.000Z';
    await time(may);
    const { totalCount, pageInfo, edges } = await asked(may, 'state: OVERDUE, role: REGISTERED_MANAGER, first: 5');
    expect(totalCount).toBe(7);
    expect(edges.map(({ node }: { node: Entry }) => node.dueOn)).toEqual([
      '2026-04-27',
      '2026-04-20',
      '2026-04-13',
      '2026-04-06',
      '2026-03-30',
    ]);
    expect(pageInfo.hasNextPage).toBe(true);
    const rest = `state: OVERDUE, role: REGISTERED_MANAGER, first: 5, after: "${pageInfo.endCursor}"`;
    expect(await shown(may, rest)).toEqual([`${WEEKLY} 2026-03-23`, `${WEEKLY} 2026-03-16`]);
  });

  it('shows what was done late as missed, and not as overdue, by the day in London', async () => {
    const done = (at: string) =>
      graph.database.asAdmin('update check_entry set done_at = $2 where service_id = $1 and kind = $3', [bench.desk.serviceId, at, WEEKLY]);
    const later = '2026-03-20T09:00:00.000Z';
    await done('2026-03-16T23:59:00.000Z');
    expect(await shown(later, 'state: MISSED, role: REGISTERED_MANAGER')).toEqual([]);
    await done('2026-03-17T00:00:00.000Z');
    expect(await shown(later, 'state: MISSED, role: REGISTERED_MANAGER')).toEqual([`${WEEKLY} 2026-03-16`]);
    expect(await shown(later, 'state: OVERDUE, role: REGISTERED_MANAGER')).toEqual([]);
    expect(await shown(later, 'state: DONE')).toEqual([`${WEEKLY} 2026-03-16`]);
  });

  it('takes a check as done now, and puts in the next', async () => {
    const entry = await only(WEEKLY);
    const { said } = await bench.desk.send(
      bench.caller('manager'),
      'doCheck',
      await doing(entry),
      'check { version doneAt doneBy { id } finding overdue missed }',
      DUE,
    );
    expect(said).toEqual({
      version: 2,
      doneAt: new Date(DUE),
      doneBy: { id: bench.cast.manager },
      finding: 'One gap, mended.',
      overdue: false,
      missed: false,
    });
    expect(await bench.desk.announced('governance.check.done.v1')).toEqual({ doneAt: DUE });
    expect(await bench.desk.announced('governance.check.scheduled.v1')).toEqual({
      kind: WEEKLY,
      role: 'REGISTERED_MANAGER',
      dueOn: '2026-03-23',
      doneAt: null,
      doneById: null,
    });
  });

  it('keeps a missed week missed: it shows, and nobody can fill it in later (part of R46)', async () => {
    const entry = await only(WEEKLY);
    const late = '2026-04-01T09:00:00.000Z';
    await time(late);
    const weeks = async () => (await calendar(late, WEEKLY)).map((one) => [one.dueOn, one.missed, one.doneAt]);
    const missed = [
      ['2026-03-16', true, null],
      ['2026-03-23', true, null],
      ['2026-03-30', true, null],
    ];
    expect(await weeks()).toEqual([...missed, ['2026-04-06', false, null]]);
    expect(await refusals({ ...entry, version: 2 }, late)).toEqual([refused('CHECK_MISSED', 'checkId', 'R46')]);
    expect(await refusals({ ...entry, version: 2 }, '2026-03-17T00:00:00.000Z')).toEqual([refused('CHECK_MISSED', 'checkId', 'R46')]);
    await bench.desk.send(bench.caller('manager'), 'doCheck', await doing(await only(WEEKLY, late)), '', late);
    expect(await weeks()).toEqual([...missed, ['2026-04-06', false, new Date(late)], ['2026-04-13', false, null]]);
  });

  it('has the cadences of each role, raises one alert for each that is overdue, and shows a missed week that no one can fill in (R46)', async () => {
    const alerts = async () =>
      (await graph.events(bench.desk.tenantId)).filter(({ type }) => type === 'governance.check.missed.v1').map(({ data }) => data);
    const raised = (kind: string, role: string, dueOn: string, alertedAt: string) => ({ kind, role, dueOn, alertedAt });
    const monthly = ['PROVIDER_QUALITY_LEAD', '2026-04-30'] as const;
    const cadences = (await calendar(NOW)).filter((one) => one.kind === WEEKLY || one.kind === 'MONTHLY_TREND_REVIEW');
    expect(cadences.map((one) => [one.kind, one.role, one.dueOn])).toEqual([
      ['MONTHLY_TREND_REVIEW', ...monthly],
      [WEEKLY, 'REGISTERED_MANAGER', '2026-03-16'],
    ]);
    await time('2026-03-16T23:59:00.000Z');
    expect(await alerts()).toEqual([]);

    const [passed, week] = ['2026-03-17T00:00:00.000Z', await only(WEEKLY)];
    for (const at of [passed, '2026-03-17T09:00:00.000Z']) await time(at);
    expect(await alerts()).toHaveLength(2);
    expect(await alerts()).toEqual(
      expect.arrayContaining([
        raised(WEEKLY, 'REGISTERED_MANAGER', '2026-03-16', passed),
        raised('ALLOCATION_CHECK', 'DEPUTY_MANAGER', '2026-03-16', passed),
      ]),
    );
    const missed = { id: week.id, version: 2, overdue: true, missed: true, doneAt: null };
    expect((await calendar(passed, WEEKLY))[0]).toMatchObject(missed);
    expect(await refusals({ ...week, version: 2 }, '2026-03-18T09:00:00.000Z')).toEqual([refused('CHECK_MISSED', 'checkId', 'R46')]);

    const next = await only(WEEKLY);
    await bench.desk.send(bench.caller('manager'), 'doCheck', await doing(next), '', '2026-03-18T09:00:00.000Z');
    await time('2026-05-01T09:00:00.000Z');
    const told = await alerts();
    expect(told).toContainEqual(raised('MONTHLY_TREND_REVIEW', ...monthly, '2026-05-01T09:00:00.000Z'));
    expect(told.filter(({ kind, dueOn }) => kind === WEEKLY && (dueOn as string) < '2026-03-30')).toHaveLength(1);
    expect((await calendar(passed, WEEKLY))[0]).toMatchObject({ ...missed, dueOn: '2026-03-16' });
  });

  it('goes on by the month to its last day', async () => {
    await time('2026-07-02T09:00:00.000Z');
    expect((await calendar(NOW, 'MONTHLY_TREND_REVIEW')).map((one) => one.dueOn)).toEqual([
      '2026-04-30',
      '2026-05-31',
      '2026-06-30',
      '2026-07-31',
    ]);
  });

  it('puts in nothing twice, whenever it is told the time', async () => {
    await time('2026-03-16T23:30:00.000Z');
    expect(await calendar(NOW, WEEKLY)).toHaveLength(1);
    const once = async () => (await time('2026-03-17T09:00:00.000Z'), calendar(NOW, WEEKLY));
    expect(await once()).toHaveLength(2);
    expect(await once()).toHaveLength(2);
  });

  it('puts in nothing twice when it is told the time while a check is done', async () => {
    const entry = await only(WEEKLY);
    const input = await doing(entry);
    await atOnce<unknown>(graph.database, 'check_entry', [
      () => bench.desk.send(bench.caller('manager'), 'doCheck', input, '', DUE),
      () => time('2026-03-17T09:00:00.000Z'),
    ]);
    expect((await calendar(NOW, WEEKLY)).map((one) => one.dueOn)).toEqual(['2026-03-16', '2026-03-23']);
  });

  it('raises no alert of a check that is done at that moment, and loses none for it', async () => {
    const weekly = await only(WEEKLY);
    const done = 'update check_entry set done_at = now(), version = version + 1 where id = $1';
    await meanwhile(graph.database, done, [weekly.id], () => time('2026-03-17T09:00:00.000Z'));
    const alerts = await graph.database.asAdmin<{ id: string }>(
      'select id from check_entry where tenant_id = $1 and alerted_at is not null',
      [bench.desk.tenantId],
    );
    expect(alerts.map(({ id }) => id)).not.toContain(weekly.id);
    expect((await calendar(NOW, WEEKLY)).map((one) => one.dueOn)).toContain('2026-03-23');
  });

  it('lets no check be done before its week or its month begins', async () => {
    const notYet = [refused('NOT_DUE_YET', 'checkId', 'R46')];
    expect(await refusals(await only(WEEKLY), '2026-03-09T23:59:00.000Z')).toEqual(notYet);
    const monthly = await only('MONTHLY_TREND_REVIEW');
    expect(await refusals(monthly, '2026-03-31T22:59:00.000Z', {}, 'quality')).toEqual(notYet);
    const { refusals: none } = await bench.desk.send(
      bench.caller('quality'),
      'doCheck',
      await doing(monthly),
      '',
      '2026-04-01T09:00:00.000Z',
    );
    expect(none).toEqual([]);
  });

  it.each<[string, Input, ReturnType<typeof refused>]>([
    ['nothing found', { finding: ' ' }, refused('TEXT_EMPTY', 'finding')],
    ['a finding that is too long', { finding: 'x'.repeat(8001) }, refused('TEXT_TOO_LONG', 'finding')],
    ['an older version', { version: 0 }, refused('STALE', 'version')],
    ['an entry that is unknown', { checkId: anId() }, refused('NOT_FOUND', 'checkId')],
    ['the name of another', { doneById: anId() }, refused('NOT_THE_CALLER', 'doneById')],
  ])('refuses a check with %s', async (_what, more, refusal) => {
    expect(await refusals(await only(WEEKLY), DUE, more)).toEqual([refusal]);
  });

  it("lets the check's own role do it, once, in its service and its tenant", async () => {
    const entry = await only(WEEKLY);
    expect(await refusals(entry, DUE, {}, 'deputy')).toEqual([refused('NOT_PERMITTED', 'checkId')]);
    const elsewhere = bench.desk.as('REGISTERED_MANAGER', { services: [anId()], staffMemberId: bench.cast.manager });
    expect(await bench.desk.refusalsOf(elsewhere, 'doCheck', await doing(entry), DUE)).toEqual([refused('NOT_FOUND', 'checkId')]);
    const other = await aDesk(graph);
    const input = { ...(await doing(entry)), doneById: await other.worker() };
    expect(await other.refusalsOf(other.as('REGISTERED_MANAGER'), 'doCheck', input, DUE)).toEqual([refused('NOT_FOUND', 'checkId')]);
    await bench.desk.send(bench.caller('manager'), 'doCheck', await doing(entry), '', DUE);
    expect(await refusals({ ...entry, version: 2 }, DUE)).toEqual([refused('CHECK_DONE', 'checkId', 'R46')]);
  });
});
