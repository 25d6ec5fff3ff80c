import { anId, atOnce, type TestGraph } from '@causeway/testing';
import { afterChange, type AfterChange } from './after-change';
import { openGraph, refused, type Input } from './desk';
import { aCompletion } from './review-inputs';
import { confirmed, LATER, opened } from './review-stages';

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

const asking = (more: Input = {}): Input => ({
  ...{ serviceId: place.bench.desk.serviceId, windowStart: '2026-01-01', windowEnd: '2026-06-01', seed: 20260602, ...more },
});
const FIELDS = `id windowStart windowEnd number seed method frameSize frameHash reproduces drawn {
  record { kind id } trail { review { id } citedAs causes { id } actions { id } movements { measure before { numerator denominator lower upper } } besides { kind id } } }`;
const drawn = async (more: Input = {}, who: 'nominated' | 'quality' | 'manager' = 'nominated'): Promise<Record<string, any>> => {
  const { bench } = place;
  const { said, refusals } = await bench.desk.send(
    bench.caller(who),
    'drawInspectionSample',
    asking(more),
    `inspectionSample { ${FIELDS} }`,
    JUNE,
  );
  if (!said) throw new Error(JSON.stringify(refusals));
  return said;
};
const recordsOf = (sample: Record<string, any>) => sample['drawn'].map(({ record }: any) => record);

describe('a sample for an inspector', () => {
  it('is five random records that reviews rest on, each with its review, causes, actions, measures and the records of other services, and is the same when it is drawn again, whatever was recorded since (R97)', async () => {
    const { bench, reviewId, causeId, action } = place;
    await confirmed(bench, causeId);
    await bench.does('completeAction', await aCompletion(bench, action, { completedOn: '2026-04-01' }), 'id', LATER);
    const all = await everything();
    const sample = await drawn();
    expect(sample).toMatchObject({
      number: 5,
      seed: 20260602,
      method: 'sha256-order/1',
      reproduces: true,
      frameHash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
    });
    expect(sample['frameSize']).toBeGreaterThan(10);
    expect(recordsOf(sample)).toHaveLength(5);
    for (const { record, trail } of sample['drawn']) {
      expect(trail).toHaveLength(1);
      expect(trail[0]).toMatchObject({
        ...{ review: { id: reviewId }, causes: [{ id: causeId }], actions: [{ id: action['id'] }] },
        movements: [{ measure: 'M1A', before: { numerator: 8, denominator: 20 } }],
      });
      expect(trail[0].citedAs.length).toBeGreaterThan(0);
      // All but the record itself: kept by care records, workforce and governance.
      expect(trail[0].besides).toHaveLength(all - 1);
      expect(trail[0].besides).not.toContainEqual(record);
    }
    expect(await bench.desk.announced('governance.inspection-sample.drawn.v1')).toMatchObject({
      seed: 20260602,
      frameSize: sample['frameSize'],
      drawn: recordsOf(sample),
    });

    // Many more records come to be cited: the frame of a new sample is another, and the one that was drawn stays.
    const again = await opened(bench);
    for (let i = 0; i < 6; i += 1)
      await bench.does('recordReviewNote', {
        reviewId: again['id'],
        subject: 'OTHER',
        text: 'Seen.',
        refs: [await bench.knows('DailyNote')],
      });
    expect(await drawn({}, 'quality')).toEqual(sample);
    const other = await drawn({ seed: 1 });
    expect(other['frameSize']).toBeGreaterThan(sample['frameSize']);
    expect(other['frameHash']).not.toBe(sample['frameHash']);
    expect(recordsOf(other)).not.toEqual(recordsOf(sample));
    const { inspectionSamples } = await graph.run(
      bench.caller('manager'),
      JUNE,
      '{ inspectionSamples(first: 9) { edges { node { id } } } }',
    );
    expect(inspectionSamples.edges.map(({ node }: any) => node.id)).toEqual(expect.arrayContaining([sample['id'], other['id']]));
  });
  const everything = async (): Promise<number> => {
    const all = await drawn({ number: 50, seed: 99, windowStart: '2025-01-01' });
    return all['frameSize'] as number;
  };

  it('is read by an inspector in codes, with its trail, and drawn by the provider and the registered manager alone', async () => {
    const sample = await drawn({ number: 2 }, 'manager');
    const { desk, cast, caller } = place.bench;
    const inspector = { ...desk.as('INSPECTOR', { services: [desk.serviceId] }), purpose: 'inspection' as const };
    const seen = (await graph.run(inspector, JUNE, `{ inspectionSamples(first: 1) { edges { node { ${FIELDS} } } } }`))['inspectionSamples']
      .edges[0].node;
    expect(seen).toMatchObject({ frameHash: sample['frameHash'], reproduces: true, number: 2 });
    expect(recordsOf(seen).map(({ kind }: any) => kind)).toEqual(recordsOf(sample).map(({ kind }: any) => kind));
    expect(seen.drawn[0].trail[0].movements).toHaveLength(1);
    for (const { id } of [...recordsOf(sample), { id: place.reviewId }, { id: cast.manager }])
      expect(JSON.stringify(seen)).not.toContain(id);
    expect(await desk.refusalsOf(caller('deputy'), 'drawInspectionSample', asking({ seed: 2 }), JUNE)).toEqual([
      refused('NOT_PERMITTED', 'serviceId'),
    ]);
    await expect(desk.send(inspector, 'drawInspectionSample', asking({ seed: 2 }), '', JUNE)).rejects.toThrow(
      'Your role does not include this.',
    );
  });

  it('tells a commissioner of no record that it may not read of directly: the timeline of a person whom another places', async () => {
    await drawn({ number: 50, windowStart: '2025-01-01' });
    const { desk } = place.bench;
    const reading = async (role: 'INSPECTOR' | 'COMMISSIONER') =>
      graph.run(
        { ...desk.as(role, { services: [desk.serviceId] }), organisationId: anId() },
        JUNE,
        `{ personTimelines(first: 9) { edges { node { id } } } inspectionSamples(first: 1) { edges { node { frameSize drawn { trail { citedAs } } } } } }`,
      );
    const inspector = await reading('INSPECTOR');
    expect(inspector['personTimelines'].edges.length).toBeGreaterThan(0);
    expect(JSON.stringify(inspector['inspectionSamples'])).toContain('TIMELINE');
    const commissioner = await reading('COMMISSIONER');
    expect(commissioner['personTimelines'].edges).toEqual([]);
    expect(commissioner['inspectionSamples'].edges).toMatchObject([{ node: { frameSize: expect.any(Number) as unknown, drawn: null } }]);
  });

  it('holds the place of a record that its reader may not know of, and says nothing of it (part of R97)', async () => {
    const { bench } = place;
    const again = await opened(bench);
    const concern = await bench.knows('Concern', { happenedAt: '2026-05-20T10:00:00.000Z' });
    await bench.does('recordReviewNote', { reviewId: again['id'], subject: 'OTHER', text: 'Seen.', refs: [concern] }, 'id', JUNE);
    const sample = await drawn({ windowStart: '2026-05-20', windowEnd: '2026-05-20' });
    expect(recordsOf(sample)).toEqual([concern]);
    const inspector = bench.desk.as('INSPECTOR', { services: [bench.desk.serviceId] });
    const asked = '{ inspectionSamples(first: 20) { edges { node { windowStart drawn { record { kind } trail { citedAs } } } } } }';
    const seen = (await graph.run(inspector, JUNE, asked))['inspectionSamples'].edges.map(({ node }: any) => node);
    expect(seen).toContainEqual({ windowStart: '2026-05-20', drawn: [{ record: null, trail: [] }] });
  });

  it('is of records that stand and happened in the window, by the day in London', async () => {
    const { bench } = place;
    const again = await opened(bench);
    const note = async (happenedAt: string) => {
      const record = await bench.knows('DailyNote', { happenedAt });
      await bench.does('recordReviewNote', { reviewId: again['id'], subject: 'OTHER', text: 'Seen.', refs: [record] }, 'id', JUNE);
      return record;
    };
    await note('2026-05-11T22:59:59.999Z');
    const [first, last] = [await note('2026-05-11T23:00:00.000Z'), await note('2026-05-12T22:59:59.999Z')];
    await note('2026-05-12T23:00:00.000Z');
    const day = { windowStart: '2026-05-12', windowEnd: '2026-05-12' };
    const sample = await drawn(day);
    expect([sample['frameSize'], recordsOf(sample).length]).toEqual([2, 2]);
    expect(recordsOf(sample)).toEqual(expect.arrayContaining([first, last]));
    await bench.ownerSays('RETRACTED', 'DailyNote', first.id);
    // What was drawn stays drawn, and says that nothing rests on it any more.
    const trails = (await drawn(day))['drawn'].map(({ record, trail }: any) => [record.id, trail.length]);
    expect(trails).toEqual(
      expect.arrayContaining([
        [first.id, 0],
        [last.id, 1],
      ]),
    );
    expect((await drawn({ ...day, seed: 5 }))['frameSize']).toBe(1);
  });

  it('is refused of no record, of days to come, and of another service', async () => {
    const refusals = (more: Input) =>
      place.bench.desk.refusalsOf(place.bench.caller('nominated'), 'drawInspectionSample', asking(more), JUNE);
    expect(await refusals({ windowStart: '2020-01-01', windowEnd: '2020-01-31' })).toEqual([refused('FRAME_EMPTY', 'windowStart', 'R97')]);
    expect(await refusals({ windowEnd: '2026-06-03' })).toEqual([refused('HAPPENED_IN_FUTURE', 'windowEnd', 'R97')]);
    expect(await refusals({ windowStart: '2026-06-02' })).toEqual([refused('ENDS_BEFORE_START', 'windowEnd', 'R97')]);
    expect(await refusals({ number: 51 })).toEqual([refused('SAMPLE_NUMBER', 'number', 'R97')]);
    expect(await refusals({ serviceId: anId() })).toEqual([refused('NOT_FOUND', 'serviceId')]);
  });

  it('is drawn once by two who draw it at once, and takes no more statements for more records of a kind', async () => {
    const [one, other] = await atOnce(
      graph.database,
      'inspection_sample',
      [0, 1].map(() => () => drawn()),
    );
    expect(one).toEqual(other);
    const count = (id: string) =>
      graph.statements(() => graph.run(place.bench.caller('quality'), JUNE, `{ inspectionSample(id: "${id}") { ${FIELDS} } }`));
    const [small, large] = [await drawn({ number: 1, seed: 7 }), await drawn({ number: 9, seed: 7 })];
    const kinds = new Set(recordsOf(large).map(({ kind }: any) => kind)).size;
    expect(recordsOf(large).length).toBeGreaterThan(kinds);
    expect(await count(large['id'])).toBeLessThan((await count(small['id'])) + kinds);
  });
});
