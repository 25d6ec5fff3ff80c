import { anId, type TestGraph } from '@causeway/testing';
import { NOW, openGraph, refused, type Input } from './desk';
import { aComparison, aSample, aTimeline } from './review-inputs';
import { opened } from './review-stages';
import { aBench, type Bench } from './reviewing';

let graph: TestGraph;
let bench: Bench;
let reviewId: string;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(async () => {
  bench = await aBench(graph);
  reviewId = (await opened(bench))['id'];
});
afterAll(() => graph.close());

const person = (n: number): string => bench.people[n] ?? '';

/** What the schema says of a comparison that it does not take. */
const fault = async (input: Input): Promise<string> => {
  const document = 'mutation ($input: CompareHandoverInput!) { compareHandover(input: $input) { refusals { code } } }';
  const { data, errors } = await graph.execute(bench.caller('manager'), NOW, document, { input: { idempotencyKey: anId(), ...input } });
  expect(data ?? null).toBeNull();
  return errors?.[0]?.message ?? '';
};

describe('step 3, a comparison', () => {
  it.each(['NAMED_OWNER', 'SHARED', 'NONE', 'CONTESTED'])(
    'is taken with the verdict %s on ownership and keeps it, and is not taken without one (R34)',
    async (ownership) => {
      await bench.does('drawSample', await aSample(bench, reviewId));
      for (const each of bench.people) await bench.does('recordTimeline', await aTimeline(bench, reviewId, each));
      const input = await aComparison(bench, reviewId, person(0), { ownership });
      const { ownership: _, ...silent } = input;
      expect(await fault(silent)).toContain('Field "ownership" of required type "OwnershipFinding!" was not provided');
      for (const none of [null, '']) expect(await fault({ ...silent, ownership: none })).toContain('at "input.ownership"');
      expect(await bench.review(reviewId, 'handoverComparisons { edges { node { id } } }')).toEqual({ handoverComparisons: { edges: [] } });
      const comparison = await bench.does(
        'compareHandover',
        input,
        'person { id } ownership note handovers { kind id } allocations { kind id }',
      );
      expect(comparison).toEqual({
        person: { id: person(0) },
        ownership,
        note: 'No record names who updates the plan.',
        handovers: input['handovers'],
        allocations: input['allocations'],
      });
      const told = await bench.desk.announced('governance.handover-comparison.recorded.v1');
      expect(told).toMatchObject({ reviewId, personId: person(0), ownership });
      expect(JSON.stringify(told)).not.toContain('No record');
    },
  );

  it("waits until every sampled person's timeline is complete (part of R30)", async () => {
    await bench.does('drawSample', await aSample(bench, reviewId));
    await bench.does('recordTimeline', await aTimeline(bench, reviewId, person(0)));
    expect(await bench.refusals('compareHandover', await aComparison(bench, reviewId, person(0)))).toEqual([
      refused('TIMELINE_INCOMPLETE', 'reviewId', 'R30'),
    ]);
    await bench.does('recordTimeline', await aTimeline(bench, reviewId, person(1)));
    await bench.does('compareHandover', await aComparison(bench, reviewId, person(0)));
  });

  it("waits for each sampled person's own key worker to have looked at notes, feedback and incidents (R30)", async () => {
    await bench.does('drawSample', await aSample(bench, reviewId));
    const incomplete = [refused('TIMELINE_INCOMPLETE', 'reviewId', 'R30')];
    const compare = async () => bench.refusals('compareHandover', await aComparison(bench, reviewId, person(0)));
    expect(await compare()).toEqual(incomplete);
    await bench.does('recordTimeline', await aTimeline(bench, reviewId, person(0)));
    for (const unseen of ['notesLookedAt', 'feedbackLookedAt', 'incidentsLookedAt'])
      expect(await bench.refusals('recordTimeline', await aTimeline(bench, reviewId, person(1), { [unseen]: false }))).toEqual([
        refused('NOT_ALL_LOOKED_AT', unseen, 'R30'),
      ]);
    const another = await bench.desk.worker();
    const caller = bench.desk.as('KEY_WORKER', { services: [bench.desk.serviceId], staffMemberId: another });
    const ofAnother = await aTimeline(bench, reviewId, person(1), { recordedByMemberId: another });
    expect(await bench.desk.refusalsOf(caller, 'recordTimeline', ofAnother)).toEqual([
      refused('NOT_THEIR_KEY_WORKER', 'recordedByMemberId', 'R30'),
    ]);
    expect(await compare()).toEqual(incomplete);
    await bench.does('recordTimeline', await aTimeline(bench, reviewId, person(1)));
    await bench.does('compareHandover', await aComparison(bench, reviewId, person(0)));
  });

  describe('once the timelines are complete', () => {
    beforeEach(async () => {
      await bench.does('drawSample', await aSample(bench, reviewId));
      for (const each of bench.people) await bench.does('recordTimeline', await aTimeline(bench, reviewId, each));
    });
    const cites = async (field: string, kind: string): Promise<Input> => ({ [field]: [await bench.knows(kind)] });

    it.each([
      ['handovers', 'HANDOVER_REFS_MISSING'],
      ['allocations', 'ALLOCATION_REFS_MISSING'],
    ])('is refused without %s, and with notes in their place (R33)', async (field, code) => {
      for (const more of [{ [field]: [] }, await cites(field, 'DailyNote')])
        expect(await bench.refusals('compareHandover', await aComparison(bench, reviewId, person(0), more))).toEqual([
          refused(code, field, 'R33'),
        ]);
    });

    it('takes an allocation check for an allocation', async () => {
      await bench.does('compareHandover', await aComparison(bench, reviewId, person(0), await cites('allocations', 'AllocationCheck')));
    });

    it.each(['handovers', 'allocations'])('is refused with %s that do not exist', async (field) => {
      const more = { [field]: [{ kind: 'Audit', id: anId() }] };
      expect(await bench.refusals('compareHandover', await aComparison(bench, reviewId, person(0), more))).toEqual([
        refused('EVIDENCE_UNKNOWN', field, 'R28'),
      ]);
    });

    it.each([
      [' ', 'TEXT_EMPTY'],
      ['x'.repeat(8001), 'TEXT_TOO_LONG'],
    ])('is refused with a note of the wrong length', async (note, code) => {
      expect(await bench.refusals('compareHandover', await aComparison(bench, reviewId, person(0), { note }))).toEqual([
        refused(code, 'note'),
      ]);
    });

    it('is of a sampled person, and once', async () => {
      const stranger = (await bench.knows('Person')).id;
      expect(await bench.refusals('compareHandover', await aComparison(bench, reviewId, stranger))).toEqual([
        refused('NOT_IN_SAMPLE', 'personId', 'R28'),
      ]);
      await bench.does('compareHandover', await aComparison(bench, reviewId, person(0)));
      expect(await bench.refusals('compareHandover', await aComparison(bench, reviewId, person(0)))).toEqual([
        refused('RECORDED_TWICE', 'personId'),
      ]);
    });

    it('belongs to the registered manager', async () => {
      expect(await bench.refusals('compareHandover', await aComparison(bench, reviewId, person(0)), 'deputy')).toEqual([
        refused('WRONG_STEP_ROLE', 'reviewId'),
      ]);
    });
  });
});
