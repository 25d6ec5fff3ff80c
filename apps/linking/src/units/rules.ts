import type { CitedRecord } from '@causeway/kernel';
import type { ConcernFact, ShiftFact, WorkFact } from './facts';

/** Whoever goes off a shift hands over within so many minutes of its end: what happens meanwhile happened in it too. Not so after a visit. */
export const HANDOVER_MINUTES = 30;

/** A shift or visit lasts a day at most, as the rota has it: what is told to be longer, or to end before it starts, is no unit of delivery. */
export const LONGEST_UNIT_HOURS = 24;

export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;

/** A stretch of time in milliseconds, from its first instant. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

export const timeOf = ({ startsAt, endsAt }: Pick<ShiftFact, 'startsAt' | 'endsAt'>): Stretch => ({
  from: Date.parse(startsAt),
  until: Date.parse(endsAt),
});

/** Whether a shift or visit as it is told is a unit of delivery. */
export function isUnit(shift: Pick<ShiftFact, 'startsAt' | 'endsAt'>): boolean {
  const { from, until } = timeOf(shift);
  return until > from && until - from <= LONGEST_UNIT_HOURS * HOUR_MS;
}

/** Every incident and complaint is a concern; feedback is one when it raises one. */
export const isConcern = (record: Pick<ConcernFact, 'kind' | 'concernCode'>): boolean =>
  record.kind !== 'Feedback' || record.concernCode !== null;

/**
 * Whether a concern says of itself when it happened. A complaint or feedback that is left at the time at which it was taken
 * says only that; whoever writes an incident down says when it was.
 */
export const saysWhen = (concern: Pick<ConcernFact, 'kind' | 'happenedAt' | 'recordedAt'>): boolean =>
  concern.kind === 'Incident' || Date.parse(concern.happenedAt) !== Date.parse(concern.recordedAt);

/** Whether a shift or visit serves a person: it names the person, or nobody. */
export const serves = ({ peopleIds }: Pick<ShiftFact, 'peopleIds'>, personId: string): boolean =>
  peopleIds.length === 0 || peopleIds.includes(personId);

/** The time of a unit for what happened in it: a shift's with the handover after it; whoever ends a visit hands over to nobody, and is gone. */
export function reachOf(shift: Pick<ShiftFact, 'kind' | 'startsAt' | 'endsAt'>): Stretch {
  const { from, until } = timeOf(shift);
  return { from, until: shift.kind === 'VISIT' ? until : until + HANDOVER_MINUTES * MINUTE_MS };
}

/** Whether an instant lies in a unit: from its start to the end of the handover after a shift, or to before the end of a visit. */
export function within(shift: Pick<ShiftFact, 'kind' | 'startsAt' | 'endsAt'>, at: number): boolean {
  const { from, until } = reachOf(shift);
  return at >= from && (at < until || (at === until && shift.kind !== 'VISIT'));
}

/** Whether a concern happened during a shift or visit, by when it happened and not by when it was written down. */
export const happenedDuring = (
  concern: ConcernFact,
  shift: Pick<ShiftFact, 'kind' | 'serviceId' | 'peopleIds' | 'startsAt' | 'endsAt'>,
): boolean =>
  isUnit(shift) &&
  shift.serviceId === concern.serviceId &&
  serves(shift, concern.personId) &&
  within(shift, Date.parse(concern.happenedAt));

/** When a worker was in a unit; null when the two don't meet. */
export function timeIn(work: WorkFact, shift: ShiftFact): Stretch | null {
  const [own, unit] = [timeOf(work), timeOf(shift)];
  const meet = { from: Math.max(own.from, unit.from), until: Math.min(own.until, unit.until) };
  return meet.until > meet.from ? meet : null;
}

/** Whether a worker was on a unit at an instant: had begun, and had not been taken off. Whoever stays to the end of a shift hands over too. */
export function wasOn(work: WorkFact, shift: ShiftFact, at: number): boolean {
  const time = timeIn(work, shift);
  return time !== null && at >= time.from && (at < time.until || (shift.kind !== 'VISIT' && time.until === timeOf(shift).until));
}

/** A link of a concern that the rules ask for. */
export interface ConcernLink {
  readonly rule: 'CONCERN_TO_SHIFT' | 'CONCERN_TO_WORKER';
  readonly to: CitedRecord;
  readonly holds: true;
}

const ref = (kind: string, { id, happenedAt, recordedAt }: CitedRecord | ShiftFact | WorkFact): CitedRecord => ({
  kind,
  id,
  happenedAt,
  recordedAt,
});

/**
 * Everything that one concern is linked to, as a pure function of the facts (`docs/definitions.md`): every shift and visit
 * during which it happened, and everyone's assignment to those at that moment. More facts than the rules need do no
 * harm; the order does not matter.
 */
export function judgeConcern(concern: ConcernFact, shifts: readonly ShiftFact[], works: readonly WorkFact[]): ConcernLink[] {
  if (!isConcern(concern) || !saysWhen(concern)) return [];
  const at = Date.parse(concern.happenedAt);
  return shifts
    .filter((shift) => happenedDuring(concern, shift))
    .flatMap((shift): ConcernLink[] => [
      { rule: 'CONCERN_TO_SHIFT', to: ref('Shift', shift), holds: true },
      ...works
        .filter((work) => work.shiftId === shift.id && wasOn(work, shift, at))
        .map((work): ConcernLink => ({ rule: 'CONCERN_TO_WORKER', to: ref('Assignment', work), holds: true })),
    ]);
}
