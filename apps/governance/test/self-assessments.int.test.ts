import type { Role } from '@causeway/access';
import { handoverRecordedV1, staffMemberRegisteredV1, workforceActionLoggedV1 } from '@causeway/event-contracts';
import { anId, type TestGraph } from '@causeway/testing';
import { aDesk, NOW, openGraph, refused, type Desk, type Input } from './desk';

let graph: TestGraph;
let desk: Desk;
let managerId: string;
let peerId: string;
let handover: { kind: string; id: string };
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(async () => {
  desk = await aDesk(graph);
  managerId = await desk.worker();
  peerId = await workerOf(anId());
  handover = await aHandover();
});
afterAll(() => graph.close());

const LATER = '2026-03-10T08:00:00.000Z';
const DRAFTED = '2026-03-25T08:00:00.000Z';
const workerOf = async (serviceId: string | null): Promise<string> => {
  const data = { contract: 'PERMANENT', jobRole: 'MANAGER', supplierId: null, startedOn: '2026-01-05' };
  return (await graph.told(desk.tenantId, staffMemberRegisteredV1, { serviceId, happenedAt: '2026-01-05T09:00:00.000Z', data }))
    .aggregateId;
};
const aHandover = async (serviceId = desk.serviceId) => {
  const told = { serviceId, happenedAt: '2026-03-01T20:00:00.000Z', data: { ...handoverRecordedV1.example } };
  return { kind: 'Handover', id: (await graph.told(desk.tenantId, handoverRecordedV1, told)).aggregateId };
};
const here = (role: Role, staffMemberId: string) => desk.as(role, { services: [desk.serviceId], staffMemberId });
const manager = () => here('REGISTERED_MANAGER', managerId);
const peer = () => here('REVIEWER', peerId);

const assessment = (more: Input = {}): Input => ({
  ...{ serviceId: desk.serviceId, frameworkItem: 'SAF_S1', rating: 'GOOD', reasons: 'Each incident is looked into.', evidence: [handover] },
  ...more,
});
const assessed = async (more: Input = {}, at = NOW): Promise<string> => {
  const { said, refusals } = await desk.send(manager(), 'assessOwnService', assessment(more), 'selfAssessment { id }', at);
  expect(refusals).toEqual([]);
  return said?.['id'] as string;
};
const rating = (selfAssessmentId: string, more: Input = {}): Input => ({
  ...{ selfAssessmentId, rating: 'REQUIRES_IMPROVEMENT', reasons: 'Two of five had no follow-up.', evidence: [] },
  ...more,
});
const rated = async (selfAssessmentId: string, at = LATER): Promise<string> => {
  const { said, refusals } = await desk.send(peer(), 'ratePeerService', rating(selfAssessmentId), 'peerRating { id }', at);
  expect(refusals).toEqual([]);
  return said?.['id'] as string;
};

describe('what a service says of itself', () => {
  it('is its own rating of one statement, with reasons and evidence, and keeps what was said before', async () => {
    const first = await assessed();
    const shown =
      'selfAssessment { rating reasons evidence { kind id } frameworkItem { code title draft } assessedBy { id } previous { id rating } enteredInErrorAt }';
    const again = assessment({ rating: 'OUTSTANDING', reasons: 'Nothing happened twice since.' });
    const { said } = await desk.send(manager(), 'assessOwnService', again, shown, LATER);
    expect(said).toEqual({
      ...{ rating: 'OUTSTANDING', reasons: 'Nothing happened twice since.', evidence: [handover], assessedBy: { id: managerId } },
      ...{ frameworkItem: { code: 'SAF_S1', title: 'Learning culture', draft: false }, previous: { id: first, rating: 'GOOD' } },
      enteredInErrorAt: null,
    });
    expect(await desk.announced('governance.self-assessment.recorded.v1')).toMatchObject({
      ...{ frameworkItem: 'SAF_S1', framework: 'SAF', rating: 'OUTSTANDING', assessedById: managerId },
      evidence: [handover],
    });
  });

  it.each<[string, () => Input | Promise<Input>, ReturnType<typeof refused>]>([
    ['no reasons', () => ({ reasons: 'Good.' }), refused('REASON_TOO_SHORT', 'reasons')],
    ['nothing that shows it', () => ({ evidence: [] }), refused('EVIDENCE_MISSING', 'evidence')],
    ['a regulation', () => ({ frameworkItem: 'RA2014_12' }), refused('ITEM_NOT_RATED', 'frameworkItem')],
    ['a line of enquiry that is not in force yet', () => ({ frameworkItem: 'KLOE2026_1' }), refused('ITEM_NOT_RATED', 'frameworkItem')],
    ['a record that nobody knows', () => ({ evidence: [{ kind: 'Minute', id: anId() }] }), refused('EVIDENCE_UNKNOWN', 'evidence', 'R28')],
    ['another service', () => ({ serviceId: anId() }), refused('NOT_FOUND', 'serviceId')],
  ])('is refused with %s', async (_what, more, refusal) => {
    expect(await desk.refusalsOf(manager(), 'assessOwnService', assessment(await more()))).toEqual([refusal]);
  });

  it('rests on records of its own service, for whoever manages several too', async () => {
    const ofAll = desk.as('REGISTERED_MANAGER', { staffMemberId: managerId });
    const foreign = assessment({ evidence: [await aHandover(anId())] });
    expect(await desk.refusalsOf(ofAll, 'assessOwnService', foreign)).toEqual([refused('EVIDENCE_OF_ANOTHER_SERVICE', 'evidence', 'R28')]);
  });

  it('is said by somebody', async () => {
    const nobody = desk.as('REGISTERED_MANAGER', { services: [desk.serviceId] });
    expect(await desk.refusalsOf(nobody, 'assessOwnService', assessment())).toEqual([refused('NOT_PERMITTED', 'serviceId')]);
  });

  it('says of a draft that it is one, from the day on which it is in force', async () => {
    const { said } = await desk.send(
      manager(),
      'assessOwnService',
      assessment({ frameworkItem: 'KLOE2026_1' }),
      'selfAssessment { frameworkItem { framework draft } previous { id } }',
      DRAFTED,
    );
    expect(said).toEqual({ frameworkItem: { framework: 'KLOE_2026_DRAFT', draft: true }, previous: null });
  });

  it('is not read by outsiders at all', async () => {
    const id = await assessed();
    for (const role of ['COMMISSIONER', 'INSPECTOR', 'BI_READER'] as const) {
      const outsider = { ...desk.as(role, { services: [desk.serviceId] }), organisationId: anId() };
      const { data, errors } = await graph.execute(outsider, LATER, `{ selfAssessment(id: "${id}") { rating } }`);
      expect([data?.['selfAssessment'] ?? null, errors?.[0]?.extensions?.['code']]).toEqual([null, 'FORBIDDEN']);
    }
  });
});

describe('a peer’s rating', () => {
  it('stands beside the service’s own, with how the two differ, and changes nothing of it', async () => {
    const id = await assessed();
    const peerRatingId = await rated(id);
    const asked = `{ selfAssessment(id: "${id}") { version rating peerRatings { id rating reasons besideOwn namesApart ratedBy { id } } } }`;
    expect(await graph.run(manager(), LATER, asked)).toEqual({
      selfAssessment: {
        ...{ version: 1, rating: 'GOOD' },
        peerRatings: [
          {
            ...{ id: peerRatingId, rating: 'REQUIRES_IMPROVEMENT', reasons: 'Two of five had no follow-up.', ratedBy: { id: peerId } },
            ...{ besideOwn: 'WORSE', namesApart: 1 },
          },
        ],
      },
    });
    expect(await desk.announced('governance.peer-rating.recorded.v1')).toEqual({
      ...{ selfAssessmentId: id, rating: 'REQUIRES_IMPROVEMENT', evidence: [], ratedById: peerId },
    });
  });

  it('is of somebody else, who works elsewhere', async () => {
    const id = await assessed();
    const refusedTo = (by: string) => desk.refusalsOf(here('REVIEWER', by), 'ratePeerService', rating(id), LATER);
    expect(await refusedTo(managerId)).toEqual([refused('PEER_IS_ASSESSOR', 'selfAssessmentId', 'R109')]);
    expect(await refusedTo(await workerOf(desk.serviceId))).toEqual([refused('PEER_OF_THE_SERVICE', 'selfAssessmentId', 'R109')]);
    const appointed = await workerOf(anId());
    const appoints = desk.as('NOMINATED_INDIVIDUAL', { staffMemberId: await workerOf(null) });
    const holding = { serviceId: desk.serviceId, role: 'DEPUTY_MANAGER', staffMemberId: appointed, startsOn: '2026-03-01' };
    expect((await desk.send(appoints, 'appoint', holding, 'roleHolding { id }')).refusals).toEqual([]);
    expect(await refusedTo(appointed)).toEqual([refused('PEER_OF_THE_SERVICE', 'selfAssessmentId', 'R109')]);
    const both = { ...here('REVIEWER', peerId), grants: [...peer().grants, ...manager().grants] };
    expect(await desk.refusalsOf(both, 'ratePeerService', rating(id), LATER)).toEqual([
      refused('PEER_OF_THE_SERVICE', 'selfAssessmentId', 'R109'),
    ]);
    expect(await desk.refusalsOf(desk.as('REVIEWER', { services: [desk.serviceId] }), 'ratePeerService', rating(id), LATER)).toEqual([
      refused('NOT_PERMITTED', 'selfAssessmentId'),
    ]);
  });

  it('is of the provider too, whichever service they are registered in', async () => {
    const id = await assessed();
    const lead = desk.as('PROVIDER_QUALITY_LEAD', { staffMemberId: await workerOf(desk.serviceId) });
    expect((await desk.send(lead, 'ratePeerService', rating(id), 'peerRating { id }', LATER)).refusals).toEqual([]);
  });

  it.each<[string, (id: string) => Input, ReturnType<typeof refused>]>([
    ['no reasons', () => ({ reasons: 'Bad.' }), refused('REASON_TOO_SHORT', 'reasons')],
    ['nothing that it is beside', () => ({ selfAssessmentId: anId() }), refused('NOT_FOUND', 'selfAssessmentId')],
    ['a record that nobody knows', () => ({ evidence: [{ kind: 'Minute', id: anId() }] }), refused('EVIDENCE_UNKNOWN', 'evidence', 'R28')],
  ])('is refused with %s', async (_what, more, refusal) => {
    const id = await assessed();
    expect(await desk.refusalsOf(peer(), 'ratePeerService', rating(id, more(id)), LATER)).toEqual([refusal]);
  });

  it('is of what the service says now, once by each peer while it stands', async () => {
    const first = await assessed();
    await rated(first);
    expect(await desk.refusalsOf(peer(), 'ratePeerService', rating(first), LATER)).toEqual([
      refused('PEER_RATED_ALREADY', 'selfAssessmentId'),
    ]);
    const second = await assessed({ rating: 'OUTSTANDING' }, LATER);
    const other = here('REVIEWER', await workerOf(anId()));
    expect(await desk.refusalsOf(other, 'ratePeerService', rating(first), LATER)).toEqual([
      refused('ASSESSMENT_REPLACED', 'selfAssessmentId'),
    ]);
    const both = await Promise.all([1, 2].map(() => desk.send(other, 'ratePeerService', rating(second), 'peerRating { id }', LATER)));
    expect(both.flatMap(({ refusals }) => refusals)).toEqual([refused('PEER_RATED_ALREADY', 'selfAssessmentId')]);
  });

  it('is taken back by the peer or the provider, and not by the service', async () => {
    const id = await assessed();
    const [one, two] = [await rated(id), id];
    const wrong = (kind: string, of: string) => ({ record: { kind, id: of }, version: 1, reasonCode: 'WRONG_DETAILS' });
    const notTheirs = [refused('PEERS_OWN', 'record', 'R109')];
    expect(await desk.refusalsOf(manager(), 'enterGovernanceRecordInError', wrong('PEER_RATING', one), LATER)).toEqual(notTheirs);
    const asAssessor = desk.as('PROVIDER_QUALITY_LEAD', { staffMemberId: managerId });
    expect(await desk.refusalsOf(asAssessor, 'enterGovernanceRecordInError', wrong('PEER_RATING', one), LATER)).toEqual(notTheirs);
    const lead = desk.as('PROVIDER_QUALITY_LEAD', { staffMemberId: await workerOf(null) });
    expect((await desk.send(lead, 'enterGovernanceRecordInError', wrong('PEER_RATING', one), 'record { id }', LATER)).said).toEqual({
      id: one,
    });
    await rated(id);
    expect(
      (await desk.send(manager(), 'enterGovernanceRecordInError', wrong('SELF_ASSESSMENT', two), 'record { id }', LATER)).said,
    ).toEqual({ id: two });
    const other = here('REVIEWER', await workerOf(anId()));
    expect(await desk.refusalsOf(other, 'ratePeerService', rating(id), LATER)).toEqual([refused('ENTERED_IN_ERROR', 'selfAssessmentId')]);
  });
});

describe('an action', () => {
  const logged = async (serviceId = desk.serviceId): Promise<string> => {
    const data = { ...workforceActionLoggedV1.example };
    return (await graph.told(desk.tenantId, workforceActionLoggedV1, { serviceId, happenedAt: '2026-03-01T20:00:00.000Z', data }))
      .aggregateId;
  };
  const planned = async (serviceId = desk.serviceId): Promise<string> => {
    const id = anId();
    await graph.database.asAdmin(
      `insert into review_action (id, tenant_id, service_id, version, happened_at, recorded_at, received_at, review_id, causes_ids, kind, category, strength, change_kind,
         description, owner_id, due_on, review_point_on, measure, done_before, done_since)
       values ($1, $2, $3, 1, $4, $4, $4, gen_random_uuid(), '{}', 'CORRECTION', 'FORCING_FUNCTION', 'STRONGER', 'ROUTINE', '', gen_random_uuid(), '2026-04-01', '2026-04-01', '', '', '')`,
      [id, desk.tenantId, serviceId, NOW],
    );
    return id;
  };
  const link = (selfAssessmentId: string, more: Input, version = 1): Input => ({ selfAssessmentId, version, ...more });

  it('is linked to what a service says of itself: of its reviews, or of its workforce log', async () => {
    const id = await assessed();
    const [reviewActionId, workforceActionId] = [await planned(), await logged()];
    const shown = 'selfAssessment { version reviewActions { id } workforceActions { kind id } }';
    await desk.send(manager(), 'linkAssessmentAction', link(id, { reviewActionId }), shown);
    const { said } = await desk.send(manager(), 'linkAssessmentAction', link(id, { workforceActionId }, 2), shown);
    expect(said).toEqual({
      version: 3,
      reviewActions: [{ id: reviewActionId }],
      workforceActions: [{ kind: 'WorkforceAction', id: workforceActionId }],
    });
    expect(await desk.announced('governance.self-assessment.action-linked.v1')).toEqual({
      ...{ reviewActionIds: [reviewActionId], workforceActionIds: [workforceActionId] },
    });
    expect(await desk.refusalsOf(manager(), 'linkAssessmentAction', link(id, { reviewActionId }, 3))).toEqual([
      refused('ACTION_LINKED_ALREADY', 'reviewActionId'),
    ]);
    expect(await desk.refusalsOf(manager(), 'linkAssessmentAction', link(id, { workforceActionId }, 3))).toEqual([
      refused('ACTION_LINKED_ALREADY', 'workforceActionId'),
    ]);
  });

  it('is one, which is there, of the same service', async () => {
    const id = await assessed();
    const refusals = async (more: Input, by = manager(), version = 1) =>
      desk.refusalsOf(by, 'linkAssessmentAction', link(id, more, version));
    expect(await refusals({})).toEqual([refused('ACTION_OF_ONE', 'reviewActionId')]);
    expect(await refusals({ reviewActionId: await planned(), workforceActionId: await logged() })).toEqual([
      refused('ACTION_OF_ONE', 'reviewActionId'),
    ]);
    expect(await refusals({ reviewActionId: anId() })).toEqual([refused('NOT_FOUND', 'reviewActionId', 'R28')]);
    expect(await refusals({ reviewActionId: await planned(anId()) })).toEqual([refused('NOT_FOUND', 'reviewActionId', 'R28')]);
    const ofAll = desk.as('REGISTERED_MANAGER', { staffMemberId: managerId });
    expect(await refusals({ reviewActionId: await planned(anId()) }, ofAll)).toEqual([
      refused('ACTION_OF_ANOTHER_SERVICE', 'reviewActionId'),
    ]);
    expect(await refusals({ workforceActionId: await logged(anId()) }, ofAll)).toEqual([
      refused('ACTION_OF_ANOTHER_SERVICE', 'workforceActionId'),
    ]);
    expect(await refusals({ reviewActionId: await planned() }, manager(), 2)).toEqual([refused('STALE', 'version')]);
  });
});

describe('what a service says of itself as a whole', () => {
  const ASKED = `selfAssessment(on: $on) { framework draft keyQuestion assessed ofItems peerRated peersDiffer items { item { code } latest { id rating previous { rating } peerRatings { besideOwn } } } }`;
  const whole = async (on: string) =>
    (await graph.run(manager(), DRAFTED, `query Q($on: LocalDate) { service(id: "${desk.serviceId}") { ${ASKED} } }`, { on }))['service']
      .selfAssessment as Record<string, any>[];

  it('is by key question of each framework in force, with its gaps and without a rating', async () => {
    await assessed();
    const newest = await assessed({ rating: 'OUTSTANDING' }, LATER);
    await assessed({ frameworkItem: 'SAF_W5' }, LATER);
    await rated(newest);
    const before = await whole('2026-03-20');
    expect(
      before.map((one) => [one['framework'], one['keyQuestion'], one['assessed'], one['ofItems'], one['peerRated'], one['peersDiffer']]),
    ).toEqual([
      ['SAF', 'SAFE', 1, 8, 1, 1],
      ['SAF', 'EFFECTIVE', 0, 6, 0, 0],
      ['SAF', 'CARING', 0, 5, 0, 0],
      ['SAF', 'RESPONSIVE', 0, 7, 0, 0],
      ['SAF', 'WELL_LED', 1, 8, 0, 0],
    ]);
    expect(before[0]?.['items'].filter((one: Input) => one['latest'])).toEqual([
      {
        item: { code: 'SAF_S1' },
        latest: { id: newest, rating: 'OUTSTANDING', previous: { rating: 'GOOD' }, peerRatings: [{ besideOwn: 'WORSE' }] },
      },
    ]);
    expect((await whole('2026-03-25')).filter(({ draft }) => draft === true).map((one) => one['ofItems'])).toEqual([7, 4, 3, 4, 6]);
    expect((await whole('2026-03-09'))[0]?.['items'].flatMap((one: Record<string, any>) => one['latest']?.rating ?? [])).toEqual(['GOOD']);
  });

  it('leaves out what was entered in error', async () => {
    await assessed();
    const wrong = {
      record: { kind: 'SELF_ASSESSMENT', id: await assessed({ rating: 'OUTSTANDING' }, LATER) },
      version: 1,
      reasonCode: 'DUPLICATE',
    };
    await desk.send(manager(), 'enterGovernanceRecordInError', wrong, 'record { id }', LATER);
    expect((await whole('2026-03-20'))[0]?.['items'][0].latest).toMatchObject({ rating: 'GOOD', previous: null });
  });

  it('of many services is as many statements as of one', async () => {
    const lead = desk.as('PROVIDER_QUALITY_LEAD', { staffMemberId: await workerOf(null) });
    const admin = desk.as('ADMINISTRATOR');
    const other = { name: 'Ash Court', kind: 'SUPPORTED_LIVING', providerId: desk.providerId };
    const { said } = await desk.send(admin, 'registerService', other, 'service { id }');
    const ask = (ids: readonly string[]) =>
      graph.statements(() =>
        graph.run(
          lead,
          DRAFTED,
          `query Q($on: LocalDate) { ${ids.map((id, i) => `s${i}: service(id: "${id}") { ${ASKED} }`).join(' ')} }`,
          { on: '2026-03-20' },
        ),
      );
    await rated(await assessed());
    const one = await ask([desk.serviceId]);
    const elsewhere = desk.as('REGISTERED_MANAGER', { services: [said?.['id'] as string], staffMemberId: managerId });
    for (const frameworkItem of ['SAF_S1', 'SAF_S2']) {
      const its = { ...assessment({ frameworkItem }), serviceId: said?.['id'], evidence: [await desk.handover()] };
      expect((await desk.send(elsewhere, 'assessOwnService', its, 'selfAssessment { id }')).refusals).toEqual([]);
    }
    expect(await ask([desk.serviceId, said?.['id'] as string])).toBe(one);
  });
});
