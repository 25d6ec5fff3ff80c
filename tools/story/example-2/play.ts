import type { Answer, Place } from '../../play/client';
import type { Played } from '../plays';
import type { Staging } from '../scene';
import { planTheActions } from './acting';
import { playTheMonths } from './baseline';
import { blameTooEarly, testTheFive, withdrawTheBlame } from './blaming';
import { nameTheCauses } from './causing';
import { completeTheActions, holdTheFirstEvening, makeTheChange } from './changing';
import { feedAndClose } from './closing';
import { conclude, concludeOnBlame } from './concluding';
import { tellTheVerdict } from './ending';
import { escalate, itHappensAgain } from './escalating';
import { ask } from './evening';
import { openTheReview, seeTheFailure } from './failure';
import { speakWithStaff } from './hearing';
import { verify } from './proving';
import { judgeTheIncidents } from './judging';
import { checkTheInductions, drawTheSample } from './sampling';
import { eveningOf, openTheHouse, type Case } from './scene';
import { doTheFirstWeek, playTheWeeks } from './weeks';

export interface Ending extends Played {
  /** The outcome of M2a, then of M2c, as they were recorded. */
  readonly outcomes: readonly Answer[];
  /** M2b before and after the change. */
  readonly compared: Answer;
}

/** Example 2 of the framework, played through the gateway by each role in turn, wrong turns and all. */
export async function playExample2(place: Place, say: (line: string) => void, staging: Staging = {}): Promise<Ending> {
  const house = await openTheHouse(place, say, staging.settled);
  const found = await openTheReview(await seeTheFailure(await playTheMonths(house)));
  const sample = await drawTheSample(found);
  await blameTooEarly(found);
  const verdicts = await checkTheInductions(found);
  await judgeTheIncidents(found);
  await ask(found, eveningOf(found, '2026-03-03'), 2, 0);
  const { observed } = await speakWithStaff(found);
  const blamed = await testTheFive(found);
  await concludeOnBlame(found);
  const causes = await nameTheCauses(found, verdicts);
  await withdrawTheBlame(found, blamed);
  const plan = await planTheActions(found, causes, await conclude(found, causes, { sample, verdicts, observed }));
  await doTheFirstWeek(found);
  const { shown, briefing } = await changeAndEscalate(found, plan);
  const outcomes = await verify(found, causes, shown, staging.beforeVerdict);
  await feedAndClose(found, causes, briefing);
  const compared = await tellTheVerdict(found, outcomes);
  return { world: house.world, reviewId: found.reviewId, refused: house.told.refused, outcomes, compared };
}

async function changeAndEscalate(
  found: Case,
  plan: Awaited<ReturnType<typeof planTheActions>>,
): Promise<{ readonly shown: readonly Answer[]; readonly briefing: Answer }> {
  const procedure = await makeTheChange(found, plan);
  await completeTheActions(found, plan, procedure, await holdTheFirstEvening(found));
  await itHappensAgain(found);
  const { evenings, briefing } = await escalate(found);
  return { shown: await playTheWeeks(found, evenings), briefing };
}
