import type { CitedRecord } from '@causeway/kernel';
import { allMet, say, type Condition } from '../links/condition';
import type { LinkDraft } from '../links/domain';
import type { AcknowledgedFact, ConcernFact, InductionFact, ShiftFact, WorkFact } from '../units/facts';
import { groupedBy } from '../units/grouped';
import { happenedDuring, isConcern, judgeConcern, saysWhen, timeIn, wasOn } from '../units/rules';
import { knownAt, knownBy } from '../units/workers';

/** What is known around a concern. More than the rules need does no harm; the order does not matter. */
export interface AroundConcern {
  readonly shifts: readonly ShiftFact[];
  readonly works: readonly WorkFact[];
  readonly inductions: readonly InductionFact[];
  readonly acknowledged: readonly AcknowledgedFact[];
}

/** Who was in a unit when something happened in it, and from when, in milliseconds. */
interface OnIt {
  readonly shiftId: string;
  readonly staffMemberId: string;
  readonly began: number;
}

/**
 * Everything that one concern is linked to, as a pure function of the facts (`docs/definitions.md`): the shifts and visits during which
 * it happened, everyone's assignment to those at that moment, and of each of those workers the induction that they had had by then, and the
 * guidance about the person and the briefings, whether in time or late.
 */
export function linksOfConcern(concern: ConcernFact, around: AroundConcern): LinkDraft[] {
  const there = onIt(concern, around);
  return [
    ...judgeConcern(concern, around.shifts, around.works),
    ...around.inductions
      .filter((induction) => allMet(inductionConditions(concern, induction, around, there)))
      .map((induction): LinkDraft => ({ rule: 'CONCERN_TO_INDUCTION', to: ref('Induction', induction), holds: true })),
    ...around.acknowledged
      .filter((told) => allMet(acknowledgedConditions(concern, told, around, there)))
      .map((told): LinkDraft => ({ rule: ruleOf(told), to: ref(told.kind, told), holds: inTime(told, there) })),
  ];
}

/** Whether a worker's induction is the one that counted when a concern happened, condition by condition. */
export function inductionConditions(
  concern: ConcernFact,
  induction: InductionFact,
  around: AroundConcern,
  there: readonly OnIt[] = onIt(concern, around),
): Condition[] {
  const began = beganOf(induction.staffMemberId, there);
  const same = around.inductions.filter(
    (one) => one.staffMemberId === induction.staffMemberId && one.serviceId === concern.serviceId && one.orientation && knownBy(one, began),
  );
  return [
    say(
      'OF_WORKER_ON_IT',
      there.some(({ staffMemberId }) => staffMemberId === induction.staffMemberId),
    ),
    say('SAME_SERVICE', induction.serviceId === concern.serviceId),
    say('IS_ORIENTATION', induction.orientation),
    say('BY_THEN', knownBy(induction, began)),
    say(
      'NEAREST',
      same.every((one) => one.id === induction.id || later(induction, one)),
    ),
  ];
}

/** Whether guidance or a briefing was a worker's for the unit in which a concern happened, condition by condition. */
export function acknowledgedConditions(
  concern: ConcernFact,
  told: AcknowledgedFact,
  around: AroundConcern,
  there: readonly OnIt[] = onIt(concern, around),
): Condition[] {
  return [
    say(
      'OF_UNIT',
      around.shifts.some((shift) => shift.id === told.shiftId && happenedDuring(concern, shift)),
    ),
    say('OF_WORKER_ON_IT', workerOf(told, there) !== undefined),
    say('SAME_PERSON', told.peopleIds.includes(concern.personId)),
  ];
}

function onIt(concern: ConcernFact, { shifts, works }: AroundConcern): OnIt[] {
  if (!isConcern(concern) || !saysWhen(concern)) return [];
  const at = Date.parse(concern.happenedAt);
  return shifts
    .filter((shift) => happenedDuring(concern, shift))
    .flatMap((shift) => {
      const own = groupedBy(
        works.filter((work) => work.shiftId === shift.id),
        (work) => work.staffMemberId,
      );
      return [...own]
        .filter(([, of]) => of.some((work) => wasOn(work, shift, at)))
        .map(([staffMemberId, of]) => ({
          shiftId: shift.id,
          staffMemberId,
          began: Math.min(...of.flatMap((work) => timeIn(work, shift)?.from ?? [])),
        }));
    });
}

const beganOf = (staffMemberId: string, there: readonly OnIt[]): number =>
  Math.min(...there.filter((one) => one.staffMemberId === staffMemberId).map(({ began }) => began));

const workerOf = (told: AcknowledgedFact, there: readonly OnIt[]): OnIt | undefined =>
  there.find((one) => one.shiftId === told.shiftId && one.staffMemberId === told.staffMemberId);

/** Acknowledged, signed and written down before the worker began. */
function inTime(told: AcknowledgedFact, there: readonly OnIt[]): boolean {
  const began = workerOf(told, there)?.began ?? -Infinity;
  return told.signed && knownBy(told, began) && Date.parse(told.acknowledgedAt) <= began;
}

const ruleOf = ({ kind }: AcknowledgedFact): LinkDraft['rule'] =>
  kind === 'PersonGuidance' ? 'CONCERN_TO_GUIDANCE' : 'CONCERN_TO_BRIEFING';

const later = (one: InductionFact, other: InductionFact): boolean => {
  const apart = knownAt(one) - knownAt(other);
  return apart > 0 || (apart === 0 && one.id > other.id);
};

const ref = (kind: string, { id, happenedAt, recordedAt }: InductionFact | AcknowledgedFact): CitedRecord => ({
  kind,
  id,
  happenedAt,
  recordedAt,
});
