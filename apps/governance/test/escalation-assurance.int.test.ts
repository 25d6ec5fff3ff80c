import { earlyWarningRaisedV1, watermarkAdvancedV1 } from '@causeway/event-contracts';
import { meanwhile, type TestGraph } from '@causeway/testing';
import { TEMPLATES } from '../src/reviews/templates';
import { groundsOf, inRole } from './agency-review';
import { NOW, openGraph, refused, type Input } from './desk';
import { aConclusion, anOpening, SOURCES } from './review-inputs';
import { aBench, type Bench } from './reviewing';

let graph: TestGraph;
let bench: Bench;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(async () => {
  bench = await aBench(graph);
  await bench.does(
    'openReview',
    await anOpening(bench, { template: 'DELAYED_SAFEGUARDING_ESCALATION', verifierId: bench.cast.nominated }),
    'id',
  );
});
afterAll(() => graph.close());

const FIELDS = 'id version kind role dueOn overdue missed alertedAt told { id }';
const calendar = async (at: string): Promise<Record<string, any>[]> => {
  const page = await graph.run(
    bench.caller('quality'),
    at,
    `query ($service: UUID!) { checks(serviceId: $service, first: 100) { edges { node { ${FIELDS} } } } }`,
    { service: bench.desk.serviceId },
  );
  return page['checks'].edges.map((edge: any) => edge.node).sort((a: any, b: any) => (a.kind + a.dueOn < b.kind + b.dueOn ? -1 : 1));
};
const due = async (at: string, kind: string) => (await calendar(at)).filter((one) => one['kind'] === kind);
const time = (at: string) =>
  graph.told(bench.desk.tenantId, watermarkAdvancedV1, { happenedAt: at, data: { ...watermarkAdvancedV1.example } });
const doing = (check: Record<string, any> | undefined, more: Input = {}): Input => ({
  ...{ checkId: check?.['id'], version: check?.['version'], finding: 'Three indicators, each reviewed.', ...more },
});

/** A minute of a meeting of the service, by its id. */
async function minuted(at: string, more: Input, kind = 'PROVIDER_OVERSIGHT'): Promise<string> {
  const meeting = { serviceId: bench.desk.serviceId, kind, chairId: bench.cast.nominated };
  const held = await bench.desk.send(bench.caller('nominated'), 'holdMeeting', meeting, 'qualityMeeting { id }', at);
  const minute = { meetingId: held.said?.['id'], about: [], ...more };
  return (await bench.desk.send(bench.caller('nominated'), 'recordMinute', minute, 'minute { id }', at)).said?.['id'] as string;
}

describe('the calendar of a review of delayed escalation', () => {
  it('has a daily review, staff coaching and a monthly challenge from the day it is opened, each by its role (part of R81)', async () => {
    expect((await calendar(NOW)).map(({ kind, role, dueOn }) => `${kind} ${role} ${dueOn}`)).toEqual([
      'DAILY_INDICATOR_REVIEW REGISTERED_MANAGER 2026-03-10',
      'PROVIDER_CHALLENGE NOMINATED_INDIVIDUAL 2026-04-30',
      'STAFF_COACHING_CHECK FIELD_SUPERVISOR 2026-04-30',
    ]);
  });

  it('asks for the daily review on every day, weekends too, and takes it on its day alone (part of R81)', async () => {
    await time('2026-03-15T08:00:00.000Z');
    const days = (await due('2026-03-15T08:00:00.000Z', 'DAILY_INDICATOR_REVIEW')).map((one) => `${one['dueOn']} ${one['missed']}`);
    expect(days).toEqual([...[10, 11, 12, 13, 14].map((day) => `2026-03-${day} true`), '2026-03-15 false']);
    const [first, second] = await due(NOW, 'DAILY_INDICATOR_REVIEW');
    const late = '2026-03-11T08:00:00.000Z';
    expect(await bench.refusals('doCheck', doing(first), 'manager', late)).toEqual([refused('CHECK_MISSED', 'checkId', 'R46')]);
    const early = '2026-03-10T08:00:00.000Z';
    expect(await bench.refusals('doCheck', doing(second), 'manager', early)).toEqual([refused('NOT_DUE_YET', 'checkId', 'R46')]);
  });

  it('takes the daily review from the registered manager and their recorded deputy, and from nobody else (part of R81)', async () => {
    const at = '2026-03-10T08:00:00.000Z';
    const [entry] = await due(NOW, 'DAILY_INDICATOR_REVIEW');
    expect(await bench.refusals('doCheck', doing(entry), 'deputy', at)).toEqual([refused('NOT_PERMITTED', 'checkId')]);
    const held = { serviceId: bench.desk.serviceId, role: 'REGISTERED_MANAGER', staffMemberId: bench.cast.manager };
    const appointed = await bench.desk.send(
      bench.caller('nominated'),
      'appoint',
      { ...held, deputyId: bench.cast.deputy, startsOn: '2026-03-01' },
      'roleHolding { id }',
    );
    expect(appointed.refusals).toEqual([]);
    const { said, refusals } = await bench.desk.send(bench.caller('deputy'), 'doCheck', doing(entry), 'check { missed }', at);
    expect([said, refusals]).toEqual([{ missed: false }, []]);
    expect((await due(at, 'DAILY_INDICATOR_REVIEW')).map((one) => one['dueOn'] as string)).toEqual(['2026-03-10', '2026-03-11']);
  });

  it('tells whoever is the nominated individual of a day that was missed, once (part of R81)', async () => {
    const appoint = (staffMemberId: string, more: Input) =>
      bench.desk.send(
        bench.desk.as('ADMINISTRATOR'),
        'appoint',
        { serviceId: bench.desk.serviceId, role: 'NOMINATED_INDIVIDUAL', staffMemberId, startsOn: '2026-01-01', ...more },
        'roleHolding { id }',
      );
    expect((await appoint(bench.cast.nominated, {})).refusals).toEqual([]);
    expect((await appoint(bench.cast.reviewer, { endsOn: '2026-03-10' })).refusals).toEqual([]);
    const at = '2026-03-11T00:05:00.000Z';
    await time(at);
    const [missed, next] = await due(at, 'DAILY_INDICATOR_REVIEW');
    expect(missed).toMatchObject({ dueOn: '2026-03-10', overdue: true, told: [{ id: bench.cast.nominated }], alertedAt: new Date(at) });
    expect(next).toMatchObject({ dueOn: '2026-03-11', told: [], alertedAt: null });
    const told = await bench.desk.announced('governance.check.missed.v1');
    expect(told).toMatchObject({ kind: 'DAILY_INDICATOR_REVIEW', dueOn: '2026-03-10', toldIds: [bench.cast.nominated] });
    await time('2026-03-11T08:00:00.000Z');
    const all = (await graph.events(bench.desk.tenantId)).filter(({ type }) => type === 'governance.check.missed.v1');
    expect(all).toHaveLength(1);
  });

  it('shows a month without a minute that has a challenge, its response and its owner as overdue (R77)', async () => {
    const [entry] = await due(NOW, 'PROVIDER_CHALLENGE');
    const at = '2026-04-14T09:00:00.000Z';
    const asked = (more: Input, when = at) => bench.refusals('doCheck', doing(entry, more), 'nominated', when);
    const unminuted = [refused('CHALLENGE_MISSING', 'minuteId', 'R77')];
    const challenge = { challenge: 'Why do nights wait for two days?', response: 'Alerts go to one phone.', ownerId: bench.cast.manager };
    expect(await asked({})).toEqual(unminuted);
    expect(await asked({ minuteId: await minuted(at, { response: 'Read.' }) })).toEqual(unminuted);
    expect(await asked({ minuteId: await minuted(at, challenge, 'QUALITY') })).toEqual(unminuted);
    expect(await asked({ minuteId: await minuted('2026-03-31T09:00:00.000Z', challenge) })).toEqual(unminuted);
    const unowned = { meetingId: await meetingAt(at), about: [], ...challenge };
    const half = (more: Input) => bench.desk.refusalsOf(bench.caller('nominated'), 'recordMinute', { ...unowned, ...more }, at);
    expect(await half({ ownerId: null })).toEqual([refused('CHALLENGE_EMPTY', 'response', 'R77')]);
    expect(await half({ response: null })).toEqual([refused('CHALLENGE_EMPTY', 'response', 'R77')]);
    const may = '2026-05-01T08:00:00.000Z';
    await time(may);
    expect((await due(may, 'PROVIDER_CHALLENGE')).map((one) => `${one['dueOn']} ${one['overdue']}`)).toEqual([
      '2026-04-30 true',
      '2026-05-31 false',
    ]);
    const [, next] = await due(may, 'PROVIDER_CHALLENGE');
    const minuteId = await minuted(may, challenge);
    const { said, refusals } = await bench.desk.send(
      ...([bench.caller('nominated'), 'doCheck', doing(next, { minuteId })] as const),
      'check { overdue minute { id challenge response owner { id } } }',
      may,
    );
    expect(refusals).toEqual([]);
    const { ownerId, ...texts } = challenge;
    expect(said).toEqual({ overdue: false, minute: { id: minuteId, ...texts, owner: { id: ownerId } } });
  });

  it('takes no challenge from a minute that is being marked as entered in error', async () => {
    const [entry] = await due(NOW, 'PROVIDER_CHALLENGE');
    const at = '2026-04-14T09:00:00.000Z';
    const challenge = { challenge: 'Why do nights wait for two days?', response: 'Alerts go to one phone.', ownerId: bench.cast.manager };
    const minuteId = await minuted(at, challenge);
    const marked = "update minute set entered_in_error_at = $2, entered_in_error_reason = 'DUPLICATE' where id = $1";
    const refusals = await meanwhile(graph.database, marked, [minuteId, at], () =>
      bench.refusals('doCheck', doing(entry, { minuteId }), 'nominated', at),
    );
    expect(refusals).toEqual([refused('CHALLENGE_MISSING', 'minuteId', 'R77')]);
  });
});

async function meetingAt(at: string): Promise<string> {
  const meeting = { serviceId: bench.desk.serviceId, kind: 'PROVIDER_OVERSIGHT', chairId: bench.cast.nominated };
  return (await bench.desk.send(bench.caller('nominated'), 'holdMeeting', meeting, 'qualityMeeting { id }', at)).said?.['id'] as string;
}

describe('the audit of safeguarding escalation', () => {
  const FIVE = ['SAFEGUARDING_NOTE_QUALITY', 'ESCALATION_TIMING', 'MANAGEMENT_RATIONALE', 'SUPERVISION_EVIDENCE', 'REPEATED_DELAY_THEMES'];
  const audit = async (more: Input = {}): Promise<Input> => {
    const note = await bench.knows('DailyNote');
    return {
      ...{ serviceId: bench.desk.serviceId, population: 40, sampleSize: 10, selectionMethod: 'Every fourth indicator' },
      ...{ evidence: [note], findings: FIVE.map((item, i) => ({ item, met: i + 5, evidence: [note], note: 'Read.' })), ...more },
    };
  };
  const refusals = async (more: Input) => bench.desk.refusalsOf(bench.caller('quality'), 'recordSafeguardingAudit', await audit(more));

  it('has exactly its five items, each scored with n, N, interval and evidence (part of R81)', async () => {
    const fields = 'audit { tool updateTimeliness findings { item met sampleSize population method level note evidence { kind } } }';
    const { said } = await bench.desk.send(bench.caller('quality'), 'recordSafeguardingAudit', await audit(), fields);
    const shown = { sampleSize: 10, population: 40, method: 'Wilson', level: 0.95, note: 'Read.', evidence: [{ kind: 'DailyNote' }] };
    expect(said).toEqual({
      ...{ tool: 'safeguarding-escalation-audit/1', updateTimeliness: null },
      findings: FIVE.map((item, i) => ({ item, met: i + 5, ...shown })),
    });
    expect(await bench.desk.announced('governance.safeguarding-audit.recorded.v1')).toMatchObject({
      findings: FIVE.map((item, i) => ({ item, met: i + 5 })),
    });
  });

  it('is refused with another item, a score above the sample, no evidence, or that of another service (part of R81)', async () => {
    const note = await bench.knows('DailyNote');
    const of = (items: readonly string[], met = 1, evidence: readonly object[] = [note]): Input => ({
      findings: items.map((item) => ({ item, met, evidence })),
    });
    expect(await refusals(of(FIVE.slice(1)))).toEqual([refused('ITEMS_WRONG', 'findings', 'R81')]);
    expect(await refusals(of([...FIVE.slice(1), 'FEEDBACK']))).toEqual([refused('ITEMS_WRONG', 'findings', 'R81')]);
    expect(await refusals(of(FIVE, 11))).toEqual([refused('COUNT_WRONG', 'findings', 'R81')]);
    expect(await refusals(of(FIVE, 1, []))).toEqual([refused('EVIDENCE_MISSING', 'findings', 'R81')]);
    const foreign = await bench.knows('DailyNote', { serviceId: (await bench.knows('Service')).id });
    const everywhere = inRole(bench, 'PROVIDER_QUALITY_LEAD', bench.cast.quality);
    const all = { ...everywhere, grants: everywhere.grants.map((grant) => ({ ...grant, services: 'ALL' as const })) };
    expect(await bench.desk.refusalsOf(all, 'recordSafeguardingAudit', await audit({ evidence: [foreign] }))).toEqual([
      refused('EVIDENCE_OF_ANOTHER_SERVICE', 'evidence', 'R81'),
    ]);
  });
});

describe('the third example', () => {
  const RULES = [
    ['DELAYED_ESCALATION', 'Indicator'],
    ['UNCLEAR_CONCERN_WORDING', 'DailyNote'],
    ['REVIEW_MISSING', 'Indicator'],
    ['FEELS_UNSAFE', 'Feedback'],
  ] as const;

  it('has its sources, its checks, the five items of its audit, its day and month, and four triggers that open actions (R81)', async () => {
    // Sources: of a review whose every other step is done, each of the four beside the seven is asked for.
    const template = TEMPLATES.DELAYED_SAFEGUARDING_ESCALATION;
    for (const source of ['CARE_RECORDS', 'AUDITS', 'FEEDBACK', 'PRACTICE_OBSERVATIONS'] as const) {
      const scene = await bench.does(
        'openReview',
        await anOpening(bench, { template: 'DELAYED_SAFEGUARDING_ESCALATION', verifierId: bench.cast.nominated }),
        'id version',
      );
      await groundsOf(bench, scene['id'], [source]);
      const lacks = await bench.refusals('concludeReview', aConclusion(scene), 'manager');
      expect([template.sources.includes(source), lacks]).toEqual([
        true,
        expect.arrayContaining([refused('SOURCES_UNEXAMINED', 'reviewId', 'R18')]),
      ]);
      await groundsOf(
        bench,
        scene['id'],
        SOURCES.filter((one) => one !== source),
      );
      expect(await bench.refusals('concludeReview', aConclusion(scene), 'manager')).not.toContainEqual(
        refused('SOURCES_UNEXAMINED', 'reviewId', 'R18'),
      );
    }
    // Checks: daily review and staff coaching, and the monthly challenge, each missed when its day or month is over.
    await bench.desk.send(
      bench.desk.as('ADMINISTRATOR'),
      'appoint',
      { serviceId: bench.desk.serviceId, role: 'NOMINATED_INDIVIDUAL', staffMemberId: bench.cast.nominated, startsOn: '2026-01-01' },
      'roleHolding { id }',
    );
    const at = '2026-05-01T08:00:00.000Z';
    await time(at);
    const missed = (await calendar(at)).filter((one) => one['missed']);
    const of = (kind: string) => missed.filter((one) => one['kind'] === kind);
    // From 10 March to 30 April: 22 days and 30.
    expect(of('DAILY_INDICATOR_REVIEW')).toHaveLength(52);
    expect(of('DAILY_INDICATOR_REVIEW').every(({ told }) => told.length === 1 && told[0].id === bench.cast.nominated)).toBe(true);
    expect([of('STAFF_COACHING_CHECK'), of('PROVIDER_CHALLENGE')].map((some) => some.map((one) => one['dueOn'] as string))).toEqual([
      ['2026-04-30'],
      ['2026-04-30'],
    ]);
    // Audit: exactly its five items.
    const note = await bench.knows('DailyNote');
    const items = [
      'SAFEGUARDING_NOTE_QUALITY',
      'ESCALATION_TIMING',
      'MANAGEMENT_RATIONALE',
      'SUPERVISION_EVIDENCE',
      'REPEATED_DELAY_THEMES',
    ];
    const audit = (some: readonly string[]): Input => ({
      ...{ serviceId: bench.desk.serviceId, population: 4, sampleSize: 1, selectionMethod: 'Every fourth', evidence: [note] },
      findings: some.map((item) => ({ item, met: 1, evidence: [note] })),
    });
    const auditing = (some: readonly string[]) =>
      bench.desk.send(bench.caller('quality'), 'recordSafeguardingAudit', audit(some), 'audit { id }');
    for (const left of items)
      expect((await auditing(items.filter((item) => item !== left))).refusals).toEqual([refused('ITEMS_WRONG', 'findings', 'R81')]);
    expect((await auditing(items)).refusals).toEqual([]);
    // Triggers: each opens an action, with its records.
    for (const [rule, kind] of RULES) {
      const record = { ...(await bench.knows(kind)), happenedAt: NOW, recordedAt: NOW };
      const data = { rule, personId: null, because: [record], suggestsReview: true };
      await graph.told(bench.desk.tenantId, earlyWarningRaisedV1, { serviceId: bench.desk.serviceId, happenedAt: NOW, data });
    }
    const page = await graph.run(
      bench.caller('manager'),
      NOW,
      'query ($id: UUID!) { triggeredActions(serviceId: $id, first: 20) { edges { node { rule because { kind } settlement } } } }',
      { id: bench.desk.serviceId },
    );
    const actions = page['triggeredActions'].edges.map((edge: any) => edge.node);
    expect(actions).toHaveLength(4);
    for (const [rule, kind] of RULES) expect(actions).toContainEqual({ rule, because: [{ kind }], settlement: null });
  });
});
