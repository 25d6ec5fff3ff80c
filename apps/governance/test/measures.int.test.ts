import { aCaller, anId, atOnce, type TestGraph } from '@causeway/testing';
import { NOW, openGraph, refused, type Input } from './desk';
import { aMeasure, anEntry, defined, entered, enters, incidents, representative } from './own-measure';
import { aBench, type Bench } from './reviewing';

let graph: TestGraph;
let bench: Bench;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(async () => {
  bench = await aBench(graph);
});
afterAll(() => graph.close());

const refusals = (more: Input, by = representative(bench)) => bench.desk.refusalsOf(by, 'defineMeasure', aMeasure(bench, more));
const entering = (input: Input, who: 'manager' | 'deputy' | 'lead' | 'quality' = 'deputy') =>
  bench.refusals('enterMeasureCounts', input, who);
const REASON = 'The board asks for less.';

describe('a measure that a provider defines', () => {
  const SELECT = `code number name numeratorCounts denominatorCounts kind unit better per target countedFrom recordKind recordCodes reason
    provider { id } definedBy { id } supersedes { number target }`;

  it('says what it counts, over what, from where, its target and which way is better, and is announced in codes', async () => {
    const said = await defined(bench, { recordCodes: ['NEAR_MISS', 'FALL', 'NEAR_MISS'] }, SELECT);
    const codes = { code: 'FALLS', number: 1, kind: 'RATE', unit: 'MONTH', better: 'LOWER', per: 1000, target: 5 };
    const records = { countedFrom: 'SOURCE_RECORDS', recordKind: 'INCIDENT', recordCodes: ['FALL', 'NEAR_MISS'] };
    expect(said).toEqual({
      ...{ ...codes, ...records, name: 'Falls', numeratorCounts: 'falls', denominatorCounts: 'occupied bed days', reason: null },
      ...{ provider: { id: bench.desk.providerId }, definedBy: { id: bench.cast.nominated }, supersedes: null },
    });
    expect(await bench.desk.announced('governance.measure-definition.defined.v1')).toEqual({
      ...{ ...codes, ...records, providerId: bench.desk.providerId, definedById: bench.cast.nominated },
    });
  });

  it('is changed only as a new version, for a reason, on the one that was read (part of R114)', async () => {
    await defined(bench);
    expect(await refusals({ target: 4, replaces: 1 })).toEqual([refused('REASON_TOO_SHORT', 'reason', 'R114')]);
    expect(await refusals({ target: 4, reason: REASON })).toEqual([refused('VERSION_MISSING', 'replaces', 'R114')]);
    expect(await refusals({ target: 4, reason: REASON, replaces: 2 })).toEqual([refused('STALE', 'replaces', 'R114')]);
    expect(await refusals({ reason: REASON, replaces: 1 })).toEqual([refused('NOTHING_CHANGED', 'code', 'R114')]);
    expect(await defined(bench, { target: 4, reason: REASON, replaces: 1 }, 'number target reason supersedes { number target }')).toEqual({
      ...{ number: 2, target: 4, reason: REASON, supersedes: { number: 1, target: 5 } },
    });
  });

  it('is defined by one of two at once', async () => {
    const define = (target: number) => () =>
      bench.desk.send(representative(bench), 'defineMeasure', aMeasure(bench, { target }), 'measureDefinition { id }');
    const both = await atOnce(graph.database, 'measure_definition', [define(4), define(6)]);
    expect(both.flatMap((answer) => answer.refusals.map(({ code }) => code))).toContain('VERSION_MISSING');
    expect(both.filter(({ said }) => said)).toHaveLength(1);
  });

  it('has a number once: the database keeps a second from it', async () => {
    const { id } = await defined(bench);
    await expect(
      graph.database.asAdmin(
        `insert into measure_definition select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid()))).* from measure_definition d where id = $1`,
        [id],
      ),
    ).rejects.toThrow('measure_definition_number');
  });

  it('is defined at the head of the provider over the whole group, and by nobody of a service', async () => {
    const ofOne = bench.desk.as('PROVIDER_QUALITY_LEAD', { services: [bench.desk.serviceId], staffMemberId: bench.cast.quality });
    const ofAll = bench.desk.as('PROVIDER_QUALITY_LEAD', { staffMemberId: bench.cast.quality });
    expect(await refusals({}, ofOne)).toEqual([refused('NOT_PERMITTED', 'providerId')]);
    expect(await refusals({}, bench.caller('manager'))).toEqual([refused('NOT_PERMITTED', 'providerId')]);
    expect((await bench.desk.send(ofAll, 'defineMeasure', aMeasure(bench), 'measureDefinition { number }')).said).toEqual({ number: 1 });
  });

  it.each<[string, Input]>([
    ['MEASURE_CODE_TAKEN code R114', { code: 'M3' }],
    ['DENOMINATOR_WRONG denominatorCounts R113', { denominatorCounts: null }],
    ['PER_WRONG per R113', { per: 0 }],
    ['SHARE_FROM_RECORDS countedFrom R113', { kind: 'PROPORTION', per: null, target: 0.1 }],
    ['RECORDS_WRONG recordCodes R113', { recordCodes: [] }],
    ['INCIDENT_KIND_UNKNOWN recordCodes R113', { recordCodes: ['FALLS'] }],
    ['TARGET_OUT_OF_RANGE target R114', { target: -1 }],
    ['NOT_FOUND providerId R28', { providerId: anId() }],
  ])('is refused for %s, in words that say what would satisfy it', async (refusal, more) => {
    const [code = '', field = null, rule = null] = refusal.split(' ');
    expect(await refusals(more)).toEqual([refused(code, field, rule)]);
  });

  it('is listed by provider and code, newest version first, to whoever reads measures', async () => {
    await defined(bench);
    await defined(bench, { code: 'SLIPS' });
    const query = `query ($providerId: UUID!) { measureDefinitions(providerId: $providerId, code: "FALLS") { totalCount edges { node { code } } } }`;
    const found = await graph.run(bench.caller('keyWorker'), NOW, query, { providerId: bench.desk.providerId });
    expect(found['measureDefinitions']).toEqual({ totalCount: 1, edges: [{ node: { code: 'FALLS' } }] });
  });
});

describe('what is entered for a measure', () => {
  const ofFalls = async (more: Input = entered()): Promise<string> => (await defined(bench, more))['id'] as string;
  const january = (definitionId: string, more: Input = {}): Input =>
    anEntry(bench, definitionId, '2026-01-01', { numerator: 12, denominator: 930, ...more });

  it('is entered by a manager of the service, and announced', async () => {
    const id = await ofFalls();
    await enters(bench, january(id), 'manager');
    expect(await bench.desk.announced('governance.measure-entry.entered.v1')).toEqual({
      ...{ measureDefinitionId: id, startsOn: '2026-01-01', numerator: 12, denominator: 930, enteredById: bench.cast.manager },
    });
    await enters(bench, anEntry(bench, id, '2026-02-01', { numerator: 10, denominator: 840 }), 'deputy');
    const permitted = [refused('NOT_PERMITTED', 'serviceId')];
    for (const who of ['lead', 'quality'] as const) expect(await entering(january(id), who)).toEqual(permitted);
  });

  it.each<[string, Input]>([
    ['WINDOW_NOT_WHOLE_MONTHS startsOn R113', { startsOn: '2026-01-02' }],
    ['NOT_OVER_YET startsOn R113', { startsOn: '2026-03-01' }],
    ['COUNT_MISSING numerator R113', { numerator: null }],
    ['COUNT_MISSING denominator R113', { denominator: null }],
    ['EXPOSURE_MISSING denominator R113', { numerator: 0, denominator: 0 }],
    ['NOT_FOUND measureDefinitionId R28', { measureDefinitionId: anId() }],
    ['NOT_FOUND serviceId', { serviceId: anId() }],
  ])('is refused for %s', async (refusal, more) => {
    const [code = '', field = null, rule = null] = refusal.split(' ');
    expect(await entering({ ...january(await ofFalls()), ...more })).toEqual([refused(code, field, rule)]);
  });

  it('has no more that were met than there were, and no number of records that are counted', async () => {
    const share = { kind: 'PROPORTION', per: null, target: 0.1 };
    expect(await entering(january(await ofFalls(entered({ ...share, code: 'SHARE' })), { numerator: 931 }))).toEqual([
      refused('MORE_THAN_ALL', 'numerator', 'R113'),
    ]);
    expect(await entering(january(await ofFalls({ code: 'COUNTED' })))).toEqual([refused('COUNTED_FROM_RECORDS', 'numerator', 'R113')]);
    const count = { code: 'ALL', kind: 'COUNT', per: null, denominatorCounts: null };
    expect(await entering(january(await ofFalls(count)))).toEqual([refused('COUNTED_FROM_RECORDS', 'measureDefinitionId', 'R113')]);
    expect(await entering(january(await ofFalls(entered({ ...count, code: 'NONE' }))))).toEqual([
      refused('DENOMINATOR_WRONG', 'denominator', 'R113'),
    ]);
  });

  it('is of a measure of the provider of the service', async () => {
    const admin = bench.desk.as('ADMINISTRATOR');
    const other = await bench.desk.send(admin, 'registerProvider', { name: 'Others', cqcProviderId: '1-101602462' }, 'provider { id }');
    const foreign = await ofFalls(entered({ providerId: other.said?.['id'] }));
    expect(await entering(january(foreign))).toEqual([refused('MEASURE_NOT_DEFINED', 'measureDefinitionId', 'R114')]);
  });

  it('stands once for a month in a service, by one of two who enter it at once', async () => {
    const id = await ofFalls();
    const both = await atOnce(graph.database, 'measure_entry', [
      () => bench.desk.send(bench.caller('deputy'), 'enterMeasureCounts', january(id), 'measureEntry { id }'),
      () => bench.desk.send(bench.caller('manager'), 'enterMeasureCounts', january(id, { numerator: 11 }), 'measureEntry { id }'),
    ]);
    expect(both.flatMap((answer) => answer.refusals)).toEqual([refused('COUNTED_ALREADY', 'startsOn', 'R113')]);
    await expect(
      graph.database.asAdmin(
        `insert into measure_entry select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid()))).* from measure_entry e where tenant_id = $1`,
        [bench.desk.tenantId],
      ),
    ).rejects.toThrow('measure_entry_once');
  });

  it('is entered in error and anew, by whoever may enter it alone; the original stays readable, and counts no more', async () => {
    const id = await ofFalls();
    const entry = await enters(bench, january(id, { numerator: 3 }));
    const marking = { record: { kind: 'MEASURE_ENTRY', id: entry['id'] }, version: 1, reasonCode: 'WRONG_DETAILS' };
    const mark = (who: 'quality' | 'manager') =>
      bench.desk.send(bench.caller(who), 'enterGovernanceRecordInError', marking, 'record { enteredInErrorAt }');
    expect((await mark('quality')).refusals).toEqual([refused('NOT_PERMITTED', 'record')]);
    expect((await mark('manager')).said).toEqual({ enteredInErrorAt: new Date(NOW) });
    await enters(bench, january(id));
    const query = `query ($id: UUID!, $serviceId: UUID!) {
      measureEntries(measureDefinitionId: $id) { edges { node { numerator enteredInErrorAt enteredBy { id } } } }
      measureDefinition(id: $id) { chart(serviceId: $serviceId) { points { figure { numerator } } } } }`;
    const found = await graph.run(bench.caller('quality'), NOW, query, { id, serviceId: bench.desk.serviceId });
    const by = { enteredBy: { id: bench.cast.deputy } };
    expect(found['measureEntries'].edges.map(({ node }: any) => node)).toEqual(
      expect.arrayContaining([
        { ...by, numerator: 3, enteredInErrorAt: new Date(NOW) },
        { ...by, numerator: 12, enteredInErrorAt: null },
      ]),
    );
    expect(found['measureDefinition'].chart.points).toEqual([{ figure: { numerator: 12 } }]);
  });

  it('holds for a version that counts the same, and for none that counts otherwise', async () => {
    const first = await ofFalls();
    await enters(bench, january(first));
    const charted = async (id: unknown) => {
      const query =
        'query ($id: UUID!, $serviceId: UUID!) { measureDefinition(id: $id) { chart(serviceId: $serviceId) { points { figure { numerator } } } } }';
      return (await graph.run(bench.caller('quality'), NOW, query, { id, serviceId: bench.desk.serviceId }))['measureDefinition'].chart
        .points;
    };
    const second = await defined(bench, entered({ target: 4, reason: REASON, replaces: 1 }));
    expect(await charted(second['id'])).toHaveLength(1);
    expect(await entering(january(second['id'] as string))).toEqual([refused('COUNTED_ALREADY', 'startsOn', 'R113')]);
    const third = await defined(bench, entered({ target: 4, numeratorCounts: 'falls with harm', reason: REASON, replaces: 2 }));
    expect(await charted(third['id'])).toEqual([]);
    // The earlier version still takes what a review that froze it needs.
    await enters(bench, anEntry(bench, first, '2026-02-01', { numerator: 9, denominator: 840 }));
    expect(await charted(second['id'])).toHaveLength(2);
    expect(await charted(third['id'])).toEqual([]);
  });
});

describe('the chart of a measure in a service', () => {
  const CHART = `measureDefinition(id: $id) { chart(serviceId: $serviceId, from: $from, to: $to) { from to method rules centre warnings service { id }
    points { centre lowerLimit upperLimit signals { cause direction } figure { kind per numerator denominator value share lower upper method level from to calendarVersion } } } }`;
  const charted = async (id: string, more: Input = {}, who = bench.caller('quality')) => {
    const query = `query ($id: UUID!, $serviceId: UUID!, $from: LocalDate, $to: LocalDate) { ${CHART} }`;
    const { encode } = graph.idsTo(who);
    const { serviceId = bench.desk.serviceId, ...window } = more;
    const found = await graph.run(who, NOW, query, { id: encode(id), serviceId: encode(serviceId as string), ...window });
    return found['measureDefinition'].chart;
  };

  it('counts incidents by kind and month over the bed days that are entered, each with n, N, window, method and interval (part of R113)', async () => {
    const id = (await defined(bench))['id'] as string;
    await incidents(bench, '2025-12-01', 1, 'OTHER');
    await incidents(bench, '2026-01-01', 12);
    await incidents(bench, '2026-01-01', 3, 'MEDICINES');
    await enters(bench, anEntry(bench, id, '2026-01-01', { denominator: 930 }));
    await enters(bench, anEntry(bench, id, '2026-02-01', { denominator: 840 }));
    const chart = await charted(id);
    expect(chart).toMatchObject({ method: 'u chart, 3 sigma', warnings: ['TRIAL_LIMITS'], service: { id: bench.desk.serviceId } });
    expect(chart.rules).toContain('Making Data Count');
    expect(chart.centre).toBeCloseTo((12 / 1770) * 1000, 9);
    const made = {
      kind: 'RATE',
      per: 1000,
      share: null,
      method: 'Garwood, exact Poisson',
      level: 0.95,
      calendarVersion: 'england-and-wales/2026-11',
    };
    // No fall in February is a figure: none was recorded. R: poisson.test(12, 930)$conf.int * 1000
    expect(chart.points.map(({ figure }: any) => figure)).toEqual([
      {
        ...{ ...made, numerator: 12, denominator: 930, from: '2026-01-01', to: '2026-01-31', value: expect.closeTo(12.9032, 4) },
        ...{ lower: expect.closeTo(6.6673, 3), upper: expect.closeTo(22.5393, 3) },
      },
      {
        ...made,
        numerator: 0,
        denominator: 840,
        from: '2026-02-01',
        to: '2026-02-28',
        value: 0,
        lower: 0,
        upper: expect.closeTo(4.3915, 3),
      },
    ]);
  });

  it('counts records from the first whole month after the first that is known: before it, none may mean that nobody recorded any', async () => {
    const id = (await defined(bench, { kind: 'COUNT', per: null, denominatorCounts: null }))['id'] as string;
    expect((await charted(id)).points).toEqual([]);
    await incidents(bench, '2025-11-01', 1, 'OTHER');
    const counts = async () => (await charted(id)).points.map(({ figure }: any) => [figure.from, figure.numerator, figure.denominator]);
    expect(await counts()).toEqual([
      ['2025-12-01', 0, 1],
      ['2026-01-01', 0, 1],
      ['2026-02-01', 0, 1],
    ]);
    const falls = await incidents(bench, '2026-01-01', 2);
    expect((await counts())[1]).toEqual(['2026-01-01', 2, 1]);
    await bench.ownerSays('RETRACTED', 'Incident', falls[0]?.id);
    expect((await counts())[1]).toEqual(['2026-01-01', 1, 1]);
    expect((await charted(id, { from: '2026-01-01', to: '2026-01-31' })).points).toHaveLength(1);
  });

  it('goes by days of London, and by weeks from Monday to Sunday', async () => {
    const id = (await defined(bench, { kind: 'COUNT', unit: 'WEEK', per: null, denominatorCounts: null }))['id'] as string;
    const at = (happenedAt: string) => bench.knows('Incident', { happenedAt, data: { kind: 'FALL' } });
    await at('2025-06-02T09:00:00.000Z');
    // In summer, the last half hour of a Sunday in UTC is Monday in London.
    await at('2025-06-15T22:59:59.999Z');
    await at('2025-06-15T23:00:00.000Z');
    const chart = await charted(id, { from: '2025-06-02', to: '2025-06-22' });
    expect(chart.method).toBe('c chart, 3 sigma');
    expect(chart.points.map(({ figure }: any) => [figure.from, figure.to, figure.numerator])).toEqual([
      ['2025-06-02', '2025-06-08', 1],
      ['2025-06-09', '2025-06-15', 1],
      ['2025-06-16', '2025-06-22', 1],
    ]);
  });

  it('counts complaints by their category, of its own service alone', async () => {
    const id = (
      await defined(bench, {
        code: 'MEALS',
        kind: 'COUNT',
        per: null,
        denominatorCounts: null,
        recordKind: 'COMPLAINT',
        recordCodes: ['MEALS'],
      })
    )['id'] as string;
    const complaint = (category: string, serviceId?: string) =>
      bench.knows('Complaint', { happenedAt: '2026-01-10T10:00:00.000Z', data: { category }, ...(serviceId ? { serviceId } : {}) });
    await bench.knows('Complaint', { happenedAt: '2025-12-31T10:00:00.000Z', data: { category: 'NOISE' } });
    await complaint('MEALS');
    await complaint('NOISE');
    await complaint('MEALS', anId());
    expect((await charted(id)).points.map(({ figure }: any) => figure.numerator)).toEqual([1, 0]);
  });

  it('is told of records to whoever may read every one of them, of entered counts to whoever reads measures, and of another provider’s service to nobody', async () => {
    const inService = { services: [bench.desk.serviceId], staffMemberId: bench.cast.keyWorker };
    const { tenantId, serviceId } = bench.desk;
    const commissioner = aCaller('COMMISSIONER', { tenantId, services: [serviceId], organisationId: anId() });
    const ofRecords = (await defined(bench))['id'] as string;
    const ofEntries = (await defined(bench, entered({ code: 'ENTERED' })))['id'] as string;
    expect(await charted(ofRecords, {}, commissioner)).toBeNull();
    expect(await charted(ofEntries, {}, commissioner)).not.toBeNull();
    expect(await charted(ofRecords, {}, bench.desk.as('KEY_WORKER', inService))).not.toBeNull();
    expect(await charted(ofEntries, {}, bench.desk.as('KEY_WORKER', { ...inService, services: [anId()] }))).toBeNull();
    const admin = bench.desk.as('ADMINISTRATOR');
    const other = await bench.desk.send(admin, 'registerProvider', { name: 'Others', cqcProviderId: '1-101602462' }, 'provider { id }');
    const elsewhere = { name: 'Oak Court', kind: 'RESIDENTIAL', providerId: other.said?.['id'] };
    const { said } = await bench.desk.send(admin, 'registerService', elsewhere, 'service { id }');
    expect(await charted(ofEntries, { serviceId: said?.['id'] }, bench.desk.as('NOMINATED_INDIVIDUAL'))).toBeNull();
  });

  it('of many versions is counted in as many statements as of one', async () => {
    for (const code of ['A1', 'A2', 'A3']) await defined(bench, entered({ code }));
    const asked = (first: number) => () => {
      const query = `query ($serviceId: UUID!) { measureDefinitions(first: ${first}) { edges { node { chart(serviceId: $serviceId) { method } } } } }`;
      return graph.run(bench.caller('quality'), NOW, query, { serviceId: bench.desk.serviceId });
    };
    expect(await graph.statements(asked(3))).toBe(await graph.statements(asked(1)));
  });
});
