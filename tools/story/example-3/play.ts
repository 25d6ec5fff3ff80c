import { setTimeout as sleep } from 'node:timers/promises';
import { planRead } from '../../play/changes';
import type { Answer, Place } from '../../play/client';
import { establish, openService } from '../../play/world';
import type { Staging } from '../scene';
import { at, type Scene } from '../scene';
import type { Played } from '../plays';
import { Telling } from '../telling';
import { planTheActions } from './acting';
import { testBeforeBlame } from './blaming';
import { followTheAlerts, nameTheCauses } from './causing';
import { changeTheSystem } from './changing';
import { close } from './closing';
import { coachTheCarers } from './coaching';
import { conclude } from './concluding';
import { passDays } from './days';
import { findTheDelays, hearThem, openTheReview } from './failure';
import { sampleAndFile } from './gathering';
import { judgeWhoKnew } from './knowing';
import { challengeTheMonth, playTheMonth } from './proving';
import { playTheQuarter } from './quarter';
import { escalateTheDelay } from './recurring';
import type { Failure } from './scene';
import { verify } from './verifying';

export interface Ending extends Played {
  readonly verdict: string;
  /** The outcome as it was recorded. */
  readonly outcome: Answer;
}

/** Example 3 of the framework, played through the gateway by each role in turn, wrong turns and all. */
export async function playExample3(place: Place, say: (line: string) => void, staging: Staging = {}): Promise<Ending> {
  const scene = await setTheScene(place, say, staging);
  const { found, review } = await openTheReview(await theFailure(scene));
  await sampleAndFile(found);
  await passDays(found, '2026-04-21');
  const gaps = await judgeWhoKnew(found);
  await passDays(found, '2026-04-22');
  await followTheAlerts(found);
  await testBeforeBlame(found, review['version']);
  const causes = await nameTheCauses(found);
  const concluded = await conclude(found, review['version'], causes);
  const planned = await planTheActions(found, causes, concluded);
  await changeTheSystem(found, planned, concluded);
  const { coached, supervision } = await coachTheCarers(found, planned, gaps);
  const escalations = await escalateTheDelay(found);
  const signs = await playTheMonth(found);
  const minute = await challengeTheMonth(found);
  const outcome = await verify(found, causes, { signs, coached }, staging.beforeVerdict);
  await close(found, { causes, minute, supervision, escalations });
  const { reviewId } = found;
  tellTheVerdict(scene, reviewId, outcome);
  return { verdict: outcome['verdict'] as string, outcome, refused: scene.told.refused, reviewId, world: scene.world };
}

async function setTheScene(place: Place, say: (line: string) => void, { settled }: Staging): Promise<Scene> {
  const { player, providerId } = await establish(place, 'Story Three', at('2026-01-05', '08:00'));
  const told = new Telling(player, say, settled ?? (() => sleep(2_000)));
  told.chapter('A homecare branch, its staff, people, plans and visits');
  const world = await openService(player, providerId, { name: 'Hazel Homecare', kind: 'HOMECARE' }, { prefix: '', rotaDays: 28 });
  const { staff, serviceId, people } = world;
  const nominated = { serviceId, role: 'NOMINATED_INDIVIDUAL', staffMemberId: staff['nominated-individual'], startsOn: '2026-01-05' };
  await player.do('administrator', 'appoint', 'roleHolding { id }', nominated);
  for (const { planId } of people)
    await player.do('service-lead', 'assignPlanOwner', 'planOwnership { id }', {
      ...(await planRead(player, 'service-lead', planId)),
      ...{ ownerId: staff['key-worker'], deputyId: staff['senior-carer'], startsOn: '2026-01-05' },
    });
  told.notes(`${people.length} people, ${Object.keys(staff).length} staff, ${world.shifts.length} visits`);
  return { told, player, world, staff, serviceId, people };
}

/** The quarter, and what was known of the staff in it. */
async function theFailure(scene: Scene): Promise<Failure> {
  const { told, player, staff, serviceId } = scene;
  const course = 'trainingRecord { id }';
  const training = await told.does('deputy-manager', 'files the senior carer’s course', 'recordTraining', course, {
    ...{ serviceId, staffMemberId: staff['senior-carer'], courseCode: 'SAFEGUARDING_ADULTS' },
    ...{ completedOn: '2025-11-12', validUntil: '2026-11-11' },
  });
  await player.at(at('2026-01-06'));
  const supervision = await told.does(
    'field-supervisor',
    'supervises a carer: rotas, and nothing else',
    'recordSupervision',
    'supervision { id }',
    {
      ...{ serviceId, staffMemberId: staff['support-worker'], topics: ['ROTAS'], nextDueOn: '2026-04-29' },
    },
  );
  const quarter = await playTheQuarter(scene);
  const said = await hearThem(scene);
  const read = await findTheDelays(scene, quarter);
  const lateTraining = await told.does('deputy-manager', 'sends the carer on the course, afterwards', 'recordTraining', course, {
    ...{ serviceId, staffMemberId: staff['support-worker'], courseCode: 'SAFEGUARDING_ADULTS' },
    ...{ completedOn: '2026-04-14', validUntil: '2027-04-13' },
  });
  return { ...scene, ...said, ...read, training, supervision, lateTraining };
}

function tellTheVerdict({ told, player }: Scene, reviewId: string, outcome: Answer): void {
  const percent = (share: unknown): string => `${(Number(share) * 100).toFixed(1)} %`;
  const { beforeNumerator, beforeDenominator, numerator, denominator, lower, upper } = outcome;
  told.chapter('The verdict');
  told.notes(
    `before: ${beforeNumerator} of ${beforeDenominator} within one working day; after: ${numerator} of ${denominator} (95 % interval ${percent(lower)} to ${percent(upper)}, Wilson)`,
  );
  told.notes(`addressed: ${outcome['addressed']}; reducing: ${outcome['reducing']}; verdict: ${outcome['verdict']}`);
  told.notes(`${told.done} records by their roles, ${told.refused} wrong turns refused`);
  told.notes(`review ${reviewId} of tenant ${player.tenantId}`);
}
