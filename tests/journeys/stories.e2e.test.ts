import type { Answer } from '../../tools/play/client';
import { CHAIN } from '../../tools/story/chain';
import { playExample2 } from '../../tools/story/example-2/play';
import { setStage, type Stage } from './stage';

jest.setTimeout(600_000);

describe('a story, played on the platform as it is started', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage?.remove());

  it('goes from evenings on which agency workers knew nobody to a verdict by each measure, and every wrong turn is refused', async () => {
    const { outcomes, compared, refused, world, reviewId } = await playExample2(stage.place, () => undefined, { settled: stage.settled });
    const met = { verdict: 'MET_TOO_EARLY', addressed: true, reducing: true, month: '2026-04-01' };
    expect(outcomes).toEqual([
      expect.objectContaining({ ...met, beforeNumerator: 2, beforeDenominator: 23, numerator: 15, denominator: 16, target: 0.9 }),
      expect.objectContaining({ ...met, beforeNumerator: 2, beforeDenominator: 17, numerator: 8, denominator: 8, target: 1 }),
    ]);
    // Five of 112 shifts before, one of 112 after: fewer, and too few to be sure.
    expect(compared).toMatchObject({
      state: 'COMPARED',
      reduced: true,
      supported: false,
      ratio: { ratio: expect.closeTo(0.2), n: 6, population: 224 },
    });
    expect(refused).toBe(57);
    const asked = { review: reviewId, from: '2026-01-01', to: '2026-06-30' };
    const { review } = (await world.player.ask('quality-lead', CHAIN, asked)) as { review: Answer };
    expect(review).toMatchObject({ state: 'CLOSED', changedOn: '2026-03-09', service: { name: 'Rowan Court' } });
    const causes = 'query C($id: UUID!) { review(id: $id) { causes { edges { node { category enteredInErrorAt } } } } }';
    const named = (await world.player.ask('quality-lead', causes, { id: reviewId }))['review'].causes.edges as { node: Answer }[];
    const standing = named.flatMap(({ node }) => (node['enteredInErrorAt'] ? [] : [String(node['category'])]));
    expect(standing.sort()).toEqual(['COMMUNICATION', 'OWNERSHIP']);
  });
});
