import { aCaller, aVerb, testGraph, type TestGraph, type Verb } from '@causeway/testing';
import { parts } from '../src/parts';
import { aCase, NOW, type Case } from './case';

let graph: TestGraph;
let own: Case;
const by = () => aCaller('SAFEGUARDING_LEAD', { tenantId: own.tenantId, services: [own.serviceId] });
const verb = (mutation: string, record: string, input: () => object = () => ({})): Verb =>
  aVerb(graph, { mutation, record, at: NOW, by, input });
beforeAll(async () => {
  graph = await testGraph(parts);
  own = await aCase(graph);
});
afterAll(() => graph.close());

const manager = () => aCaller('REGISTERED_MANAGER', { tenantId: own.tenantId, services: [own.serviceId] });
const inError = (kind: string, id: string | undefined) =>
  verb('enterSafeguardingRecordInError', 'record', () => ({ version: 1, reasonCode: 'DUPLICATE' })).takes(
    { record: { kind, id } },
    manager(),
  );

/** An allegation, and its prompts by kind. */
async function alleged() {
  const { id, events } = await own.verbs.raiseConcern.takes({ allegationOfAbuse: true });
  const promptOf = (kind: string) => events.find(({ data }) => data['kind'] === kind)?.aggregateId;
  return { concernId: id, notify: promptOf('CQC_NOTIFICATION'), refer: promptOf('COUNCIL_REFERRAL_DECISION') };
}
const answer = () => verb('answerNotificationPrompt', 'notificationPrompt', () => ({ answer: 'DONE', answeredById: own.manager }));

describe('a concern that was entered in error', () => {
  it('takes its prompts with it, by an event of each', async () => {
    const { concernId, notify, refer } = await alleged();
    const { events } = await inError('CONCERN', concernId);
    expect(new Set(events.map(({ aggregateId }) => aggregateId))).toEqual(new Set([notify, refer, concernId]));
    expect(events.map(({ type }) => type)).toEqual([
      'safeguarding.notification-prompt.entered-in-error.v1',
      'safeguarding.notification-prompt.entered-in-error.v1',
      'safeguarding.concern.entered-in-error.v1',
    ]);
    await answer().refuses({ promptId: notify, version: 2 }, 'ENTERED_IN_ERROR', 'promptId');
    await own.verbs.decideReferral.refuses({ concernId }, 'ENTERED_IN_ERROR', 'concernId');
  });
});

it('a prompt that was entered in error is not answered by the decision on the referral', async () => {
  const { concernId, refer } = await alleged();
  await inError('NOTIFICATION_PROMPT', refer);
  expect((await own.verbs.decideReferral.takes({ concernId })).events).toHaveLength(1);
});

it('an escalation that was entered in error is not in force: it is not ended, and another may start', async () => {
  const start = verb('startEscalation', 'escalation', () => ({
    serviceId: own.serviceId,
    kind: 'DAILY_NOTE_SCREENING',
    ownerId: own.manager,
    startsOn: '2026-03-09',
    reviewOn: '2026-04-06',
    reason: 'Three concerns came up late.',
  }));
  const { id: escalationId } = await start.takes();
  await inError('ESCALATION', escalationId);
  const end = verb('endEscalation', 'escalation', () => ({ version: 2, endedOn: '2026-03-09', outcome: 'Every note was screened.' }));
  await end.refuses({ escalationId }, 'ENTERED_IN_ERROR', 'escalationId');
  await start.takes();
});

it('an alert that was entered in error was not sent, as a finding sees it', async () => {
  const finding = verb('recordAlertFinding', 'governanceReportFinding', () => ({
    indicatorId: own.indicatorId,
    verdict: 'NO_ALERT_RAISED',
    pathway: 'ON_CALL',
    finding: 'The form has no field that alerts anyone.',
    foundById: own.manager,
  }));
  const { id } = await own.verbs.sendAlert.takes();
  await finding.refuses({}, 'ALERT_WAS_SENT', 'verdict', 'R73');
  await inError('ALERT', id);
  await finding.takes();
});

it('an indicator that was entered in error gets no delay, finding, alert or review', async () => {
  const { id: indicatorId } = await own.verbs.flagIndicator.takes();
  await inError('INDICATOR', indicatorId);
  const delay = verb('fileDelay', 'reviewFileEntry', () => ({
    stage: 'REVIEW',
    account: 'Noted on Friday.',
    noteIds: [own.noteId],
    filedById: own.manager,
  }));
  const finding = verb('recordAlertFinding', 'governanceReportFinding', () => ({
    verdict: 'NO_ALERT_RAISED',
    pathway: 'PHONE',
    finding: 'Nobody was rung.',
    foundById: own.manager,
  }));
  for (const one of [delay, finding, own.verbs.sendAlert, own.verbs.reviewIndicator])
    await one.refuses({ indicatorId }, 'ENTERED_IN_ERROR', 'indicatorId');
});

it('a day whose sign-off was entered in error is signed off by nobody, and can be signed again (part of R80)', async () => {
  const fresh = await aCase(graph);
  const unsigned = async () =>
    (
      await graph.run(
        aCaller('SAFEGUARDING_LEAD', { tenantId: fresh.tenantId, services: [fresh.serviceId] }),
        NOW,
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Service { unsignedScreeningDays(from: "2026-03-05", to: "2026-03-05") } } }',
        { of: [{ __typename: 'Service', id: fresh.serviceId }] },
      )
    )['_entities'][0].unsignedScreeningDays;
  const { id } = await fresh.verbs.signDailyScreening.takes();
  expect(await unsigned()).toEqual([]);
  await verb('enterSafeguardingRecordInError', 'record').takes(
    { record: { kind: 'DAILY_SCREENING', id }, version: 1, reasonCode: 'WRONG_DETAILS' },
    aCaller('REGISTERED_MANAGER', { tenantId: fresh.tenantId, services: [fresh.serviceId] }),
  );
  expect(await unsigned()).toEqual(['2026-03-05']);
  await fresh.verbs.signDailyScreening.takes();
});
