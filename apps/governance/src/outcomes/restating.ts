import { sustained, type Course, type Sustained } from './sustained';
import { effectOf, type Effect } from './verdict';
import type { Counted } from './yardstick';

/** What a month shows, and how far it is from sustained. */
export type Shown = Effect & Sustained;

/** What a month shows against what was counted before the change. */
const against = (month: Counted, course: Course, before: Counted): Shown => ({
  ...effectOf(month, before, course.target, course.yardstick),
  ...sustained({ ...course, baseline: before }),
});

/**
 * What a month shows against a baseline, and no more than it shows against what the baseline's months count now: records of those months that were
 * entered in error since, or came late, prove no improvement. Limits stay the frozen ones.
 */
export function shownAgainst(month: Counted, course: Course, now: Counted): Shown {
  const then = against(month, course, course.baseline);
  if (now.numerator === course.baseline.numerator && now.denominator === course.baseline.denominator) return then;
  if (now.denominator === 0)
    return { ...then, reducing: false, improvement: false, lacking: [...then.lacking, 'INSUFFICIENT_DATA'], callableOn: null };
  const today = against(month, course, now);
  const { cycles, lacking, missingMonths, callableOn } = today.lacking.length > then.lacking.length ? today : then;
  return {
    ...{ ...then, cycles, lacking, missingMonths, callableOn },
    reducing: then.reducing && today.reducing,
    improvement: then.improvement && today.improvement,
  };
}
