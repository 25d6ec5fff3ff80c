import { aCaller, anId, atOnce, aVerb, meanwhile, refusedTogether, testGraph, type TestGraph, type Verb } from '@causeway/testing';
import { parts } from '../src/parts';
import { aCase, NOW, type Case } from './case';

let graph: TestGraph;
let own: Case;
let others: Case;
let answer: Verb;
let start: Verb;
let end: Verb;
let delay: Verb;
let finding: Verb;
const by = () => aCaller('SAFEGUARDING_LEAD', { tenantId: own.tenantId, services: [own.serviceId] });
beforeAll(async () => {
  graph = await testGraph(parts);
  [own, others] = [await aCase(graph), await aCase(graph)];
  const verb = (mutation: string, record: string, input: () => object) => aVerb(graph, { mutation, record, at: NOW, by, input });
  answer = verb('answerNotificationPrompt', 'notificationPrompt', () => ({ version: 1, answer: 'DONE', answeredById: own.manager }));
  start = verb('startEscalation', 'escalation', () => ({
    serviceId: own.serviceId,
    kind: 'DAILY_NOTE_SCREENING',
    ownerId: own.manager,
    startsOn: '2026-03-09',
    reviewOn: '2026-04-06',
    reason: 'Three concerns came up late.',
  }));
  end = verb('endEscalation', 'escalation', () => ({ version: 1, endedOn: '2026-03-09', outcome: 'Every note was screened.' }));
  delay = verb('fileDelay', 'reviewFileEntry', () => ({
    indicatorId: own.indicatorId,
    stage: 'REVIEW',
    account: 'Noted on Friday, seen on Monday.',
    noteIds: [own.noteId],
    filedById: own.manager,
  }));
  finding = verb('recordAlertFinding', 'governanceReportFinding', () => ({
    indicatorId: own.indicatorId,
    verdict: 'NO_ALERT_RAISED',
    pathway: 'PHONE',
    finding: 'The form has no field that alerts anyone.',
    foundById: own.manager,
  }));
});
afterAll(() => graph.close());

const LONG = 'a'.repeat(8001);
const RECORDED = '2026-03-09T07:00:00.000Z';

/** Raises a concern at the hour before, and finds its prompts by kind. */
async function alleged(): Promise<{ concernId: string; notify: string; refer: string; events: string[] }> {
  const raise = aVerb(graph, {
    mutation: 'raiseConcern',
    record: 'concern',
    at: RECORDED,
    by,
    input: () => ({
      personId: own.personId,
      theme: 'PHYSICAL',
      text: 'A bruise like a hand.',
      raisedById: own.carer,
      allegationOfAbuse: true,
    }),
  });
  const { id, events } = await raise.takes();
  const promptOf = (kind: string) => events.find(({ data }) => data['kind'] === kind)?.aggregateId ?? '';
  return {
    concernId: id,
    notify: promptOf('CQC_NOTIFICATION'),
    refer: promptOf('COUNCIL_REFERRAL_DECISION'),
    events: events.map(({ type }) => type),
  };
}

const promptsOf = async (concernId: string) =>
  (
    await graph.run(
      by(),
      NOW,
      `{ concern(id: "${concernId}") { notificationPrompts { edges { node { kind answer recordedAt answeredAt answeredBy { id } } } } } }`,
    )
  )['concern'].notificationPrompts.edges.map(({ node }: { node: object }) => node);

describe('an allegation of abuse', () => {
  it('prompts the notification of Reg 18(2)(e) and the decision on a referral with its record, each on its own clock (R84)', async () => {
    const { concernId, notify, events } = await alleged();
    expect(events).toEqual([
      'safeguarding.concern.raised.v1',
      'safeguarding.notification-prompt.opened.v1',
      'safeguarding.notification-prompt.opened.v1',
    ]);
    const open = { answer: null, recordedAt: new Date(RECORDED), answeredAt: null, answeredBy: null };
    expect(await promptsOf(concernId)).toEqual(
      expect.arrayContaining([
        { kind: 'CQC_NOTIFICATION', ...open },
        { kind: 'COUNCIL_REFERRAL_DECISION', ...open },
      ]),
    );

    const answered = await answer.takes({ promptId: notify, answeredAt: '2026-03-09T07:30:00.000Z' });
    expect(answered.events).toMatchObject([
      {
        type: 'safeguarding.notification-prompt.answered.v1',
        aggregateId: notify,
        aggregateVersion: 2,
        data: { answer: 'DONE', answeredAt: '2026-03-09T07:30:00.000Z', answeredById: own.manager },
      },
    ]);
    expect(await promptsOf(concernId)).toEqual(expect.arrayContaining([{ kind: 'COUNCIL_REFERRAL_DECISION', ...open }]));

    const decided = await own.verbs.decideReferral.takes({ concernId });
    expect(decided.events.map(({ type }) => type)).toEqual([
      'safeguarding.referral.decided.v1',
      'safeguarding.notification-prompt.answered.v1',
    ]);
    expect(await promptsOf(concernId)).toEqual(
      expect.arrayContaining([
        {
          kind: 'COUNCIL_REFERRAL_DECISION',
          answer: 'DONE',
          recordedAt: new Date(RECORDED),
          answeredAt: new Date(NOW),
          answeredBy: { id: own.manager },
        },
      ]),
    );
    expect((await own.verbs.decideReferral.takes({ concernId })).events).toHaveLength(1);
  });

  it('whose prompt another answers at the same moment is still decided on', async () => {
    const { concernId, refer } = await alleged();
    const { refusals } = await meanwhile(
      graph.database,
      "update notification_prompt set answer = 'DONE', answered_at = recorded_at, version = version + 1 where id = $1",
      [refer],
      () => own.verbs.decideReferral.send({ concernId }),
    );
    expect(refusals).toEqual([]);
  });

  it('that is not made prompts nothing', async () => {
    expect(await promptsOf((await own.verbs.raiseConcern.takes()).id)).toEqual([]);
  });

  it('that is not referred answers its prompt too', async () => {
    const { concernId } = await alleged();
    const { events } = await own.verbs.decideReferral.takes({ concernId, referred: false });
    expect(events[1]?.data).toMatchObject({ kind: 'COUNCIL_REFERRAL_DECISION', answer: 'NOT_REQUIRED' });
  });
});

describe('answering a prompt', () => {
  it('gives a reason when it is not required, and the reason goes in no event', async () => {
    const { notify: promptId } = await alleged();
    await answer.refuses({ promptId, answer: 'NOT_REQUIRED', reason: ' ' }, 'REASON_MISSING', 'reason', 'Reg 18(2)(e)');
    await answer.refuses({ promptId, answer: 'NOT_REQUIRED' }, 'REASON_MISSING', 'reason', 'Reg 18(2)(e)');
    await answer.refuses({ promptId, reason: LONG }, 'TEXT_TOO_LONG', 'reason');
    const { events } = await answer.takes({ promptId, answer: 'NOT_REQUIRED', reason: 'Reported by the council.' });
    expect(JSON.stringify(events)).not.toContain('Reported by');
    await answer.refuses({ promptId, version: 2 }, 'ANSWERED_ALREADY', 'promptId');
  });

  it('is after it appeared and not in the future', async () => {
    const { notify: promptId } = await alleged();
    await answer.refuses({ promptId, answeredAt: '2026-03-09T06:59:59.999Z' }, 'ENDS_BEFORE_START', 'answeredAt');
    await answer.refuses({ promptId, answeredAt: '2026-03-09T08:00:00.001Z' }, 'HAPPENED_IN_FUTURE', 'answeredAt');
    await answer.refuses({ promptId, version: 2 }, 'STALE', 'version');
    await answer.takesOnce({ reason: 'Another.' }, { promptId });
  });

  it('for a referral is by its decision alone', async () =>
    answer.refuses({ promptId: (await alleged()).refer }, 'DECIDE_THE_REFERRAL', 'promptId', 'R84'));

  it('is of a prompt of this group, by a role that may, for a service it knows', async () => {
    const { notify: promptId } = await alleged();
    await answer.refuses({ promptId: anId() }, 'NOT_FOUND', 'promptId');
    const carer = aCaller('SUPPORT_WORKER', { tenantId: own.tenantId, services: [own.serviceId] });
    await answer.refuses({ promptId }, 'NOT_FOUND', 'promptId', null, carer);
    const lead = aCaller('SERVICE_LEAD', { tenantId: own.tenantId, services: [own.serviceId] });
    await answer.refuses({ promptId }, 'NOT_PERMITTED', 'promptId', null, lead);
    const leadElsewhere = { ...carer, grants: [...carer.grants, { role: 'SAFEGUARDING_LEAD' as const, services: [anId()] }] };
    await answer.refuses({ promptId }, 'NOT_FOUND', 'promptId', null, leadElsewhere);
    const stranger = aCaller('SAFEGUARDING_LEAD', { tenantId: own.tenantId, services: [anId()] });
    await answer.refuses({ promptId }, 'NOT_FOUND', 'promptId', null, stranger);
  });
});

describe('an escalation', () => {
  it('is tracked with its owner, dates and outcome (part of R80)', async () => {
    const started = await start.takes();
    expect(started.events).toMatchObject([
      { type: 'safeguarding.escalation.started.v1', aggregateId: started.id, serviceId: own.serviceId },
    ]);
    const facts = { kind: 'DAILY_NOTE_SCREENING', ownerId: own.manager, startsOn: '2026-03-09', reviewOn: '2026-04-06' };
    expect(started.events[0]?.data).toEqual(facts);
    await start.refuses({}, 'IN_FORCE_ALREADY', 'kind', 'R80');
    await start.takes({ kind: 'SUPERVISION_FOLLOW_UP' });

    const escalationId = started.id;
    await end.refuses({ escalationId, outcome: ' ' }, 'TEXT_EMPTY', 'outcome');
    await end.refuses({ escalationId, outcome: LONG }, 'TEXT_TOO_LONG', 'outcome');
    await end.refuses({ escalationId, endedOn: '2026-03-08' }, 'ENDS_BEFORE_START', 'endedOn');
    await end.refuses({ escalationId, endedOn: '2026-03-10' }, 'HAPPENED_IN_FUTURE', 'endedOn');
    await end.refuses({ escalationId, version: 2 }, 'STALE', 'version');
    await end.refuses({ escalationId: anId() }, 'NOT_FOUND', 'escalationId');
    const as = (role: 'SUPPORT_WORKER' | 'SERVICE_LEAD') => aCaller(role, { tenantId: own.tenantId, services: [own.serviceId] });
    await end.refuses({ escalationId }, 'NOT_FOUND', 'escalationId', null, as('SUPPORT_WORKER'));
    await end.refuses({ escalationId }, 'NOT_PERMITTED', 'escalationId', null, as('SERVICE_LEAD'));
    const ended = await end.takes({ escalationId });
    expect(ended.events[0]).toMatchObject({ type: 'safeguarding.escalation.ended.v1', aggregateVersion: 2 });
    expect(ended.events[0]?.data).toEqual({ ...facts, endedOn: '2026-03-09' });
    await end.refuses({ escalationId, version: 2 }, 'ENDED_ALREADY', 'escalationId');
    await start.takes();
  });

  it('has a reason, and is looked at again after it starts', async () => {
    const kind = 'ALERT_PROMPTS_REVISED';
    await start.refuses({ kind, reason: ' ' }, 'TEXT_EMPTY', 'reason');
    await start.refuses({ kind, reason: LONG }, 'TEXT_TOO_LONG', 'reason');
    await start.refuses({ kind, reviewOn: '2026-03-09' }, 'ENDS_BEFORE_START', 'reviewOn', 'R80');
    await start.refuses({ kind, happenedAt: '2026-03-09T08:00:00.001Z' }, 'HAPPENED_IN_FUTURE', 'happenedAt');
  });

  it('is put in force once when several start it at once', async () => {
    const answers = await atOnce(
      graph.database,
      'escalation',
      Array.from({ length: 5 }, () => () => start.send({ kind: 'ALERT_PROMPTS_REVISED' })),
    );
    expect(answers.filter(({ refusals }) => refusals.length === 0)).toHaveLength(1);
  });
});

describe('a delay in the safeguarding review file', () => {
  it('has its stage and the notes that show it, and its account goes in no event (part of R70)', async () => {
    const { id, events } = await delay.takes();
    expect(events).toMatchObject([{ type: 'safeguarding.review-file-entry.filed.v1', aggregateId: id, serviceId: own.serviceId }]);
    expect(events[0]?.data).toEqual({ indicatorId: own.indicatorId, stage: 'REVIEW', noteIds: [own.noteId], filedById: own.manager });
    await delay.refuses({ noteIds: [] }, 'EVIDENCE_MISSING', 'noteIds', 'R70');
  });

  it('has an account', async () => {
    await delay.refuses({ account: ' ' }, 'TEXT_EMPTY', 'account');
    await delay.refuses({ account: LONG }, 'TEXT_TOO_LONG', 'account');
    await delay.refuses({ happenedAt: '2026-03-09T08:00:00.001Z' }, 'HAPPENED_IN_FUTURE', 'happenedAt');
  });
});

describe('a finding in the safeguarding governance report', () => {
  it('says what became of the alert, by which pathway (R74)', async () => {
    const { id, events } = await finding.takes();
    expect(events).toMatchObject([
      { type: 'safeguarding.governance-report-finding.recorded.v1', aggregateId: id, serviceId: own.serviceId },
    ]);
    expect(events[0]?.data).toEqual({ indicatorId: own.indicatorId, verdict: 'NO_ALERT_RAISED', pathway: 'PHONE', foundById: own.manager });
    const report = await graph.run(
      by(),
      NOW,
      `{ indicator(id: "${own.indicatorId}") { governanceReportFindings { edges { node { id verdict pathway finding } } } } }`,
    );
    expect(report['indicator'].governanceReportFindings.edges).toEqual([
      { node: { id, verdict: 'NO_ALERT_RAISED', pathway: 'PHONE', finding: 'The form has no field that alerts anyone.' } },
    ]);
  });

  it('agrees with the alerts that were sent (part of R73)', async () => {
    await finding.refuses({ verdict: 'ALERT_MISSED', pathway: 'ON_CALL' }, 'NO_SUCH_ALERT', 'pathway', 'R73');
    await own.verbs.sendAlert.takes({ pathway: 'ON_CALL', seenAt: null });
    await finding.refuses({ pathway: 'ON_CALL' }, 'ALERT_WAS_SENT', 'verdict', 'R73');
    await finding.refuses({ verdict: 'ALERT_SEEN_NOT_ACTED', pathway: 'ON_CALL' }, 'ALERT_NOT_SEEN', 'verdict', 'R73');
    await finding.takes({ verdict: 'ALERT_MISSED', pathway: 'ON_CALL' });
    await own.verbs.sendAlert.takes({ pathway: 'ON_CALL' });
    await finding.takes({ verdict: 'ALERT_SEEN_NOT_ACTED', pathway: 'ON_CALL' });
  });

  it('is put into words', async () => {
    await finding.refuses({ finding: ' ' }, 'TEXT_EMPTY', 'finding');
    await finding.refuses({ finding: LONG }, 'TEXT_TOO_LONG', 'finding');
  });
});

test("an indicator that is nobody's or another group's is not found", async () => {
  for (const indicatorId of [anId(), others.indicatorId])
    for (const verb of [delay, finding]) await verb.refuses({ indicatorId }, 'NOT_FOUND', 'indicatorId');
});

test('services, notes and staff that are not known here are refused', async () => {
  const { notify: promptId } = await alleged();
  await refusedTogether(
    graph,
    (
      [
        [start, 'serviceId', others.serviceId],
        [start, 'ownerId', others.manager],
        [delay, 'noteIds', [others.noteId]],
        [delay, 'filedById', others.manager],
        [finding, 'foundById', others.manager],
        [answer, 'answeredById', others.manager],
      ] as const
    ).map(([verb, field, value]) => ({
      verb,
      changed: { [field]: value, ...(verb === answer ? { promptId } : {}) },
      code: 'RECORD_NOT_KNOWN',
      field,
      rule: 'R28',
    })),
  );
});

describe('the days whose screening nobody signed off', () => {
  const unsigned = async (of: Case, from: string, to: string, role: 'SAFEGUARDING_LEAD' | 'SUPPORT_WORKER' = 'SAFEGUARDING_LEAD') =>
    (
      await graph.run(
        aCaller(role, { tenantId: of.tenantId, services: [of.serviceId], staffMemberId: of.carer }),
        NOW,
        'query ($of: [_Any!]!, $from: LocalDate!, $to: LocalDate!) { _entities(representations: $of) { ... on Service { unsignedScreeningDays(from: $from, to: $to) } } }',
        { of: [{ __typename: 'Service', id: of.serviceId }], from, to },
      )
    )['_entities'][0].unsignedScreeningDays;

  it('show, until each is signed off (part of R80)', async () => {
    const fresh = await aCase(graph);
    expect(await unsigned(fresh, '2026-03-05', '2026-03-12')).toEqual(['2026-03-05', '2026-03-06', '2026-03-07', '2026-03-08']);
    await fresh.verbs.signDailyScreening.takes({ day: '2026-03-07' });
    await fresh.verbs.signDailyScreening.refuses({ day: '2026-03-06' }, 'INDICATORS_LEFT', 'day', 'R80');
    await others.verbs.signDailyScreening.takes({ day: '2026-03-05' });
    expect(await unsigned(fresh, '2026-03-05', '2026-03-12')).toEqual(['2026-03-05', '2026-03-06', '2026-03-08']);
    expect(await unsigned(fresh, '2026-03-06', '2026-03-06')).toEqual(['2026-03-06']);
  });

  it('are at most the last 92 that are over', async () => {
    const days = await unsigned(await aCase(graph), '2025-01-01', '2026-12-31');
    expect([days.length, days[0], days.at(-1)]).toEqual([92, '2025-12-07', '2026-03-08']);
    expect(await unsigned(own, '2026-03-09', '2026-03-12')).toEqual([]);
  });

  it('are of no window that ends before it starts', async () => {
    await expect(unsigned(own, '2026-03-06', '2026-03-05')).rejects.toMatchObject({ field: 'to' });
  });

  it('are not told to those who may only know of their own records', async () => {
    expect(await unsigned(own, '2026-03-05', '2026-03-08', 'SUPPORT_WORKER')).toBeNull();
  });
});
