import { aCaller, atOnce, testGraph, type TestGraph } from '@causeway/testing';
import { parts } from '../src/parts';
import { aCase, NOTED, NOW, type Case } from './case';

let graph: TestGraph;
let own: Case;
beforeAll(async () => {
  graph = await testGraph(parts);
  own = await aCase(graph);
});
afterAll(() => graph.close());

const LONG = 'a'.repeat(8001);

describe('an indicator', () => {
  it('has its clock from when the note was recorded, however late it is found', async () => {
    const { id, events } = await own.verbs.flagIndicator.takes({ origin: 'AUDIT' });
    expect(events).toMatchObject([{ type: 'safeguarding.indicator.flagged.v1', aggregateId: id, serviceId: own.serviceId }]);
    expect(events[0]?.data).toEqual({
      personId: own.personId,
      noteId: own.noteId,
      origin: 'AUDIT',
      theme: 'NEGLECT',
      noteRecordedAt: NOTED,
      flaggedById: own.carer,
    });
  });

  it('is of the person whom the note is about', () =>
    own.verbs.flagIndicator.refuses({ personId: own.neighbourId }, 'NOT_OF_THIS_PERSON', 'noteId', 'R28'));
});

describe('a concern', () => {
  it('names its theme and whether abuse is alleged, and its words go in no event', async () => {
    const { id, events } = await own.verbs.raiseConcern.takes();
    expect(events).toMatchObject([{ type: 'safeguarding.concern.raised.v1', aggregateId: id, serviceId: own.serviceId }]);
    expect(events[0]?.data).toEqual({
      personId: own.personId,
      theme: 'NEGLECT',
      indicatorId: own.indicatorId,
      raisedById: own.carer,
      allegationOfAbuse: false,
    });
    await own.verbs.raiseConcern.takes({ indicatorId: null });
  });

  it('is put into words', () => own.verbs.raiseConcern.refuses({ text: ' ' }, 'TEXT_EMPTY', 'text'));
  it('has at most 8000 characters', async () => {
    await own.verbs.raiseConcern.refuses({ text: LONG }, 'TEXT_TOO_LONG', 'text');
    await own.verbs.raiseConcern.takes({ text: LONG.slice(1) });
  });
  it('is of the person whom the indicator is about', () =>
    own.verbs.raiseConcern.refuses({ personId: own.neighbourId }, 'NOT_OF_THIS_PERSON', 'indicatorId', 'R28'));
});

describe('an alert', () => {
  it('says by which way a manager was told, and when it was seen', async () => {
    const { id, events } = await own.verbs.sendAlert.takes();
    expect(events).toMatchObject([{ type: 'safeguarding.alert.sent.v1', aggregateId: id, serviceId: own.serviceId }]);
    expect(events[0]?.data).toEqual({
      indicatorId: own.indicatorId,
      pathway: 'ON_CALL',
      sentToId: own.manager,
      seenAt: NOW,
    });
    await own.verbs.sendAlert.takes({ seenAt: null });
  });

  it('was not seen in the future', () =>
    own.verbs.sendAlert.refuses({ seenAt: '2026-03-09T08:00:00.001Z' }, 'HAPPENED_IN_FUTURE', 'seenAt'));
  it('was not seen before it was sent', async () => {
    await own.verbs.sendAlert.refuses({ seenAt: '2026-03-09T07:59:59.999Z' }, 'SEEN_BEFORE_SENT', 'seenAt');
    await own.verbs.sendAlert.takes({ seenAt: NOW });
  });

  it('is sent now, and only an import says that it was earlier, but never before its indicator (part of R46)', async () => {
    const imports = aCaller('INTEGRATION', { tenantId: own.tenantId, services: [own.serviceId] });
    const flagged = await own.verbs.flagIndicator.takes({ happenedAt: '2026-03-06T15:00:00.000Z' });
    const earlier = { indicatorId: flagged.id, happenedAt: '2026-03-06T15:00:00.000Z' };
    await own.verbs.sendAlert.refuses({ ...earlier, happenedAt: '2026-03-09T07:59:59.999Z' }, 'RECORDED_AT_NOT_YOURS', 'happenedAt', 'R46');
    await own.verbs.sendAlert.takes({ ...earlier, happenedAt: NOW });
    const before = { ...earlier, happenedAt: '2026-03-06T14:59:59.999Z' };
    await own.verbs.sendAlert.refuses(before, 'SENT_BEFORE_FLAGGED', 'happenedAt', 'R73', imports);
    await own.verbs.sendAlert.takes(earlier, imports);
  });
});

describe('a management review', () => {
  it('has a decision, and its rationale goes in no event', async () => {
    const { id, events } = await own.verbs.reviewIndicator.takes();
    expect(events).toMatchObject([{ type: 'safeguarding.management-review.recorded.v1', aggregateId: id, serviceId: own.serviceId }]);
    expect(events[0]?.data).toEqual({ indicatorId: own.indicatorId, decision: 'MONITOR', reviewedById: own.manager });
  });

  it('without a rationale is not a review (R82)', async () => {
    for (const rationale of ['', ' ', 'Seen.', '   Reviewed   '])
      await own.verbs.reviewIndicator.refuses({ rationale }, 'RATIONALE_MISSING', 'rationale', 'R82');
    await own.verbs.reviewIndicator.takes({ rationale: 'Reviewed it' });
  });
  it('has a rationale of at most 8000 characters', () =>
    own.verbs.reviewIndicator.refuses({ rationale: LONG }, 'TEXT_TOO_LONG', 'rationale'));
});

describe('a decision on a referral', () => {
  it('is to refer or not to, and its reason goes in no event', async () => {
    const { id, events } = await own.verbs.decideReferral.takes();
    expect(events).toMatchObject([{ type: 'safeguarding.referral.decided.v1', aggregateId: id, serviceId: own.serviceId }]);
    expect(events[0]?.data).toEqual({ concernId: own.concernId, referred: true, decidedById: own.manager });
    await own.verbs.decideReferral.takes({ referred: false });
  });

  it('has a reason', () => own.verbs.decideReferral.refuses({ reason: ' ' }, 'TEXT_EMPTY', 'reason'));
  it('has a reason of at most 8000 characters', () => own.verbs.decideReferral.refuses({ reason: LONG }, 'TEXT_TOO_LONG', 'reason'));
});

describe("a day's screening", () => {
  it('is signed off once each of its indicators has a management review (part of R80)', async () => {
    const fresh = await aCase(graph);
    const day = { day: '2026-03-06' };
    await fresh.verbs.signDailyScreening.refuses(day, 'INDICATORS_LEFT', 'day', 'R80');
    await fresh.verbs.signDailyScreening.takes({ day: '2026-03-07' });
    await fresh.verbs.reviewIndicator.takes();
    const { id, events } = await fresh.verbs.signDailyScreening.takes(day);
    expect(events).toMatchObject([{ type: 'safeguarding.daily-screening.signed.v1', aggregateId: id, serviceId: fresh.serviceId }]);
    expect(events[0]?.data).toEqual({ day: '2026-03-06', screenedById: fresh.manager });
  });

  it('is of a day that has come', async () => {
    await own.verbs.signDailyScreening.refuses({ day: '2026-03-10' }, 'DAY_NOT_OVER', 'day', 'R80');
    await own.verbs.signDailyScreening.takes({ day: '2026-03-09' });
  });

  it('is signed once, also when several sign at once', async () => {
    const answers = await atOnce(
      graph.database,
      'daily_screening',
      Array.from({ length: 5 }, () => () => own.verbs.signDailyScreening.send({ day: '2026-03-01' })),
    );
    expect(answers.filter(({ refusals }) => refusals.length === 0)).toHaveLength(1);
    await own.verbs.signDailyScreening.refuses({ day: '2026-03-01' }, 'SIGNED_ALREADY', 'day', 'R80');
    await (await aCase(graph)).verbs.signDailyScreening.takes({ day: '2026-03-01' });
  });
});
