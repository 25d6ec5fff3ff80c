/// <reference types="jest" />
import type { Answer, Place } from '../../tools/play/client';
import { CHAIN } from '../../tools/story/chain';
import { playExample2 } from '../../tools/story/example-2/play';
import { playExample3 } from '../../tools/story/example-3/play';
import { playFallsReview } from './falls';

type Settled = () => Promise<void>;

/** Plays example 2 from evenings on which agency workers knew nobody to a verdict by each measure, every wrong turn refused; gives its tenant. */
export async function playAgencyStaffing(place: Place, settled: Settled): Promise<string> {
  const { outcomes, compared, refused, world, reviewId } = await playExample2(place, () => undefined, { settled });
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
  expect(refused).toBe(60);
  const asked = { review: reviewId, from: '2026-01-01', to: '2026-06-30' };
  const { review } = (await world.player.ask('quality-lead', CHAIN, asked)) as { review: Answer };
  expect(review).toMatchObject({ state: 'CLOSED', changedOn: '2026-03-09', service: { name: 'Rowan Court' } });
  // What the reviewer judged stands beside M2b, which links each incident by who was there.
  const judged = 'query J($id: UUID!) { review(id: $id) { judgedLinks { contributory notContributory unknown notJudged } } }';
  expect((await world.player.ask('quality-lead', judged, { id: reviewId }))['review'].judgedLinks).toEqual({
    ...{ contributory: 2, notContributory: 1, unknown: 1, notJudged: 0 },
  });
  const causes = 'query C($id: UUID!) { review(id: $id) { causes { edges { node { category enteredInErrorAt } } } } }';
  const named = (await world.player.ask('quality-lead', causes, { id: reviewId }))['review'].causes.edges as { node: Answer }[];
  const standing = named.flatMap(({ node }) => (node['enteredInErrorAt'] ? [] : [String(node['category'])]));
  expect(standing.sort()).toEqual(['COMMUNICATION', 'OWNERSHIP']);
  return world.player.tenantId;
}

/** Plays example 3 from signs of harm that stay in visit notes to a verdict, every wrong turn refused; gives its tenant. */
export async function playLateEscalation(place: Place, settled: Settled): Promise<string> {
  const said: string[] = [];
  const ending = await playExample3(place, (line) => void said.push(line), { settled });
  expect(ending).toMatchObject({
    verdict: 'MET_TOO_EARLY',
    outcome: { beforeNumerator: 3, beforeDenominator: 12, numerator: 10, denominator: 10, addressed: true, reducing: true },
    refused: 56,
  });
  expect(said.filter((line) => line.endsWith(': REFUSED'))).toHaveLength(56);
  // M3, and M3h beside it: of each month before, of the month of the change, and of the one after it.
  expect(
    said.flatMap((line) => / (2026-0\d): M3 (\d+ of \d+) .* M3h (\d+ of \d+) /.exec(line)?.slice(1).join(', ') ?? []).slice(-5),
  ).toEqual([
    '2026-01, 1 of 4, 1 of 4',
    '2026-02, 1 of 4, 0 of 4',
    '2026-03, 1 of 4, 0 of 4',
    '2026-04, 0 of 1, 0 of 1',
    '2026-05, 10 of 10, 10 of 10',
  ]);
  // What `npm run story` says at its end: the chain is asked for in one query.
  const asked = { review: ending.reviewId, from: '2026-01-01', to: '2026-06-30' };
  const { review } = (await ending.world.player.ask('quality-lead', CHAIN, asked)) as { review: Answer };
  // A sign of harm of three days after the change was reviewed late: it speaks against what was found, and the review says so.
  expect(review).toMatchObject({ state: 'CLOSED', changedOn: '2026-04-27', warnings: [{ code: 'RECORDS_CONTRADICT', rule: 'R93' }] });
  // The blame that was taken back stays readable, and is no cause any more.
  const causes = 'query C($id: UUID!) { review(id: $id) { causes(first: 5) { edges { node { category enteredInErrorAt } } } } }';
  const named = (await ending.world.player.ask('quality-lead', causes, { id: ending.reviewId }))['review'].causes.edges as {
    node: Answer;
  }[];
  expect(named.map(({ node }) => `${node['category']} ${node['enteredInErrorAt'] === null}`).sort()).toEqual([
    'COMMUNICATION true',
    'INDIVIDUAL_ERROR false',
    'SUPERVISION true',
  ]);
  return ending.world.player.tenantId;
}

/** Plays a general review of falls, from a measure that the provider defines to a verdict by it; gives its tenant. */
export async function playFalls(place: Place, settled: Settled): Promise<string> {
  const { world, outcome, refused, charts } = await playFallsReview(place, settled);
  // 24 falls in 1770 bed days are 13.6 for 1000, and 2 in 900 are 2.2: a sixth, and not by chance.
  expect(outcome).toMatchObject({
    ...{ numerator: 2, denominator: 900, beforeNumerator: 24, beforeDenominator: 1770, target: 5, verdict: 'MET_TOO_EARLY' },
    ...{ addressed: true, reducing: true, supported: false, callableOn: '2026-11-01' },
    interval: { kind: 'RATE', per: 1000, value: expect.closeTo(2.222, 3), method: 'Garwood, exact Poisson', level: 0.95 },
    ratio: { ratio: expect.any(Number), method: 'conditional, mid-P' },
    baseline: { definitionVersion: 'FALLS/1', measureDefinition: { code: 'FALLS', number: 2, target: 5 } },
  });
  expect(outcome['ratio'].upper).toBeLessThan(1);
  const { ofReview, ofMeasure } = charts;
  expect(ofReview).toMatchObject({
    state: 'CLOSED',
    charts: [{ measure: 'FALLS', unit: 'MONTH', method: 'u chart, 3 sigma', centre: expect.closeTo(13.559, 3) }],
  });
  const months = [
    ['2026-01-01', 12, 930],
    ['2026-02-01', 12, 840],
    ['2026-04-01', 2, 900],
  ];
  const counted = ({ from, numerator, denominator }: Answer): unknown[] => [from, numerator, denominator];
  expect((ofReview['charts'][0].points as Answer[]).map(({ share }) => counted(share as Answer))).toEqual(months);
  expect((ofMeasure['points'] as Answer[]).map(({ figure }) => counted(figure as Answer))).toEqual(months);
  expect(refused).toBe(16);
  return world.player.tenantId;
}
