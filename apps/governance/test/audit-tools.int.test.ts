import { handoverRecordedV1 } from '@causeway/event-contracts';
import { ENGLAND_AND_WALES, londonDay } from '@causeway/kernel';
import { anId, type TestGraph } from '@causeway/testing';
import { aDesk, NOW, openGraph, refused, type Desk, type Input } from './desk';

let graph: TestGraph;
let desk: Desk;
let deputyId: string;
let leadId: string;
let handover: { kind: string; id: string };
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(async () => {
  desk = await aDesk(graph);
  deputyId = await desk.worker();
  leadId = await desk.worker();
  handover = await aHandover();
});
afterAll(() => graph.close());

const LATER = '2026-03-10T08:00:00.000Z';
const deputy = () => desk.as('DEPUTY_MANAGER', { services: [desk.serviceId], staffMemberId: deputyId });
const lead = () => desk.as('PROVIDER_QUALITY_LEAD', { staffMemberId: leadId });
const aHandover = async (serviceId = desk.serviceId) => {
  const told = { serviceId, happenedAt: '2026-03-01T20:00:00.000Z', data: { ...handoverRecordedV1.example } };
  return { kind: 'Handover', id: (await graph.told(desk.tenantId, handoverRecordedV1, told)).aggregateId };
};

const item = (code: string, scoring: string, more: Input = {}): Input => ({
  ...{ code, scoring, question: `Is ${code} so?`, weight: 1, askedOf: ['DEPUTY_MANAGER', 'PROVIDER_QUALITY_LEAD'] },
  ...{ evidenceMandatoryFor: [], noteMandatoryFor: [] },
  ...more,
});
const tool = (more: Input = {}): Input => ({
  ...{ toolCode: 'MEDICATION_ROUNDS', title: 'Medication rounds', passMark: 0.9 },
  sections: [
    { code: 'ROUNDS', title: 'Rounds', items: [item('SIGNED', 'MET_OF_SAMPLE', { evidenceMandatoryFor: ['DEPUTY_MANAGER'] })] },
    {
      ...{ code: 'STORE', title: 'The store' },
      items: [
        item('CALM', 'SCALE_0_3', { weight: 2 }),
        item('LOCKED', 'YES_NO_NA', { noteMandatoryFor: ['DEPUTY_MANAGER'] }),
        item('COSTED', 'YES_NO_NA', { askedOf: ['PROVIDER_QUALITY_LEAD'] }),
      ],
    },
  ],
  ...more,
});
const defined = async (more: Input = {}, at = NOW): Promise<string> => {
  const { said, refusals } = await desk.send(lead(), 'defineAuditTool', tool(more), 'auditToolVersion { id }', at);
  expect(refusals).toEqual([]);
  return said?.['id'] as string;
};
const answers = (): Input[] => [
  { item: 'SIGNED', met: 19, evidence: [handover] },
  { item: 'CALM', points: 2, evidence: [] },
  { item: 'LOCKED', answer: 'NOT_APPLICABLE', note: 'The store is at the other house.', evidence: [handover] },
];
const audit = (toolVersionId: string, more: Input = {}): Input => ({
  ...{ serviceId: desk.serviceId, toolVersionId, auditedAs: 'DEPUTY_MANAGER', answers: answers() },
  ...{ population: 60, sampleSize: 20, selectionMethod: 'Every third round' },
  ...more,
});
const recorded = async (toolVersionId: string, more: Input = {}): Promise<string> => {
  const { said, refusals } = await desk.send(deputy(), 'recordAuditByTool', audit(toolVersionId, more), 'audit { id }');
  expect(refusals).toEqual([]);
  return said?.['id'] as string;
};

describe('a provider’s own audit tool', () => {
  it('is defined for the whole group, with sections, scoring, weights, and who is asked what', async () => {
    const { said, refusals } = await desk.send(
      lead(),
      'defineAuditTool',
      tool(),
      `auditToolVersion { toolCode number versionCode title passMark newest service { id } sections { code title
        items { code question scoring weight askedOf evidenceMandatoryFor noteMandatoryFor } } }`,
    );
    expect(refusals).toEqual([]);
    const { toolCode, title, passMark, sections } = tool();
    expect(said).toEqual({
      toolCode,
      title,
      passMark,
      sections,
      number: 1,
      versionCode: 'medication-rounds/1',
      newest: true,
      service: null,
    });
    expect(await desk.announced('governance.audit-tool-version.defined.v1')).toMatchObject({
      ...{ toolCode, number: 1, versionCode: 'medication-rounds/1', passMark: 0.9 },
      items: [
        { item: 'SIGNED', scoring: 'MET_OF_SAMPLE', weight: 1 },
        { item: 'CALM', scoring: 'SCALE_0_3', weight: 2 },
        { item: 'LOCKED', scoring: 'YES_NO_NA', weight: 1 },
        { item: 'COSTED', scoring: 'YES_NO_NA', weight: 1 },
      ],
    });
  });

  it('is not defined by whoever holds a provider’s role in one service alone, nor by nobody', async () => {
    const notTheirs = [refused('NOT_PERMITTED', 'toolCode')];
    const ofOne = desk.as('PROVIDER_QUALITY_LEAD', { services: [desk.serviceId], staffMemberId: leadId });
    expect(await desk.refusalsOf(ofOne, 'defineAuditTool', tool())).toEqual(notTheirs);
    expect(await desk.refusalsOf(desk.as('PROVIDER_QUALITY_LEAD'), 'defineAuditTool', tool())).toEqual(notTheirs);
  });

  it.each<[string, () => Input, ReturnType<typeof refused>]>([
    ['a title that is empty', () => ({ title: ' ' }), refused('TEXT_EMPTY', 'title')],
    ['a name of the product’s', () => ({ toolCode: 'CARE_PLANNING_AUDIT' }), refused('TOOL_OF_THE_PRODUCT', 'toolCode')],
    ['nothing that is asked', () => ({ sections: [] }), refused('TOOL_SIZE_WRONG', 'sections')],
    [
      'an item that is asked of nobody',
      () => ({ sections: [{ code: 'ROUNDS', title: 'Rounds', items: [item('SIGNED', 'YES_NO_NA', { askedOf: [] })] }] }),
      refused('ASKED_OF_NOBODY', 'sections.SIGNED'),
    ],
    [
      'evidence of a role that is not asked',
      () => ({
        sections: [{ code: 'ROUNDS', title: 'Rounds', items: [item('SIGNED', 'YES_NO_NA', { evidenceMandatoryFor: ['SERVICE_LEAD'] })] }],
      }),
      refused('MANDATORY_FOR_UNASKED', 'sections.SIGNED'),
    ],
  ])('is refused with %s', async (_what, more, refusal) => {
    expect(await desk.refusalsOf(lead(), 'defineAuditTool', tool(more()))).toEqual([refusal]);
  });

  it('weighs an item as 1 unless said', async () => {
    const { weight: _, ...unweighed } = item('SIGNED', 'YES_NO_NA');
    const input = tool({ sections: [{ code: 'ROUNDS', title: 'Rounds', items: [unweighed] }] });
    const { said } = await desk.send(lead(), 'defineAuditTool', input, 'auditToolVersion { sections { items { weight } } }');
    expect(said?.['sections']).toEqual([{ items: [{ weight: 1 }] }]);
  });

  it('has a next version by whoever says which one they read, and changes something', async () => {
    const first = await defined();
    const next = { title: 'Rounds' };
    expect(await desk.refusalsOf(lead(), 'defineAuditTool', tool(next))).toEqual([refused('VERSION_MISSING', 'replaces', 'R114')]);
    expect(await desk.refusalsOf(lead(), 'defineAuditTool', tool({ replaces: 1 }))).toEqual([refused('NOTHING_CHANGED', 'sections')]);
    const second = await defined({ ...next, replaces: 1 }, LATER);
    expect(await desk.refusalsOf(lead(), 'defineAuditTool', tool({ replaces: 1 }))).toEqual([refused('STALE', 'replaces', 'R114')]);
    const asked =
      'query Q($newest: Boolean) { auditToolVersions(toolCode: "MEDICATION_ROUNDS", newest: $newest) { edges { node { id number newest } } totalCount } }';
    const told = (newest: boolean) => graph.run(lead(), LATER, asked, { newest });
    const [one, two] = [{ node: { id: first, number: 1, newest: false } }, { node: { id: second, number: 2, newest: true } }];
    expect(await told(false)).toEqual({ auditToolVersions: { edges: [two, one], totalCount: 2 } });
    expect(await told(true)).toEqual({ auditToolVersions: { edges: [two], totalCount: 1 } });
  });

  it('has one next version where two are defined at once', async () => {
    const both = await Promise.all(
      [1, 2].map((n) => desk.send(lead(), 'defineAuditTool', tool({ title: `Rounds ${n}` }), 'auditToolVersion { number }')),
    );
    expect(both.map(({ said, refusals }) => said?.['number'] ?? refusals)).toEqual(
      expect.arrayContaining([1, [refused('VERSION_MISSING', 'replaces', 'R114')]]),
    );
  });
});

const SCORE =
  'numerator denominator share items ofItems notApplicable notAsked sampleSize population lower upper level method from to calendarVersion';
const SHOWN = `tool auditedAs againstPassMark toolVersion { id number } score { ${SCORE} } findings { item }
  sections { code title score { share method lower upper }
    items { asked answer met notApplicableOf points note evidence { kind id } score { share lower upper sampleSize population method } item { code question } } }`;

describe('an audit by a provider’s own tool', () => {
  it('is scored by item, by section and in all, with n, N, method and interval, and what does not apply in no denominator (part of R113)', async () => {
    const toolVersionId = await defined();
    const { said } = await desk.send(deputy(), 'recordAuditByTool', audit(toolVersionId), `audit { ${SHOWN} }`);
    const day = londonDay(new Date(NOW));
    expect(said).toMatchObject({
      ...{ tool: 'medication-rounds/1', auditedAs: 'DEPUTY_MANAGER', toolVersion: { id: toolVersionId, number: 1 }, findings: [] },
      score: {
        ...{ denominator: 3, items: 2, ofItems: 4, notApplicable: 1, notAsked: 1, sampleSize: 20, population: 60, level: 0.95 },
        ...{
          method: 'share of the weights; weighted mean of Wilson intervals',
          from: day,
          to: day,
          calendarVersion: ENGLAND_AND_WALES.version,
        },
      },
      sections: [
        {
          code: 'ROUNDS',
          title: 'Rounds',
          score: { share: 0.95, method: 'Wilson', lower: expect.closeTo(0.764, 3) as unknown, upper: expect.closeTo(0.991, 3) as unknown },
        },
        {
          code: 'STORE',
          score: { share: 2 / 3, lower: null, upper: null, method: 'share of the weights; every item that applies was looked at' },
        },
      ],
      againstPassMark: 'NOT_REACHED',
    });
    expect(said?.['score'].share).toBeCloseTo((0.95 + 2 * (2 / 3)) / 3, 10);
    const items = said?.['sections'].flatMap((one: { items: unknown[] }) => one.items);
    expect(items).toMatchObject([
      {
        asked: true,
        met: 19,
        answer: null,
        evidence: [handover],
        score: { sampleSize: 20, population: 60 },
        item: { code: 'SIGNED', question: 'Is SIGNED so?' },
      },
      { asked: true, points: 2, met: null, score: { share: 2 / 3, sampleSize: null } },
      { asked: true, answer: 'NOT_APPLICABLE', note: 'The store is at the other house.', score: { share: null } },
      { asked: false, answer: null, score: { share: null }, item: { code: 'COSTED' } },
    ]);
  });

  it('is told of without its notes', async () => {
    const toolVersionId = await defined();
    await recorded(toolVersionId);
    const times = { happenedAt: '2026-03-01T20:00:00.000Z', recordedAt: expect.any(String) as unknown };
    expect(await desk.announced('governance.tool-audit.recorded.v1')).toEqual({
      ...{ auditedById: deputyId, auditedAs: 'DEPUTY_MANAGER', tool: 'medication-rounds/1', toolVersionId, population: 60, sampleSize: 20 },
      answers: [
        { item: 'SIGNED', answer: null, met: 19, notApplicableOf: null, points: null },
        { item: 'CALM', answer: null, met: null, notApplicableOf: null, points: 2 },
        { item: 'LOCKED', answer: 'NOT_APPLICABLE', met: null, notApplicableOf: null, points: null },
      ],
      evidence: [{ ...handover, ...times }],
    });
  });

  it('is refused for what is missing, by the item and the version that asks for it', async () => {
    const toolVersionId = await defined();
    const wrong = [
      { item: 'SIGNED', met: 19, evidence: [] },
      { item: 'LOCKED', answer: 'YES', evidence: [] },
      { item: 'COSTED', answer: 'YES', evidence: [] },
    ];
    expect(await desk.refusalsOf(deputy(), 'recordAuditByTool', audit(toolVersionId, { answers: wrong }))).toEqual([
      refused('EVIDENCE_MISSING', 'answers.SIGNED', 'medication-rounds/1'),
      refused('ITEM_UNANSWERED', 'answers.CALM', 'medication-rounds/1'),
      refused('NOTE_MISSING', 'answers.LOCKED', 'medication-rounds/1'),
      refused('ITEM_NOT_ASKED', 'answers.COSTED', 'medication-rounds/1'),
    ]);
  });

  it('asks of the quality lead what it asks of that role, and of nobody what is asked of a role that they do not hold', async () => {
    const toolVersionId = await defined();
    const byLead = { auditedAs: 'PROVIDER_QUALITY_LEAD' };
    expect(await desk.refusalsOf(lead(), 'recordAuditByTool', audit(toolVersionId, byLead))).toEqual([
      refused('ITEM_UNANSWERED', 'answers.COSTED', 'medication-rounds/1'),
    ]);
    expect(await desk.refusalsOf(lead(), 'recordAuditByTool', audit(toolVersionId))).toEqual([refused('NOT_PERMITTED', 'auditedAs')]);
    expect(await desk.refusalsOf(deputy(), 'recordAuditByTool', audit(toolVersionId, { auditedAs: 'KEY_WORKER' }))).toEqual([
      refused('NOT_PERMITTED', 'auditedAs'),
    ]);
  });

  it('rests on a tool that is there, and on records of its own service', async () => {
    const toolVersionId = await defined();
    expect(await desk.refusalsOf(deputy(), 'recordAuditByTool', audit(anId()))).toEqual([refused('NOT_FOUND', 'toolVersionId', 'R28')]);
    const shownBy = (ref: object) => ({ answers: answers().map((one) => ({ ...one, evidence: [ref] })) });
    const elsewhere = await aHandover(anId());
    const byLead = [...answers(), { item: 'COSTED', answer: 'YES', evidence: [elsewhere] }];
    expect(
      await desk.refusalsOf(lead(), 'recordAuditByTool', audit(toolVersionId, { auditedAs: 'PROVIDER_QUALITY_LEAD', answers: byLead })),
    ).toEqual([refused('EVIDENCE_OF_ANOTHER_SERVICE', 'answers', 'medication-rounds/1')]);
    const unknown = audit(toolVersionId, shownBy({ kind: 'Minute', id: anId() }));
    expect(await desk.refusalsOf(deputy(), 'recordAuditByTool', unknown)).toEqual([refused('EVIDENCE_UNKNOWN', 'answers', 'R28')]);
  });

  it('keeps the version that it was scored by; the next is by the newest, but for what happened before that was defined', async () => {
    const first = await defined();
    const id = await recorded(first);
    const sections = [{ code: 'ROUNDS', title: 'Rounds', items: [item('LOCKED', 'YES_NO_NA')] }];
    const second = await defined({ replaces: 1, sections, passMark: null }, LATER);
    const { audit: kept } = await graph.run(
      lead(),
      LATER,
      '{ audit(id: "' + id + '") { tool toolVersion { newest } sections { items { item { code } } } } }',
    );
    expect(kept).toEqual({
      ...{ tool: 'medication-rounds/1', toolVersion: { newest: false } },
      sections: [{ items: [{ item: { code: 'SIGNED' } }] }, { items: ['CALM', 'LOCKED', 'COSTED'].map((code) => ({ item: { code } })) }],
    });
    expect(await desk.refusalsOf(deputy(), 'recordAuditByTool', audit(first), LATER)).toEqual([
      refused('TOOL_REPLACED', 'toolVersionId', 'medication-rounds/1'),
    ]);
    const before = await desk.send(deputy(), 'recordAuditByTool', audit(first, { happenedAt: NOW }), 'audit { tool }', LATER);
    expect(before.said).toEqual({ tool: 'medication-rounds/1' });
    const unsampled = { population: null, sampleSize: null, selectionMethod: null };
    const now = audit(second, { ...unsampled, answers: [{ item: 'LOCKED', answer: 'YES', evidence: [] }] });
    const after = await desk.send(
      deputy(),
      'recordAuditByTool',
      now,
      'audit { tool population sampleSize againstPassMark score { share items lower } }',
      LATER,
    );
    expect(after.said).toEqual({
      ...{ tool: 'medication-rounds/2', population: null, sampleSize: null, againstPassMark: null },
      score: { share: 1, items: 1, lower: null },
    });
  });

  it('stands among the audits of its service, is cited as any of them, and is entered in error as any of them', async () => {
    const id = await recorded(await defined());
    const asked = `{ service(id: "${desk.serviceId}") { audits { edges { node { id enteredInErrorAt } } } } }`;
    const listed = async () => (await graph.run(lead(), LATER, asked))['service'].audits.edges[0].node;
    expect(await listed()).toEqual({ id, enteredInErrorAt: null });
    const chairId = await desk.worker();
    const manager = desk.as('REGISTERED_MANAGER', { services: [desk.serviceId] });
    const meeting = await desk.send(
      manager,
      'holdMeeting',
      { serviceId: desk.serviceId, kind: 'QUALITY', chairId },
      'qualityMeeting { id }',
    );
    const minute = {
      ...{ meetingId: meeting.said?.['id'], challenge: 'Why is nothing signed?', response: 'It will be.', ownerId: chairId },
      about: [{ kind: 'Audit', id }],
    };
    const { said } = await desk.send(manager, 'recordMinute', minute, 'minute { about { kind id record { __typename } } }');
    expect(said?.['about']).toEqual([{ kind: 'Audit', id, record: { __typename: 'Audit' } }]);
    const wrong = { record: { kind: 'AUDIT', id }, version: 1, reasonCode: 'WRONG_DETAILS' };
    expect((await desk.send(deputy(), 'enterGovernanceRecordInError', wrong, 'record { id }', LATER)).said).toEqual({ id });
    expect(await listed()).toEqual({ id, enteredInErrorAt: new Date(LATER) });
  });

  it('is recorded once under one key', async () => {
    const input = { ...audit(await defined()), idempotencyKey: anId() };
    const send = async () => (await desk.send(deputy(), 'recordAuditByTool', input, 'audit { id }')).said?.['id'] as string;
    expect(await send()).toBe(await send());
  });

  it('shows an inspector its scores, and none of its texts', async () => {
    await recorded(await defined());
    const inspector = desk.as('INSPECTOR', { services: [desk.serviceId] });
    const { data } = await graph.execute(
      { ...inspector, purpose: 'inspection' },
      LATER,
      '{ audits { edges { node { score { share } sections { title items { note item { code question } } } toolVersion { title } } } } }',
    );
    expect((data?.['audits']).edges[0].node).toMatchObject({
      score: { share: expect.any(Number) as unknown },
      sections: [{ title: null, items: [{ note: null, item: { code: 'SIGNED', question: null } }] }, { title: null }],
      toolVersion: { title: null },
    });
  });

  it('is read in as many statements where there are many as where there is one', async () => {
    const toolVersionId = await defined();
    await recorded(toolVersionId);
    const asked = (first: number) =>
      graph.statements(() =>
        graph.run(lead(), LATER, `{ audits(first: ${first}) { edges { node { ${SHOWN} toolVersion { newest } } } } }`),
      );
    const one = await asked(1);
    await recorded(toolVersionId);
    await recorded(await defined({ toolCode: 'KITCHEN' }));
    expect(await asked(3)).toBe(one);
  });
});
