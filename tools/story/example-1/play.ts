import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Place } from '../../play/client';
import { establish, openService, type World } from '../../play/world';
import { CHAIN } from '../chain';
import { challengeTheConclusion } from '../oversight';
import type { Staging } from '../scene';
import { Telling } from '../telling';
import { planTheActions } from './acting';
import { playBaseline } from './baseline';
import { nameTheCause } from './causing';
import { changeTheProcess, nameTheOwners } from './changing';
import { askAndObserve, compareEach } from './comparing';
import { conclude } from './concluding';
import { findTheGap, openTheReview } from './failure';
import { drawTheSample, recordTheTimelines } from './gathering';
import { playTheMonth, verify } from './proving';
import { escalateTheDelay } from './recurring';
import { at, type Scene } from '../scene';
import type { Case } from './scene';

export interface Ending {
  readonly verdict: string;
  /** The outcome as it was recorded. */
  readonly outcome: Answer;
  readonly refused: number;
  readonly reviewId: string;
  readonly world: World;
  /** The whole case, to play on from. */
  readonly found: Case;
  readonly chain: Answer;
}

/** Example 1 of the framework, played through the gateway by each role in turn, wrong turns and all. */
export async function playExample1(place: Place, say: (line: string) => void, staging: Staging = {}): Promise<Ending> {
  const scene = await setTheScene(place, say, staging);
  const failure = await findTheGap(scene, await playBaseline(scene));
  const { found, review } = await openTheReview(failure);
  await drawTheSample(found);
  await recordTheTimelines(found);
  await compareEach(found);
  const { interview, observation } = await askAndObserve(found);
  const cause = await nameTheCause(found, interview);
  const concluded = await conclude(found, review['version'], { cause, interview, observation });
  await challengeTheConclusion(scene.told, found.reviewId, scene.staff['registered-manager']);
  const { actions, changing } = await planTheActions(found, cause, concluded);
  await changeTheProcess(found, actions, changing);
  await escalateTheDelay(found, await nameTheOwners(found));
  const outcome = await verify(found, cause, await playTheMonth(found), staging.beforeVerdict);
  const { reviewId } = found;
  const chain = await scene.player.ask('quality-lead', CHAIN, { review: reviewId, from: '2026-01-01', to: '2026-06-30' });
  tellTheVerdict(scene, reviewId, outcome);
  return { verdict: outcome['verdict'] as string, outcome, refused: scene.told.refused, reviewId, world: scene.world, found, chain };
}

async function setTheScene(place: Place, say: (line: string) => void, { settled }: Staging): Promise<Scene> {
  const { player, providerId } = await establish(place, 'Story One', at('2026-01-05', '08:00'));
  const told = new Telling(player, say, settled ?? (() => sleep(2_000)));
  told.chapter('A supported living service, its staff, people, plans and rota');
  const world = await openService(player, providerId, { name: 'Elm House', kind: 'SUPPORTED_LIVING' }, { prefix: '', rotaDays: 180 });
  told.notes(`${world.people.length} people, ${Object.keys(world.staff).length} staff, ${world.shifts.length} shifts`);
  return { told, player, world, staff: world.staff, serviceId: world.serviceId, people: world.people };
}

function tellTheVerdict({ told, player }: Scene, reviewId: string, outcome: Answer): void {
  const percent = (share: unknown): string => `${(Number(share) * 100).toFixed(1)} %`;
  const { beforeNumerator, beforeDenominator, numerator, denominator, lower, upper } = outcome;
  told.chapter('The verdict');
  told.notes(
    `before: ${beforeNumerator} of ${beforeDenominator} in time; after: ${numerator} of ${denominator} (95 % interval ${percent(lower)} to ${percent(upper)}, Wilson)`,
  );
  told.notes(`addressed: ${outcome['addressed']}; reducing: ${outcome['reducing']}; verdict: ${outcome['verdict']}`);
  told.notes(`${told.done} records by their roles, ${told.refused} wrong turns refused`);
  told.notes(`review ${reviewId} of tenant ${player.tenantId}`);
}
