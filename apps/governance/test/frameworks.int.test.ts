import { type TestGraph } from '@causeway/testing';
import { NOW, openGraph } from './desk';
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

test('a review shows which key questions it touches, and which not (part of R5)', async () => {
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
