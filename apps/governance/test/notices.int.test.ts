import { earlyWarningRaisedV1, noticeGivenV1, watermarkAdvancedV1 } from '@causeway/event-contracts';
import { type TestGraph } from '@causeway/testing';
import { NOW, openGraph } from './desk';
import { aCompletion, anAction } from './review-inputs';
import { changed, concluded, LATER, opened, verified } from './review-stages';
import { aBench, type Bench } from './reviewing';
import { allocationCheckOf, appoint, appointed, look, morning, noticesOf, someone, toldOf, type Held } from './told';

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

const deputyManager = () => someone(bench, 'DEPUTY_MANAGER', held.deputy);
const allocationCheck = () => allocationCheckOf(bench);
const given = async () =>
  (await graph.events(bench.desk.tenantId)).filter(({ type }) => type === noticeGivenV1.type).map(({ data }) => data);

describe('a check that is missed', () => {
  it('is told to its holder on the day, to the deputy on the next, and to the next level after three', async () => {
    const { id } = await allocationCheck();
    await look(bench, '2026-03-15T23:59:00.000Z');
    expect(await toldOf(bench, id)).toEqual([]);
    await look(bench, '2026-03-16T00:00:00.000Z');
    const holder = `HOLDER ${held.deputy}`;
    expect(await toldOf(bench, id)).toEqual([holder]);
    await look(bench, morning('2026-03-17'));
    const both = [holder, `DEPUTY ${held.senior}`];
    expect(await toldOf(bench, id)).toEqual(both);
    await look(bench, morning('2026-03-18'));
    expect(await toldOf(bench, id)).toEqual(both);
    for (const day of ['2026-03-19', '2026-03-20', '2026-04-13']) await look(bench, morning(day));
    expect(await toldOf(bench, id)).toEqual([...both, `NEXT_LEVEL ${held.manager}`]);
  });

  it('is shown to each of them alone, with the check, and is announced by ids and codes', async () => {
    const { id } = await allocationCheck();
    await look(bench, morning('2026-03-16'));
    expect(await noticesOf(bench, deputyManager(), morning('2026-03-16'))).toEqual([
      expect.objectContaining({
        thing: 'CHECK',
        level: 'HOLDER',
        dueOn: '2026-03-16',
        readAt: null,
        waits: true,
        happenedAt: new Date(morning('2026-03-16')),
        service: { id: bench.desk.serviceId },
        check: { id, kind: 'ALLOCATION_CHECK' },
        reviewAction: null,
      }),
    ]);
    const another = someone(bench, 'DEPUTY_MANAGER', held.senior);
    expect(await noticesOf(bench, another, morning('2026-03-16'))).toEqual([]);
    const about = (subjectId: string, staffMemberId: string) => ({
      thing: 'CHECK',
      subjectId,
      level: 'HOLDER',
      staffMemberId,
      dueOn: '2026-03-16',
    });
    expect(await given()).toContainEqual(about(id, held.deputy));
    expect(await given()).toHaveLength(2);
  });

  it('is told no further once it is done', async () => {
    const check = await allocationCheck();
    await look(bench, morning('2026-03-16'));
    const done = { checkId: check.id, version: check.version, finding: 'All owned.' };
    const { refusals } = await bench.desk.send(deputyManager(), 'doCheck', done, '', morning('2026-03-16'));
    expect(refusals).toEqual([]);
    for (const day of ['2026-03-17', '2026-03-19', '2026-03-22']) await look(bench, morning(day));
    expect(await toldOf(bench, check.id)).toEqual([`HOLDER ${held.deputy}`]);
    const [first] = await noticesOf(bench, deputyManager(), morning('2026-03-22'));
    expect(first).toMatchObject({ check: { id: check.id }, waits: false });
  });

  it('is told to who holds the role when it falls due, and not to who held it before or holds it later', async () => {
    const { id } = await allocationCheck();
    const newcomer = await bench.desk.worker();
    await graph.database.asAdmin("update role_holding set ends_on = '2026-03-15' where tenant_id = $1 and role = 'DEPUTY_MANAGER'", [
      bench.desk.tenantId,
    ]);
    await appoint(bench, 'DEPUTY_MANAGER', newcomer, { startsOn: '2026-03-16' });
    await appoint(bench, 'DEPUTY_MANAGER', await bench.desk.worker(), { startsOn: '2026-06-01' });
    await look(bench, morning('2026-03-16'));
    expect(await toldOf(bench, id)).toEqual([`HOLDER ${newcomer}`]);
  });

  it('on a day of safeguarding is told to the nominated individual as soon as it is (part of R81)', async () => {
    await opened(bench, { template: 'DELAYED_SAFEGUARDING_ESCALATION' });
    const [daily] = await graph.database.asAdmin<{ id: string }>(
      "select id from check_entry where tenant_id = $1 and kind = 'DAILY_INDICATOR_REVIEW' order by due_on limit 1",
      [bench.desk.tenantId],
    );
    const told = { happenedAt: morning('2026-03-11'), data: { ...watermarkAdvancedV1.example } };
    await look(bench, morning('2026-03-10'));
    await graph.told(bench.desk.tenantId, watermarkAdvancedV1, told);
    await look(bench, morning('2026-03-11'));
    expect((await toldOf(bench, daily?.id ?? '')).sort()).toEqual([
      `DEPUTY ${held.deputy}`,
      `HOLDER ${held.manager}`,
      `NEXT_LEVEL ${held.nominated}`,
    ]);
  });

  it('is no longer told to anybody new four weeks after it was due', async () => {
    const { id } = await allocationCheck();
    await look(bench, morning('2026-04-14'));
    expect(await toldOf(bench, id)).toEqual([]);
  });

  it('is told to everyone whom it came to, where the scheduler stood still meanwhile', async () => {
    const { id } = await allocationCheck();
    await look(bench, morning('2026-04-13'));
    expect((await toldOf(bench, id)).sort()).toEqual([`DEPUTY ${held.senior}`, `HOLDER ${held.deputy}`, `NEXT_LEVEL ${held.manager}`]);
  });
});

describe('an action of a review', () => {
  const planned = async (more = {}) => {
    const { review, causeId } = await concluded(bench);
    await appoint(bench, 'SERVICE_LEAD', bench.cast.lead);
    const action = await bench.does('planAction', anAction(bench, review['id'], [causeId], more), 'id version');
    return { review, causeId, action };
  };

  it('is told to its owner on its day, and no more once it is completed', async () => {
    const { action } = await planned();
    await look(bench, morning('2026-03-20'));
    const owner = [`HOLDER ${bench.cast.lead}`];
    expect(await toldOf(bench, action['id'])).toEqual(owner);
    const lead = someone(bench, 'SERVICE_LEAD', bench.cast.lead);
    const [notice] = await noticesOf(bench, lead, morning('2026-03-20'));
    expect(notice).toMatchObject({ thing: 'REVIEW_ACTION', dueOn: '2026-03-20', reviewAction: { id: action['id'] }, waits: true });
    await bench.does('completeAction', await aCompletion(bench, action));
    await look(bench, morning('2026-03-24'));
    expect(await toldOf(bench, action['id'])).toEqual(owner);
  });

  it('is told again where what showed that it was done was withdrawn', async () => {
    const { action } = await planned();
    await bench.does('completeAction', await aCompletion(bench, action));
    await look(bench, morning('2026-03-20'));
    expect(await toldOf(bench, action['id'])).toEqual([]);
    await bench.ownerSays('RETRACTED', 'PlanVersion');
    await look(bench, morning('2026-03-21'));
    expect((await toldOf(bench, action['id'])).sort()).toEqual([`HOLDER ${bench.cast.lead}`, `NEXT_LEVEL ${held.manager}`]);
    const lead = someone(bench, 'SERVICE_LEAD', bench.cast.lead);
    const shown = async () => (await noticesOf(bench, lead, morning('2026-03-21'))).filter(({ thing }) => thing === 'REVIEW_ACTION');
    expect(await shown()).toMatchObject([{ reviewAction: { id: action['id'] }, waits: true }]);
    await bench.ownerSays('CORRECTED', 'PlanVersion');
    expect(await shown()).toMatchObject([{ waits: false }]);
  });

  it('is told of no closed review, and none that was entered in error', async () => {
    const { review, action } = await planned();
    await graph.database.asAdmin("update review set state = 'CLOSED' where id = $1", [review['id']]);
    await look(bench, morning('2026-03-20'));
    await graph.database.asAdmin("update review set state = 'CONCLUDED' where id = $1", [review['id']]);
    await graph.database.asAdmin(
      "update review_action set entered_in_error_at = now(), entered_in_error_reason = 'DUPLICATE' where id = $1",
      [action['id']],
    );
    await look(bench, morning('2026-03-21'));
    expect(await toldOf(bench, action['id'])).toEqual([]);
  });

  it('has its review point told to whoever verifies the review, until the effect was verified', async () => {
    await appoint(bench, 'PROVIDER_QUALITY_LEAD', bench.cast.quality);
    const { action } = await changed(bench);
    await look(bench, morning('2026-05-01'));
    const told = (await toldOf(bench, action['id'])).filter((one) => one.includes(bench.cast.quality));
    expect(told).toEqual([`HOLDER ${bench.cast.quality}`]);
    const [notice] = (await noticesOf(bench, bench.caller('quality'), morning('2026-05-01'))).filter(
      ({ thing }) => thing === 'REVIEW_POINT',
    );
    expect(notice).toMatchObject({ dueOn: '2026-05-01', reviewAction: { id: action['id'] }, waits: true });
    await graph.database.asAdmin(
      "update review_action set entered_in_error_at = now(), entered_in_error_reason = 'DUPLICATE' where id = $1",
      [action['id']],
    );
    expect(await noticesOf(bench, bench.caller('quality'), morning('2026-05-01'))).toContainEqual(
      expect.objectContaining({ thing: 'REVIEW_POINT', waits: false }),
    );
  });

  it('has its review point told to nobody once the effect was verified', async () => {
    await appoint(bench, 'PROVIDER_QUALITY_LEAD', bench.cast.quality);
    const { review, action } = await changed(bench);
    await bench.does('completeAction', await aCompletion(bench, action));
    await verified(bench, review['id']);
    await look(bench, LATER);
    expect(await toldOf(bench, action['id'])).toEqual([]);
  });
});

it('an escalation that is to be carried out is told to its owner on its day, and no more once it ended', async () => {
  const { id: reviewId } = await opened(bench);
  const escalation = await bench.does(
    'escalate',
    { reviewId, kind: 'DEPLOYMENT_CHANGE', namedSeniorId: held.senior, startsOn: '2026-03-09', dueOn: '2026-03-12' },
    'id version',
  );
  await look(bench, morning('2026-03-12'));
  expect(await toldOf(bench, escalation['id'])).toEqual([`HOLDER ${held.senior}`]);
  const [notice] = await noticesOf(bench, someone(bench, 'SENIOR_CARER', held.senior), morning('2026-03-12'));
  expect(notice).toMatchObject({ thing: 'REVIEW_ESCALATION', reviewEscalation: { id: escalation['id'] }, waits: true });
  const moved = [await bench.knows('Shift', { happenedAt: '2026-03-12T08:00:00.000Z' })];
  const ended = {
    escalationId: escalation['id'],
    version: escalation['version'],
    outcome: 'Two permanent staff on each evening.',
    evidence: moved,
  };
  const { refusals } = await bench.desk.send(bench.caller('manager'), 'endReviewEscalation', ended, '', '2026-03-12T09:00:00.000Z');
  expect(refusals).toEqual([]);
  await look(bench, morning('2026-03-19'));
  expect(await toldOf(bench, escalation['id'])).toEqual([`HOLDER ${held.senior}`]);
});

describe('an action that a trigger opened', () => {
  const fires = async (rule: string, kind: string, at = NOW): Promise<string> => {
    const cited = { ...(await bench.knows(kind)), happenedAt: at, recordedAt: at };
    const data = { rule, personId: null, because: [cited], suggestsReview: true };
    await graph.told(bench.desk.tenantId, earlyWarningRaisedV1, { serviceId: bench.desk.serviceId, happenedAt: at, data });
    const [row] = await graph.database.asAdmin<{ id: string }>('select id from triggered_action where tenant_id = $1 and rule = $2', [
      bench.desk.tenantId,
      rule,
    ]);
    return row?.id ?? '';
  };

  it('is in the registered manager’s queue at once, before it is due', async () => {
    const id = await fires('REPEATED_DELAY', 'IdentifiedChange');
    await look(bench, NOW);
    expect(await toldOf(bench, id)).toEqual([`HOLDER ${held.manager}`]);
    const [notice] = await noticesOf(bench, bench.caller('manager'), NOW);
    expect(notice).toMatchObject({
      thing: 'TRIGGERED_ACTION',
      dueOn: '2026-03-16',
      triggeredAction: { id, rule: 'REPEATED_DELAY' },
      waits: true,
    });
    await look(bench, morning('2026-03-16'));
    expect(await toldOf(bench, id)).toHaveLength(1);
    await look(bench, morning('2026-03-17'));
    expect(await toldOf(bench, id)).toEqual([`HOLDER ${held.manager}`, `DEPUTY ${held.deputy}`]);
  });

  it('does not wait for its day to go on to the deputy and the next level where somebody is at risk now', async () => {
    const id = await fires('MISMATCH_OPEN', 'CarePlan');
    await look(bench, NOW);
    await look(bench, morning('2026-03-10'));
    await look(bench, morning('2026-03-12'));
    expect(await toldOf(bench, id)).toEqual([`HOLDER ${held.manager}`, `DEPUTY ${held.deputy}`, `NEXT_LEVEL ${held.representative}`]);
  });

  it('is told of anew, at once, when it fires again for somebody at risk: to whoever was told before, and long after it was due', async () => {
    const id = await fires('MISMATCH_OPEN', 'CarePlan');
    for (const day of ['2026-03-09', '2026-03-10', '2026-03-12', '2026-04-20']) await look(bench, morning(day));
    const once = [`HOLDER ${held.manager}`, `DEPUTY ${held.deputy}`, `NEXT_LEVEL ${held.representative}`];
    expect(await toldOf(bench, id)).toEqual(once);
    expect(await fires('MISMATCH_OPEN', 'CarePlan', morning('2026-04-21'))).toBe(id);
    await look(bench, morning('2026-04-21'));
    expect(await toldOf(bench, id)).toEqual([...once, `HOLDER ${held.manager}`]);
    await look(bench, morning('2026-04-22'));
    await look(bench, morning('2026-04-24'));
    await look(bench, morning('2026-04-25'));
    expect(await toldOf(bench, id)).toEqual([...once, ...once]);
    const notices = await noticesOf(bench, bench.caller('manager'), morning('2026-04-25'), ', unread: true');
    expect(notices.filter(({ triggeredAction: a }) => a).map(({ dueOn, waits }) => [dueOn, waits])).toEqual([
      ['2026-03-16', true],
      ['2026-04-28', true],
    ]);
    // What was overdue stays so.
    const { triggeredAction } = await graph.run(
      bench.caller('manager'),
      morning('2026-04-25'),
      `{ triggeredAction(id: "${id}") { dueOn overdue extensions } }`,
    );
    expect(triggeredAction).toEqual({ dueOn: '2026-03-16', overdue: true, extensions: 1 });
  });

  it('is told of once, however often it fires, where nobody is at risk now', async () => {
    const id = await fires('REPEATED_DELAY', 'IdentifiedChange');
    await look(bench, NOW);
    await fires('REPEATED_DELAY', 'IdentifiedChange', morning('2026-03-12'));
    await look(bench, morning('2026-03-12'));
    expect(await toldOf(bench, id)).toEqual([`HOLDER ${held.manager}`]);
  });

  it('of an unreviewed indicator is told to nobody who need not know of safeguarding', async () => {
    await graph.database.asAdmin("update role_holding set deputy_id = $2 where tenant_id = $1 and role = 'REGISTERED_MANAGER'", [
      bench.desk.tenantId,
      held.senior,
    ]);
    const id = await fires('REVIEW_MISSING', 'Indicator');
    await look(bench, morning('2026-03-12'));
    expect((await toldOf(bench, id)).sort()).toEqual([`HOLDER ${held.manager}`, `NEXT_LEVEL ${held.nominated}`]);
  });

  it('is told no further once it is settled, or its records were taken back', async () => {
    const [settled, withdrawn] = [await fires('REPEATED_DELAY', 'IdentifiedChange'), await fires('MISMATCH_OPEN', 'CarePlan')];
    await look(bench, NOW);
    const put = { triggeredActionId: settled, version: 1, settlement: 'PUT_RIGHT', reason: 'All are in the plan.' };
    expect((await bench.desk.send(bench.caller('manager'), 'settleTriggeredAction', put, '')).refusals).toEqual([]);
    await graph.database.asAdmin('update triggered_action set withdrawn = true where id = $1', [withdrawn]);
    await look(bench, morning('2026-03-20'));
    for (const id of [settled, withdrawn]) expect(await toldOf(bench, id)).toEqual([`HOLDER ${held.manager}`]);
    expect(
      (await noticesOf(bench, bench.caller('manager'), morning('2026-03-20'), ', unread: true')).filter(({ triggeredAction: a }) => a),
    ).toEqual([expect.objectContaining({ waits: false }), expect.objectContaining({ waits: false })]);
  });
});
