import { aCaller, anId, type TestGraph } from '@causeway/testing';
import { NOW, openGraph, refused, type Input } from './desk';
import { aConclusion, anOpening } from './review-inputs';
import { readyToConclude } from './review-stages';
import { aBench, type Bench } from './reviewing';

let graph: TestGraph;
let bench: Bench;
let review: Record<string, any>;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  bench = await aBench(graph);
  ({ review } = await readyToConclude(bench));
});

const IN_MAY = '2025-05-20T10:00:00.000Z';
const MAY = { from: '2025-05-01', to: '2025-05-31' };
const fall = { kind: 'FALL', riskCodes: [] };
const held = async (caller = bench.caller('manager'), more = '', code = 'FALL') =>
  (
    await graph.run(
      caller,
      NOW,
      `{ review(id: "${review['id']}") { sameElsewhere(code: "${code}", from: "${MAY.from}", to: "${MAY.to}") { place looked found } ${more} } }`,
    )
  )['review'].sameElsewhere as unknown;
const places = (people: readonly [number, number], shifts: readonly [number, number], services: readonly [number, number]) =>
  Object.entries({ OTHER_PEOPLE: people, OTHER_SHIFTS: shifts, OTHER_SERVICES: services }).map(([place, [looked, found]]) => ({
    place,
    looked,
    found,
  }));
const search = (place: string, looked: number, found: number): Input => ({ place, code: 'FALL', ...MAY, looked, found });
const concluding = (searched: readonly Input[], isolation = 'ISOLATED') =>
  bench.refusals('concludeReview', aConclusion(review, { isolation, searched }), 'manager');

describe('what the product knows of the same elsewhere', () => {
  it('is of other people, beside the triggers, and of other services, by every code that a record says it by (R11)', async () => {
    expect(await held()).toEqual(places([0, 0], [0, 0], [0, 0]));
    const [sampled] = bench.people;
    await bench.knows('Incident', { happenedAt: IN_MAY, personId: sampled ?? '', data: fall });
    expect(await held()).toEqual(places([0, 0], [1, 1], [0, 0]));
    const someone = anId();
    const said: readonly (readonly [kind: string, data: Input])[] = [
      ['Incident', { kind: 'DISTRESS', riskCodes: ['FALL'] }],
      ['Complaint', { category: 'FALL' }],
      ['Complaint', { category: 'MEALS', concernCode: 'FALL' }],
      ['Feedback', { codes: ['FALL'] }],
      ['Feedback', { codes: [], concernCode: 'FALL' }],
      ['IdentifiedChange', { kind: 'RISK', code: 'FALL' }],
    ];
    for (const [kind, data] of said) await bench.knows(kind, { happenedAt: IN_MAY, personId: someone, data });
    await bench.knows('IdentifiedChange', { happenedAt: IN_MAY, personId: someone, data: { kind: 'FALL', code: 'MOBILITY' } });
    expect(await held()).toEqual(places([7, 6], [8, 7], [0, 0]));
    await bench.knows('Incident', { happenedAt: IN_MAY, serviceId: anId(), personId: anId(), data: fall });
    const everywhere = bench.desk.as('PROVIDER_QUALITY_LEAD');
    expect(await held(everywhere)).toEqual(places([7, 6], [8, 7], [1, 1]));
    expect(await held()).toEqual(places([7, 6], [8, 7], [0, 0]));
  });

  it('leaves out whom a hidden trigger is about for those alone who may know of it', async () => {
    const person = anId();
    const trigger = await bench.knows('Concern', { happenedAt: IN_MAY, personId: person, data: { category: 'NEGLECT' } });
    await graph.database.asAdmin('update review set triggers = $2 where id = $1', [review['id'], JSON.stringify([trigger])]);
    await bench.knows('Incident', { happenedAt: IN_MAY, personId: person, data: fall });
    expect(await held(bench.desk.as('SAFEGUARDING_LEAD'))).toEqual(places([0, 0], [1, 1], [0, 0]));
    expect(await held(bench.desk.as('SENIOR_CARER'))).toEqual(places([1, 1], [1, 1], [0, 0]));
  });

  it('is not of what was taken back, of the days before and after in London, nor of the triggers and whom they are about', async () => {
    const person = anId();
    const trigger = await bench.knows('Incident', { happenedAt: IN_MAY, personId: person, data: fall });
    await graph.database.asAdmin('update review set triggers = $2 where id = $1', [review['id'], JSON.stringify([trigger])]);
    for (const happenedAt of ['2025-04-30T22:59:59.999Z', '2025-05-31T23:00:00.000Z'])
      await bench.knows('Incident', { happenedAt, personId: anId(), data: fall });
    const back = await bench.knows('Incident', { happenedAt: IN_MAY, personId: anId(), data: fall });
    await bench.ownerSays('RETRACTED', 'Incident', back.id);
    expect(await held()).toEqual(places([0, 0], [0, 0], [0, 0]));
    await bench.knows('Incident', { happenedAt: '2025-04-30T23:00:00.000Z', personId: person, data: fall });
    await bench.knows('Incident', { happenedAt: '2025-05-31T22:59:59.999Z', data: fall });
    expect(await held()).toEqual(places([0, 0], [2, 2], [0, 0]));
  });

  it('tells a reader of nothing that the reader may not know of', async () => {
    await bench.knows('Incident', { happenedAt: IN_MAY, personId: anId(), data: fall });
    await bench.knows('Indicator', { happenedAt: IN_MAY, personId: anId(), data: { theme: 'FALL' } });
    expect(await held()).toEqual(places([2, 2], [2, 2], [0, 0]));
    const { tenantId, serviceId } = bench.desk;
    expect(await held(aCaller('SENIOR_CARER', { tenantId, services: [serviceId] }))).toEqual(places([1, 1], [1, 1], [0, 0]));
    await expect(held(undefined, '', 'a fall')).rejects.toThrow(/a code is of 2 to 40/);
  });

  it('is as many statements of many reviews as of one', async () => {
    const asked = (first: number) =>
      graph.statements(() =>
        graph.run(
          bench.caller('quality'),
          NOW,
          `{ reviews(first: ${first}) { edges { node { sameElsewhere(code: "FALL", from: "${MAY.from}", to: "${MAY.to}") { found } } } } }`,
        ),
      );
    await bench.does('openReview', await anOpening(bench));
    expect(await asked(2)).toBe(await asked(1));
  });
});

describe('a conclusion', () => {
  it('is not that it was isolated where the records hold the same, nor that fewer were found, and keeps what they held (R11)', async () => {
    await bench.knows('Incident', { happenedAt: IN_MAY, personId: anId(), data: fall });
    const more = [refused('MORE_WAS_FOUND', 'searched', 'R11')];
    const nowhere = [search('OTHER_PEOPLE', 12, 0), search('OTHER_SHIFTS', 12, 0), search('OTHER_SERVICES', 12, 0)];
    expect(await concluding(nowhere)).toEqual(more);
    await bench.knows('Incident', { happenedAt: IN_MAY, personId: anId(), data: fall });
    expect(await concluding([search('OTHER_PEOPLE', 12, 1)], 'PATTERN')).toEqual(more);
    const said = await bench.does(
      'concludeReview',
      aConclusion(review, { isolation: 'PATTERN', searched: [search('OTHER_PEOPLE', 12, 2), search('OTHER_SERVICES', 3, 0)] }),
      'searched { place looked found held { looked found } }',
    );
    expect(said['searched']).toEqual([
      { place: 'OTHER_PEOPLE', looked: 12, found: 2, held: { looked: 2, found: 2 } },
      { place: 'OTHER_SERVICES', looked: 3, found: 0, held: { looked: 0, found: 0 } },
    ]);
  });
});
