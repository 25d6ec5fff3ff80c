import { earlyWarningRaisedV1, earlyWarningWithdrawnV1, placementMadeV1, type EventContract } from '@causeway/event-contracts';
import { anId, type TestGraph } from '@causeway/testing';
import { TRIGGERS } from '../src/triggered/domain';
import { aDesk, NOW, openGraph, refused, type Desk, type Input } from './desk';
import { aCompletion, anOpening } from './review-inputs';
import { changed, confirmed, LATER, opened, verified } from './review-stages';
import { aBench, type Bench } from './reviewing';

let graph: TestGraph;
let desk: Desk;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  desk = await aDesk(graph);
});

const record = (kind = 'IdentifiedChange') => ({ kind, id: anId(), happenedAt: NOW, recordedAt: NOW });
const fires = async (
  rule: string,
  more: { personId?: string | null; warningId?: string; because?: object[]; contract?: EventContract } = {},
) => {
  const because = (more.because ?? [record(), record()]) as { id: string; kind: string }[];
  // Its own domain told of each record before it could warn.
  await graph.database.asAdmin(
    `insert into known_record (tenant_id, kind, id, service_id, happened_at, recorded_at, version, state, facts)
     select $1, u.kind, u.id, $2, $3, $3, 1, 'MADE', '{}' from unnest($4::text[], $5::uuid[]) as u(kind, id) on conflict do nothing`,
    [desk.tenantId, desk.serviceId, NOW, because.map(({ kind }) => kind), because.map(({ id }) => id)],
  );
  const id = more.warningId ?? anId();
  await graph.told(desk.tenantId, more.contract ?? earlyWarningRaisedV1, {
    id,
    serviceId: desk.serviceId,
    happenedAt: NOW,
    data: { rule, personId: more.personId ?? null, because, suggestsReview: true },
  });
  return { id, because };
};
const manager = () => desk.as('REGISTERED_MANAGER', { services: [desk.serviceId], staffMemberId: anId() });
const actions = async (args = '', at = NOW) => {
  const page = await graph.run(
    manager(),
    at,
    `{ triggeredActions(serviceId: "${desk.serviceId}", first: 50 ${args}) { edges { node {
       id version rule dueOn overdue extensions withdrawn settlement person { id } warnings { id } because { kind id record { __typename } } } } } }`,
  );
  return page['triggeredActions'].edges.map((edge: { node: object }) => edge.node) as Record<string, any>[];
};
const only = async (at = NOW) => (await actions('', at))[0] as Record<string, any>;
const told = async () => (await graph.events(desk.tenantId)).map(({ type }) => type).filter((type) => type.includes('triggered-action'));

it.each(TRIGGERS)('%s opens an action with its data, and is extended while that is open', async (rule) => {
  const first = await fires(rule, { because: [record()] });
  const again = await fires(rule, { because: [record()] });
  expect(await actions()).toMatchObject([
    { rule, dueOn: '2026-03-16', extensions: 1, settlement: null, warnings: [{ id: first.id }, { id: again.id }] },
  ]);
});

it.each(['STAFF_LEAVING', 'NO_REGISTERED_MANAGER'])(
  '%s, which names no record, is shown to nobody who may not read the staff of the service (part of R89)',
  async (rule) => {
    await fires(rule, { because: [] });
    expect(await actions()).toMatchObject([{ rule, person: null, because: [], settlement: null }]);
    const asked = `{ triggeredActions(serviceId: "${desk.serviceId}", first: 50) { edges { node { id } } } }`;
    const inspector = await graph.run(desk.as('INSPECTOR', { services: [desk.serviceId] }), NOW, asked);
    expect(inspector['triggeredActions'].edges).toEqual([]);
  },
);

it.each([
  ['REPEATED_HIGH_AGENCY_INCIDENTS', ['Incident', 'Shift']],
  ['INDUCTION_EVIDENCE_MISSING', ['InductionVerdict', 'Shift']],
  ['POOR_INDUCTION_FEEDBACK', ['Feedback']],
  ['UNFAMILIAR_STAFF_CONTINUED', ['Shift']],
])(
  '%s of a service opens an action by itself, with its records and the day until which it is settled (part of R66)',
  async (rule, kinds) => {
    const { id, because } = await fires(rule, { because: kinds.map((kind) => record(kind)) });
    const named = because.map((one) => expect.objectContaining({ kind: one.kind, id: one.id }));
    expect(await actions()).toMatchObject([
      { rule, person: null, dueOn: '2026-03-16', settlement: null, warnings: [{ id }], because: named },
    ]);
  },
);

it.each([
  ['DELAYED_ESCALATION', 'Indicator'],
  ['UNCLEAR_CONCERN_WORDING', 'DailyNote'],
  ['REVIEW_MISSING', 'Indicator'],
  ['FEELS_UNSAFE', 'Feedback'],
])('%s opens an action by itself, with its records and the day until which it is settled (part of R81)', async (rule, kind) => {
  const { id, because } = await fires(rule, { because: [record(kind)] });
  const named = because.map((one) => expect.objectContaining({ kind: one.kind, id: one.id }));
  expect(await actions()).toMatchObject([{ rule, dueOn: '2026-03-16', settlement: null, warnings: [{ id }], because: named }]);
});

it('a warning that became another service’s leaves the action of the one before, which asks nothing any more', async () => {
  const [id, elsewhere, indicator] = [anId(), anId(), record('Indicator')];
  await fires('DELAYED_ESCALATION', { warningId: id, because: [indicator] });
  await graph.told(desk.tenantId, earlyWarningRaisedV1, {
    ...{ id, version: 2, serviceId: elsewhere, happenedAt: NOW },
    data: { rule: 'DELAYED_ESCALATION', personId: null, because: [indicator], suggestsReview: true },
  });
  const rows = await graph.database.asAdmin<{ service: string; withdrawn: boolean; grounds: object[] }>(
    'select service_id as service, withdrawn, grounds from triggered_action where tenant_id = $1 order by withdrawn',
    [desk.tenantId],
  );
  expect(rows).toMatchObject([
    { service: elsewhere, withdrawn: false, grounds: [{ warningId: id }] },
    { service: desk.serviceId, withdrawn: true, grounds: [] },
  ]);
});

describe('an action that a trigger opened', () => {
  it('is shown to whoever may know of every record that fired it, and is to others as if there were none', async () => {
    const { tenantId } = desk;
    const [personId, organisationId] = [anId(), anId()];
    await graph.told(tenantId, placementMadeV1, {
      ...{ serviceId: desk.serviceId, happenedAt: NOW },
      data: { personId, organisationId, startsOn: '2026-01-01', endsOn: null },
    });
    await fires('POOR_RESPONSE', { personId, because: [record('Complaint')] });
    const { id } = await only();
    const seenBy = async (role: Parameters<Desk['as']>[0], more: Parameters<Desk['as']>[1], organisation: string | null = null) => {
      const seen = await graph.run(
        { ...desk.as(role, more), organisationId: organisation },
        NOW,
        `{ triggeredActions(first: 50) { totalCount edges { node { id } } } triggeredAction(id: "${id}") { rule } }`,
      );
      return [seen['triggeredActions'].totalCount, seen['triggeredAction']];
    };
    expect(await seenBy('REGISTERED_MANAGER', { services: [desk.serviceId] })).toEqual([1, { rule: 'POOR_RESPONSE' }]);
    expect(await seenBy('COMMISSIONER', {}, organisationId)).toEqual([0, null]);
    expect(await seenBy('REGISTERED_MANAGER', { services: [anId()] })).toEqual([0, null]);
  });
});

describe('a trigger', () => {
  it.each([
    ['REPEATED_DELAY', 'IdentifiedChange'],
    ['UNCLEAR_OWNERSHIP', 'CarePlan'],
    ['SAME_CONCERN_AGAIN', 'Feedback'],
    ['POOR_RESPONSE', 'Complaint'],
    ['MISMATCH_OPEN', 'DailyNote'],
  ])('%s opens an action by itself, with its data and the day until which it is settled (part of R47)', async (rule, kind) => {
    const personId = anId();
    const { id, because } = await fires(rule, { personId, because: [record(kind), record(kind)] });
    expect(await actions()).toEqual([
      {
        id: expect.any(String),
        version: 1,
        rule,
        dueOn: '2026-03-16',
        overdue: false,
        extensions: 0,
        withdrawn: false,
        settlement: null,
        person: { id: personId },
        warnings: [{ id }],
        because: because.map((one) => ({ kind, id: one.id, record: { __typename: kind } })),
      },
    ]);
    expect(await told()).toEqual(['governance.triggered-action.opened.v1']);
  });

  it('extends the action that is open, with its further data, and opens another for another person (part of R47)', async () => {
    const personId = anId();
    const first = await fires('REPEATED_DELAY', { personId });
    const second = await fires('REPEATED_DELAY', { personId });
    expect(await actions()).toMatchObject([{ extensions: 1, warnings: [{ id: first.id }, { id: second.id }], version: 2 }]);
    expect((await only())['because']).toHaveLength(4);
    await fires('REPEATED_DELAY', { personId: anId() });
    await fires('POOR_RESPONSE', { personId });
    expect(await actions()).toHaveLength(3);
  });

  it('told again with other records replaces its own and counts no extension', async () => {
    const { id } = await fires('REPEATED_DELAY');
    const newer = [record()];
    await fires('REPEATED_DELAY', { warningId: id, because: newer });
    expect(await only()).toMatchObject({ extensions: 0, because: newer.map((one) => ({ id: one.id })) });
  });

  it('told again with the same records changes nothing and is announced to nobody', async () => {
    const because = [record(), record()];
    const { id } = await fires('REPEATED_DELAY', { because });
    await fires('REPEATED_DELAY', { warningId: id, because: [...because].reverse() });
    expect(await only()).toMatchObject({ version: 1, extensions: 0 });
    expect(await told()).toEqual(['governance.triggered-action.opened.v1']);
  });

  it('that fires twice at once makes one action', async () => {
    await Promise.all([1, 2, 3].map(() => fires('UNCLEAR_OWNERSHIP')));
    expect(await actions()).toMatchObject([{ extensions: 2 }]);
  });

  it('whose records are all retracted asks nothing any more, and can fire anew', async () => {
    const [first, second] = [await fires('REPEATED_DELAY'), await fires('REPEATED_DELAY')];
    await fires('REPEATED_DELAY', { warningId: first.id, contract: earlyWarningWithdrawnV1 });
    expect(await only()).toMatchObject({ withdrawn: false, warnings: [{ id: second.id }] });
    await fires('REPEATED_DELAY', { warningId: second.id, contract: earlyWarningWithdrawnV1 });
    expect(await only()).toMatchObject({ withdrawn: true, warnings: [] });
    expect(await actions('open: true')).toEqual([]);
    await fires('REPEATED_DELAY');
    expect(await actions('open: true')).toHaveLength(1);
    expect(await told()).toContain('governance.triggered-action.withdrawn.v1');
  });

  it('is no warning that only warns', async () => {
    for (const rule of ['ASSUMED_SOMEONE_ELSE', 'REPEATED_QUESTIONS', 'RECORDS_MISMATCH']) await fires(rule);
    expect(await actions()).toEqual([]);
  });

  it('is overdue from the day after it was due', async () => {
    await fires('REPEATED_DELAY');
    expect((await only('2026-03-16T23:30:00.000Z'))['overdue']).toBe(false);
    expect((await only('2026-03-17T00:30:00.000Z'))['overdue']).toBe(true);
  });
});

describe('settling what a trigger asked', () => {
  const input = async (more: Input = {}): Promise<Input> => {
    const { id, version } = (await only()) ?? (await fires('REPEATED_DELAY').then(() => only()));
    return { triggeredActionId: id, version, settlement: 'PUT_RIGHT', reason: 'The two plans were updated and read.', ...more };
  };
  const refusals = async (more: Input, who = manager()) => desk.refusalsOf(who, 'settleTriggeredAction', await input(more));

  it('says what became of it and who said so, once', async () => {
    const { said, refusals: none } = await desk.send(
      manager(),
      'settleTriggeredAction',
      await input(),
      'triggeredAction { settlement reason settledAt version }',
    );
    expect(none).toEqual([]);
    expect(said).toEqual({ settlement: 'PUT_RIGHT', reason: 'The two plans were updated and read.', settledAt: new Date(NOW), version: 2 });
    expect(await desk.announced('governance.triggered-action.settled.v1')).toMatchObject({ settlement: 'PUT_RIGHT', reviewId: null });
    expect(await refusals({})).toEqual([refused('SETTLED_ALREADY', 'triggeredActionId', 'R47')]);
    expect(await actions('open: true')).toEqual([]);
  });

  it('stays so when its warning is told again with the same records, and not with others (part of R47)', async () => {
    const told = await fires('REPEATED_DELAY');
    await desk.send(manager(), 'settleTriggeredAction', await input(), 'triggeredAction { id }');
    await fires('REPEATED_DELAY', { warningId: told.id, because: told.because });
    expect(await actions('open: true')).toEqual([]);
    const other = await fires('REPEATED_DELAY');
    await fires('REPEATED_DELAY', { warningId: told.id, because: told.because });
    expect(await actions('open: true')).toMatchObject([{ warnings: [{ id: other.id }] }]);
    await fires('REPEATED_DELAY', { warningId: told.id, because: [...told.because, record()] });
    expect(await actions('open: true')).toMatchObject([{ warnings: [{ id: other.id }, { id: told.id }] }]);
  });

  it.each([
    ['without a reason', { reason: ' ' }, ['REASON_MISSING', 'reason', 'R47']],
    ['as dismissed without a reason', { settlement: 'DISMISSED', reason: null }, ['REASON_MISSING', 'reason', 'R47']],
    ['with a reason that is too long', { reason: 'x'.repeat(2001) }, ['TEXT_TOO_LONG', 'reason', null]],
    ['by a review that is not named', { settlement: 'REVIEW_OPENED' }, ['REVIEW_NEEDED', 'reviewId', 'R47']],
    ['by a review that does not exist', { settlement: 'REVIEW_OPENED', reviewId: anId() }, ['NOT_FOUND', 'reviewId', null]],
    ['of another version', { version: 9 }, ['STALE', 'version', null]],
  ] as const)('is refused %s', async (_how, more, [code, field, rule]) => {
    expect(await refusals(more)).toEqual([{ code, field, rule }]);
  });

  it.each([
    ['repeated incidents', 'REPEATED_INCIDENTS', 'Incident'],
    ['safeguarding themes', 'REPEATED_THEME', 'Concern'],
    ['staffing instability: agency share', 'AGENCY_SHARE_HIGH', 'Shift'],
    ['staffing instability: leavers', 'STAFF_LEAVING', null],
    ['staffing instability: no registered manager', 'NO_REGISTERED_MANAGER', null],
    ['complaints', 'REPEATED_COMPLAINTS', 'Complaint'],
    ['poor care planning', 'POOR_CARE_PLANNING', 'IdentifiedChange'],
  ])('of %s, which suggests a review, is no dismissal without its reason (R89)', async (_condition, rule, kind) => {
    await fires(rule, { because: kind === null ? [] : [record(kind)] });
    expect(await only()).toMatchObject({ rule, settlement: null });
    const dismissed = { settlement: 'DISMISSED', reason: '' };
    expect(await refusals(dismissed)).toEqual([refused('REASON_MISSING', 'reason', 'R47')]);
    const reason = 'Looked into in the review of May, whose action is on its way.';
    const { said } = await desk.send(
      manager(),
      'settleTriggeredAction',
      await input({ ...dismissed, reason }),
      'triggeredAction { settlement reason }',
    );
    expect(said).toEqual({ settlement: 'DISMISSED', reason });
  });

  it('is done by a member of staff, and by no account that is nobody', async () => {
    const nobody = desk.as('REGISTERED_MANAGER', { services: [desk.serviceId] });
    expect(await refusals({}, nobody)).toEqual([refused('NOT_PERMITTED', 'triggeredActionId')]);
  });

  describe('by a review', () => {
    let bench: Bench;
    beforeEach(async () => {
      bench = await aBench(graph);
      desk = bench.desk;
    });
    const settling = async (settlement: string, reviewId: unknown, at = NOW) =>
      bench.desk.send(
        manager(),
        'settleTriggeredAction',
        await input({ settlement, reviewId, reason: null }),
        'triggeredAction { settlement }',
        at,
      );

    it('takes one that is open, and none that is closed: that one takes nothing in any more (part of R47)', async () => {
      const { review, causeId, action } = await changed(bench);
      await confirmed(bench, causeId);
      await bench.does('completeAction', await aCompletion(bench, action));
      const { version } = await verified(bench, review['id']);
      await bench.does('closeReview', { reviewId: review['id'], version }, 'id', LATER);
      expect((await settling('ADDED_TO_REVIEW', review['id'], LATER)).refusals).toEqual([refused('WRONG_STATE', 'reviewId', 'R47')]);
      expect(await only()).toMatchObject({ settlement: null, version: 1 });
      const { id } = await opened(bench);
      expect((await settling('ADDED_TO_REVIEW', id, LATER)).said).toEqual({ settlement: 'ADDED_TO_REVIEW' });
    });

    it('is not said to have opened one that was there before (part of R47)', async () => {
      const { id: before } = await bench.does('openReview', await anOpening(bench), 'id', '2026-03-09T07:59:59.999Z');
      expect((await settling('REVIEW_OPENED', before)).refusals).toEqual([refused('REVIEW_BEFORE_TRIGGER', 'reviewId', 'R47')]);
      expect(await only()).toMatchObject({ settlement: null, version: 1 });
      expect((await settling('REVIEW_OPENED', (await opened(bench))['id'])).said).toEqual({ settlement: 'REVIEW_OPENED' });
    });
  });

  it("is the registered manager's or the provider's, of that service", async () => {
    const at = (services: string[]) => ({ services, staffMemberId: anId() });
    expect(await refusals({}, desk.as('DEPUTY_MANAGER', at([desk.serviceId])))).toEqual([refused('NOT_PERMITTED', 'triggeredActionId')]);
    expect(await refusals({}, desk.as('REGISTERED_MANAGER', at([anId()])))).toEqual([refused('NOT_FOUND', 'triggeredActionId')]);
  });
});
