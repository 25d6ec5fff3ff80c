import { ok, refuse, type Decision } from '@causeway/kernel';
import { imports, type Caller } from '@causeway/access';
import type { Clock } from './scope';

export interface RecordTimes {
  readonly happenedAt: Date;
  readonly recordedAt: Date;
  readonly receivedAt: Date;
}

export type TimesRefusal = 'HAPPENED_IN_FUTURE' | 'RECORDED_AT_NOT_YOURS' | 'RECORDED_IN_FUTURE' | 'RECORDED_BEFORE_HAPPENED';

/**
 * The three times of a new record. `happenedAt` is now unless said; `receivedAt` is always now. Only a system that
 * imports may say when a record was made at its source: lateness is a finding, so nobody else can back-date.
 */
export function recordTimes(
  scope: { readonly caller: Caller; readonly clock: Clock },
  said: { readonly happenedAt?: Date | null | undefined; readonly recordedAt?: Date | null | undefined },
): Decision<RecordTimes, TimesRefusal> {
  const receivedAt = scope.clock.now();
  const happenedAt = said.happenedAt ?? receivedAt;
  if (happenedAt > receivedAt) return refuse('HAPPENED_IN_FUTURE', 'happenedAt');
  if (!said.recordedAt) return ok({ happenedAt, recordedAt: receivedAt, receivedAt });
  if (!imports(scope.caller)) return refuse('RECORDED_AT_NOT_YOURS', 'recordedAt', 'R46');
  if (said.recordedAt > receivedAt) return refuse('RECORDED_IN_FUTURE', 'recordedAt');
  if (said.recordedAt < happenedAt) return refuse('RECORDED_BEFORE_HAPPENED', 'recordedAt');
  return ok({ happenedAt, recordedAt: said.recordedAt, receivedAt });
}
