import { type TestGraph } from '@causeway/testing';
import { NOW, openGraph, refused } from './desk';
import { anOpening, shownBy } from './review-inputs';
import { opened } from './review-stages';
import { aBench, type Bench } from './reviewing';

let graph: TestGraph;
let bench: Bench;
beforeAll(async () => {
  graph = await openGraph();
  bench = await aBench(graph);
});
afterAll(() => graph.close());

const mapOn = async (on: string | null) =>
  (
    await graph.run(
      bench.caller('quality'),
      '2026-04-01T09:00:00.000Z',
      'query ($on: LocalDate) { frameworkMap(on: $on) { item { code keyQuestion validFrom draft } answeredBy { code keyQuestion validFrom draft } } }',
      { on },
    )
  )['frameworkMap'] as { item: { code: string }; answeredBy: { code: string }[] }[];

it('lists the elements by which factors are named, each with the kinds of cause that lie there (part of R2)', async () => {
  const { factorElements } = await graph.run(bench.caller('quality'), NOW, '{ factorElements { framework code categories } }');
  expect(factorElements).toContainEqual({ framework: 'SEIPS', code: 'TASKS', categories: ['HANDOVER'] });
  expect(factorElements).toContainEqual({ framework: 'LONDON_PROTOCOL', code: 'WORK_ENVIRONMENT', categories: ['STAFFING'] });
});

describe('the map of frameworks', () => {
  it('puts each quality statement beside the draft lines of enquiry that answer it, with their dates (R115)', async () => {
    const map = await mapOn(null);
    expect(map).toHaveLength(34);
    expect(map.find((one) => one.item.code === 'SAF_E1')).toEqual({
      item: { code: 'SAF_E1', keyQuestion: 'EFFECTIVE', validFrom: '2023-11-21', draft: false },
      answeredBy: [
        { code: 'KLOE2026_13', keyQuestion: 'CARING', validFrom: '2026-03-24', draft: true },
        { code: 'KLOE2026_8', keyQuestion: 'EFFECTIVE', validFrom: '2026-03-24', draft: true },
      ],
    });
    expect(map.filter((one) => one.answeredBy.length > 0).map((one) => one.item.code)).toEqual([
      'SAF_E1',
      'SAF_E3',
      'SAF_RS1',
      'SAF_S1',
      'SAF_S3',
      'SAF_S4',
      'SAF_S6',
      'SAF_W5',
      'SAF_W7',
    ]);
  });

  it('is what it was on a day: nothing answered before the draft was published (part of R115)', async () => {
    expect((await mapOn('2026-03-23')).flatMap((one) => one.answeredBy)).toEqual([]);
    expect((await mapOn('2026-03-24')).flatMap((one) => one.answeredBy)).toHaveLength(11);
    expect(await mapOn('2023-11-20')).toEqual([]);
  });

  it('says what an item said on a day, where it says something else from a later one on', async () => {
    const { asAdmin } = graph.database;
    const again = `insert into framework_item select code, framework, key_question, 'A culture of learning', '2026-06-01', null, false from framework_item where code = 'SAF_S1'`;
    await expect(asAdmin(again)).rejects.toMatchObject({ constraint: 'framework_item_now' });
    await asAdmin(`update framework_item set valid_to = '2026-06-01' where code = 'SAF_S1'`);
    await asAdmin(again);
    const titleOn = async (on: string): Promise<string[]> =>
      (await graph.run(bench.caller('quality'), NOW, 'query ($on: LocalDate) { frameworkMap(on: $on) { item { code title } } }', { on }))[
        'frameworkMap'
      ].flatMap(({ item }: any) => (item.code === 'SAF_S1' ? item.title : []));
    expect(await titleOn('2026-05-31')).toEqual(['Learning culture']);
    expect(await titleOn('2026-06-01')).toEqual(['A culture of learning']);
    expect(await mapOn('2026-06-01')).toHaveLength(34);
  });

  it('names in its crosswalk items that there are', async () => {
    expect(
      await graph.database.asAdmin(
        'select c.from_code, c.to_code from framework_crosswalk c where exists (select from unnest(array[c.from_code, c.to_code]) as of(code) where not exists (select from framework_item i where i.code = of.code))',
      ),
    ).toEqual([]);
  });
});

describe('the key questions of a review', () => {
  it('are those that it touches, and those that it does not (part of R5)', async () => {
    const { id } = await opened(bench, { frameworkItems: ['SAF_E1', 'SAF_S4', 'SAF_S1', 'RA2014_9'] });
    const { review } = await graph.run(
      bench.caller('quality'),
      NOW,
      'query ($id: UUID!) { review(id: $id) { coverage { keyQuestion items { code } } } }',
      { id },
    );
    expect(review.coverage).toEqual([
      { keyQuestion: 'SAFE', items: [{ code: 'SAF_S1' }, { code: 'SAF_S4' }] },
      { keyQuestion: 'EFFECTIVE', items: [{ code: 'SAF_E1' }] },
      { keyQuestion: 'CARING', items: [] },
      { keyQuestion: 'RESPONSIVE', items: [] },
      { keyQuestion: 'WELL_LED', items: [] },
    ]);
  });

  it('are told of each of several reviews by what was in force when it was opened (part of R115)', async () => {
    await graph.database.asAdmin(
      `insert into framework_item select 'TEST_S', framework, key_question, t.title, t.valid_from::date, t.valid_to::date, false from framework_item,
         (values ('Before', '2026-01-01', '2026-05-01'), ('Since', '2026-05-01', null)) as t(title, valid_from, valid_to) where code = 'SAF_S2'`,
    );
    const ids: string[] = [];
    for (const at of [NOW, '2026-05-05T09:00:00.000Z'])
      ids.push((await bench.does('openReview', await anOpening(bench, { frameworkItems: ['TEST_S'] }), 'id', at))['id']);
    const { reviews } = await graph.run(
      bench.caller('quality'),
      '2026-05-06T09:00:00.000Z',
      'query ($s: UUID!) { reviews(serviceId: $s, first: 50) { edges { node { id coverage { items { title } } } } } }',
      { s: bench.desk.serviceId },
    );
    const titles = ids.map((id) => reviews.edges.find(({ node }: any) => node.id === id).node.coverage.flatMap(({ items }: any) => items));
    expect(titles).toEqual([[{ title: 'Before' }], [{ title: 'Since' }]]);
  });

  const examined = async (reviewId: string, sourceKind: 'CARE_RECORDS' | 'ROTAS', ...frameworkItems: string[]) => ({
    ...{ reviewId, sourceKind, state: 'EXAMINED', refs: [await shownBy(bench, sourceKind)], showing: 'NEUTRAL', frameworkItems },
  });
  const evidenceOf = async (id: string) => {
    const { coverage } = await bench.review(id, 'coverage { keyQuestion evidenceItems { code } sources { sourceKind frameworkItems } }');
    return coverage.flatMap(({ keyQuestion, evidenceItems, sources }: any) =>
      evidenceItems.length + sources.length === 0
        ? []
        : [[keyQuestion, evidenceItems.map(({ code }: any) => code), sources.map(({ sourceKind }: any) => sourceKind)]],
    );
  };

  it('are those that its evidence speaks to as well, while it stands, with the sources that do (R5)', async () => {
    const { id } = await opened(bench, { frameworkItems: ['SAF_E1'] });
    expect(await evidenceOf(id)).toEqual([]);
    const rota = await bench.does('examineSource', await examined(id, 'ROTAS', 'SAF_S6', 'RA2014_18', 'SAF_S6'), 'id frameworkItems');
    expect(rota['frameworkItems']).toEqual(['SAF_S6', 'RA2014_18']);
    await bench.does('examineSource', await examined(id, 'CARE_RECORDS', 'SAF_E1', 'SAF_S6'), 'id', '2026-03-10T08:00:00.000Z');
    await bench.does('examineSource', await examined(id, 'CARE_RECORDS'));
    expect(await evidenceOf(id)).toEqual([
      ['SAFE', ['SAF_S6'], ['CARE_RECORDS', 'ROTAS']],
      ['EFFECTIVE', ['SAF_E1'], ['CARE_RECORDS']],
    ]);
    const mark = { record: { kind: 'SOURCE_EXAMINATION', id: rota['id'] }, version: 1, reasonCode: 'WRONG_DETAILS' };
    await bench.desk.send(bench.caller('manager'), 'enterGovernanceRecordInError', mark, 'record { id }');
    expect(await evidenceOf(id)).toEqual([
      ['SAFE', ['SAF_S6'], ['CARE_RECORDS']],
      ['EFFECTIVE', ['SAF_E1'], ['CARE_RECORDS']],
    ]);
  });

  it('are told by evidence of what was in force when the review was opened, and of nothing else (R5)', async () => {
    const { id } = await opened(bench);
    for (const unknown of ['SAF_S99', 'KLOE2026_7X'])
      expect(await bench.refusals('examineSource', await examined(id, 'ROTAS', 'SAF_S1', unknown))).toEqual([
        refused('FRAMEWORK_UNKNOWN', 'frameworkItems', 'R5'),
      ]);
    await graph.database.asAdmin(`update framework_item set valid_to = '2026-01-01' where code = 'SAF_C1'`);
    expect(await bench.refusals('examineSource', await examined(id, 'ROTAS', 'SAF_C1'))).toEqual([
      refused('FRAMEWORK_UNKNOWN', 'frameworkItems', 'R5'),
    ]);
  });
});
