import { aCaller, anId, type TestGraph } from '@causeway/testing';
import { readSdl } from '@causeway/subgraph';
import { Kind, parse, type FieldDefinitionNode, type ObjectTypeDefinitionNode, type TypeNode } from 'graphql';
import { join } from 'node:path';
import { afterChange, type AfterChange } from './after-change';
import { openGraph } from './desk';
import { aCompletion, anAction } from './review-inputs';
import { confirmed, fed, LATER, readyToConclude, tested } from './review-stages';
import { aBench } from './reviewing';

const JUNE = '2026-06-02T09:00:00.000Z';

let graph: TestGraph;
let place: AfterChange;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  place = await afterChange(graph);
});

const asked = async (fields: string, at = JUNE): Promise<Record<string, any>> =>
  (await graph.run(place.bench.caller('quality'), at, `{ review(id: "${place.reviewId}") { ${fields} } }`))['review'];
const done = async () =>
  place.bench.does('completeAction', await aCompletion(place.bench, place.action, { completedOn: '2026-04-01' }), 'id', LATER);
const outcome = async () => {
  await place.month('2026-04-01', 20);
  await place.heard();
  await place.bench.does('recordOutcome', await place.outcome('2026-04-01'), 'id', JUNE);
};
/** The statements that a field of one review, and of two, takes. */
const statements = async (field: string) => {
  const count = (first: number) =>
    graph.statements(() => graph.run(place.bench.caller('quality'), JUNE, `{ reviews(first: ${first}) { edges { node { ${field} } } } }`));
  const one = await count(1);
  await afterChange(graph, place.bench);
  return [one, await count(2)];
};

describe('a cause beside its prevention', () => {
  const FIELDS =
    'preventions { riskAccepted missing cause { description mechanism whySteps { edges { node { answer } } } } made { doneBefore doneSince changeKind } open { description } }';

  it('says for each cause why it happened, what was changed to prevent it, and what is missing until it is there (R98)', async () => {
    const { bench, causeId } = place;
    const prevention = async () => (await asked(FIELDS))['preventions'];
    const cause = {
      description: 'Nobody was named to carry a change into the plan.',
      mechanism: expect.stringContaining('Each shift assumed') as unknown,
      whySteps: { edges: [{ node: { answer: 'Nobody was named to carry a change over.' } }] },
    };
    const open = [{ description: 'No plan is published without a named owner and deputy.' }];
    expect(await prevention()).toEqual([{ cause, riskAccepted: false, made: [], open, missing: ['NOT_REVIEWED', 'PREVENTION_OPEN'] }]);
    await tested(bench, causeId);
    await done();
    const changed = {
      doneBefore: 'Whoever was on shift was to update the plan.',
      doneSince: 'The named owner updates it, and the deputy in their absence.',
      changeKind: 'OWNERSHIP',
    };
    expect(await prevention()).toEqual([{ cause, riskAccepted: false, made: [changed], open: [], missing: [] }]);
    // What it rests on is taken back: its proof, its why, and what showed it done.
    for (const kind of ['IdentifiedChange', 'Handover', 'PlanVersion']) await bench.ownerSays('RETRACTED', kind);
    expect(await prevention()).toMatchObject([{ made: [], open, missing: ['WHY_MISSING', 'PROOF_WITHDRAWN', 'PREVENTION_OPEN'] }]);
    const [one, two] = await statements('preventions { missing }');
    expect(two).toBe(one);
  });

  it('is of a concluded review', async () => {
    const bench = await aBench(graph);
    const { review } = await readyToConclude(bench);
    expect((await bench.review(review['id'], 'preventions { missing }'))['preventions']).toEqual([]);
  });
});

describe('the summary of an outcome', () => {
  const SHARE = 'numerator denominator share lower upper method level from to calendarVersion';
  const FIELDS = `outcomeSummary {
    saferSystems { changes { changeKind } strengths { stronger weaker } open verdict riskReducing cameBack missing movements { measure verdict before { ${SHARE} } after { ${SHARE} } } }
    clearerOwnership { changes { changeKind doneSince } rolesNamed ownershipCauses ownershipAnswered missing }
    strongerGovernance { changes { changeKind } checksInTime { ${SHARE} } revisitsInTime { ${SHARE} } stillHolds feeds feedsMissing missing }
  }`;
  const summary = async (at?: string) => (await asked(FIELDS, at))['outcomeSummary'];

  it('is made under safer systems, clearer ownership and stronger governance of typed changes, strengths, verdicts and checks, with what is missing (R99)', async () => {
    const { bench, reviewId, causeId } = place;
    expect(await summary()).toMatchObject({
      saferSystems: { changes: [], verdict: null, missing: ['NO_CHANGE', 'NO_OUTCOME'] },
      clearerOwnership: { changes: [], ownershipCauses: 1, ownershipAnswered: 0, missing: ['NO_CHANGE', 'CHANGE_OPEN', 'OWNERSHIP_LEFT'] },
      strongerGovernance: { feeds: 4, feedsMissing: 3, stillHolds: null },
    });
    await confirmed(bench, causeId);
    await done();
    for (const [changeKind, category] of [
      ['ROUTINE', 'TRAINING'],
      ['OVERSIGHT', 'CHECKLIST'],
    ]) {
      const planned = await bench.does('planAction', anAction(bench, reviewId, [causeId], { changeKind, category }), 'id version');
      await bench.does('completeAction', await aCompletion(bench, planned, { completedOn: '2026-05-05' }), 'id', LATER);
    }
    await outcome();
    const { saferSystems, clearerOwnership, strongerGovernance } = await summary();
    expect(saferSystems).toMatchObject({
      ...{ changes: [{ changeKind: 'ROUTINE' }], strengths: { stronger: 0, weaker: 1 }, open: 0, cameBack: false, riskReducing: true },
      missing: ['ONLY_WEAKER'],
      movements: [
        {
          measure: 'M1A',
          before: { numerator: 8, denominator: 20, from: '2026-01-01', to: '2026-02-28', level: 0.95 },
          after: {
            numerator: 20,
            denominator: 20,
            share: 1,
            from: '2026-04-01',
            to: '2026-04-30',
            calendarVersion: 'england-and-wales/2026-11',
          },
        },
      ],
    });
    expect(saferSystems.verdict).toBe(saferSystems.movements[0].verdict);
    expect(clearerOwnership).toEqual({
      changes: [{ changeKind: 'OWNERSHIP', doneSince: 'The named owner updates it, and the deputy in their absence.' }],
      rolesNamed: ['KEY_WORKER'],
      ...{ ownershipCauses: 1, ownershipAnswered: 1, missing: [] },
    });
    expect(strongerGovernance).toMatchObject({ changes: [{ changeKind: 'OVERSIGHT' }], feeds: 4, feedsMissing: 0 });
    // Nobody has done the checks of the calendar, nor the revisit after four weeks.
    expect(strongerGovernance.missing).toEqual(['CHECKS_MISSED', 'NOT_REVISITED']);
    expect(strongerGovernance.revisitsInTime).toMatchObject({ numerator: 0, denominator: 2, from: '2026-03-09', to: '2026-06-02' });
    const due = await graph.database.asAdmin<{ n: number }>(
      "select count(*)::int as n from check_entry where service_id = $1 and review_id is null and due_on between '2026-03-09' and '2026-06-01'",
      [bench.desk.serviceId],
    );
    expect(strongerGovernance.checksInTime).toMatchObject({ numerator: 0, denominator: due[0]?.n });
    const [one, two] = await statements('outcomeSummary { saferSystems { open } }');
    expect(two).toBe(one);
  });

  it('is of figures that still stand: what is found late in the month of an outcome is said', async () => {
    const missing = async () => (await summary())['saferSystems'].missing;
    await outcome();
    expect(await missing()).not.toContain('FIGURES_CHANGED');
    await graph.database.asAdmin(
      `update known_record set facts = facts || '{"denominator": 29}' where service_id = $1 and kind = 'MeasurePoint' and facts->>'month' = '2026-04-01'`,
      [place.bench.desk.serviceId],
    );
    expect(await missing()).toContain('FIGURES_CHANGED');
    const [one, two] = await statements('outcomeSummary { saferSystems { missing } }');
    expect(two).toBe(one);
  });

  it('counts a check that was done by its day, and says what the latest revisit found', async () => {
    const [check] = await graph.database.asAdmin<{ id: string; dueOn: string }>(
      `update check_entry set done_at = due_on + time '10:00' where id = (select id from check_entry where service_id = $1 and review_id is null and due_on >= '2026-03-09' order by due_on limit 1) returning id, due_on::text as "dueOn"`,
      [place.bench.desk.serviceId],
    );
    expect((await summary())['strongerGovernance'].checksInTime.numerator).toBe(check ? 1 : 0);
    expect(check).toBeDefined();
  });

  it('is none before the change, and none to whoever may not read the figures', async () => {
    const bench = await aBench(graph);
    const { review } = await readyToConclude(bench);
    expect((await bench.review(review['id'], 'outcomeSummary { saferSystems { open } }'))['outcomeSummary']).toBeNull();
    const { tenantId, serviceId } = place.bench.desk;
    const grants = [
      { role: 'SENIOR_CARER' as const, services: [serviceId] },
      { role: 'REGISTERED_MANAGER' as const, services: [anId()] },
    ];
    const mixed = { ...aCaller('SENIOR_CARER', { tenantId, services: [serviceId] }), grants };
    const query = `{ review(id: "${place.reviewId}") { state outcomeSummary { saferSystems { open } } } }`;
    const { data, errors } = await graph.execute(mixed, JUNE, query);
    expect(data?.['review']).toEqual({ state: 'CHANGED', outcomeSummary: null });
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});

describe('what a commissioner is told of a review', () => {
  const document = parse(readSdl(join(__dirname, '../schema')));
  const types = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.OBJECT_TYPE_DEFINITION ? [[one.name.value, one] as const] : [])),
  );
  const enums = new Set(document.definitions.flatMap((one) => (one.kind === Kind.ENUM_TYPE_DEFINITION ? [one.name.value] : [])));
  const named = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type));
  const fieldsOf = (type: string): readonly FieldDefinitionNode[] => (types.get(type) as ObjectTypeDefinitionNode).fields ?? [];
  /** Every field that the view reaches, as a path with its type. */
  const reached = (type: string, path: readonly string[] = []): (readonly [path: string, type: string])[] =>
    fieldsOf(type).flatMap((field) => {
      const at = [...path, field.name.value];
      return types.has(named(field.type)) ? reached(named(field.type), at) : [[at.join('.'), named(field.type)] as const];
    });
  const selected = (type: string): string =>
    fieldsOf(type)
      .map((field) => (types.has(named(field.type)) ? `${field.name.value} { ${selected(named(field.type))} }` : field.name.value))
      .join(' ');

  /** Codes that the product makes itself, and that nobody can type a name into. */
  const CODES = ['measure', 'definitionVersion', 'method', 'calendarVersion', 'elementCode'];
  const PLAIN = ['Int', 'Float', 'Boolean', 'LocalDate', 'UUID'];

  it('reaches codes, days, figures and coded ids alone: no text that anybody wrote, and no record that could be followed to one (part of R90)', () => {
    const fields = reached('CommissionerView');
    expect(fields.length).toBeGreaterThan(40);
    const open = fields.filter(
      ([path, type]) => !PLAIN.includes(type) && !enums.has(type) && !(type === 'String' && CODES.includes(path.split('.').at(-1) ?? '')),
    );
    expect(open).toEqual([]);
    const entities = [...types.values()]
      .filter(({ directives }) => directives?.some(({ name }) => name.value === 'key'))
      .map(({ name }) => name.value);
    expect(entities).toContain('StaffMember');
    expect([...reachedTypes('CommissionerView')].filter((type) => entities.includes(type))).toEqual([]);
  });
  const reachedTypes = (type: string): Set<string> =>
    new Set([type, ...fieldsOf(type).flatMap((field) => (types.has(named(field.type)) ? [...reachedTypes(named(field.type))] : []))]);

  const NAME = 'Winifred Ablethorpe';
  const NHS = '9990000018';
  const commissioner = (tenantId: string) => aCaller('COMMISSIONER', { tenantId, organisationId: anId(), purpose: 'commissioning' });
  const viewed = async (tenantId: string): Promise<Record<string, any>[]> =>
    (
      await graph.run(
        commissioner(tenantId),
        JUNE,
        `{ reviews(first: 9) { edges { node { commissionerView { ${selected('CommissionerView')} } } } } }`,
      )
    )['reviews'].edges.map((edge: any) => edge.node.commissionerView);

  it('is learning, owners by role and code, and the movement of measures with intervals; no name, number or text of a person comes through (R90)', async () => {
    const { bench, causeId, action } = place;
    const { tenantId, serviceId } = bench.desk;
    const administrator = bench.desk.as('ADMINISTRATOR');
    const holding = { serviceId, role: 'SERVICE_LEAD', staffMemberId: bench.cast.lead, startsOn: '2026-01-01' };
    expect((await bench.desk.send(administrator, 'appoint', holding, 'roleHolding { id }')).refusals).toEqual([]);
    await fed(bench, causeId);
    await done();
    await outcome();
    // A name and a number in every text that a review, its causes, actions and notes hold.
    const texts = await graph.database.asAdmin<{ table_name: string; column_name: string }>(
      `select table_name, column_name from information_schema.columns where table_schema = 'public' and data_type = 'text'
        and (table_name, column_name) in (('review', 'title'), ('review', 'visible_problem'), ('review', 'conclusion'), ('review', 'isolation_search'), ('cause', 'description'), ('cause', 'who_role'),
          ('cause', 'what_happened'), ('cause', 'where_happened'), ('cause', 'when_happened'), ('cause', 'mechanism'), ('cause', 'wanted_change'), ('why_step', 'question'), ('why_step', 'answer'),
          ('factor', 'description'), ('review_action', 'description'), ('review_action', 'measure'), ('review_action', 'done_before'), ('review_action', 'done_since'), ('finding_feed', 'reason'), ('baseline', 'reason'))`,
    );
    expect(texts).toHaveLength(20);
    for (const { table_name: table, column_name: column } of texts)
      await graph.database.asAdmin(`update ${table} set ${column} = $2 where tenant_id = $1`, [tenantId, `${NAME} ${NHS}`]);
    const [view] = await viewed(tenantId);
    expect(view).toMatchObject({
      learning: [
        {
          ...{ category: 'OWNERSHIP', operationalChange: 'OWNERSHIP', state: 'RECORDED', riskAccepted: false },
          factors: [{ framework: 'YORKSHIRE', elementCode: 'LINES_OF_RESPONSIBILITY', hindered: true }],
          feeds: [
            { feed: 'ACTION_TRACKER', state: 'LINKED' },
            { feed: 'QUALITY_MEETING', state: 'REASONED' },
            { feed: 'SUPERVISION', state: 'REASONED' },
            { feed: 'PROVIDER_OVERSIGHT', state: 'REASONED' },
          ],
        },
      ],
      owners: [
        {
          ...{ kind: 'CORRECTIVE', changeKind: 'OWNERSHIP', strength: 'STRONGER', namedRole: 'KEY_WORKER', ownerRoles: ['SERVICE_LEAD'] },
          ...{ dueOn: '2026-03-20', completedOn: '2026-04-01', done: true, overdue: false },
        },
      ],
      movements: [
        {
          ...{ measure: 'M1A', target: 0.95, verdict: expect.any(String) as unknown },
          before: {
            numerator: 8,
            denominator: 20,
            lower: expect.any(Number) as unknown,
            upper: expect.any(Number) as unknown,
            level: 0.95,
          },
          after: { numerator: 20, denominator: 20, from: '2026-04-01', to: '2026-04-30' },
        },
      ],
    });
    const told = JSON.stringify(view);
    for (const hidden of ['Winifred', 'Ablethorpe', NHS, bench.cast.lead, causeId, action['id'], place.reviewId, ...bench.people])
      expect(told).not.toContain(hidden);
    // Through the view alone: the review's own texts and people are closed to the same reader.
    for (const field of [
      'title',
      'visibleProblem',
      'conclusion',
      'author { id }',
      'preventions { made { doneSince } }',
      'feeds { reason }',
    ]) {
      const { errors } = await graph.execute(commissioner(tenantId), JUNE, `{ reviews(first: 9) { edges { node { ${field} } } } }`);
      expect([field, errors?.[0]?.extensions?.['code']]).toEqual([field, 'FORBIDDEN']);
    }
  });

  it('is nothing before the conclusion, and says what is overdue', async () => {
    const bench = await aBench(graph);
    await readyToConclude(bench);
    expect(await viewed(bench.desk.tenantId)).toEqual([null]);
    const [view] = await viewed(place.bench.desk.tenantId);
    expect(view).toMatchObject({
      owners: [{ done: false, completedOn: null, overdue: true }],
      movements: [{ after: null, verdict: null }],
    });
    const [one, two] = await statements('commissionerView { owners { done } }');
    expect(two).toBe(one);
  });
});

describe('the evidence against the factors of a review', () => {
  const FIELDS = 'factorMatrix { factors { elementCode } rows { record { kind } sourceKind cells } csv }';
  const matrix = async () => (await asked(FIELDS))['factorMatrix'];

  it('is a matrix that can be taken away as CSV, and that no spreadsheet runs (R87)', async () => {
    const { bench, causeId } = place;
    await graph.database.asAdmin('update factor set description = $2 where cause_id = $1', [causeId, '=HYPERLINK("http://x")']);
    const { factors, rows, csv } = await matrix();
    expect(factors).toEqual([{ elementCode: 'LINES_OF_RESPONSIBILITY' }]);
    expect(rows).toEqual(
      expect.arrayContaining([
        { record: { kind: 'AllocationCheck' }, sourceKind: null, cells: ['CITED'] },
        { record: { kind: 'DailyNote' }, sourceKind: 'CARE_RECORDS', cells: ['SUPPORTS'] },
        { record: { kind: 'Shift' }, sourceKind: 'ROTAS', cells: ['SUPPORTS'] },
      ]),
    );
    expect(rows).toHaveLength(3);
    const lines = csv.split('\r\n');
    expect(lines[0]).toBe('cause,,,,,OWNERSHIP');
    expect(lines[1]).toBe('factor,,,,,YORKSHIRE LINES_OF_RESPONSIBILITY hindered');
    expect(lines[2]).toBe(`description,,,,,"'=HYPERLINK(""http://x"")"`);
    expect(lines.slice(4, -1).map((row: string) => row.split(',').length)).toEqual([6, 6, 6]);
    await bench.ownerSays('RETRACTED', 'Shift');
    expect((await matrix()).rows).toHaveLength(2);
    const [one, two] = await statements('factorMatrix { rows { cells } }');
    expect(two).toBe(one);
  });

  it('has no row, neither in the graph nor as CSV, for a record that its reader may not know of', async () => {
    const { tenantId, serviceId } = place.bench.desk;
    const query = `{ reviews(first: 1) { edges { node { factorMatrix { rows { record { kind } cells } } } } } }`;
    const commissioner = aCaller('COMMISSIONER', { tenantId, services: [serviceId], organisationId: anId() });
    const { factorMatrix } = (await graph.run(commissioner, JUNE, query))['reviews'].edges[0].node;
    // Neither a daily note nor a shift is a commissioner's to know of.
    expect(factorMatrix.rows).toEqual([{ record: { kind: 'AllocationCheck' }, cells: ['CITED'] }]);
    await graph.database.asAdmin(`update factor set evidence = jsonb_set(evidence, '{0,kind}', '"Supervision"') where cause_id = $1`, [
      place.causeId,
    ]);
    await graph.database.asAdmin("update known_record set kind = 'Supervision' where tenant_id = $1 and kind = 'AllocationCheck'", [
      tenantId,
    ]);
    const csvFor = async (role: 'SENIOR_CARER' | 'REGISTERED_MANAGER'): Promise<string> =>
      (
        await graph.run(
          aCaller(role, { tenantId, services: [serviceId] }),
          JUNE,
          '{ reviews(first: 1) { edges { node { factorMatrix { csv } } } } }',
        )
      )['reviews'].edges[0].node.factorMatrix.csv as string;
    expect(await csvFor('REGISTERED_MANAGER')).toContain('Supervision');
    expect(await csvFor('SENIOR_CARER')).not.toContain('Supervision');
    expect(await csvFor('SENIOR_CARER')).toContain('DailyNote');
  });

  it('gives an outsider the rows, with the records as codes, and not the text', async () => {
    const inspector = { ...place.bench.desk.as('INSPECTOR'), purpose: 'inspection' as const };
    const query = '{ reviews(first: 1) { edges { node { factorMatrix { rows { record { id } cells } csv } } } } }';
    const { data, errors } = await graph.execute(inspector, JUNE, query);
    const { rows, csv } = (data?.['reviews']).edges[0].node.factorMatrix;
    expect([rows.length, csv, errors?.[0]?.extensions?.['code']]).toEqual([3, null, 'FORBIDDEN']);
    const known = await graph.database.asAdmin<{ id: string }>('select id from known_record where tenant_id = $1', [
      place.bench.desk.tenantId,
    ]);
    expect(known.filter(({ id }) => JSON.stringify(rows).includes(id))).toEqual([]);
  });
});
