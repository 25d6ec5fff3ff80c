import { addDays, ENGLAND_AND_WALES } from '@causeway/kernel';
import { wilson } from '@causeway/statistics';
import type { Window } from '../measures/window';
import { awayFrom, NOTHING, type PersonFacts } from '../warnings/person';
import { DEFINITIONS, type Definition, type ReturnFigureName } from './definitions';

const VISIT_DAYS = 28;

/** A person who is, or was, in the service. Days are dates. */
export interface PersonFact extends Pick<PersonFacts, 'careEndsOn' | 'absences' | 'moves'> {
  readonly id: string;
  /** In which service they are now. */
  readonly inServiceId: string | null;
  readonly since: string;
  readonly placements: readonly { readonly startsOn: string; readonly endsOn: string | null }[];
}

export interface StaffFact {
  readonly id: string;
  readonly contract: string;
  readonly startedOn: string;
  readonly leftOn: string | null;
}

/** Whether a worker has a course in date on the last day. */
export interface CourseFact {
  readonly staffMemberId: string;
  readonly courseCode: string;
  readonly valid: boolean;
}

/** The latest supervision of a worker by the last day, and when it says that the next is due. */
export interface SupervisionFact {
  readonly staffMemberId: string;
  readonly nextDueOn: string | null;
}

/** How many of a kind, and of how many. */
export interface KindCount {
  readonly kind: string;
  readonly n: number;
  readonly of: number;
}

export interface ReturnFacts {
  readonly people: readonly PersonFact[];
  readonly staff: readonly StaffFact[];
  readonly courses: readonly CourseFact[];
  readonly supervisions: readonly SupervisionFact[];
  readonly incidents: readonly KindCount[];
  /** `of` is how many there are, `n` how many were answered. */
  readonly complaints: readonly (KindCount & { readonly upheld: number })[];
  /** `of` without those that are not required, `n` those that were done. */
  readonly prompts: readonly KindCount[];
  readonly visits: { readonly scheduled: number; readonly missed: number; readonly late: number; readonly short: number };
}

interface Counted {
  readonly kind: string | null;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly unknown?: number;
}

const LAST = '9999-12-31';

/** Whether a person used a service on a day. */
export function used({ since, inServiceId, ...person }: PersonFact, serviceId: string, day: string): boolean {
  const away = awayFrom({ ...NOTHING, ...person, serviceId: inServiceId }, serviceId);
  return since <= day && !away.some(({ from, until }) => from <= day && until > day);
}

const wasInPost = ({ startedOn, leftOn }: StaffFact, { from, to }: Window): boolean => startedOn <= to && (leftOn ?? LAST) >= from;
const within = (day: string | null, { from, to }: Window): boolean => day !== null && day >= from && day <= to;

const count = (numerator: number, denominator: number | null = null): Counted => ({ kind: null, numerator, denominator });
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** All kinds together, then each of them in the order of its code. */
const byKind = (counted: readonly KindCount[], as: (one: { n: number; of: number }) => Omit<Counted, 'kind'>): Counted[] => [
  { kind: null, ...as({ n: sum(counted.map(({ n }) => n)), of: sum(counted.map(({ of }) => of)) }) },
  ...[...counted].sort((a, b) => (a.kind < b.kind ? -1 : 1)).map(({ kind, ...one }) => ({ kind, ...as(one) })),
];

type Told = (facts: ReturnFacts, serviceId: string, window: Window) => Counted[];

/** Figures that are counted; the others no record holds. */
const COUNTED: Readonly<Partial<Record<ReturnFigureName, Told>>> = {
  PEOPLE_USING: ({ people }, serviceId, { to }) => [count(people.filter((person) => used(person, serviceId, to)).length)],
  PEOPLE_PLACED: ({ people }, serviceId, { to }) => {
    const using = people.filter((person) => used(person, serviceId, to));
    const placed = using.filter(({ placements }) => placements.some(({ startsOn, endsOn }) => startsOn <= to && (endsOn ?? LAST) >= to));
    return [count(placed.length, using.length)];
  },
  STAFF_IN_POST: ({ staff }, _serviceId, { to }) => {
    const inPost = staff.filter((one) => wasInPost(one, { from: to, to }));
    const contracts = [...new Set(inPost.map(({ contract }) => contract))];
    const of = contracts.map((kind) => ({ kind, n: 0, of: inPost.filter(({ contract }) => contract === kind).length }));
    return byKind(of, (one) => ({ numerator: one.of, denominator: null }));
  },
  STAFF_STARTED: ({ staff }, _serviceId, window) => [count(staff.filter(({ startedOn }) => within(startedOn, window)).length)],
  STAFF_LEFT: ({ staff }, _serviceId, window) => [
    count(staff.filter(({ leftOn }) => within(leftOn, window)).length, staff.filter((one) => wasInPost(one, window)).length),
  ],
  TRAINING_IN_DATE: ({ staff, courses }, _serviceId, { to }) => {
    const inPost = new Set(staff.filter((one) => wasInPost(one, { from: to, to })).map(({ id }) => id));
    const own = courses.filter(({ staffMemberId }) => inPost.has(staffMemberId));
    return [...new Set(own.map(({ courseCode }) => courseCode))].sort().map((kind) => ({
      ...{ kind, numerator: own.filter(({ courseCode, valid }) => courseCode === kind && valid).length, denominator: inPost.size },
    }));
  },
  SUPERVISION_IN_DATE: ({ staff, supervisions }, _serviceId, { to }) => {
    const latest = new Map(supervisions.map(({ staffMemberId, nextDueOn }) => [staffMemberId, nextDueOn]));
    const inPost = staff.filter((one) => wasInPost(one, { from: to, to }));
    const unknown = inPost.filter(({ id }) => latest.get(id) === null).length;
    const inDate = inPost.filter(({ id }) => (latest.get(id) ?? '') >= to).length;
    return [{ kind: null, numerator: inDate, denominator: inPost.length - unknown, unknown }];
  },
  INCIDENTS: ({ incidents }) => byKind(incidents, ({ of }) => ({ numerator: of, denominator: null })),
  COMPLAINTS: ({ complaints }) => byKind(complaints, ({ of }) => ({ numerator: of, denominator: null })),
  COMPLAINTS_ANSWERED: ({ complaints }) => [count(sum(complaints.map(({ n }) => n)), sum(complaints.map(({ of }) => of)))],
  COMPLAINTS_UPHELD: ({ complaints }) => [count(sum(complaints.map(({ upheld }) => upheld)), sum(complaints.map(({ n }) => n)))],
  NOTIFICATIONS: ({ prompts }) => byKind(prompts, ({ n, of }) => ({ numerator: n, denominator: of })),
  VISITS_SCHEDULED: ({ visits }) => [count(visits.scheduled)],
  VISITS_MISSED: ({ visits }) => [count(visits.missed, visits.scheduled)],
  VISITS_LATE: ({ visits }) => [count(visits.late, visits.scheduled)],
  VISITS_UNDER_15_MINUTES: ({ visits }) => [count(visits.short, visits.scheduled)],
};

/** The days of which a figure speaks. */
export const daysOf = (over: Definition['over'], { from, to }: Window): Window =>
  ({ LAST_DAY: { from: to, to }, WINDOW: { from, to }, LAST_28_DAYS: { from: addDays(to, 1 - VISIT_DAYS), to } })[over];

type Numbers = Record<'numerator' | 'denominator' | 'unknown' | 'share' | 'lower' | 'upper' | 'level', number | null>;

/** A figure as it is told, or why it is not. */
export interface ReturnFigure extends Numbers, Window, Pick<Definition, 'figure' | 'definition' | 'notKnown'> {
  readonly kind: string | null;
  readonly state: 'TOLD' | 'WITHHELD' | 'NOT_HELD';
  readonly method: string;
  readonly calendarVersion: string;
}

const NO_NUMBERS: Numbers = { numerator: null, denominator: null, unknown: null, share: null, lower: null, upper: null, level: null };

/** Wilson's interval beside each share, though every record was counted: it says how far chance alone reaches in so few. */
function numbersOf({ numerator, denominator, unknown = 0 }: Counted): Numbers & Pick<ReturnFigure, 'method'> {
  if (denominator === null) return { ...NO_NUMBERS, numerator, unknown, method: 'counted' };
  const { share, lower, upper, level, method } = wilson(numerator, denominator);
  const known = share === null ? { lower: null, upper: null, level: null } : { lower, upper, level };
  return { numerator, denominator, unknown, share, ...known, method };
}

/** Every figure: told where the reader may read all that it rests on, withheld where not, and named where no record holds it. */
export function figuresOf(
  facts: ReturnFacts,
  serviceId: string,
  window: Window,
  mayRead: (restsOn: NonNullable<Definition['restsOn']>) => boolean,
) {
  return DEFINITIONS.flatMap(({ figure, over, restsOn, definition, notKnown }): ReturnFigure[] => {
    const about = { figure, definition, notKnown, ...daysOf(over, window), calendarVersion: ENGLAND_AND_WALES.version };
    const untold = (state: 'WITHHELD' | 'NOT_HELD'): ReturnFigure[] => [
      { ...about, kind: null, state, ...NO_NUMBERS, method: 'not counted' },
    ];
    const told = COUNTED[figure];
    if (restsOn === null || !told) return untold('NOT_HELD');
    if (!mayRead(restsOn)) return untold('WITHHELD');
    return told(facts, serviceId, window).map((counted) => ({
      ...about,
      ...{ kind: counted.kind, state: 'TOLD' as const },
      ...numbersOf(counted),
    }));
  });
}
