import type { Caller, Glass } from '@causeway/access';
import { personMovedV1, personRegisteredV1 } from '@causeway/event-contracts';
import { findGlass } from '@causeway/persistence';
import { aCaller, anId, type TestGraph } from '@causeway/testing';
import { aDesk, NOW, openGraph, refused, type Desk, type Input } from './desk';

let graph: TestGraph;
let desk: Desk;
let elsewhere: string;
let holder: Caller;
let lead: Caller;
let manager: Caller;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(async () => {
  desk = await aDesk(graph);
  elsewhere = anId();
  holder = desk.as('SUPPORT_WORKER', { services: [elsewhere], staffMemberId: anId() });
  lead = desk.as('SAFEGUARDING_LEAD', { services: [desk.serviceId], staffMemberId: anId() });
  manager = desk.as('REGISTERED_MANAGER', { services: [desk.serviceId], staffMemberId: anId() });
});
afterAll(() => graph.close());

const FIELDS = 'id version state';
const breaking = (more: Input = {}): Input => ({
  serviceId: desk.serviceId,
  opens: ['SAFEGUARDING', 'CARE', 'CARE'],
  reason: 'MEDICAL_EMERGENCY',
  account: 'She fell, and nobody of Elm Court answers',
  minutes: 30,
  ...more,
});
const breaks = async (more: Input = {}, by = holder, fields = FIELDS): Promise<Record<string, any>> => {
  const { said, refusals } = await desk.send(by, 'breakGlass', breaking(more), `glassBreak { ${fields} }`);
  if (!said) throw new Error(JSON.stringify(refusals));
  return said;
};
const reads = async (by: Caller, id: string, fields: string): Promise<Record<string, any> | null> =>
  (await graph.run(by, NOW, `query ($id: UUID!) { glassBreak(id: $id) { ${fields} } }`, { id }))['glassBreak'];
/** As if its time had come, long enough ago that a day is over since. */
const shut = (id: string, minutesAgo = 5): Promise<unknown> =>
  graph.database.asAdmin(
    `update glass_break set broken_at = now() - interval '1 minute' * ($2 + 10), opens_until = now() - interval '1 minute' * $2 where id = $1`,
    [id, minutesAgo],
  );
const person = async (serviceId = desk.serviceId): Promise<string> =>
  (await graph.told(desk.tenantId, personRegisteredV1, { serviceId, happenedAt: NOW, data: personRegisteredV1.example })).aggregateId;

describe('a person of the group who breaks the glass', () => {
  it('has it opened by the machine’s clock, and what they wrote is announced to nobody (part of R110)', async () => {
    const before = Date.now();
    const said = await breaks(
      {},
      holder,
      'id state reason account opens brokenAt opensUntil happenedAt brokenBy { id } person { id } warning',
    );
    expect(said).toMatchObject({
      state: 'OPEN',
      reason: 'MEDICAL_EMERGENCY',
      account: 'She fell, and nobody of Elm Court answers',
      opens: ['CARE', 'SAFEGUARDING'],
      happenedAt: new Date(NOW),
      brokenBy: { id: holder.staffMemberId },
      person: null,
      warning: null,
    });
    expect(said['brokenAt'].getTime()).toBeGreaterThanOrEqual(before);
    expect(said['brokenAt'].getTime()).toBeLessThanOrEqual(Date.now());
    expect(said['opensUntil'].getTime() - said['brokenAt'].getTime()).toBe(30 * 60_000);
    expect(await desk.announced('governance.glass-break.made.v1')).toEqual({
      brokenById: holder.staffMemberId,
      personId: null,
      classes: ['CARE', 'SAFEGUARDING'],
      reason: 'MEDICAL_EMERGENCY',
      brokenAt: said['brokenAt'].toISOString(),
      opensUntil: said['opensUntil'].toISOString(),
    });
    expect(await findGlass(graph.database.db, holder, said['id'])).toMatchObject({ holderId: holder.staffMemberId, endedAt: null });
  });

  it('is told that it opened once, however often it is sent under one key', async () => {
    const input = { ...breaking(), idempotencyKey: anId() };
    const [one, again] = [await breaks(input), await breaks(input)];
    expect(again).toEqual(one);
    expect(await desk.refusalsOf(holder, 'breakGlass', { ...input, minutes: 31 })).toEqual([refused('KEY_REUSED', 'idempotencyKey')]);
  });

  it('may name one person of the service, and nobody of another service (part of R110)', async () => {
    const personId = await person();
    expect((await breaks({ personId }, holder, 'person { id }'))['person']).toEqual({ id: personId });
    const stranger = await person(anId());
    expect(await desk.refusalsOf(holder, 'breakGlass', breaking({ personId: stranger }))).toEqual([
      refused('NOT_FOUND', 'personId', 'R28'),
    ]);
    expect(await desk.refusalsOf(holder, 'breakGlass', breaking({ personId: anId() }))).toEqual([
      refused('RECORD_NOT_KNOWN', 'personId', 'R28'),
    ]);
    const { example } = personMovedV1;
    await graph.told(desk.tenantId, personMovedV1, { id: personId, serviceId: anId(), happenedAt: NOW, version: 2, data: example });
    expect(await desk.refusalsOf(holder, 'breakGlass', breaking({ personId }))).toEqual([refused('NOT_FOUND', 'personId', 'R28')]);
  });

  it.each<[string, Input, ReturnType<typeof refused>]>([
    ['for more than an hour', { minutes: 61 }, refused('GLASS_OVER_AN_HOUR', 'minutes', 'R110')],
    ['for nothing', { opens: [] }, refused('GLASS_OPENS_NOTHING', 'opens', 'R110')],
    ['without saying why', { account: 'Emergency' }, refused('REASON_TOO_SHORT', 'account', 'R110')],
    ['over a service that is not there', { serviceId: anId() }, refused('NOT_FOUND', 'serviceId')],
  ])('is refused %s (part of R110)', async (_what, more, refusal) => {
    expect(await desk.refusalsOf(holder, 'breakGlass', breaking(more))).toEqual([refusal]);
  });

  it('is refused what their own role opens anyway', async () => {
    expect(await desk.refusalsOf(manager, 'breakGlass', breaking())).toEqual([refused('OPEN_ALREADY', 'opens', 'R110')]);
  });

  it('finds no service of another tenant', async () => {
    const stranger = aCaller('SUPPORT_WORKER', { tenantId: anId(), services: [elsewhere], staffMemberId: anId() });
    expect(await desk.refusalsOf(stranger, 'breakGlass', breaking())).toEqual([refused('NOT_FOUND', 'serviceId')]);
  });

  it.each(['AGENCY_WORKER', 'COMMISSIONER', 'INSPECTOR', 'BI_READER', 'INTEGRATION', 'DATA_PROTECTION_OFFICER', 'ADMINISTRATOR'] as const)(
    'is no %s (part of R110)',
    async (role) => {
      const answer = await graph.execute(
        desk.as(role, { staffMemberId: anId() }),
        NOW,
        'mutation ($input: BreakGlassInput!) { breakGlass(input: $input) { refusals { code } } }',
        { input: { ...breaking(), idempotencyKey: anId() } },
      );
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    },
  );

  it('is a worker, and comes for care or assurance', async () => {
    const nobody = desk.as('SUPPORT_WORKER', { services: [elsewhere] });
    expect(await desk.refusalsOf(nobody, 'breakGlass', breaking())).toEqual([refused('NOT_PERMITTED', 'serviceId', 'R110')]);
  });
});

describe('that the glass was broken', () => {
  const listed = async (by: Caller, unreviewed = false): Promise<string[]> =>
    (
      await graph.run(by, NOW, 'query ($only: Boolean) { glassBreaks(unreviewed: $only, first: 50) { edges { node { id } } } }', {
        only: unreviewed,
      })
    )['glassBreaks'].edges.map((edge: { node: { id: string } }) => edge.node.id);

  it('is told at once to the safeguarding lead and the registered manager of the service, to the data protection officer, and to its holder alone of the others (part of R110)', async () => {
    const { id } = await breaks();
    const officer = desk.as('DATA_PROTECTION_OFFICER', { staffMemberId: anId() });
    for (const who of [lead, manager, officer, desk.as('NOMINATED_INDIVIDUAL'), holder]) {
      expect(await reads(who, id, 'id account brokenBy { id }')).toMatchObject({ id, brokenBy: { id: holder.staffMemberId } });
      expect(await listed(who)).toEqual([id]);
    }
    const others = [
      desk.as('SUPPORT_WORKER', { services: [elsewhere], staffMemberId: anId() }),
      desk.as('DEPUTY_MANAGER', { services: [desk.serviceId], staffMemberId: anId() }),
      desk.as('SAFEGUARDING_LEAD', { services: [elsewhere], staffMemberId: anId() }),
      aCaller('DATA_PROTECTION_OFFICER', { tenantId: anId() }),
    ];
    for (const who of others) {
      expect(await reads(who, id, 'id')).toBeNull();
      expect(await listed(who)).toEqual([]);
    }
  });

  it('is listed by service, newest first, and those that nobody reviewed by themselves', async () => {
    const [one, two] = [await breaks(), await breaks()];
    const ofService = async (only: boolean): Promise<unknown> =>
      (
        await graph.run(
          lead,
          NOW,
          'query ($id: UUID!, $only: Boolean) { service(id: $id) { glassBreaks(unreviewed: $only) { totalCount edges { node { id } } } } }',
          { id: desk.serviceId, only },
        )
      )['service'].glassBreaks;
    await shut(one['id']);
    await desk.send(lead, 'reviewGlassBreak', reviewing(one['id']), '');
    expect(await ofService(false)).toMatchObject({ totalCount: 2, edges: [{ node: { id: two['id'] } }, { node: { id: one['id'] } }] });
    expect(await ofService(true)).toMatchObject({ totalCount: 1, edges: [{ node: { id: two['id'] } }] });
  });

  it('says what was read by it, from the trail: how many queries, records of each kind, and whom they were about (part of R110)', async () => {
    const { id } = await breaks();
    const glass: Glass = { id, serviceId: desk.serviceId, personId: null, classes: ['CARE'], reason: 'MEDICAL_EMERGENCY' };
    const under = { ...holder, glass };
    await graph.run(holder, NOW, '{ services { edges { node { name } } } }');
    await graph.run(under, NOW, '{ services { edges { node { name } } } }');
    await graph.run(under, NOW, '{ glassBreaks { edges { node { id } } } services { edges { node { name } } } }');
    await graph.run(under, NOW, 'query ($id: UUID!) { service(id: $id) { name } }', { id: anId() });
    const read = await reads(lead, id, 'readInGovernance { queries firstAt lastAt records { kind count } peopleIds }');
    expect(read?.['readInGovernance']).toEqual({
      queries: 3,
      firstAt: expect.any(Date),
      lastAt: expect.any(Date),
      records: [
        { kind: 'GlassBreak', count: 1 },
        { kind: 'Service', count: 1 },
      ],
      peopleIds: [],
    });
    expect(
      (await reads(lead, (await breaks())['id'], 'readInGovernance { queries firstAt records { kind } }'))?.['readInGovernance'],
    ).toEqual({
      queries: 0,
      firstAt: null,
      records: [],
    });
  });

  it('is read with as many statements for many as for one', async () => {
    const report = () => graph.run(lead, NOW, '{ glassBreaks { edges { node { readInGovernance { queries records { kind } } } } } }');
    await breaks();
    const one = await graph.statements(report);
    for (let n = 0; n < 4; n += 1) await breaks();
    expect(await graph.statements(report)).toBe(one);
  });
});

const ending = (glassBreakId: string, more: Input = {}): Input => ({ glassBreakId, version: 1, ...more });

describe('ending a glass', () => {
  it.each([
    ['its holder', () => holder],
    ['the safeguarding lead', () => lead],
    ['the registered manager', () => manager],
  ])('is done by %s, and told to every domain (part of R110)', async (_who, by) => {
    const { id } = await breaks();
    const { said, refusals } = await desk.send(
      by(),
      'endGlassBreak',
      ending(id),
      'glassBreak { version state endedAt endedBy { id } warning }',
    );
    expect(refusals).toEqual([]);
    expect(said).toMatchObject({ version: 2, state: 'TO_REVIEW', endedBy: { id: by().staffMemberId }, warning: 'NOT_REVIEWED' });
    expect(await desk.announced('governance.glass-break.ended.v1')).toEqual({ endedAt: said?.['endedAt'].toISOString() });
    expect(await findGlass(graph.database.db, holder, id)).toMatchObject({ endedAt: said?.['endedAt'] });
  });

  it('is nobody else’s', async () => {
    const { id } = await breaks();
    const nominated = desk.as('NOMINATED_INDIVIDUAL', { staffMemberId: anId() });
    expect(await desk.refusalsOf(nominated, 'endGlassBreak', ending(id))).toEqual([refused('NOT_PERMITTED', 'glassBreakId')]);
    for (const who of [
      desk.as('SUPPORT_WORKER', { services: [desk.serviceId], staffMemberId: anId() }),
      desk.as('SAFEGUARDING_LEAD', { services: [elsewhere], staffMemberId: anId() }),
    ])
      expect(await desk.refusalsOf(who, 'endGlassBreak', ending(id))).toEqual([refused('NOT_FOUND', 'glassBreakId')]);
    expect(await desk.refusalsOf(lead, 'endGlassBreak', ending(anId()))).toEqual([refused('NOT_FOUND', 'glassBreakId')]);
  });

  it('is of one that is open, by its version', async () => {
    const { id } = await breaks();
    expect(await desk.refusalsOf(holder, 'endGlassBreak', ending(id, { version: 2 }))).toEqual([refused('STALE', 'version')]);
    await shut(id);
    expect(await desk.refusalsOf(holder, 'endGlassBreak', ending(id))).toEqual([refused('GLASS_IS_SHUT', 'glassBreakId', 'R110')]);
  });

  it('of two at once is done by one', async () => {
    const { id } = await breaks();
    const answers = await Promise.all([lead, manager].map((by) => desk.send(by, 'endGlassBreak', ending(id), '')));
    expect(answers.map(({ refusals }) => refusals.map(({ code }) => code)).sort()).toEqual([[], ['STALE']]);
  });
});

const reviewing = (glassBreakId: string, more: Input = {}): Input => ({
  glassBreakId,
  version: 1,
  verdict: 'JUSTIFIED',
  note: 'She had to know the allergies',
  ...more,
});

describe('the review of a glass', () => {
  it('says whether it was rightly broken, and why, and ends the warning; why is announced to nobody (part of R110)', async () => {
    const { id } = await breaks();
    await shut(id);
    expect(await reads(lead, id, 'state warning')).toEqual({ state: 'TO_REVIEW', warning: 'NOT_REVIEWED' });
    await shut(id, 24 * 60 + 1);
    expect(await reads(lead, id, 'state warning')).toEqual({ state: 'TO_REVIEW', warning: 'REVIEW_OVERDUE' });
    const fields = 'state warning verdict reviewNote reviewedAt reviewedBy { id }';
    const input = reviewing(id, { verdict: 'NOT_JUSTIFIED', note: 'The manager was there' });
    const { said } = await desk.send(lead, 'reviewGlassBreak', input, `glassBreak { ${fields} }`);
    expect(said).toEqual({
      state: 'REVIEWED',
      warning: null,
      verdict: 'NOT_JUSTIFIED',
      reviewNote: 'The manager was there',
      reviewedAt: expect.any(Date),
      reviewedBy: { id: lead.staffMemberId },
    });
    expect(await desk.announced('governance.glass-break.reviewed.v1')).toEqual({
      verdict: 'NOT_JUSTIFIED',
      reviewedAt: said?.['reviewedAt'].toISOString(),
    });
    expect(await desk.refusalsOf(manager, 'reviewGlassBreak', reviewing(id, { version: 2 }))).toEqual([
      refused('GLASS_REVIEWED', 'glassBreakId', 'R110'),
    ]);
  });

  it('is by nobody who broke it, in whatever role (part of R109, R110)', async () => {
    const { id } = await breaks();
    await shut(id);
    const promoted = desk.as('SAFEGUARDING_LEAD', { services: [desk.serviceId], staffMemberId: holder.staffMemberId ?? '' });
    expect(await desk.refusalsOf(promoted, 'reviewGlassBreak', reviewing(id))).toEqual([
      refused('REVIEWS_OWN_GLASS', 'glassBreakId', 'R109'),
    ]);
    await expect(graph.database.asAdmin(`update glass_break set reviewed_by_id = broken_by_id where id = $1`, [id])).rejects.toThrow(
      'glass_break_reviewer',
    );
  });

  it('waits until it is shut', async () => {
    const { id } = await breaks();
    expect(await desk.refusalsOf(lead, 'reviewGlassBreak', reviewing(id))).toEqual([refused('GLASS_STILL_OPEN', 'glassBreakId', 'R110')]);
  });

  it('is the safeguarding lead’s or the registered manager’s: others who know of it are not permitted, and to who does not it is not there', async () => {
    const { id } = await breaks();
    await shut(id);
    const by = (role: Parameters<Desk['as']>[0], services: string[]) => desk.as(role, { services, staffMemberId: anId() });
    const nominated = desk.as('NOMINATED_INDIVIDUAL', { staffMemberId: anId() });
    expect(await desk.refusalsOf(nominated, 'reviewGlassBreak', reviewing(id))).toEqual([refused('NOT_PERMITTED', 'glassBreakId')]);
    for (const who of [by('DEPUTY_MANAGER', [desk.serviceId]), by('SAFEGUARDING_LEAD', [elsewhere])])
      expect(await desk.refusalsOf(who, 'reviewGlassBreak', reviewing(id))).toEqual([refused('NOT_FOUND', 'glassBreakId')]);
  });

  it('is by the version that was read', async () => {
    const { id } = await breaks();
    await shut(id);
    expect(await desk.refusalsOf(lead, 'reviewGlassBreak', reviewing(id, { version: 2 }))).toEqual([refused('STALE', 'version')]);
  });
});

it('no command is carried out under a glass, whatever it is (part of R110)', async () => {
  const { id } = await breaks();
  const glass: Glass = { id, serviceId: desk.serviceId, personId: null, classes: ['CARE'], reason: 'MEDICAL_EMERGENCY' };
  await expect(desk.send({ ...holder, glass }, 'endGlassBreak', ending(id), '')).rejects.toThrow('a glass is broken for reading alone');
});

it('the database keeps no glass that opens for longer than an hour (part of R110)', async () => {
  const { id } = await breaks();
  const longer = graph.database.asAdmin(`update glass_break set opens_until = broken_at + interval '61 minutes' where id = $1`, [id]);
  await expect(longer).rejects.toThrow('glass_break_hour');
});
