import { addDays, londonDay } from '@causeway/kernel';
import { isConcern, isUnit, MINUTE_MS, reachOf, saysWhen, serves, wasOn, within } from '../units/rules';
import type { ConcernFact, ShiftFact, WorkFact } from '../units/facts';
import { say, type Condition } from './condition';
import type { ChangeRule } from './domain';
import {
  answerTo,
  HANDOVER_WRITTEN_WITHIN_HOURS,
  judge,
  type AssignmentFact,
  type ChangeFact,
  type OwnershipFact,
  type Surroundings,
} from './rules';

/** Whatever is known of a record, also of one that no longer stands. */
export interface Known {
  readonly kind: string;
  readonly id: string;
  readonly stands: boolean;
  readonly serviceId: string | null;
  readonly personId: string | null;
  readonly happenedAt: string;
  readonly recordedAt: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A known record as the rules read it. */
export const factOf = <T>({ kind, facts, id, serviceId, personId, happenedAt, recordedAt }: Known): T =>
  ({ ...facts, recordKind: kind, id, serviceId, personId, happenedAt, recordedAt }) as T;

/** A known record as a concern. */
export const concernOf = (known: Known): ConcernFact => ({
  ...factOf<ConcernFact>(known),
  kind: known.kind as ConcernFact['kind'],
  concernCode: (known.facts['concernCode'] ?? null) as string | null,
});

/** Whether a concern happened during a shift or visit, condition by condition. */
export function explainShift(from: Known, to: Known): Condition[] {
  const [concern, shift] = [concernOf(from), factOf<ShiftFact>(to)];
  const over = new Date(reachOf(shift).until);
  return [
    say('FROM_STANDS', from.stands),
    say('TO_STANDS', to.stands),
    say('RAISES_CONCERN', isConcern(concern), concern.concernCode),
    say('SAYS_WHEN', saysWhen(concern), `${concern.happenedAt}; ${concern.recordedAt}`),
    say('IS_UNIT', isUnit(shift), `${shift.startsAt} to ${shift.endsAt}`),
    say('SAME_SERVICE', shift.serviceId === concern.serviceId),
    say('SERVES_PERSON', serves(shift, concern.personId), shift.peopleIds.length === 0 ? 'everyone there' : 'named people'),
    say(
      'HAPPENED_DURING',
      within(shift, Date.parse(concern.happenedAt)),
      `${concern.happenedAt}; ${shift.startsAt} to ${over.toISOString()}`,
    ),
  ];
}

/** Whether a worker was on the shift or visit during which a concern happened: the shift as far as it is known. */
export function explainWorker(from: Known, to: Known, shift: Known | null): Condition[] {
  if (!shift) return [say('FROM_STANDS', from.stands), say('TO_STANDS', to.stands), say('SHIFT_STANDS', false)];
  const work = factOf<WorkFact>(to);
  return [
    ...explainShift(from, shift).map((one) => (one.condition === 'TO_STANDS' ? say('SHIFT_STANDS', one.met) : one)),
    say('TO_STANDS', to.stands),
    say(
      'ON_IT_THEN',
      wasOn(work, factOf<ShiftFact>(shift), Date.parse(from.happenedAt)),
      `${from.happenedAt}; ${work.startsAt} to ${work.endsAt}`,
    ),
  ];
}

/** What is known around a change, and everyone's work on the shift in question. */
export interface AroundChange {
  readonly near: Surroundings;
  readonly onShift: readonly AssignmentFact[];
}

/** Whether a change is linked to a record by a rule, condition by condition; the last is that no other came first. */
export function explainChange(rule: ChangeRule, from: Known, to: Known, { near, onShift }: AroundChange): Condition[] {
  const change = factOf<ChangeFact>(from);
  const known = { ...near, assignments: [...near.assignments.filter((one) => !onShift.some(({ id }) => id === one.id)), ...onShift] };
  const judged = judge(change, known);
  const conditions = [
    say('FROM_STANDS', from.stands),
    say('CONFIRMED', from.facts['state'] === 'CONFIRMED'),
    ...(to.kind === 'Shift' ? [] : [say('TO_STANDS', to.stands)]),
    ...ASKED[rule](change, to, known),
  ];
  const linked = judged.links.some((link) => link.rule === rule && link.to.id === to.id);
  // Where another condition fails already, this one is not what keeps them apart.
  return [...conditions, say('NO_OTHER_FIRST', linked || conditions.some(({ met }) => !met))];
}

/** What each rule asks of the record to which it links, as it is known. */
const ASKED: Readonly<Record<ChangeRule, (change: ChangeFact, to: Known, known: Surroundings) => Condition[]>> = {
  CHANGE_TO_PLAN_VERSION: (change, to, known) => {
    const [same, cites] = [to.personId === change.personId, listed(to, 'answersIds').includes(change.id)];
    return [
      say('SAME_PERSON', same),
      say('CITES_CHANGE', cites),
      say('NAMES_CODE', listed(to, 'riskCodes').includes(change.code), `${change.code}; ${listed(to, 'riskCodes').join(', ')}`),
      say('AFTER_CHANGE', to.recordedAt >= change.identifiedAt, `${change.identifiedAt}; ${to.recordedAt}`),
      // A version that cites the change, and is not known around it, is of a plan that was taken back.
      say('PLAN_STANDS', known.versions.some(({ id }) => id === to.id) || !(to.stands && same && cites)),
    ];
  },
  CHANGE_TO_OWNER: (change, to, known) => {
    const answer = answerTo(change, known.versions);
    const day = londonDay(new Date(change.identifiedAt));
    const { planId, startsOn, endsOn } = factOf<OwnershipFact>(to);
    const endedLater = known.ownerships.some(
      (next) =>
        next.planId === planId &&
        next.personId === change.personId &&
        endsOn !== null &&
        next.startsOn === addDays(endsOn, 1) &&
        next.recordedAt > change.identifiedAt,
    );
    return [
      say('SAME_PERSON', to.personId === change.personId),
      say('OF_ANSWERING_PLAN', !answer || answer.planId === planId),
      say('BEGUN_BY_THEN', startsOn <= day, `${day}; from ${startsOn}`),
      say('NAMED_BY_THEN', to.recordedAt <= change.identifiedAt, `${change.identifiedAt}; ${to.recordedAt}`),
      say('NOT_ENDED', endsOn === null || endsOn >= day || endedLater, `${day}; to ${endsOn ?? 'no day'}`),
    ];
  },
  CHANGE_TO_HANDOVER: (change, to) => [
    say('SAME_SERVICE', to.serviceId === change.serviceId),
    say('SERVES_PERSON', listed(to, 'peopleIds').includes(change.personId)),
    say('AFTER_CHANGE', to.happenedAt > change.identifiedAt, `${change.identifiedAt}; ${to.happenedAt}`),
    say(
      'WRITTEN_IN_TIME',
      Date.parse(to.recordedAt) <= Date.parse(to.happenedAt) + HANDOVER_WRITTEN_WITHIN_HOURS * 60 * MINUTE_MS,
      `${to.happenedAt}; ${to.recordedAt}`,
    ),
  ],
  CHANGE_TO_NEXT_DELIVERY: (change, to, known) => {
    const [start] = forPerson(change, to.id, known)
      .map(({ startsAt }) => startsAt)
      .sort();
    return [
      say('SOMEONE_WORKS_IT', start !== undefined),
      ...(start === undefined ? [] : [say('AFTER_CHANGE', start > change.identifiedAt, `${change.identifiedAt}; ${start}`)]),
    ];
  },
  CHANGE_TO_BRIEFING: (change, to, known) => {
    const { shiftId, staffMemberId, changeId, acknowledgedAt } = to.facts as Record<string, string | null>;
    const delivered = judge(change, known).links.some(({ rule, to: end }) => rule === 'CHANGE_TO_NEXT_DELIVERY' && end.id === shiftId);
    const starts = forPerson(change, shiftId ?? '', known)
      .filter((work) => work.staffMemberId === staffMemberId)
      .map(({ startsAt }) => startsAt)
      .sort();
    const [told, last] = [String(acknowledgedAt), starts.at(-1)];
    return [
      say('SAME_PERSON', to.personId === change.personId),
      say('OF_NEXT_DELIVERY', delivered && last !== undefined),
      say('OF_CHANGE_OR_PERSON', changeId === null || changeId === change.id),
      say('AFTER_CHANGE', told >= change.identifiedAt, `${change.identifiedAt}; ${told}`),
      ...(last === undefined ? [] : [say('BY_START', told <= last && to.recordedAt <= last, `${last}; ${told}, ${to.recordedAt}`)]),
    ];
  },
};

const listed = ({ facts }: Known, name: string): readonly unknown[] => (Array.isArray(facts[name]) ? facts[name] : []);

/** Who works a shift for the person of a change, as far as they were put on it before it was over for them. */
const forPerson = (change: ChangeFact, shiftId: string, { assignments }: Surroundings): AssignmentFact[] =>
  assignments.filter(
    (work) =>
      work.shiftId === shiftId &&
      work.serviceId === change.serviceId &&
      work.recordedAt <= work.endsAt &&
      (work.peopleIds.length === 0 || work.peopleIds.includes(change.personId)),
  );
