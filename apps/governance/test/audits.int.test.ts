import { handoverRecordedV1 } from '@causeway/event-contracts';
import { ENGLAND_AND_WALES, londonDay } from '@causeway/kernel';
import { anId, type TestGraph } from '@causeway/testing';
import { ITEMS, lookedAt } from './audit-inputs';
import { aDesk, NOW, openGraph, refused, type Desk, type Input } from './desk';

let graph: TestGraph;
let desk: Desk;
let auditedById: string;
let handover: { kind: string; id: string };
beforeAll(async () => {
  graph = await openGraph();
  desk = await aDesk(graph);
  auditedById = await desk.worker();
  handover = { kind: 'Handover', id: await aHandover() };
});
afterAll(() => graph.close());

const by = () => desk.as('PROVIDER_QUALITY_LEAD');
const aHandover = async (serviceId = desk.serviceId): Promise<string> =>
  (
    await graph.told(desk.tenantId, handoverRecordedV1, {
      serviceId,
      happenedAt: '2026-03-01T20:00:00.000Z',
      recordedAt: '2026-03-01T20:10:00.000Z',
      data: { ...handoverRecordedV1.example },
    })
  ).aggregateId;

const SCORES = { updateTimeliness: 19, changeIdentification: 20, handoverEvidence: 11, namedOwnership: 0, feedbackAlignment: 4 };
const audit = (more: Input = {}): Input => ({
  serviceId: desk.serviceId,
  auditedById,
  population: 60,
  sampleSize: 20,
  selectionMethod: 'Every third plan by room',
  ...SCORES,
  ...lookedAt(handover),
  ...more,
});
const evidenced = (items: readonly string[]): Input => ({ findings: items.map((item) => ({ item, evidence: [handover] })) });

describe('an audit of care planning', () => {
  it('has exactly five items, each with its score, its share with interval, n, N and method, and its evidence (part of R45)', async () => {
    const other = { kind: 'Handover', id: await aHandover() };
    const findings = ITEMS.map((item, i) => ({ item, note: `Seen: ${item}`, evidence: i === 0 ? [other] : [handover] }));
    const { said } = await desk.send(
      by(),
      'recordAudit',
      audit({ findings }),
      'audit { id tool findings { item met sampleSize population selectionMethod share lower upper method level from to calendarVersion note evidence { kind id happenedAt recordedAt } } }',
    );
    expect(said?.['tool']).toBe('care-planning-audit/1');
    expect(said?.['findings'].map((one: Input) => [one['item'], one['met'], one['note']])).toEqual(
      ITEMS.map((item, i) => [item, [19, 20, 11, 0, 4][i], `Seen: ${item}`]),
    );
    const times = { happenedAt: new Date('2026-03-01T20:00:00.000Z'), recordedAt: new Date('2026-03-01T20:10:00.000Z') };
    expect(said?.['findings'].map((one: Input) => one['evidence'])).toEqual([
      [{ ...other, ...times }],
      ...[1, 2, 3, 4].map(() => [{ ...handover, ...times }]),
    ]);
    // The reference's own example: 19 of 20 is 95 %, but from 76.4 % to 99.1 %.
    const [first] = said?.['findings'];
    expect(first).toMatchObject({
      sampleSize: 20,
      population: 60,
      selectionMethod: 'Every third plan by room',
      share: 0.95,
      method: 'Wilson',
      level: 0.95,
      ...{ from: londonDay(new Date(NOW)), to: londonDay(new Date(NOW)), calendarVersion: ENGLAND_AND_WALES.version },
    });
    expect(first.lower).toBeCloseTo(0.764, 3);
    expect(first.upper).toBeCloseTo(0.991, 3);
    const { selectionMethod: _, findings: __, serviceId: ___, ...told } = audit({ findings });
    expect(await desk.announced('governance.audit.recorded.v1')).toEqual({
      ...told,
      evidence: [{ ...handover, happenedAt: times.happenedAt.toISOString(), recordedAt: times.recordedAt.toISOString() }],
    });
  });

  it.each<[string, () => Input]>([
    ['an item missing', () => evidenced(ITEMS.slice(1))],
    ['an item twice', () => evidenced([...ITEMS.slice(1), 'NAMED_OWNERSHIP'])],
    ['an item too many', () => evidenced([...ITEMS, 'NAMED_OWNERSHIP'])],
  ])('is refused with %s (part of R45)', async (_what, more) => {
    expect(await desk.refusalsOf(by(), 'recordAudit', audit(more()))).toEqual([refused('ITEMS_WRONG', 'findings', 'R45')]);
  });

  it('is nothing without a finding for each item (part of R45)', async () => {
    const { findings: _, ...unshown } = audit();
    const { errors } = await graph.execute(
      by(),
      NOW,
      'mutation ($input: RecordAuditInput!) { recordAudit(input: $input) { audit { id } } }',
      {
        input: { idempotencyKey: anId(), ...unshown },
      },
    );
    expect(errors?.[0]?.message).toContain('findings');
  });

  it('is refused when an item has no evidence (part of R45)', async () => {
    const none = [refused('EVIDENCE_MISSING', 'findings', 'R45')];
    expect(await desk.refusalsOf(by(), 'recordAudit', audit({ evidence: [] }))).toEqual([refused('EVIDENCE_MISSING', 'evidence', 'R45')]);
    const findings = ITEMS.map((item, i) => ({ item, evidence: i === 3 ? [] : [handover] }));
    expect(await desk.refusalsOf(by(), 'recordAudit', audit({ findings }))).toEqual(none);
  });

  it('rests on records that are known here', async () => {
    const unknown = { kind: 'Minute', id: anId() };
    const elsewhere = { kind: 'Handover', id: anId() };
    const with_ = (ref: object) => ({ findings: ITEMS.map((item, i) => ({ item, evidence: i === 4 ? [ref] : [handover] })) });
    expect(await desk.refusalsOf(by(), 'recordAudit', audit({ evidence: [unknown] }))).toEqual([
      refused('EVIDENCE_UNKNOWN', 'evidence', 'R28'),
    ]);
    expect(await desk.refusalsOf(by(), 'recordAudit', audit(with_(unknown)))).toEqual([refused('EVIDENCE_UNKNOWN', 'findings', 'R28')]);
    expect(await desk.refusalsOf(by(), 'recordAudit', audit({ evidence: [elsewhere] }))).toEqual([
      refused('RECORD_NOT_KNOWN', 'evidence', 'R28'),
    ]);
    expect(await desk.refusalsOf(by(), 'recordAudit', audit(with_(elsewhere)))).toEqual([refused('RECORD_NOT_KNOWN', 'findings', 'R28')]);
  });

  it('rests on records of its own service, for whoever audits the whole group too (part of R45)', async () => {
    const foreign = { kind: 'Handover', id: await aHandover(anId()) };
    const refusal = (field: string) => [refused('EVIDENCE_OF_ANOTHER_SERVICE', field, 'R45')];
    expect(await desk.refusalsOf(by(), 'recordAudit', audit({ evidence: [foreign] }))).toEqual(refusal('evidence'));
    const findings = ITEMS.map((item, i) => ({ item, evidence: i === 4 ? [foreign] : [handover] }));
    expect(await desk.refusalsOf(by(), 'recordAudit', audit({ findings }))).toEqual(refusal('findings'));
  });

  it.each<[string, Input, ReturnType<typeof refused>]>([
    ['no method of selection', { selectionMethod: ' ' }, refused('TEXT_EMPTY', 'selectionMethod')],
    ['a method that is too long', { selectionMethod: 'x'.repeat(501) }, refused('TEXT_TOO_LONG', 'selectionMethod')],
    ['more sampled than there are', { population: 19 }, refused('COUNT_WRONG', 'sampleSize', 'R45')],
    ...Object.keys(SCORES).map((field): [string, Input, ReturnType<typeof refused>] => [
      `more met than sampled in ${field}`,
      { [field]: 21 },
      refused('COUNT_WRONG', field, 'R45'),
    ]),
  ])('is refused with %s', async (_what, more, refusal) => {
    expect(await desk.refusalsOf(by(), 'recordAudit', audit(more))).toEqual([refusal]);
  });

  it('is refused with nothing sampled', async () => {
    const nothing = { sampleSize: 0, ...Object.fromEntries(Object.keys(SCORES).map((field) => [field, 0])) };
    expect(await desk.refusalsOf(by(), 'recordAudit', audit(nothing))).toEqual([refused('SAMPLE_MISSING', 'sampleSize', 'R113')]);
  });

  it('is refused with a note that is too long', async () => {
    const findings = ITEMS.map((item) => ({ item, note: item === 'NAMED_OWNERSHIP' ? 'x'.repeat(2001) : null, evidence: [handover] }));
    expect(await desk.refusalsOf(by(), 'recordAudit', audit({ findings }))).toEqual([refused('TEXT_TOO_LONG', 'findings')]);
  });
});

describe('while the service is escalated', () => {
  let place: Desk;
  const escalated = async (serviceId: string, from: string, to: string | null, before: number, after: number, kind = 'LARGER_SAMPLE') => {
    const id = anId();
    await graph.database.asAdmin(
      `insert into review_escalation (id, tenant_id, service_id, version, happened_at, recorded_at, received_at, review_id, kind, named_senior_id, starts_on, ends_on, sample_before, sample_after)
       values ($1, $2, $3, 1, $4, $4, $4, gen_random_uuid(), $5, gen_random_uuid(), $6, $7, $8, $9)`,
      [id, place.tenantId, serviceId, NOW, kind, from, to, before, after],
    );
    return id;
  };
  const send = async (sampleSize: number, population = 60, at = NOW) => {
    const some = await place.worker();
    const scores = Object.fromEntries(Object.keys(SCORES).map((field) => [field, 0]));
    const { said, refusals } = await place.send(
      place.as('PROVIDER_QUALITY_LEAD'),
      'recordAudit',
      {
        ...audit(scores),
        serviceId: place.serviceId,
        auditedById: some,
        sampleSize,
        population,
        ...lookedAt(await place.handover()),
      },
      'audit { sampleSize sampleRaisedFrom sampleRaisedTo escalation { id } }',
      at,
    );
    return said ?? refusals;
  };
  const tooSmall = [refused('SAMPLE_TOO_SMALL', 'sampleSize', 'R43')];
  beforeEach(async () => {
    place = await aDesk(graph);
  });

  it('the next audit uses the raised sample and records from what to what (R43)', async () => {
    expect(await send(10)).toMatchObject({ sampleSize: 10, sampleRaisedFrom: null, sampleRaisedTo: null, escalation: null });
    const id = await escalated(place.serviceId, '2026-03-09', '2026-03-09', 10, 25);
    expect(await send(24)).toEqual(tooSmall);
    expect(await send(25)).toEqual({ sampleSize: 25, sampleRaisedFrom: 10, sampleRaisedTo: 25, escalation: { id } });
  });

  it('the largest of several counts, and no more records than there are', async () => {
    await escalated(place.serviceId, '2026-03-01', null, 10, 20);
    const id = await escalated(place.serviceId, '2026-03-02', null, 20, 30);
    expect(await send(29)).toEqual(tooSmall);
    expect(await send(12, 12)).toEqual({ sampleSize: 12, sampleRaisedFrom: 20, sampleRaisedTo: 30, escalation: { id } });
  });

  it.each<[string, () => Promise<string>]>([
    ['is over', () => escalated(place.serviceId, '2026-03-01', '2026-03-08', 10, 25)],
    ['has not begun', () => escalated(place.serviceId, '2026-03-10', null, 10, 25)],
    ['is of another service', () => escalated(anId(), '2026-03-01', null, 10, 25)],
    ['is of another kind', () => escalated(place.serviceId, '2026-03-01', null, 10, 25, 'SENIOR_BRIEFING')],
  ])('an escalation that %s asks for nothing', async (_what, given) => {
    await given();
    expect(await send(10)).toMatchObject({ sampleSize: 10, sampleRaisedTo: null });
  });
});
