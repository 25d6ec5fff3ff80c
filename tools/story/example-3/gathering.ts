import { indicatorOf, signOf, type Case, type Sign } from './scene';

/** The signs that are sampled, by their place in the quarter, and how each of those that were late came to be so. */
export const SAMPLED: readonly { readonly place: number; readonly stage?: 'DETECTION' | 'REVIEW'; readonly account?: string }[] = [
  { place: 0, stage: 'REVIEW', account: 'The office was asked to ring the carer; the message said neither about whom nor why.' },
  { place: 2, stage: 'REVIEW', account: 'The carer rang the lead, who was off that week, and left word.' },
  { place: 3, stage: 'REVIEW', account: 'The deputy took the call while on the road; it was looked at when the family rang.' },
  { place: 4, stage: 'DETECTION', account: 'It stood in the note for ten weeks, and the app showed it to nobody.' },
  { place: 9 },
];

/** Step 1: the safeguarding lead samples visit notes, and files each delay with its timeline in the safeguarding review file. */
export async function sampleAndFile(found: Case): Promise<void> {
  const { told, player, reviewId } = found;
  told.chapter('Step 1: the safeguarding lead samples visit notes and files each delay');
  const sample = {
    reviewId,
    method: 'one of each way by which the office was told, and one that was in time',
    populationSize: 12,
    indicatorIds: SAMPLED.map(({ place }) => indicatorOf(signOf(found, place))['id']),
  };
  const drawn = 'noteSample { id sampled { delayed } }';
  await told.isRefused('deputy-manager', 'draws the sample', ['WRONG_STEP_ROLE'], 'drawNoteSample', drawn, sample);
  const few = { ...sample, populationSize: 3 };
  await told.isRefused('safeguarding-lead', 'samples five of three', ['POPULATION_TOO_SMALL'], 'drawNoteSample', drawn, few);
  const { sampled } = await told.does('safeguarding-lead', 'draws five of twelve', 'drawNoteSample', drawn, sample);
  const late = (sampled as { delayed: boolean }[]).filter(({ delayed }) => delayed);
  told.notes(`of the five, management reviewed ${late.length} too late, as their clocks say`);
  await player.at('2026-04-20T11:00:00.000Z');
  const filed = 'reviewFileEntry { id stage }';
  const delay = (sign: Sign, more: object) => ({
    ...{ reviewId, indicatorId: indicatorOf(sign)['id'], noteIds: [sign.note['id']] },
    points: [
      { stage: 'DETECTION', startedAt: sign.notedAt, endedAt: sign.flaggedAt },
      { stage: 'REVIEW', startedAt: sign.flaggedAt, endedAt: sign.reviewedAt },
    ],
    ...more,
  });
  const [first, ...others] = SAMPLED.flatMap(({ place, stage, account }) =>
    stage ? [delay(signOf(found, place), { stage, account })] : [],
  );
  const files = (what: string, code: string, wrong: object): Promise<void> =>
    told.isRefused('safeguarding-lead', what, [code], 'fileDelay', filed, { ...first, ...wrong });
  await files('files a delay without its timeline', 'TIMELINE_MISSING', { points: [] });
  await files('gives a stage that the timeline does not have', 'STAGE_NOT_IN_TIMELINE', { stage: 'RECORDING' });
  await files('files a delay on no note', 'EVIDENCE_MISSING', { noteIds: [] });
  const unsampled = delay(signOf(found, 5), { stage: 'REVIEW', account: 'Late as well.' });
  await files('files a delay that is not in the sample', 'NOT_IN_SAMPLE', unsampled);
  for (const entry of [first, ...others])
    await told.does('safeguarding-lead', 'files a delay with its timeline', 'fileDelay', filed, { ...entry });
  await told.inForce();
}
