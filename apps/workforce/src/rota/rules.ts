import { faults, londonDay } from '@causeway/kernel';

export interface PlannedShift {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly staffMemberIds: readonly string[];
  readonly recordedAt?: Date | null | undefined;
  readonly source?: string | null | undefined;
  readonly externalId?: string | null | undefined;
}

const LONGEST_MS = 24 * 3_600_000;

/**
 * The faults of shifts that are planned together: each ends after it starts, no worker is in two places, and none is over,
 * save where a system imports. It alone says when its source
 * recorded one, and under which key.
 */
export const planFaults = (shifts: readonly PlannedShift[], now: Date, imports: boolean) =>
  faults([
    [!imports && shifts.some((shift) => shift.endsAt <= now), 'PLANNED_AFTERWARDS', 'endsAt', 'R26'],
    [!imports && shifts.some((shift) => shift.recordedAt), 'RECORDED_AT_NOT_YOURS', 'recordedAt', 'R46'],
    [shifts.some((shift) => shift.recordedAt && shift.recordedAt > now), 'RECORDED_IN_FUTURE', 'recordedAt'],
    [shifts.length === 0, 'SHIFTS_MISSING', 'shifts'],
    [shifts.length > 200, 'TOO_MANY', 'shifts'],
    [shifts.some((shift) => shift.endsAt <= shift.startsAt), 'ENDS_BEFORE_START', 'endsAt'],
    [shifts.some((shift) => shift.endsAt.getTime() - shift.startsAt.getTime() > LONGEST_MS), 'ENDS_TOO_LATE', 'endsAt'],
    [!imports && shifts.some((shift) => shift.source || shift.externalId), 'IMPORT_KEY_NOT_YOURS', 'externalId'],
    [shifts.some((shift) => !shift.source !== !shift.externalId), 'IMPORT_KEY_INCOMPLETE', 'externalId'],
    [importedTwice(shifts), 'ALREADY_IMPORTED', 'externalId'],
    [overlapping(shifts), 'TWO_PLACES_AT_ONCE', 'staffMemberIds'],
  ]);

/** Whether two of the shifts have one key in one source. */
function importedTwice(shifts: readonly PlannedShift[]): boolean {
  const keys = shifts.flatMap(({ source, externalId }) => (source && externalId ? [JSON.stringify([source, externalId])] : []));
  return new Set(keys).size < keys.length;
}

/** Whether a worker stands on two of the shifts at once; one may end when the next starts. */
export function overlapping(shifts: readonly PlannedShift[]): boolean {
  const byWorker = new Map<string, PlannedShift[]>();
  for (const shift of shifts)
    for (const worker of new Set(shift.staffMemberIds)) byWorker.set(worker, [...(byWorker.get(worker) ?? []), shift]);
  return [...byWorker.values()].some((own) => {
    const sorted = [...own].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
    return sorted.some((shift, i) => {
      const next = sorted[i + 1];
      return next !== undefined && next.startsAt < shift.endsAt;
    });
  });
}

const malformed = (code: string): boolean => !/^[A-Z][A-Z0-9_]{1,39}$/.test(code);

/** The faults of cancelling a shift. One that has begun is not cancelled: its workers are taken off, or the visit is reported missed. */
export const cancelFaults = (shift: { readonly startsAt: Date; readonly cancelledAt: Date | null }, reasonCode: string, now: Date) =>
  faults([
    [malformed(reasonCode), 'CODE_MALFORMED', 'reasonCode'],
    [shift.cancelledAt !== null, 'CANCELLED_ALREADY', 'shiftId'],
    [now >= shift.startsAt, 'SHIFT_BEGUN', 'shiftId'],
  ]);

/** The faults of taking a worker off a shift. */
export const endFaults = (assignment: { readonly endsAt: Date; readonly endedAt: Date | null }, reasonCode: string, now: Date) =>
  faults([
    [malformed(reasonCode), 'CODE_MALFORMED', 'reasonCode'],
    [assignment.endedAt !== null, 'ENDED_ALREADY', 'assignmentId'],
    [now >= assignment.endsAt, 'SHIFT_OVER', 'assignmentId'],
  ]);

/** Whether the worker was taken off before the start. */
export const neverWorked = (assignment: { readonly startsAt: Date; readonly endedAt: Date | null }): boolean =>
  assignment.endedAt !== null && assignment.endedAt <= assignment.startsAt;

/** Whether a worker's last day is before the day on which a shift starts. */
export const leftBefore = (worker: { readonly leftOn: string | null }, startsAt: Date): boolean =>
  worker.leftOn !== null && worker.leftOn < londonDay(startsAt);
