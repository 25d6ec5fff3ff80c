import type { Caller } from '@causeway/access';
import { placementMadeV1 } from '@causeway/event-contracts';
import { aCaller, anId, meanwhile, type TestGraph } from '@causeway/testing';
import { openGraph, refused } from './desk';
import { anOpening, aSample, aTimeline, aWhy, shownBy } from './review-inputs';
import { explained, opened } from './review-stages';
import { aBench, type Bench, type Ref } from './reviewing';

let graph: TestGraph;
let bench: Bench;
let reviewId: string;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(async () => {
  bench = await aBench(graph);
  reviewId = (await opened(bench))['id'];
});
afterAll(() => graph.close());

describe('a safeguarding record', () => {
  const timeline = async (ref: Ref) => aTimeline(bench, reviewId, bench.people[0], { entries: [ref] });
  beforeEach(async () => {
    await bench.does('drawSample', await aSample(bench, reviewId));
  });

  it('is to a care worker whom it does not name as if it did not exist', async () => {
    const concern = await bench.knows('Concern', { data: { personId: bench.people[0], raisedById: bench.cast.manager } });
    for (const ref of [concern, { kind: 'Concern', id: anId() }])
      expect(await bench.refusals('recordTimeline', await timeline(ref))).toEqual([refused('RECORD_NOT_KNOWN', 'entries', 'R28')]);
  });

  it('is cited by the worker who raised it', async () => {
    const raised = await bench.knows('Concern', { data: { raisedById: bench.cast.keyWorker } });
    await bench.does('recordTimeline', await timeline(raised));
  });

  it('is shown to those alone who may know of it, its kind and times included', async () => {
    const { id } = await bench.does('openReview', {
      ...(await anOpening(bench)),
      triggerKind: 'SAFEGUARDING_CONCERN',
      triggers: [await bench.knows('Concern')],
    });
    const asked = async (who: 'manager' | 'keyWorker') =>
      (
        await graph.run(
          bench.caller(who),
          '2026-03-09T08:00:00.000Z',
          'query ($id: UUID!) { review(id: $id) { triggers { kind happenedAt recordedAt } } }',
          { id },
        )
      )['review'].triggers;
    expect(await asked('keyWorker')).toEqual([]);
    const at = new Date('2026-02-20T10:00:00.000Z');
    expect(await asked('manager')).toEqual([{ kind: 'Concern', happenedAt: at, recordedAt: at }]);
  });
});

describe('what a record of another domain is, and when it happened', () => {
  const grantedTo = (...grants: Caller['grants']): Caller => ({ ...aCaller('KEY_WORKER', { tenantId: bench.desk.tenantId }), grants });
  const shownTo = async (caller: Caller, kind: string): Promise<string[]> =>
    (await graph.run(caller, '2026-03-09T08:00:00.000Z', '{ reviews(first: 10) { edges { node { triggers { kind } } } } }'))[
      'reviews'
    ].edges
      .flatMap((edge: { node: { triggers: Ref[] } }) => edge.node.triggers.map((cited) => cited.kind))
      .filter((shown: string) => shown === kind);
  const openedFor = async (triggerKind: string, ...triggers: Ref[]): Promise<string> =>
    (await bench.does('openReview', { ...(await anOpening(bench)), triggerKind, triggers }))['id'];

  it('is shown in those services alone in which the caller reads records of its kind', async () => {
    await openedFor('SAFEGUARDING_CONCERN', await bench.knows('Concern'));
    const key = { role: 'KEY_WORKER' as const, services: [bench.desk.serviceId] };
    expect(await shownTo(grantedTo(key, { role: 'REGISTERED_MANAGER', services: [anId()] }), 'Concern')).toEqual([]);
    expect(await shownTo(grantedTo(key, { role: 'REGISTERED_MANAGER', services: [bench.desk.serviceId] }), 'Concern')).toEqual(['Concern']);
  });

  it('is shown to whoever places people of those alone whom they place', async () => {
    const organisationId = anId();
    const warnings = await Promise.all(bench.people.map((personId) => bench.knows('EarlyWarning', { personId })));
    await openedFor('EARLY_WARNING', ...warnings);
    const commissioner = { ...grantedTo({ role: 'COMMISSIONER', services: 'ALL' }), organisationId };
    expect(await shownTo(commissioner, 'EarlyWarning')).toEqual([]);
    const placed = { personId: bench.people[0], organisationId, startsOn: '2026-02-01', endsOn: null };
    await graph.told(bench.desk.tenantId, placementMadeV1, {
      id: anId(),
      serviceId: bench.desk.serviceId,
      happenedAt: '2026-02-20T10:00:00.000Z',
      version: 1,
      data: placed,
    });
    expect(await shownTo(commissioner, 'EarlyWarning')).toEqual(['EarlyWarning']);
  });
});

describe('a warning that is cited', () => {
  it('is shown to whoever may know of every record that fired it', async () => {
    const because = (kind: string) => ({
      data: { because: [{ kind, id: anId(), happenedAt: '2026-02-20T10:00:00.000Z', recordedAt: '2026-02-20T10:00:00.000Z' }] },
    });
    const [complaint, interview] = [
      await bench.knows('EarlyWarning', because('Complaint')),
      await bench.knows('EarlyWarning', because('StaffInterview')),
    ];
    await bench.does('openReview', { ...(await anOpening(bench)), triggerKind: 'EARLY_WARNING', triggers: [complaint, interview] });
    const shownTo = async (role: Caller['grants'][number]['role'], organisationId: string | null = null): Promise<string[]> => {
      const grants = [{ role, services: role === 'COMMISSIONER' ? ('ALL' as const) : [bench.desk.serviceId] }];
      const caller = { ...aCaller('KEY_WORKER', { tenantId: bench.desk.tenantId }), organisationId, grants };
      const page = await graph.run(caller, '2026-03-09T08:00:00.000Z', '{ reviews(first: 10) { edges { node { triggers { id } } } } }');
      return page['reviews'].edges
        .flatMap((edge: { node: { triggers: Ref[] } }) => edge.node.triggers.map(({ id }) => id))
        .filter((id: string) => [complaint.id, interview.id].includes(id));
    };
    expect((await shownTo('REGISTERED_MANAGER')).sort()).toEqual([complaint.id, interview.id].sort());
    expect(await shownTo('KEY_WORKER')).toEqual([complaint.id]);
    expect(await shownTo('COMMISSIONER', anId())).toEqual([]);
  });
});

describe('a record', () => {
  it('of another service is unknown to whoever may not know of that service, and refused as such to whoever may', async () => {
    const causeId = await explained(bench, reviewId);
    const elsewhere = await bench.knows('Handover', { serviceId: anId() });
    const unknown = [refused('RECORD_NOT_KNOWN', 'evidence', 'R28')];
    expect(await bench.refusals('askWhy', aWhy(causeId, [elsewhere], { number: 2 }))).toEqual(unknown);
    const everywhere = bench.desk.as('REGISTERED_MANAGER', { staffMemberId: bench.cast.manager });
    expect(await bench.desk.refusalsOf(everywhere, 'askWhy', aWhy(causeId, [elsewhere], { number: 2 }))).toEqual([
      refused('EVIDENCE_OF_ANOTHER_SERVICE', 'evidence', 'R10'),
    ]);
  });

  it('of this domain in another service is not found by whoever may not know of that service', async () => {
    const audit = await shownBy(bench, 'AUDITS');
    const causeId = await explained(bench, reviewId);
    await graph.database.asAdmin('update audit set service_id = $2 where id = $1', [audit.id, anId()]);
    expect(await bench.refusals('askWhy', aWhy(causeId, [audit], { number: 2 }))).toEqual([refused('EVIDENCE_UNKNOWN', 'evidence', 'R28')]);
  });

  it('of a kind that no one can cite is unknown', async () => {
    const causeId = await explained(bench, reviewId);
    expect(await bench.refusals('askWhy', aWhy(causeId, [{ kind: 'Person', id: bench.people[0] ?? '' }], { number: 2 }))).toEqual([
      refused('RECORD_NOT_KNOWN', 'evidence', 'R28'),
    ]);
  });

  it('that was withdrawn after it was cited does not change the answer to the same command sent again', async () => {
    const causeId = await explained(bench, reviewId);
    const input = { ...aWhy(causeId, [await bench.knows('Handover')], { number: 2 }), idempotencyKey: anId() };
    const first = await bench.send('askWhy', input);
    expect(first.refusals).toEqual([]);
    await bench.ownerSays('RETRACTED', 'Handover');
    expect(await bench.send('askWhy', input)).toEqual(first);
    expect(await bench.refusals('askWhy', { ...input, idempotencyKey: anId() })).toEqual([refused('RECORD_NOT_KNOWN', 'evidence', 'R28')]);
    expect(await bench.refusals('askWhy', { ...input, answer: 'Another.' })).toEqual([refused('KEY_REUSED', 'idempotencyKey')]);
  });

  it('that another is just marking as entered in error is waited for, and not cited', async () => {
    const audit = await shownBy(bench, 'AUDITS');
    const causeId = await explained(bench, reviewId);
    const answer = await meanwhile(
      graph.database,
      "update audit set entered_in_error_at = now(), entered_in_error_reason = 'DUPLICATE', version = version + 1 where id = $1",
      [audit.id],
      () => bench.send('askWhy', aWhy(causeId, [audit], { number: 2 })),
    );
    expect(answer.refusals).toEqual([refused('EVIDENCE_UNKNOWN', 'evidence', 'R28')]);
  });
});
