import { groupedBy } from '../units/grouped';
import { isUnit, timeIn, timeOf } from '../units/rules';
import type { ShiftFact } from '../units/facts';
import { knownBy } from '../units/workers';
import type { AgencyFacts, AllocationFact, AnswerFact, Respondent, ToldFact } from './facts';

/** What an agency worker needs before anybody is given to them (R54, R55, R59). */
export type InductionPart = 'ORIENTATION' | 'PERSON_GUIDANCE' | 'BRIEFING_CHECKLIST';

/** An agency worker in a shift or visit: one worker-shift. */
export interface AgencyWorkerShift {
  readonly shiftId: string;
  readonly staffMemberId: string;
  readonly supplierId: string | null;
  /** When it had to be complete. */
  readonly neededBy: Date;
  readonly missing: readonly InductionPart[];
}

/** A shift or visit that an agency worker was on, with what was answered about it. */
export interface AgencyShift {
  readonly id: string;
  readonly startsAt: string;
  readonly workers: readonly AgencyWorkerShift[];
  /** What counts. */
  readonly answers: readonly AnswerFact[];
  /** How many answers are those of who gave the briefing. */
  readonly excluded: number;
}

/** Answers of so much of 5, or more, say yes. */
export const POSITIVE = 4;

const key = (shiftId: string, staffMemberId: string): string => `${shiftId}/${staffMemberId}`;

/**
 * The shifts and visits that agency workers had begun on by an instant, as a pure function of the facts (`docs/definitions.md`): by
 * start, then id. Who counts as agency is said of the assignment; bank workers are the provider's own.
 */
export function agencyShiftsOf(facts: AgencyFacts, now: Date): AgencyShift[] {
  const worksOf = groupedBy(facts.works, (work) => work.shiftId);
  const toldTo = groupedBy(facts.told, (one) => key(one.shiftId, one.staffMemberId));
  const given = groupedBy(facts.allocations, (one) => key(one.shiftId, one.staffMemberId));
  const answersOf = groupedBy(facts.answers, (one) => one.shiftId);
  const inductionsOf = groupedBy(facts.inductions, (one) => one.staffMemberId);
  const staff = new Map(facts.staff.map((worker) => [worker.id, worker]));

  const workersIn = (shift: ShiftFact): AgencyWorkerShift[] =>
    [...groupedBy(worksOf.get(shift.id) ?? [], (work) => work.staffMemberId)]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([staffMemberId, works]) => {
        const met = works.flatMap((work) => (work.agency ? (timeIn(work, shift)?.from ?? []) : []));
        const began = Math.min(...met);
        if (met.length === 0 || began > now.getTime()) return [];
        const needed = neededFor(shift, began, given.get(key(shift.id, staffMemberId)) ?? []);
        const oriented = (inductionsOf.get(staffMemberId) ?? []).some(
          (one) => one.serviceId === shift.serviceId && one.orientation && knownBy(one, needed.by),
        );
        const told = (toldTo.get(key(shift.id, staffMemberId)) ?? []).filter((one) => one.signed && knownBy(one, needed.by));
        const missing: InductionPart[] = [
          ...(oriented ? [] : (['ORIENTATION'] as const)),
          ...(covers(told, 'PersonGuidance', needed.peopleIds) ? [] : (['PERSON_GUIDANCE'] as const)),
          ...(covers(told, 'BriefingChecklist', needed.peopleIds) ? [] : (['BRIEFING_CHECKLIST'] as const)),
        ];
        const supplierId = staff.get(staffMemberId)?.supplierId ?? null;
        return [{ shiftId: shift.id, staffMemberId, supplierId, neededBy: new Date(needed.by), missing }];
      });

  return [...facts.shifts]
    .filter(isUnit)
    .sort((one, other) => timeOf(one).from - timeOf(other).from || (one.id < other.id ? -1 : 1))
    .flatMap((shift) => {
      const workers = workersIn(shift);
      if (workers.length === 0) return [];
      const briefers = new Set<string | null>(
        workers.flatMap((worker) => (toldTo.get(key(shift.id, worker.staffMemberId)) ?? []).flatMap((one) => one.givenById ?? [])),
      );
      const all = answersOf.get(shift.id) ?? [];
      const answers = all.filter(({ answeredById }) => !briefers.has(answeredById));
      return [{ id: shift.id, startsAt: shift.startsAt, workers, answers, excluded: all.length - answers.length }];
    });
}

/** By when a worker's induction had to be complete, and about whom: before anybody was given to them first, else before their own start. */
function neededFor(shift: ShiftFact, began: number, allocations: readonly AllocationFact[]): { by: number; peopleIds: readonly string[] } {
  const atOf = (one: AllocationFact): number => Date.parse(one.happenedAt);
  const made = allocations.filter((one) => atOf(one) <= timeOf(shift).until);
  if (made.length === 0) return { by: began, peopleIds: shift.peopleIds };
  const by = Math.min(...made.map(atOf));
  return { by, peopleIds: made.filter((one) => atOf(one) === by).flatMap((one) => one.peopleIds) };
}

/** Whether what was told of a kind is about each of these people; of nobody in particular, about anyone: what is about nobody is none. */
function covers(told: readonly ToldFact[], kind: ToldFact['kind'], peopleIds: readonly string[]): boolean {
  const about = new Set(told.filter((one) => one.kind === kind).flatMap((one) => one.peopleIds));
  return about.size > 0 && peopleIds.every((person) => about.has(person));
}

/** Kinds of respondents, which are shown apart. */
export type RespondentKind = 'STAFF' | 'AGENCY_WORKER' | 'PERSON_OR_FAMILY';
export const RESPONDENT_KINDS: readonly RespondentKind[] = ['STAFF', 'AGENCY_WORKER', 'PERSON_OR_FAMILY'];

export const kindOfRespondent = (respondent: Respondent): RespondentKind =>
  respondent === 'PERSON' || respondent === 'FAMILY' ? 'PERSON_OR_FAMILY' : respondent;

/** How many of answers say yes, and how many there are. */
export const tallied = (answers: readonly AnswerFact[]): readonly [positive: number, all: number] => [
  answers.filter(({ rating }) => rating >= POSITIVE).length,
  answers.length,
];
