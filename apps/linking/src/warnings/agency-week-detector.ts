import { addDays, type CitedRecord } from '@causeway/kernel';
import { POSITIVE, tallied, type AgencyShift } from '../agency/rules';
import { unfamiliarShare } from '../incidence/reliance';
import { agencyShareOver } from '../incidence/figures';
import { isAgencyShift, levelOf, type StaffedUnit } from '../incidence/rules';
import { inWeek, weeksOf, type Week } from '../incidence/weeks';
import { cited } from './detectors';
import type { Fired } from './domain';
import { ofShare } from './figures';
import { SETTINGS } from './settings';

/** A week of a service that is over, by its Monday. */
export interface WeekOfService {
  readonly serviceId: string;
  readonly week: string;
}

/** What was so in a service in some weeks. More than is asked for does no harm; the order does not matter. */
export interface StaffedWeeks {
  readonly units: readonly StaffedUnit[];
  readonly agencyShifts: readonly AgencyShift[];
  /** The shifts and visits of both, as records. */
  readonly shifts: ReadonlyMap<string, CitedRecord & { readonly startsAt: string }>;
}

/** The rules that weeks fire. */
export const WEEK_RULES = [
  'UNFAMILIAR_STAFF_CONTINUED',
  'INDUCTION_EVIDENCE_MISSING',
  'POOR_INDUCTION_FEEDBACK',
  'AGENCY_SHARE_HIGH',
] as const;
/** So many weeks are looked at together: the week, and those before it. */
export const WEEKS_TOGETHER = Math.max(
  SETTINGS.unfamiliar.weeks,
  SETTINGS.inductionFeedback.weeks,
  SETTINGS.agencyShare.weeks,
  SETTINGS.aboveExpected.weeks,
);

/** Everything that a week of a service fires once it is over, as a pure function of the facts (R66, R89). */
export const firedByWeek = (at: WeekOfService, known: StaffedWeeks): Fired[] => [
  ...unfamiliarContinued(at, known),
  ...inductionMissing(at, known),
  ...poorFeedback(at, known),
  ...agencyShareHigh(at, known),
];

/** The week, with those before it: so many in all. */
const upTo = ({ week }: WeekOfService, many: number): Week[] => weeksOf({ from: addDays(week, -7 * (many - 1)), to: addDays(week, 6) });

/** In each of so many weeks in a row too large a share of the agency shifts had a worker with few shifts there before. */
function unfamiliarContinued(at: WeekOfService, { units, shifts }: StaffedWeeks): Fired[] {
  const { share, weeks } = SETTINGS.unfamiliar;
  const all = upTo(at, weeks).map((week) => ({ week, own: inWeek(units, week, ({ startsAt }) => startsAt) }));
  if (!all.every(({ week, own }) => (unfamiliarShare(own, 'FEW_SHIFTS', week).share ?? 0) >= share)) return [];
  const exposed = all.flatMap(({ own }) => own.filter((unit) => isAgencyShift(unit) && levelOf(unit, 'FEW_SHIFTS') === 'EXPOSED'));
  const setting = `agency or bank workers with few shifts there before on ${share * 100} % or more of the agency shifts in ${weeks} consecutive weeks, Monday to Sunday`;
  return [fired(at, 'UNFAMILIAR_STAFF_CONTINUED', setting, named(exposed, shifts))];
}

/** An agency worker was not oriented, guided and briefed by when people were given to them: M2c is under 1. */
function inductionMissing(at: WeekOfService, { agencyShifts, shifts }: StaffedWeeks): Fired[] {
  const missed = within(at, 1, agencyShifts, shifts).filter(({ workers }) => workers.some(({ missing }) => missing.length > 0));
  if (missed.length === 0) return [];
  return [fired(at, 'INDUCTION_EVIDENCE_MISSING', 'M2c under 1.00 over 7 days, Monday to Sunday', named(missed, shifts))];
}

/** M2a is too low. That somebody feels unsafe is a trigger of its own, and no part of this one. */
function poorFeedback(at: WeekOfService, { agencyShifts, shifts }: StaffedWeeks): Fired[] {
  const { share, answers: fewest, weeks } = SETTINGS.inductionFeedback;
  const answers = within(at, weeks, agencyShifts, shifts).flatMap((shift) => shift.answers);
  const [positive, all] = tallied(answers);
  if (all < fewest || positive / all >= share) return [];
  const against = answers.filter(({ rating }) => rating < POSITIVE).map((answer) => cited({ ...answer, kind: 'Feedback' }));
  const setting = `M2a under ${share.toFixed(2)} over ${weeks * 7} days, to a Sunday, of ${fewest} answers or more`;
  return [fired(at, 'POOR_INDUCTION_FEEDBACK', setting, against)];
}

/** In each of so many weeks in a row agency workers gave too large a share of the hours: the staffing is unstable. */
function agencyShareHigh(at: WeekOfService, { units, shifts }: StaffedWeeks): Fired[] {
  const { share, weeks, shifts: fewest } = SETTINGS.agencyShare;
  const all = upTo(at, weeks).map((week) => {
    const own = inWeek(units, week, ({ startsAt }) => startsAt).filter(({ workers }) => workers.length > 0);
    return { week, own, share: agencyShareOver(own, week).share ?? 0 };
  });
  if (!all.every(({ own, share: ofWeek }) => own.length >= fewest && ofWeek >= share)) return [];
  const worked = all.flatMap(({ own }) => own);
  const over = agencyShareOver(worked, { from: addDays(at.week, -7 * (weeks - 1)), to: addDays(at.week, 6) });
  const setting = `agency workers gave ${share * 100} % or more of the hours in each of ${weeks} consecutive weeks, Monday to Sunday, of ${fewest} shifts or visits or more`;
  return [
    { ...fired(at, 'AGENCY_SHARE_HIGH', setting, named(worked.filter(isAgencyShift), shifts)), figure: ofShare(over, over.n, share) },
  ];
}

function within(at: WeekOfService, many: number, agencyShifts: readonly AgencyShift[], shifts: StaffedWeeks['shifts']): AgencyShift[] {
  return upTo(at, many).flatMap((week) => inWeek(agencyShifts, week, ({ id }) => shifts.get(id)?.startsAt ?? ''));
}

const named = (own: readonly { readonly id: string }[], shifts: StaffedWeeks['shifts']): CitedRecord[] =>
  own.flatMap(({ id }) => shifts.get(id) ?? []).map((shift) => cited({ ...shift, kind: 'Shift' }));

const fired = (at: WeekOfService, rule: Fired['rule'], setting: string, records: readonly CitedRecord[]): Fired => ({
  rule,
  state: 'STANDING',
  serviceId: at.serviceId,
  personId: null,
  ownerId: null,
  because: records.slice(-SETTINGS.mostNamed),
  setting,
  suggestsReview: true,
  about: at.serviceId,
  by: at.week,
});
