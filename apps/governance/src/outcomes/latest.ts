import type { Scope, Tx } from '@causeway/persistence';
import type { Review } from '../reviews/domain';
import { total, type Counts } from './counting';
import { countedNow, courseOf } from './course';
import { listCounted } from './counted';
import type { OutcomeEvidence } from './domain';
import { notHeardFrom } from './hearing';
import { listBaselinesInForce } from './repository';
import { shownAgainst } from './restating';
import { sustained, type Lacking } from './sustained';
import { endOf, lastEnded } from './unit-of-time';
import { reaches, saysEnough, valueOf, yardstickOf } from './yardstick';

/** An outcome, with what is known now. */
export interface Judged {
  readonly outcome: OutcomeEvidence;
  /** What linking counts for its month now. */
  readonly now: Pick<Counts, 'numerator' | 'denominator'>;
  /** The months after it that have ended with enough changes to judge them, in order. */
  readonly later: readonly LaterMonth[];
  /** Whether the latest revisit found that the change still holds. */
  readonly holds: boolean;
  /** Whether its cause came back, and the review of that is not closed. */
  readonly recurring: boolean;
  /** Whether it says an improvement that does not show beside what the months of its baseline count now. */
  readonly unproven: boolean;
  /** What "sustained" lacks now. */
  readonly lacking: readonly Lacking[];
}

interface LaterMonth {
  readonly month: string;
  readonly met: boolean;
}

/**
 * What a review's effect stands at: for each definition its latest outcome, which is the one of the latest month (an
 * earlier month, recorded afterwards, is not), and whether all that it rests on was heard from,
 * up to the end of the last month that is over.
 */
export async function standingOf(tx: Tx, scope: Scope, review: Review, recorded: readonly OutcomeEvidence[]) {
  const baselines = await listBaselinesInForce(tx, review.id, review.changedOn);
  const today = scope.clock.today();
  const lastDays = baselines.map(yardstickOf).map(({ unit }) => endOf(unit, lastEnded(unit, today)));
  // The mark is read before the figures: what comes in between them makes these newer, and not older.
  const silent = await notHeardFrom(tx, scope, review.serviceId, lastDays.sort().at(-1) ?? endOf('MONTH', lastEnded('MONTH', today)));
  const judged: Judged[] = [];
  for (const baseline of baselines) {
    const outcome = recorded.filter(({ baselineId }) => baselineId === baseline.id).reduce<OutcomeEvidence | null>(later, null);
    if (!outcome || !review.changedOn) continue;
    const yardstick = yardstickOf(baseline);
    const known = await listCounted(tx, review.serviceId, baseline, outcome.month, lastEnded(yardstick.unit, today));
    const course = await courseOf(tx, review, review.changedOn, baseline, outcome.month);
    const shown = shownAgainst(outcome, course, await countedNow(tx, review, baseline));
    judged.push({
      outcome,
      now: total(known.filter(({ month }) => month === outcome.month)),
      later: known
        .filter((one) => one.month > outcome.month && saysEnough(one, baseline, yardstick))
        .map((one) => ({ month: one.month, met: reaches(valueOf(one, yardstick) ?? NaN, baseline.target, yardstick) })),
      holds: course.holds,
      recurring: course.recurring,
      lacking: sustained(course).lacking,
      unproven: (outcome.reducing && !shown.reducing) || (outcome.improvement === true && !shown.improvement),
    });
  }
  return { baselines, judged, silent: judged.length > 0 ? silent : [] };
}

/** Of two outcomes, given in the order in which they were recorded, the one of the later month, or else the latter. */
const later = (one: OutcomeEvidence | null, next: OutcomeEvidence): OutcomeEvidence => (one && one.month > next.month ? one : next);
