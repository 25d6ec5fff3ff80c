import type { GraphContext } from '@causeway/subgraph';
import type { StaffingWeek } from '../incidence/report';
import { instantsOf, shareOver, type Window } from '../measures/window';
import { agencyShifts } from './reading';
import { kindOfRespondent, RESPONDENT_KINDS, tallied, type AgencyShift } from './rules';

/** Nine answers in ten say yes (REFERENCE 5.3). */
const TARGET = 0.9;
/** Of fewer shifts than these with an answer, what was answered assures of nothing. */
export const COVERAGE_NEEDED = 0.6;

/** M2a: whether those who worked beside agency workers, they themselves, and people and families say that they were briefed. */
export async function agencyInductionFeedback(ctx: GraphContext, serviceId: string, window: Window) {
  const shifts = await agencyShifts(ctx, serviceId, window);
  return shifts && feedbackOf(shifts, window);
}

/** M2a of a week of a report, all of which is read at once, however many of its weeks are asked for. */
export async function inductionFeedbackOf(ctx: GraphContext, { serviceId, report, from, to }: StaffingWeek) {
  const shifts = await agencyShifts(ctx, serviceId, report);
  const [first, last] = instantsOf({ from, to });
  const began = (at: Date): boolean => at >= first && at <= last;
  return (
    shifts &&
    feedbackOf(
      shifts.filter(({ startsAt }) => began(new Date(startsAt))),
      { from, to },
    )
  );
}

function feedbackOf(shifts: readonly AgencyShift[], window: Window) {
  const answers = shifts.flatMap((shift) => shift.answers);
  const coverage = shareOver(shifts.filter((shift) => shift.answers.length > 0).length, shifts.length, window);
  return {
    positive: { ...shareOver(...tallied(answers), window), target: TARGET },
    coverage: { ...coverage, target: COVERAGE_NEEDED },
    assured: coverage.share !== null && coverage.share >= COVERAGE_NEEDED,
    excluded: shifts.reduce((sum, shift) => sum + shift.excluded, 0),
    byRespondent: RESPONDENT_KINDS.map((respondent) => ({
      respondent,
      positive: {
        ...shareOver(...tallied(answers.filter((one) => kindOfRespondent(one.respondent) === respondent)), window),
        target: TARGET,
      },
    })),
  };
}
