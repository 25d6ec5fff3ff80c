import { aCaller, anId, type TestGraph } from '@causeway/testing';
import { afterChange, type AfterChange } from './after-change';
import { openGraph } from './desk';

const JUNE = '2026-06-02T09:00:00.000Z';

let graph: TestGraph;
let place: AfterChange;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  place = await afterChange(graph);
  await place.month('2026-04-01', 20);
  await place.heard();
});

const quality = () => place.bench.caller('quality');
async function asked(field: string, fields: string, caller = quality(), at = JUNE, window = 'from: "2026-01-01", to: "2026-05-31"') {
  const query = `{ service(id: "${place.bench.desk.serviceId}") { ${field}(${window}) { ${fields} } } }`;
  return (await graph.run(caller, at, query))['service'][field] as Record<string, any>;
}
const SHARE = 'numerator denominator';
const HEADLINE = `sustained { ${SHARE} share lower upper method level from to calendarVersion } targetMet { ${SHARE} } causesAddressed { ${SHARE} }
  riskReducing { ${SHARE} } cameBack { ${SHARE} } notYetKnown verdicts { verdict reviews } openedEarly { ${SHARE} } openedBy { triggerKind reviews fromPattern }`;

describe('the headline of a service’s reviews', () => {
  it('is what became of its changes, and no count of closed actions (R14)', async () => {
    expect(await asked('reviewHeadline', HEADLINE)).toMatchObject({ sustained: { numerator: 0, denominator: 1 }, notYetKnown: 1 });
    await place.bench.does('recordOutcome', await place.outcome('2026-04-01'), 'id', JUNE);
    const headline = await asked('reviewHeadline', HEADLINE);
    expect(headline).toMatchObject({
      sustained: { numerator: 0, denominator: 1, share: 0, level: 0.95, from: '2026-01-01', to: '2026-05-31' },
      targetMet: { numerator: 1, denominator: 1 },
      causesAddressed: { numerator: 0, denominator: 1 },
      riskReducing: { numerator: 1, denominator: 1 },
      cameBack: { numerator: 0, denominator: 1 },
      notYetKnown: 0,
      openedEarly: { numerator: 0, denominator: 1 },
      openedBy: [{ triggerKind: 'AUDIT_FAILURE', reviews: 1, fromPattern: 0 }],
    });
    expect(headline['verdicts']).toContainEqual({ verdict: 'MET_TOO_EARLY', reviews: 1 });
    expect(JSON.stringify(headline)).not.toMatch(/action/i);
  });

  it('leaves out what was entered in error, and another service’s', async () => {
    await place.bench.does('recordOutcome', await place.outcome('2026-04-01'), 'id', JUNE);
    await graph.database.asAdmin(
      'update outcome_evidence set entered_in_error_at = now(), entered_in_error_reason = $2 where review_id = $1',
      [place.reviewId, 'DUPLICATE'],
    );
    expect(await asked('reviewHeadline', HEADLINE)).toMatchObject({ notYetKnown: 1, targetMet: { numerator: 0, denominator: 1 } });
    await graph.database.asAdmin('update review set service_id = $2 where id = $1', [place.reviewId, anId()]);
    expect(await asked('reviewHeadline', HEADLINE)).toMatchObject({ sustained: { denominator: 0 }, openedBy: [] });
  });

  it('is told to nobody of another service', async () => {
    const elsewhere = aCaller('REGISTERED_MANAGER', { tenantId: place.bench.desk.tenantId, services: [anId()] });
    const window = '(from: "2026-01-01", to: "2026-05-31")';
    const query = `{ service(id: "${place.bench.desk.serviceId}") { reviewHeadline${window} { notYetKnown } leaderActivity${window} { changesMade } } }`;
    expect(await graph.run(elsewhere, JUNE, query)).toEqual({ service: { reviewHeadline: null, leaderActivity: null } });
  });

  it('tells of reviews to nobody who reads none', async () => {
    const administrator = aCaller('ADMINISTRATOR', { tenantId: place.bench.desk.tenantId });
    expect(await asked('leaderActivity', 'reviewsOpened', administrator)).toBeNull();
  });

  it('says which end of the window is wrong', async () => {
    await expect(asked('reviewHeadline', 'notYetKnown', quality(), JUNE, 'from: "2026-06-01", to: "2026-05-31"')).rejects.toThrow(/`to`/);
    await expect(asked('leaderActivity', 'changesMade', quality(), JUNE, 'from: "2026-06-01", to: "2026-05-31"')).rejects.toThrow(/`to`/);
  });
});

describe('what leaders did', () => {
  const ACTIVITY = `reviewsOpened reviewsConcluded changesMade challengesRaised challengesInTime { ${SHARE} } checksInTime { ${SHARE} } revisitsInTime { ${SHARE} } learningShared`;

  it('is reviews, challenges and checks, with those that were in time (R106)', async () => {
    const { bench, reviewId } = place;
    const challenge = { reviewId, challenge: 'Why did nobody see it?', ownerId: bench.cast.manager, dueOn: '2026-04-01' };
    const { id, version } = await bench.does('raiseChallenge', challenge, 'id version');
    const seen = await asked('leaderActivity', ACTIVITY);
    const checks = await graph.database.asAdmin<{ due: number }>(
      `select count(*)::int as due from check_entry where tenant_id = $1 and kind <> 'REVISIT' and due_on <= '2026-05-31'`,
      [bench.desk.tenantId],
    );
    expect(seen).toMatchObject({
      ...{ reviewsOpened: 1, reviewsConcluded: 1, changesMade: 1, challengesRaised: 1, learningShared: 0 },
      challengesInTime: { numerator: 0, denominator: 1 },
      checksInTime: { numerator: 0, denominator: checks[0]?.due },
      // Those of 4 weeks; that of 12 weeks is due in June.
      revisitsInTime: { numerator: 0, denominator: 1 },
    });
    await bench.does(
      'answerChallenge',
      { challengeId: id, version, response: 'Each plan has an owner.' },
      'id',
      '2026-04-01T22:00:00.000Z',
    );
    expect((await asked('leaderActivity', ACTIVITY))['challengesInTime']).toEqual({ numerator: 1, denominator: 1 });
    // What is due today is not yet late.
    expect((await asked('leaderActivity', ACTIVITY, quality(), '2026-04-06T22:00:00.000Z'))['revisitsInTime']).toEqual({
      numerator: 0,
      denominator: 0,
    });
  });
});

test('the headlines and activities of many services are each its own, by as many statements as those of one', async () => {
  const { as, send, tenantId, providerId, serviceId } = place.bench.desk;
  await place.bench.does('recordOutcome', await place.outcome('2026-04-01'), 'id', JUNE);
  const registered = await send(
    as('ADMINISTRATOR'),
    'registerService',
    { providerId, name: 'Oak House', kind: 'RESIDENTIAL' },
    'service { id }',
  );
  const window = '(from: "2026-01-01", to: "2026-05-31")';
  const ask = async (ids: readonly string[]) => {
    const representations = ids.map((id) => ({ __typename: 'Service', id }));
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Service {
      reviewHeadline${window} { targetMet { ${SHARE} } openedBy { reviews } } leaderActivity${window} { reviewsOpened changesMade } } } }`;
    const lead = aCaller('PROVIDER_QUALITY_LEAD', { tenantId });
    return (await graph.run(lead, JUNE, query, { of: representations }))['_entities'] as unknown[];
  };
  const other = registered.said?.['id'] as string;
  expect(await ask([other, serviceId])).toEqual([
    { reviewHeadline: { targetMet: { numerator: 0, denominator: 0 }, openedBy: [] }, leaderActivity: { reviewsOpened: 0, changesMade: 0 } },
    {
      reviewHeadline: { targetMet: { numerator: 1, denominator: 1 }, openedBy: [{ reviews: 1 }] },
      leaderActivity: { reviewsOpened: 1, changesMade: 1 },
    },
  ]);
  expect(await graph.statements(() => ask([serviceId, other]))).toBe(await graph.statements(() => ask([serviceId])));
});
